import { setMaxListeners } from 'node:events';
import { type NodeServerClient, nodeServerAddress } from '@pilothouse/kube-client/node-server-client';
import type { NodeSummary } from '@pilothouse/kube-client/node-summary';
import type { Node } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Logger } from '@pilothouse/std/logger';
import { type MeasuredNode, measuredNode } from './usage-point.ts';

/** Nodes that are asked at the same time. */
const askedAtOnce = 32;

/** Nodes of this process by name: they are asked without a request. */
export type OwnNodes = ReadonlyMap<string, () => Promise<NodeSummary>>;

export interface Asking {
  readonly own: OwnNodes;
  readonly server: NodeServerClient;
  readonly logger: Logger;
  /** Ends the waiting for those that have not answered. */
  readonly late: AbortSignal;
}

/** By uid, of those that answered in time. */
export async function askNodes(
  all: readonly DeepReadonly<Served<Node>>[],
  { own, server, logger, late }: Asking,
): Promise<ReadonlyMap<string, MeasuredNode>> {
  // Each request listens to it until its socket has gone.
  setMaxListeners(0, late);
  const answers = new Map<string, MeasuredNode>();
  const waiting = all.values();
  const ask = async () => {
    for (const node of waiting) {
      const address = nodeServerAddress(node);
      if (!address || late.aborted) continue;
      const { name, uid } = node.metadata;
      try {
        answers.set(uid, measuredNode(await (own.get(name)?.() ?? server.summary(address, late))));
        // A thousand nodes of this process answer without a pause: others get their turn.
        await new Promise((resolve) => setImmediate(resolve));
      } catch (error) {
        logger.debug({ err: error, node: name }, 'a node did not tell what it uses');
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(askedAtOnce, all.length) }, ask));
  return answers;
}
