import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { KubeObject, OwnerReference } from '@pilothouse/kube-model/object';
import { controllerOf } from '@pilothouse/kube-model/owner-references';

/** A workload that says how many Pods it wants. */
export interface Scaled extends KubeObject {
  spec?: { replicas?: number };
}

/** The workload that a reference names, if it is there and is the one that is meant. */
export type FindWorkload = (reference: Readonly<OwnerReference>) => Cached<Scaled> | undefined;

export type Expected =
  | { readonly kind: 'count'; readonly pods: number; readonly unmanaged: readonly Cached<Pod>[] }
  | { readonly kind: 'unknown'; readonly why: string };

const scalable = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController']);

/** How many Pods the workloads of these want, all together. Pods that nobody manages are told apart, and not counted. */
export function expectedPods(pods: Iterable<Cached<Pod>>, find: FindWorkload): Expected {
  const scales = new Map<string, number>();
  const unmanaged: Cached<Pod>[] = [];
  for (const pod of pods) {
    const reference = controllerOf(pod);
    if (!reference) {
      unmanaged.push(pod);
      continue;
    }
    if (!scalable.has(reference.kind)) return { kind: 'unknown', why: withoutScale(reference) };
    const workload = topmost(reference, find);
    if (!workload) return { kind: 'unknown', why: `found no controllers for pod "${pod.metadata.name}"` };
    scales.set(workload.metadata.uid, workload.spec?.replicas ?? 1);
  }
  const count = [...scales.values()].reduce((sum, replicas) => sum + replicas, 0);
  return { kind: 'count', pods: count, unmanaged };
}

/** A ReplicaSet of a Deployment wants what the Deployment wants of all its ReplicaSets. */
function topmost(reference: Readonly<OwnerReference>, find: FindWorkload): Cached<Scaled> | undefined {
  const workload = find(reference);
  const owner = workload && controllerOf(workload);
  return owner?.kind === 'Deployment' ? find(owner) : workload;
}

function withoutScale({ apiVersion, kind }: Readonly<OwnerReference>): string {
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [];
  const plural = `${kind.toLowerCase()}s`;
  return `${group === '' ? plural : `${plural}.${group}`} does not implement the scale subresource`;
}
