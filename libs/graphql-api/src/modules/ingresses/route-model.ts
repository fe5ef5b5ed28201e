import type { Ingress } from '@pilothouse/kube-model/kinds';
import { type IngressRoute, ingressRoutes, routeProblem } from '@pilothouse/kube-model/kinds/ingress/routes';
import { endpointSlices, services } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { State } from '../../generated/resolver-types.ts';
import { ingressSurroundings } from '../../reading/ingress-surroundings.ts';
import type { IngressView } from '../../reading/kind-views.ts';
import { type RoutePlace, routePlace } from './route-place.ts';

export interface IngressRouteModel extends RoutePlace {
  readonly host: string;
  readonly path: string;
  readonly pathType: string;
  readonly serviceName: string | undefined;
  readonly servicePort: string;
  readonly ready: number | undefined;
  readonly state: State;
  readonly problem: string;
}

/** The routes of an Ingress; how they fare only for those who may see Services and their endpoints. */
export function routesOf({ access }: GraphqlContext, { cluster, key, object }: IngressView): IngressRouteModel[] {
  const { namespace } = key;
  const sees = [services, endpointSlices].every((resource) =>
    access.may({ cluster, verb: 'list', resource, namespace }),
  );
  const surroundings = ingressSurroundings(cluster, namespace);
  const routes = ingressRoutes(object, sees ? surroundings : { ...surroundings, backend: () => undefined });
  return routes.map((route) => modelOf(route, object));
}

function modelOf(route: IngressRoute, ingress: DeepReadonly<Ingress>): IngressRouteModel {
  const { host, path, pathType, service, state } = route;
  const problem = routeProblem(route);
  return {
    host,
    path,
    pathType,
    serviceName: service?.name,
    servicePort: String(service?.port?.name || service?.port?.number || ''),
    ready: state?.ready,
    state: problem !== undefined ? 'FAILING' : state === undefined ? 'UNKNOWN' : 'HEALTHY',
    problem: problem ?? '',
    ...routePlace(route, ingress),
  };
}
