import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ObjectView } from '../reading/object-view.ts';
import type { DeploymentView, ReplicaSetView, PodView, ServiceView, NamespaceView, NodeView, ConfigMapView, SecretView, EventView, DeploymentSpecModel, DeploymentStatusModel, ReplicaSetSpecModel, ReplicaSetStatusModel, PodSpecModel, PodStatusModel, ServiceSpecModel, ServiceStatusModel, NamespaceSpecModel, NamespaceStatusModel, NodeSpecModel, NodeStatusModel, ContainerPortModel } from '../reading/kind-views.ts';
import type { Page } from '../reading/page.ts';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { AuditRecord as AuditRecordModel } from '@pilothouse/access/audit';
import type { AccountModel } from '../modules/access/manage-accounts.ts';
import type { User } from '@pilothouse/access/user';
import type { RolloutModel, LaneModel, RevisionModel, RolloutUpdateModel } from '../modules/deployments/rollout-model.ts';
import type { GraphqlContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, RFC 3339 in UTC. */
  DateTime: { input: string; output: string; }
  /** A whole number or a string, as Kubernetes writes ports (8080, http) and shares (1, 25%). */
  IntOrString: { input: number | string; output: number | string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number of up to 64 bits: a JSON number up to 2^53, a decimal string beyond. */
  Long: { input: number; output: number; }
};

export type AwsElasticBlockStoreVolumeSource = {
  readonly __typename?: 'AWSElasticBlockStoreVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly partition?: Maybe<Scalars['Int']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly volumeID?: Maybe<Scalars['String']['output']>;
};

export type AccessAnswer = {
  readonly __typename?: 'AccessAnswer';
  readonly allowed: Scalars['Boolean']['output'];
  /** In words. */
  readonly reason: Scalars['String']['output'];
};

/** One question to the authorizer, as RBAC puts it. */
export type AccessQuestion = {
  /** API group; empty for the core group. */
  readonly group?: Scalars['String']['input'];
  readonly name?: Scalars['String']['input'];
  /** Empty: all namespaces, or a cluster-scoped kind. */
  readonly namespace?: Scalars['String']['input'];
  /** Plural, with its subresource: `pods`, `pods/log`. */
  readonly resource: Scalars['String']['input'];
  /** get, list, watch, create, update, patch, delete. */
  readonly verb: Scalars['String']['input'];
};

export type Account = {
  readonly __typename?: 'Account';
  readonly name: Scalars['String']['output'];
  readonly role: Role;
};

export type Affinity = {
  readonly __typename?: 'Affinity';
  readonly nodeAffinity?: Maybe<NodeAffinity>;
  readonly podAffinity?: Maybe<PodAffinity>;
  readonly podAntiAffinity?: Maybe<PodAntiAffinity>;
};

export type AppArmorProfile = {
  readonly __typename?: 'AppArmorProfile';
  readonly localhostProfile?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type ApplyOperation =
  | 'CONFIGURED'
  | 'CREATED'
  /** See `error`. */
  | 'REFUSED'
  | 'UNCHANGED';

export type ApplyPayload = {
  readonly __typename?: 'ApplyPayload';
  /** One a document, in order. A document that is refused does not stop those after it. */
  readonly results: ReadonlyArray<ApplyResult>;
  /** Last revision written. */
  readonly revision: Scalars['Long']['output'];
};

/** What became of one document of a manifest. */
export type ApplyResult = {
  readonly __typename?: 'ApplyResult';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly diff: Scalars['String']['output'];
  readonly error?: Maybe<OperationError>;
  /** Position in the manifest, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** As it is after the change; of a dry run as it would be. */
  readonly object?: Maybe<KubernetesObject>;
  readonly operation: ApplyOperation;
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type AttachedVolume = {
  readonly __typename?: 'AttachedVolume';
  readonly devicePath?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

/** One thing that somebody was shown or did and that must be known afterwards. */
export type AuditRecord = {
  readonly __typename?: 'AuditRecord';
  /** `secret.reveal`: a value of a Secret was shown; `pod.exec`: a command was run in a container; `account.set`, `token.issue`: of an account; `cluster.add`, `cluster.remove`, `cluster.pause`, `cluster.resume`. */
  readonly action: Scalars['String']['output'];
  /** Address of the client; null when it is not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly cluster: Scalars['String']['output'];
  /** What else belongs to the action: of `secret.reveal` the `key`, of `pod.exec` the `container` and the `command`. */
  readonly detail: Scalars['JSON']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly namespace: Scalars['String']['output'];
  /** As in `can`, with its group: `secrets`, `deployments.apps`. */
  readonly resource: Scalars['String']['output'];
  readonly user: Scalars['String']['output'];
  /** How the user was authenticated: session, token or internal. */
  readonly via: Scalars['String']['output'];
};

export type AzureDiskVolumeSource = {
  readonly __typename?: 'AzureDiskVolumeSource';
  readonly cachingMode?: Maybe<Scalars['String']['output']>;
  readonly diskName?: Maybe<Scalars['String']['output']>;
  readonly diskURI?: Maybe<Scalars['String']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type AzureFileVolumeSource = {
  readonly __typename?: 'AzureFileVolumeSource';
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretName?: Maybe<Scalars['String']['output']>;
  readonly shareName?: Maybe<Scalars['String']['output']>;
};

export type CsiVolumeSource = {
  readonly __typename?: 'CSIVolumeSource';
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly nodePublishSecretRef?: Maybe<LocalObjectReference>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly volumeAttributes?: Maybe<Scalars['JSON']['output']>;
};

export type Capabilities = {
  readonly __typename?: 'Capabilities';
  readonly add?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly drop?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CephFsVolumeSource = {
  readonly __typename?: 'CephFSVolumeSource';
  readonly monitors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretFile?: Maybe<Scalars['String']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly user?: Maybe<Scalars['String']['output']>;
};

/** One row of the journal. */
export type Change = {
  readonly __typename?: 'Change';
  /** Who asked. */
  readonly actor: Scalars['String']['output'];
  /** Unified diff of the manifest, from the state before. Secret values are shown by their keyed hashes. */
  readonly diff: Scalars['String']['output'];
  readonly fieldManager?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** State after; of a deletion the last state. Secret values are masked. */
  readonly object: KubernetesObject;
  readonly operation: ChangeOperation;
  readonly revision: Scalars['Long']['output'];
  readonly time: Scalars['DateTime']['output'];
};

export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
};

export type ChangeOperation =
  | 'CREATE'
  | 'DELETE'
  | 'UPDATE';

export type ChangeType =
  | 'ADDED'
  /** Gone, or no longer part of what is asked for. */
  | 'DELETED'
  /** Part of the state now. */
  | 'INITIAL'
  | 'MODIFIED';

export type CinderVolumeSource = {
  readonly __typename?: 'CinderVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly volumeID?: Maybe<Scalars['String']['output']>;
};

export type ClientIpConfig = {
  readonly __typename?: 'ClientIPConfig';
  readonly timeoutSeconds?: Maybe<Scalars['Int']['output']>;
};

export type Cluster = {
  readonly __typename?: 'Cluster';
  /** How many objects there are of each kind in what the user may see, by state. */
  readonly contents: ReadonlyArray<KindCount>;
  /** A cursor that stands for now. */
  readonly cursor: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Every kind that the cluster serves. */
  readonly kinds: ReadonlyArray<Kind>;
  /** How old the oldest change is that is known of and not shown yet, milliseconds; null while nothing is heard. */
  readonly lag?: Maybe<Scalars['Float']['output']>;
  /** When its API last answered or sent anything; null while it never has. */
  readonly lastHeardAt?: Maybe<Scalars['DateTime']['output']>;
  /** How each kind is mirrored; empty for the embedded cluster. */
  readonly mirror: ReadonlyArray<MirroredKind>;
  readonly name: Scalars['String']['output'];
  /** Namespaces that the user may see, by name. */
  readonly namespaceNames: ReadonlyArray<Scalars['String']['output']>;
  /** Objects that are kept of it now. */
  readonly objectCount: Scalars['Int']['output'];
  /** Oldest revision from which a subscription can be resumed. */
  readonly oldestRevision: Scalars['Long']['output'];
  readonly origin: ClusterOrigin;
  /** What is wrong, worst first, each with its sentence. */
  readonly problems: ReadonlyArray<KubernetesObject>;
  /** Last revision of its journal. */
  readonly revision: Scalars['Long']['output'];
  /** How it is and what would help, in words. */
  readonly sentence: Scalars['String']['output'];
  /** Address of its Kubernetes API; null for the embedded cluster. */
  readonly server?: Maybe<Scalars['String']['output']>;
  readonly state: ClusterState;
  /** Version of its Kubernetes API; empty while that has never been heard of. */
  readonly version: Scalars['String']['output'];
};


export type ClusterContentsArgs = {
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type ClusterProblemsArgs = {
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};

export type ClusterHealth = {
  readonly __typename?: 'ClusterHealth';
  readonly cluster: Scalars['String']['output'];
  readonly cursor: Scalars['String']['output'];
  readonly lag?: Maybe<Scalars['Float']['output']>;
  readonly lastHeardAt?: Maybe<Scalars['DateTime']['output']>;
  /** True while what is read is as fresh as it can be: state LIVE or DEGRADED. */
  readonly ready: Scalars['Boolean']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly sentence: Scalars['String']['output'];
  /** When this was said, by the server's clock. */
  readonly serverTime: Scalars['DateTime']['output'];
  readonly state: ClusterState;
};

export type ClusterInput = {
  /** Whether the program that the kubeconfig names may be run on the server's machine to get credentials. */
  readonly allowProgram?: Scalars['Boolean']['input'];
  /** Null: the current context. */
  readonly context?: InputMaybe<Scalars['String']['input']>;
  /** Whether requests are made as the signed-in user (impersonation) rather than as the kubeconfig's. */
  readonly impersonate?: Scalars['Boolean']['input'];
  /** Text of a kubeconfig, YAML or JSON. Kept sealed. */
  readonly kubeconfig: Scalars['String']['input'];
  /** How it is called here: lower case letters, digits and `-`, 63 characters at most. */
  readonly name: Scalars['String']['input'];
};

export type ClusterOrigin =
  /** Of this installation's own control plane. */
  | 'EMBEDDED'
  /** A Kubernetes cluster elsewhere, mirrored. */
  | 'REMOTE';

/** How what is shown of a cluster stands to what it is. */
export type ClusterState =
  /** Some kinds are behind or cannot be read. */
  | 'DEGRADED'
  /** Changes arrive as they happen. */
  | 'LIVE'
  /** On request. */
  | 'PAUSED'
  /** Its kinds are being listed for the first time. */
  | 'SYNCING'
  /** Nothing has come for longer than it should. */
  | 'UNREACHABLE';

export type ClusterTrustBundleProjection = {
  readonly __typename?: 'ClusterTrustBundleProjection';
  readonly labelSelector?: Maybe<LabelSelector>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly signerName?: Maybe<Scalars['String']['output']>;
};

export type Condition = {
  readonly __typename?: 'Condition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastUpdateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** True, False or Unknown. */
  readonly status: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
};

export type ConfigMap = KubernetesObject & {
  readonly __typename?: 'ConfigMap';
  readonly apiVersion: Scalars['String']['output'];
  /** Keys of binaryData, base64, as a JSON object. */
  readonly binaryData: Scalars['JSON']['output'];
  readonly cluster: Scalars['String']['output'];
  /** Keys of data, as a JSON object. */
  readonly data: Scalars['JSON']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly immutable: Scalars['Boolean']['output'];
  readonly keyCount: Scalars['Int']['output'];
  /** data and binaryData, by key. */
  readonly keys: ReadonlyArray<ConfigMapKey>;
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly usedBy: ReadonlyArray<ConfigUser>;
  readonly yaml: Scalars['String']['output'];
};


export type ConfigMapEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ConfigMapHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ConfigMapConnection = {
  readonly __typename?: 'ConfigMapConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ConfigMapEdge>;
  readonly nodes: ReadonlyArray<ConfigMap>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ConfigMapEdge = {
  readonly __typename?: 'ConfigMapEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ConfigMap;
};

export type ConfigMapEnvSource = {
  readonly __typename?: 'ConfigMapEnvSource';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

export type ConfigMapKey = {
  readonly __typename?: 'ConfigMapKey';
  /** base64; null for text. */
  readonly base64?: Maybe<Scalars['String']['output']>;
  readonly binary: Scalars['Boolean']['output'];
  readonly bytes: Scalars['Int']['output'];
  /** When its value last changed, as far as the journal goes back. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly key: Scalars['String']['output'];
  /** Null for binary data. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type ConfigMapKeySelector = {
  readonly __typename?: 'ConfigMapKeySelector';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

export type ConfigMapNodeConfigSource = {
  readonly __typename?: 'ConfigMapNodeConfigSource';
  readonly kubeletConfigKey?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly resourceVersion?: Maybe<Scalars['String']['output']>;
  readonly uid?: Maybe<Scalars['String']['output']>;
};

export type ConfigMapPayload = {
  readonly __typename?: 'ConfigMapPayload';
  readonly configMap: ConfigMap;
  readonly diff: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type ConfigMapProjection = {
  readonly __typename?: 'ConfigMapProjection';
  readonly items?: Maybe<ReadonlyArray<KeyToPath>>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

export type ConfigMapVolumeSource = {
  readonly __typename?: 'ConfigMapVolumeSource';
  readonly defaultMode?: Maybe<Scalars['Int']['output']>;
  readonly items?: Maybe<ReadonlyArray<KeyToPath>>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

/** A ConfigMap or Secret that a pod template names. */
export type ConfigUse = {
  readonly __typename?: 'ConfigUse';
  /** Keys that are named one by one; empty when all are taken. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Null while there is no such object or the user may not see it. */
  readonly object?: Maybe<KubernetesObject>;
  readonly optional: Scalars['Boolean']['output'];
  /** env, envFrom, volume or imagePullSecret, and where: `container web, env DB_URL`. */
  readonly through: ReadonlyArray<Scalars['String']['output']>;
};

/** A workload or a bare pod that names the ConfigMap or Secret, and the pods that run with it. */
export type ConfigUser = {
  readonly __typename?: 'ConfigUser';
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly object: KubernetesObject;
  readonly pods: ReadonlyArray<Pod>;
  /** Pods that started before the last change, so that what they took by environment is older. */
  readonly stalePods: ReadonlyArray<Pod>;
  readonly through: ReadonlyArray<Scalars['String']['output']>;
};

/** The versions of an object that a change did not fit together with, each as JSON. Secret values are masked. */
export type ConflictVersions = {
  readonly __typename?: 'ConflictVersions';
  /** As it was then; null when that is no longer in the journal. */
  readonly base?: Maybe<Scalars['JSON']['output']>;
  /** As it is now; null when it is gone. */
  readonly current?: Maybe<Scalars['JSON']['output']>;
  /** metadata.resourceVersion that the change was based on. */
  readonly expectedRevision?: Maybe<Scalars['String']['output']>;
  /** What the change would have made of `base`; null where that cannot be said. */
  readonly yours?: Maybe<Scalars['JSON']['output']>;
};

export type ConnectionTrial = {
  readonly __typename?: 'ConnectionTrial';
  /** Kinds that may not be listed: `secrets`, `deployments.apps`. */
  readonly forbidden: ReadonlyArray<Scalars['String']['output']>;
  /** Kinds that can be mirrored. */
  readonly kinds: Scalars['Int']['output'];
  readonly ok: Scalars['Boolean']['output'];
  /** What is missing, each in words; may be there although `ok`. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
  readonly server: Scalars['String']['output'];
  readonly version?: Maybe<Scalars['String']['output']>;
};

export type Container = {
  readonly __typename?: 'Container';
  readonly args?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly command?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly env?: Maybe<ReadonlyArray<EnvVar>>;
  readonly envFrom?: Maybe<ReadonlyArray<EnvFromSource>>;
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly imagePullPolicy?: Maybe<Scalars['String']['output']>;
  readonly lifecycle?: Maybe<Lifecycle>;
  readonly livenessProbe?: Maybe<Probe>;
  readonly name: Scalars['String']['output'];
  readonly ports?: Maybe<ReadonlyArray<ContainerPort>>;
  readonly readinessProbe?: Maybe<Probe>;
  readonly resizePolicy?: Maybe<ReadonlyArray<ContainerResizePolicy>>;
  readonly resources?: Maybe<ResourceRequirements>;
  readonly restartPolicy?: Maybe<Scalars['String']['output']>;
  readonly restartPolicyRules?: Maybe<ReadonlyArray<ContainerRestartRule>>;
  readonly securityContext?: Maybe<SecurityContext>;
  readonly startupProbe?: Maybe<Probe>;
  readonly stdin?: Maybe<Scalars['Boolean']['output']>;
  readonly stdinOnce?: Maybe<Scalars['Boolean']['output']>;
  readonly terminationMessagePath?: Maybe<Scalars['String']['output']>;
  readonly terminationMessagePolicy?: Maybe<Scalars['String']['output']>;
  readonly tty?: Maybe<Scalars['Boolean']['output']>;
  readonly volumeDevices?: Maybe<ReadonlyArray<VolumeDevice>>;
  readonly volumeMounts?: Maybe<ReadonlyArray<VolumeMount>>;
  readonly workingDir?: Maybe<Scalars['String']['output']>;
};

export type ContainerExtendedResourceRequest = {
  readonly __typename?: 'ContainerExtendedResourceRequest';
  readonly containerName?: Maybe<Scalars['String']['output']>;
  readonly requestName?: Maybe<Scalars['String']['output']>;
  readonly resourceName?: Maybe<Scalars['String']['output']>;
};

export type ContainerImage = {
  readonly __typename?: 'ContainerImage';
  readonly names?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly sizeBytes?: Maybe<Scalars['Long']['output']>;
};

export type ContainerPhase =
  | 'RUNNING'
  | 'TERMINATED'
  | 'UNKNOWN'
  | 'WAITING';

export type ContainerPort = {
  readonly __typename?: 'ContainerPort';
  readonly containerPort?: Maybe<Scalars['Int']['output']>;
  readonly hostIP?: Maybe<Scalars['String']['output']>;
  readonly hostPort?: Maybe<Scalars['Int']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
};

export type ContainerProbe = {
  readonly __typename?: 'ContainerProbe';
  /** `GET http://:8080/healthz`, `connect :5432`, `run cat /tmp/ready`. */
  readonly action: Scalars['String']['output'];
  readonly failureThreshold: Scalars['Int']['output'];
  readonly initialDelaySeconds: Scalars['Int']['output'];
  readonly kind: ProbeKind;
  readonly periodSeconds: Scalars['Int']['output'];
  readonly successThreshold: Scalars['Int']['output'];
  readonly timeoutSeconds: Scalars['Int']['output'];
};

export type ContainerResizePolicy = {
  readonly __typename?: 'ContainerResizePolicy';
  readonly resourceName?: Maybe<Scalars['String']['output']>;
  readonly restartPolicy?: Maybe<Scalars['String']['output']>;
};

export type ContainerRestartRule = {
  readonly __typename?: 'ContainerRestartRule';
  readonly action?: Maybe<Scalars['String']['output']>;
  readonly exitCodes?: Maybe<ContainerRestartRuleOnExitCodes>;
};

export type ContainerRestartRuleOnExitCodes = {
  readonly __typename?: 'ContainerRestartRuleOnExitCodes';
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly values?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
};

export type ContainerState = {
  readonly __typename?: 'ContainerState';
  readonly running?: Maybe<ContainerStateRunning>;
  readonly terminated?: Maybe<ContainerStateTerminated>;
  readonly waiting?: Maybe<ContainerStateWaiting>;
};

export type ContainerStateRunning = {
  readonly __typename?: 'ContainerStateRunning';
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContainerStateTerminated = {
  readonly __typename?: 'ContainerStateTerminated';
  readonly containerID?: Maybe<Scalars['String']['output']>;
  readonly exitCode?: Maybe<Scalars['Int']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly signal?: Maybe<Scalars['Int']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContainerStateWaiting = {
  readonly __typename?: 'ContainerStateWaiting';
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type ContainerStatus = {
  readonly __typename?: 'ContainerStatus';
  readonly allocatedResources?: Maybe<Scalars['JSON']['output']>;
  readonly allocatedResourcesStatus?: Maybe<ReadonlyArray<ResourceStatus>>;
  readonly containerID?: Maybe<Scalars['String']['output']>;
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly imageID?: Maybe<Scalars['String']['output']>;
  readonly lastState?: Maybe<ContainerState>;
  readonly name: Scalars['String']['output'];
  readonly ready?: Maybe<Scalars['Boolean']['output']>;
  readonly resources?: Maybe<ResourceRequirements>;
  readonly restartCount?: Maybe<Scalars['Int']['output']>;
  readonly started?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<ContainerState>;
  readonly stopSignal?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<ContainerUser>;
  readonly volumeMounts?: Maybe<ReadonlyArray<VolumeMountStatus>>;
};

export type ContainerTermination = {
  readonly __typename?: 'ContainerTermination';
  readonly exitCode: Scalars['Int']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly signal?: Maybe<Scalars['Int']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContainerUser = {
  readonly __typename?: 'ContainerUser';
  readonly linux?: Maybe<LinuxContainerUser>;
};

export type ControllerError = {
  readonly __typename?: 'ControllerError';
  readonly at: Scalars['DateTime']['output'];
  readonly key: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What one controller tells about itself. */
export type ControllerStatus = {
  readonly __typename?: 'ControllerStatus';
  readonly active: Scalars['Int']['output'];
  /** Keys waiting for a back-off or a delay. */
  readonly delayed: Scalars['Int']['output'];
  readonly failures: Scalars['Long']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastError?: Maybe<ControllerError>;
  readonly lastReconcileAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the leader last said that it is there; only where nothing but a lease is known of a controller. */
  readonly lastRenewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Milliseconds. */
  readonly latencyP50: Scalars['Float']['output'];
  /** Milliseconds. */
  readonly latencyP99: Scalars['Float']['output'];
  /** Who holds the lease; null while nobody does. */
  readonly leader?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Keys waiting. */
  readonly queueDepth: Scalars['Int']['output'];
  readonly reconciles: Scalars['Long']['output'];
  readonly retries: Scalars['Long']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly state: State;
  readonly workers: Scalars['Int']['output'];
};

export type DaemonEndpoint = {
  readonly __typename?: 'DaemonEndpoint';
  readonly Port?: Maybe<Scalars['Int']['output']>;
};

export type DeletePayload = {
  readonly __typename?: 'DeletePayload';
  /** Objects that will go with it, by their owner references; the first hundred. */
  readonly dependents: ReadonlyArray<KubernetesObject>;
  /** Null when it is gone; else it waits for its finalizers. */
  readonly object?: Maybe<KubernetesObject>;
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type Deployment = KubernetesObject & {
  readonly __typename?: 'Deployment';
  readonly apiVersion: Scalars['String']['output'];
  readonly available: Scalars['Int']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** Replicas asked for. */
  readonly desired: Scalars['Int']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly paused: Scalars['Boolean']['output'];
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly ready: Scalars['Int']['output'];
  readonly replicaSets: ReadonlyArray<ReplicaSet>;
  readonly resource: Scalars['String']['output'];
  /** Restarts of all containers of its pods. */
  readonly restarts: Scalars['Int']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Revisions that can be returned to, newest first. */
  readonly revisions: ReadonlyArray<DeploymentRevision>;
  readonly rollout: Rollout;
  /** Label selector, as text. */
  readonly selector: Scalars['String']['output'];
  readonly spec?: Maybe<DeploymentSpec>;
  readonly state: State;
  readonly status?: Maybe<DeploymentStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** Revision of the pod template in force. */
  readonly templateRevision?: Maybe<Scalars['Int']['output']>;
  readonly updated: Scalars['Int']['output'];
  /** ConfigMaps and Secrets that its pod template names. */
  readonly usedConfig: ReadonlyArray<ConfigUse>;
  readonly yaml: Scalars['String']['output'];
};


export type DeploymentEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type DeploymentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DeploymentCondition = {
  readonly __typename?: 'DeploymentCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastUpdateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type DeploymentConnection = {
  readonly __typename?: 'DeploymentConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<DeploymentEdge>;
  readonly nodes: ReadonlyArray<Deployment>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type DeploymentEdge = {
  readonly __typename?: 'DeploymentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Deployment;
};

export type DeploymentPayload = {
  readonly __typename?: 'DeploymentPayload';
  /** As it is after the change; of a dry run as it would be. */
  readonly deployment: Deployment;
  /** Unified diff of the manifest. Empty when nothing changes. */
  readonly diff: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type DeploymentRevision = {
  readonly __typename?: 'DeploymentRevision';
  /** Annotation kubernetes.io/change-cause. */
  readonly changeCause?: Maybe<Scalars['String']['output']>;
  /** Unified diff from the revision before it to this one. */
  readonly changes: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly current: Scalars['Boolean']['output'];
  /** Unified diff from the template in force to this one: what an undo would change. Empty for the current. */
  readonly diff: Scalars['String']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly replicaSet: ReplicaSet;
  readonly revision: Scalars['Int']['output'];
  /** Pod template as YAML. */
  readonly template: Scalars['String']['output'];
};

export type DeploymentSpec = {
  readonly __typename?: 'DeploymentSpec';
  readonly minReadySeconds?: Maybe<Scalars['Int']['output']>;
  readonly paused?: Maybe<Scalars['Boolean']['output']>;
  readonly progressDeadlineSeconds?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly revisionHistoryLimit?: Maybe<Scalars['Int']['output']>;
  readonly selector?: Maybe<LabelSelector>;
  readonly strategy?: Maybe<DeploymentStrategy>;
  readonly template?: Maybe<PodTemplateSpec>;
};

export type DeploymentStatus = {
  readonly __typename?: 'DeploymentStatus';
  readonly availableReplicas?: Maybe<Scalars['Int']['output']>;
  readonly collisionCount?: Maybe<Scalars['Int']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<DeploymentCondition>>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly readyReplicas?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly terminatingReplicas?: Maybe<Scalars['Int']['output']>;
  readonly unavailableReplicas?: Maybe<Scalars['Int']['output']>;
  readonly updatedReplicas?: Maybe<Scalars['Int']['output']>;
};

export type DeploymentStrategy = {
  readonly __typename?: 'DeploymentStrategy';
  readonly rollingUpdate?: Maybe<RollingUpdateDeployment>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type DownwardApiProjection = {
  readonly __typename?: 'DownwardAPIProjection';
  readonly items?: Maybe<ReadonlyArray<DownwardApiVolumeFile>>;
};

export type DownwardApiVolumeFile = {
  readonly __typename?: 'DownwardAPIVolumeFile';
  readonly fieldRef?: Maybe<ObjectFieldSelector>;
  readonly mode?: Maybe<Scalars['Int']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly resourceFieldRef?: Maybe<ResourceFieldSelector>;
};

export type DownwardApiVolumeSource = {
  readonly __typename?: 'DownwardAPIVolumeSource';
  readonly defaultMode?: Maybe<Scalars['Int']['output']>;
  readonly items?: Maybe<ReadonlyArray<DownwardApiVolumeFile>>;
};

export type EmptyDirVolumeSource = {
  readonly __typename?: 'EmptyDirVolumeSource';
  readonly medium?: Maybe<Scalars['String']['output']>;
  readonly sizeLimit?: Maybe<Scalars['String']['output']>;
};

export type EnvEntry = {
  readonly __typename?: 'EnvEntry';
  /** Where from: `ConfigMap web-config, key theme`. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Null when it comes from elsewhere. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type EnvFromSource = {
  readonly __typename?: 'EnvFromSource';
  readonly configMapRef?: Maybe<ConfigMapEnvSource>;
  readonly prefix?: Maybe<Scalars['String']['output']>;
  readonly secretRef?: Maybe<SecretEnvSource>;
};

export type EnvVar = {
  readonly __typename?: 'EnvVar';
  readonly name: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly valueFrom?: Maybe<EnvVarSource>;
};

export type EnvVarSource = {
  readonly __typename?: 'EnvVarSource';
  readonly configMapKeyRef?: Maybe<ConfigMapKeySelector>;
  readonly fieldRef?: Maybe<ObjectFieldSelector>;
  readonly fileKeyRef?: Maybe<FileKeySelector>;
  readonly resourceFieldRef?: Maybe<ResourceFieldSelector>;
  readonly secretKeyRef?: Maybe<SecretKeySelector>;
};

export type EphemeralContainer = {
  readonly __typename?: 'EphemeralContainer';
  readonly args?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly command?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly env?: Maybe<ReadonlyArray<EnvVar>>;
  readonly envFrom?: Maybe<ReadonlyArray<EnvFromSource>>;
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly imagePullPolicy?: Maybe<Scalars['String']['output']>;
  readonly lifecycle?: Maybe<Lifecycle>;
  readonly livenessProbe?: Maybe<Probe>;
  readonly name: Scalars['String']['output'];
  readonly ports?: Maybe<ReadonlyArray<ContainerPort>>;
  readonly readinessProbe?: Maybe<Probe>;
  readonly resizePolicy?: Maybe<ReadonlyArray<ContainerResizePolicy>>;
  readonly resources?: Maybe<ResourceRequirements>;
  readonly restartPolicy?: Maybe<Scalars['String']['output']>;
  readonly restartPolicyRules?: Maybe<ReadonlyArray<ContainerRestartRule>>;
  readonly securityContext?: Maybe<SecurityContext>;
  readonly startupProbe?: Maybe<Probe>;
  readonly stdin?: Maybe<Scalars['Boolean']['output']>;
  readonly stdinOnce?: Maybe<Scalars['Boolean']['output']>;
  readonly targetContainerName?: Maybe<Scalars['String']['output']>;
  readonly terminationMessagePath?: Maybe<Scalars['String']['output']>;
  readonly terminationMessagePolicy?: Maybe<Scalars['String']['output']>;
  readonly tty?: Maybe<Scalars['Boolean']['output']>;
  readonly volumeDevices?: Maybe<ReadonlyArray<VolumeDevice>>;
  readonly volumeMounts?: Maybe<ReadonlyArray<VolumeMount>>;
  readonly workingDir?: Maybe<Scalars['String']['output']>;
};

export type EphemeralVolumeSource = {
  readonly __typename?: 'EphemeralVolumeSource';
  readonly volumeClaimTemplate?: Maybe<PersistentVolumeClaimTemplate>;
};

export type ErrorCause = {
  readonly __typename?: 'ErrorCause';
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type Event = KubernetesObject & {
  readonly __typename?: 'Event';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly involved: EventTarget;
  readonly kind: Scalars['String']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly message: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly reason: Scalars['String']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Which component wrote it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** Normal or Warning. */
  readonly type: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type EventEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type EventHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventInvolved = {
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly uid?: InputMaybe<Scalars['String']['input']>;
};

export type EventTarget = {
  readonly __typename?: 'EventTarget';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly fieldPath?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly uid?: Maybe<Scalars['String']['output']>;
};

export type ExecAction = {
  readonly __typename?: 'ExecAction';
  readonly command?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A command that runs in a container, step by step: first its `session`, then what it writes, at last its `exit`. */
export type ExecEvent = {
  readonly __typename?: 'ExecEvent';
  /** What it wrote, in base64: bytes, which need not be text and may end in the middle of a character. */
  readonly data?: Maybe<Scalars['String']['output']>;
  readonly exit?: Maybe<ExecExit>;
  /** In the first event only: what `execInput` is for. It lives as long as the subscription. */
  readonly session?: Maybe<Scalars['ID']['output']>;
  readonly stream?: Maybe<ExecStream>;
};

/** How a command ended. */
export type ExecExit = {
  readonly __typename?: 'ExecExit';
  /** Null when it never ran, was ended from outside or its connection was lost: `message` says which. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
};

export type ExecStream =
  | 'STDERR'
  | 'STDOUT';

export type FcVolumeSource = {
  readonly __typename?: 'FCVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly lun?: Maybe<Scalars['Int']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly targetWWNs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly wwids?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type FileKeySelector = {
  readonly __typename?: 'FileKeySelector';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
};

export type FlexVolumeSource = {
  readonly __typename?: 'FlexVolumeSource';
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly options?: Maybe<Scalars['JSON']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
};

export type FlockerVolumeSource = {
  readonly __typename?: 'FlockerVolumeSource';
  readonly datasetName?: Maybe<Scalars['String']['output']>;
  readonly datasetUUID?: Maybe<Scalars['String']['output']>;
};

export type GcePersistentDiskVolumeSource = {
  readonly __typename?: 'GCEPersistentDiskVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly partition?: Maybe<Scalars['Int']['output']>;
  readonly pdName?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type GrpcAction = {
  readonly __typename?: 'GRPCAction';
  readonly port?: Maybe<Scalars['Int']['output']>;
  readonly service?: Maybe<Scalars['String']['output']>;
};

/** An object of a kind that has no type of its own here. */
export type GenericObject = KubernetesObject & {
  readonly __typename?: 'GenericObject';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


/** An object of a kind that has no type of its own here. */
export type GenericObjectEventsArgs = {
  first?: Scalars['Int']['input'];
};


/** An object of a kind that has no type of its own here. */
export type GenericObjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type GitRepoVolumeSource = {
  readonly __typename?: 'GitRepoVolumeSource';
  readonly directory?: Maybe<Scalars['String']['output']>;
  readonly repository?: Maybe<Scalars['String']['output']>;
  readonly revision?: Maybe<Scalars['String']['output']>;
};

export type GlusterfsVolumeSource = {
  readonly __typename?: 'GlusterfsVolumeSource';
  readonly endpoints?: Maybe<Scalars['String']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type HttpGetAction = {
  readonly __typename?: 'HTTPGetAction';
  readonly host?: Maybe<Scalars['String']['output']>;
  readonly httpHeaders?: Maybe<ReadonlyArray<HttpHeader>>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['IntOrString']['output']>;
  readonly scheme?: Maybe<Scalars['String']['output']>;
};

export type HttpHeader = {
  readonly __typename?: 'HTTPHeader';
  readonly name: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type HostAlias = {
  readonly __typename?: 'HostAlias';
  readonly hostnames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly ip?: Maybe<Scalars['String']['output']>;
};

export type HostIp = {
  readonly __typename?: 'HostIP';
  readonly ip?: Maybe<Scalars['String']['output']>;
};

export type HostPathVolumeSource = {
  readonly __typename?: 'HostPathVolumeSource';
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type IscsiVolumeSource = {
  readonly __typename?: 'ISCSIVolumeSource';
  readonly chapAuthDiscovery?: Maybe<Scalars['Boolean']['output']>;
  readonly chapAuthSession?: Maybe<Scalars['Boolean']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly initiatorName?: Maybe<Scalars['String']['output']>;
  readonly iqn?: Maybe<Scalars['String']['output']>;
  readonly iscsiInterface?: Maybe<Scalars['String']['output']>;
  readonly lun?: Maybe<Scalars['Int']['output']>;
  readonly portals?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly targetPortal?: Maybe<Scalars['String']['output']>;
};

export type ImageVolumeSource = {
  readonly __typename?: 'ImageVolumeSource';
  readonly pullPolicy?: Maybe<Scalars['String']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
};

export type ImageVolumeStatus = {
  readonly __typename?: 'ImageVolumeStatus';
  readonly imageRef?: Maybe<Scalars['String']['output']>;
};

/** One key. Exactly one of `text` and `base64`. */
export type KeyInput = {
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  readonly key: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type KeyToPath = {
  readonly __typename?: 'KeyToPath';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly mode?: Maybe<Scalars['Int']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
};

export type KeyValue = {
  readonly __typename?: 'KeyValue';
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Kind = {
  readonly __typename?: 'Kind';
  readonly apiVersion: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly namespaced: Scalars['Boolean']['output'];
  /** `pods`, `deployments.apps`. */
  readonly resource: Scalars['String']['output'];
  readonly shortNames: ReadonlyArray<Scalars['String']['output']>;
  readonly verbs: ReadonlyArray<Scalars['String']['output']>;
};

/** How many objects of a kind are in which state. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly apiVersion: Scalars['String']['output'];
  readonly failing: Scalars['Int']['output'];
  readonly healthy: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
  readonly off: Scalars['Int']['output'];
  readonly progressing: Scalars['Int']['output'];
  readonly resource: Scalars['String']['output'];
  readonly total: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
  readonly warning: Scalars['Int']['output'];
};

export type KubeconfigContext = {
  readonly __typename?: 'KubeconfigContext';
  readonly current: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** Why it cannot be used, in words; null when it can. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Command line of the program that it gets its credentials from; null for none. */
  readonly program?: Maybe<Scalars['String']['output']>;
  readonly server?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<Scalars['String']['output']>;
};

/**
 * What every object has, whatever its kind. `id` is the same for the same object in every answer, and another one for an
 * object of the same name that is made later.
 */
export type KubernetesObject = {
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  /** Newest first. */
  readonly events: ReadonlyArray<Event>;
  /** What happened to the object, newest first, from the journal. */
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  /** Since when it is in trouble; null while it is not, and where nothing tells. */
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  /** As JSON. Secret values are masked. */
  readonly raw: Scalars['JSON']['output'];
  /** Where it is stored: `pods`, `deployments.apps`. */
  readonly resource: Scalars['String']['output'];
  /** Revision of the cluster's journal at which the object became what it is. */
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  /** A sentence an operator can act on. */
  readonly statusSentence: Scalars['String']['output'];
  /** What kubectl shows in its STATUS column, or the nearest word. */
  readonly statusWord: Scalars['String']['output'];
  /** As YAML. Secret values are masked. */
  readonly yaml: Scalars['String']['output'];
};


/**
 * What every object has, whatever its kind. `id` is the same for the same object in every answer, and another one for an
 * object of the same name that is made later.
 */
export type KubernetesObjectEventsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * What every object has, whatever its kind. `id` is the same for the same object in every answer, and another one for an
 * object of the same name that is made later.
 */
export type KubernetesObjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type KubernetesObjectConnection = {
  readonly __typename?: 'KubernetesObjectConnection';
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<KubernetesObjectEdge>;
  readonly nodes: ReadonlyArray<KubernetesObject>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  readonly totalCount: Scalars['Int']['output'];
};

export type KubernetesObjectEdge = {
  readonly __typename?: 'KubernetesObjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: KubernetesObject;
};

export type LabelSelector = {
  readonly __typename?: 'LabelSelector';
  readonly matchExpressions?: Maybe<ReadonlyArray<LabelSelectorRequirement>>;
  readonly matchLabels?: Maybe<Scalars['JSON']['output']>;
};

export type LabelSelectorRequirement = {
  readonly __typename?: 'LabelSelectorRequirement';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Lifecycle = {
  readonly __typename?: 'Lifecycle';
  readonly postStart?: Maybe<LifecycleHandler>;
  readonly preStop?: Maybe<LifecycleHandler>;
  readonly stopSignal?: Maybe<Scalars['String']['output']>;
};

export type LifecycleHandler = {
  readonly __typename?: 'LifecycleHandler';
  readonly exec?: Maybe<ExecAction>;
  readonly httpGet?: Maybe<HttpGetAction>;
  readonly sleep?: Maybe<SleepAction>;
  readonly tcpSocket?: Maybe<TcpSocketAction>;
};

export type LinuxContainerUser = {
  readonly __typename?: 'LinuxContainerUser';
  readonly gid?: Maybe<Scalars['Long']['output']>;
  readonly supplementalGroups?: Maybe<ReadonlyArray<Scalars['Long']['output']>>;
  readonly uid?: Maybe<Scalars['Long']['output']>;
};

export type LoadBalancerIngress = {
  readonly __typename?: 'LoadBalancerIngress';
  readonly hostname?: Maybe<Scalars['String']['output']>;
  readonly ip?: Maybe<Scalars['String']['output']>;
  readonly ipMode?: Maybe<Scalars['String']['output']>;
  readonly ports?: Maybe<ReadonlyArray<PortStatus>>;
};

export type LoadBalancerStatus = {
  readonly __typename?: 'LoadBalancerStatus';
  readonly ingress?: Maybe<ReadonlyArray<LoadBalancerIngress>>;
};

export type LocalObjectReference = {
  readonly __typename?: 'LocalObjectReference';
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type LogChunk = {
  readonly __typename?: 'LogChunk';
  readonly container: Scalars['String']['output'];
  /** True in the last chunk: the container has ended or no more is asked for. */
  readonly end: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<LogLine>;
};

export type LogLine = {
  readonly __typename?: 'LogLine';
  readonly text: Scalars['String']['output'];
  readonly time?: Maybe<Scalars['DateTime']['output']>;
};

export type LogTail = {
  readonly __typename?: 'LogTail';
  readonly container: Scalars['String']['output'];
  readonly lines: ReadonlyArray<LogLine>;
};

export type MetaCondition = {
  readonly __typename?: 'MetaCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type MirrorState =
  /** Its objects may not be listed. */
  | 'FORBIDDEN'
  | 'LISTING'
  | 'PAUSED'
  /** For its back-off or for its turn. */
  | 'WAITING'
  | 'WATCHING';

export type MirroredKind = {
  readonly __typename?: 'MirroredKind';
  readonly apiVersion: Scalars['String']['output'];
  readonly changes: Scalars['Long']['output'];
  readonly kind: Scalars['String']['output'];
  /** Since the start: lists begun, watches begun, changes taken over. */
  readonly lists: Scalars['Long']['output'];
  readonly objects: Scalars['Int']['output'];
  readonly resource: Scalars['String']['output'];
  /** Where its watch would be resumed. */
  readonly resourceVersion?: Maybe<Scalars['String']['output']>;
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** In words, with what the cluster said. */
  readonly sentence: Scalars['String']['output'];
  /** Of the state. */
  readonly since: Scalars['DateTime']['output'];
  readonly state: MirrorState;
  readonly watches: Scalars['Long']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Tries it first; what does not connect is refused and nothing is kept. */
  readonly addCluster: Cluster;
  /** Creates or updates what the manifest (YAML or JSON, one or several documents) describes. */
  readonly apply: ApplyPayload;
  readonly createNamespace: NamespacePayload;
  /** With all that it holds. The answer is the namespace, terminating; `contents` says what will go. */
  readonly deleteNamespace: NamespacePayload;
  readonly deleteObject: DeletePayload;
  /**
   * What a running command is told by the user who started it: bytes for its standard input, the end of these, the size of
   * its terminal. Inputs are taken in the order in which they arrive: send the next when this one is answered. NOT_FOUND
   * when the command has ended.
   */
  readonly execInput: Scalars['Boolean']['output'];
  /**
   * A bearer token of an account, for machines: shown once. A token of the same name ends. For users with the role
   * cluster-admin.
   */
  readonly issueToken: Scalars['String']['output'];
  /** Its mirror stands still until it is resumed; what was mirrored can still be read. */
  readonly pauseCluster: Cluster;
  readonly pauseRollout: DeploymentPayload;
  /** The contexts of a kubeconfig; nothing is kept. For users with the role cluster-admin, as all about clusters. */
  readonly readKubeconfig: ReadonlyArray<KubeconfigContext>;
  /** With all that was mirrored of it, history included. The cluster itself is not touched. */
  readonly removeCluster: Scalars['Boolean']['output'];
  /** Replaces every pod, by the strategy. */
  readonly restartDeployment: DeploymentPayload;
  readonly resumeCluster: Cluster;
  readonly resumeRollout: DeploymentPayload;
  /** Shows the value of one key. Written to the audit. */
  readonly revealSecret: SecretValue;
  /**
   * `expectedRevision` is the object's metadata.resourceVersion that the change was based on; another one is error code
   * CONFLICT with the current object in `extensions.current`. So it is in all mutations.
   */
  readonly scaleDeployment: DeploymentPayload;
  /**
   * Makes an account, or gives the one of this name the role and, when it is said, the password. For users with the role
   * cluster-admin; to others FORBIDDEN. A changed password ends the sessions of that account.
   */
  readonly setAccount: Account;
  readonly setImage: DeploymentPayload;
  /**
   * Sets the session cookie. A wrong name or password is error code BAD_CREDENTIALS; too many of them
   * TOO_MANY_REQUESTS with `retryAfterSeconds`.
   */
  readonly signIn: SignInPayload;
  /** Ends the session and clears the cookie; true when there was one. */
  readonly signOut: Scalars['Boolean']['output'];
  /** Connects and looks what may be read; nothing is kept. */
  readonly tryCluster: ConnectionTrial;
  /** Without `toRevision`: the one before. A dry run is the preview. */
  readonly undoRollout: DeploymentPayload;
  /** Sets and removes keys; other keys stay. With `create` the ConfigMap is made when there is none. */
  readonly updateConfigMap: ConfigMapPayload;
  /** As updateConfigMap. Values go in and never come out. */
  readonly updateSecret: SecretPayload;
};


export type MutationAddClusterArgs = {
  cluster: ClusterInput;
};


export type MutationApplyArgs = {
  cluster: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  force?: Scalars['Boolean']['input'];
  manifest: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreateNamespaceArgs = {
  cluster: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  labels?: InputMaybe<Scalars['JSON']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteNamespaceArgs = {
  cluster: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedUid?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteObjectArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  expectedUid?: InputMaybe<Scalars['String']['input']>;
  gracePeriodSeconds?: InputMaybe<Scalars['Int']['input']>;
  propagation?: Propagation;
  ref: ObjectRef;
};


export type MutationExecInputArgs = {
  columns?: InputMaybe<Scalars['Int']['input']>;
  data?: InputMaybe<Scalars['String']['input']>;
  endStdin?: Scalars['Boolean']['input'];
  rows?: InputMaybe<Scalars['Int']['input']>;
  session: Scalars['ID']['input'];
};


export type MutationIssueTokenArgs = {
  account: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationPauseClusterArgs = {
  name: Scalars['String']['input'];
};


export type MutationPauseRolloutArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
};


export type MutationReadKubeconfigArgs = {
  kubeconfig: Scalars['String']['input'];
};


export type MutationRemoveClusterArgs = {
  name: Scalars['String']['input'];
};


export type MutationRestartDeploymentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
};


export type MutationResumeClusterArgs = {
  name: Scalars['String']['input'];
};


export type MutationResumeRolloutArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
};


export type MutationRevealSecretArgs = {
  key: Scalars['String']['input'];
  ref: NamedRef;
};


export type MutationScaleDeploymentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  replicas: Scalars['Int']['input'];
};


export type MutationSetAccountArgs = {
  name: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  role: Role;
};


export type MutationSetImageArgs = {
  container: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  image: Scalars['String']['input'];
  ref: NamedRef;
};


export type MutationSignInArgs = {
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationTryClusterArgs = {
  cluster: ClusterInput;
};


export type MutationUndoRolloutArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  toRevision?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpdateConfigMapArgs = {
  create?: Scalars['Boolean']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  remove?: ReadonlyArray<Scalars['String']['input']>;
  set?: ReadonlyArray<KeyInput>;
};


export type MutationUpdateSecretArgs = {
  create?: Scalars['Boolean']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  remove?: ReadonlyArray<Scalars['String']['input']>;
  set?: ReadonlyArray<KeyInput>;
  type?: InputMaybe<Scalars['String']['input']>;
};

export type NfsVolumeSource = {
  readonly __typename?: 'NFSVolumeSource';
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly server?: Maybe<Scalars['String']['output']>;
};

/** Names one object whose kind is known from the field that takes it. */
export type NamedRef = {
  readonly cluster: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type Namespace = KubernetesObject & {
  readonly __typename?: 'Namespace';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** What is in it, by kind and state. */
  readonly contents: ReadonlyArray<KindCount>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  /** Active or Terminating. */
  readonly phase: Scalars['String']['output'];
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  /** What keeps a terminating namespace; empty while it is active. */
  readonly remaining: ReadonlyArray<RemainingKind>;
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<NamespaceSpec>;
  readonly state: State;
  readonly status?: Maybe<NamespaceStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type NamespaceEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type NamespaceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type NamespaceCondition = {
  readonly __typename?: 'NamespaceCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type NamespaceConnection = {
  readonly __typename?: 'NamespaceConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<NamespaceEdge>;
  readonly nodes: ReadonlyArray<Namespace>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NamespaceEdge = {
  readonly __typename?: 'NamespaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Namespace;
};

export type NamespacePayload = {
  readonly __typename?: 'NamespacePayload';
  readonly diff: Scalars['String']['output'];
  readonly namespace?: Maybe<Namespace>;
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type NamespaceSpec = {
  readonly __typename?: 'NamespaceSpec';
  readonly finalizers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type NamespaceStatus = {
  readonly __typename?: 'NamespaceStatus';
  readonly conditions?: Maybe<ReadonlyArray<NamespaceCondition>>;
  readonly phase?: Maybe<Scalars['String']['output']>;
};

export type Node = KubernetesObject & {
  readonly __typename?: 'Node';
  readonly allocatable: ReadonlyArray<KeyValue>;
  readonly apiVersion: Scalars['String']['output'];
  readonly capacity: ReadonlyArray<KeyValue>;
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly internalIP?: Maybe<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly kubeletVersion?: Maybe<Scalars['String']['output']>;
  readonly metadata: ObjectMetadata;
  readonly podCapacity?: Maybe<Scalars['Int']['output']>;
  readonly podCount: Scalars['Int']['output'];
  readonly pods: PodConnection;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly ready: Scalars['Boolean']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly schedulable: Scalars['Boolean']['output'];
  readonly spec?: Maybe<NodeSpec>;
  readonly state: State;
  readonly status?: Maybe<NodeStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type NodeEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type NodeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type NodePodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type NodeAddress = {
  readonly __typename?: 'NodeAddress';
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type NodeAffinity = {
  readonly __typename?: 'NodeAffinity';
  readonly preferredDuringSchedulingIgnoredDuringExecution?: Maybe<ReadonlyArray<PreferredSchedulingTerm>>;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: Maybe<NodeSelector>;
};

export type NodeAllocatableResourceClaimStatus = {
  readonly __typename?: 'NodeAllocatableResourceClaimStatus';
  readonly containers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resourceClaimName?: Maybe<Scalars['String']['output']>;
  readonly resources?: Maybe<Scalars['JSON']['output']>;
};

export type NodeCondition = {
  readonly __typename?: 'NodeCondition';
  readonly lastHeartbeatTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type NodeConfigSource = {
  readonly __typename?: 'NodeConfigSource';
  readonly configMap?: Maybe<ConfigMapNodeConfigSource>;
};

export type NodeConfigStatus = {
  readonly __typename?: 'NodeConfigStatus';
  readonly active?: Maybe<NodeConfigSource>;
  readonly assigned?: Maybe<NodeConfigSource>;
  readonly error?: Maybe<Scalars['String']['output']>;
  readonly lastKnownGood?: Maybe<NodeConfigSource>;
};

export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<NodeEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NodeDaemonEndpoints = {
  readonly __typename?: 'NodeDaemonEndpoints';
  readonly kubeletEndpoint?: Maybe<DaemonEndpoint>;
};

export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

export type NodeFeatures = {
  readonly __typename?: 'NodeFeatures';
  readonly supplementalGroupsPolicy?: Maybe<Scalars['Boolean']['output']>;
};

export type NodeRuntimeHandler = {
  readonly __typename?: 'NodeRuntimeHandler';
  readonly features?: Maybe<NodeRuntimeHandlerFeatures>;
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type NodeRuntimeHandlerFeatures = {
  readonly __typename?: 'NodeRuntimeHandlerFeatures';
  readonly recursiveReadOnlyMounts?: Maybe<Scalars['Boolean']['output']>;
  readonly userNamespaces?: Maybe<Scalars['Boolean']['output']>;
};

export type NodeSelector = {
  readonly __typename?: 'NodeSelector';
  readonly nodeSelectorTerms?: Maybe<ReadonlyArray<NodeSelectorTerm>>;
};

export type NodeSelectorRequirement = {
  readonly __typename?: 'NodeSelectorRequirement';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type NodeSelectorTerm = {
  readonly __typename?: 'NodeSelectorTerm';
  readonly matchExpressions?: Maybe<ReadonlyArray<NodeSelectorRequirement>>;
  readonly matchFields?: Maybe<ReadonlyArray<NodeSelectorRequirement>>;
};

export type NodeSpec = {
  readonly __typename?: 'NodeSpec';
  readonly configSource?: Maybe<NodeConfigSource>;
  readonly externalID?: Maybe<Scalars['String']['output']>;
  readonly podCIDR?: Maybe<Scalars['String']['output']>;
  readonly podCIDRs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly providerID?: Maybe<Scalars['String']['output']>;
  readonly taints?: Maybe<ReadonlyArray<Taint>>;
  readonly unschedulable?: Maybe<Scalars['Boolean']['output']>;
};

export type NodeStatus = {
  readonly __typename?: 'NodeStatus';
  readonly addresses?: Maybe<ReadonlyArray<NodeAddress>>;
  readonly allocatable?: Maybe<Scalars['JSON']['output']>;
  readonly capacity?: Maybe<Scalars['JSON']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<NodeCondition>>;
  readonly config?: Maybe<NodeConfigStatus>;
  readonly daemonEndpoints?: Maybe<NodeDaemonEndpoints>;
  readonly declaredFeatures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly features?: Maybe<NodeFeatures>;
  readonly images?: Maybe<ReadonlyArray<ContainerImage>>;
  readonly nodeInfo?: Maybe<NodeSystemInfo>;
  readonly phase?: Maybe<Scalars['String']['output']>;
  readonly runtimeHandlers?: Maybe<ReadonlyArray<NodeRuntimeHandler>>;
  readonly volumesAttached?: Maybe<ReadonlyArray<AttachedVolume>>;
  readonly volumesInUse?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type NodeSwapStatus = {
  readonly __typename?: 'NodeSwapStatus';
  readonly capacity?: Maybe<Scalars['Long']['output']>;
};

export type NodeSystemInfo = {
  readonly __typename?: 'NodeSystemInfo';
  readonly architecture?: Maybe<Scalars['String']['output']>;
  readonly bootID?: Maybe<Scalars['String']['output']>;
  readonly containerRuntimeVersion?: Maybe<Scalars['String']['output']>;
  readonly kernelVersion?: Maybe<Scalars['String']['output']>;
  readonly kubeProxyVersion?: Maybe<Scalars['String']['output']>;
  readonly kubeletVersion?: Maybe<Scalars['String']['output']>;
  readonly machineID?: Maybe<Scalars['String']['output']>;
  readonly operatingSystem?: Maybe<Scalars['String']['output']>;
  readonly osImage?: Maybe<Scalars['String']['output']>;
  readonly swap?: Maybe<NodeSwapStatus>;
  readonly systemUUID?: Maybe<Scalars['String']['output']>;
};

export type ObjectChange = {
  readonly __typename?: 'ObjectChange';
  readonly actor?: Maybe<Scalars['String']['output']>;
  readonly object: KubernetesObject;
  readonly revision: Scalars['Long']['output'];
  readonly time?: Maybe<Scalars['DateTime']['output']>;
  readonly type: ChangeType;
};

/** Changes of one cluster, in order. With no changes it says only that nothing up to `cursor` was missed. */
export type ObjectChanges = {
  readonly __typename?: 'ObjectChanges';
  readonly changes: ReadonlyArray<ObjectChange>;
  /** True from the last part of the initial state on, which may be in parts for each cluster. */
  readonly complete: Scalars['Boolean']['output'];
  /** Where to go on from, in every cluster; null in all parts of the initial state but the last. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** Of the journal of the cluster that the changes are of. */
  readonly revision: Scalars['Long']['output'];
};

export type ObjectFieldSelector = {
  readonly __typename?: 'ObjectFieldSelector';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly fieldPath?: Maybe<Scalars['String']['output']>;
};

/** Conditions that must all hold. */
export type ObjectFilter = {
  /** Kubernetes label selector: `app=web,tier in (front, back),!canary`. */
  readonly labelSelector?: InputMaybe<Scalars['String']['input']>;
  /** Only this namespace. Without it every namespace that the user may see. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Text that the name contains, in any case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<State>>;
};

export type ObjectMetadata = {
  readonly __typename?: 'ObjectMetadata';
  readonly annotations: ReadonlyArray<KeyValue>;
  readonly annotationsJson: Scalars['JSON']['output'];
  readonly creationTimestamp: Scalars['DateTime']['output'];
  /** Set while the object waits for its finalizers. */
  readonly deletionTimestamp?: Maybe<Scalars['DateTime']['output']>;
  readonly finalizers: ReadonlyArray<Scalars['String']['output']>;
  readonly generation?: Maybe<Scalars['Long']['output']>;
  readonly labels: ReadonlyArray<KeyValue>;
  readonly labelsJson: Scalars['JSON']['output'];
  readonly name: Scalars['String']['output'];
  /** Null for cluster-scoped kinds. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly ownerReferences: ReadonlyArray<ObjectOwner>;
  readonly resourceVersion: Scalars['String']['output'];
  readonly uid: Scalars['String']['output'];
};

export type ObjectOwner = {
  readonly __typename?: 'ObjectOwner';
  readonly apiVersion: Scalars['String']['output'];
  readonly controller: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly uid: Scalars['String']['output'];
};

/** Names one object of one cluster. */
export type ObjectRef = {
  /** `v1`, `apps/v1`. */
  readonly apiVersion: Scalars['String']['input'];
  readonly cluster: Scalars['String']['input'];
  readonly kind: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** Absent for cluster-scoped kinds. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

export type ObjectSort = {
  readonly by?: ObjectSortField;
  readonly direction?: SortDirection;
};

export type ObjectSortField =
  /** ASC: youngest first. */
  | 'AGE'
  | 'NAME'
  /** Namespace, then name. */
  | 'NAMESPACE'
  /** ASC: worst first. */
  | 'STATE';

/** Why something was refused, with the same codes as `extensions.code`. */
export type OperationError = {
  readonly __typename?: 'OperationError';
  readonly causes: ReadonlyArray<ErrorCause>;
  readonly code: Scalars['String']['output'];
  /** Of code CONFLICT; `extensions` have the same where a mutation of one object is refused with it. */
  readonly conflict?: Maybe<ConflictVersions>;
  readonly message: Scalars['String']['output'];
};

export type OwnerReference = {
  readonly __typename?: 'OwnerReference';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly blockOwnerDeletion?: Maybe<Scalars['Boolean']['output']>;
  readonly controller?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly uid?: Maybe<Scalars['String']['output']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PersistentVolumeClaimSpec = {
  readonly __typename?: 'PersistentVolumeClaimSpec';
  readonly accessModes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly dataSource?: Maybe<TypedLocalObjectReference>;
  readonly dataSourceRef?: Maybe<TypedObjectReference>;
  readonly resources?: Maybe<VolumeResourceRequirements>;
  readonly selector?: Maybe<LabelSelector>;
  readonly storageClassName?: Maybe<Scalars['String']['output']>;
  readonly volumeAttributesClassName?: Maybe<Scalars['String']['output']>;
  readonly volumeMode?: Maybe<Scalars['String']['output']>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
};

export type PersistentVolumeClaimTemplate = {
  readonly __typename?: 'PersistentVolumeClaimTemplate';
  readonly metadata?: Maybe<TemplateMetadata>;
  readonly spec?: Maybe<PersistentVolumeClaimSpec>;
};

export type PersistentVolumeClaimVolumeSource = {
  readonly __typename?: 'PersistentVolumeClaimVolumeSource';
  readonly claimName?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type PhotonPersistentDiskVolumeSource = {
  readonly __typename?: 'PhotonPersistentDiskVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly pdID?: Maybe<Scalars['String']['output']>;
};

export type Pod = KubernetesObject & {
  readonly __typename?: 'Pod';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** Init containers first, then containers, in the order of the spec. */
  readonly containers: ReadonlyArray<PodContainer>;
  /** The controller that made it. */
  readonly controller?: Maybe<ObjectOwner>;
  /** The Deployment above its ReplicaSet. */
  readonly deployment?: Maybe<Deployment>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly hostIP?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly lastRestartAt?: Maybe<Scalars['DateTime']['output']>;
  readonly metadata: ObjectMetadata;
  /** When the container that the sentence is about is started again; null while none waits for that. */
  readonly nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly node?: Maybe<Node>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly phase?: Maybe<Scalars['String']['output']>;
  readonly podIP?: Maybe<Scalars['String']['output']>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly qosClass?: Maybe<Scalars['String']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly ready: Scalars['Boolean']['output'];
  readonly readyContainers: Scalars['Int']['output'];
  readonly resource: Scalars['String']['output'];
  readonly restarts: Scalars['Int']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<PodSpec>;
  readonly startTime?: Maybe<Scalars['DateTime']['output']>;
  readonly state: State;
  readonly status?: Maybe<PodStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly totalContainers: Scalars['Int']['output'];
  readonly usedConfig: ReadonlyArray<ConfigUse>;
  readonly yaml: Scalars['String']['output'];
};


export type PodEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PodHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PodAffinity = {
  readonly __typename?: 'PodAffinity';
  readonly preferredDuringSchedulingIgnoredDuringExecution?: Maybe<ReadonlyArray<WeightedPodAffinityTerm>>;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: Maybe<ReadonlyArray<PodAffinityTerm>>;
};

export type PodAffinityTerm = {
  readonly __typename?: 'PodAffinityTerm';
  readonly labelSelector?: Maybe<LabelSelector>;
  readonly matchLabelKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly mismatchLabelKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly namespaceSelector?: Maybe<LabelSelector>;
  readonly namespaces?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly topologyKey?: Maybe<Scalars['String']['output']>;
};

export type PodAntiAffinity = {
  readonly __typename?: 'PodAntiAffinity';
  readonly preferredDuringSchedulingIgnoredDuringExecution?: Maybe<ReadonlyArray<WeightedPodAffinityTerm>>;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: Maybe<ReadonlyArray<PodAffinityTerm>>;
};

export type PodCertificateProjection = {
  readonly __typename?: 'PodCertificateProjection';
  readonly certificateChainPath?: Maybe<Scalars['String']['output']>;
  readonly credentialBundlePath?: Maybe<Scalars['String']['output']>;
  readonly keyPath?: Maybe<Scalars['String']['output']>;
  readonly keyType?: Maybe<Scalars['String']['output']>;
  readonly maxExpirationSeconds?: Maybe<Scalars['Int']['output']>;
  readonly signerName?: Maybe<Scalars['String']['output']>;
  readonly userAnnotations?: Maybe<Scalars['JSON']['output']>;
};

export type PodCondition = {
  readonly __typename?: 'PodCondition';
  readonly lastProbeTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type PodConnection = {
  readonly __typename?: 'PodConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PodEdge>;
  readonly nodes: ReadonlyArray<Pod>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A container's spec and status side by side. */
export type PodContainer = {
  readonly __typename?: 'PodContainer';
  readonly args: ReadonlyArray<Scalars['String']['output']>;
  readonly command: ReadonlyArray<Scalars['String']['output']>;
  readonly env: ReadonlyArray<EnvEntry>;
  readonly exitCode?: Maybe<Scalars['Int']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly image: Scalars['String']['output'];
  readonly init: Scalars['Boolean']['output'];
  readonly lastTermination?: Maybe<ContainerTermination>;
  readonly limits: ReadonlyArray<KeyValue>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly ports: ReadonlyArray<ContainerPort>;
  readonly probes: ReadonlyArray<ContainerProbe>;
  readonly ready: Scalars['Boolean']['output'];
  /** CrashLoopBackOff, Completed, Error, ContainerCreating … */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly requests: ReadonlyArray<KeyValue>;
  readonly restarts: Scalars['Int']['output'];
  /** An init container that goes on running. */
  readonly sidecar: Scalars['Boolean']['output'];
  readonly signal?: Maybe<Scalars['Int']['output']>;
  readonly started?: Maybe<Scalars['Boolean']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: ContainerPhase;
};

export type PodDnsConfig = {
  readonly __typename?: 'PodDNSConfig';
  readonly nameservers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly options?: Maybe<ReadonlyArray<PodDnsConfigOption>>;
  readonly searches?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type PodDnsConfigOption = {
  readonly __typename?: 'PodDNSConfigOption';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type PodEdge = {
  readonly __typename?: 'PodEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Pod;
};

export type PodExtendedResourceClaimStatus = {
  readonly __typename?: 'PodExtendedResourceClaimStatus';
  readonly requestMappings?: Maybe<ReadonlyArray<ContainerExtendedResourceRequest>>;
  readonly resourceClaimName?: Maybe<Scalars['String']['output']>;
};

export type PodIp = {
  readonly __typename?: 'PodIP';
  readonly ip?: Maybe<Scalars['String']['output']>;
};

export type PodOs = {
  readonly __typename?: 'PodOS';
  readonly name: Scalars['String']['output'];
};

export type PodReadinessGate = {
  readonly __typename?: 'PodReadinessGate';
  readonly conditionType?: Maybe<Scalars['String']['output']>;
};

export type PodResourceClaim = {
  readonly __typename?: 'PodResourceClaim';
  readonly name: Scalars['String']['output'];
  readonly resourceClaimName?: Maybe<Scalars['String']['output']>;
  readonly resourceClaimTemplateName?: Maybe<Scalars['String']['output']>;
};

export type PodResourceClaimStatus = {
  readonly __typename?: 'PodResourceClaimStatus';
  readonly name: Scalars['String']['output'];
  readonly resourceClaimName?: Maybe<Scalars['String']['output']>;
};

export type PodSchedulingGate = {
  readonly __typename?: 'PodSchedulingGate';
  readonly name: Scalars['String']['output'];
};

export type PodSchedulingGroup = {
  readonly __typename?: 'PodSchedulingGroup';
  readonly podGroupName?: Maybe<Scalars['String']['output']>;
};

export type PodSecurityContext = {
  readonly __typename?: 'PodSecurityContext';
  readonly appArmorProfile?: Maybe<AppArmorProfile>;
  readonly fsGroup?: Maybe<Scalars['Long']['output']>;
  readonly fsGroupChangePolicy?: Maybe<Scalars['String']['output']>;
  readonly runAsGroup?: Maybe<Scalars['Long']['output']>;
  readonly runAsNonRoot?: Maybe<Scalars['Boolean']['output']>;
  readonly runAsUser?: Maybe<Scalars['Long']['output']>;
  readonly seLinuxChangePolicy?: Maybe<Scalars['String']['output']>;
  readonly seLinuxOptions?: Maybe<SeLinuxOptions>;
  readonly seccompProfile?: Maybe<SeccompProfile>;
  readonly supplementalGroups?: Maybe<ReadonlyArray<Scalars['Long']['output']>>;
  readonly supplementalGroupsPolicy?: Maybe<Scalars['String']['output']>;
  readonly sysctls?: Maybe<ReadonlyArray<Sysctl>>;
  readonly windowsOptions?: Maybe<WindowsSecurityContextOptions>;
};

export type PodSpec = {
  readonly __typename?: 'PodSpec';
  readonly activeDeadlineSeconds?: Maybe<Scalars['Long']['output']>;
  readonly affinity?: Maybe<Affinity>;
  readonly automountServiceAccountToken?: Maybe<Scalars['Boolean']['output']>;
  readonly containers?: Maybe<ReadonlyArray<Container>>;
  readonly dnsConfig?: Maybe<PodDnsConfig>;
  readonly dnsPolicy?: Maybe<Scalars['String']['output']>;
  readonly enableServiceLinks?: Maybe<Scalars['Boolean']['output']>;
  readonly ephemeralContainers?: Maybe<ReadonlyArray<EphemeralContainer>>;
  readonly hostAliases?: Maybe<ReadonlyArray<HostAlias>>;
  readonly hostIPC?: Maybe<Scalars['Boolean']['output']>;
  readonly hostNetwork?: Maybe<Scalars['Boolean']['output']>;
  readonly hostPID?: Maybe<Scalars['Boolean']['output']>;
  readonly hostUsers?: Maybe<Scalars['Boolean']['output']>;
  readonly hostname?: Maybe<Scalars['String']['output']>;
  readonly hostnameOverride?: Maybe<Scalars['String']['output']>;
  readonly imagePullSecrets?: Maybe<ReadonlyArray<LocalObjectReference>>;
  readonly initContainers?: Maybe<ReadonlyArray<Container>>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly nodeSelector?: Maybe<Scalars['JSON']['output']>;
  readonly os?: Maybe<PodOs>;
  readonly overhead?: Maybe<Scalars['JSON']['output']>;
  readonly preemptionPolicy?: Maybe<Scalars['String']['output']>;
  readonly priority?: Maybe<Scalars['Int']['output']>;
  readonly priorityClassName?: Maybe<Scalars['String']['output']>;
  readonly readinessGates?: Maybe<ReadonlyArray<PodReadinessGate>>;
  readonly resourceClaims?: Maybe<ReadonlyArray<PodResourceClaim>>;
  readonly resources?: Maybe<ResourceRequirements>;
  readonly restartPolicy?: Maybe<Scalars['String']['output']>;
  readonly runtimeClassName?: Maybe<Scalars['String']['output']>;
  readonly schedulerName?: Maybe<Scalars['String']['output']>;
  readonly schedulingGates?: Maybe<ReadonlyArray<PodSchedulingGate>>;
  readonly schedulingGroup?: Maybe<PodSchedulingGroup>;
  readonly securityContext?: Maybe<PodSecurityContext>;
  readonly serviceAccount?: Maybe<Scalars['String']['output']>;
  readonly serviceAccountName?: Maybe<Scalars['String']['output']>;
  readonly setHostnameAsFQDN?: Maybe<Scalars['Boolean']['output']>;
  readonly shareProcessNamespace?: Maybe<Scalars['Boolean']['output']>;
  readonly subdomain?: Maybe<Scalars['String']['output']>;
  readonly terminationGracePeriodSeconds?: Maybe<Scalars['Long']['output']>;
  readonly tolerations?: Maybe<ReadonlyArray<Toleration>>;
  readonly topologySpreadConstraints?: Maybe<ReadonlyArray<TopologySpreadConstraint>>;
  readonly volumes?: Maybe<ReadonlyArray<Volume>>;
};

export type PodStatus = {
  readonly __typename?: 'PodStatus';
  readonly allocatedResources?: Maybe<Scalars['JSON']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<PodCondition>>;
  readonly containerStatuses?: Maybe<ReadonlyArray<ContainerStatus>>;
  readonly ephemeralContainerStatuses?: Maybe<ReadonlyArray<ContainerStatus>>;
  readonly extendedResourceClaimStatus?: Maybe<PodExtendedResourceClaimStatus>;
  readonly hostIP?: Maybe<Scalars['String']['output']>;
  readonly hostIPs?: Maybe<ReadonlyArray<HostIp>>;
  readonly initContainerStatuses?: Maybe<ReadonlyArray<ContainerStatus>>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly nodeAllocatableResourceClaimStatuses?: Maybe<ReadonlyArray<NodeAllocatableResourceClaimStatus>>;
  readonly nominatedNodeName?: Maybe<Scalars['String']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly phase?: Maybe<Scalars['String']['output']>;
  readonly podIP?: Maybe<Scalars['String']['output']>;
  readonly podIPs?: Maybe<ReadonlyArray<PodIp>>;
  readonly qosClass?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly resize?: Maybe<Scalars['String']['output']>;
  readonly resourceClaimStatuses?: Maybe<ReadonlyArray<PodResourceClaimStatus>>;
  readonly resources?: Maybe<ResourceRequirements>;
  readonly startTime?: Maybe<Scalars['DateTime']['output']>;
};

export type PodTemplateSpec = {
  readonly __typename?: 'PodTemplateSpec';
  readonly metadata?: Maybe<TemplateMetadata>;
  readonly spec?: Maybe<PodSpec>;
};

export type PortStatus = {
  readonly __typename?: 'PortStatus';
  readonly error?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
};

export type PortworxVolumeSource = {
  readonly __typename?: 'PortworxVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly volumeID?: Maybe<Scalars['String']['output']>;
};

export type PreferredSchedulingTerm = {
  readonly __typename?: 'PreferredSchedulingTerm';
  readonly preference?: Maybe<NodeSelectorTerm>;
  readonly weight?: Maybe<Scalars['Int']['output']>;
};

export type Probe = {
  readonly __typename?: 'Probe';
  readonly exec?: Maybe<ExecAction>;
  readonly failureThreshold?: Maybe<Scalars['Int']['output']>;
  readonly grpc?: Maybe<GrpcAction>;
  readonly httpGet?: Maybe<HttpGetAction>;
  readonly initialDelaySeconds?: Maybe<Scalars['Int']['output']>;
  readonly periodSeconds?: Maybe<Scalars['Int']['output']>;
  readonly successThreshold?: Maybe<Scalars['Int']['output']>;
  readonly tcpSocket?: Maybe<TcpSocketAction>;
  readonly terminationGracePeriodSeconds?: Maybe<Scalars['Long']['output']>;
  readonly timeoutSeconds?: Maybe<Scalars['Int']['output']>;
};

export type ProbeKind =
  | 'LIVENESS'
  | 'READINESS'
  | 'STARTUP';

export type ProjectedVolumeSource = {
  readonly __typename?: 'ProjectedVolumeSource';
  readonly defaultMode?: Maybe<Scalars['Int']['output']>;
  readonly sources?: Maybe<ReadonlyArray<VolumeProjection>>;
};

export type Propagation =
  | 'BACKGROUND'
  | 'FOREGROUND'
  | 'ORPHAN';

export type Query = {
  readonly __typename?: 'Query';
  /** Newest first; an empty `cluster` asks for what belongs to the installation, as accounts do. For users who may do everything; to others FORBIDDEN. */
  readonly audit: ReadonlyArray<AuditRecord>;
  /** What the signed-in user may do; one answer a question, in order. */
  readonly can: ReadonlyArray<AccessAnswer>;
  readonly cluster?: Maybe<Cluster>;
  /** By name, the embedded one first. */
  readonly clusters: ReadonlyArray<Cluster>;
  readonly configMap?: Maybe<ConfigMap>;
  readonly configMaps: ConfigMapConnection;
  readonly controllers: ReadonlyArray<ControllerStatus>;
  readonly deployment?: Maybe<Deployment>;
  readonly deployments: DeploymentConnection;
  /** Newest first. */
  readonly events: EventConnection;
  /** What happened to one object, deleted ones included; newest first. */
  readonly history: ChangeConnection;
  /** The end of a container's log. Without `container` the first one of the pod. */
  readonly logs: LogTail;
  /** Who is signed in; null for nobody. The one field that needs no sign-in. */
  readonly me?: Maybe<Viewer>;
  readonly namespace?: Maybe<Namespace>;
  readonly namespaces: NamespaceConnection;
  readonly node?: Maybe<Node>;
  readonly nodes: NodeConnection;
  /** Any object of any kind. */
  readonly object?: Maybe<KubernetesObject>;
  /** Objects of any one kind. */
  readonly objects: KubernetesObjectConnection;
  readonly pod?: Maybe<Pod>;
  readonly pods: PodConnection;
  readonly replicaSet?: Maybe<ReplicaSet>;
  readonly replicaSets: ReplicaSetConnection;
  readonly secret?: Maybe<Secret>;
  readonly secrets: SecretConnection;
  readonly service?: Maybe<Service>;
  readonly services: ServiceConnection;
};


export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  cluster: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCanArgs = {
  cluster: Scalars['String']['input'];
  questions: ReadonlyArray<AccessQuestion>;
};


export type QueryClusterArgs = {
  name: Scalars['String']['input'];
};


export type QueryConfigMapArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryConfigMapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryControllersArgs = {
  cluster: Scalars['String']['input'];
};


export type QueryDeploymentArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
  involved?: InputMaybe<EventInvolved>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  ref: ObjectRef;
};


export type QueryLogsArgs = {
  cluster: Scalars['String']['input'];
  container?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  pod: Scalars['String']['input'];
  previous?: Scalars['Boolean']['input'];
  sinceSeconds?: InputMaybe<Scalars['Int']['input']>;
  tailLines?: Scalars['Int']['input'];
};


export type QueryNamespaceArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryNamespacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryNodeArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryObjectArgs = {
  ref: ObjectRef;
};


export type QueryObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  resource: Scalars['String']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryPodArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryPodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  controllerUid?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  node?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ObjectSort>;
};


export type QueryReplicaSetArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryReplicaSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QuerySecretArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QuerySecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
  type?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};

export type QuobyteVolumeSource = {
  readonly __typename?: 'QuobyteVolumeSource';
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly registry?: Maybe<Scalars['String']['output']>;
  readonly tenant?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<Scalars['String']['output']>;
  readonly volume?: Maybe<Scalars['String']['output']>;
};

export type RbdVolumeSource = {
  readonly __typename?: 'RBDVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly keyring?: Maybe<Scalars['String']['output']>;
  readonly monitors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly pool?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly user?: Maybe<Scalars['String']['output']>;
};

export type RemainingFinalizer = {
  readonly __typename?: 'RemainingFinalizer';
  readonly count: Scalars['Int']['output'];
  readonly finalizer: Scalars['String']['output'];
};

/** Objects of one kind that a terminating namespace still holds. */
export type RemainingKind = {
  readonly __typename?: 'RemainingKind';
  readonly apiVersion: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  /** Finalizers that hold them. */
  readonly finalizers: ReadonlyArray<RemainingFinalizer>;
  readonly kind: Scalars['String']['output'];
  /** The first few of them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly resource: Scalars['String']['output'];
  /** Deletion of the one that has waited longest; null while none is being deleted. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

export type ReplicaSet = KubernetesObject & {
  readonly __typename?: 'ReplicaSet';
  readonly apiVersion: Scalars['String']['output'];
  readonly available: Scalars['Int']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** The Deployment that owns it. */
  readonly deployment?: Maybe<Deployment>;
  readonly desired: Scalars['Int']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly ready: Scalars['Int']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<ReplicaSetSpec>;
  readonly state: State;
  readonly status?: Maybe<ReplicaSetStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** Of the Deployment that owns it. */
  readonly templateRevision?: Maybe<Scalars['Int']['output']>;
  readonly total: Scalars['Int']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ReplicaSetEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ReplicaSetHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ReplicaSetCondition = {
  readonly __typename?: 'ReplicaSetCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type ReplicaSetConnection = {
  readonly __typename?: 'ReplicaSetConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ReplicaSetEdge>;
  readonly nodes: ReadonlyArray<ReplicaSet>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ReplicaSetEdge = {
  readonly __typename?: 'ReplicaSetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReplicaSet;
};

export type ReplicaSetSpec = {
  readonly __typename?: 'ReplicaSetSpec';
  readonly minReadySeconds?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly selector?: Maybe<LabelSelector>;
  readonly template?: Maybe<PodTemplateSpec>;
};

export type ReplicaSetStatus = {
  readonly __typename?: 'ReplicaSetStatus';
  readonly availableReplicas?: Maybe<Scalars['Int']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<ReplicaSetCondition>>;
  readonly fullyLabeledReplicas?: Maybe<Scalars['Int']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly readyReplicas?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly terminatingReplicas?: Maybe<Scalars['Int']['output']>;
};

export type ResourceClaim = {
  readonly __typename?: 'ResourceClaim';
  readonly name: Scalars['String']['output'];
  readonly request?: Maybe<Scalars['String']['output']>;
};

export type ResourceFieldSelector = {
  readonly __typename?: 'ResourceFieldSelector';
  readonly containerName?: Maybe<Scalars['String']['output']>;
  readonly divisor?: Maybe<Scalars['String']['output']>;
  readonly resource?: Maybe<Scalars['String']['output']>;
};

export type ResourceHealth = {
  readonly __typename?: 'ResourceHealth';
  readonly health?: Maybe<Scalars['String']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly resourceID?: Maybe<Scalars['String']['output']>;
};

export type ResourceRequirements = {
  readonly __typename?: 'ResourceRequirements';
  readonly claims?: Maybe<ReadonlyArray<ResourceClaim>>;
  readonly limits?: Maybe<Scalars['JSON']['output']>;
  readonly requests?: Maybe<Scalars['JSON']['output']>;
};

export type ResourceStatus = {
  readonly __typename?: 'ResourceStatus';
  readonly name: Scalars['String']['output'];
  readonly resources?: Maybe<ReadonlyArray<ResourceHealth>>;
};

export type Role =
  | 'CLUSTER_ADMIN'
  | 'EDIT'
  | 'VIEW';

export type RollingUpdateDeployment = {
  readonly __typename?: 'RollingUpdateDeployment';
  readonly maxSurge?: Maybe<Scalars['IntOrString']['output']>;
  readonly maxUnavailable?: Maybe<Scalars['IntOrString']['output']>;
};

/** The whole of one rollout, as the screen draws it. */
export type Rollout = {
  readonly __typename?: 'Rollout';
  /** The strategy keeps at least this many available … */
  readonly atLeast: Scalars['Int']['output'];
  /** … and at most this many in all. */
  readonly atMost: Scalars['Int']['output'];
  readonly available: Scalars['Int']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** When it is called stuck if nothing moves. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  readonly deployment: Deployment;
  readonly desired: Scalars['Int']['output'];
  /** Of the Deployment, its ReplicaSets and their pods; newest first. */
  readonly events: ReadonlyArray<Event>;
  /** Complete, progressing, stuck, paused. */
  readonly phase: RolloutPhase;
  readonly ready: Scalars['Int']['output'];
  /** Those with pods or replicas wanted, newest revision first. */
  readonly replicaSets: ReadonlyArray<RolloutReplicaSet>;
  /** Revision that is rolled out. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Why it waits, or that it does not. */
  readonly sentence: Scalars['String']['output'];
  /** When the current revision's ReplicaSet was made. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: State;
  readonly strategy: Scalars['String']['output'];
  readonly total: Scalars['Int']['output'];
  readonly unavailable: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};


/** The whole of one rollout, as the screen draws it. */
export type RolloutEventsArgs = {
  first?: Scalars['Int']['input'];
};

export type RolloutPhase =
  | 'COMPLETE'
  /** Scaled to zero. */
  | 'OFF'
  | 'PAUSED'
  | 'PROGRESSING'
  /** Its progress deadline has passed. */
  | 'STUCK';

/** One lane of the rollout. */
export type RolloutReplicaSet = {
  readonly __typename?: 'RolloutReplicaSet';
  readonly available: Scalars['Int']['output'];
  /** True for the one that the template in force asks for. */
  readonly current: Scalars['Boolean']['output'];
  readonly desired: Scalars['Int']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** By name; those that are leaving included. */
  readonly pods: ReadonlyArray<Pod>;
  readonly ready: Scalars['Int']['output'];
  readonly replicaSet: ReplicaSet;
  readonly revision: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

/** One state of a live rollout. */
export type RolloutUpdate = {
  readonly __typename?: 'RolloutUpdate';
  readonly cursor: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Null when the Deployment is gone. */
  readonly rollout?: Maybe<Rollout>;
  /** By the server's clock. */
  readonly serverTime: Scalars['DateTime']['output'];
};

export type SeLinuxOptions = {
  readonly __typename?: 'SELinuxOptions';
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<Scalars['String']['output']>;
};

export type ScaleIoVolumeSource = {
  readonly __typename?: 'ScaleIOVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly gateway?: Maybe<Scalars['String']['output']>;
  readonly protectionDomain?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly sslEnabled?: Maybe<Scalars['Boolean']['output']>;
  readonly storageMode?: Maybe<Scalars['String']['output']>;
  readonly storagePool?: Maybe<Scalars['String']['output']>;
  readonly system?: Maybe<Scalars['String']['output']>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
};

export type SeccompProfile = {
  readonly __typename?: 'SeccompProfile';
  readonly localhostProfile?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A Secret, masked: values never leave the server here. See mutation revealSecret. */
export type Secret = KubernetesObject & {
  readonly __typename?: 'Secret';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly immutable: Scalars['Boolean']['output'];
  readonly keyCount: Scalars['Int']['output'];
  readonly keys: ReadonlyArray<SecretKey>;
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** Kubernetes' type: Opaque, kubernetes.io/tls … */
  readonly type: Scalars['String']['output'];
  readonly usedBy: ReadonlyArray<ConfigUser>;
  readonly yaml: Scalars['String']['output'];
};


/** A Secret, masked: values never leave the server here. See mutation revealSecret. */
export type SecretEventsArgs = {
  first?: Scalars['Int']['input'];
};


/** A Secret, masked: values never leave the server here. See mutation revealSecret. */
export type SecretHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type SecretConnection = {
  readonly __typename?: 'SecretConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<SecretEdge>;
  readonly nodes: ReadonlyArray<Secret>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SecretEdge = {
  readonly __typename?: 'SecretEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Secret;
};

export type SecretEnvSource = {
  readonly __typename?: 'SecretEnvSource';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

export type SecretKey = {
  readonly __typename?: 'SecretKey';
  readonly bytes: Scalars['Int']['output'];
  /** When its value last changed, as far as the journal goes back. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Keyed hash: the same for the same value, and telling nothing else about it. */
  readonly hash: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
};

export type SecretKeySelector = {
  readonly __typename?: 'SecretKeySelector';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

export type SecretPayload = {
  readonly __typename?: 'SecretPayload';
  /** Values are shown by their keyed hashes. */
  readonly diff: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly secret: Secret;
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type SecretProjection = {
  readonly __typename?: 'SecretProjection';
  readonly items?: Maybe<ReadonlyArray<KeyToPath>>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
};

export type SecretValue = {
  readonly __typename?: 'SecretValue';
  readonly base64: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  /** When a screen should hide it again. */
  readonly hideAt: Scalars['DateTime']['output'];
  readonly key: Scalars['String']['output'];
  /** Null when the value is not valid UTF-8. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type SecretVolumeSource = {
  readonly __typename?: 'SecretVolumeSource';
  readonly defaultMode?: Maybe<Scalars['Int']['output']>;
  readonly items?: Maybe<ReadonlyArray<KeyToPath>>;
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
  readonly secretName?: Maybe<Scalars['String']['output']>;
};

export type SecurityContext = {
  readonly __typename?: 'SecurityContext';
  readonly allowPrivilegeEscalation?: Maybe<Scalars['Boolean']['output']>;
  readonly appArmorProfile?: Maybe<AppArmorProfile>;
  readonly capabilities?: Maybe<Capabilities>;
  readonly privileged?: Maybe<Scalars['Boolean']['output']>;
  readonly procMount?: Maybe<Scalars['String']['output']>;
  readonly readOnlyRootFilesystem?: Maybe<Scalars['Boolean']['output']>;
  readonly runAsGroup?: Maybe<Scalars['Long']['output']>;
  readonly runAsNonRoot?: Maybe<Scalars['Boolean']['output']>;
  readonly runAsUser?: Maybe<Scalars['Long']['output']>;
  readonly seLinuxOptions?: Maybe<SeLinuxOptions>;
  readonly seccompProfile?: Maybe<SeccompProfile>;
  readonly windowsOptions?: Maybe<WindowsSecurityContextOptions>;
};

export type Service = KubernetesObject & {
  readonly __typename?: 'Service';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly clusterIP?: Maybe<Scalars['String']['output']>;
  readonly endpoints: ReadonlyArray<ServiceEndpoint>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly ports: ReadonlyArray<ServicePortView>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Label selector, as text; empty for a service without one. */
  readonly selector: Scalars['String']['output'];
  readonly spec?: Maybe<ServiceSpec>;
  readonly state: State;
  readonly status?: Maybe<ServiceStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** ClusterIP, NodePort, LoadBalancer or ExternalName. */
  readonly type: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ServiceEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ServiceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ServiceAccountTokenProjection = {
  readonly __typename?: 'ServiceAccountTokenProjection';
  readonly audience?: Maybe<Scalars['String']['output']>;
  readonly expirationSeconds?: Maybe<Scalars['Long']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
};

export type ServiceConnection = {
  readonly __typename?: 'ServiceConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ServiceEdge>;
  readonly nodes: ReadonlyArray<Service>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ServiceEdge = {
  readonly __typename?: 'ServiceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Service;
};

export type ServiceEndpoint = {
  readonly __typename?: 'ServiceEndpoint';
  readonly address: Scalars['String']['output'];
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly pod?: Maybe<Pod>;
  readonly podName?: Maybe<Scalars['String']['output']>;
  readonly ready: Scalars['Boolean']['output'];
  readonly terminating: Scalars['Boolean']['output'];
};

export type ServicePort = {
  readonly __typename?: 'ServicePort';
  readonly appProtocol?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nodePort?: Maybe<Scalars['Int']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
  readonly targetPort?: Maybe<Scalars['IntOrString']['output']>;
};

export type ServicePortView = {
  readonly __typename?: 'ServicePortView';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nodePort?: Maybe<Scalars['Int']['output']>;
  readonly port: Scalars['Int']['output'];
  readonly protocol: Scalars['String']['output'];
  readonly targetPort?: Maybe<Scalars['IntOrString']['output']>;
};

export type ServiceSpec = {
  readonly __typename?: 'ServiceSpec';
  readonly allocateLoadBalancerNodePorts?: Maybe<Scalars['Boolean']['output']>;
  readonly clusterIP?: Maybe<Scalars['String']['output']>;
  readonly clusterIPs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly externalIPs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly externalName?: Maybe<Scalars['String']['output']>;
  readonly externalTrafficPolicy?: Maybe<Scalars['String']['output']>;
  readonly healthCheckNodePort?: Maybe<Scalars['Int']['output']>;
  readonly internalTrafficPolicy?: Maybe<Scalars['String']['output']>;
  readonly ipFamilies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly ipFamilyPolicy?: Maybe<Scalars['String']['output']>;
  readonly loadBalancerClass?: Maybe<Scalars['String']['output']>;
  readonly loadBalancerIP?: Maybe<Scalars['String']['output']>;
  readonly loadBalancerSourceRanges?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly ports?: Maybe<ReadonlyArray<ServicePort>>;
  readonly publishNotReadyAddresses?: Maybe<Scalars['Boolean']['output']>;
  readonly selector?: Maybe<Scalars['JSON']['output']>;
  readonly sessionAffinity?: Maybe<Scalars['String']['output']>;
  readonly sessionAffinityConfig?: Maybe<SessionAffinityConfig>;
  readonly trafficDistribution?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type ServiceStatus = {
  readonly __typename?: 'ServiceStatus';
  readonly conditions?: Maybe<ReadonlyArray<MetaCondition>>;
  readonly loadBalancer?: Maybe<LoadBalancerStatus>;
};

export type SessionAffinityConfig = {
  readonly __typename?: 'SessionAffinityConfig';
  readonly clientIP?: Maybe<ClientIpConfig>;
};

export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly viewer: Viewer;
};

export type SleepAction = {
  readonly __typename?: 'SleepAction';
  readonly seconds?: Maybe<Scalars['Long']['output']>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** How an object fares. Five shapes on the screen: OFF and UNKNOWN share the hollow circle. */
export type State =
  | 'FAILING'
  | 'HEALTHY'
  /** Meant to be off: scaled to zero, suspended, finished. */
  | 'OFF'
  | 'PROGRESSING'
  | 'UNKNOWN'
  | 'WARNING';

export type StorageOsVolumeSource = {
  readonly __typename?: 'StorageOSVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
  readonly volumeNamespace?: Maybe<Scalars['String']['output']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Once a second: tells a screen how old what it shows is. */
  readonly clusterHealth: ClusterHealth;
  /** The statuses now, then again after every change, a few times a second at most. */
  readonly controllers: ReadonlyArray<ControllerStatus>;
  /**
   * Runs a command in a container, for those who may create `pods/exec`, and notes in the audit that they did. Ending the
   * subscription ends the command, and so does half an hour in which nothing is typed or written. Without `container` the
   * first one of the pod. With `tty` it has a terminal: all it writes is STDOUT.
   */
  readonly exec: ExecEvent;
  /**
   * The state now (in parts), unless a cursor is given, then every change once, in the order of its cluster. A cursor that is
   * too old is error code EXPIRED, `extensions.clusters` says where: ask again without one, and forget what is not in the new
   * initial state. Clusters that the cursor does not know are told from their state now, the others go on. A cluster that is
   * removed ends it with error code NOT_FOUND, and `extensions.clusters`. One that is out of reach is silent until it is back.
   */
  readonly objectChanges: ObjectChanges;
  readonly podLogs: LogChunk;
  /** The state now, unless a cursor is given, then the state after every change; changes that come together are told as one. */
  readonly rollout: RolloutUpdate;
};


export type SubscriptionClusterHealthArgs = {
  cluster: Scalars['String']['input'];
};


export type SubscriptionControllersArgs = {
  cluster: Scalars['String']['input'];
};


export type SubscriptionExecArgs = {
  cluster: Scalars['String']['input'];
  columns?: InputMaybe<Scalars['Int']['input']>;
  command: ReadonlyArray<Scalars['String']['input']>;
  container?: InputMaybe<Scalars['String']['input']>;
  namespace: Scalars['String']['input'];
  pod: Scalars['String']['input'];
  rows?: InputMaybe<Scalars['Int']['input']>;
  stdin?: Scalars['Boolean']['input'];
  tty?: Scalars['Boolean']['input'];
};


export type SubscriptionObjectChangesArgs = {
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  labelSelector?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  resources: ReadonlyArray<Scalars['String']['input']>;
};


export type SubscriptionPodLogsArgs = {
  cluster: Scalars['String']['input'];
  container?: InputMaybe<Scalars['String']['input']>;
  follow?: Scalars['Boolean']['input'];
  namespace: Scalars['String']['input'];
  pod: Scalars['String']['input'];
  previous?: Scalars['Boolean']['input'];
  tailLines?: Scalars['Int']['input'];
};


export type SubscriptionRolloutArgs = {
  cluster: Scalars['String']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

export type Sysctl = {
  readonly __typename?: 'Sysctl';
  readonly name: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type TcpSocketAction = {
  readonly __typename?: 'TCPSocketAction';
  readonly host?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['IntOrString']['output']>;
};

export type Taint = {
  readonly __typename?: 'Taint';
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly timeAdded?: Maybe<Scalars['DateTime']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type TemplateMetadata = {
  readonly __typename?: 'TemplateMetadata';
  readonly annotations?: Maybe<Scalars['JSON']['output']>;
  readonly creationTimestamp?: Maybe<Scalars['DateTime']['output']>;
  readonly deletionGracePeriodSeconds?: Maybe<Scalars['Long']['output']>;
  readonly deletionTimestamp?: Maybe<Scalars['DateTime']['output']>;
  readonly finalizers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly generateName?: Maybe<Scalars['String']['output']>;
  readonly generation?: Maybe<Scalars['Long']['output']>;
  readonly labels?: Maybe<Scalars['JSON']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly ownerReferences?: Maybe<ReadonlyArray<OwnerReference>>;
  readonly resourceVersion?: Maybe<Scalars['String']['output']>;
  readonly selfLink?: Maybe<Scalars['String']['output']>;
  readonly uid?: Maybe<Scalars['String']['output']>;
};

export type Toleration = {
  readonly __typename?: 'Toleration';
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly tolerationSeconds?: Maybe<Scalars['Long']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type TopologySpreadConstraint = {
  readonly __typename?: 'TopologySpreadConstraint';
  readonly labelSelector?: Maybe<LabelSelector>;
  readonly matchLabelKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly maxSkew?: Maybe<Scalars['Int']['output']>;
  readonly minDomains?: Maybe<Scalars['Int']['output']>;
  readonly nodeAffinityPolicy?: Maybe<Scalars['String']['output']>;
  readonly nodeTaintsPolicy?: Maybe<Scalars['String']['output']>;
  readonly topologyKey?: Maybe<Scalars['String']['output']>;
  readonly whenUnsatisfiable?: Maybe<Scalars['String']['output']>;
};

export type TypedLocalObjectReference = {
  readonly __typename?: 'TypedLocalObjectReference';
  readonly apiGroup?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type TypedObjectReference = {
  readonly __typename?: 'TypedObjectReference';
  readonly apiGroup?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
};

/** The signed-in user. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Null for a user whose rights come from elsewhere. */
  readonly role?: Maybe<Role>;
};

export type Volume = {
  readonly __typename?: 'Volume';
  readonly awsElasticBlockStore?: Maybe<AwsElasticBlockStoreVolumeSource>;
  readonly azureDisk?: Maybe<AzureDiskVolumeSource>;
  readonly azureFile?: Maybe<AzureFileVolumeSource>;
  readonly cephfs?: Maybe<CephFsVolumeSource>;
  readonly cinder?: Maybe<CinderVolumeSource>;
  readonly configMap?: Maybe<ConfigMapVolumeSource>;
  readonly csi?: Maybe<CsiVolumeSource>;
  readonly downwardAPI?: Maybe<DownwardApiVolumeSource>;
  readonly emptyDir?: Maybe<EmptyDirVolumeSource>;
  readonly ephemeral?: Maybe<EphemeralVolumeSource>;
  readonly fc?: Maybe<FcVolumeSource>;
  readonly flexVolume?: Maybe<FlexVolumeSource>;
  readonly flocker?: Maybe<FlockerVolumeSource>;
  readonly gcePersistentDisk?: Maybe<GcePersistentDiskVolumeSource>;
  readonly gitRepo?: Maybe<GitRepoVolumeSource>;
  readonly glusterfs?: Maybe<GlusterfsVolumeSource>;
  readonly hostPath?: Maybe<HostPathVolumeSource>;
  readonly image?: Maybe<ImageVolumeSource>;
  readonly iscsi?: Maybe<IscsiVolumeSource>;
  readonly name: Scalars['String']['output'];
  readonly nfs?: Maybe<NfsVolumeSource>;
  readonly persistentVolumeClaim?: Maybe<PersistentVolumeClaimVolumeSource>;
  readonly photonPersistentDisk?: Maybe<PhotonPersistentDiskVolumeSource>;
  readonly portworxVolume?: Maybe<PortworxVolumeSource>;
  readonly projected?: Maybe<ProjectedVolumeSource>;
  readonly quobyte?: Maybe<QuobyteVolumeSource>;
  readonly rbd?: Maybe<RbdVolumeSource>;
  readonly scaleIO?: Maybe<ScaleIoVolumeSource>;
  readonly secret?: Maybe<SecretVolumeSource>;
  readonly storageos?: Maybe<StorageOsVolumeSource>;
  readonly vsphereVolume?: Maybe<VsphereVirtualDiskVolumeSource>;
};

export type VolumeDevice = {
  readonly __typename?: 'VolumeDevice';
  readonly devicePath?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type VolumeMount = {
  readonly __typename?: 'VolumeMount';
  readonly mountPath?: Maybe<Scalars['String']['output']>;
  readonly mountPropagation?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly recursiveReadOnly?: Maybe<Scalars['String']['output']>;
  readonly subPath?: Maybe<Scalars['String']['output']>;
  readonly subPathExpr?: Maybe<Scalars['String']['output']>;
};

export type VolumeMountStatus = {
  readonly __typename?: 'VolumeMountStatus';
  readonly mountPath?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly recursiveReadOnly?: Maybe<Scalars['String']['output']>;
  readonly volumeStatus?: Maybe<VolumeStatus>;
};

export type VolumeProjection = {
  readonly __typename?: 'VolumeProjection';
  readonly clusterTrustBundle?: Maybe<ClusterTrustBundleProjection>;
  readonly configMap?: Maybe<ConfigMapProjection>;
  readonly downwardAPI?: Maybe<DownwardApiProjection>;
  readonly podCertificate?: Maybe<PodCertificateProjection>;
  readonly secret?: Maybe<SecretProjection>;
  readonly serviceAccountToken?: Maybe<ServiceAccountTokenProjection>;
};

export type VolumeResourceRequirements = {
  readonly __typename?: 'VolumeResourceRequirements';
  readonly limits?: Maybe<Scalars['JSON']['output']>;
  readonly requests?: Maybe<Scalars['JSON']['output']>;
};

export type VolumeStatus = {
  readonly __typename?: 'VolumeStatus';
  readonly image?: Maybe<ImageVolumeStatus>;
};

export type VsphereVirtualDiskVolumeSource = {
  readonly __typename?: 'VsphereVirtualDiskVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly storagePolicyID?: Maybe<Scalars['String']['output']>;
  readonly storagePolicyName?: Maybe<Scalars['String']['output']>;
  readonly volumePath?: Maybe<Scalars['String']['output']>;
};

export type WeightedPodAffinityTerm = {
  readonly __typename?: 'WeightedPodAffinityTerm';
  readonly podAffinityTerm?: Maybe<PodAffinityTerm>;
  readonly weight?: Maybe<Scalars['Int']['output']>;
};

export type WindowsSecurityContextOptions = {
  readonly __typename?: 'WindowsSecurityContextOptions';
  readonly gmsaCredentialSpec?: Maybe<Scalars['String']['output']>;
  readonly gmsaCredentialSpecName?: Maybe<Scalars['String']['output']>;
  readonly hostProcess?: Maybe<Scalars['Boolean']['output']>;
  readonly runAsUserName?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = T | Promise<T>;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AWSElasticBlockStoreVolumeSource: ResolverTypeWrapper<AwsElasticBlockStoreVolumeSource>;
  AccessAnswer: ResolverTypeWrapper<AccessAnswer>;
  AccessQuestion: AccessQuestion;
  Account: ResolverTypeWrapper<AccountModel>;
  Affinity: ResolverTypeWrapper<Affinity>;
  AppArmorProfile: ResolverTypeWrapper<AppArmorProfile>;
  ApplyOperation: ApplyOperation;
  ApplyPayload: ResolverTypeWrapper<Omit<ApplyPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ApplyResult']> }>;
  ApplyResult: ResolverTypeWrapper<Omit<ApplyResult, 'object'> & { object?: Maybe<ResolversTypes['KubernetesObject']> }>;
  AttachedVolume: ResolverTypeWrapper<AttachedVolume>;
  AuditRecord: ResolverTypeWrapper<AuditRecordModel>;
  AzureDiskVolumeSource: ResolverTypeWrapper<AzureDiskVolumeSource>;
  AzureFileVolumeSource: ResolverTypeWrapper<AzureFileVolumeSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CSIVolumeSource: ResolverTypeWrapper<CsiVolumeSource>;
  Capabilities: ResolverTypeWrapper<Capabilities>;
  CephFSVolumeSource: ResolverTypeWrapper<CephFsVolumeSource>;
  Change: ResolverTypeWrapper<Omit<Change, 'object'> & { object: ResolversTypes['KubernetesObject'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeOperation: ChangeOperation;
  ChangeType: ChangeType;
  CinderVolumeSource: ResolverTypeWrapper<CinderVolumeSource>;
  ClientIPConfig: ResolverTypeWrapper<ClientIpConfig>;
  Cluster: ResolverTypeWrapper<ClusterHandle>;
  ClusterHealth: ResolverTypeWrapper<ClusterHealth>;
  ClusterInput: ClusterInput;
  ClusterOrigin: ClusterOrigin;
  ClusterState: ClusterState;
  ClusterTrustBundleProjection: ResolverTypeWrapper<ClusterTrustBundleProjection>;
  Condition: ResolverTypeWrapper<Condition>;
  ConfigMap: ResolverTypeWrapper<ConfigMapView>;
  ConfigMapConnection: ResolverTypeWrapper<Page<ConfigMapView>>;
  ConfigMapEdge: ResolverTypeWrapper<Omit<ConfigMapEdge, 'node'> & { node: ResolversTypes['ConfigMap'] }>;
  ConfigMapEnvSource: ResolverTypeWrapper<ConfigMapEnvSource>;
  ConfigMapKey: ResolverTypeWrapper<ConfigMapKey>;
  ConfigMapKeySelector: ResolverTypeWrapper<ConfigMapKeySelector>;
  ConfigMapNodeConfigSource: ResolverTypeWrapper<ConfigMapNodeConfigSource>;
  ConfigMapPayload: ResolverTypeWrapper<Omit<ConfigMapPayload, 'configMap'> & { configMap: ResolversTypes['ConfigMap'] }>;
  ConfigMapProjection: ResolverTypeWrapper<ConfigMapProjection>;
  ConfigMapVolumeSource: ResolverTypeWrapper<ConfigMapVolumeSource>;
  ConfigUse: ResolverTypeWrapper<Omit<ConfigUse, 'object'> & { object?: Maybe<ResolversTypes['KubernetesObject']> }>;
  ConfigUser: ResolverTypeWrapper<Omit<ConfigUser, 'object' | 'pods' | 'stalePods'> & { object: ResolversTypes['KubernetesObject'], pods: ReadonlyArray<ResolversTypes['Pod']>, stalePods: ReadonlyArray<ResolversTypes['Pod']> }>;
  ConflictVersions: ResolverTypeWrapper<ConflictVersions>;
  ConnectionTrial: ResolverTypeWrapper<ConnectionTrial>;
  Container: ResolverTypeWrapper<Omit<Container, 'ports'> & { ports?: Maybe<ReadonlyArray<ResolversTypes['ContainerPort']>> }>;
  ContainerExtendedResourceRequest: ResolverTypeWrapper<ContainerExtendedResourceRequest>;
  ContainerImage: ResolverTypeWrapper<ContainerImage>;
  ContainerPhase: ContainerPhase;
  ContainerPort: ResolverTypeWrapper<ContainerPortModel>;
  ContainerProbe: ResolverTypeWrapper<ContainerProbe>;
  ContainerResizePolicy: ResolverTypeWrapper<ContainerResizePolicy>;
  ContainerRestartRule: ResolverTypeWrapper<ContainerRestartRule>;
  ContainerRestartRuleOnExitCodes: ResolverTypeWrapper<ContainerRestartRuleOnExitCodes>;
  ContainerState: ResolverTypeWrapper<ContainerState>;
  ContainerStateRunning: ResolverTypeWrapper<ContainerStateRunning>;
  ContainerStateTerminated: ResolverTypeWrapper<ContainerStateTerminated>;
  ContainerStateWaiting: ResolverTypeWrapper<ContainerStateWaiting>;
  ContainerStatus: ResolverTypeWrapper<ContainerStatus>;
  ContainerTermination: ResolverTypeWrapper<ContainerTermination>;
  ContainerUser: ResolverTypeWrapper<ContainerUser>;
  ControllerError: ResolverTypeWrapper<ControllerError>;
  ControllerStatus: ResolverTypeWrapper<ControllerStatus>;
  DaemonEndpoint: ResolverTypeWrapper<DaemonEndpoint>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeletePayload: ResolverTypeWrapper<Omit<DeletePayload, 'dependents' | 'object'> & { dependents: ReadonlyArray<ResolversTypes['KubernetesObject']>, object?: Maybe<ResolversTypes['KubernetesObject']> }>;
  Deployment: ResolverTypeWrapper<DeploymentView>;
  DeploymentCondition: ResolverTypeWrapper<DeploymentCondition>;
  DeploymentConnection: ResolverTypeWrapper<Page<DeploymentView>>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentPayload: ResolverTypeWrapper<Omit<DeploymentPayload, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  DeploymentRevision: ResolverTypeWrapper<RevisionModel>;
  DeploymentSpec: ResolverTypeWrapper<DeploymentSpecModel>;
  DeploymentStatus: ResolverTypeWrapper<DeploymentStatusModel>;
  DeploymentStrategy: ResolverTypeWrapper<DeploymentStrategy>;
  DownwardAPIProjection: ResolverTypeWrapper<DownwardApiProjection>;
  DownwardAPIVolumeFile: ResolverTypeWrapper<DownwardApiVolumeFile>;
  DownwardAPIVolumeSource: ResolverTypeWrapper<DownwardApiVolumeSource>;
  EmptyDirVolumeSource: ResolverTypeWrapper<EmptyDirVolumeSource>;
  EnvEntry: ResolverTypeWrapper<EnvEntry>;
  EnvFromSource: ResolverTypeWrapper<EnvFromSource>;
  EnvVar: ResolverTypeWrapper<EnvVar>;
  EnvVarSource: ResolverTypeWrapper<EnvVarSource>;
  EphemeralContainer: ResolverTypeWrapper<Omit<EphemeralContainer, 'ports'> & { ports?: Maybe<ReadonlyArray<ResolversTypes['ContainerPort']>> }>;
  EphemeralVolumeSource: ResolverTypeWrapper<EphemeralVolumeSource>;
  ErrorCause: ResolverTypeWrapper<ErrorCause>;
  Event: ResolverTypeWrapper<EventView>;
  EventConnection: ResolverTypeWrapper<Page<EventView>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventInvolved: EventInvolved;
  EventTarget: ResolverTypeWrapper<EventTarget>;
  ExecAction: ResolverTypeWrapper<ExecAction>;
  ExecEvent: ResolverTypeWrapper<ExecEvent>;
  ExecExit: ResolverTypeWrapper<ExecExit>;
  ExecStream: ExecStream;
  FCVolumeSource: ResolverTypeWrapper<FcVolumeSource>;
  FileKeySelector: ResolverTypeWrapper<FileKeySelector>;
  FlexVolumeSource: ResolverTypeWrapper<FlexVolumeSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FlockerVolumeSource: ResolverTypeWrapper<FlockerVolumeSource>;
  GCEPersistentDiskVolumeSource: ResolverTypeWrapper<GcePersistentDiskVolumeSource>;
  GRPCAction: ResolverTypeWrapper<GrpcAction>;
  GenericObject: ResolverTypeWrapper<ObjectView>;
  GitRepoVolumeSource: ResolverTypeWrapper<GitRepoVolumeSource>;
  GlusterfsVolumeSource: ResolverTypeWrapper<GlusterfsVolumeSource>;
  HTTPGetAction: ResolverTypeWrapper<HttpGetAction>;
  HTTPHeader: ResolverTypeWrapper<HttpHeader>;
  HostAlias: ResolverTypeWrapper<HostAlias>;
  HostIP: ResolverTypeWrapper<HostIp>;
  HostPathVolumeSource: ResolverTypeWrapper<HostPathVolumeSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ISCSIVolumeSource: ResolverTypeWrapper<IscsiVolumeSource>;
  ImageVolumeSource: ResolverTypeWrapper<ImageVolumeSource>;
  ImageVolumeStatus: ResolverTypeWrapper<ImageVolumeStatus>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeyInput: KeyInput;
  KeyToPath: ResolverTypeWrapper<KeyToPath>;
  KeyValue: ResolverTypeWrapper<KeyValue>;
  Kind: ResolverTypeWrapper<Kind>;
  KindCount: ResolverTypeWrapper<KindCount>;
  KubeconfigContext: ResolverTypeWrapper<KubeconfigContext>;
  KubernetesObject: ResolverTypeWrapper<ObjectView>;
  KubernetesObjectConnection: ResolverTypeWrapper<Page<ObjectView>>;
  KubernetesObjectEdge: ResolverTypeWrapper<Omit<KubernetesObjectEdge, 'node'> & { node: ResolversTypes['KubernetesObject'] }>;
  LabelSelector: ResolverTypeWrapper<LabelSelector>;
  LabelSelectorRequirement: ResolverTypeWrapper<LabelSelectorRequirement>;
  Lifecycle: ResolverTypeWrapper<Lifecycle>;
  LifecycleHandler: ResolverTypeWrapper<LifecycleHandler>;
  LinuxContainerUser: ResolverTypeWrapper<LinuxContainerUser>;
  LoadBalancerIngress: ResolverTypeWrapper<LoadBalancerIngress>;
  LoadBalancerStatus: ResolverTypeWrapper<LoadBalancerStatus>;
  LocalObjectReference: ResolverTypeWrapper<LocalObjectReference>;
  LogChunk: ResolverTypeWrapper<LogChunk>;
  LogLine: ResolverTypeWrapper<LogLine>;
  LogTail: ResolverTypeWrapper<LogTail>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  MetaCondition: ResolverTypeWrapper<MetaCondition>;
  MirrorState: MirrorState;
  MirroredKind: ResolverTypeWrapper<MirroredKind>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NFSVolumeSource: ResolverTypeWrapper<NfsVolumeSource>;
  NamedRef: NamedRef;
  Namespace: ResolverTypeWrapper<NamespaceView>;
  NamespaceCondition: ResolverTypeWrapper<NamespaceCondition>;
  NamespaceConnection: ResolverTypeWrapper<Page<NamespaceView>>;
  NamespaceEdge: ResolverTypeWrapper<Omit<NamespaceEdge, 'node'> & { node: ResolversTypes['Namespace'] }>;
  NamespacePayload: ResolverTypeWrapper<Omit<NamespacePayload, 'namespace'> & { namespace?: Maybe<ResolversTypes['Namespace']> }>;
  NamespaceSpec: ResolverTypeWrapper<NamespaceSpecModel>;
  NamespaceStatus: ResolverTypeWrapper<NamespaceStatusModel>;
  Node: ResolverTypeWrapper<NodeView>;
  NodeAddress: ResolverTypeWrapper<NodeAddress>;
  NodeAffinity: ResolverTypeWrapper<NodeAffinity>;
  NodeAllocatableResourceClaimStatus: ResolverTypeWrapper<NodeAllocatableResourceClaimStatus>;
  NodeCondition: ResolverTypeWrapper<NodeCondition>;
  NodeConfigSource: ResolverTypeWrapper<NodeConfigSource>;
  NodeConfigStatus: ResolverTypeWrapper<NodeConfigStatus>;
  NodeConnection: ResolverTypeWrapper<Page<NodeView>>;
  NodeDaemonEndpoints: ResolverTypeWrapper<NodeDaemonEndpoints>;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NodeFeatures: ResolverTypeWrapper<NodeFeatures>;
  NodeRuntimeHandler: ResolverTypeWrapper<NodeRuntimeHandler>;
  NodeRuntimeHandlerFeatures: ResolverTypeWrapper<NodeRuntimeHandlerFeatures>;
  NodeSelector: ResolverTypeWrapper<NodeSelector>;
  NodeSelectorRequirement: ResolverTypeWrapper<NodeSelectorRequirement>;
  NodeSelectorTerm: ResolverTypeWrapper<NodeSelectorTerm>;
  NodeSpec: ResolverTypeWrapper<NodeSpecModel>;
  NodeStatus: ResolverTypeWrapper<NodeStatusModel>;
  NodeSwapStatus: ResolverTypeWrapper<NodeSwapStatus>;
  NodeSystemInfo: ResolverTypeWrapper<NodeSystemInfo>;
  ObjectChange: ResolverTypeWrapper<Omit<ObjectChange, 'object'> & { object: ResolversTypes['KubernetesObject'] }>;
  ObjectChanges: ResolverTypeWrapper<Omit<ObjectChanges, 'changes'> & { changes: ReadonlyArray<ResolversTypes['ObjectChange']> }>;
  ObjectFieldSelector: ResolverTypeWrapper<ObjectFieldSelector>;
  ObjectFilter: ObjectFilter;
  ObjectMetadata: ResolverTypeWrapper<ObjectMetadata>;
  ObjectOwner: ResolverTypeWrapper<ObjectOwner>;
  ObjectRef: ObjectRef;
  ObjectSort: ObjectSort;
  ObjectSortField: ObjectSortField;
  OperationError: ResolverTypeWrapper<OperationError>;
  OwnerReference: ResolverTypeWrapper<OwnerReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersistentVolumeClaimSpec: ResolverTypeWrapper<PersistentVolumeClaimSpec>;
  PersistentVolumeClaimTemplate: ResolverTypeWrapper<PersistentVolumeClaimTemplate>;
  PersistentVolumeClaimVolumeSource: ResolverTypeWrapper<PersistentVolumeClaimVolumeSource>;
  PhotonPersistentDiskVolumeSource: ResolverTypeWrapper<PhotonPersistentDiskVolumeSource>;
  Pod: ResolverTypeWrapper<PodView>;
  PodAffinity: ResolverTypeWrapper<PodAffinity>;
  PodAffinityTerm: ResolverTypeWrapper<PodAffinityTerm>;
  PodAntiAffinity: ResolverTypeWrapper<PodAntiAffinity>;
  PodCertificateProjection: ResolverTypeWrapper<PodCertificateProjection>;
  PodCondition: ResolverTypeWrapper<PodCondition>;
  PodConnection: ResolverTypeWrapper<Page<PodView>>;
  PodContainer: ResolverTypeWrapper<Omit<PodContainer, 'ports'> & { ports: ReadonlyArray<ResolversTypes['ContainerPort']> }>;
  PodDNSConfig: ResolverTypeWrapper<PodDnsConfig>;
  PodDNSConfigOption: ResolverTypeWrapper<PodDnsConfigOption>;
  PodEdge: ResolverTypeWrapper<Omit<PodEdge, 'node'> & { node: ResolversTypes['Pod'] }>;
  PodExtendedResourceClaimStatus: ResolverTypeWrapper<PodExtendedResourceClaimStatus>;
  PodIP: ResolverTypeWrapper<PodIp>;
  PodOS: ResolverTypeWrapper<PodOs>;
  PodReadinessGate: ResolverTypeWrapper<PodReadinessGate>;
  PodResourceClaim: ResolverTypeWrapper<PodResourceClaim>;
  PodResourceClaimStatus: ResolverTypeWrapper<PodResourceClaimStatus>;
  PodSchedulingGate: ResolverTypeWrapper<PodSchedulingGate>;
  PodSchedulingGroup: ResolverTypeWrapper<PodSchedulingGroup>;
  PodSecurityContext: ResolverTypeWrapper<PodSecurityContext>;
  PodSpec: ResolverTypeWrapper<PodSpecModel>;
  PodStatus: ResolverTypeWrapper<PodStatusModel>;
  PodTemplateSpec: ResolverTypeWrapper<Omit<PodTemplateSpec, 'spec'> & { spec?: Maybe<ResolversTypes['PodSpec']> }>;
  PortStatus: ResolverTypeWrapper<PortStatus>;
  PortworxVolumeSource: ResolverTypeWrapper<PortworxVolumeSource>;
  PreferredSchedulingTerm: ResolverTypeWrapper<PreferredSchedulingTerm>;
  Probe: ResolverTypeWrapper<Probe>;
  ProbeKind: ProbeKind;
  ProjectedVolumeSource: ResolverTypeWrapper<ProjectedVolumeSource>;
  Propagation: Propagation;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuobyteVolumeSource: ResolverTypeWrapper<QuobyteVolumeSource>;
  RBDVolumeSource: ResolverTypeWrapper<RbdVolumeSource>;
  RemainingFinalizer: ResolverTypeWrapper<RemainingFinalizer>;
  RemainingKind: ResolverTypeWrapper<RemainingKind>;
  ReplicaSet: ResolverTypeWrapper<ReplicaSetView>;
  ReplicaSetCondition: ResolverTypeWrapper<ReplicaSetCondition>;
  ReplicaSetConnection: ResolverTypeWrapper<Page<ReplicaSetView>>;
  ReplicaSetEdge: ResolverTypeWrapper<Omit<ReplicaSetEdge, 'node'> & { node: ResolversTypes['ReplicaSet'] }>;
  ReplicaSetSpec: ResolverTypeWrapper<ReplicaSetSpecModel>;
  ReplicaSetStatus: ResolverTypeWrapper<ReplicaSetStatusModel>;
  ResourceClaim: ResolverTypeWrapper<ResourceClaim>;
  ResourceFieldSelector: ResolverTypeWrapper<ResourceFieldSelector>;
  ResourceHealth: ResolverTypeWrapper<ResourceHealth>;
  ResourceRequirements: ResolverTypeWrapper<ResourceRequirements>;
  ResourceStatus: ResolverTypeWrapper<ResourceStatus>;
  Role: Role;
  RollingUpdateDeployment: ResolverTypeWrapper<RollingUpdateDeployment>;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutPhase: RolloutPhase;
  RolloutReplicaSet: ResolverTypeWrapper<LaneModel>;
  RolloutUpdate: ResolverTypeWrapper<RolloutUpdateModel>;
  SELinuxOptions: ResolverTypeWrapper<SeLinuxOptions>;
  ScaleIOVolumeSource: ResolverTypeWrapper<ScaleIoVolumeSource>;
  SeccompProfile: ResolverTypeWrapper<SeccompProfile>;
  Secret: ResolverTypeWrapper<SecretView>;
  SecretConnection: ResolverTypeWrapper<Page<SecretView>>;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretEnvSource: ResolverTypeWrapper<SecretEnvSource>;
  SecretKey: ResolverTypeWrapper<SecretKey>;
  SecretKeySelector: ResolverTypeWrapper<SecretKeySelector>;
  SecretPayload: ResolverTypeWrapper<Omit<SecretPayload, 'secret'> & { secret: ResolversTypes['Secret'] }>;
  SecretProjection: ResolverTypeWrapper<SecretProjection>;
  SecretValue: ResolverTypeWrapper<SecretValue>;
  SecretVolumeSource: ResolverTypeWrapper<SecretVolumeSource>;
  SecurityContext: ResolverTypeWrapper<SecurityContext>;
  Service: ResolverTypeWrapper<ServiceView>;
  ServiceAccountTokenProjection: ResolverTypeWrapper<ServiceAccountTokenProjection>;
  ServiceConnection: ResolverTypeWrapper<Page<ServiceView>>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceEndpoint: ResolverTypeWrapper<Omit<ServiceEndpoint, 'pod'> & { pod?: Maybe<ResolversTypes['Pod']> }>;
  ServicePort: ResolverTypeWrapper<ServicePort>;
  ServicePortView: ResolverTypeWrapper<ServicePortView>;
  ServiceSpec: ResolverTypeWrapper<ServiceSpecModel>;
  ServiceStatus: ResolverTypeWrapper<ServiceStatusModel>;
  SessionAffinityConfig: ResolverTypeWrapper<SessionAffinityConfig>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SleepAction: ResolverTypeWrapper<SleepAction>;
  SortDirection: SortDirection;
  State: State;
  StorageOSVolumeSource: ResolverTypeWrapper<StorageOsVolumeSource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Sysctl: ResolverTypeWrapper<Sysctl>;
  TCPSocketAction: ResolverTypeWrapper<TcpSocketAction>;
  Taint: ResolverTypeWrapper<Taint>;
  TemplateMetadata: ResolverTypeWrapper<TemplateMetadata>;
  Toleration: ResolverTypeWrapper<Toleration>;
  TopologySpreadConstraint: ResolverTypeWrapper<TopologySpreadConstraint>;
  TypedLocalObjectReference: ResolverTypeWrapper<TypedLocalObjectReference>;
  TypedObjectReference: ResolverTypeWrapper<TypedObjectReference>;
  Viewer: ResolverTypeWrapper<User>;
  Volume: ResolverTypeWrapper<Volume>;
  VolumeDevice: ResolverTypeWrapper<VolumeDevice>;
  VolumeMount: ResolverTypeWrapper<VolumeMount>;
  VolumeMountStatus: ResolverTypeWrapper<VolumeMountStatus>;
  VolumeProjection: ResolverTypeWrapper<VolumeProjection>;
  VolumeResourceRequirements: ResolverTypeWrapper<VolumeResourceRequirements>;
  VolumeStatus: ResolverTypeWrapper<VolumeStatus>;
  VsphereVirtualDiskVolumeSource: ResolverTypeWrapper<VsphereVirtualDiskVolumeSource>;
  WeightedPodAffinityTerm: ResolverTypeWrapper<WeightedPodAffinityTerm>;
  WindowsSecurityContextOptions: ResolverTypeWrapper<WindowsSecurityContextOptions>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AWSElasticBlockStoreVolumeSource: AwsElasticBlockStoreVolumeSource;
  AccessAnswer: AccessAnswer;
  AccessQuestion: AccessQuestion;
  Account: AccountModel;
  Affinity: Affinity;
  AppArmorProfile: AppArmorProfile;
  ApplyPayload: Omit<ApplyPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ApplyResult']> };
  ApplyResult: Omit<ApplyResult, 'object'> & { object?: Maybe<ResolversParentTypes['KubernetesObject']> };
  AttachedVolume: AttachedVolume;
  AuditRecord: AuditRecordModel;
  AzureDiskVolumeSource: AzureDiskVolumeSource;
  AzureFileVolumeSource: AzureFileVolumeSource;
  Boolean: Scalars['Boolean']['output'];
  CSIVolumeSource: CsiVolumeSource;
  Capabilities: Capabilities;
  CephFSVolumeSource: CephFsVolumeSource;
  Change: Omit<Change, 'object'> & { object: ResolversParentTypes['KubernetesObject'] };
  ChangeConnection: Omit<ChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  CinderVolumeSource: CinderVolumeSource;
  ClientIPConfig: ClientIpConfig;
  Cluster: ClusterHandle;
  ClusterHealth: ClusterHealth;
  ClusterInput: ClusterInput;
  ClusterTrustBundleProjection: ClusterTrustBundleProjection;
  Condition: Condition;
  ConfigMap: ConfigMapView;
  ConfigMapConnection: Page<ConfigMapView>;
  ConfigMapEdge: Omit<ConfigMapEdge, 'node'> & { node: ResolversParentTypes['ConfigMap'] };
  ConfigMapEnvSource: ConfigMapEnvSource;
  ConfigMapKey: ConfigMapKey;
  ConfigMapKeySelector: ConfigMapKeySelector;
  ConfigMapNodeConfigSource: ConfigMapNodeConfigSource;
  ConfigMapPayload: Omit<ConfigMapPayload, 'configMap'> & { configMap: ResolversParentTypes['ConfigMap'] };
  ConfigMapProjection: ConfigMapProjection;
  ConfigMapVolumeSource: ConfigMapVolumeSource;
  ConfigUse: Omit<ConfigUse, 'object'> & { object?: Maybe<ResolversParentTypes['KubernetesObject']> };
  ConfigUser: Omit<ConfigUser, 'object' | 'pods' | 'stalePods'> & { object: ResolversParentTypes['KubernetesObject'], pods: ReadonlyArray<ResolversParentTypes['Pod']>, stalePods: ReadonlyArray<ResolversParentTypes['Pod']> };
  ConflictVersions: ConflictVersions;
  ConnectionTrial: ConnectionTrial;
  Container: Omit<Container, 'ports'> & { ports?: Maybe<ReadonlyArray<ResolversParentTypes['ContainerPort']>> };
  ContainerExtendedResourceRequest: ContainerExtendedResourceRequest;
  ContainerImage: ContainerImage;
  ContainerPort: ContainerPortModel;
  ContainerProbe: ContainerProbe;
  ContainerResizePolicy: ContainerResizePolicy;
  ContainerRestartRule: ContainerRestartRule;
  ContainerRestartRuleOnExitCodes: ContainerRestartRuleOnExitCodes;
  ContainerState: ContainerState;
  ContainerStateRunning: ContainerStateRunning;
  ContainerStateTerminated: ContainerStateTerminated;
  ContainerStateWaiting: ContainerStateWaiting;
  ContainerStatus: ContainerStatus;
  ContainerTermination: ContainerTermination;
  ContainerUser: ContainerUser;
  ControllerError: ControllerError;
  ControllerStatus: ControllerStatus;
  DaemonEndpoint: DaemonEndpoint;
  DateTime: Scalars['DateTime']['output'];
  DeletePayload: Omit<DeletePayload, 'dependents' | 'object'> & { dependents: ReadonlyArray<ResolversParentTypes['KubernetesObject']>, object?: Maybe<ResolversParentTypes['KubernetesObject']> };
  Deployment: DeploymentView;
  DeploymentCondition: DeploymentCondition;
  DeploymentConnection: Page<DeploymentView>;
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentPayload: Omit<DeploymentPayload, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  DeploymentRevision: RevisionModel;
  DeploymentSpec: DeploymentSpecModel;
  DeploymentStatus: DeploymentStatusModel;
  DeploymentStrategy: DeploymentStrategy;
  DownwardAPIProjection: DownwardApiProjection;
  DownwardAPIVolumeFile: DownwardApiVolumeFile;
  DownwardAPIVolumeSource: DownwardApiVolumeSource;
  EmptyDirVolumeSource: EmptyDirVolumeSource;
  EnvEntry: EnvEntry;
  EnvFromSource: EnvFromSource;
  EnvVar: EnvVar;
  EnvVarSource: EnvVarSource;
  EphemeralContainer: Omit<EphemeralContainer, 'ports'> & { ports?: Maybe<ReadonlyArray<ResolversParentTypes['ContainerPort']>> };
  EphemeralVolumeSource: EphemeralVolumeSource;
  ErrorCause: ErrorCause;
  Event: EventView;
  EventConnection: Page<EventView>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventInvolved: EventInvolved;
  EventTarget: EventTarget;
  ExecAction: ExecAction;
  ExecEvent: ExecEvent;
  ExecExit: ExecExit;
  FCVolumeSource: FcVolumeSource;
  FileKeySelector: FileKeySelector;
  FlexVolumeSource: FlexVolumeSource;
  Float: Scalars['Float']['output'];
  FlockerVolumeSource: FlockerVolumeSource;
  GCEPersistentDiskVolumeSource: GcePersistentDiskVolumeSource;
  GRPCAction: GrpcAction;
  GenericObject: ObjectView;
  GitRepoVolumeSource: GitRepoVolumeSource;
  GlusterfsVolumeSource: GlusterfsVolumeSource;
  HTTPGetAction: HttpGetAction;
  HTTPHeader: HttpHeader;
  HostAlias: HostAlias;
  HostIP: HostIp;
  HostPathVolumeSource: HostPathVolumeSource;
  ID: Scalars['ID']['output'];
  ISCSIVolumeSource: IscsiVolumeSource;
  ImageVolumeSource: ImageVolumeSource;
  ImageVolumeStatus: ImageVolumeStatus;
  Int: Scalars['Int']['output'];
  IntOrString: Scalars['IntOrString']['output'];
  JSON: Scalars['JSON']['output'];
  KeyInput: KeyInput;
  KeyToPath: KeyToPath;
  KeyValue: KeyValue;
  Kind: Kind;
  KindCount: KindCount;
  KubeconfigContext: KubeconfigContext;
  KubernetesObject: ObjectView;
  KubernetesObjectConnection: Page<ObjectView>;
  KubernetesObjectEdge: Omit<KubernetesObjectEdge, 'node'> & { node: ResolversParentTypes['KubernetesObject'] };
  LabelSelector: LabelSelector;
  LabelSelectorRequirement: LabelSelectorRequirement;
  Lifecycle: Lifecycle;
  LifecycleHandler: LifecycleHandler;
  LinuxContainerUser: LinuxContainerUser;
  LoadBalancerIngress: LoadBalancerIngress;
  LoadBalancerStatus: LoadBalancerStatus;
  LocalObjectReference: LocalObjectReference;
  LogChunk: LogChunk;
  LogLine: LogLine;
  LogTail: LogTail;
  Long: Scalars['Long']['output'];
  MetaCondition: MetaCondition;
  MirroredKind: MirroredKind;
  Mutation: Record<PropertyKey, never>;
  NFSVolumeSource: NfsVolumeSource;
  NamedRef: NamedRef;
  Namespace: NamespaceView;
  NamespaceCondition: NamespaceCondition;
  NamespaceConnection: Page<NamespaceView>;
  NamespaceEdge: Omit<NamespaceEdge, 'node'> & { node: ResolversParentTypes['Namespace'] };
  NamespacePayload: Omit<NamespacePayload, 'namespace'> & { namespace?: Maybe<ResolversParentTypes['Namespace']> };
  NamespaceSpec: NamespaceSpecModel;
  NamespaceStatus: NamespaceStatusModel;
  Node: NodeView;
  NodeAddress: NodeAddress;
  NodeAffinity: NodeAffinity;
  NodeAllocatableResourceClaimStatus: NodeAllocatableResourceClaimStatus;
  NodeCondition: NodeCondition;
  NodeConfigSource: NodeConfigSource;
  NodeConfigStatus: NodeConfigStatus;
  NodeConnection: Page<NodeView>;
  NodeDaemonEndpoints: NodeDaemonEndpoints;
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  NodeFeatures: NodeFeatures;
  NodeRuntimeHandler: NodeRuntimeHandler;
  NodeRuntimeHandlerFeatures: NodeRuntimeHandlerFeatures;
  NodeSelector: NodeSelector;
  NodeSelectorRequirement: NodeSelectorRequirement;
  NodeSelectorTerm: NodeSelectorTerm;
  NodeSpec: NodeSpecModel;
  NodeStatus: NodeStatusModel;
  NodeSwapStatus: NodeSwapStatus;
  NodeSystemInfo: NodeSystemInfo;
  ObjectChange: Omit<ObjectChange, 'object'> & { object: ResolversParentTypes['KubernetesObject'] };
  ObjectChanges: Omit<ObjectChanges, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['ObjectChange']> };
  ObjectFieldSelector: ObjectFieldSelector;
  ObjectFilter: ObjectFilter;
  ObjectMetadata: ObjectMetadata;
  ObjectOwner: ObjectOwner;
  ObjectRef: ObjectRef;
  ObjectSort: ObjectSort;
  OperationError: OperationError;
  OwnerReference: OwnerReference;
  PageInfo: PageInfo;
  PersistentVolumeClaimSpec: PersistentVolumeClaimSpec;
  PersistentVolumeClaimTemplate: PersistentVolumeClaimTemplate;
  PersistentVolumeClaimVolumeSource: PersistentVolumeClaimVolumeSource;
  PhotonPersistentDiskVolumeSource: PhotonPersistentDiskVolumeSource;
  Pod: PodView;
  PodAffinity: PodAffinity;
  PodAffinityTerm: PodAffinityTerm;
  PodAntiAffinity: PodAntiAffinity;
  PodCertificateProjection: PodCertificateProjection;
  PodCondition: PodCondition;
  PodConnection: Page<PodView>;
  PodContainer: Omit<PodContainer, 'ports'> & { ports: ReadonlyArray<ResolversParentTypes['ContainerPort']> };
  PodDNSConfig: PodDnsConfig;
  PodDNSConfigOption: PodDnsConfigOption;
  PodEdge: Omit<PodEdge, 'node'> & { node: ResolversParentTypes['Pod'] };
  PodExtendedResourceClaimStatus: PodExtendedResourceClaimStatus;
  PodIP: PodIp;
  PodOS: PodOs;
  PodReadinessGate: PodReadinessGate;
  PodResourceClaim: PodResourceClaim;
  PodResourceClaimStatus: PodResourceClaimStatus;
  PodSchedulingGate: PodSchedulingGate;
  PodSchedulingGroup: PodSchedulingGroup;
  PodSecurityContext: PodSecurityContext;
  PodSpec: PodSpecModel;
  PodStatus: PodStatusModel;
  PodTemplateSpec: Omit<PodTemplateSpec, 'spec'> & { spec?: Maybe<ResolversParentTypes['PodSpec']> };
  PortStatus: PortStatus;
  PortworxVolumeSource: PortworxVolumeSource;
  PreferredSchedulingTerm: PreferredSchedulingTerm;
  Probe: Probe;
  ProjectedVolumeSource: ProjectedVolumeSource;
  Query: Record<PropertyKey, never>;
  QuobyteVolumeSource: QuobyteVolumeSource;
  RBDVolumeSource: RbdVolumeSource;
  RemainingFinalizer: RemainingFinalizer;
  RemainingKind: RemainingKind;
  ReplicaSet: ReplicaSetView;
  ReplicaSetCondition: ReplicaSetCondition;
  ReplicaSetConnection: Page<ReplicaSetView>;
  ReplicaSetEdge: Omit<ReplicaSetEdge, 'node'> & { node: ResolversParentTypes['ReplicaSet'] };
  ReplicaSetSpec: ReplicaSetSpecModel;
  ReplicaSetStatus: ReplicaSetStatusModel;
  ResourceClaim: ResourceClaim;
  ResourceFieldSelector: ResourceFieldSelector;
  ResourceHealth: ResourceHealth;
  ResourceRequirements: ResourceRequirements;
  ResourceStatus: ResourceStatus;
  RollingUpdateDeployment: RollingUpdateDeployment;
  Rollout: RolloutModel;
  RolloutReplicaSet: LaneModel;
  RolloutUpdate: RolloutUpdateModel;
  SELinuxOptions: SeLinuxOptions;
  ScaleIOVolumeSource: ScaleIoVolumeSource;
  SeccompProfile: SeccompProfile;
  Secret: SecretView;
  SecretConnection: Page<SecretView>;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretEnvSource: SecretEnvSource;
  SecretKey: SecretKey;
  SecretKeySelector: SecretKeySelector;
  SecretPayload: Omit<SecretPayload, 'secret'> & { secret: ResolversParentTypes['Secret'] };
  SecretProjection: SecretProjection;
  SecretValue: SecretValue;
  SecretVolumeSource: SecretVolumeSource;
  SecurityContext: SecurityContext;
  Service: ServiceView;
  ServiceAccountTokenProjection: ServiceAccountTokenProjection;
  ServiceConnection: Page<ServiceView>;
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceEndpoint: Omit<ServiceEndpoint, 'pod'> & { pod?: Maybe<ResolversParentTypes['Pod']> };
  ServicePort: ServicePort;
  ServicePortView: ServicePortView;
  ServiceSpec: ServiceSpecModel;
  ServiceStatus: ServiceStatusModel;
  SessionAffinityConfig: SessionAffinityConfig;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SleepAction: SleepAction;
  StorageOSVolumeSource: StorageOsVolumeSource;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Sysctl: Sysctl;
  TCPSocketAction: TcpSocketAction;
  Taint: Taint;
  TemplateMetadata: TemplateMetadata;
  Toleration: Toleration;
  TopologySpreadConstraint: TopologySpreadConstraint;
  TypedLocalObjectReference: TypedLocalObjectReference;
  TypedObjectReference: TypedObjectReference;
  Viewer: User;
  Volume: Volume;
  VolumeDevice: VolumeDevice;
  VolumeMount: VolumeMount;
  VolumeMountStatus: VolumeMountStatus;
  VolumeProjection: VolumeProjection;
  VolumeResourceRequirements: VolumeResourceRequirements;
  VolumeStatus: VolumeStatus;
  VsphereVirtualDiskVolumeSource: VsphereVirtualDiskVolumeSource;
  WeightedPodAffinityTerm: WeightedPodAffinityTerm;
  WindowsSecurityContextOptions: WindowsSecurityContextOptions;
};

export type AwsElasticBlockStoreVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AWSElasticBlockStoreVolumeSource'] = ResolversParentTypes['AWSElasticBlockStoreVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumeID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccessAnswer'] = ResolversParentTypes['AccessAnswer']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type AffinityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Affinity'] = ResolversParentTypes['Affinity']> = {
  nodeAffinity?: Resolver<Maybe<ResolversTypes['NodeAffinity']>, ParentType, ContextType>;
  podAffinity?: Resolver<Maybe<ResolversTypes['PodAffinity']>, ParentType, ContextType>;
  podAntiAffinity?: Resolver<Maybe<ResolversTypes['PodAntiAffinity']>, ParentType, ContextType>;
};

export type AppArmorProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AppArmorProfile'] = ResolversParentTypes['AppArmorProfile']> = {
  localhostProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApplyPayload'] = ResolversParentTypes['ApplyPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ApplyResult']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ApplyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApplyResult'] = ResolversParentTypes['ApplyResult']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['OperationError']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['KubernetesObject']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ApplyOperation'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachedVolumeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttachedVolume'] = ResolversParentTypes['AttachedVolume']> = {
  devicePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AzureDiskVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AzureDiskVolumeSource'] = ResolversParentTypes['AzureDiskVolumeSource']> = {
  cachingMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diskName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diskURI?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AzureFileVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AzureFileVolumeSource'] = ResolversParentTypes['AzureFileVolumeSource']> = {
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CsiVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIVolumeSource'] = ResolversParentTypes['CSIVolumeSource']> = {
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodePublishSecretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumeAttributes?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CapabilitiesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Capabilities'] = ResolversParentTypes['Capabilities']> = {
  add?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  drop?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CephFsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CephFSVolumeSource'] = ResolversParentTypes['CephFSVolumeSource']> = {
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldManager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CinderVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CinderVolumeSource'] = ResolversParentTypes['CinderVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  volumeID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientIpConfigResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClientIPConfig'] = ResolversParentTypes['ClientIPConfig']> = {
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  contents?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType, Partial<ClusterContentsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastHeardAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mirror?: Resolver<ReadonlyArray<ResolversTypes['MirroredKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  objectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestRevision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ClusterOrigin'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['KubernetesObject']>, ParentType, ContextType, RequireFields<ClusterProblemsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClusterState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterHealthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterHealth'] = ResolversParentTypes['ClusterHealth']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastHeardAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClusterState'], ParentType, ContextType>;
};

export type ClusterTrustBundleProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterTrustBundleProjection'] = ResolversParentTypes['ClusterTrustBundleProjection']> = {
  labelSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUpdateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigMapResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMap'] = ResolversParentTypes['ConfigMap']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  binaryData?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ConfigMapEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ConfigMapHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  immutable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ConfigMapKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedBy?: Resolver<ReadonlyArray<ResolversTypes['ConfigUser']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigMapConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapConnection'] = ResolversParentTypes['ConfigMapConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConfigMapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConfigMap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigMapEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapEdge'] = ResolversParentTypes['ConfigMapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConfigMap'], ParentType, ContextType>;
};

export type ConfigMapEnvSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapEnvSource'] = ResolversParentTypes['ConfigMapEnvSource']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConfigMapKeyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapKey'] = ResolversParentTypes['ConfigMapKey']> = {
  base64?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  binary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfigMapKeySelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapKeySelector'] = ResolversParentTypes['ConfigMapKeySelector']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConfigMapNodeConfigSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapNodeConfigSource'] = ResolversParentTypes['ConfigMapNodeConfigSource']> = {
  kubeletConfigKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfigMapPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapPayload'] = ResolversParentTypes['ConfigMapPayload']> = {
  configMap?: Resolver<ResolversTypes['ConfigMap'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfigMapProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapProjection'] = ResolversParentTypes['ConfigMapProjection']> = {
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyToPath']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConfigMapVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigMapVolumeSource'] = ResolversParentTypes['ConfigMapVolumeSource']> = {
  defaultMode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyToPath']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConfigUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigUse'] = ResolversParentTypes['ConfigUse']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['KubernetesObject']>, ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfigUserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigUser'] = ResolversParentTypes['ConfigUser']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  stalePods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictVersionsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConflictVersions'] = ResolversParentTypes['ConflictVersions']> = {
  base?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  expectedRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ConnectionTrialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConnectionTrial'] = ResolversParentTypes['ConnectionTrial']> = {
  forbidden?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Container'] = ResolversParentTypes['Container']> = {
  args?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  command?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  env?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnvVar']>>, ParentType, ContextType>;
  envFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnvFromSource']>>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  livenessProbe?: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerPort']>>, ParentType, ContextType>;
  readinessProbe?: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  resizePolicy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerResizePolicy']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restartPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restartPolicyRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerRestartRule']>>, ParentType, ContextType>;
  securityContext?: Resolver<Maybe<ResolversTypes['SecurityContext']>, ParentType, ContextType>;
  startupProbe?: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  stdin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stdinOnce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  terminationMessagePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationMessagePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumeDevices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeDevice']>>, ParentType, ContextType>;
  volumeMounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeMount']>>, ParentType, ContextType>;
  workingDir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerExtendedResourceRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerExtendedResourceRequest'] = ResolversParentTypes['ContainerExtendedResourceRequest']> = {
  containerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerImageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerImage'] = ResolversParentTypes['ContainerImage']> = {
  names?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type ContainerPortResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerPort'] = ResolversParentTypes['ContainerPort']> = {
  containerPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hostIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerProbeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerProbe'] = ResolversParentTypes['ContainerProbe']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failureThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initialDelaySeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProbeKind'], ParentType, ContextType>;
  periodSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainerResizePolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerResizePolicy'] = ResolversParentTypes['ContainerResizePolicy']> = {
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restartPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerRestartRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerRestartRule'] = ResolversParentTypes['ContainerRestartRule']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCodes?: Resolver<Maybe<ResolversTypes['ContainerRestartRuleOnExitCodes']>, ParentType, ContextType>;
};

export type ContainerRestartRuleOnExitCodesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerRestartRuleOnExitCodes'] = ResolversParentTypes['ContainerRestartRuleOnExitCodes']> = {
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type ContainerStateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerState'] = ResolversParentTypes['ContainerState']> = {
  running?: Resolver<Maybe<ResolversTypes['ContainerStateRunning']>, ParentType, ContextType>;
  terminated?: Resolver<Maybe<ResolversTypes['ContainerStateTerminated']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['ContainerStateWaiting']>, ParentType, ContextType>;
};

export type ContainerStateRunningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerStateRunning'] = ResolversParentTypes['ContainerStateRunning']> = {
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContainerStateTerminatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerStateTerminated'] = ResolversParentTypes['ContainerStateTerminated']> = {
  containerID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContainerStateWaitingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerStateWaiting'] = ResolversParentTypes['ContainerStateWaiting']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerStatus'] = ResolversParentTypes['ContainerStatus']> = {
  allocatedResources?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  allocatedResourcesStatus?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceStatus']>>, ParentType, ContextType>;
  containerID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastState?: Resolver<Maybe<ResolversTypes['ContainerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restartCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ContainerState']>, ParentType, ContextType>;
  stopSignal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['ContainerUser']>, ParentType, ContextType>;
  volumeMounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeMountStatus']>>, ParentType, ContextType>;
};

export type ContainerTerminationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerTermination'] = ResolversParentTypes['ContainerTermination']> = {
  exitCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContainerUserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerUser'] = ResolversParentTypes['ContainerUser']> = {
  linux?: Resolver<Maybe<ResolversTypes['LinuxContainerUser']>, ParentType, ContextType>;
};

export type ControllerErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerError'] = ResolversParentTypes['ControllerError']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControllerStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerStatus'] = ResolversParentTypes['ControllerStatus']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['ControllerError']>, ParentType, ContextType>;
  lastReconcileAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRenewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latencyP50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latencyP99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queueDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reconciles?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  retries?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaemonEndpointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonEndpoint'] = ResolversParentTypes['DaemonEndpoint']> = {
  Port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeletePayload'] = ResolversParentTypes['DeletePayload']> = {
  dependents?: Resolver<ReadonlyArray<ResolversTypes['KubernetesObject']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['KubernetesObject']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<DeploymentEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<DeploymentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicaSets?: Resolver<ReadonlyArray<ResolversTypes['ReplicaSet']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['DeploymentRevision']>, ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['DeploymentSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DeploymentStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedConfig?: Resolver<ReadonlyArray<ResolversTypes['ConfigUse']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentCondition'] = ResolversParentTypes['DeploymentCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUpdateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentEdge'] = ResolversParentTypes['DeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type DeploymentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentPayload'] = ResolversParentTypes['DeploymentPayload']> = {
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeploymentRevisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentRevision'] = ResolversParentTypes['DeploymentRevision']> = {
  changeCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  replicaSet?: Resolver<ResolversTypes['ReplicaSet'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentSpec'] = ResolversParentTypes['DeploymentSpec']> = {
  minReadySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paused?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  progressDeadlineSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisionHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['DeploymentStrategy']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
};

export type DeploymentStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentStatus'] = ResolversParentTypes['DeploymentStatus']> = {
  availableReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  collisionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeploymentCondition']>>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  readyReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terminatingReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailableReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeploymentStrategyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeploymentStrategy'] = ResolversParentTypes['DeploymentStrategy']> = {
  rollingUpdate?: Resolver<Maybe<ResolversTypes['RollingUpdateDeployment']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DownwardApiProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DownwardAPIProjection'] = ResolversParentTypes['DownwardAPIProjection']> = {
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DownwardAPIVolumeFile']>>, ParentType, ContextType>;
};

export type DownwardApiVolumeFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DownwardAPIVolumeFile'] = ResolversParentTypes['DownwardAPIVolumeFile']> = {
  fieldRef?: Resolver<Maybe<ResolversTypes['ObjectFieldSelector']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceFieldRef?: Resolver<Maybe<ResolversTypes['ResourceFieldSelector']>, ParentType, ContextType>;
};

export type DownwardApiVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DownwardAPIVolumeSource'] = ResolversParentTypes['DownwardAPIVolumeSource']> = {
  defaultMode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DownwardAPIVolumeFile']>>, ParentType, ContextType>;
};

export type EmptyDirVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmptyDirVolumeSource'] = ResolversParentTypes['EmptyDirVolumeSource']> = {
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeLimit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnvEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnvEntry'] = ResolversParentTypes['EnvEntry']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnvFromSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnvFromSource'] = ResolversParentTypes['EnvFromSource']> = {
  configMapRef?: Resolver<Maybe<ResolversTypes['ConfigMapEnvSource']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretEnvSource']>, ParentType, ContextType>;
};

export type EnvVarResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnvVar'] = ResolversParentTypes['EnvVar']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueFrom?: Resolver<Maybe<ResolversTypes['EnvVarSource']>, ParentType, ContextType>;
};

export type EnvVarSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnvVarSource'] = ResolversParentTypes['EnvVarSource']> = {
  configMapKeyRef?: Resolver<Maybe<ResolversTypes['ConfigMapKeySelector']>, ParentType, ContextType>;
  fieldRef?: Resolver<Maybe<ResolversTypes['ObjectFieldSelector']>, ParentType, ContextType>;
  fileKeyRef?: Resolver<Maybe<ResolversTypes['FileKeySelector']>, ParentType, ContextType>;
  resourceFieldRef?: Resolver<Maybe<ResolversTypes['ResourceFieldSelector']>, ParentType, ContextType>;
  secretKeyRef?: Resolver<Maybe<ResolversTypes['SecretKeySelector']>, ParentType, ContextType>;
};

export type EphemeralContainerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EphemeralContainer'] = ResolversParentTypes['EphemeralContainer']> = {
  args?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  command?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  env?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnvVar']>>, ParentType, ContextType>;
  envFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnvFromSource']>>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  livenessProbe?: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerPort']>>, ParentType, ContextType>;
  readinessProbe?: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  resizePolicy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerResizePolicy']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restartPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restartPolicyRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerRestartRule']>>, ParentType, ContextType>;
  securityContext?: Resolver<Maybe<ResolversTypes['SecurityContext']>, ParentType, ContextType>;
  startupProbe?: Resolver<Maybe<ResolversTypes['Probe']>, ParentType, ContextType>;
  stdin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stdinOnce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  targetContainerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationMessagePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationMessagePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumeDevices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeDevice']>>, ParentType, ContextType>;
  volumeMounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeMount']>>, ParentType, ContextType>;
  workingDir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EphemeralVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EphemeralVolumeSource'] = ResolversParentTypes['EphemeralVolumeSource']> = {
  volumeClaimTemplate?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimTemplate']>, ParentType, ContextType>;
};

export type ErrorCauseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ErrorCause'] = ResolversParentTypes['ErrorCause']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<EventEventsArgs, 'first'>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EventHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involved?: Resolver<ResolversTypes['EventTarget'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventTarget'] = ResolversParentTypes['EventTarget']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExecActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExecAction'] = ResolversParentTypes['ExecAction']> = {
  command?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ExecEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExecEvent'] = ResolversParentTypes['ExecEvent']> = {
  data?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exit?: Resolver<Maybe<ResolversTypes['ExecExit']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['ExecStream']>, ParentType, ContextType>;
};

export type ExecExitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExecExit'] = ResolversParentTypes['ExecExit']> = {
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FcVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FCVolumeSource'] = ResolversParentTypes['FCVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lun?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  targetWWNs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  wwids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type FileKeySelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileKeySelector'] = ResolversParentTypes['FileKeySelector']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlexVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlexVolumeSource'] = ResolversParentTypes['FlexVolumeSource']> = {
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
};

export type FlockerVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlockerVolumeSource'] = ResolversParentTypes['FlockerVolumeSource']> = {
  datasetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasetUUID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GcePersistentDiskVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GCEPersistentDiskVolumeSource'] = ResolversParentTypes['GCEPersistentDiskVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pdName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GrpcActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GRPCAction'] = ResolversParentTypes['GRPCAction']> = {
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GenericObjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GenericObject'] = ResolversParentTypes['GenericObject']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<GenericObjectEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<GenericObjectHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GitRepoVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GitRepoVolumeSource'] = ResolversParentTypes['GitRepoVolumeSource']> = {
  directory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlusterfsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GlusterfsVolumeSource'] = ResolversParentTypes['GlusterfsVolumeSource']> = {
  endpoints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HttpGetActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HTTPGetAction'] = ResolversParentTypes['HTTPGetAction']> = {
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  httpHeaders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HTTPHeader']>>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HTTPHeader'] = ResolversParentTypes['HTTPHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostAliasResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HostAlias'] = ResolversParentTypes['HostAlias']> = {
  hostnames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostIpResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HostIP'] = ResolversParentTypes['HostIP']> = {
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostPathVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HostPathVolumeSource'] = ResolversParentTypes['HostPathVolumeSource']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IscsiVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ISCSIVolumeSource'] = ResolversParentTypes['ISCSIVolumeSource']> = {
  chapAuthDiscovery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  chapAuthSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iqn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscsiInterface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lun?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  portals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  targetPortal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImageVolumeSource'] = ResolversParentTypes['ImageVolumeSource']> = {
  pullPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageVolumeStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImageVolumeStatus'] = ResolversParentTypes['ImageVolumeStatus']> = {
  imageRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface IntOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IntOrString'], any> {
  name: 'IntOrString';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeyToPathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyToPath'] = ResolversParentTypes['KeyToPath']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeyValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyValue'] = ResolversParentTypes['KeyValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verbs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  healthy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  off?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progressing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KubeconfigContextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KubeconfigContext'] = ResolversParentTypes['KubeconfigContext']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KubernetesObjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KubernetesObject'] = ResolversParentTypes['KubernetesObject']> = {
  __resolveType: TypeResolveFn<'ConfigMap' | 'Deployment' | 'Event' | 'GenericObject' | 'Namespace' | 'Node' | 'Pod' | 'ReplicaSet' | 'Secret' | 'Service', ParentType, ContextType>;
};

export type KubernetesObjectConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KubernetesObjectConnection'] = ResolversParentTypes['KubernetesObjectConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['KubernetesObjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KubernetesObject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KubernetesObjectEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KubernetesObjectEdge'] = ResolversParentTypes['KubernetesObjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
};

export type LabelSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LabelSelector'] = ResolversParentTypes['LabelSelector']> = {
  matchExpressions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LabelSelectorRequirement']>>, ParentType, ContextType>;
  matchLabels?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type LabelSelectorRequirementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LabelSelectorRequirement'] = ResolversParentTypes['LabelSelectorRequirement']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type LifecycleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Lifecycle'] = ResolversParentTypes['Lifecycle']> = {
  postStart?: Resolver<Maybe<ResolversTypes['LifecycleHandler']>, ParentType, ContextType>;
  preStop?: Resolver<Maybe<ResolversTypes['LifecycleHandler']>, ParentType, ContextType>;
  stopSignal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LifecycleHandlerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LifecycleHandler'] = ResolversParentTypes['LifecycleHandler']> = {
  exec?: Resolver<Maybe<ResolversTypes['ExecAction']>, ParentType, ContextType>;
  httpGet?: Resolver<Maybe<ResolversTypes['HTTPGetAction']>, ParentType, ContextType>;
  sleep?: Resolver<Maybe<ResolversTypes['SleepAction']>, ParentType, ContextType>;
  tcpSocket?: Resolver<Maybe<ResolversTypes['TCPSocketAction']>, ParentType, ContextType>;
};

export type LinuxContainerUserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinuxContainerUser'] = ResolversParentTypes['LinuxContainerUser']> = {
  gid?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  supplementalGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Long']>>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type LoadBalancerIngressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LoadBalancerIngress'] = ResolversParentTypes['LoadBalancerIngress']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PortStatus']>>, ParentType, ContextType>;
};

export type LoadBalancerStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LoadBalancerStatus'] = ResolversParentTypes['LoadBalancerStatus']> = {
  ingress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LoadBalancerIngress']>>, ParentType, ContextType>;
};

export type LocalObjectReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalObjectReference'] = ResolversParentTypes['LocalObjectReference']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogChunkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LogChunk'] = ResolversParentTypes['LogChunk']> = {
  container?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LogLine']>, ParentType, ContextType>;
};

export type LogLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LogTailResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LogTail'] = ResolversParentTypes['LogTail']> = {
  container?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LogLine']>, ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MetaConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetaCondition'] = ResolversParentTypes['MetaCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MirroredKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MirroredKind'] = ResolversParentTypes['MirroredKind']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  objects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MirrorState'], ParentType, ContextType>;
  watches?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType, RequireFields<MutationAddClusterArgs, 'cluster'>>;
  apply?: Resolver<ResolversTypes['ApplyPayload'], ParentType, ContextType, RequireFields<MutationApplyArgs, 'cluster' | 'dryRun' | 'force' | 'manifest'>>;
  createNamespace?: Resolver<ResolversTypes['NamespacePayload'], ParentType, ContextType, RequireFields<MutationCreateNamespaceArgs, 'cluster' | 'dryRun' | 'name'>>;
  deleteNamespace?: Resolver<ResolversTypes['NamespacePayload'], ParentType, ContextType, RequireFields<MutationDeleteNamespaceArgs, 'cluster' | 'dryRun' | 'name'>>;
  deleteObject?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteObjectArgs, 'dryRun' | 'propagation' | 'ref'>>;
  execInput?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationExecInputArgs, 'endStdin' | 'session'>>;
  issueToken?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationIssueTokenArgs, 'account' | 'name'>>;
  pauseCluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType, RequireFields<MutationPauseClusterArgs, 'name'>>;
  pauseRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationPauseRolloutArgs, 'dryRun' | 'ref'>>;
  readKubeconfig?: Resolver<ReadonlyArray<ResolversTypes['KubeconfigContext']>, ParentType, ContextType, RequireFields<MutationReadKubeconfigArgs, 'kubeconfig'>>;
  removeCluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveClusterArgs, 'name'>>;
  restartDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationRestartDeploymentArgs, 'dryRun' | 'ref'>>;
  resumeCluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType, RequireFields<MutationResumeClusterArgs, 'name'>>;
  resumeRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationResumeRolloutArgs, 'dryRun' | 'ref'>>;
  revealSecret?: Resolver<ResolversTypes['SecretValue'], ParentType, ContextType, RequireFields<MutationRevealSecretArgs, 'key' | 'ref'>>;
  scaleDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationScaleDeploymentArgs, 'dryRun' | 'ref' | 'replicas'>>;
  setAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationSetAccountArgs, 'name' | 'role'>>;
  setImage?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationSetImageArgs, 'container' | 'dryRun' | 'image' | 'ref'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'name' | 'password'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tryCluster?: Resolver<ResolversTypes['ConnectionTrial'], ParentType, ContextType, RequireFields<MutationTryClusterArgs, 'cluster'>>;
  undoRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationUndoRolloutArgs, 'dryRun' | 'ref'>>;
  updateConfigMap?: Resolver<ResolversTypes['ConfigMapPayload'], ParentType, ContextType, RequireFields<MutationUpdateConfigMapArgs, 'create' | 'dryRun' | 'ref' | 'remove' | 'set'>>;
  updateSecret?: Resolver<ResolversTypes['SecretPayload'], ParentType, ContextType, RequireFields<MutationUpdateSecretArgs, 'create' | 'dryRun' | 'ref' | 'remove' | 'set'>>;
};

export type NfsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NFSVolumeSource'] = ResolversParentTypes['NFSVolumeSource']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamespaceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  contents?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<NamespaceEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<NamespaceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  remaining?: Resolver<ReadonlyArray<ResolversTypes['RemainingKind']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['NamespaceSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['NamespaceStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamespaceConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamespaceCondition'] = ResolversParentTypes['NamespaceCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamespaceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamespaceConnection'] = ResolversParentTypes['NamespaceConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamespaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Namespace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamespaceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamespaceEdge'] = ResolversParentTypes['NamespaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
};

export type NamespacePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamespacePayload'] = ResolversParentTypes['NamespacePayload']> = {
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamespaceSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamespaceSpec'] = ResolversParentTypes['NamespaceSpec']> = {
  finalizers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NamespaceStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamespaceStatus'] = ResolversParentTypes['NamespaceStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NamespaceCondition']>>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  allocatable?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<NodeEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<NodeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kubeletVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  podCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  podCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pods?: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, RequireFields<NodePodsArgs, 'first'>>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  schedulable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['NodeSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['NodeStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeAddress'] = ResolversParentTypes['NodeAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeAffinityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeAffinity'] = ResolversParentTypes['NodeAffinity']> = {
  preferredDuringSchedulingIgnoredDuringExecution?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PreferredSchedulingTerm']>>, ParentType, ContextType>;
  requiredDuringSchedulingIgnoredDuringExecution?: Resolver<Maybe<ResolversTypes['NodeSelector']>, ParentType, ContextType>;
};

export type NodeAllocatableResourceClaimStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeAllocatableResourceClaimStatus'] = ResolversParentTypes['NodeAllocatableResourceClaimStatus']> = {
  containers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resourceClaimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type NodeConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeCondition'] = ResolversParentTypes['NodeCondition']> = {
  lastHeartbeatTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeConfigSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeConfigSource'] = ResolversParentTypes['NodeConfigSource']> = {
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMapNodeConfigSource']>, ParentType, ContextType>;
};

export type NodeConfigStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeConfigStatus'] = ResolversParentTypes['NodeConfigStatus']> = {
  active?: Resolver<Maybe<ResolversTypes['NodeConfigSource']>, ParentType, ContextType>;
  assigned?: Resolver<Maybe<ResolversTypes['NodeConfigSource']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastKnownGood?: Resolver<Maybe<ResolversTypes['NodeConfigSource']>, ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeDaemonEndpointsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeDaemonEndpoints'] = ResolversParentTypes['NodeDaemonEndpoints']> = {
  kubeletEndpoint?: Resolver<Maybe<ResolversTypes['DaemonEndpoint']>, ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NodeFeaturesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeFeatures'] = ResolversParentTypes['NodeFeatures']> = {
  supplementalGroupsPolicy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NodeRuntimeHandlerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeRuntimeHandler'] = ResolversParentTypes['NodeRuntimeHandler']> = {
  features?: Resolver<Maybe<ResolversTypes['NodeRuntimeHandlerFeatures']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeRuntimeHandlerFeaturesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeRuntimeHandlerFeatures'] = ResolversParentTypes['NodeRuntimeHandlerFeatures']> = {
  recursiveReadOnlyMounts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userNamespaces?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NodeSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeSelector'] = ResolversParentTypes['NodeSelector']> = {
  nodeSelectorTerms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeSelectorTerm']>>, ParentType, ContextType>;
};

export type NodeSelectorRequirementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeSelectorRequirement'] = ResolversParentTypes['NodeSelectorRequirement']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NodeSelectorTermResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeSelectorTerm'] = ResolversParentTypes['NodeSelectorTerm']> = {
  matchExpressions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeSelectorRequirement']>>, ParentType, ContextType>;
  matchFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeSelectorRequirement']>>, ParentType, ContextType>;
};

export type NodeSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeSpec'] = ResolversParentTypes['NodeSpec']> = {
  configSource?: Resolver<Maybe<ResolversTypes['NodeConfigSource']>, ParentType, ContextType>;
  externalID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podCIDR?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podCIDRs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  providerID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Taint']>>, ParentType, ContextType>;
  unschedulable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NodeStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeStatus'] = ResolversParentTypes['NodeStatus']> = {
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeAddress']>>, ParentType, ContextType>;
  allocatable?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeCondition']>>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['NodeConfigStatus']>, ParentType, ContextType>;
  daemonEndpoints?: Resolver<Maybe<ResolversTypes['NodeDaemonEndpoints']>, ParentType, ContextType>;
  declaredFeatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  features?: Resolver<Maybe<ResolversTypes['NodeFeatures']>, ParentType, ContextType>;
  images?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerImage']>>, ParentType, ContextType>;
  nodeInfo?: Resolver<Maybe<ResolversTypes['NodeSystemInfo']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runtimeHandlers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeRuntimeHandler']>>, ParentType, ContextType>;
  volumesAttached?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AttachedVolume']>>, ParentType, ContextType>;
  volumesInUse?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NodeSwapStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeSwapStatus'] = ResolversParentTypes['NodeSwapStatus']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type NodeSystemInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeSystemInfo'] = ResolversParentTypes['NodeSystemInfo']> = {
  architecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bootID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  containerRuntimeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kernelVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kubeProxyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kubeletVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  machineID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  osImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  swap?: Resolver<Maybe<ResolversTypes['NodeSwapStatus']>, ParentType, ContextType>;
  systemUUID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectChange'] = ResolversParentTypes['ObjectChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
};

export type ObjectChangesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectChanges'] = ResolversParentTypes['ObjectChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ObjectChange']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type ObjectFieldSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectFieldSelector'] = ResolversParentTypes['ObjectFieldSelector']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectMetadataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectMetadata'] = ResolversParentTypes['ObjectMetadata']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  annotationsJson?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  creationTimestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletionTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalizers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  labelsJson?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerReferences?: Resolver<ReadonlyArray<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  resourceVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectOwnerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectOwner'] = ResolversParentTypes['ObjectOwner']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OperationError'] = ResolversParentTypes['OperationError']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['ErrorCause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['ConflictVersions']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnerReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnerReference'] = ResolversParentTypes['OwnerReference']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockOwnerDeletion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimSpec'] = ResolversParentTypes['PersistentVolumeClaimSpec']> = {
  accessModes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dataSource?: Resolver<Maybe<ResolversTypes['TypedLocalObjectReference']>, ParentType, ContextType>;
  dataSourceRef?: Resolver<Maybe<ResolversTypes['TypedObjectReference']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['VolumeResourceRequirements']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  storageClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeAttributesClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimTemplateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimTemplate'] = ResolversParentTypes['PersistentVolumeClaimTemplate']> = {
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimSpec']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimVolumeSource'] = ResolversParentTypes['PersistentVolumeClaimVolumeSource']> = {
  claimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PhotonPersistentDiskVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PhotonPersistentDiskVolumeSource'] = ResolversParentTypes['PhotonPersistentDiskVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Pod'] = ResolversParentTypes['Pod']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['PodContainer']>, ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['ObjectOwner']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PodEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PodHistoryArgs, 'first'>>;
  hostIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRestartAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  qosClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readyContainers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PodSpec']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PodStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalContainers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedConfig?: Resolver<ReadonlyArray<ResolversTypes['ConfigUse']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PodAffinityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodAffinity'] = ResolversParentTypes['PodAffinity']> = {
  preferredDuringSchedulingIgnoredDuringExecution?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeightedPodAffinityTerm']>>, ParentType, ContextType>;
  requiredDuringSchedulingIgnoredDuringExecution?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodAffinityTerm']>>, ParentType, ContextType>;
};

export type PodAffinityTermResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodAffinityTerm'] = ResolversParentTypes['PodAffinityTerm']> = {
  labelSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  matchLabelKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  mismatchLabelKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  namespaceSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  namespaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  topologyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodAntiAffinityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodAntiAffinity'] = ResolversParentTypes['PodAntiAffinity']> = {
  preferredDuringSchedulingIgnoredDuringExecution?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeightedPodAffinityTerm']>>, ParentType, ContextType>;
  requiredDuringSchedulingIgnoredDuringExecution?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodAffinityTerm']>>, ParentType, ContextType>;
};

export type PodCertificateProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodCertificateProjection'] = ResolversParentTypes['PodCertificateProjection']> = {
  certificateChainPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialBundlePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxExpirationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAnnotations?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PodConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodCondition'] = ResolversParentTypes['PodCondition']> = {
  lastProbeTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodConnection'] = ResolversParentTypes['PodConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PodContainerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodContainer'] = ResolversParentTypes['PodContainer']> = {
  args?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  command?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  env?: Resolver<ReadonlyArray<ResolversTypes['EnvEntry']>, ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  init?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastTermination?: Resolver<Maybe<ResolversTypes['ContainerTermination']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ports?: Resolver<ReadonlyArray<ResolversTypes['ContainerPort']>, ParentType, ContextType>;
  probes?: Resolver<ReadonlyArray<ResolversTypes['ContainerProbe']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sidecar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContainerPhase'], ParentType, ContextType>;
};

export type PodDnsConfigResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDNSConfig'] = ResolversParentTypes['PodDNSConfig']> = {
  nameservers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodDNSConfigOption']>>, ParentType, ContextType>;
  searches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PodDnsConfigOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDNSConfigOption'] = ResolversParentTypes['PodDNSConfigOption']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodEdge'] = ResolversParentTypes['PodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pod'], ParentType, ContextType>;
};

export type PodExtendedResourceClaimStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodExtendedResourceClaimStatus'] = ResolversParentTypes['PodExtendedResourceClaimStatus']> = {
  requestMappings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerExtendedResourceRequest']>>, ParentType, ContextType>;
  resourceClaimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodIpResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodIP'] = ResolversParentTypes['PodIP']> = {
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodOsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodOS'] = ResolversParentTypes['PodOS']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PodReadinessGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodReadinessGate'] = ResolversParentTypes['PodReadinessGate']> = {
  conditionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodResourceClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodResourceClaim'] = ResolversParentTypes['PodResourceClaim']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceClaimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceClaimTemplateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodResourceClaimStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodResourceClaimStatus'] = ResolversParentTypes['PodResourceClaimStatus']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceClaimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodSchedulingGateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodSchedulingGate'] = ResolversParentTypes['PodSchedulingGate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PodSchedulingGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodSchedulingGroup'] = ResolversParentTypes['PodSchedulingGroup']> = {
  podGroupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodSecurityContextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodSecurityContext'] = ResolversParentTypes['PodSecurityContext']> = {
  appArmorProfile?: Resolver<Maybe<ResolversTypes['AppArmorProfile']>, ParentType, ContextType>;
  fsGroup?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  fsGroupChangePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runAsGroup?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  runAsNonRoot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsUser?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  seLinuxChangePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seLinuxOptions?: Resolver<Maybe<ResolversTypes['SELinuxOptions']>, ParentType, ContextType>;
  seccompProfile?: Resolver<Maybe<ResolversTypes['SeccompProfile']>, ParentType, ContextType>;
  supplementalGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Long']>>, ParentType, ContextType>;
  supplementalGroupsPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sysctls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Sysctl']>>, ParentType, ContextType>;
  windowsOptions?: Resolver<Maybe<ResolversTypes['WindowsSecurityContextOptions']>, ParentType, ContextType>;
};

export type PodSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodSpec'] = ResolversParentTypes['PodSpec']> = {
  activeDeadlineSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  affinity?: Resolver<Maybe<ResolversTypes['Affinity']>, ParentType, ContextType>;
  automountServiceAccountToken?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  containers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Container']>>, ParentType, ContextType>;
  dnsConfig?: Resolver<Maybe<ResolversTypes['PodDNSConfig']>, ParentType, ContextType>;
  dnsPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enableServiceLinks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ephemeralContainers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EphemeralContainer']>>, ParentType, ContextType>;
  hostAliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HostAlias']>>, ParentType, ContextType>;
  hostIPC?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostNetwork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostPID?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostUsers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostnameOverride?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullSecrets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalObjectReference']>>, ParentType, ContextType>;
  initContainers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Container']>>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['PodOS']>, ParentType, ContextType>;
  overhead?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  preemptionPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priorityClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readinessGates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodReadinessGate']>>, ParentType, ContextType>;
  resourceClaims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodResourceClaim']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  restartPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runtimeClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedulerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedulingGates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodSchedulingGate']>>, ParentType, ContextType>;
  schedulingGroup?: Resolver<Maybe<ResolversTypes['PodSchedulingGroup']>, ParentType, ContextType>;
  securityContext?: Resolver<Maybe<ResolversTypes['PodSecurityContext']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setHostnameAsFQDN?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shareProcessNamespace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subdomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationGracePeriodSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  tolerations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Toleration']>>, ParentType, ContextType>;
  topologySpreadConstraints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TopologySpreadConstraint']>>, ParentType, ContextType>;
  volumes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Volume']>>, ParentType, ContextType>;
};

export type PodStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodStatus'] = ResolversParentTypes['PodStatus']> = {
  allocatedResources?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodCondition']>>, ParentType, ContextType>;
  containerStatuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerStatus']>>, ParentType, ContextType>;
  ephemeralContainerStatuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerStatus']>>, ParentType, ContextType>;
  extendedResourceClaimStatus?: Resolver<Maybe<ResolversTypes['PodExtendedResourceClaimStatus']>, ParentType, ContextType>;
  hostIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostIPs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HostIP']>>, ParentType, ContextType>;
  initContainerStatuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerStatus']>>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeAllocatableResourceClaimStatuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeAllocatableResourceClaimStatus']>>, ParentType, ContextType>;
  nominatedNodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podIPs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodIP']>>, ParentType, ContextType>;
  qosClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceClaimStatuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodResourceClaimStatus']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceRequirements']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PodTemplateSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodTemplateSpec'] = ResolversParentTypes['PodTemplateSpec']> = {
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PodSpec']>, ParentType, ContextType>;
};

export type PortStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PortStatus'] = ResolversParentTypes['PortStatus']> = {
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortworxVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PortworxVolumeSource'] = ResolversParentTypes['PortworxVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumeID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreferredSchedulingTermResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PreferredSchedulingTerm'] = ResolversParentTypes['PreferredSchedulingTerm']> = {
  preference?: Resolver<Maybe<ResolversTypes['NodeSelectorTerm']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProbeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Probe'] = ResolversParentTypes['Probe']> = {
  exec?: Resolver<Maybe<ResolversTypes['ExecAction']>, ParentType, ContextType>;
  failureThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grpc?: Resolver<Maybe<ResolversTypes['GRPCAction']>, ParentType, ContextType>;
  httpGet?: Resolver<Maybe<ResolversTypes['HTTPGetAction']>, ParentType, ContextType>;
  initialDelaySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  successThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tcpSocket?: Resolver<Maybe<ResolversTypes['TCPSocketAction']>, ParentType, ContextType>;
  terminationGracePeriodSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectedVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProjectedVolumeSource'] = ResolversParentTypes['ProjectedVolumeSource']> = {
  defaultMode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeProjection']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'cluster' | 'first'>>;
  can?: Resolver<ReadonlyArray<ResolversTypes['AccessAnswer']>, ParentType, ContextType, RequireFields<QueryCanArgs, 'cluster' | 'questions'>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'name'>>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMap']>, ParentType, ContextType, RequireFields<QueryConfigMapArgs, 'cluster' | 'name' | 'namespace'>>;
  configMaps?: Resolver<ResolversTypes['ConfigMapConnection'], ParentType, ContextType, RequireFields<QueryConfigMapsArgs, 'first'>>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['ControllerStatus']>, ParentType, ContextType, RequireFields<QueryControllersArgs, 'cluster'>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QueryDeploymentArgs, 'cluster' | 'name' | 'namespace'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<QueryDeploymentsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'ref'>>;
  logs?: Resolver<ResolversTypes['LogTail'], ParentType, ContextType, RequireFields<QueryLogsArgs, 'cluster' | 'namespace' | 'pod' | 'previous' | 'tailLines'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'cluster' | 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, RequireFields<QueryNamespacesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'cluster' | 'name'>>;
  nodes?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QueryNodesArgs, 'first'>>;
  object?: Resolver<Maybe<ResolversTypes['KubernetesObject']>, ParentType, ContextType, RequireFields<QueryObjectArgs, 'ref'>>;
  objects?: Resolver<ResolversTypes['KubernetesObjectConnection'], ParentType, ContextType, RequireFields<QueryObjectsArgs, 'first' | 'resource'>>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType, RequireFields<QueryPodArgs, 'cluster' | 'name' | 'namespace'>>;
  pods?: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, RequireFields<QueryPodsArgs, 'first'>>;
  replicaSet?: Resolver<Maybe<ResolversTypes['ReplicaSet']>, ParentType, ContextType, RequireFields<QueryReplicaSetArgs, 'cluster' | 'name' | 'namespace'>>;
  replicaSets?: Resolver<ResolversTypes['ReplicaSetConnection'], ParentType, ContextType, RequireFields<QueryReplicaSetsArgs, 'first'>>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType, RequireFields<QuerySecretArgs, 'cluster' | 'name' | 'namespace'>>;
  secrets?: Resolver<ResolversTypes['SecretConnection'], ParentType, ContextType, RequireFields<QuerySecretsArgs, 'first'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'cluster' | 'name' | 'namespace'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'first'>>;
};

export type QuobyteVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuobyteVolumeSource'] = ResolversParentTypes['QuobyteVolumeSource']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RbdVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RBDVolumeSource'] = ResolversParentTypes['RBDVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemainingFinalizerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemainingFinalizer'] = ResolversParentTypes['RemainingFinalizer']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalizer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemainingKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemainingKind'] = ResolversParentTypes['RemainingKind']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalizers?: Resolver<ReadonlyArray<ResolversTypes['RemainingFinalizer']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReplicaSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicaSet'] = ResolversParentTypes['ReplicaSet']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ReplicaSetEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ReplicaSetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ReplicaSetSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReplicaSetStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplicaSetConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicaSetCondition'] = ResolversParentTypes['ReplicaSetCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplicaSetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicaSetConnection'] = ResolversParentTypes['ReplicaSetConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReplicaSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReplicaSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplicaSetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicaSetEdge'] = ResolversParentTypes['ReplicaSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplicaSet'], ParentType, ContextType>;
};

export type ReplicaSetSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicaSetSpec'] = ResolversParentTypes['ReplicaSetSpec']> = {
  minReadySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
};

export type ReplicaSetStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicaSetStatus'] = ResolversParentTypes['ReplicaSetStatus']> = {
  availableReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReplicaSetCondition']>>, ParentType, ContextType>;
  fullyLabeledReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  readyReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terminatingReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaim'] = ResolversParentTypes['ResourceClaim']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceFieldSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceFieldSelector'] = ResolversParentTypes['ResourceFieldSelector']> = {
  containerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceHealthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceHealth'] = ResolversParentTypes['ResourceHealth']> = {
  health?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceRequirementsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceRequirements'] = ResolversParentTypes['ResourceRequirements']> = {
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceClaim']>>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ResourceStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceStatus'] = ResolversParentTypes['ResourceStatus']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceHealth']>>, ParentType, ContextType>;
};

export type RollingUpdateDeploymentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RollingUpdateDeployment'] = ResolversParentTypes['RollingUpdateDeployment']> = {
  maxSurge?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  maxUnavailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<RolloutEventsArgs, 'first'>>;
  phase?: Resolver<ResolversTypes['RolloutPhase'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicaSets?: Resolver<ReadonlyArray<ResolversTypes['RolloutReplicaSet']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RolloutReplicaSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutReplicaSet'] = ResolversParentTypes['RolloutReplicaSet']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicaSet?: Resolver<ResolversTypes['ReplicaSet'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RolloutUpdateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutUpdate'] = ResolversParentTypes['RolloutUpdate']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SeLinuxOptionsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SELinuxOptions'] = ResolversParentTypes['SELinuxOptions']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScaleIoVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScaleIOVolumeSource'] = ResolversParentTypes['ScaleIOVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protectionDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  sslEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storageMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storagePool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeccompProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SeccompProfile'] = ResolversParentTypes['SeccompProfile']> = {
  localhostProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecretResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<SecretEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<SecretHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  immutable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['SecretKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedBy?: Resolver<ReadonlyArray<ResolversTypes['ConfigUser']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretConnection'] = ResolversParentTypes['SecretConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Secret']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretEdge'] = ResolversParentTypes['SecretEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secret'], ParentType, ContextType>;
};

export type SecretEnvSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretEnvSource'] = ResolversParentTypes['SecretEnvSource']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SecretKeyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretKey'] = ResolversParentTypes['SecretKey']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecretKeySelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretKeySelector'] = ResolversParentTypes['SecretKeySelector']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SecretPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretPayload'] = ResolversParentTypes['SecretPayload']> = {
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['Secret'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecretProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretProjection'] = ResolversParentTypes['SecretProjection']> = {
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyToPath']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SecretValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretValue'] = ResolversParentTypes['SecretValue']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hideAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecretVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretVolumeSource'] = ResolversParentTypes['SecretVolumeSource']> = {
  defaultMode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyToPath']>>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecurityContextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecurityContext'] = ResolversParentTypes['SecurityContext']> = {
  allowPrivilegeEscalation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appArmorProfile?: Resolver<Maybe<ResolversTypes['AppArmorProfile']>, ParentType, ContextType>;
  capabilities?: Resolver<Maybe<ResolversTypes['Capabilities']>, ParentType, ContextType>;
  privileged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procMount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnlyRootFilesystem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsGroup?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  runAsNonRoot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsUser?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  seLinuxOptions?: Resolver<Maybe<ResolversTypes['SELinuxOptions']>, ParentType, ContextType>;
  seccompProfile?: Resolver<Maybe<ResolversTypes['SeccompProfile']>, ParentType, ContextType>;
  windowsOptions?: Resolver<Maybe<ResolversTypes['WindowsSecurityContextOptions']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clusterIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoints?: Resolver<ReadonlyArray<ResolversTypes['ServiceEndpoint']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ServiceEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ServiceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  ports?: Resolver<ReadonlyArray<ResolversTypes['ServicePortView']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ServiceSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountTokenProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceAccountTokenProjection'] = ResolversParentTypes['ServiceAccountTokenProjection']> = {
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceEndpointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceEndpoint'] = ResolversParentTypes['ServiceEndpoint']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType>;
  podName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terminating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServicePortResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServicePort'] = ResolversParentTypes['ServicePort']> = {
  appProtocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodePort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetPort?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
};

export type ServicePortViewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServicePortView'] = ResolversParentTypes['ServicePortView']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodePort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  port?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetPort?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
};

export type ServiceSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceSpec'] = ResolversParentTypes['ServiceSpec']> = {
  allocateLoadBalancerNodePorts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clusterIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clusterIPs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  externalIPs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  externalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalTrafficPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  healthCheckNodePort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internalTrafficPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipFamilies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  ipFamilyPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadBalancerClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadBalancerIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadBalancerSourceRanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServicePort']>>, ParentType, ContextType>;
  publishNotReadyAddresses?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sessionAffinity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionAffinityConfig?: Resolver<Maybe<ResolversTypes['SessionAffinityConfig']>, ParentType, ContextType>;
  trafficDistribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceStatus'] = ResolversParentTypes['ServiceStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetaCondition']>>, ParentType, ContextType>;
  loadBalancer?: Resolver<Maybe<ResolversTypes['LoadBalancerStatus']>, ParentType, ContextType>;
};

