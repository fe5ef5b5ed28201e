import type { CodegenConfig } from '@graphql-codegen/cli';
import { kinds as registered } from './src/generated/kinds.ts';

/** Kinds that resolvers of fields hand to each other. */
const handedOn = [
  'Job',
  'CronJob',
  'StatefulSet',
  'DaemonSet',
  'ResourceQuota',
  'Ingress',
  'IngressClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'StorageClass',
];
const kinds = ['Deployment', 'ReplicaSet', 'Pod', 'Service', 'Namespace', 'Node', 'ConfigMap', 'Secret', 'Event'];
const specs = ['Deployment', 'ReplicaSet', 'Pod', 'Service', 'Namespace', 'Node'];
const viewName = (kind: string) => (kind === 'KubernetesObject' ? 'ObjectView' : `${kind}View`);
const others = registered.map(({ type }) => type).filter((type) => !handedOn.includes(type));
const connections = [...kinds, 'KubernetesObject'];

/** What resolvers receive as their parent, where it is not the type itself. */
const mappers: Record<string, string> = {
  KubernetesObject: '../reading/object-view.ts#ObjectView',
  GenericObject: '../reading/object-view.ts#ObjectView',
  ...Object.fromEntries([...kinds, ...handedOn].map((kind) => [kind, `../reading/kind-views.ts#${kind}View`])),
  ...Object.fromEntries(others.map((kind) => [kind, '../reading/object-view.ts#ObjectView'])),
  ...Object.fromEntries(registered.map(({ type }) => [`${type}Connection`, '../reading/page.ts#Page<ObjectView>'])),
  ...Object.fromEntries(
    specs.flatMap((kind) => [
      [`${kind}Spec`, `../reading/kind-views.ts#${kind}SpecModel`],
      [`${kind}Status`, `../reading/kind-views.ts#${kind}StatusModel`],
    ]),
  ),
  ...Object.fromEntries(connections.map((kind) => [`${kind}Connection`, `../reading/page.ts#Page<${viewName(kind)}>`])),
  ContainerPort: '../reading/kind-views.ts#ContainerPortModel',
  Cluster: '../cluster-handle.ts#ClusterHandle',
  AuditRecord: '@pilothouse/access/audit#AuditRecord as AuditRecordModel',
  Account: '../modules/access/manage-accounts.ts#AccountModel',
  Viewer: '@pilothouse/access/user#User',
  ObjectUsage: '../modules/usage/usage-subject.ts#UsageSubject',
  Rollout: '../modules/rollouts/rollout-model.ts#RolloutModel',
  RolloutLane: '../modules/rollouts/rollout-model.ts#LaneModel',
  RolloutSlot: '../modules/rollouts/rollout-model.ts#SlotModel',
  RolloutRevision: '../modules/rollouts/rollout-model.ts#RevisionModel',
  RolloutUpdate: '../modules/rollouts/rollout-model.ts#RolloutUpdateModel',
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#GraphqlContext',
        mappers,
        scalars: { DateTime: 'string', Long: 'number', JSON: 'unknown', IntOrString: 'number | string' },
        resolverTypeWrapperSignature: 'T | Promise<T>',
        makeResolverTypeCallable: true,
        maybeValue: 'T | null | undefined',
      },
    },
  },
};

export default config;
