import { podRequests } from '@pilothouse/kube-model/kinds/pod/resources';
import { addTo, readAmounts } from '@pilothouse/kube-model/quantity/amounts';
import { formatQuantity } from '@pilothouse/kube-model/quantity/format-quantity';
import { quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';
import type { Quantity } from '@pilothouse/kube-model/quantity/quantity-value';
import { pods } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { NodeView, PodView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';

const ended = new Set(['Succeeded', 'Failed']);

/** Pods of the node that take something of it and that the user may see; by namespace and name. */
export function podsOn({ cluster, key }: NodeView, { access }: GraphqlContext): PodView[] {
  const visible = access.visibleNamespaces(cluster, pods);
  const found: PodView[] = [];
  for (const stored of cluster.store.snapshot('pods').list()) {
    if (stored.node !== key.name) continue;
    if (visible !== 'all' && !visible.includes(stored.key.namespace)) continue;
    const view: PodView = viewOf(cluster, pods, stored);
    if (!ended.has(view.object.status?.phase ?? '')) found.push(view);
  }
  return found;
}

/** What the pods ask for of each thing that the node has to give. */
export function nodeUses(view: NodeView, context: GraphqlContext) {
  const asked = new Map<string, Quantity>();
  const found = podsOn(view, context);
  for (const { object } of found) addTo(asked, podRequests(object.spec));
  asked.set('pods', quantityOrZero(found.length));
  const { allocatable, capacity } = view.object.status ?? {};
  return [...readAmounts(allocatable ?? capacity)].flatMap(([resource, has]) => {
    const used = asked.get(resource) ?? quantityOrZero(undefined);
    if (has.nanos === 0n && used.nanos === 0n) return [];
    const ratio = has.nanos === 0n ? 1 : Number((used.nanos * 10_000n) / has.nanos) / 10_000;
    return [{ resource, used: formatQuantity(used), hard: formatQuantity(has), ratio }];
  });
}
