import type { Ingress } from '@pilothouse/kube-model/kinds';
import {
  defaultClassAnnotation,
  ingressClassOf,
  ingressController,
} from '@pilothouse/kube-model/kinds/ingress/ingress-class';
import { ingressCertificates } from '@pilothouse/kube-model/kinds/ingress/routes';
import { ingresses, secrets } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { ingressSurroundings } from '../../../reading/ingress-surroundings.ts';
import type { IngressView, ServiceView } from '../../../reading/kind-views.ts';
import { viewOf } from '../../../reading/object-view.ts';
import { routesOf } from '../route-model.ts';

function certificatesOf({ access }: GraphqlContext, { cluster, key, object }: IngressView) {
  const { namespace } = key;
  const sees = access.may({ cluster, verb: 'list', resource: secrets, namespace });
  const surroundings = ingressSurroundings(cluster, namespace);
  return ingressCertificates(object, sees ? surroundings : { ...surroundings, hasSecret: () => true });
}

function ingressesOf({ access }: GraphqlContext, { cluster, key }: ServiceView): IngressView[] {
  const { namespace, name } = key;
  if (!access.may({ cluster, verb: 'list', resource: ingresses, namespace })) return [];
  const all = [...cluster.store.snapshot(resourceKey(ingresses)).list({ namespace })];
  return all.map((stored) => viewOf(cluster, ingresses, stored)).filter(({ object }) => leadsTo(object, name));
}

function leadsTo({ spec }: DeepReadonly<Ingress>, service: string): boolean {
  const paths = (spec?.rules ?? []).flatMap(({ http }) => http?.paths ?? []);
  return [spec?.defaultBackend, ...paths.map(({ backend }) => backend)].some(
    (backend) => backend?.service?.name === service,
  );
}

export const ingress: Pick<Resolvers, 'Ingress' | 'IngressClass' | 'Service'> = {
  Ingress: {
    className: ({ object }) => ingressClassOf(object),
    routes: (view, _, context) => routesOf(context, view),
    certificates: (view, _, context) => certificatesOf(context, view),
  },
  IngressClass: {
    isDefault: ({ object }) => object.metadata?.annotations?.[defaultClassAnnotation] === 'true',
    isServedHere: ({ cluster, object }) =>
      cluster.origin === 'embedded' && object.spec?.controller === ingressController,
  },
  Service: {
    ingresses: (view, _, context) => ingressesOf(context, view),
  },
};
