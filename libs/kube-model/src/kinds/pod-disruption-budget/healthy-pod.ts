import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod } from '../../kinds.ts';
import { hasCondition } from '../pod/summary.ts';

/** Ready, and nobody deletes it: what a budget counts as available. */
export function isHealthy(pod: DeepReadonly<Pod>): boolean {
  return pod.metadata?.deletionTimestamp === undefined && hasCondition(pod, 'Ready');
}