export type SessionAffinityConfigResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionAffinityConfig'] = ResolversParentTypes['SessionAffinityConfig']> = {
  clientIP?: Resolver<Maybe<ResolversTypes['ClientIPConfig']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type SleepActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SleepAction'] = ResolversParentTypes['SleepAction']> = {
  seconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type StorageOsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageOSVolumeSource'] = ResolversParentTypes['StorageOSVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  clusterHealth?: SubscriptionResolver<ResolversTypes['ClusterHealth'], "clusterHealth", ParentType, ContextType, RequireFields<SubscriptionClusterHealthArgs, 'cluster'>>;
  controllers?: SubscriptionResolver<ReadonlyArray<ResolversTypes['ControllerStatus']>, "controllers", ParentType, ContextType, RequireFields<SubscriptionControllersArgs, 'cluster'>>;
  exec?: SubscriptionResolver<ResolversTypes['ExecEvent'], "exec", ParentType, ContextType, RequireFields<SubscriptionExecArgs, 'cluster' | 'command' | 'namespace' | 'pod' | 'stdin' | 'tty'>>;
  objectChanges?: SubscriptionResolver<ResolversTypes['ObjectChanges'], "objectChanges", ParentType, ContextType, RequireFields<SubscriptionObjectChangesArgs, 'resources'>>;
  podLogs?: SubscriptionResolver<ResolversTypes['LogChunk'], "podLogs", ParentType, ContextType, RequireFields<SubscriptionPodLogsArgs, 'cluster' | 'follow' | 'namespace' | 'pod' | 'previous' | 'tailLines'>>;
  rollout?: SubscriptionResolver<ResolversTypes['RolloutUpdate'], "rollout", ParentType, ContextType, RequireFields<SubscriptionRolloutArgs, 'cluster' | 'name' | 'namespace'>>;
};

