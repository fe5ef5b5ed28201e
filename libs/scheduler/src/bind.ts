import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { timestamp } from '@pilothouse/std/clock';

interface Binding extends KubeObject {
  readonly target: { readonly apiVersion: string; readonly kind: string; readonly name: string };
}

/** The subresource takes another kind than its resource holds. */
const { object: _, ...untyped } = podResource;
const bindings: Resource<Binding> = untyped;

/** Gives the pod to the node. The uid makes sure that it is still the same pod. */
export async function bind(client: Client, pod: Cached<Pod>, node: string): Promise<void> {
  const { namespace = '', name, uid } = pod.metadata;
  const binding: Binding = {
    apiVersion: 'v1',
    kind: 'Binding',
    metadata: { namespace, name, uid },
    target: { apiVersion: 'v1', kind: 'Node', name: node },
  };
  await client.create(bindings, binding, { subresource: 'binding' });
}

/** Says in the pod's PodScheduled condition why it waits; nothing is written that stands there already. */
export async function markUnschedulable(client: Client, pod: Cached<Pod>, message: string, now: number): Promise<void> {
  const known = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  if (known?.status === 'False' && known.reason === 'Unschedulable' && known.message === message) return;
  const next = copyOf<Served<Pod>>(pod);
  const others = next.status?.conditions?.filter(({ type }) => type !== 'PodScheduled') ?? [];
  const since = known?.status === 'False' && known.lastTransitionTime;
  const condition = {
    type: 'PodScheduled',
    status: 'False',
    reason: 'Unschedulable',
    message,
    lastTransitionTime: since || timestamp(now),
  };
  next.status = { ...next.status, conditions: [...others, condition] };
  await client.update(podResource, next, { subresource: 'status' });
}
