import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterHandle } from '../cluster-handle.ts';

/** Where reads stand after a write. */
export interface Shown {
  /** Of the journal. */
  readonly revision: number;
  readonly warnings: readonly string[];
}

const notYet = 'The cluster has taken the change; it is not shown here yet.';

/** Waits until reads show what a write was answered with, so that its writer reads it. */
export async function shownAfter(
  { cluster, resource }: { readonly cluster: ClusterHandle; readonly resource: Resource },
  answer: DeepReadonly<KubeObject>,
  dryRun: boolean,
): Promise<Shown> {
  if (dryRun) return { revision: cluster.store.revision(), warnings: [] };
  const revision = await cluster.shows(resource, answer);
  return revision === undefined
    ? { revision: cluster.store.revision(), warnings: [notYet] }
    : { revision, warnings: [] };
}
