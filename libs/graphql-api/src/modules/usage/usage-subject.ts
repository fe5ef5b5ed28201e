import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { wholeCluster } from '@pilothouse/store/usage/series-key';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { NodeView, PodView } from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';

/** What usage is asked of. */
export interface UsageSubject {
  readonly cluster: ClusterHandle;
  readonly uid: string;
  /** What must be readable in metrics.k8s.io. */
  readonly measured: { readonly resource: 'pods' | 'nodes'; readonly namespace: string; readonly name?: string };
  /** Names of the containers of a Pod that has several. */
  readonly containers: readonly string[];
  /** Those that have not ended; undefined: what they ask for is not of interest. */
  pods(): Iterable<DeepReadonly<Pod>> | undefined;
  nodes(): Iterable<DeepReadonly<Node>>;
}

const none = { containers: [], pods: () => undefined, nodes: () => [] };

export function podUsage({ cluster, uid, key, object }: PodView): UsageSubject {
  const { initContainers = [], containers = [] } = object.spec ?? {};
  const names = [...initContainers, ...containers].map(({ name }) => name);
  const measured = { resource: 'pods', namespace: key.namespace, name: key.name } as const;
  return { ...none, cluster, uid, measured, containers: names.length > 1 ? names : [], pods: () => [object] };
}

export function workloadUsage({ cluster, uid, key }: ObjectView): UsageSubject {
  const measured = { resource: 'pods', namespace: key.namespace } as const;
  return { ...none, cluster, uid, measured, pods: () => parsed<Pod>(podsUnder(cluster, uid)) };
}

export function namespaceUsage({ cluster, uid, key }: ObjectView): UsageSubject {
  const namespace = key.name;
  const stored = () => alive(cluster.store.snapshot('pods').list({ namespace }));
  return { ...none, cluster, uid, measured: { resource: 'pods', namespace }, pods: () => parsed<Pod>(stored()) };
}

export function nodeUsage({ cluster, uid, key, object }: NodeView): UsageSubject {
  const measured = { resource: 'nodes', namespace: '', name: key.name } as const;
  return {
    ...none,
    cluster,
    uid,
    measured,
    pods: () => parsed<Pod>(alive(cluster.store.onNode('pods', key.name))),
    nodes: () => [object],
  };
}

export function clusterUsage(cluster: ClusterHandle): UsageSubject {
  const nodes = () => parsed<Node>(cluster.store.snapshot('nodes').list());
  return { ...none, cluster, uid: wholeCluster.uid, measured: { resource: 'nodes', namespace: '' }, nodes };
}

const ended = new Set(['Succeeded', 'Failed']);

function* alive(pods: Iterable<StoredObject>): Iterable<StoredObject> {
  for (const pod of pods) if (!ended.has(pod.phase ?? '')) yield pod;
}

/** Through ReplicaSets and Jobs. */
function* podsUnder({ store }: ClusterHandle, uid: string): Iterable<StoredObject> {
  const between = new Set(['replicasets.apps', 'jobs.batch']);
  for (const owned of store.ownedBy(uid)) {
    if (owned.controllerUid !== uid) continue;
    if (owned.key.resource === 'pods') yield* alive([owned]);
    else if (between.has(owned.key.resource))
      for (const pod of store.ownedBy(owned.uid)) if (pod.key.resource === 'pods') yield* alive([pod]);
  }
}

function* parsed<T extends object>(stored: Iterable<StoredObject>): Iterable<DeepReadonly<T>> {
  for (const one of stored) yield one.parse<T>();
}
