import { resourceKey } from '@pilothouse/kube-model/resource';
import { kinds } from '../../../generated/kinds.ts';
import type { Resolvers, ResolversTypes } from '../../../generated/resolver-types.ts';
import type { ObjectView } from '../../../reading/object-view.ts';
import { objectFields } from '../object-fields.ts';

/** Kinds whose GraphQL type is written by hand, by where they are stored. */
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

type TypeName = (typeof typeNames)[keyof typeof typeNames] | (typeof kinds)[number]['type'];

const typeOf: ReadonlyMap<string, TypeName> = new Map<string, TypeName>([
  ...Object.entries(typeNames),
  ...kinds.map(({ resource, type }) => [resource, type] as const),
]);

export const kubernetesObject: Pick<Resolvers, 'KubernetesObject' | 'GenericObject'> = {
  KubernetesObject: {
    __resolveType: ({ resource }: ObjectView) => typeOf.get(resourceKey(resource)) ?? 'GenericObject',
  },
  GenericObject: objectFields,
};