export type SysctlResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Sysctl'] = ResolversParentTypes['Sysctl']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TcpSocketActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TCPSocketAction'] = ResolversParentTypes['TCPSocketAction']> = {
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
};

export type TaintResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Taint'] = ResolversParentTypes['Taint']> = {
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeAdded?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TemplateMetadataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TemplateMetadata'] = ResolversParentTypes['TemplateMetadata']> = {
  annotations?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  creationTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionGracePeriodSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  deletionTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalizers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  generateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerReferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnerReference']>>, ParentType, ContextType>;
  resourceVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TolerationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Toleration'] = ResolversParentTypes['Toleration']> = {
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopologySpreadConstraintResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TopologySpreadConstraint'] = ResolversParentTypes['TopologySpreadConstraint']> = {
  labelSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  matchLabelKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxSkew?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDomains?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeAffinityPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeTaintsPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topologyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whenUnsatisfiable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TypedLocalObjectReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TypedLocalObjectReference'] = ResolversParentTypes['TypedLocalObjectReference']> = {
  apiGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypedObjectReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TypedObjectReference'] = ResolversParentTypes['TypedObjectReference']> = {
  apiGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type VolumeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Volume'] = ResolversParentTypes['Volume']> = {
  awsElasticBlockStore?: Resolver<Maybe<ResolversTypes['AWSElasticBlockStoreVolumeSource']>, ParentType, ContextType>;
  azureDisk?: Resolver<Maybe<ResolversTypes['AzureDiskVolumeSource']>, ParentType, ContextType>;
  azureFile?: Resolver<Maybe<ResolversTypes['AzureFileVolumeSource']>, ParentType, ContextType>;
  cephfs?: Resolver<Maybe<ResolversTypes['CephFSVolumeSource']>, ParentType, ContextType>;
  cinder?: Resolver<Maybe<ResolversTypes['CinderVolumeSource']>, ParentType, ContextType>;
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMapVolumeSource']>, ParentType, ContextType>;
  csi?: Resolver<Maybe<ResolversTypes['CSIVolumeSource']>, ParentType, ContextType>;
  downwardAPI?: Resolver<Maybe<ResolversTypes['DownwardAPIVolumeSource']>, ParentType, ContextType>;
  emptyDir?: Resolver<Maybe<ResolversTypes['EmptyDirVolumeSource']>, ParentType, ContextType>;
  ephemeral?: Resolver<Maybe<ResolversTypes['EphemeralVolumeSource']>, ParentType, ContextType>;
  fc?: Resolver<Maybe<ResolversTypes['FCVolumeSource']>, ParentType, ContextType>;
  flexVolume?: Resolver<Maybe<ResolversTypes['FlexVolumeSource']>, ParentType, ContextType>;
  flocker?: Resolver<Maybe<ResolversTypes['FlockerVolumeSource']>, ParentType, ContextType>;
  gcePersistentDisk?: Resolver<Maybe<ResolversTypes['GCEPersistentDiskVolumeSource']>, ParentType, ContextType>;
  gitRepo?: Resolver<Maybe<ResolversTypes['GitRepoVolumeSource']>, ParentType, ContextType>;
  glusterfs?: Resolver<Maybe<ResolversTypes['GlusterfsVolumeSource']>, ParentType, ContextType>;
  hostPath?: Resolver<Maybe<ResolversTypes['HostPathVolumeSource']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['ImageVolumeSource']>, ParentType, ContextType>;
  iscsi?: Resolver<Maybe<ResolversTypes['ISCSIVolumeSource']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nfs?: Resolver<Maybe<ResolversTypes['NFSVolumeSource']>, ParentType, ContextType>;
  persistentVolumeClaim?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimVolumeSource']>, ParentType, ContextType>;
  photonPersistentDisk?: Resolver<Maybe<ResolversTypes['PhotonPersistentDiskVolumeSource']>, ParentType, ContextType>;
  portworxVolume?: Resolver<Maybe<ResolversTypes['PortworxVolumeSource']>, ParentType, ContextType>;
  projected?: Resolver<Maybe<ResolversTypes['ProjectedVolumeSource']>, ParentType, ContextType>;
  quobyte?: Resolver<Maybe<ResolversTypes['QuobyteVolumeSource']>, ParentType, ContextType>;
  rbd?: Resolver<Maybe<ResolversTypes['RBDVolumeSource']>, ParentType, ContextType>;
  scaleIO?: Resolver<Maybe<ResolversTypes['ScaleIOVolumeSource']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['SecretVolumeSource']>, ParentType, ContextType>;
  storageos?: Resolver<Maybe<ResolversTypes['StorageOSVolumeSource']>, ParentType, ContextType>;
  vsphereVolume?: Resolver<Maybe<ResolversTypes['VsphereVirtualDiskVolumeSource']>, ParentType, ContextType>;
};

