import { services } from '@pilothouse/kube-model/registry';
import { formatLabelSelector, selectorFromMap } from '@pilothouse/kube-model/selectors/label-selector';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { serviceEndpoints } from '../service-endpoints.ts';
import { gapsOf, namesOf } from '../service-reach.ts';

export const service: Pick<Resolvers, 'Service' | 'ServiceConnection' | 'Query'> = {
  Query: {
    services: (_, args, context) => listObjects(context, clustersOf(context, args), services, args),
    service: (_, { cluster, ...place }, context) => findObject(context, clusterOf(context, cluster), services, place),
  },
  Service: {
    ...objectFields,
    spec: ({ object }) => object.spec,
    status: ({ object }) => object.status,
    type: ({ object }) => object.spec?.type ?? 'ClusterIP',
    clusterIP: ({ object }) => object.spec?.clusterIP,
    ports: ({ object }) => (object.spec?.ports ?? []).map((port) => ({ ...port, protocol: port.protocol ?? 'TCP' })),
    selector: ({ object }) => formatLabelSelector(selectorFromMap(object.spec?.selector)),
    endpoints: (view, _, context) => serviceEndpoints(context, view),
    endpointGaps: (view, _, context) => gapsOf(context, view),
    dnsNames: (view, _, context) => namesOf(context, view),
    loadBalancerAddresses: ({ object }) =>
      (object.status?.loadBalancer?.ingress ?? []).flatMap(({ ip, hostname }) => ip ?? hostname ?? []),
  },
  ServiceConnection: connectionFields,
};
