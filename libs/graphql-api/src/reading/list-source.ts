import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../cluster-handle.ts';

/** A kind in one cluster: clusters may serve one kind in different versions, or not at all. */
export interface ListSource<T extends KubeObject = KubeObject> {
  readonly cluster: ClusterHandle;
  readonly resource: Resource<T>;
}

/** Where objects of `key` (`pods`, `deployments.apps`) may be. Throws StatusError `NotFound` when no cluster has it. */
export function sourcesOf(clusters: readonly ClusterHandle[], key: string): readonly ListSource[] {
  const sources = clusters.flatMap((cluster) => {
    const resource = cluster.kinds.byKey(key);
    return resource ? [{ cluster, resource }] : [];
  });
  if (sources.length === 0) throw new StatusError('NotFound', `there is no resource "${key}"`);
  return sources;
}