export type VolumeDeviceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeDevice'] = ResolversParentTypes['VolumeDevice']> = {
  devicePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolumeMountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeMount'] = ResolversParentTypes['VolumeMount']> = {
  mountPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mountPropagation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recursiveReadOnly?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subPathExpr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolumeMountStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeMountStatus'] = ResolversParentTypes['VolumeMountStatus']> = {
  mountPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recursiveReadOnly?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeStatus?: Resolver<Maybe<ResolversTypes['VolumeStatus']>, ParentType, ContextType>;
};

export type VolumeProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeProjection'] = ResolversParentTypes['VolumeProjection']> = {
  clusterTrustBundle?: Resolver<Maybe<ResolversTypes['ClusterTrustBundleProjection']>, ParentType, ContextType>;
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMapProjection']>, ParentType, ContextType>;
  downwardAPI?: Resolver<Maybe<ResolversTypes['DownwardAPIProjection']>, ParentType, ContextType>;
  podCertificate?: Resolver<Maybe<ResolversTypes['PodCertificateProjection']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['SecretProjection']>, ParentType, ContextType>;
  serviceAccountToken?: Resolver<Maybe<ResolversTypes['ServiceAccountTokenProjection']>, ParentType, ContextType>;
};

export type VolumeResourceRequirementsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeResourceRequirements'] = ResolversParentTypes['VolumeResourceRequirements']> = {
  limits?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type VolumeStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeStatus'] = ResolversParentTypes['VolumeStatus']> = {
  image?: Resolver<Maybe<ResolversTypes['ImageVolumeStatus']>, ParentType, ContextType>;
};

