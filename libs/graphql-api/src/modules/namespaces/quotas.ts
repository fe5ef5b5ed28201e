import { resourceQuotas } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { GraphqlContext } from '../../context.ts';
import type { NamespaceView, ResourceQuotaView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';

/** Of those that the user may see, by name. */
export function quotasOf({ access }: GraphqlContext, { cluster, key }: NamespaceView): ResourceQuotaView[] {
  const namespace = key.name;
  if (!access.may({ cluster, verb: 'list', resource: resourceQuotas, namespace })) return [];
  const stored = cluster.store.snapshot(resourceKey(resourceQuotas)).list({ namespace });
  return [...stored].map((each) => viewOf(cluster, resourceQuotas, each));
}
