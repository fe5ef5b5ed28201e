import { resourceKey } from '@pilothouse/kube-model/resource';
import type { Resolvers, ResolversTypes } from '../../../generated/resolver-types.ts';
import type { ObjectView } from '../../../reading/object-view.ts';
import { objectFields } from '../object-fields.ts';

/** The kinds that have a GraphQL type of their own, by where they are stored. */
const typeNames = {
  configmaps: 'ConfigMap',
  'deployments.apps': 'Deployment',
  events: 'Event',
  namespaces: 'Namespace',
  nodes: 'Node',
  pods: 'Pod',
  'replicasets.apps': 'ReplicaSet',
  secrets: 'Secret',
  services: 'Service',
} as const satisfies Record<string, keyof ResolversTypes>;

const typeOf: ReadonlyMap<string, (typeof typeNames)[keyof typeof typeNames]> = new Map(Object.entries(typeNames));

export const kubernetesObject: Pick<Resolvers, 'KubernetesObject' | 'GenericObject'> = {
  KubernetesObject: {
    __resolveType: ({ resource }: ObjectView) => typeOf.get(resourceKey(resource)) ?? 'GenericObject',
  },
  GenericObject: objectFields,
};
