import { createHmac } from 'node:crypto';

/**
 * What lets ask a node for usage, and for nothing else. It is sent to every node all the time, also to the port of one that
 * has died, where anybody on this machine may listen by now: the node token itself would let them run commands.
 */
export function statsToken(nodeToken: string): string {
  return createHmac('sha256', nodeToken).update('stats').digest('hex');
}
