import { cacheExchange } from '@urql/exchange-graphcache';
import { type Client, createClient, fetchExchange, mapExchange } from 'urql';
import { errorCode } from './error-code.ts';

/** Types without an identity of their own: they live inside what shows them. */
const embedded = [
  'AccessAnswer',
  'ApplyPayload',
  'ApplyResult',
  'ChangeConnection',
  'Condition',
  'ContainerUsageHistory',
  'ConfigMapKey',
  'ConfigMapPayload',
  'ConfigUse',
  'ConfigUser',
  'ConnectionTrial',
  'ContainerPort',
  'ContainerProbe',
  'ContainerTermination',
  'ControllerError',
  'ControllerReconcile',
  'CronJobPayload',
  'CronJobResult',
  'CronJobSpec',
  'DaemonSetConnection',
  'DeletePayload',
  'DeploymentConnection',
  'DeploymentPayload',
  'EnvEntry',
  'ErrorCause',
  'EventConnection',
  'EventTarget',
  'IngressCertificate',
  'IngressRoute',
  'JobCondition',
  'JobPayload',
  'JobStatus',
  'KeyValue',
  'Kind',
  'KindCount',
  'KubeconfigContext',
  'KubernetesObjectConnection',
  'LogLine',
  'LogTail',
  'MirroredKind',
  'ObjectUsage',
  'NamespaceConnection',
  'NamespacePayload',
  'ObjectMetadata',
  'ObjectOwner',
  'OperationError',
  'PageInfo',
  'PlannedRun',
  'PodConnection',
  'PodContainer',
  'RemainingFinalizer',
  'RemainingKind',
  'Rollout',
  'RolloutContainer',
  'RolloutLane',
  'RolloutRevision',
  'RolloutSlot',
  'SchedulePreview',
  'SecretKey',
  'SecretPayload',
  'SecretValue',
  'ServiceEndpoint',
  'ServicePortView',
  'SignInPayload',
  'StatefulSetConnection',
  'UsageAmounts',
  'UsageHistory',
  'UsagePoint',
  'UsageSpread',
  'Usage',
  'WorkloadPayload',
];

const possibleTypes = {
  KubernetesObject: [
    'ConfigMap',
    'ControllerRevision',
    'CronJob',
    'DaemonSet',
    'Deployment',
    'Event',
    'GenericObject',
    'Job',
    'Namespace',
    'Node',
    'Pod',
    'ReplicaSet',
    'Secret',
    'Service',
    'StatefulSet',
  ],
};

export interface GraphqlClientOptions {
  /** Called when the server says that nobody is signed in (any more). */
  readonly onSignedOut: () => void;
}

/** Queries and mutations; what is live goes over `live/live-socket.ts`. */
export function createGraphqlClient({ onSignedOut }: GraphqlClientOptions): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (errorCode(error) === 'UNAUTHENTICATED') onSignedOut();
        },
      }),
      cacheExchange({
        possibleTypes,
        keys: Object.fromEntries(embedded.map((type) => [type, () => null])),
      }),
      fetchExchange,
    ],
  });
}
