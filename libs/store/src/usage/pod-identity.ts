import type { Pod } from '@pilothouse/kube-model/kinds';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import type { ClusterStore } from '../store.ts';

export interface PodIdentity {
  /** uids of its controller, and of that one's: a ReplicaSet and its Deployment, a Job and its CronJob. */
  readonly owners: readonly string[];
  readonly namespaceUid: string | undefined;
  /** Whether its containers are worth a series each: one alone is the whole. */
  readonly severalContainers: boolean;
}

/** What usage must know of the pods of a cluster. */
export interface PodDirectory {
  /** Undefined when there is no such pod now. */
  identify(namespace: string, name: string, uid: string): PodIdentity | undefined;
  /** Whether it is there and has not ended. */
  lives(namespace: string, name: string, uid: string): boolean;
}

const between: Readonly<Record<string, string>> = { ReplicaSet: 'replicasets.apps', Job: 'jobs.batch' };
const ended = new Set(['Succeeded', 'Failed']);

export function createPodDirectory(store: Pick<ClusterStore, 'get'>): PodDirectory {
  const find = (namespace: string, name: string, uid: string) => {
    const stored = store.get({ resource: 'pods', namespace, name });
    return stored?.uid === uid ? stored : undefined;
  };
  return {
    identify(namespace, name, uid) {
      const pod = find(namespace, name, uid)?.parse<Pod>();
      if (!pod) return undefined;
      const { containers = [], initContainers = [] } = pod.spec ?? {};
      return {
        owners: ownersOf(store, namespace, pod),
        namespaceUid: store.get({ resource: 'namespaces', namespace: '', name: namespace })?.uid,
        severalContainers: containers.length + initContainers.length > 1,
      };
    },
    lives(namespace, name, uid) {
      const stored = find(namespace, name, uid);
      return stored !== undefined && !ended.has(stored.phase ?? '');
    },
  };
}

function ownersOf(
  store: Pick<ClusterStore, 'get'>,
  namespace: string,
  pod: Parameters<typeof controllerOf>[0],
): string[] {
  const owner = controllerOf(pod);
  if (!owner) return [];
  const resource = between[owner.kind];
  const stored = resource ? store.get({ resource, namespace, name: owner.name }) : undefined;
  const top = stored?.uid === owner.uid ? stored.controllerUid : undefined;
  return top ? [owner.uid, top] : [owner.uid];
}