export type VsphereVirtualDiskVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VsphereVirtualDiskVolumeSource'] = ResolversParentTypes['VsphereVirtualDiskVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storagePolicyID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storagePolicyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeightedPodAffinityTermResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WeightedPodAffinityTerm'] = ResolversParentTypes['WeightedPodAffinityTerm']> = {
  podAffinityTerm?: Resolver<Maybe<ResolversTypes['PodAffinityTerm']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WindowsSecurityContextOptionsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WindowsSecurityContextOptions'] = ResolversParentTypes['WindowsSecurityContextOptions']> = {
  gmsaCredentialSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gmsaCredentialSpecName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostProcess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runAsUserName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  AWSElasticBlockStoreVolumeSource?: AwsElasticBlockStoreVolumeSourceResolvers<ContextType>;
  AccessAnswer?: AccessAnswerResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  Affinity?: AffinityResolvers<ContextType>;
  AppArmorProfile?: AppArmorProfileResolvers<ContextType>;
  ApplyPayload?: ApplyPayloadResolvers<ContextType>;
  ApplyResult?: ApplyResultResolvers<ContextType>;
  AttachedVolume?: AttachedVolumeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AzureDiskVolumeSource?: AzureDiskVolumeSourceResolvers<ContextType>;
  AzureFileVolumeSource?: AzureFileVolumeSourceResolvers<ContextType>;
  CSIVolumeSource?: CsiVolumeSourceResolvers<ContextType>;
  Capabilities?: CapabilitiesResolvers<ContextType>;
  CephFSVolumeSource?: CephFsVolumeSourceResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  CinderVolumeSource?: CinderVolumeSourceResolvers<ContextType>;
  ClientIPConfig?: ClientIpConfigResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterHealth?: ClusterHealthResolvers<ContextType>;
  ClusterTrustBundleProjection?: ClusterTrustBundleProjectionResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConfigMap?: ConfigMapResolvers<ContextType>;
  ConfigMapConnection?: ConfigMapConnectionResolvers<ContextType>;
  ConfigMapEdge?: ConfigMapEdgeResolvers<ContextType>;
  ConfigMapEnvSource?: ConfigMapEnvSourceResolvers<ContextType>;
  ConfigMapKey?: ConfigMapKeyResolvers<ContextType>;
  ConfigMapKeySelector?: ConfigMapKeySelectorResolvers<ContextType>;
  ConfigMapNodeConfigSource?: ConfigMapNodeConfigSourceResolvers<ContextType>;
  ConfigMapPayload?: ConfigMapPayloadResolvers<ContextType>;
  ConfigMapProjection?: ConfigMapProjectionResolvers<ContextType>;
  ConfigMapVolumeSource?: ConfigMapVolumeSourceResolvers<ContextType>;
  ConfigUse?: ConfigUseResolvers<ContextType>;
  ConfigUser?: ConfigUserResolvers<ContextType>;
  ConflictVersions?: ConflictVersionsResolvers<ContextType>;
  ConnectionTrial?: ConnectionTrialResolvers<ContextType>;
  Container?: ContainerResolvers<ContextType>;
  ContainerExtendedResourceRequest?: ContainerExtendedResourceRequestResolvers<ContextType>;
  ContainerImage?: ContainerImageResolvers<ContextType>;
  ContainerPort?: ContainerPortResolvers<ContextType>;
  ContainerProbe?: ContainerProbeResolvers<ContextType>;
  ContainerResizePolicy?: ContainerResizePolicyResolvers<ContextType>;
  ContainerRestartRule?: ContainerRestartRuleResolvers<ContextType>;
  ContainerRestartRuleOnExitCodes?: ContainerRestartRuleOnExitCodesResolvers<ContextType>;
  ContainerState?: ContainerStateResolvers<ContextType>;
  ContainerStateRunning?: ContainerStateRunningResolvers<ContextType>;
  ContainerStateTerminated?: ContainerStateTerminatedResolvers<ContextType>;
  ContainerStateWaiting?: ContainerStateWaitingResolvers<ContextType>;
  ContainerStatus?: ContainerStatusResolvers<ContextType>;
  ContainerTermination?: ContainerTerminationResolvers<ContextType>;
  ContainerUser?: ContainerUserResolvers<ContextType>;
  ControllerError?: ControllerErrorResolvers<ContextType>;
  ControllerStatus?: ControllerStatusResolvers<ContextType>;
  DaemonEndpoint?: DaemonEndpointResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeletePayload?: DeletePayloadResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentCondition?: DeploymentConditionResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  DeploymentPayload?: DeploymentPayloadResolvers<ContextType>;
  DeploymentRevision?: DeploymentRevisionResolvers<ContextType>;
  DeploymentSpec?: DeploymentSpecResolvers<ContextType>;
  DeploymentStatus?: DeploymentStatusResolvers<ContextType>;
  DeploymentStrategy?: DeploymentStrategyResolvers<ContextType>;
  DownwardAPIProjection?: DownwardApiProjectionResolvers<ContextType>;
  DownwardAPIVolumeFile?: DownwardApiVolumeFileResolvers<ContextType>;
  DownwardAPIVolumeSource?: DownwardApiVolumeSourceResolvers<ContextType>;
  EmptyDirVolumeSource?: EmptyDirVolumeSourceResolvers<ContextType>;
  EnvEntry?: EnvEntryResolvers<ContextType>;
  EnvFromSource?: EnvFromSourceResolvers<ContextType>;
  EnvVar?: EnvVarResolvers<ContextType>;
  EnvVarSource?: EnvVarSourceResolvers<ContextType>;
  EphemeralContainer?: EphemeralContainerResolvers<ContextType>;
  EphemeralVolumeSource?: EphemeralVolumeSourceResolvers<ContextType>;
  ErrorCause?: ErrorCauseResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventTarget?: EventTargetResolvers<ContextType>;
  ExecAction?: ExecActionResolvers<ContextType>;
  ExecEvent?: ExecEventResolvers<ContextType>;
  ExecExit?: ExecExitResolvers<ContextType>;
  FCVolumeSource?: FcVolumeSourceResolvers<ContextType>;
  FileKeySelector?: FileKeySelectorResolvers<ContextType>;
  FlexVolumeSource?: FlexVolumeSourceResolvers<ContextType>;
  FlockerVolumeSource?: FlockerVolumeSourceResolvers<ContextType>;
  GCEPersistentDiskVolumeSource?: GcePersistentDiskVolumeSourceResolvers<ContextType>;
  GRPCAction?: GrpcActionResolvers<ContextType>;
  GenericObject?: GenericObjectResolvers<ContextType>;
  GitRepoVolumeSource?: GitRepoVolumeSourceResolvers<ContextType>;
  GlusterfsVolumeSource?: GlusterfsVolumeSourceResolvers<ContextType>;
  HTTPGetAction?: HttpGetActionResolvers<ContextType>;
  HTTPHeader?: HttpHeaderResolvers<ContextType>;
  HostAlias?: HostAliasResolvers<ContextType>;
  HostIP?: HostIpResolvers<ContextType>;
  HostPathVolumeSource?: HostPathVolumeSourceResolvers<ContextType>;
  ISCSIVolumeSource?: IscsiVolumeSourceResolvers<ContextType>;
  ImageVolumeSource?: ImageVolumeSourceResolvers<ContextType>;
  ImageVolumeStatus?: ImageVolumeStatusResolvers<ContextType>;
  IntOrString?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  KeyToPath?: KeyToPathResolvers<ContextType>;
  KeyValue?: KeyValueResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  KubeconfigContext?: KubeconfigContextResolvers<ContextType>;
  KubernetesObject?: KubernetesObjectResolvers<ContextType>;
  KubernetesObjectConnection?: KubernetesObjectConnectionResolvers<ContextType>;
  KubernetesObjectEdge?: KubernetesObjectEdgeResolvers<ContextType>;
  LabelSelector?: LabelSelectorResolvers<ContextType>;
  LabelSelectorRequirement?: LabelSelectorRequirementResolvers<ContextType>;
  Lifecycle?: LifecycleResolvers<ContextType>;
  LifecycleHandler?: LifecycleHandlerResolvers<ContextType>;
  LinuxContainerUser?: LinuxContainerUserResolvers<ContextType>;
  LoadBalancerIngress?: LoadBalancerIngressResolvers<ContextType>;
  LoadBalancerStatus?: LoadBalancerStatusResolvers<ContextType>;
  LocalObjectReference?: LocalObjectReferenceResolvers<ContextType>;
  LogChunk?: LogChunkResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogTail?: LogTailResolvers<ContextType>;
  Long?: GraphQLScalarType;
  MetaCondition?: MetaConditionResolvers<ContextType>;
  MirroredKind?: MirroredKindResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NFSVolumeSource?: NfsVolumeSourceResolvers<ContextType>;
  Namespace?: NamespaceResolvers<ContextType>;
  NamespaceCondition?: NamespaceConditionResolvers<ContextType>;
  NamespaceConnection?: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge?: NamespaceEdgeResolvers<ContextType>;
  NamespacePayload?: NamespacePayloadResolvers<ContextType>;
  NamespaceSpec?: NamespaceSpecResolvers<ContextType>;
  NamespaceStatus?: NamespaceStatusResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeAddress?: NodeAddressResolvers<ContextType>;
  NodeAffinity?: NodeAffinityResolvers<ContextType>;
  NodeAllocatableResourceClaimStatus?: NodeAllocatableResourceClaimStatusResolvers<ContextType>;
  NodeCondition?: NodeConditionResolvers<ContextType>;
  NodeConfigSource?: NodeConfigSourceResolvers<ContextType>;
  NodeConfigStatus?: NodeConfigStatusResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeDaemonEndpoints?: NodeDaemonEndpointsResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  NodeFeatures?: NodeFeaturesResolvers<ContextType>;
  NodeRuntimeHandler?: NodeRuntimeHandlerResolvers<ContextType>;
  NodeRuntimeHandlerFeatures?: NodeRuntimeHandlerFeaturesResolvers<ContextType>;
  NodeSelector?: NodeSelectorResolvers<ContextType>;
  NodeSelectorRequirement?: NodeSelectorRequirementResolvers<ContextType>;
  NodeSelectorTerm?: NodeSelectorTermResolvers<ContextType>;
  NodeSpec?: NodeSpecResolvers<ContextType>;
  NodeStatus?: NodeStatusResolvers<ContextType>;
  NodeSwapStatus?: NodeSwapStatusResolvers<ContextType>;
  NodeSystemInfo?: NodeSystemInfoResolvers<ContextType>;
  ObjectChange?: ObjectChangeResolvers<ContextType>;
  ObjectChanges?: ObjectChangesResolvers<ContextType>;
  ObjectFieldSelector?: ObjectFieldSelectorResolvers<ContextType>;
  ObjectMetadata?: ObjectMetadataResolvers<ContextType>;
  ObjectOwner?: ObjectOwnerResolvers<ContextType>;
  OperationError?: OperationErrorResolvers<ContextType>;
  OwnerReference?: OwnerReferenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersistentVolumeClaimSpec?: PersistentVolumeClaimSpecResolvers<ContextType>;
  PersistentVolumeClaimTemplate?: PersistentVolumeClaimTemplateResolvers<ContextType>;
  PersistentVolumeClaimVolumeSource?: PersistentVolumeClaimVolumeSourceResolvers<ContextType>;
  PhotonPersistentDiskVolumeSource?: PhotonPersistentDiskVolumeSourceResolvers<ContextType>;
  Pod?: PodResolvers<ContextType>;
  PodAffinity?: PodAffinityResolvers<ContextType>;
  PodAffinityTerm?: PodAffinityTermResolvers<ContextType>;
  PodAntiAffinity?: PodAntiAffinityResolvers<ContextType>;
  PodCertificateProjection?: PodCertificateProjectionResolvers<ContextType>;
  PodCondition?: PodConditionResolvers<ContextType>;
  PodConnection?: PodConnectionResolvers<ContextType>;
  PodContainer?: PodContainerResolvers<ContextType>;
  PodDNSConfig?: PodDnsConfigResolvers<ContextType>;
  PodDNSConfigOption?: PodDnsConfigOptionResolvers<ContextType>;
  PodEdge?: PodEdgeResolvers<ContextType>;
  PodExtendedResourceClaimStatus?: PodExtendedResourceClaimStatusResolvers<ContextType>;
  PodIP?: PodIpResolvers<ContextType>;
  PodOS?: PodOsResolvers<ContextType>;
  PodReadinessGate?: PodReadinessGateResolvers<ContextType>;
  PodResourceClaim?: PodResourceClaimResolvers<ContextType>;
  PodResourceClaimStatus?: PodResourceClaimStatusResolvers<ContextType>;
  PodSchedulingGate?: PodSchedulingGateResolvers<ContextType>;
  PodSchedulingGroup?: PodSchedulingGroupResolvers<ContextType>;
  PodSecurityContext?: PodSecurityContextResolvers<ContextType>;
  PodSpec?: PodSpecResolvers<ContextType>;
  PodStatus?: PodStatusResolvers<ContextType>;
  PodTemplateSpec?: PodTemplateSpecResolvers<ContextType>;
  PortStatus?: PortStatusResolvers<ContextType>;
  PortworxVolumeSource?: PortworxVolumeSourceResolvers<ContextType>;
  PreferredSchedulingTerm?: PreferredSchedulingTermResolvers<ContextType>;
  Probe?: ProbeResolvers<ContextType>;
  ProjectedVolumeSource?: ProjectedVolumeSourceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuobyteVolumeSource?: QuobyteVolumeSourceResolvers<ContextType>;
  RBDVolumeSource?: RbdVolumeSourceResolvers<ContextType>;
  RemainingFinalizer?: RemainingFinalizerResolvers<ContextType>;
  RemainingKind?: RemainingKindResolvers<ContextType>;
  ReplicaSet?: ReplicaSetResolvers<ContextType>;
  ReplicaSetCondition?: ReplicaSetConditionResolvers<ContextType>;
  ReplicaSetConnection?: ReplicaSetConnectionResolvers<ContextType>;
  ReplicaSetEdge?: ReplicaSetEdgeResolvers<ContextType>;
  ReplicaSetSpec?: ReplicaSetSpecResolvers<ContextType>;
  ReplicaSetStatus?: ReplicaSetStatusResolvers<ContextType>;
  ResourceClaim?: ResourceClaimResolvers<ContextType>;
  ResourceFieldSelector?: ResourceFieldSelectorResolvers<ContextType>;
  ResourceHealth?: ResourceHealthResolvers<ContextType>;
  ResourceRequirements?: ResourceRequirementsResolvers<ContextType>;
  ResourceStatus?: ResourceStatusResolvers<ContextType>;
  RollingUpdateDeployment?: RollingUpdateDeploymentResolvers<ContextType>;
  Rollout?: RolloutResolvers<ContextType>;
  RolloutReplicaSet?: RolloutReplicaSetResolvers<ContextType>;
  RolloutUpdate?: RolloutUpdateResolvers<ContextType>;
  SELinuxOptions?: SeLinuxOptionsResolvers<ContextType>;
  ScaleIOVolumeSource?: ScaleIoVolumeSourceResolvers<ContextType>;
  SeccompProfile?: SeccompProfileResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretEnvSource?: SecretEnvSourceResolvers<ContextType>;
  SecretKey?: SecretKeyResolvers<ContextType>;
  SecretKeySelector?: SecretKeySelectorResolvers<ContextType>;
  SecretPayload?: SecretPayloadResolvers<ContextType>;
  SecretProjection?: SecretProjectionResolvers<ContextType>;
  SecretValue?: SecretValueResolvers<ContextType>;
  SecretVolumeSource?: SecretVolumeSourceResolvers<ContextType>;
  SecurityContext?: SecurityContextResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceAccountTokenProjection?: ServiceAccountTokenProjectionResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ServiceEndpoint?: ServiceEndpointResolvers<ContextType>;
  ServicePort?: ServicePortResolvers<ContextType>;
  ServicePortView?: ServicePortViewResolvers<ContextType>;
  ServiceSpec?: ServiceSpecResolvers<ContextType>;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  SessionAffinityConfig?: SessionAffinityConfigResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SleepAction?: SleepActionResolvers<ContextType>;
  StorageOSVolumeSource?: StorageOsVolumeSourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Sysctl?: SysctlResolvers<ContextType>;
  TCPSocketAction?: TcpSocketActionResolvers<ContextType>;
  Taint?: TaintResolvers<ContextType>;
  TemplateMetadata?: TemplateMetadataResolvers<ContextType>;
  Toleration?: TolerationResolvers<ContextType>;
  TopologySpreadConstraint?: TopologySpreadConstraintResolvers<ContextType>;
  TypedLocalObjectReference?: TypedLocalObjectReferenceResolvers<ContextType>;
  TypedObjectReference?: TypedObjectReferenceResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Volume?: VolumeResolvers<ContextType>;
  VolumeDevice?: VolumeDeviceResolvers<ContextType>;
  VolumeMount?: VolumeMountResolvers<ContextType>;
  VolumeMountStatus?: VolumeMountStatusResolvers<ContextType>;
  VolumeProjection?: VolumeProjectionResolvers<ContextType>;
  VolumeResourceRequirements?: VolumeResourceRequirementsResolvers<ContextType>;
  VolumeStatus?: VolumeStatusResolvers<ContextType>;
  VsphereVirtualDiskVolumeSource?: VsphereVirtualDiskVolumeSourceResolvers<ContextType>;
  WeightedPodAffinityTerm?: WeightedPodAffinityTermResolvers<ContextType>;
  WindowsSecurityContextOptions?: WindowsSecurityContextOptionsResolvers<ContextType>;
};

