import type { Pod } from '@pilothouse/kube-model/kinds';
import { endpointSlices, pods } from '@pilothouse/kube-model/registry';
import { selectorFromMap } from '@pilothouse/kube-model/selectors/label-selector';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { ServiceView } from '../../reading/kind-views.ts';
import { dnsNames } from './dns-names.ts';
import { type EndpointGap, endpointGaps } from './endpoint-gaps.ts';
import { slicesOf } from './service-slices.ts';

/** Of the embedded cluster; which domain another one has cannot be asked. */
const embeddedDomain = 'cluster.local';

/** Undefined for users who may not see the pods and slices that it would be about. */
export function gapsOf(context: GraphqlContext, view: ServiceView): EndpointGap[] | undefined {
  const { access, clock } = context;
  const { cluster, key, object: service } = view;
  const may = (resource: typeof pods | typeof endpointSlices) =>
    access.may({ cluster, verb: 'list', resource, namespace: key.namespace });
  if (!may(pods) || !may(endpointSlices)) return undefined;
  const selector = selectorFromMap(service.spec?.selector);
  const selected: DeepReadonly<Pod>[] = [];
  for (const stored of cluster.store.snapshot('pods').list({ namespace: key.namespace })) {
    if (selector.matches(stored.labels)) selected.push(stored.parse<Pod>());
  }
  return endpointGaps({ service, pods: selected, slices: slicesOf(context, view), now: clock.now() });
}

export function namesOf(context: GraphqlContext, view: ServiceView): string[] {
  const domain = view.cluster.origin === 'embedded' ? embeddedDomain : undefined;
  return dnsNames({ service: view.object, slices: slicesOf(context, view), domain });
}
