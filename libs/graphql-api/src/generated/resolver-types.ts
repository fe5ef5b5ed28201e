import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ObjectView } from '../reading/object-view.ts';
import type { DeploymentView, ReplicaSetView, PodView, ServiceView, NamespaceView, NodeView, ConfigMapView, SecretView, EventView, JobView, CronJobView, StatefulSetView, DaemonSetView, ResourceQuotaView, IngressView, IngressClassView, PersistentVolumeView, PersistentVolumeClaimView, StorageClassView, DeploymentSpecModel, DeploymentStatusModel, ReplicaSetSpecModel, ReplicaSetStatusModel, PodSpecModel, PodStatusModel, ServiceSpecModel, ServiceStatusModel, NamespaceSpecModel, NamespaceStatusModel, NodeSpecModel, NodeStatusModel, ContainerPortModel } from '../reading/kind-views.ts';
import type { Page } from '../reading/page.ts';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { AuditRecord as AuditRecordModel } from '@pilothouse/access/audit';
import type { AccountModel } from '../modules/access/manage-accounts.ts';
import type { User } from '@pilothouse/access/user';
import type { UsageSubject } from '../modules/usage/usage-subject.ts';
import type { RolloutModel, LaneModel, SlotModel, RevisionModel, RolloutUpdateModel } from '../modules/rollouts/rollout-model.ts';
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

export type ApiService = KubernetesObject & {
  readonly __typename?: 'APIService';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<ApiServiceSpec>;
  readonly state: State;
  readonly status?: Maybe<ApiServiceStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ApiServiceEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ApiServiceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ApiServiceCondition = {
  readonly __typename?: 'APIServiceCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type ApiServiceConnection = {
  readonly __typename?: 'APIServiceConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ApiServiceEdge>;
  readonly nodes: ReadonlyArray<ApiService>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ApiServiceEdge = {
  readonly __typename?: 'APIServiceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ApiService;
};

export type ApiServiceReference = {
  readonly __typename?: 'APIServiceReference';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
};

export type ApiServiceSpec = {
  readonly __typename?: 'APIServiceSpec';
  readonly caBundle?: Maybe<Scalars['String']['output']>;
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly groupPriorityMinimum?: Maybe<Scalars['Int']['output']>;
  readonly insecureSkipTLSVerify?: Maybe<Scalars['Boolean']['output']>;
  readonly service?: Maybe<ApiServiceReference>;
  readonly version?: Maybe<Scalars['String']['output']>;
  readonly versionPriority?: Maybe<Scalars['Int']['output']>;
};

export type ApiServiceStatus = {
  readonly __typename?: 'APIServiceStatus';
  readonly conditions?: Maybe<ReadonlyArray<ApiServiceCondition>>;
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
  readonly role: AccountRole;
};

export type AccountRole =
  | 'CLUSTER_ADMIN'
  | 'EDIT'
  /** Nothing but what Roles and ClusterRoles are bound to its name for. */
  | 'NONE'
  | 'VIEW';

export type AdmissionMutation = {
  readonly __typename?: 'AdmissionMutation';
  readonly applyConfiguration?: Maybe<ApplyConfiguration>;
  readonly jsonPatch?: Maybe<JsonPatch>;
  readonly patchType?: Maybe<Scalars['String']['output']>;
};

export type Affinity = {
  readonly __typename?: 'Affinity';
  readonly nodeAffinity?: Maybe<NodeAffinity>;
  readonly podAffinity?: Maybe<PodAffinity>;
  readonly podAntiAffinity?: Maybe<PodAntiAffinity>;
};

export type AggregationRule = {
  readonly __typename?: 'AggregationRule';
  readonly clusterRoleSelectors?: Maybe<ReadonlyArray<LabelSelector>>;
};

export type AllocatedDeviceStatus = {
  readonly __typename?: 'AllocatedDeviceStatus';
  readonly conditions?: Maybe<ReadonlyArray<MetaCondition>>;
  readonly data?: Maybe<Scalars['JSON']['output']>;
  readonly device?: Maybe<Scalars['String']['output']>;
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly networkData?: Maybe<NetworkDeviceData>;
  readonly pool?: Maybe<Scalars['String']['output']>;
  readonly shareID?: Maybe<Scalars['String']['output']>;
};

export type AllocationResult = {
  readonly __typename?: 'AllocationResult';
  readonly allocationTimestamp?: Maybe<Scalars['DateTime']['output']>;
  readonly devices?: Maybe<DeviceAllocationResult>;
  readonly nodeSelector?: Maybe<NodeSelector>;
};

export type AppArmorProfile = {
  readonly __typename?: 'AppArmorProfile';
  readonly localhostProfile?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type ApplyConfiguration = {
  readonly __typename?: 'ApplyConfiguration';
  readonly expression?: Maybe<Scalars['String']['output']>;
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

export type AuditAnnotation = {
  readonly __typename?: 'AuditAnnotation';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly valueExpression?: Maybe<Scalars['String']['output']>;
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

export type AzureFilePersistentVolumeSource = {
  readonly __typename?: 'AzureFilePersistentVolumeSource';
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretName?: Maybe<Scalars['String']['output']>;
  readonly secretNamespace?: Maybe<Scalars['String']['output']>;
  readonly shareName?: Maybe<Scalars['String']['output']>;
};

export type AzureFileVolumeSource = {
  readonly __typename?: 'AzureFileVolumeSource';
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretName?: Maybe<Scalars['String']['output']>;
  readonly shareName?: Maybe<Scalars['String']['output']>;
};

export type CelDeviceSelector = {
  readonly __typename?: 'CELDeviceSelector';
  readonly expression?: Maybe<Scalars['String']['output']>;
};

export type CsiDriver = KubernetesObject & {
  readonly __typename?: 'CSIDriver';
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
  readonly spec?: Maybe<CsiDriverSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type CsiDriverEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type CsiDriverHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CsiDriverConnection = {
  readonly __typename?: 'CSIDriverConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<CsiDriverEdge>;
  readonly nodes: ReadonlyArray<CsiDriver>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CsiDriverEdge = {
  readonly __typename?: 'CSIDriverEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CsiDriver;
};

export type CsiDriverSpec = {
  readonly __typename?: 'CSIDriverSpec';
  readonly attachRequired?: Maybe<Scalars['Boolean']['output']>;
  readonly fsGroupPolicy?: Maybe<Scalars['String']['output']>;
  readonly nodeAllocatableUpdatePeriodSeconds?: Maybe<Scalars['Long']['output']>;
  readonly podInfoOnMount?: Maybe<Scalars['Boolean']['output']>;
  readonly preventPodSchedulingIfMissing?: Maybe<Scalars['Boolean']['output']>;
  readonly requiresRepublish?: Maybe<Scalars['Boolean']['output']>;
  readonly seLinuxMount?: Maybe<Scalars['Boolean']['output']>;
  readonly serviceAccountTokenInSecrets?: Maybe<Scalars['Boolean']['output']>;
  readonly storageCapacity?: Maybe<Scalars['Boolean']['output']>;
  readonly tokenRequests?: Maybe<ReadonlyArray<TokenRequest>>;
  readonly volumeLifecycleModes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CsiNode = KubernetesObject & {
  readonly __typename?: 'CSINode';
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
  readonly spec?: Maybe<CsiNodeSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type CsiNodeEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type CsiNodeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CsiNodeConnection = {
  readonly __typename?: 'CSINodeConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<CsiNodeEdge>;
  readonly nodes: ReadonlyArray<CsiNode>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CsiNodeDriver = {
  readonly __typename?: 'CSINodeDriver';
  readonly allocatable?: Maybe<VolumeNodeResources>;
  readonly name: Scalars['String']['output'];
  readonly nodeID?: Maybe<Scalars['String']['output']>;
  readonly topologyKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CsiNodeEdge = {
  readonly __typename?: 'CSINodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CsiNode;
};

export type CsiNodeSpec = {
  readonly __typename?: 'CSINodeSpec';
  readonly drivers?: Maybe<ReadonlyArray<CsiNodeDriver>>;
};

export type CsiPersistentVolumeSource = {
  readonly __typename?: 'CSIPersistentVolumeSource';
  readonly controllerExpandSecretRef?: Maybe<SecretReference>;
  readonly controllerPublishSecretRef?: Maybe<SecretReference>;
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly nodeExpandSecretRef?: Maybe<SecretReference>;
  readonly nodePublishSecretRef?: Maybe<SecretReference>;
  readonly nodeStageSecretRef?: Maybe<SecretReference>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly volumeAttributes?: Maybe<Scalars['JSON']['output']>;
  readonly volumeHandle?: Maybe<Scalars['String']['output']>;
};

export type CsiStorageCapacity = KubernetesObject & {
  readonly __typename?: 'CSIStorageCapacity';
  readonly apiVersion: Scalars['String']['output'];
  readonly capacity?: Maybe<Scalars['String']['output']>;
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly maximumVolumeSize?: Maybe<Scalars['String']['output']>;
  readonly metadata: ObjectMetadata;
  readonly nodeTopology?: Maybe<LabelSelector>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly storageClassName?: Maybe<Scalars['String']['output']>;
  readonly yaml: Scalars['String']['output'];
};


export type CsiStorageCapacityEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type CsiStorageCapacityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CsiStorageCapacityConnection = {
  readonly __typename?: 'CSIStorageCapacityConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<CsiStorageCapacityEdge>;
  readonly nodes: ReadonlyArray<CsiStorageCapacity>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CsiStorageCapacityEdge = {
  readonly __typename?: 'CSIStorageCapacityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CsiStorageCapacity;
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

export type CapacityRequirements = {
  readonly __typename?: 'CapacityRequirements';
  readonly requests?: Maybe<Scalars['JSON']['output']>;
};

export type CephFsPersistentVolumeSource = {
  readonly __typename?: 'CephFSPersistentVolumeSource';
  readonly monitors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretFile?: Maybe<Scalars['String']['output']>;
  readonly secretRef?: Maybe<SecretReference>;
  readonly user?: Maybe<Scalars['String']['output']>;
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

export type CertificateSigningRequest = KubernetesObject & {
  readonly __typename?: 'CertificateSigningRequest';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<CertificateSigningRequestSpec>;
  readonly state: State;
  readonly status?: Maybe<CertificateSigningRequestStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type CertificateSigningRequestEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type CertificateSigningRequestHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CertificateSigningRequestCondition = {
  readonly __typename?: 'CertificateSigningRequestCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastUpdateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type CertificateSigningRequestConnection = {
  readonly __typename?: 'CertificateSigningRequestConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<CertificateSigningRequestEdge>;
  readonly nodes: ReadonlyArray<CertificateSigningRequest>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CertificateSigningRequestEdge = {
  readonly __typename?: 'CertificateSigningRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CertificateSigningRequest;
};

export type CertificateSigningRequestSpec = {
  readonly __typename?: 'CertificateSigningRequestSpec';
  readonly expirationSeconds?: Maybe<Scalars['Int']['output']>;
  readonly extra?: Maybe<Scalars['JSON']['output']>;
  readonly groups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly request?: Maybe<Scalars['String']['output']>;
  readonly signerName?: Maybe<Scalars['String']['output']>;
  readonly uid?: Maybe<Scalars['String']['output']>;
  readonly usages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly username?: Maybe<Scalars['String']['output']>;
};

export type CertificateSigningRequestStatus = {
  readonly __typename?: 'CertificateSigningRequestStatus';
  readonly certificate?: Maybe<Scalars['String']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<CertificateSigningRequestCondition>>;
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

export type CinderPersistentVolumeSource = {
  readonly __typename?: 'CinderPersistentVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<SecretReference>;
  readonly volumeID?: Maybe<Scalars['String']['output']>;
};

export type CinderVolumeSource = {
  readonly __typename?: 'CinderVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly volumeID?: Maybe<Scalars['String']['output']>;
};

/** Why a claim has no volume yet. */
export type ClaimWait = {
  readonly __typename?: 'ClaimWait';
  readonly reason: ClaimWaitReason;
  /** The volume, class, pod or provisioner that it is about; empty where there is none. */
  readonly subject: Scalars['String']['output'];
};

export type ClaimWaitReason =
  | 'CLASS_MISSING'
  /** No pod mounts it yet, and its class waits for one. */
  | 'FIRST_CONSUMER'
  /** No volume of its class fits, and nobody makes volumes for the class. */
  | 'NOT_PROVISIONED'
  /** No volume fits, and it names no class that makes one. */
  | 'NO_CLASS'
  | 'PROVISIONER'
  /** A pod mounts it, and has no node yet. */
  | 'SCHEDULING'
  /** The volume that it names is not there, or not for it. */
  | 'VOLUME';

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
  /** The kinds that its CustomResourceDefinitions make, by group and name. */
  readonly customKinds: ReadonlyArray<CustomKind>;
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
  /** Of its nodes together. */
  readonly usage: ObjectUsage;
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

export type ClusterRole = KubernetesObject & {
  readonly __typename?: 'ClusterRole';
  readonly aggregationRule?: Maybe<AggregationRule>;
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
  readonly rules?: Maybe<ReadonlyArray<PolicyRule>>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ClusterRoleEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ClusterRoleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ClusterRoleBinding = KubernetesObject & {
  readonly __typename?: 'ClusterRoleBinding';
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
  readonly roleRef?: Maybe<RoleRef>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly subjects?: Maybe<ReadonlyArray<Subject>>;
  readonly yaml: Scalars['String']['output'];
};


export type ClusterRoleBindingEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ClusterRoleBindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ClusterRoleBindingConnection = {
  readonly __typename?: 'ClusterRoleBindingConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ClusterRoleBindingEdge>;
  readonly nodes: ReadonlyArray<ClusterRoleBinding>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ClusterRoleBindingEdge = {
  readonly __typename?: 'ClusterRoleBindingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ClusterRoleBinding;
};

export type ClusterRoleConnection = {
  readonly __typename?: 'ClusterRoleConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ClusterRoleEdge>;
  readonly nodes: ReadonlyArray<ClusterRole>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ClusterRoleEdge = {
  readonly __typename?: 'ClusterRoleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ClusterRole;
};

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
  /** What deleting it does to those who use it. */
  readonly deletionEffects: ReadonlyArray<DeletionEffect>;
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
  /** Pods with a running container that took another value, by environment or by a subPath, than the one that holds now. */
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

export type ContainerResourceClaim = {
  readonly __typename?: 'ContainerResourceClaim';
  readonly name: Scalars['String']['output'];
  readonly request?: Maybe<Scalars['String']['output']>;
};

export type ContainerResourceMetricSource = {
  readonly __typename?: 'ContainerResourceMetricSource';
  readonly container?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly target?: Maybe<MetricTarget>;
};

export type ContainerResourceMetricStatus = {
  readonly __typename?: 'ContainerResourceMetricStatus';
  readonly container?: Maybe<Scalars['String']['output']>;
  readonly current?: Maybe<MetricValueStatus>;
  readonly name: Scalars['String']['output'];
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

export type ContainerUsage = {
  readonly __typename?: 'ContainerUsage';
  readonly name: Scalars['String']['output'];
  readonly usage: Usage;
};

export type ContainerUsageHistory = {
  readonly __typename?: 'ContainerUsageHistory';
  readonly name: Scalars['String']['output'];
  readonly points: ReadonlyArray<UsagePoint>;
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

/** One look of a controller at one key. */
export type ControllerReconcile = {
  readonly __typename?: 'ControllerReconcile';
  /** When it was over. */
  readonly at: Scalars['DateTime']['output'];
  /** NAMESPACE/NAME of what it looked at. */
  readonly key: Scalars['String']['output'];
  /** Of what went wrong. */
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly outcome: ReconcileOutcome;
  /** Milliseconds. */
  readonly took: Scalars['Float']['output'];
};

export type ControllerRevision = KubernetesObject & {
  readonly __typename?: 'ControllerRevision';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly data?: Maybe<Scalars['JSON']['output']>;
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
  readonly templateRevision?: Maybe<Scalars['Long']['output']>;
  readonly yaml: Scalars['String']['output'];
};


export type ControllerRevisionEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ControllerRevisionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ControllerRevisionConnection = {
  readonly __typename?: 'ControllerRevisionConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ControllerRevisionEdge>;
  readonly nodes: ReadonlyArray<ControllerRevision>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ControllerRevisionEdge = {
  readonly __typename?: 'ControllerRevisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ControllerRevision;
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
  /** The last looks at keys, newest first; a few dozen at most. */
  readonly recent: ReadonlyArray<ControllerReconcile>;
  readonly reconciles: Scalars['Long']['output'];
  readonly retries: Scalars['Long']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly state: State;
  readonly workers: Scalars['Int']['output'];
};

export type ConversionServiceReference = {
  readonly __typename?: 'ConversionServiceReference';
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
};

export type ConversionWebhookClientConfig = {
  readonly __typename?: 'ConversionWebhookClientConfig';
  readonly caBundle?: Maybe<Scalars['String']['output']>;
  readonly service?: Maybe<ConversionServiceReference>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type CoreEndpointPort = {
  readonly __typename?: 'CoreEndpointPort';
  readonly appProtocol?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
};

export type CounterSet = {
  readonly __typename?: 'CounterSet';
  readonly counters?: Maybe<Scalars['JSON']['output']>;
  readonly name: Scalars['String']['output'];
};

export type CronJob = KubernetesObject & {
  readonly __typename?: 'CronJob';
  /** Jobs that run. */
  readonly active: Scalars['Int']['output'];
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly concurrencyPolicy: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  /** Its jobs that are still kept, newest first. */
  readonly jobs: ReadonlyArray<Job>;
  readonly kind: Scalars['String']['output'];
  /** The job that began last. */
  readonly lastRun?: Maybe<Job>;
  readonly lastScheduleTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSuccessfulTime?: Maybe<Scalars['DateTime']['output']>;
  readonly metadata: ObjectMetadata;
  /** The next times by its schedule, after now or `after`; also while it is suspended, when nothing is run at them. */
  readonly nextRuns: ReadonlyArray<PlannedRun>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly schedule: Scalars['String']['output'];
  /** Why the schedule or its zone cannot be. */
  readonly scheduleError?: Maybe<Scalars['String']['output']>;
  /** The schedule itself where it cannot be read. */
  readonly scheduleInWords: Scalars['String']['output'];
  readonly spec?: Maybe<CronJobSpec>;
  readonly state: State;
  readonly status?: Maybe<CronJobStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly suspended: Scalars['Boolean']['output'];
  /** IANA name; null: the clock of the controllers, which is taken for UTC here. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly usage: ObjectUsage;
  readonly yaml: Scalars['String']['output'];
};


export type CronJobEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type CronJobHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type CronJobJobsArgs = {
  first?: Scalars['Int']['input'];
};


export type CronJobNextRunsArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
  count?: Scalars['Int']['input'];
};

export type CronJobConnection = {
  readonly __typename?: 'CronJobConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<CronJobEdge>;
  readonly nodes: ReadonlyArray<CronJob>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CronJobEdge = {
  readonly __typename?: 'CronJobEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CronJob;
};

export type CronJobPayload = {
  readonly __typename?: 'CronJobPayload';
  /** As it is after the change; of a dry run as it would be. */
  readonly cronJob: CronJob;
  /** Unified diff of the manifest. Empty when nothing changes. */
  readonly diff: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** What became of one of several CronJobs. */
export type CronJobResult = {
  readonly __typename?: 'CronJobResult';
  readonly cluster: Scalars['String']['output'];
  readonly error?: Maybe<OperationError>;
  readonly name: Scalars['String']['output'];
  readonly namespace: Scalars['String']['output'];
  /** Null when the change was refused. */
  readonly payload?: Maybe<CronJobPayload>;
};

export type CronJobSpec = {
  readonly __typename?: 'CronJobSpec';
  readonly concurrencyPolicy?: Maybe<Scalars['String']['output']>;
  readonly failedJobsHistoryLimit?: Maybe<Scalars['Int']['output']>;
  readonly jobTemplate?: Maybe<JobTemplateSpec>;
  readonly schedule?: Maybe<Scalars['String']['output']>;
  readonly startingDeadlineSeconds?: Maybe<Scalars['Long']['output']>;
  readonly successfulJobsHistoryLimit?: Maybe<Scalars['Int']['output']>;
  readonly suspend?: Maybe<Scalars['Boolean']['output']>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
};

export type CronJobStatus = {
  readonly __typename?: 'CronJobStatus';
  readonly active?: Maybe<ReadonlyArray<ObjectReference>>;
  readonly lastScheduleTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSuccessfulTime?: Maybe<Scalars['DateTime']['output']>;
};

export type CrossVersionObjectReference = {
  readonly __typename?: 'CrossVersionObjectReference';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type CurrentUsage = {
  readonly __typename?: 'CurrentUsage';
  /** Cores. */
  readonly cpuCores: Scalars['Float']['output'];
  /** The `id` of the object. */
  readonly id: Scalars['ID']['output'];
  /** Bytes of the working set. */
  readonly memoryBytes: Scalars['Float']['output'];
};

/** A kind that a CustomResourceDefinition of its cluster makes. */
export type CustomKind = {
  readonly __typename?: 'CustomKind';
  readonly apiVersion: Scalars['String']['output'];
  /** How `kubectl get` shows its objects, beside their names. */
  readonly columns: ReadonlyArray<PrinterColumn>;
  readonly group: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly namespaced: Scalars['Boolean']['output'];
  /** `widgets.example.com`: what lists and subscriptions take, and the name of its definition. */
  readonly resource: Scalars['String']['output'];
  readonly shortNames: ReadonlyArray<Scalars['String']['output']>;
};

export type CustomResourceColumnDefinition = {
  readonly __typename?: 'CustomResourceColumnDefinition';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly format?: Maybe<Scalars['String']['output']>;
  readonly jsonPath?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly priority?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type CustomResourceConversion = {
  readonly __typename?: 'CustomResourceConversion';
  readonly strategy?: Maybe<Scalars['String']['output']>;
  readonly webhook?: Maybe<WebhookConversion>;
};

export type CustomResourceDefinition = KubernetesObject & {
  readonly __typename?: 'CustomResourceDefinition';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<CustomResourceDefinitionSpec>;
  readonly state: State;
  readonly status?: Maybe<CustomResourceDefinitionStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type CustomResourceDefinitionEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type CustomResourceDefinitionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CustomResourceDefinitionCondition = {
  readonly __typename?: 'CustomResourceDefinitionCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type CustomResourceDefinitionConnection = {
  readonly __typename?: 'CustomResourceDefinitionConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<CustomResourceDefinitionEdge>;
  readonly nodes: ReadonlyArray<CustomResourceDefinition>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CustomResourceDefinitionEdge = {
  readonly __typename?: 'CustomResourceDefinitionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CustomResourceDefinition;
};

export type CustomResourceDefinitionNames = {
  readonly __typename?: 'CustomResourceDefinitionNames';
  readonly categories?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly listKind?: Maybe<Scalars['String']['output']>;
  readonly plural?: Maybe<Scalars['String']['output']>;
  readonly shortNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly singular?: Maybe<Scalars['String']['output']>;
};

export type CustomResourceDefinitionSpec = {
  readonly __typename?: 'CustomResourceDefinitionSpec';
  readonly conversion?: Maybe<CustomResourceConversion>;
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly names?: Maybe<CustomResourceDefinitionNames>;
  readonly preserveUnknownFields?: Maybe<Scalars['Boolean']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly versions?: Maybe<ReadonlyArray<CustomResourceDefinitionVersion>>;
};

export type CustomResourceDefinitionStatus = {
  readonly __typename?: 'CustomResourceDefinitionStatus';
  readonly acceptedNames?: Maybe<CustomResourceDefinitionNames>;
  readonly conditions?: Maybe<ReadonlyArray<CustomResourceDefinitionCondition>>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly storedVersions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CustomResourceDefinitionVersion = {
  readonly __typename?: 'CustomResourceDefinitionVersion';
  readonly additionalPrinterColumns?: Maybe<ReadonlyArray<CustomResourceColumnDefinition>>;
  readonly deprecated?: Maybe<Scalars['Boolean']['output']>;
  readonly deprecationWarning?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly schema?: Maybe<CustomResourceValidation>;
  readonly selectableFields?: Maybe<ReadonlyArray<SelectableField>>;
  readonly served?: Maybe<Scalars['Boolean']['output']>;
  readonly storage?: Maybe<Scalars['Boolean']['output']>;
  readonly subresources?: Maybe<CustomResourceSubresources>;
};

export type CustomResourceSubresourceScale = {
  readonly __typename?: 'CustomResourceSubresourceScale';
  readonly labelSelectorPath?: Maybe<Scalars['String']['output']>;
  readonly specReplicasPath?: Maybe<Scalars['String']['output']>;
  readonly statusReplicasPath?: Maybe<Scalars['String']['output']>;
};

export type CustomResourceSubresources = {
  readonly __typename?: 'CustomResourceSubresources';
  readonly scale?: Maybe<CustomResourceSubresourceScale>;
  readonly status?: Maybe<Scalars['JSON']['output']>;
};

export type CustomResourceValidation = {
  readonly __typename?: 'CustomResourceValidation';
  readonly openAPIV3Schema?: Maybe<JsonSchemaProps>;
};

export type DaemonEndpoint = {
  readonly __typename?: 'DaemonEndpoint';
  readonly Port?: Maybe<Scalars['Int']['output']>;
};

export type DaemonSet = KubernetesObject & {
  readonly __typename?: 'DaemonSet';
  readonly apiVersion: Scalars['String']['output'];
  readonly available: Scalars['Int']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** Nodes that should run its pod. */
  readonly desired: Scalars['Int']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  /** Nodes that run it and should not. */
  readonly misscheduled: Scalars['Int']['output'];
  /** By name. */
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly ready: Scalars['Int']['output'];
  readonly resource: Scalars['String']['output'];
  /** Restarts of all containers of its pods. */
  readonly restarts: Scalars['Int']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Revisions that can be returned to, newest first. */
  readonly revisions: ReadonlyArray<RolloutRevision>;
  readonly rollout: Rollout;
  /** Label selector, as text. */
  readonly selector: Scalars['String']['output'];
  readonly spec?: Maybe<DaemonSetSpec>;
  readonly state: State;
  readonly status?: Maybe<DaemonSetStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** Nodes that run it. */
  readonly total: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
  readonly usage: ObjectUsage;
  /** ConfigMaps and Secrets that its pod template names. */
  readonly usedConfig: ReadonlyArray<ConfigUse>;
  readonly yaml: Scalars['String']['output'];
};


export type DaemonSetEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type DaemonSetHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DaemonSetCondition = {
  readonly __typename?: 'DaemonSetCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type DaemonSetConnection = {
  readonly __typename?: 'DaemonSetConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<DaemonSetEdge>;
  readonly nodes: ReadonlyArray<DaemonSet>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type DaemonSetEdge = {
  readonly __typename?: 'DaemonSetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DaemonSet;
};

export type DaemonSetSpec = {
  readonly __typename?: 'DaemonSetSpec';
  readonly minReadySeconds?: Maybe<Scalars['Int']['output']>;
  readonly revisionHistoryLimit?: Maybe<Scalars['Int']['output']>;
  readonly selector?: Maybe<LabelSelector>;
  readonly template?: Maybe<PodTemplateSpec>;
  readonly updateStrategy?: Maybe<DaemonSetUpdateStrategy>;
};

export type DaemonSetStatus = {
  readonly __typename?: 'DaemonSetStatus';
  readonly collisionCount?: Maybe<Scalars['Int']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<DaemonSetCondition>>;
  readonly currentNumberScheduled?: Maybe<Scalars['Int']['output']>;
  readonly desiredNumberScheduled?: Maybe<Scalars['Int']['output']>;
  readonly numberAvailable?: Maybe<Scalars['Int']['output']>;
  readonly numberMisscheduled?: Maybe<Scalars['Int']['output']>;
  readonly numberReady?: Maybe<Scalars['Int']['output']>;
  readonly numberUnavailable?: Maybe<Scalars['Int']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly updatedNumberScheduled?: Maybe<Scalars['Int']['output']>;
};

export type DaemonSetUpdateStrategy = {
  readonly __typename?: 'DaemonSetUpdateStrategy';
  readonly rollingUpdate?: Maybe<RollingUpdateDaemonSet>;
  readonly type?: Maybe<Scalars['String']['output']>;
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

export type DeletionEffect = {
  readonly __typename?: 'DeletionEffect';
  readonly effect: LossEffect;
  readonly object: KubernetesObject;
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
  readonly revisions: ReadonlyArray<RolloutRevision>;
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
  readonly usage: ObjectUsage;
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

export type Device = {
  readonly __typename?: 'Device';
  readonly allNodes?: Maybe<Scalars['Boolean']['output']>;
  readonly allowMultipleAllocations?: Maybe<Scalars['Boolean']['output']>;
  readonly attributes?: Maybe<Scalars['JSON']['output']>;
  readonly bindingConditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly bindingFailureConditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly bindsToNode?: Maybe<Scalars['Boolean']['output']>;
  readonly capacity?: Maybe<Scalars['JSON']['output']>;
  readonly consumesCounters?: Maybe<ReadonlyArray<DeviceCounterConsumption>>;
  readonly name: Scalars['String']['output'];
  readonly nodeAllocatableResourceMappings?: Maybe<Scalars['JSON']['output']>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly nodeSelector?: Maybe<NodeSelector>;
  readonly taints?: Maybe<ReadonlyArray<DeviceTaint>>;
};

export type DeviceAllocationConfiguration = {
  readonly __typename?: 'DeviceAllocationConfiguration';
  readonly opaque?: Maybe<OpaqueDeviceConfiguration>;
  readonly requests?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly source?: Maybe<Scalars['String']['output']>;
};

export type DeviceAllocationResult = {
  readonly __typename?: 'DeviceAllocationResult';
  readonly config?: Maybe<ReadonlyArray<DeviceAllocationConfiguration>>;
  readonly results?: Maybe<ReadonlyArray<DeviceRequestAllocationResult>>;
};

export type DeviceClaim = {
  readonly __typename?: 'DeviceClaim';
  readonly config?: Maybe<ReadonlyArray<DeviceClaimConfiguration>>;
  readonly constraints?: Maybe<ReadonlyArray<DeviceConstraint>>;
  readonly requests?: Maybe<ReadonlyArray<DeviceRequest>>;
};

export type DeviceClaimConfiguration = {
  readonly __typename?: 'DeviceClaimConfiguration';
  readonly opaque?: Maybe<OpaqueDeviceConfiguration>;
  readonly requests?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type DeviceClass = KubernetesObject & {
  readonly __typename?: 'DeviceClass';
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
  readonly spec?: Maybe<DeviceClassSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type DeviceClassEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type DeviceClassHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DeviceClassConfiguration = {
  readonly __typename?: 'DeviceClassConfiguration';
  readonly opaque?: Maybe<OpaqueDeviceConfiguration>;
};

export type DeviceClassConnection = {
  readonly __typename?: 'DeviceClassConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<DeviceClassEdge>;
  readonly nodes: ReadonlyArray<DeviceClass>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type DeviceClassEdge = {
  readonly __typename?: 'DeviceClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DeviceClass;
};

export type DeviceClassSpec = {
  readonly __typename?: 'DeviceClassSpec';
  readonly config?: Maybe<ReadonlyArray<DeviceClassConfiguration>>;
  readonly extendedResourceName?: Maybe<Scalars['String']['output']>;
  readonly selectors?: Maybe<ReadonlyArray<DeviceSelector>>;
};

export type DeviceConstraint = {
  readonly __typename?: 'DeviceConstraint';
  readonly distinctAttribute?: Maybe<Scalars['String']['output']>;
  readonly matchAttribute?: Maybe<Scalars['String']['output']>;
  readonly requests?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type DeviceCounterConsumption = {
  readonly __typename?: 'DeviceCounterConsumption';
  readonly counterSet?: Maybe<Scalars['String']['output']>;
  readonly counters?: Maybe<Scalars['JSON']['output']>;
};

export type DeviceRequest = {
  readonly __typename?: 'DeviceRequest';
  readonly exactly?: Maybe<ExactDeviceRequest>;
  readonly firstAvailable?: Maybe<ReadonlyArray<DeviceSubRequest>>;
  readonly name: Scalars['String']['output'];
};

export type DeviceRequestAllocationResult = {
  readonly __typename?: 'DeviceRequestAllocationResult';
  readonly adminAccess?: Maybe<Scalars['Boolean']['output']>;
  readonly bindingConditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly bindingFailureConditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly consumedCapacity?: Maybe<Scalars['JSON']['output']>;
  readonly device?: Maybe<Scalars['String']['output']>;
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly pool?: Maybe<Scalars['String']['output']>;
  readonly request?: Maybe<Scalars['String']['output']>;
  readonly shareID?: Maybe<Scalars['String']['output']>;
  readonly tolerations?: Maybe<ReadonlyArray<DeviceToleration>>;
};

export type DeviceSelector = {
  readonly __typename?: 'DeviceSelector';
  readonly cel?: Maybe<CelDeviceSelector>;
};

export type DeviceSubRequest = {
  readonly __typename?: 'DeviceSubRequest';
  readonly allocationMode?: Maybe<Scalars['String']['output']>;
  readonly capacity?: Maybe<CapacityRequirements>;
  readonly count?: Maybe<Scalars['Long']['output']>;
  readonly deviceClassName?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly selectors?: Maybe<ReadonlyArray<DeviceSelector>>;
  readonly tolerations?: Maybe<ReadonlyArray<DeviceToleration>>;
};

export type DeviceTaint = {
  readonly __typename?: 'DeviceTaint';
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly timeAdded?: Maybe<Scalars['DateTime']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type DeviceToleration = {
  readonly __typename?: 'DeviceToleration';
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly tolerationSeconds?: Maybe<Scalars['Long']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
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

export type DrainPod = {
  readonly __typename?: 'DrainPod';
  /** Name of the PodDisruptionBudget that speaks for it. */
  readonly budget?: Maybe<Scalars['String']['output']>;
  /** How many of the budget's pods may go now. */
  readonly budgetAllows?: Maybe<Scalars['Int']['output']>;
  /** Has been told to go. */
  readonly leaving: Scalars['Boolean']['output'];
  /** It keeps something in an emptyDir, which ends with it. */
  readonly losesData: Scalars['Boolean']['output'];
  readonly pod: Pod;
  /** A DaemonSet would put it back here, or it is there by a file of the machine: a drain lets it be. */
  readonly stays: Scalars['Boolean']['output'];
  /** Nothing would make another one elsewhere. */
  readonly unmanaged: Scalars['Boolean']['output'];
};

export type EmptyDirVolumeSource = {
  readonly __typename?: 'EmptyDirVolumeSource';
  readonly medium?: Maybe<Scalars['String']['output']>;
  readonly sizeLimit?: Maybe<Scalars['String']['output']>;
};

export type Endpoint = {
  readonly __typename?: 'Endpoint';
  readonly addresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly conditions?: Maybe<EndpointConditions>;
  readonly deprecatedTopology?: Maybe<Scalars['JSON']['output']>;
  readonly hints?: Maybe<EndpointHints>;
  readonly hostname?: Maybe<Scalars['String']['output']>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly targetRef?: Maybe<ObjectReference>;
  readonly zone?: Maybe<Scalars['String']['output']>;
};

export type EndpointAddress = {
  readonly __typename?: 'EndpointAddress';
  readonly hostname?: Maybe<Scalars['String']['output']>;
  readonly ip?: Maybe<Scalars['String']['output']>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly targetRef?: Maybe<ObjectReference>;
};

export type EndpointConditions = {
  readonly __typename?: 'EndpointConditions';
  readonly ready?: Maybe<Scalars['Boolean']['output']>;
  readonly serving?: Maybe<Scalars['Boolean']['output']>;
  readonly terminating?: Maybe<Scalars['Boolean']['output']>;
};

export type EndpointGap = {
  readonly __typename?: 'EndpointGap';
  readonly container?: Maybe<Scalars['String']['output']>;
  readonly podName?: Maybe<Scalars['String']['output']>;
  /** The name that was not found. */
  readonly port?: Maybe<Scalars['String']['output']>;
  /** What the probe asks: `GET http :8080/ready`. */
  readonly probe?: Maybe<Scalars['String']['output']>;
  readonly reason: EndpointGapReason;
  /** What else is known, in words. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
};

export type EndpointGapReason =
  /** No pod has the labels that it selects. */
  | 'NO_PODS'
  /** It selects no pods, and nobody has given it endpoints. */
  | 'NO_SELECTOR'
  | 'POD_ENDED'
  | 'POD_LEAVING'
  | 'POD_NOT_READY'
  | 'POD_NOT_STARTED'
  /** A target port goes by a name that no container of the pod has. */
  | 'PORT_NOT_FOUND'
  /** A container's readiness probe fails. */
  | 'READINESS_PROBE'
  /** A container's startup probe has not succeeded yet. */
  | 'STARTUP_PROBE';

export type EndpointHints = {
  readonly __typename?: 'EndpointHints';
  readonly forNodes?: Maybe<ReadonlyArray<ForNode>>;
  readonly forZones?: Maybe<ReadonlyArray<ForZone>>;
};

export type EndpointPort = {
  readonly __typename?: 'EndpointPort';
  readonly appProtocol?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
};

export type EndpointSlice = KubernetesObject & {
  readonly __typename?: 'EndpointSlice';
  readonly addressType?: Maybe<Scalars['String']['output']>;
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly endpoints?: Maybe<ReadonlyArray<Endpoint>>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly ports?: Maybe<ReadonlyArray<EndpointPort>>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type EndpointSliceEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type EndpointSliceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EndpointSliceConnection = {
  readonly __typename?: 'EndpointSliceConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<EndpointSliceEdge>;
  readonly nodes: ReadonlyArray<EndpointSlice>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EndpointSliceEdge = {
  readonly __typename?: 'EndpointSliceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EndpointSlice;
};

export type EndpointSubset = {
  readonly __typename?: 'EndpointSubset';
  readonly addresses?: Maybe<ReadonlyArray<EndpointAddress>>;
  readonly notReadyAddresses?: Maybe<ReadonlyArray<EndpointAddress>>;
  readonly ports?: Maybe<ReadonlyArray<CoreEndpointPort>>;
};

export type Endpoints = KubernetesObject & {
  readonly __typename?: 'Endpoints';
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
  readonly subsets?: Maybe<ReadonlyArray<EndpointSubset>>;
  readonly yaml: Scalars['String']['output'];
};


export type EndpointsEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type EndpointsHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EndpointsConnection = {
  readonly __typename?: 'EndpointsConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<EndpointsEdge>;
  readonly nodes: ReadonlyArray<Endpoints>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EndpointsEdge = {
  readonly __typename?: 'EndpointsEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Endpoints;
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

/** What became of one of several pods that were to be evicted. */
export type EvictionResult = {
  readonly __typename?: 'EvictionResult';
  readonly cluster: Scalars['String']['output'];
  /** Null when it goes. TOO_MANY_REQUESTS: a PodDisruptionBudget keeps it for now. */
  readonly error?: Maybe<OperationError>;
  readonly name: Scalars['String']['output'];
  readonly namespace: Scalars['String']['output'];
};

export type ExactDeviceRequest = {
  readonly __typename?: 'ExactDeviceRequest';
  readonly adminAccess?: Maybe<Scalars['Boolean']['output']>;
  readonly allocationMode?: Maybe<Scalars['String']['output']>;
  readonly capacity?: Maybe<CapacityRequirements>;
  readonly count?: Maybe<Scalars['Long']['output']>;
  readonly deviceClassName?: Maybe<Scalars['String']['output']>;
  readonly selectors?: Maybe<ReadonlyArray<DeviceSelector>>;
  readonly tolerations?: Maybe<ReadonlyArray<DeviceToleration>>;
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

export type ExemptPriorityLevelConfiguration = {
  readonly __typename?: 'ExemptPriorityLevelConfiguration';
  readonly lendablePercent?: Maybe<Scalars['Int']['output']>;
  readonly nominalConcurrencyShares?: Maybe<Scalars['Int']['output']>;
};

export type ExpressionWarning = {
  readonly __typename?: 'ExpressionWarning';
  readonly fieldRef?: Maybe<Scalars['String']['output']>;
  readonly warning?: Maybe<Scalars['String']['output']>;
};

export type ExternalDocumentation = {
  readonly __typename?: 'ExternalDocumentation';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type ExternalMetricSource = {
  readonly __typename?: 'ExternalMetricSource';
  readonly metric?: Maybe<MetricIdentifier>;
  readonly target?: Maybe<MetricTarget>;
};

export type ExternalMetricStatus = {
  readonly __typename?: 'ExternalMetricStatus';
  readonly current?: Maybe<MetricValueStatus>;
  readonly metric?: Maybe<MetricIdentifier>;
};

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

export type FlexPersistentVolumeSource = {
  readonly __typename?: 'FlexPersistentVolumeSource';
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly options?: Maybe<Scalars['JSON']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<SecretReference>;
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

export type FlowDistinguisherMethod = {
  readonly __typename?: 'FlowDistinguisherMethod';
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type FlowSchema = KubernetesObject & {
  readonly __typename?: 'FlowSchema';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<FlowSchemaSpec>;
  readonly state: State;
  readonly status?: Maybe<FlowSchemaStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type FlowSchemaEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type FlowSchemaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type FlowSchemaCondition = {
  readonly __typename?: 'FlowSchemaCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type FlowSchemaConnection = {
  readonly __typename?: 'FlowSchemaConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<FlowSchemaEdge>;
  readonly nodes: ReadonlyArray<FlowSchema>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type FlowSchemaEdge = {
  readonly __typename?: 'FlowSchemaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FlowSchema;
};

export type FlowSchemaSpec = {
  readonly __typename?: 'FlowSchemaSpec';
  readonly distinguisherMethod?: Maybe<FlowDistinguisherMethod>;
  readonly matchingPrecedence?: Maybe<Scalars['Int']['output']>;
  readonly priorityLevelConfiguration?: Maybe<PriorityLevelConfigurationReference>;
  readonly rules?: Maybe<ReadonlyArray<PolicyRulesWithSubjects>>;
};

export type FlowSchemaStatus = {
  readonly __typename?: 'FlowSchemaStatus';
  readonly conditions?: Maybe<ReadonlyArray<FlowSchemaCondition>>;
};

export type FlowSubject = {
  readonly __typename?: 'FlowSubject';
  readonly group?: Maybe<GroupSubject>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly serviceAccount?: Maybe<ServiceAccountSubject>;
  readonly user?: Maybe<UserSubject>;
};

export type ForNode = {
  readonly __typename?: 'ForNode';
  readonly name: Scalars['String']['output'];
};

export type ForZone = {
  readonly __typename?: 'ForZone';
  readonly name: Scalars['String']['output'];
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
  /** By the columns of its definition; none for kinds that are built in. */
  readonly printed: ReadonlyArray<PrintedValue>;
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

export type GlusterfsPersistentVolumeSource = {
  readonly __typename?: 'GlusterfsPersistentVolumeSource';
  readonly endpoints?: Maybe<Scalars['String']['output']>;
  readonly endpointsNamespace?: Maybe<Scalars['String']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type GlusterfsVolumeSource = {
  readonly __typename?: 'GlusterfsVolumeSource';
  readonly endpoints?: Maybe<Scalars['String']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type GroupSubject = {
  readonly __typename?: 'GroupSubject';
  readonly name: Scalars['String']['output'];
};

export type HpaScalingPolicy = {
  readonly __typename?: 'HPAScalingPolicy';
  readonly periodSeconds?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['Int']['output']>;
};

export type HpaScalingRules = {
  readonly __typename?: 'HPAScalingRules';
  readonly policies?: Maybe<ReadonlyArray<HpaScalingPolicy>>;
  readonly selectPolicy?: Maybe<Scalars['String']['output']>;
  readonly stabilizationWindowSeconds?: Maybe<Scalars['Int']['output']>;
  readonly tolerance?: Maybe<Scalars['String']['output']>;
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

export type HttpIngressPath = {
  readonly __typename?: 'HTTPIngressPath';
  readonly backend?: Maybe<IngressBackend>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly pathType?: Maybe<Scalars['String']['output']>;
};

export type HttpIngressRuleValue = {
  readonly __typename?: 'HTTPIngressRuleValue';
  readonly paths?: Maybe<ReadonlyArray<HttpIngressPath>>;
};

export type HorizontalPodAutoscaler = KubernetesObject & {
  readonly __typename?: 'HorizontalPodAutoscaler';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<HorizontalPodAutoscalerSpec>;
  readonly state: State;
  readonly status?: Maybe<HorizontalPodAutoscalerStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type HorizontalPodAutoscalerEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type HorizontalPodAutoscalerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type HorizontalPodAutoscalerBehavior = {
  readonly __typename?: 'HorizontalPodAutoscalerBehavior';
  readonly scaleDown?: Maybe<HpaScalingRules>;
  readonly scaleUp?: Maybe<HpaScalingRules>;
};

export type HorizontalPodAutoscalerCondition = {
  readonly __typename?: 'HorizontalPodAutoscalerCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type HorizontalPodAutoscalerConnection = {
  readonly __typename?: 'HorizontalPodAutoscalerConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<HorizontalPodAutoscalerEdge>;
  readonly nodes: ReadonlyArray<HorizontalPodAutoscaler>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type HorizontalPodAutoscalerEdge = {
  readonly __typename?: 'HorizontalPodAutoscalerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HorizontalPodAutoscaler;
};

export type HorizontalPodAutoscalerSpec = {
  readonly __typename?: 'HorizontalPodAutoscalerSpec';
  readonly behavior?: Maybe<HorizontalPodAutoscalerBehavior>;
  readonly maxReplicas?: Maybe<Scalars['Int']['output']>;
  readonly metrics?: Maybe<ReadonlyArray<MetricSpec>>;
  readonly minReplicas?: Maybe<Scalars['Int']['output']>;
  readonly scaleTargetRef?: Maybe<CrossVersionObjectReference>;
};

export type HorizontalPodAutoscalerStatus = {
  readonly __typename?: 'HorizontalPodAutoscalerStatus';
  readonly conditions?: Maybe<ReadonlyArray<HorizontalPodAutoscalerCondition>>;
  readonly currentMetrics?: Maybe<ReadonlyArray<MetricStatus>>;
  readonly currentReplicas?: Maybe<Scalars['Int']['output']>;
  readonly desiredReplicas?: Maybe<Scalars['Int']['output']>;
  readonly lastScaleTime?: Maybe<Scalars['DateTime']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
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

export type IpAddress = KubernetesObject & {
  readonly __typename?: 'IPAddress';
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
  readonly spec?: Maybe<IpAddressSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type IpAddressEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type IpAddressHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type IpAddressConnection = {
  readonly __typename?: 'IPAddressConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<IpAddressEdge>;
  readonly nodes: ReadonlyArray<IpAddress>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type IpAddressEdge = {
  readonly __typename?: 'IPAddressEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: IpAddress;
};

export type IpAddressSpec = {
  readonly __typename?: 'IPAddressSpec';
  readonly parentRef?: Maybe<ParentReference>;
};

export type IpBlock = {
  readonly __typename?: 'IPBlock';
  readonly cidr?: Maybe<Scalars['String']['output']>;
  readonly except?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type IscsiPersistentVolumeSource = {
  readonly __typename?: 'ISCSIPersistentVolumeSource';
  readonly chapAuthDiscovery?: Maybe<Scalars['Boolean']['output']>;
  readonly chapAuthSession?: Maybe<Scalars['Boolean']['output']>;
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly initiatorName?: Maybe<Scalars['String']['output']>;
  readonly iqn?: Maybe<Scalars['String']['output']>;
  readonly iscsiInterface?: Maybe<Scalars['String']['output']>;
  readonly lun?: Maybe<Scalars['Int']['output']>;
  readonly portals?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<SecretReference>;
  readonly targetPortal?: Maybe<Scalars['String']['output']>;
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

export type Ingress = KubernetesObject & {
  readonly __typename?: 'Ingress';
  readonly apiVersion: Scalars['String']['output'];
  readonly certificates: ReadonlyArray<IngressCertificate>;
  /** By its annotation or its field; null when it names none. */
  readonly className?: Maybe<Scalars['String']['output']>;
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
  /** As they are written, the default backend last. */
  readonly routes: ReadonlyArray<IngressRoute>;
  readonly spec?: Maybe<IngressSpec>;
  readonly state: State;
  readonly status?: Maybe<IngressStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type IngressEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type IngressHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type IngressBackend = {
  readonly __typename?: 'IngressBackend';
  readonly resource?: Maybe<TypedLocalObjectReference>;
  readonly service?: Maybe<IngressServiceBackend>;
};

/** What HTTPS is served with. */
export type IngressCertificate = {
  readonly __typename?: 'IngressCertificate';
  readonly hosts: ReadonlyArray<Scalars['String']['output']>;
  /** The Secret does not exist. */
  readonly missing: Scalars['Boolean']['output'];
  /** Null: a certificate that nobody trusts. */
  readonly secretName?: Maybe<Scalars['String']['output']>;
};

export type IngressClass = KubernetesObject & {
  readonly __typename?: 'IngressClass';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  /** Ingresses that name no class are given this one. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** Whether this cluster's own Ingress serves it. */
  readonly isServedHere: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<IngressClassSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type IngressClassEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type IngressClassHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type IngressClassConnection = {
  readonly __typename?: 'IngressClassConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<IngressClassEdge>;
  readonly nodes: ReadonlyArray<IngressClass>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type IngressClassEdge = {
  readonly __typename?: 'IngressClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: IngressClass;
};

export type IngressClassParametersReference = {
  readonly __typename?: 'IngressClassParametersReference';
  readonly apiGroup?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
};

export type IngressClassSpec = {
  readonly __typename?: 'IngressClassSpec';
  readonly controller?: Maybe<Scalars['String']['output']>;
  readonly parameters?: Maybe<IngressClassParametersReference>;
};

export type IngressConnection = {
  readonly __typename?: 'IngressConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<IngressEdge>;
  readonly nodes: ReadonlyArray<Ingress>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type IngressEdge = {
  readonly __typename?: 'IngressEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Ingress;
};

export type IngressLoadBalancerIngress = {
  readonly __typename?: 'IngressLoadBalancerIngress';
  readonly hostname?: Maybe<Scalars['String']['output']>;
  readonly ip?: Maybe<Scalars['String']['output']>;
  readonly ports?: Maybe<ReadonlyArray<IngressPortStatus>>;
};

export type IngressLoadBalancerStatus = {
  readonly __typename?: 'IngressLoadBalancerStatus';
  readonly ingress?: Maybe<ReadonlyArray<IngressLoadBalancerIngress>>;
};

export type IngressPortStatus = {
  readonly __typename?: 'IngressPortStatus';
  readonly error?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
};

/** One way through an Ingress. */
export type IngressRoute = {
  readonly __typename?: 'IngressRoute';
  /** Asks it from a shell, whatever its host leads to. Null where there is no `url`. */
  readonly command?: Maybe<Scalars['String']['output']>;
  /** `shop.example`, `*.shop.example`; empty for any. */
  readonly host: Scalars['String']['output'];
  /** Empty for any. */
  readonly path: Scalars['String']['output'];
  /** Exact, Prefix or ImplementationSpecific; Default for what no rule matches. */
  readonly pathType: Scalars['String']['output'];
  /** Why nobody gets an answer, as a status sentence; empty when somebody does. */
  readonly problem: Scalars['String']['output'];
  /** Endpoints that are ready; null where that is not known or may not be seen. */
  readonly ready?: Maybe<Scalars['Int']['output']>;
  /** Null where something else than a Service is asked for. */
  readonly serviceName?: Maybe<Scalars['String']['output']>;
  /** By name or number, as the Ingress has it. */
  readonly servicePort: Scalars['String']['output'];
  readonly state: State;
  /** Where it is opened, by whom its host leads here. Null while it has no address, and for a wildcard. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type IngressRule = {
  readonly __typename?: 'IngressRule';
  readonly host?: Maybe<Scalars['String']['output']>;
  readonly http?: Maybe<HttpIngressRuleValue>;
};

export type IngressServiceBackend = {
  readonly __typename?: 'IngressServiceBackend';
  readonly name: Scalars['String']['output'];
  readonly port?: Maybe<ServiceBackendPort>;
};

export type IngressSpec = {
  readonly __typename?: 'IngressSpec';
  readonly defaultBackend?: Maybe<IngressBackend>;
  readonly ingressClassName?: Maybe<Scalars['String']['output']>;
  readonly rules?: Maybe<ReadonlyArray<IngressRule>>;
  readonly tls?: Maybe<ReadonlyArray<IngressTls>>;
};

export type IngressStatus = {
  readonly __typename?: 'IngressStatus';
  readonly loadBalancer?: Maybe<IngressLoadBalancerStatus>;
};

export type IngressTls = {
  readonly __typename?: 'IngressTLS';
  readonly hosts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly secretName?: Maybe<Scalars['String']['output']>;
};

export type JsonPatch = {
  readonly __typename?: 'JSONPatch';
  readonly expression?: Maybe<Scalars['String']['output']>;
};

export type JsonSchemaProps = {
  readonly __typename?: 'JSONSchemaProps';
  readonly additionalItems?: Maybe<Scalars['JSON']['output']>;
  readonly additionalProperties?: Maybe<Scalars['JSON']['output']>;
  readonly allOf?: Maybe<ReadonlyArray<JsonSchemaProps>>;
  readonly anyOf?: Maybe<ReadonlyArray<JsonSchemaProps>>;
  readonly default?: Maybe<Scalars['JSON']['output']>;
  readonly definitions?: Maybe<Scalars['JSON']['output']>;
  readonly dependencies?: Maybe<Scalars['JSON']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly enum?: Maybe<ReadonlyArray<Scalars['JSON']['output']>>;
  readonly example?: Maybe<Scalars['JSON']['output']>;
  readonly exclusiveMaximum?: Maybe<Scalars['Boolean']['output']>;
  readonly exclusiveMinimum?: Maybe<Scalars['Boolean']['output']>;
  readonly externalDocs?: Maybe<ExternalDocumentation>;
  readonly format?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['String']['output']>;
  readonly items?: Maybe<Scalars['JSON']['output']>;
  readonly maxItems?: Maybe<Scalars['Long']['output']>;
  readonly maxLength?: Maybe<Scalars['Long']['output']>;
  readonly maxProperties?: Maybe<Scalars['Long']['output']>;
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  readonly minItems?: Maybe<Scalars['Long']['output']>;
  readonly minLength?: Maybe<Scalars['Long']['output']>;
  readonly minProperties?: Maybe<Scalars['Long']['output']>;
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  readonly multipleOf?: Maybe<Scalars['Float']['output']>;
  readonly not?: Maybe<JsonSchemaProps>;
  readonly nullable?: Maybe<Scalars['Boolean']['output']>;
  readonly oneOf?: Maybe<ReadonlyArray<JsonSchemaProps>>;
  readonly pattern?: Maybe<Scalars['String']['output']>;
  readonly patternProperties?: Maybe<Scalars['JSON']['output']>;
  readonly properties?: Maybe<Scalars['JSON']['output']>;
  readonly required?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly uniqueItems?: Maybe<Scalars['Boolean']['output']>;
};

export type Job = KubernetesObject & {
  readonly __typename?: 'Job';
  readonly active: Scalars['Int']['output'];
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  /** Pods that must succeed; null where the first success is enough. */
  readonly completions?: Maybe<Scalars['Int']['output']>;
  readonly conditions: ReadonlyArray<Condition>;
  /** The CronJob that owns it. */
  readonly cronJob?: Maybe<CronJob>;
  /** Seconds from start to end, or until now; null before it starts. */
  readonly duration?: Maybe<Scalars['Float']['output']>;
  readonly events: ReadonlyArray<Event>;
  readonly failed: Scalars['Int']['output'];
  /** When it succeeded or failed. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  /** Started by hand from its CronJob. */
  readonly manual: Scalars['Boolean']['output'];
  readonly metadata: ObjectMetadata;
  readonly parallelism: Scalars['Int']['output'];
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly result: JobResult;
  readonly revision: Scalars['Long']['output'];
  /** For when its CronJob planned it. */
  readonly scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it did or waits for, with its duration. */
  readonly sentence: Scalars['String']['output'];
  readonly spec?: Maybe<JobSpec>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: State;
  readonly status?: Maybe<JobStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly succeeded: Scalars['Int']['output'];
  readonly suspended: Scalars['Boolean']['output'];
  readonly usage: ObjectUsage;
  readonly yaml: Scalars['String']['output'];
};


export type JobEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type JobHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type JobCondition = {
  readonly __typename?: 'JobCondition';
  readonly lastProbeTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<JobEdge>;
  readonly nodes: ReadonlyArray<Job>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type JobEdge = {
  readonly __typename?: 'JobEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Job;
};

export type JobPayload = {
  readonly __typename?: 'JobPayload';
  /** Unified diff of the manifest. Empty when nothing changes. */
  readonly diff: Scalars['String']['output'];
  /** As it is after the change; of a dry run as it would be. */
  readonly job: Job;
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

export type JobResult =
  | 'FAILED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'SUSPENDED'
  /** No pod has been started yet. */
  | 'WAITING';

export type JobSpec = {
  readonly __typename?: 'JobSpec';
  readonly activeDeadlineSeconds?: Maybe<Scalars['Long']['output']>;
  readonly backoffLimit?: Maybe<Scalars['Int']['output']>;
  readonly backoffLimitPerIndex?: Maybe<Scalars['Int']['output']>;
  readonly completionMode?: Maybe<Scalars['String']['output']>;
  readonly completions?: Maybe<Scalars['Int']['output']>;
  readonly managedBy?: Maybe<Scalars['String']['output']>;
  readonly manualSelector?: Maybe<Scalars['Boolean']['output']>;
  readonly maxFailedIndexes?: Maybe<Scalars['Int']['output']>;
  readonly parallelism?: Maybe<Scalars['Int']['output']>;
  readonly podFailurePolicy?: Maybe<PodFailurePolicy>;
  readonly podReplacementPolicy?: Maybe<Scalars['String']['output']>;
  readonly selector?: Maybe<LabelSelector>;
  readonly successPolicy?: Maybe<SuccessPolicy>;
  readonly suspend?: Maybe<Scalars['Boolean']['output']>;
  readonly template?: Maybe<PodTemplateSpec>;
  readonly ttlSecondsAfterFinished?: Maybe<Scalars['Int']['output']>;
};

export type JobStatus = {
  readonly __typename?: 'JobStatus';
  readonly active?: Maybe<Scalars['Int']['output']>;
  readonly completedIndexes?: Maybe<Scalars['String']['output']>;
  readonly completionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<JobCondition>>;
  readonly failed?: Maybe<Scalars['Int']['output']>;
  readonly failedIndexes?: Maybe<Scalars['String']['output']>;
  readonly ready?: Maybe<Scalars['Int']['output']>;
  readonly startTime?: Maybe<Scalars['DateTime']['output']>;
  readonly succeeded?: Maybe<Scalars['Int']['output']>;
  readonly terminating?: Maybe<Scalars['Int']['output']>;
  readonly uncountedTerminatedPods?: Maybe<UncountedTerminatedPods>;
};

export type JobTemplateSpec = {
  readonly __typename?: 'JobTemplateSpec';
  readonly metadata?: Maybe<TemplateMetadata>;
  readonly spec?: Maybe<JobSpec>;
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

export type Lease = KubernetesObject & {
  readonly __typename?: 'Lease';
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
  readonly spec?: Maybe<LeaseSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type LeaseEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type LeaseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type LeaseConnection = {
  readonly __typename?: 'LeaseConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<LeaseEdge>;
  readonly nodes: ReadonlyArray<Lease>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type LeaseEdge = {
  readonly __typename?: 'LeaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Lease;
};

export type LeaseSpec = {
  readonly __typename?: 'LeaseSpec';
  readonly acquireTime?: Maybe<Scalars['DateTime']['output']>;
  readonly holderIdentity?: Maybe<Scalars['String']['output']>;
  readonly leaseDurationSeconds?: Maybe<Scalars['Int']['output']>;
  readonly leaseTransitions?: Maybe<Scalars['Int']['output']>;
  readonly preferredHolder?: Maybe<Scalars['String']['output']>;
  readonly renewTime?: Maybe<Scalars['DateTime']['output']>;
  readonly strategy?: Maybe<Scalars['String']['output']>;
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

export type LimitRange = KubernetesObject & {
  readonly __typename?: 'LimitRange';
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
  readonly spec?: Maybe<LimitRangeSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type LimitRangeEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type LimitRangeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type LimitRangeConnection = {
  readonly __typename?: 'LimitRangeConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<LimitRangeEdge>;
  readonly nodes: ReadonlyArray<LimitRange>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type LimitRangeEdge = {
  readonly __typename?: 'LimitRangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LimitRange;
};

export type LimitRangeItem = {
  readonly __typename?: 'LimitRangeItem';
  readonly default?: Maybe<Scalars['JSON']['output']>;
  readonly defaultRequest?: Maybe<Scalars['JSON']['output']>;
  readonly max?: Maybe<Scalars['JSON']['output']>;
  readonly maxLimitRequestRatio?: Maybe<Scalars['JSON']['output']>;
  readonly min?: Maybe<Scalars['JSON']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type LimitRangeSpec = {
  readonly __typename?: 'LimitRangeSpec';
  readonly limits?: Maybe<ReadonlyArray<LimitRangeItem>>;
};

export type LimitResponse = {
  readonly __typename?: 'LimitResponse';
  readonly queuing?: Maybe<QueuingConfiguration>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type LimitedPriorityLevelConfiguration = {
  readonly __typename?: 'LimitedPriorityLevelConfiguration';
  readonly borrowingLimitPercent?: Maybe<Scalars['Int']['output']>;
  readonly lendablePercent?: Maybe<Scalars['Int']['output']>;
  readonly limitResponse?: Maybe<LimitResponse>;
  readonly nominalConcurrencyShares?: Maybe<Scalars['Int']['output']>;
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

export type LocalVolumeSource = {
  readonly __typename?: 'LocalVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
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

export type LossEffect =
  /** It is required: what runs goes on, what starts anew does not start. */
  | 'DOES_NOT_START'
  /** Only its images are pulled with it: what needs a login cannot be pulled. */
  | 'PULLS_WITHOUT_LOGIN'
  /** Every reference is optional: it starts without the values. */
  | 'STARTS_WITHOUT';

export type MatchCondition = {
  readonly __typename?: 'MatchCondition';
  readonly expression?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type MatchResources = {
  readonly __typename?: 'MatchResources';
  readonly excludeResourceRules?: Maybe<ReadonlyArray<NamedRuleWithOperations>>;
  readonly matchPolicy?: Maybe<Scalars['String']['output']>;
  readonly namespaceSelector?: Maybe<LabelSelector>;
  readonly objectSelector?: Maybe<LabelSelector>;
  readonly resourceRules?: Maybe<ReadonlyArray<NamedRuleWithOperations>>;
};

export type MeasuredResource =
  | 'NODES'
  | 'PODS';

export type MetaCondition = {
  readonly __typename?: 'MetaCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type MetricIdentifier = {
  readonly __typename?: 'MetricIdentifier';
  readonly name: Scalars['String']['output'];
  readonly selector?: Maybe<LabelSelector>;
};

export type MetricSpec = {
  readonly __typename?: 'MetricSpec';
  readonly containerResource?: Maybe<ContainerResourceMetricSource>;
  readonly external?: Maybe<ExternalMetricSource>;
  readonly object?: Maybe<ObjectMetricSource>;
  readonly pods?: Maybe<PodsMetricSource>;
  readonly resource?: Maybe<ResourceMetricSource>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type MetricStatus = {
  readonly __typename?: 'MetricStatus';
  readonly containerResource?: Maybe<ContainerResourceMetricStatus>;
  readonly external?: Maybe<ExternalMetricStatus>;
  readonly object?: Maybe<ObjectMetricStatus>;
  readonly pods?: Maybe<PodsMetricStatus>;
  readonly resource?: Maybe<ResourceMetricStatus>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type MetricTarget = {
  readonly __typename?: 'MetricTarget';
  readonly averageUtilization?: Maybe<Scalars['Int']['output']>;
  readonly averageValue?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type MetricValueStatus = {
  readonly __typename?: 'MetricValueStatus';
  readonly averageUtilization?: Maybe<Scalars['Int']['output']>;
  readonly averageValue?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
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

export type ModifyVolumeStatus = {
  readonly __typename?: 'ModifyVolumeStatus';
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly targetVolumeAttributesClassName?: Maybe<Scalars['String']['output']>;
};

export type MutatingAdmissionPolicy = KubernetesObject & {
  readonly __typename?: 'MutatingAdmissionPolicy';
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
  readonly spec?: Maybe<MutatingAdmissionPolicySpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type MutatingAdmissionPolicyEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type MutatingAdmissionPolicyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type MutatingAdmissionPolicyBinding = KubernetesObject & {
  readonly __typename?: 'MutatingAdmissionPolicyBinding';
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
  readonly spec?: Maybe<MutatingAdmissionPolicyBindingSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type MutatingAdmissionPolicyBindingEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type MutatingAdmissionPolicyBindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type MutatingAdmissionPolicyBindingConnection = {
  readonly __typename?: 'MutatingAdmissionPolicyBindingConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<MutatingAdmissionPolicyBindingEdge>;
  readonly nodes: ReadonlyArray<MutatingAdmissionPolicyBinding>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MutatingAdmissionPolicyBindingEdge = {
  readonly __typename?: 'MutatingAdmissionPolicyBindingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MutatingAdmissionPolicyBinding;
};

export type MutatingAdmissionPolicyBindingSpec = {
  readonly __typename?: 'MutatingAdmissionPolicyBindingSpec';
  readonly matchResources?: Maybe<MatchResources>;
  readonly paramRef?: Maybe<ParamRef>;
  readonly policyName?: Maybe<Scalars['String']['output']>;
};

export type MutatingAdmissionPolicyConnection = {
  readonly __typename?: 'MutatingAdmissionPolicyConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<MutatingAdmissionPolicyEdge>;
  readonly nodes: ReadonlyArray<MutatingAdmissionPolicy>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MutatingAdmissionPolicyEdge = {
  readonly __typename?: 'MutatingAdmissionPolicyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MutatingAdmissionPolicy;
};

export type MutatingAdmissionPolicySpec = {
  readonly __typename?: 'MutatingAdmissionPolicySpec';
  readonly failurePolicy?: Maybe<Scalars['String']['output']>;
  readonly matchConditions?: Maybe<ReadonlyArray<MatchCondition>>;
  readonly matchConstraints?: Maybe<MatchResources>;
  readonly mutations?: Maybe<ReadonlyArray<AdmissionMutation>>;
  readonly paramKind?: Maybe<ParamKind>;
  readonly reinvocationPolicy?: Maybe<Scalars['String']['output']>;
  readonly variables?: Maybe<ReadonlyArray<Variable>>;
};

export type MutatingWebhook = {
  readonly __typename?: 'MutatingWebhook';
  readonly admissionReviewVersions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly clientConfig?: Maybe<WebhookClientConfig>;
  readonly failurePolicy?: Maybe<Scalars['String']['output']>;
  readonly matchConditions?: Maybe<ReadonlyArray<MatchCondition>>;
  readonly matchPolicy?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespaceSelector?: Maybe<LabelSelector>;
  readonly objectSelector?: Maybe<LabelSelector>;
  readonly reinvocationPolicy?: Maybe<Scalars['String']['output']>;
  readonly rules?: Maybe<ReadonlyArray<RuleWithOperations>>;
  readonly sideEffects?: Maybe<Scalars['String']['output']>;
  readonly timeoutSeconds?: Maybe<Scalars['Int']['output']>;
};

export type MutatingWebhookConfiguration = KubernetesObject & {
  readonly __typename?: 'MutatingWebhookConfiguration';
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
  readonly webhooks?: Maybe<ReadonlyArray<MutatingWebhook>>;
  readonly yaml: Scalars['String']['output'];
};


export type MutatingWebhookConfigurationEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type MutatingWebhookConfigurationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type MutatingWebhookConfigurationConnection = {
  readonly __typename?: 'MutatingWebhookConfigurationConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<MutatingWebhookConfigurationEdge>;
  readonly nodes: ReadonlyArray<MutatingWebhookConfiguration>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MutatingWebhookConfigurationEdge = {
  readonly __typename?: 'MutatingWebhookConfigurationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MutatingWebhookConfiguration;
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
  /** One after the other, each only if its PodDisruptionBudget allows it; one that is refused does not stop those after it. From 1 to 200. */
  readonly evictPods: ReadonlyArray<EvictionResult>;
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
  /** Replaces every pod of a Deployment, StatefulSet or DaemonSet, by its strategy. */
  readonly restartWorkload: WorkloadPayload;
  readonly resumeCluster: Cluster;
  readonly resumeRollout: DeploymentPayload;
  /** Shows the value of one key. Written to the audit. */
  readonly revealSecret: SecretValue;
  /** Makes a Job of its template now, also while it is suspended. Without `jobName` the name is made up. */
  readonly runCronJobNow: JobPayload;
  /**
   * `expectedRevision` is the object's metadata.resourceVersion that the change was based on; another one is error code
   * CONFLICT with the current object in `extensions.current`. So it is in all mutations.
   */
  readonly scaleDeployment: DeploymentPayload;
  /** Of a Deployment, StatefulSet or ReplicaSet. */
  readonly scaleWorkload: WorkloadPayload;
  /**
   * Makes an account, or gives the one of this name the role and, when it is said, the password. For users with the role
   * cluster-admin; to others FORBIDDEN. A changed password ends the sessions of that account.
   */
  readonly setAccount: Account;
  readonly setCronJobSuspended: CronJobPayload;
  /** One after the other; one that is refused does not stop those after it. From 1 to 200. */
  readonly setCronJobsSuspended: ReadonlyArray<CronJobResult>;
  readonly setImage: DeploymentPayload;
  /** A Job that is suspended gives its running pods up. */
  readonly setJobSuspended: JobPayload;
  /** Whether new pods may come; those that are there stay. */
  readonly setNodeSchedulable: NodePayload;
  /** Ordinals of a StatefulSet below it keep the old template in a rolling update. */
  readonly setPartition: WorkloadPayload;
  /** Of a Deployment, StatefulSet or DaemonSet: the image of one container or init container, which there must be. */
  readonly setWorkloadImage: WorkloadPayload;
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
  /** Of a Deployment, StatefulSet or DaemonSet. Without `toRevision`: the one before. A dry run is the preview. */
  readonly undoWorkload: WorkloadPayload;
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


export type MutationEvictPodsArgs = {
  refs: ReadonlyArray<NamedRef>;
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


export type MutationRestartWorkloadArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: ObjectRef;
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


export type MutationRunCronJobNowArgs = {
  dryRun?: Scalars['Boolean']['input'];
  jobName?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
};


export type MutationScaleDeploymentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  replicas: Scalars['Int']['input'];
};


export type MutationScaleWorkloadArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: ObjectRef;
  replicas: Scalars['Int']['input'];
};


export type MutationSetAccountArgs = {
  name: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  role: AccountRole;
};


export type MutationSetCronJobSuspendedArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  suspended: Scalars['Boolean']['input'];
};


export type MutationSetCronJobsSuspendedArgs = {
  dryRun?: Scalars['Boolean']['input'];
  refs: ReadonlyArray<NamedRef>;
  suspended: Scalars['Boolean']['input'];
};


export type MutationSetImageArgs = {
  container: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  image: Scalars['String']['input'];
  ref: NamedRef;
};


export type MutationSetJobSuspendedArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: NamedRef;
  suspended: Scalars['Boolean']['input'];
};


export type MutationSetNodeSchedulableArgs = {
  cluster: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  schedulable: Scalars['Boolean']['input'];
};


export type MutationSetPartitionArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  partition: Scalars['Int']['input'];
  ref: NamedRef;
};


export type MutationSetWorkloadImageArgs = {
  container: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  image: Scalars['String']['input'];
  ref: ObjectRef;
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


export type MutationUndoWorkloadArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  ref: ObjectRef;
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

export type NamedRuleWithOperations = {
  readonly __typename?: 'NamedRuleWithOperations';
  readonly apiGroups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly apiVersions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly operations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resourceNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly scope?: Maybe<Scalars['String']['output']>;
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
  /** That limit what may be in it. */
  readonly quotas: ReadonlyArray<ResourceQuota>;
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
  readonly usage: ObjectUsage;
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

export type NetworkDeviceData = {
  readonly __typename?: 'NetworkDeviceData';
  readonly hardwareAddress?: Maybe<Scalars['String']['output']>;
  readonly interfaceName?: Maybe<Scalars['String']['output']>;
  readonly ips?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type NetworkPolicy = KubernetesObject & {
  readonly __typename?: 'NetworkPolicy';
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
  readonly spec?: Maybe<NetworkPolicySpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type NetworkPolicyEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type NetworkPolicyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type NetworkPolicyConnection = {
  readonly __typename?: 'NetworkPolicyConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<NetworkPolicyEdge>;
  readonly nodes: ReadonlyArray<NetworkPolicy>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NetworkPolicyEdge = {
  readonly __typename?: 'NetworkPolicyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: NetworkPolicy;
};

export type NetworkPolicyEgressRule = {
  readonly __typename?: 'NetworkPolicyEgressRule';
  readonly ports?: Maybe<ReadonlyArray<NetworkPolicyPort>>;
  readonly to?: Maybe<ReadonlyArray<NetworkPolicyPeer>>;
};

export type NetworkPolicyIngressRule = {
  readonly __typename?: 'NetworkPolicyIngressRule';
  readonly from?: Maybe<ReadonlyArray<NetworkPolicyPeer>>;
  readonly ports?: Maybe<ReadonlyArray<NetworkPolicyPort>>;
};

export type NetworkPolicyPeer = {
  readonly __typename?: 'NetworkPolicyPeer';
  readonly ipBlock?: Maybe<IpBlock>;
  readonly namespaceSelector?: Maybe<LabelSelector>;
  readonly podSelector?: Maybe<LabelSelector>;
};

export type NetworkPolicyPort = {
  readonly __typename?: 'NetworkPolicyPort';
  readonly endPort?: Maybe<Scalars['Int']['output']>;
  readonly port?: Maybe<Scalars['IntOrString']['output']>;
  readonly protocol?: Maybe<Scalars['String']['output']>;
};

export type NetworkPolicySpec = {
  readonly __typename?: 'NetworkPolicySpec';
  readonly egress?: Maybe<ReadonlyArray<NetworkPolicyEgressRule>>;
  readonly ingress?: Maybe<ReadonlyArray<NetworkPolicyIngressRule>>;
  readonly podSelector?: Maybe<LabelSelector>;
  readonly policyTypes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Node = KubernetesObject & {
  readonly __typename?: 'Node';
  readonly allocatable: ReadonlyArray<KeyValue>;
  readonly apiVersion: Scalars['String']['output'];
  readonly capacity: ReadonlyArray<KeyValue>;
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  /** What draining it would mean for each of its pods. */
  readonly drain: ReadonlyArray<DrainPod>;
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
  readonly usage: ObjectUsage;
  /** What its pods ask for, of what it has to give. */
  readonly uses: ReadonlyArray<NodeUse>;
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

export type NodePayload = {
  readonly __typename?: 'NodePayload';
  /** Unified diff of the manifest. Empty when nothing changes. */
  readonly diff: Scalars['String']['output'];
  /** As it is after the change; of a dry run as it would be. */
  readonly node: Node;
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
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

export type NodeUse = {
  readonly __typename?: 'NodeUse';
  /** What can be given. */
  readonly hard: Scalars['String']['output'];
  /** 0 to 1; more where pods came that nobody scheduled. */
  readonly ratio: Scalars['Float']['output'];
  /** `cpu`, `memory`, `pods`. */
  readonly resource: Scalars['String']['output'];
  readonly used: Scalars['String']['output'];
};

export type NonResourcePolicyRule = {
  readonly __typename?: 'NonResourcePolicyRule';
  readonly nonResourceURLs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly verbs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

export type ObjectMetricSource = {
  readonly __typename?: 'ObjectMetricSource';
  readonly describedObject?: Maybe<CrossVersionObjectReference>;
  readonly metric?: Maybe<MetricIdentifier>;
  readonly target?: Maybe<MetricTarget>;
};

export type ObjectMetricStatus = {
  readonly __typename?: 'ObjectMetricStatus';
  readonly current?: Maybe<MetricValueStatus>;
  readonly describedObject?: Maybe<CrossVersionObjectReference>;
  readonly metric?: Maybe<MetricIdentifier>;
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

export type ObjectReference = {
  readonly __typename?: 'ObjectReference';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly fieldPath?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly resourceVersion?: Maybe<Scalars['String']['output']>;
  readonly uid?: Maybe<Scalars['String']['output']>;
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

/**
 * What something uses, used and may use. Of a workload, a Namespace or a Cluster all that belongs to it; the history of a
 * workload spans pods that are gone. Asks, besides the right to read the object, for `get` of its `pods` or `nodes` in
 * metrics.k8s.io; without it all is empty and `source` says FORBIDDEN.
 */
export type ObjectUsage = {
  readonly __typename?: 'ObjectUsage';
  /** Of a Node what it has for pods, of a Cluster what its nodes have. */
  readonly allocatable?: Maybe<UsageAmounts>;
  /** Of a Pod: of each container that runs. */
  readonly containers: ReadonlyArray<ContainerUsage>;
  /** Null when there was no sample for two minutes and a half. */
  readonly current?: Maybe<Usage>;
  /** Minutes are kept for a day, ten minutes for a week, hours for 31 days. */
  readonly history: UsageHistory;
  /** What its pods that have not ended may use. Null where one of them is not limited. */
  readonly limits: UsageAmounts;
  /** What its pods that have not ended ask for. Null where one of them asks for nothing. */
  readonly requests: UsageAmounts;
  readonly source: UsageSource;
};


/**
 * What something uses, used and may use. Of a workload, a Namespace or a Cluster all that belongs to it; the history of a
 * workload spans pods that are gone. Asks, besides the right to read the object, for `get` of its `pods` or `nodes` in
 * metrics.k8s.io; without it all is empty and `source` says FORBIDDEN.
 */
export type ObjectUsageHistoryArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OpaqueDeviceConfiguration = {
  readonly __typename?: 'OpaqueDeviceConfiguration';
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly parameters?: Maybe<Scalars['JSON']['output']>;
};

/** Why something was refused, with the same codes as `extensions.code`. */
export type OperationError = {
  readonly __typename?: 'OperationError';
  readonly causes: ReadonlyArray<ErrorCause>;
  readonly code: Scalars['String']['output'];
  /** Of code CONFLICT; `extensions` have the same where a mutation of one object is refused with it. */
  readonly conflict?: Maybe<ConflictVersions>;
  readonly message: Scalars['String']['output'];
};

export type Overhead = {
  readonly __typename?: 'Overhead';
  readonly podFixed?: Maybe<Scalars['JSON']['output']>;
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

export type ParamKind = {
  readonly __typename?: 'ParamKind';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
};

export type ParamRef = {
  readonly __typename?: 'ParamRef';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly parameterNotFoundAction?: Maybe<Scalars['String']['output']>;
  readonly selector?: Maybe<LabelSelector>;
};

export type ParentReference = {
  readonly __typename?: 'ParentReference';
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly resource?: Maybe<Scalars['String']['output']>;
};

export type PersistentVolume = KubernetesObject & {
  readonly __typename?: 'PersistentVolume';
  readonly apiVersion: Scalars['String']['output'];
  /** The one that has it. */
  readonly claim?: Maybe<PersistentVolumeClaim>;
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  /** From which alone it can be reached; empty for all. */
  readonly nodeNames: ReadonlyArray<Scalars['String']['output']>;
  /** That mount it, by way of its claim. */
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<PersistentVolumeSpec>;
  readonly state: State;
  readonly status?: Maybe<PersistentVolumeStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type PersistentVolumeEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PersistentVolumeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PersistentVolumeClaim = KubernetesObject & {
  readonly __typename?: 'PersistentVolumeClaim';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  /** That mount it, by name. */
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<PersistentVolumeClaimSpec>;
  readonly state: State;
  readonly status?: Maybe<PersistentVolumeClaimStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly storageClass?: Maybe<StorageClass>;
  readonly volume?: Maybe<PersistentVolume>;
  /** Null for one that has or had a volume, and where the class may not be seen. */
  readonly waitsFor?: Maybe<ClaimWait>;
  readonly yaml: Scalars['String']['output'];
};


export type PersistentVolumeClaimEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PersistentVolumeClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PersistentVolumeClaimCondition = {
  readonly __typename?: 'PersistentVolumeClaimCondition';
  readonly lastProbeTime?: Maybe<Scalars['DateTime']['output']>;
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type PersistentVolumeClaimConnection = {
  readonly __typename?: 'PersistentVolumeClaimConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PersistentVolumeClaimEdge>;
  readonly nodes: ReadonlyArray<PersistentVolumeClaim>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PersistentVolumeClaimEdge = {
  readonly __typename?: 'PersistentVolumeClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PersistentVolumeClaim;
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

export type PersistentVolumeClaimStatus = {
  readonly __typename?: 'PersistentVolumeClaimStatus';
  readonly accessModes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly allocatedResourceStatuses?: Maybe<Scalars['JSON']['output']>;
  readonly allocatedResources?: Maybe<Scalars['JSON']['output']>;
  readonly capacity?: Maybe<Scalars['JSON']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<PersistentVolumeClaimCondition>>;
  readonly currentVolumeAttributesClassName?: Maybe<Scalars['String']['output']>;
  readonly modifyVolumeStatus?: Maybe<ModifyVolumeStatus>;
  readonly phase?: Maybe<Scalars['String']['output']>;
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

export type PersistentVolumeConnection = {
  readonly __typename?: 'PersistentVolumeConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PersistentVolumeEdge>;
  readonly nodes: ReadonlyArray<PersistentVolume>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PersistentVolumeEdge = {
  readonly __typename?: 'PersistentVolumeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PersistentVolume;
};

export type PersistentVolumeSpec = {
  readonly __typename?: 'PersistentVolumeSpec';
  readonly accessModes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly awsElasticBlockStore?: Maybe<AwsElasticBlockStoreVolumeSource>;
  readonly azureDisk?: Maybe<AzureDiskVolumeSource>;
  readonly azureFile?: Maybe<AzureFilePersistentVolumeSource>;
  readonly capacity?: Maybe<Scalars['JSON']['output']>;
  readonly cephfs?: Maybe<CephFsPersistentVolumeSource>;
  readonly cinder?: Maybe<CinderPersistentVolumeSource>;
  readonly claimRef?: Maybe<ObjectReference>;
  readonly csi?: Maybe<CsiPersistentVolumeSource>;
  readonly fc?: Maybe<FcVolumeSource>;
  readonly flexVolume?: Maybe<FlexPersistentVolumeSource>;
  readonly flocker?: Maybe<FlockerVolumeSource>;
  readonly gcePersistentDisk?: Maybe<GcePersistentDiskVolumeSource>;
  readonly glusterfs?: Maybe<GlusterfsPersistentVolumeSource>;
  readonly hostPath?: Maybe<HostPathVolumeSource>;
  readonly iscsi?: Maybe<IscsiPersistentVolumeSource>;
  readonly local?: Maybe<LocalVolumeSource>;
  readonly mountOptions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly nfs?: Maybe<NfsVolumeSource>;
  readonly nodeAffinity?: Maybe<VolumeNodeAffinity>;
  readonly persistentVolumeReclaimPolicy?: Maybe<Scalars['String']['output']>;
  readonly photonPersistentDisk?: Maybe<PhotonPersistentDiskVolumeSource>;
  readonly portworxVolume?: Maybe<PortworxVolumeSource>;
  readonly quobyte?: Maybe<QuobyteVolumeSource>;
  readonly rbd?: Maybe<RbdPersistentVolumeSource>;
  readonly scaleIO?: Maybe<ScaleIoPersistentVolumeSource>;
  readonly storageClassName?: Maybe<Scalars['String']['output']>;
  readonly storageos?: Maybe<StorageOsPersistentVolumeSource>;
  readonly volumeAttributesClassName?: Maybe<Scalars['String']['output']>;
  readonly volumeMode?: Maybe<Scalars['String']['output']>;
  readonly vsphereVolume?: Maybe<VsphereVirtualDiskVolumeSource>;
};

export type PersistentVolumeStatus = {
  readonly __typename?: 'PersistentVolumeStatus';
  readonly lastPhaseTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly phase?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type PhotonPersistentDiskVolumeSource = {
  readonly __typename?: 'PhotonPersistentDiskVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly pdID?: Maybe<Scalars['String']['output']>;
};

/** A time at which a CronJob is due. */
export type PlannedRun = {
  readonly __typename?: 'PlannedRun';
  readonly at: Scalars['DateTime']['output'];
  /** That the clocks of the zone change between the run before (or now) and this one. */
  readonly clockChange?: Maybe<Scalars['String']['output']>;
  /** By the clock of its zone, with the offset: 2026-11-01T01:30:00-04:00. */
  readonly local: Scalars['String']['output'];
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
  readonly usage: ObjectUsage;
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

export type PodDisruptionBudget = KubernetesObject & {
  readonly __typename?: 'PodDisruptionBudget';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<PodDisruptionBudgetSpec>;
  readonly state: State;
  readonly status?: Maybe<PodDisruptionBudgetStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type PodDisruptionBudgetEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PodDisruptionBudgetHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PodDisruptionBudgetConnection = {
  readonly __typename?: 'PodDisruptionBudgetConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PodDisruptionBudgetEdge>;
  readonly nodes: ReadonlyArray<PodDisruptionBudget>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PodDisruptionBudgetEdge = {
  readonly __typename?: 'PodDisruptionBudgetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PodDisruptionBudget;
};

export type PodDisruptionBudgetSpec = {
  readonly __typename?: 'PodDisruptionBudgetSpec';
  readonly maxUnavailable?: Maybe<Scalars['IntOrString']['output']>;
  readonly minAvailable?: Maybe<Scalars['IntOrString']['output']>;
  readonly selector?: Maybe<LabelSelector>;
  readonly unhealthyPodEvictionPolicy?: Maybe<Scalars['String']['output']>;
};

export type PodDisruptionBudgetStatus = {
  readonly __typename?: 'PodDisruptionBudgetStatus';
  readonly conditions?: Maybe<ReadonlyArray<MetaCondition>>;
  readonly currentHealthy?: Maybe<Scalars['Int']['output']>;
  readonly desiredHealthy?: Maybe<Scalars['Int']['output']>;
  readonly disruptedPods?: Maybe<Scalars['JSON']['output']>;
  readonly disruptionsAllowed?: Maybe<Scalars['Int']['output']>;
  readonly expectedPods?: Maybe<Scalars['Int']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
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

export type PodFailurePolicy = {
  readonly __typename?: 'PodFailurePolicy';
  readonly rules?: Maybe<ReadonlyArray<PodFailurePolicyRule>>;
};

export type PodFailurePolicyOnExitCodesRequirement = {
  readonly __typename?: 'PodFailurePolicyOnExitCodesRequirement';
  readonly containerName?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly values?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
};

export type PodFailurePolicyOnPodConditionsPattern = {
  readonly __typename?: 'PodFailurePolicyOnPodConditionsPattern';
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type PodFailurePolicyRule = {
  readonly __typename?: 'PodFailurePolicyRule';
  readonly action?: Maybe<Scalars['String']['output']>;
  readonly onExitCodes?: Maybe<PodFailurePolicyOnExitCodesRequirement>;
  readonly onPodConditions?: Maybe<ReadonlyArray<PodFailurePolicyOnPodConditionsPattern>>;
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

export type PodTemplate = KubernetesObject & {
  readonly __typename?: 'PodTemplate';
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
  readonly template?: Maybe<PodTemplateSpec>;
  readonly yaml: Scalars['String']['output'];
};


export type PodTemplateEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PodTemplateHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PodTemplateConnection = {
  readonly __typename?: 'PodTemplateConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PodTemplateEdge>;
  readonly nodes: ReadonlyArray<PodTemplate>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PodTemplateEdge = {
  readonly __typename?: 'PodTemplateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PodTemplate;
};

export type PodTemplateSpec = {
  readonly __typename?: 'PodTemplateSpec';
  readonly metadata?: Maybe<TemplateMetadata>;
  readonly spec?: Maybe<PodSpec>;
};

export type PodsMetricSource = {
  readonly __typename?: 'PodsMetricSource';
  readonly metric?: Maybe<MetricIdentifier>;
  readonly target?: Maybe<MetricTarget>;
};

export type PodsMetricStatus = {
  readonly __typename?: 'PodsMetricStatus';
  readonly current?: Maybe<MetricValueStatus>;
  readonly metric?: Maybe<MetricIdentifier>;
};

export type PolicyRule = {
  readonly __typename?: 'PolicyRule';
  readonly apiGroups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly nonResourceURLs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resourceNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly verbs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type PolicyRulesWithSubjects = {
  readonly __typename?: 'PolicyRulesWithSubjects';
  readonly nonResourceRules?: Maybe<ReadonlyArray<NonResourcePolicyRule>>;
  readonly resourceRules?: Maybe<ReadonlyArray<ResourcePolicyRule>>;
  readonly subjects?: Maybe<ReadonlyArray<FlowSubject>>;
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

/** What stands under a column. */
export type PrintedValue = {
  readonly __typename?: 'PrintedValue';
  readonly column: PrinterColumn;
  /** Null where the object has nothing there. Of a date the instant as the object has it. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

export type PrinterColumn = {
  readonly __typename?: 'PrinterColumn';
  readonly description: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Those above 0 are shown where there is much room. */
  readonly priority: Scalars['Int']['output'];
  /** string, integer, number, boolean or date. */
  readonly type: Scalars['String']['output'];
};

export type PriorityClass = KubernetesObject & {
  readonly __typename?: 'PriorityClass';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: ReadonlyArray<Event>;
  readonly globalDefault?: Maybe<Scalars['Boolean']['output']>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly preemptionPolicy?: Maybe<Scalars['String']['output']>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['Int']['output']>;
  readonly yaml: Scalars['String']['output'];
};


export type PriorityClassEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PriorityClassHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PriorityClassConnection = {
  readonly __typename?: 'PriorityClassConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PriorityClassEdge>;
  readonly nodes: ReadonlyArray<PriorityClass>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PriorityClassEdge = {
  readonly __typename?: 'PriorityClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PriorityClass;
};

export type PriorityLevelConfiguration = KubernetesObject & {
  readonly __typename?: 'PriorityLevelConfiguration';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<PriorityLevelConfigurationSpec>;
  readonly state: State;
  readonly status?: Maybe<PriorityLevelConfigurationStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type PriorityLevelConfigurationEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type PriorityLevelConfigurationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PriorityLevelConfigurationCondition = {
  readonly __typename?: 'PriorityLevelConfigurationCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type PriorityLevelConfigurationConnection = {
  readonly __typename?: 'PriorityLevelConfigurationConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<PriorityLevelConfigurationEdge>;
  readonly nodes: ReadonlyArray<PriorityLevelConfiguration>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PriorityLevelConfigurationEdge = {
  readonly __typename?: 'PriorityLevelConfigurationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PriorityLevelConfiguration;
};

export type PriorityLevelConfigurationReference = {
  readonly __typename?: 'PriorityLevelConfigurationReference';
  readonly name: Scalars['String']['output'];
};

export type PriorityLevelConfigurationSpec = {
  readonly __typename?: 'PriorityLevelConfigurationSpec';
  readonly exempt?: Maybe<ExemptPriorityLevelConfiguration>;
  readonly limited?: Maybe<LimitedPriorityLevelConfiguration>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type PriorityLevelConfigurationStatus = {
  readonly __typename?: 'PriorityLevelConfigurationStatus';
  readonly conditions?: Maybe<ReadonlyArray<PriorityLevelConfigurationCondition>>;
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
  readonly allEndpoints: EndpointsConnection;
  readonly apiService?: Maybe<ApiService>;
  readonly apiServices: ApiServiceConnection;
  /** Newest first; an empty `cluster` asks for what belongs to the installation, as accounts do. For users who may do everything; to others FORBIDDEN. */
  readonly audit: ReadonlyArray<AuditRecord>;
  /** What the signed-in user may do; one answer a question, in order. */
  readonly can: ReadonlyArray<AccessAnswer>;
  readonly certificateSigningRequest?: Maybe<CertificateSigningRequest>;
  readonly certificateSigningRequests: CertificateSigningRequestConnection;
  readonly cluster?: Maybe<Cluster>;
  readonly clusterRole?: Maybe<ClusterRole>;
  readonly clusterRoleBinding?: Maybe<ClusterRoleBinding>;
  readonly clusterRoleBindings: ClusterRoleBindingConnection;
  readonly clusterRoles: ClusterRoleConnection;
  /** By name, the embedded one first. */
  readonly clusters: ReadonlyArray<Cluster>;
  readonly configMap?: Maybe<ConfigMap>;
  readonly configMaps: ConfigMapConnection;
  readonly controllerRevision?: Maybe<ControllerRevision>;
  readonly controllerRevisions: ControllerRevisionConnection;
  readonly controllers: ReadonlyArray<ControllerStatus>;
  readonly cronJob?: Maybe<CronJob>;
  readonly cronJobs: CronJobConnection;
  readonly csiDriver?: Maybe<CsiDriver>;
  readonly csiDrivers: CsiDriverConnection;
  readonly csiNode?: Maybe<CsiNode>;
  readonly csiNodes: CsiNodeConnection;
  readonly csiStorageCapacities: CsiStorageCapacityConnection;
  readonly csiStorageCapacity?: Maybe<CsiStorageCapacity>;
  /**
   * The newest samples of all pods or nodes that the user may list and whose metrics they may `get`, for lists. Answered
   * from memory, so it may be asked as often as is measured.
   */
  readonly currentUsage: ReadonlyArray<CurrentUsage>;
  readonly customResourceDefinition?: Maybe<CustomResourceDefinition>;
  readonly customResourceDefinitions: CustomResourceDefinitionConnection;
  readonly daemonSet?: Maybe<DaemonSet>;
  readonly daemonSets: DaemonSetConnection;
  readonly deployment?: Maybe<Deployment>;
  readonly deployments: DeploymentConnection;
  readonly deviceClass?: Maybe<DeviceClass>;
  readonly deviceClasses: DeviceClassConnection;
  readonly endpointSlice?: Maybe<EndpointSlice>;
  readonly endpointSlices: EndpointSliceConnection;
  readonly endpoints?: Maybe<Endpoints>;
  /** Newest first. */
  readonly events: EventConnection;
  readonly flowSchema?: Maybe<FlowSchema>;
  readonly flowSchemas: FlowSchemaConnection;
  /** What happened to one object, deleted ones included; newest first. */
  readonly history: ChangeConnection;
  readonly horizontalPodAutoscaler?: Maybe<HorizontalPodAutoscaler>;
  readonly horizontalPodAutoscalers: HorizontalPodAutoscalerConnection;
  readonly ingress?: Maybe<Ingress>;
  readonly ingressClass?: Maybe<IngressClass>;
  readonly ingressClasses: IngressClassConnection;
  readonly ingresses: IngressConnection;
  readonly ipAddress?: Maybe<IpAddress>;
  readonly ipAddresses: IpAddressConnection;
  readonly job?: Maybe<Job>;
  readonly jobs: JobConnection;
  readonly lease?: Maybe<Lease>;
  readonly leases: LeaseConnection;
  readonly limitRange?: Maybe<LimitRange>;
  readonly limitRanges: LimitRangeConnection;
  /** The end of a container's log. Without `container` the first one of the pod. */
  readonly logs: LogTail;
  /** Who is signed in; null for nobody. The one field that needs no sign-in. */
  readonly me?: Maybe<Viewer>;
  readonly mutatingAdmissionPolicies: MutatingAdmissionPolicyConnection;
  readonly mutatingAdmissionPolicy?: Maybe<MutatingAdmissionPolicy>;
  readonly mutatingAdmissionPolicyBinding?: Maybe<MutatingAdmissionPolicyBinding>;
  readonly mutatingAdmissionPolicyBindings: MutatingAdmissionPolicyBindingConnection;
  readonly mutatingWebhookConfiguration?: Maybe<MutatingWebhookConfiguration>;
  readonly mutatingWebhookConfigurations: MutatingWebhookConfigurationConnection;
  readonly namespace?: Maybe<Namespace>;
  readonly namespaces: NamespaceConnection;
  readonly networkPolicies: NetworkPolicyConnection;
  readonly networkPolicy?: Maybe<NetworkPolicy>;
  readonly node?: Maybe<Node>;
  readonly nodes: NodeConnection;
  /** Any object of any kind. */
  readonly object?: Maybe<KubernetesObject>;
  /** Objects of any one kind. */
  readonly objects: KubernetesObjectConnection;
  readonly persistentVolume?: Maybe<PersistentVolume>;
  readonly persistentVolumeClaim?: Maybe<PersistentVolumeClaim>;
  readonly persistentVolumeClaims: PersistentVolumeClaimConnection;
  readonly persistentVolumes: PersistentVolumeConnection;
  readonly pod?: Maybe<Pod>;
  readonly podDisruptionBudget?: Maybe<PodDisruptionBudget>;
  readonly podDisruptionBudgets: PodDisruptionBudgetConnection;
  readonly podTemplate?: Maybe<PodTemplate>;
  readonly podTemplates: PodTemplateConnection;
  readonly pods: PodConnection;
  /** A schedule while it is written: what it means, and when it is due. */
  readonly previewSchedule: SchedulePreview;
  readonly priorityClass?: Maybe<PriorityClass>;
  readonly priorityClasses: PriorityClassConnection;
  readonly priorityLevelConfiguration?: Maybe<PriorityLevelConfiguration>;
  readonly priorityLevelConfigurations: PriorityLevelConfigurationConnection;
  readonly replicaSet?: Maybe<ReplicaSet>;
  readonly replicaSets: ReplicaSetConnection;
  readonly replicationController?: Maybe<ReplicationController>;
  readonly replicationControllers: ReplicationControllerConnection;
  readonly resourceClaim?: Maybe<ResourceClaim>;
  readonly resourceClaimTemplate?: Maybe<ResourceClaimTemplate>;
  readonly resourceClaimTemplates: ResourceClaimTemplateConnection;
  readonly resourceClaims: ResourceClaimConnection;
  readonly resourceQuota?: Maybe<ResourceQuota>;
  readonly resourceQuotas: ResourceQuotaConnection;
  readonly resourceSlice?: Maybe<ResourceSlice>;
  readonly resourceSlices: ResourceSliceConnection;
  readonly role?: Maybe<Role>;
  readonly roleBinding?: Maybe<RoleBinding>;
  readonly roleBindings: RoleBindingConnection;
  readonly roles: RoleConnection;
  readonly rollout?: Maybe<Rollout>;
  readonly runtimeClass?: Maybe<RuntimeClass>;
  readonly runtimeClasses: RuntimeClassConnection;
  readonly secret?: Maybe<Secret>;
  readonly secrets: SecretConnection;
  readonly service?: Maybe<Service>;
  readonly serviceAccount?: Maybe<ServiceAccount>;
  readonly serviceAccounts: ServiceAccountConnection;
  readonly serviceCIDR?: Maybe<ServiceCidr>;
  readonly serviceCIDRs: ServiceCidrConnection;
  readonly services: ServiceConnection;
  readonly statefulSet?: Maybe<StatefulSet>;
  readonly statefulSets: StatefulSetConnection;
  readonly storageClass?: Maybe<StorageClass>;
  readonly storageClasses: StorageClassConnection;
  readonly validatingAdmissionPolicies: ValidatingAdmissionPolicyConnection;
  readonly validatingAdmissionPolicy?: Maybe<ValidatingAdmissionPolicy>;
  readonly validatingAdmissionPolicyBinding?: Maybe<ValidatingAdmissionPolicyBinding>;
  readonly validatingAdmissionPolicyBindings: ValidatingAdmissionPolicyBindingConnection;
  readonly validatingWebhookConfiguration?: Maybe<ValidatingWebhookConfiguration>;
  readonly validatingWebhookConfigurations: ValidatingWebhookConfigurationConnection;
  readonly volumeAttachment?: Maybe<VolumeAttachment>;
  readonly volumeAttachments: VolumeAttachmentConnection;
  readonly volumeAttributesClass?: Maybe<VolumeAttributesClass>;
  readonly volumeAttributesClasses: VolumeAttributesClassConnection;
};


export type QueryAllEndpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryApiServiceArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryApiServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
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


export type QueryCertificateSigningRequestArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryCertificateSigningRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryClusterArgs = {
  name: Scalars['String']['input'];
};


export type QueryClusterRoleArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryClusterRoleBindingArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryClusterRoleBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryClusterRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
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


export type QueryControllerRevisionArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryControllerRevisionsArgs = {
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


export type QueryCronJobArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryCronJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryCsiDriverArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryCsiDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryCsiNodeArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryCsiNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryCsiStorageCapacitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryCsiStorageCapacityArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryCurrentUsageArgs = {
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  resource: MeasuredResource;
};


export type QueryCustomResourceDefinitionArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryCustomResourceDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryDaemonSetArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryDaemonSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
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


export type QueryDeviceClassArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryDeviceClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryEndpointSliceArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryEndpointSlicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryEndpointsArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
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


export type QueryFlowSchemaArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryFlowSchemasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  ref: ObjectRef;
};


export type QueryHorizontalPodAutoscalerArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryHorizontalPodAutoscalersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryIngressArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryIngressClassArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryIngressClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryIngressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryIpAddressArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryIpAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryJobArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryLeaseArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryLimitRangeArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryLimitRangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
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


export type QueryMutatingAdmissionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryMutatingAdmissionPolicyArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryMutatingAdmissionPolicyBindingArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryMutatingAdmissionPolicyBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryMutatingWebhookConfigurationArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryMutatingWebhookConfigurationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
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


export type QueryNetworkPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryNetworkPolicyArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
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


export type QueryPersistentVolumeArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryPersistentVolumeClaimArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryPersistentVolumeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryPersistentVolumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryPodArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryPodDisruptionBudgetArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryPodDisruptionBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryPodTemplateArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryPodTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
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


export type QueryPreviewScheduleArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
  count?: Scalars['Int']['input'];
  schedule: Scalars['String']['input'];
  timeZone?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPriorityClassArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryPriorityClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryPriorityLevelConfigurationArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryPriorityLevelConfigurationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
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


export type QueryReplicationControllerArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryReplicationControllersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryResourceClaimArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryResourceClaimTemplateArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryResourceClaimTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryResourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryResourceQuotaArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryResourceQuotasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryResourceSliceArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryResourceSlicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryRoleArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryRoleBindingArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryRoleBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryRolloutArgs = {
  cluster: Scalars['String']['input'];
  kind?: RolloutKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryRuntimeClassArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryRuntimeClassesArgs = {
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


export type QueryServiceAccountArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryServiceCidrArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryServiceCidRsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryStatefulSetArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryStatefulSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryStorageClassArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryStorageClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryValidatingAdmissionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryValidatingAdmissionPolicyArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryValidatingAdmissionPolicyBindingArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryValidatingAdmissionPolicyBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryValidatingWebhookConfigurationArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryValidatingWebhookConfigurationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryVolumeAttachmentArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryVolumeAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};


export type QueryVolumeAttributesClassArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryVolumeAttributesClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  clusters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ObjectFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ObjectSort>;
};

export type QueuingConfiguration = {
  readonly __typename?: 'QueuingConfiguration';
  readonly handSize?: Maybe<Scalars['Int']['output']>;
  readonly queueLengthLimit?: Maybe<Scalars['Int']['output']>;
  readonly queues?: Maybe<Scalars['Int']['output']>;
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

/** How much of one amount of a quota is taken. */
export type QuotaUse = {
  readonly __typename?: 'QuotaUse';
  readonly hard: Scalars['String']['output'];
  /** 0 to 1; more when the quota was lowered below what is there. */
  readonly ratio: Scalars['Float']['output'];
  /** `pods`, `requests.cpu`, `count/configmaps`. */
  readonly resource: Scalars['String']['output'];
  /** A quantity: `2500m`, `1Gi`. */
  readonly used: Scalars['String']['output'];
};

export type RbdPersistentVolumeSource = {
  readonly __typename?: 'RBDPersistentVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly keyring?: Maybe<Scalars['String']['output']>;
  readonly monitors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly pool?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<SecretReference>;
  readonly user?: Maybe<Scalars['String']['output']>;
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

export type ReconcileOutcome =
  /** Somebody else changed the object meanwhile: it is looked at again. No failure. */
  | 'CONFLICT'
  | 'DONE'
  | 'FAILED';

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
  readonly usage: ObjectUsage;
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

export type ReplicationController = KubernetesObject & {
  readonly __typename?: 'ReplicationController';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<ReplicationControllerSpec>;
  readonly state: State;
  readonly status?: Maybe<ReplicationControllerStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ReplicationControllerEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ReplicationControllerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ReplicationControllerCondition = {
  readonly __typename?: 'ReplicationControllerCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type ReplicationControllerConnection = {
  readonly __typename?: 'ReplicationControllerConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ReplicationControllerEdge>;
  readonly nodes: ReadonlyArray<ReplicationController>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ReplicationControllerEdge = {
  readonly __typename?: 'ReplicationControllerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReplicationController;
};

export type ReplicationControllerSpec = {
  readonly __typename?: 'ReplicationControllerSpec';
  readonly minReadySeconds?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly selector?: Maybe<Scalars['JSON']['output']>;
  readonly template?: Maybe<PodTemplateSpec>;
};

export type ReplicationControllerStatus = {
  readonly __typename?: 'ReplicationControllerStatus';
  readonly availableReplicas?: Maybe<Scalars['Int']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<ReplicationControllerCondition>>;
  readonly fullyLabeledReplicas?: Maybe<Scalars['Int']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly readyReplicas?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
};

export type ResourceClaim = KubernetesObject & {
  readonly __typename?: 'ResourceClaim';
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
  readonly spec?: Maybe<ResourceClaimSpec>;
  readonly state: State;
  readonly status?: Maybe<ResourceClaimStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ResourceClaimEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ResourceClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ResourceClaimConnection = {
  readonly __typename?: 'ResourceClaimConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ResourceClaimEdge>;
  readonly nodes: ReadonlyArray<ResourceClaim>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ResourceClaimConsumerReference = {
  readonly __typename?: 'ResourceClaimConsumerReference';
  readonly apiGroup?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly resource?: Maybe<Scalars['String']['output']>;
  readonly uid?: Maybe<Scalars['String']['output']>;
};

export type ResourceClaimEdge = {
  readonly __typename?: 'ResourceClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ResourceClaim;
};

export type ResourceClaimSpec = {
  readonly __typename?: 'ResourceClaimSpec';
  readonly devices?: Maybe<DeviceClaim>;
};

export type ResourceClaimStatus = {
  readonly __typename?: 'ResourceClaimStatus';
  readonly allocation?: Maybe<AllocationResult>;
  readonly devices?: Maybe<ReadonlyArray<AllocatedDeviceStatus>>;
  readonly reservedFor?: Maybe<ReadonlyArray<ResourceClaimConsumerReference>>;
};

export type ResourceClaimTemplate = KubernetesObject & {
  readonly __typename?: 'ResourceClaimTemplate';
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
  readonly spec?: Maybe<ResourceClaimTemplateSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ResourceClaimTemplateEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ResourceClaimTemplateHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ResourceClaimTemplateConnection = {
  readonly __typename?: 'ResourceClaimTemplateConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ResourceClaimTemplateEdge>;
  readonly nodes: ReadonlyArray<ResourceClaimTemplate>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ResourceClaimTemplateEdge = {
  readonly __typename?: 'ResourceClaimTemplateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ResourceClaimTemplate;
};

export type ResourceClaimTemplateSpec = {
  readonly __typename?: 'ResourceClaimTemplateSpec';
  readonly metadata?: Maybe<TemplateMetadata>;
  readonly spec?: Maybe<ResourceClaimSpec>;
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

export type ResourceMetricSource = {
  readonly __typename?: 'ResourceMetricSource';
  readonly name: Scalars['String']['output'];
  readonly target?: Maybe<MetricTarget>;
};

export type ResourceMetricStatus = {
  readonly __typename?: 'ResourceMetricStatus';
  readonly current?: Maybe<MetricValueStatus>;
  readonly name: Scalars['String']['output'];
};

export type ResourcePolicyRule = {
  readonly __typename?: 'ResourcePolicyRule';
  readonly apiGroups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly clusterScope?: Maybe<Scalars['Boolean']['output']>;
  readonly namespaces?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly verbs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type ResourcePool = {
  readonly __typename?: 'ResourcePool';
  readonly generation?: Maybe<Scalars['Long']['output']>;
  readonly name: Scalars['String']['output'];
  readonly resourceSliceCount?: Maybe<Scalars['Long']['output']>;
};

export type ResourceQuota = KubernetesObject & {
  readonly __typename?: 'ResourceQuota';
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
  readonly spec?: Maybe<ResourceQuotaSpec>;
  readonly state: State;
  readonly status?: Maybe<ResourceQuotaStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  /** By the name of what is counted. */
  readonly uses: ReadonlyArray<QuotaUse>;
  readonly yaml: Scalars['String']['output'];
};


export type ResourceQuotaEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ResourceQuotaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ResourceQuotaConnection = {
  readonly __typename?: 'ResourceQuotaConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ResourceQuotaEdge>;
  readonly nodes: ReadonlyArray<ResourceQuota>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ResourceQuotaEdge = {
  readonly __typename?: 'ResourceQuotaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ResourceQuota;
};

export type ResourceQuotaSpec = {
  readonly __typename?: 'ResourceQuotaSpec';
  readonly hard?: Maybe<Scalars['JSON']['output']>;
  readonly scopeSelector?: Maybe<ScopeSelector>;
  readonly scopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type ResourceQuotaStatus = {
  readonly __typename?: 'ResourceQuotaStatus';
  readonly hard?: Maybe<Scalars['JSON']['output']>;
  readonly used?: Maybe<Scalars['JSON']['output']>;
};

export type ResourceRequirements = {
  readonly __typename?: 'ResourceRequirements';
  readonly claims?: Maybe<ReadonlyArray<ContainerResourceClaim>>;
  readonly limits?: Maybe<Scalars['JSON']['output']>;
  readonly requests?: Maybe<Scalars['JSON']['output']>;
};

export type ResourceSlice = KubernetesObject & {
  readonly __typename?: 'ResourceSlice';
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
  readonly spec?: Maybe<ResourceSliceSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ResourceSliceEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ResourceSliceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ResourceSliceConnection = {
  readonly __typename?: 'ResourceSliceConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ResourceSliceEdge>;
  readonly nodes: ReadonlyArray<ResourceSlice>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ResourceSliceEdge = {
  readonly __typename?: 'ResourceSliceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ResourceSlice;
};

export type ResourceSliceSpec = {
  readonly __typename?: 'ResourceSliceSpec';
  readonly allNodes?: Maybe<Scalars['Boolean']['output']>;
  readonly devices?: Maybe<ReadonlyArray<Device>>;
  readonly driver?: Maybe<Scalars['String']['output']>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly nodeSelector?: Maybe<NodeSelector>;
  readonly perDeviceNodeSelection?: Maybe<Scalars['Boolean']['output']>;
  readonly pool?: Maybe<ResourcePool>;
  readonly sharedCounters?: Maybe<ReadonlyArray<CounterSet>>;
};

export type ResourceStatus = {
  readonly __typename?: 'ResourceStatus';
  readonly name: Scalars['String']['output'];
  readonly resources?: Maybe<ReadonlyArray<ResourceHealth>>;
};

export type Role = KubernetesObject & {
  readonly __typename?: 'Role';
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
  readonly rules?: Maybe<ReadonlyArray<PolicyRule>>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type RoleEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type RoleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type RoleBinding = KubernetesObject & {
  readonly __typename?: 'RoleBinding';
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
  readonly roleRef?: Maybe<RoleRef>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly subjects?: Maybe<ReadonlyArray<Subject>>;
  readonly yaml: Scalars['String']['output'];
};


export type RoleBindingEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type RoleBindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type RoleBindingConnection = {
  readonly __typename?: 'RoleBindingConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<RoleBindingEdge>;
  readonly nodes: ReadonlyArray<RoleBinding>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RoleBindingEdge = {
  readonly __typename?: 'RoleBindingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RoleBinding;
};

export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<RoleEdge>;
  readonly nodes: ReadonlyArray<Role>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Role;
};

export type RoleRef = {
  readonly __typename?: 'RoleRef';
  readonly apiGroup?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type RollingUpdateDaemonSet = {
  readonly __typename?: 'RollingUpdateDaemonSet';
  readonly maxSurge?: Maybe<Scalars['IntOrString']['output']>;
  readonly maxUnavailable?: Maybe<Scalars['IntOrString']['output']>;
};

export type RollingUpdateDeployment = {
  readonly __typename?: 'RollingUpdateDeployment';
  readonly maxSurge?: Maybe<Scalars['IntOrString']['output']>;
  readonly maxUnavailable?: Maybe<Scalars['IntOrString']['output']>;
};

export type RollingUpdateStatefulSetStrategy = {
  readonly __typename?: 'RollingUpdateStatefulSetStrategy';
  readonly maxUnavailable?: Maybe<Scalars['IntOrString']['output']>;
  readonly partition?: Maybe<Scalars['Int']['output']>;
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
  /** Of the template in force, init containers last. */
  readonly containers: ReadonlyArray<RolloutContainer>;
  /** When it is called stuck if nothing moves. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Pods asked for; of a DaemonSet the nodes that should run one. */
  readonly desired: Scalars['Int']['output'];
  /** Of the workload, its ReplicaSets or ControllerRevisions, and its pods; newest first. */
  readonly events: ReadonlyArray<Event>;
  readonly kind: RolloutKind;
  /** Those with pods or replicas wanted, newest revision first. */
  readonly lanes: ReadonlyArray<RolloutLane>;
  readonly maxSurge?: Maybe<Scalars['IntOrString']['output']>;
  readonly maxUnavailable?: Maybe<Scalars['IntOrString']['output']>;
  readonly minReadySeconds?: Maybe<Scalars['Int']['output']>;
  /** Of a StatefulSet: ordinals below it keep the old template. */
  readonly partition?: Maybe<Scalars['Int']['output']>;
  readonly paused: Scalars['Boolean']['output'];
  readonly phase: RolloutPhase;
  /** Of a StatefulSet: OrderedReady or Parallel. */
  readonly podManagementPolicy?: Maybe<Scalars['String']['output']>;
  /** Of a Deployment. */
  readonly progressDeadlineSeconds?: Maybe<Scalars['Int']['output']>;
  readonly ready: Scalars['Int']['output'];
  /** Revision that is rolled out. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Revisions that can be returned to, newest first. */
  readonly revisions: ReadonlyArray<RolloutRevision>;
  /** Label selector, as text. */
  readonly selector: Scalars['String']['output'];
  /** Why it waits, or that it does not. */
  readonly sentence: Scalars['String']['output'];
  /** Of a StatefulSet by ordinal, of a DaemonSet by node; empty for a Deployment. */
  readonly slots: ReadonlyArray<RolloutSlot>;
  /** When the current revision was first made. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: State;
  /** RollingUpdate, Recreate or OnDelete. */
  readonly strategy: Scalars['String']['output'];
  readonly total: Scalars['Int']['output'];
  readonly unavailable: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
  /** Since when the pod is not ready that it waits for; null when it waits for none. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** The Deployment, StatefulSet or DaemonSet. */
  readonly workload: KubernetesObject;
};


/** The whole of one rollout, as the screen draws it. */
export type RolloutEventsArgs = {
  first?: Scalars['Int']['input'];
};

export type RolloutContainer = {
  readonly __typename?: 'RolloutContainer';
  readonly image: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** What can be rolled out. */
export type RolloutKind =
  | 'DAEMON_SET'
  | 'DEPLOYMENT'
  | 'STATEFUL_SET';

/** The pods of one revision. */
export type RolloutLane = {
  readonly __typename?: 'RolloutLane';
  readonly available: Scalars['Int']['output'];
  /** True for the one that the template in force asks for. */
  readonly current: Scalars['Boolean']['output'];
  readonly desired: Scalars['Int']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  /** Of the ReplicaSet or ControllerRevision. */
  readonly name: Scalars['String']['output'];
  /** By name; those that are leaving included. */
  readonly pods: ReadonlyArray<Pod>;
  readonly ready: Scalars['Int']['output'];
  /** 0 when it is not known. */
  readonly revision: Scalars['Int']['output'];
  /** Null when it is gone or the user may not see it. */
  readonly source?: Maybe<KubernetesObject>;
  readonly total: Scalars['Int']['output'];
};

export type RolloutPhase =
  | 'COMPLETE'
  /** Scaled to zero, or no node fits. */
  | 'OFF'
  | 'PAUSED'
  | 'PROGRESSING'
  /** Of a Deployment: its progress deadline has passed. Of a StatefulSet or DaemonSet: one of its pods fails. */
  | 'STUCK'
  /** OnDelete: it goes on when somebody deletes pods. */
  | 'WAITING';

/** A revision of a pod template that can be returned to. */
export type RolloutRevision = {
  readonly __typename?: 'RolloutRevision';
  /** Annotation kubernetes.io/change-cause. */
  readonly changeCause?: Maybe<Scalars['String']['output']>;
  /** Unified diff from the revision before it to this one. */
  readonly changes: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** The one that the template in force is. */
  readonly current: Scalars['Boolean']['output'];
  /** Unified diff from the template in force to this one: what an undo would change. Empty for the current. */
  readonly diff: Scalars['String']['output'];
  readonly images: ReadonlyArray<Scalars['String']['output']>;
  readonly revision: Scalars['Int']['output'];
  /** The ReplicaSet or ControllerRevision that keeps it. */
  readonly source: KubernetesObject;
  /** Pod template as YAML. */
  readonly template: Scalars['String']['output'];
};

/** A place that keeps its pod apart from all others: an ordinal of a StatefulSet, a node of a DaemonSet. */
export type RolloutSlot = {
  readonly __typename?: 'RolloutSlot';
  /** The partition keeps it on the old template. */
  readonly heldBack: Scalars['Boolean']['output'];
  /** `web-0`, or the name of the node; empty while a pod has none. */
  readonly name: Scalars['String']['output'];
  /** Ids of the pods in it, of all lanes. */
  readonly pods: ReadonlyArray<Scalars['ID']['output']>;
};

/** One state of a live rollout. */
export type RolloutUpdate = {
  readonly __typename?: 'RolloutUpdate';
  readonly cursor: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Null when the workload is gone. */
  readonly rollout?: Maybe<Rollout>;
  /** By the server's clock. */
  readonly serverTime: Scalars['DateTime']['output'];
};

export type RuleWithOperations = {
  readonly __typename?: 'RuleWithOperations';
  readonly apiGroups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly apiVersions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly operations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly resources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly scope?: Maybe<Scalars['String']['output']>;
};

export type RuntimeClass = KubernetesObject & {
  readonly __typename?: 'RuntimeClass';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly handler?: Maybe<Scalars['String']['output']>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly overhead?: Maybe<Overhead>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly scheduling?: Maybe<Scheduling>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type RuntimeClassEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type RuntimeClassHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type RuntimeClassConnection = {
  readonly __typename?: 'RuntimeClassConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<RuntimeClassEdge>;
  readonly nodes: ReadonlyArray<RuntimeClass>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RuntimeClassEdge = {
  readonly __typename?: 'RuntimeClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RuntimeClass;
};

export type SeLinuxOptions = {
  readonly __typename?: 'SELinuxOptions';
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<Scalars['String']['output']>;
};

export type ScaleIoPersistentVolumeSource = {
  readonly __typename?: 'ScaleIOPersistentVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly gateway?: Maybe<Scalars['String']['output']>;
  readonly protectionDomain?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<SecretReference>;
  readonly sslEnabled?: Maybe<Scalars['Boolean']['output']>;
  readonly storageMode?: Maybe<Scalars['String']['output']>;
  readonly storagePool?: Maybe<Scalars['String']['output']>;
  readonly system?: Maybe<Scalars['String']['output']>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
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

export type SchedulePreview = {
  readonly __typename?: 'SchedulePreview';
  /** Why it cannot be. */
  readonly error?: Maybe<Scalars['String']['output']>;
  readonly nextRuns: ReadonlyArray<PlannedRun>;
  /** Null when the schedule or the zone cannot be. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type Scheduling = {
  readonly __typename?: 'Scheduling';
  readonly nodeSelector?: Maybe<Scalars['JSON']['output']>;
  readonly tolerations?: Maybe<ReadonlyArray<Toleration>>;
};

export type ScopeSelector = {
  readonly __typename?: 'ScopeSelector';
  readonly matchExpressions?: Maybe<ReadonlyArray<ScopedResourceSelectorRequirement>>;
};

export type ScopedResourceSelectorRequirement = {
  readonly __typename?: 'ScopedResourceSelectorRequirement';
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly scopeName?: Maybe<Scalars['String']['output']>;
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  /** What deleting it does to those who use it. */
  readonly deletionEffects: ReadonlyArray<DeletionEffect>;
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

export type SecretReference = {
  readonly __typename?: 'SecretReference';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
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

export type SelectableField = {
  readonly __typename?: 'SelectableField';
  readonly jsonPath?: Maybe<Scalars['String']['output']>;
};

export type Service = KubernetesObject & {
  readonly __typename?: 'Service';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly clusterIP?: Maybe<Scalars['String']['output']>;
  /** Names by which it is found in the cluster: its own, those of its ports, those of its pods. Without the domain where that is not known. */
  readonly dnsNames: ReadonlyArray<Scalars['String']['output']>;
  /** Why pods that belong to it are not reached through it; empty when all is well, null for who may not see them. */
  readonly endpointGaps?: Maybe<ReadonlyArray<EndpointGap>>;
  readonly endpoints: ReadonlyArray<ServiceEndpoint>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  /** Those that lead to it, of the ones that the user may see. */
  readonly ingresses: ReadonlyArray<Ingress>;
  readonly kind: Scalars['String']['output'];
  /** Where its load balancer is reached: addresses or names. */
  readonly loadBalancerAddresses: ReadonlyArray<Scalars['String']['output']>;
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

export type ServiceAccount = KubernetesObject & {
  readonly __typename?: 'ServiceAccount';
  readonly apiVersion: Scalars['String']['output'];
  readonly automountServiceAccountToken?: Maybe<Scalars['Boolean']['output']>;
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly imagePullSecrets?: Maybe<ReadonlyArray<LocalObjectReference>>;
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly secrets?: Maybe<ReadonlyArray<ObjectReference>>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ServiceAccountEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ServiceAccountHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ServiceAccountConnection = {
  readonly __typename?: 'ServiceAccountConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ServiceAccountEdge>;
  readonly nodes: ReadonlyArray<ServiceAccount>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ServiceAccountEdge = {
  readonly __typename?: 'ServiceAccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ServiceAccount;
};

export type ServiceAccountSubject = {
  readonly __typename?: 'ServiceAccountSubject';
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
};

export type ServiceAccountTokenProjection = {
  readonly __typename?: 'ServiceAccountTokenProjection';
  readonly audience?: Maybe<Scalars['String']['output']>;
  readonly expirationSeconds?: Maybe<Scalars['Long']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
};

export type ServiceBackendPort = {
  readonly __typename?: 'ServiceBackendPort';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['Int']['output']>;
};

export type ServiceCidr = KubernetesObject & {
  readonly __typename?: 'ServiceCIDR';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<ServiceCidrSpec>;
  readonly state: State;
  readonly status?: Maybe<ServiceCidrStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ServiceCidrEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ServiceCidrHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ServiceCidrConnection = {
  readonly __typename?: 'ServiceCIDRConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ServiceCidrEdge>;
  readonly nodes: ReadonlyArray<ServiceCidr>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ServiceCidrEdge = {
  readonly __typename?: 'ServiceCIDREdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ServiceCidr;
};

export type ServiceCidrSpec = {
  readonly __typename?: 'ServiceCIDRSpec';
  readonly cidrs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type ServiceCidrStatus = {
  readonly __typename?: 'ServiceCIDRStatus';
  readonly conditions?: Maybe<ReadonlyArray<MetaCondition>>;
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
  /** Its own name below the Service's, in DNS. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly pod?: Maybe<Pod>;
  readonly podName?: Maybe<Scalars['String']['output']>;
  readonly ready: Scalars['Boolean']['output'];
  /** Whether it answers, though it may be about to leave. */
  readonly serving: Scalars['Boolean']['output'];
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

export type ServiceReference = {
  readonly __typename?: 'ServiceReference';
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly port?: Maybe<Scalars['Int']['output']>;
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

export type StatefulSet = KubernetesObject & {
  readonly __typename?: 'StatefulSet';
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
  /** By ordinal. */
  readonly pods: ReadonlyArray<Pod>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly ready: Scalars['Int']['output'];
  readonly resource: Scalars['String']['output'];
  /** Restarts of all containers of its pods. */
  readonly restarts: Scalars['Int']['output'];
  readonly revision: Scalars['Long']['output'];
  /** Revisions that can be returned to, newest first. */
  readonly revisions: ReadonlyArray<RolloutRevision>;
  readonly rollout: Rollout;
  /** Label selector, as text. */
  readonly selector: Scalars['String']['output'];
  readonly spec?: Maybe<StatefulSetSpec>;
  readonly state: State;
  readonly status?: Maybe<StatefulSetStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly total: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
  readonly usage: ObjectUsage;
  /** ConfigMaps and Secrets that its pod template names. */
  readonly usedConfig: ReadonlyArray<ConfigUse>;
  readonly yaml: Scalars['String']['output'];
};


export type StatefulSetEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type StatefulSetHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type StatefulSetCondition = {
  readonly __typename?: 'StatefulSetCondition';
  readonly lastTransitionTime?: Maybe<Scalars['DateTime']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type StatefulSetConnection = {
  readonly __typename?: 'StatefulSetConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<StatefulSetEdge>;
  readonly nodes: ReadonlyArray<StatefulSet>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type StatefulSetEdge = {
  readonly __typename?: 'StatefulSetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StatefulSet;
};

export type StatefulSetOrdinals = {
  readonly __typename?: 'StatefulSetOrdinals';
  readonly start?: Maybe<Scalars['Int']['output']>;
};

export type StatefulSetPersistentVolumeClaimRetentionPolicy = {
  readonly __typename?: 'StatefulSetPersistentVolumeClaimRetentionPolicy';
  readonly whenDeleted?: Maybe<Scalars['String']['output']>;
  readonly whenScaled?: Maybe<Scalars['String']['output']>;
};

export type StatefulSetSpec = {
  readonly __typename?: 'StatefulSetSpec';
  readonly minReadySeconds?: Maybe<Scalars['Int']['output']>;
  readonly ordinals?: Maybe<StatefulSetOrdinals>;
  readonly persistentVolumeClaimRetentionPolicy?: Maybe<StatefulSetPersistentVolumeClaimRetentionPolicy>;
  readonly podManagementPolicy?: Maybe<Scalars['String']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly revisionHistoryLimit?: Maybe<Scalars['Int']['output']>;
  readonly selector?: Maybe<LabelSelector>;
  readonly serviceName?: Maybe<Scalars['String']['output']>;
  readonly template?: Maybe<PodTemplateSpec>;
  readonly updateStrategy?: Maybe<StatefulSetUpdateStrategy>;
  readonly volumeClaimTemplates?: Maybe<ReadonlyArray<VolumeClaimTemplate>>;
};

export type StatefulSetStatus = {
  readonly __typename?: 'StatefulSetStatus';
  readonly availableReplicas?: Maybe<Scalars['Int']['output']>;
  readonly collisionCount?: Maybe<Scalars['Int']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<StatefulSetCondition>>;
  readonly currentReplicas?: Maybe<Scalars['Int']['output']>;
  readonly currentRevision?: Maybe<Scalars['String']['output']>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly readyReplicas?: Maybe<Scalars['Int']['output']>;
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  readonly updateRevision?: Maybe<Scalars['String']['output']>;
  readonly updatedReplicas?: Maybe<Scalars['Int']['output']>;
};

export type StatefulSetUpdateStrategy = {
  readonly __typename?: 'StatefulSetUpdateStrategy';
  readonly rollingUpdate?: Maybe<RollingUpdateStatefulSetStrategy>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type StorageClass = KubernetesObject & {
  readonly __typename?: 'StorageClass';
  readonly allowVolumeExpansion?: Maybe<Scalars['Boolean']['output']>;
  readonly allowedTopologies?: Maybe<ReadonlyArray<TopologySelectorTerm>>;
  readonly apiVersion: Scalars['String']['output'];
  readonly claimCount: Scalars['Int']['output'];
  /** By namespace and name. */
  readonly claims: ReadonlyArray<PersistentVolumeClaim>;
  readonly cluster: Scalars['String']['output'];
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  /** Claims that name no class get it. */
  readonly isDefault: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly mountOptions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly parameters?: Maybe<Scalars['JSON']['output']>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly provisioner?: Maybe<Scalars['String']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly reclaimPolicy?: Maybe<Scalars['String']['output']>;
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly volumeBindingMode?: Maybe<Scalars['String']['output']>;
  readonly volumeCount: Scalars['Int']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type StorageClassClaimsArgs = {
  first?: Scalars['Int']['input'];
};


export type StorageClassEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type StorageClassHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type StorageClassConnection = {
  readonly __typename?: 'StorageClassConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<StorageClassEdge>;
  readonly nodes: ReadonlyArray<StorageClass>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type StorageClassEdge = {
  readonly __typename?: 'StorageClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StorageClass;
};

export type StorageOsPersistentVolumeSource = {
  readonly __typename?: 'StorageOSPersistentVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<ObjectReference>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
  readonly volumeNamespace?: Maybe<Scalars['String']['output']>;
};

export type StorageOsVolumeSource = {
  readonly __typename?: 'StorageOSVolumeSource';
  readonly fsType?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly secretRef?: Maybe<LocalObjectReference>;
  readonly volumeName?: Maybe<Scalars['String']['output']>;
  readonly volumeNamespace?: Maybe<Scalars['String']['output']>;
};

export type Subject = {
  readonly __typename?: 'Subject';
  readonly apiGroup?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Once a second: tells a screen how old what it shows is. */
  readonly clusterHealth: ClusterHealth;
  /** One of them, as `controllers` tells all. */
  readonly controller?: Maybe<ControllerStatus>;
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


export type SubscriptionControllerArgs = {
  cluster: Scalars['String']['input'];
  name: Scalars['String']['input'];
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
  kind?: RolloutKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

export type SuccessPolicy = {
  readonly __typename?: 'SuccessPolicy';
  readonly rules?: Maybe<ReadonlyArray<SuccessPolicyRule>>;
};

export type SuccessPolicyRule = {
  readonly __typename?: 'SuccessPolicyRule';
  readonly succeededCount?: Maybe<Scalars['Int']['output']>;
  readonly succeededIndexes?: Maybe<Scalars['String']['output']>;
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

export type TokenRequest = {
  readonly __typename?: 'TokenRequest';
  readonly audience?: Maybe<Scalars['String']['output']>;
  readonly expirationSeconds?: Maybe<Scalars['Long']['output']>;
};

export type Toleration = {
  readonly __typename?: 'Toleration';
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Scalars['String']['output']>;
  readonly tolerationSeconds?: Maybe<Scalars['Long']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type TopologySelectorLabelRequirement = {
  readonly __typename?: 'TopologySelectorLabelRequirement';
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type TopologySelectorTerm = {
  readonly __typename?: 'TopologySelectorTerm';
  readonly matchLabelExpressions?: Maybe<ReadonlyArray<TopologySelectorLabelRequirement>>;
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

export type TypeChecking = {
  readonly __typename?: 'TypeChecking';
  readonly expressionWarnings?: Maybe<ReadonlyArray<ExpressionWarning>>;
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

export type UncountedTerminatedPods = {
  readonly __typename?: 'UncountedTerminatedPods';
  readonly failed?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly succeeded?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What was used at an instant: CPU as the average of the seconds before. */
export type Usage = {
  readonly __typename?: 'Usage';
  readonly at: Scalars['DateTime']['output'];
  /** Cores: 0.25 is a quarter of one. */
  readonly cpuCores: Scalars['Float']['output'];
  /** Bytes of the working set. */
  readonly memoryBytes: Scalars['Float']['output'];
};

/** What was asked for, or may be used at most; null where nothing is said. */
export type UsageAmounts = {
  readonly __typename?: 'UsageAmounts';
  /** Cores. */
  readonly cpuCores?: Maybe<Scalars['Float']['output']>;
  /** Bytes. */
  readonly memoryBytes?: Maybe<Scalars['Float']['output']>;
};

export type UsageHistory = {
  readonly __typename?: 'UsageHistory';
  /** Of a Pod with several containers, of each. */
  readonly containers: ReadonlyArray<ContainerUsageHistory>;
  readonly from: Scalars['DateTime']['output'];
  /** In order of time. Where nothing was sampled there is no point: two that are further apart than `resolution` have a gap between them. */
  readonly points: ReadonlyArray<UsagePoint>;
  /** Seconds between points, which begin at its multiples since the epoch. Chosen by the server: 300 points at most. */
  readonly resolution: Scalars['Int']['output'];
  readonly to: Scalars['DateTime']['output'];
};

export type UsagePoint = {
  readonly __typename?: 'UsagePoint';
  /** Beginning of the span that it stands for. */
  readonly at: Scalars['DateTime']['output'];
  /** Cores. */
  readonly cpuCores: UsageSpread;
  /** Bytes. */
  readonly memoryBytes: UsageSpread;
};

/** Whether samples of usage can be had. */
export type UsageSource =
  /** The cluster serves no metrics.k8s.io: nothing in it measures. */
  | 'ABSENT'
  /** The user may not `get` this in metrics.k8s.io. */
  | 'FORBIDDEN'
  /** The cluster measures. */
  | 'SERVED'
  /** Not known yet: the cluster has not been asked, or has not answered. */
  | 'UNKNOWN';

export type UsageSpread = {
  readonly __typename?: 'UsageSpread';
  readonly average: Scalars['Float']['output'];
  /** Of the largest sample. */
  readonly max: Scalars['Float']['output'];
};

export type UserSubject = {
  readonly __typename?: 'UserSubject';
  readonly name: Scalars['String']['output'];
};

export type ValidatingAdmissionPolicy = KubernetesObject & {
  readonly __typename?: 'ValidatingAdmissionPolicy';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Condition>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly spec?: Maybe<ValidatingAdmissionPolicySpec>;
  readonly state: State;
  readonly status?: Maybe<ValidatingAdmissionPolicyStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ValidatingAdmissionPolicyEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ValidatingAdmissionPolicyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ValidatingAdmissionPolicyBinding = KubernetesObject & {
  readonly __typename?: 'ValidatingAdmissionPolicyBinding';
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
  readonly spec?: Maybe<ValidatingAdmissionPolicyBindingSpec>;
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type ValidatingAdmissionPolicyBindingEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ValidatingAdmissionPolicyBindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ValidatingAdmissionPolicyBindingConnection = {
  readonly __typename?: 'ValidatingAdmissionPolicyBindingConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ValidatingAdmissionPolicyBindingEdge>;
  readonly nodes: ReadonlyArray<ValidatingAdmissionPolicyBinding>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ValidatingAdmissionPolicyBindingEdge = {
  readonly __typename?: 'ValidatingAdmissionPolicyBindingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ValidatingAdmissionPolicyBinding;
};

export type ValidatingAdmissionPolicyBindingSpec = {
  readonly __typename?: 'ValidatingAdmissionPolicyBindingSpec';
  readonly matchResources?: Maybe<MatchResources>;
  readonly paramRef?: Maybe<ParamRef>;
  readonly policyName?: Maybe<Scalars['String']['output']>;
  readonly validationActions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type ValidatingAdmissionPolicyConnection = {
  readonly __typename?: 'ValidatingAdmissionPolicyConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ValidatingAdmissionPolicyEdge>;
  readonly nodes: ReadonlyArray<ValidatingAdmissionPolicy>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ValidatingAdmissionPolicyEdge = {
  readonly __typename?: 'ValidatingAdmissionPolicyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ValidatingAdmissionPolicy;
};

export type ValidatingAdmissionPolicySpec = {
  readonly __typename?: 'ValidatingAdmissionPolicySpec';
  readonly auditAnnotations?: Maybe<ReadonlyArray<AuditAnnotation>>;
  readonly failurePolicy?: Maybe<Scalars['String']['output']>;
  readonly matchConditions?: Maybe<ReadonlyArray<MatchCondition>>;
  readonly matchConstraints?: Maybe<MatchResources>;
  readonly paramKind?: Maybe<ParamKind>;
  readonly validations?: Maybe<ReadonlyArray<Validation>>;
  readonly variables?: Maybe<ReadonlyArray<Variable>>;
};

export type ValidatingAdmissionPolicyStatus = {
  readonly __typename?: 'ValidatingAdmissionPolicyStatus';
  readonly conditions?: Maybe<ReadonlyArray<MetaCondition>>;
  readonly observedGeneration?: Maybe<Scalars['Long']['output']>;
  readonly typeChecking?: Maybe<TypeChecking>;
};

export type ValidatingWebhook = {
  readonly __typename?: 'ValidatingWebhook';
  readonly admissionReviewVersions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly clientConfig?: Maybe<WebhookClientConfig>;
  readonly failurePolicy?: Maybe<Scalars['String']['output']>;
  readonly matchConditions?: Maybe<ReadonlyArray<MatchCondition>>;
  readonly matchPolicy?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namespaceSelector?: Maybe<LabelSelector>;
  readonly objectSelector?: Maybe<LabelSelector>;
  readonly rules?: Maybe<ReadonlyArray<RuleWithOperations>>;
  readonly sideEffects?: Maybe<Scalars['String']['output']>;
  readonly timeoutSeconds?: Maybe<Scalars['Int']['output']>;
};

export type ValidatingWebhookConfiguration = KubernetesObject & {
  readonly __typename?: 'ValidatingWebhookConfiguration';
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
  readonly webhooks?: Maybe<ReadonlyArray<ValidatingWebhook>>;
  readonly yaml: Scalars['String']['output'];
};


export type ValidatingWebhookConfigurationEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type ValidatingWebhookConfigurationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ValidatingWebhookConfigurationConnection = {
  readonly __typename?: 'ValidatingWebhookConfigurationConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<ValidatingWebhookConfigurationEdge>;
  readonly nodes: ReadonlyArray<ValidatingWebhookConfiguration>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ValidatingWebhookConfigurationEdge = {
  readonly __typename?: 'ValidatingWebhookConfigurationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ValidatingWebhookConfiguration;
};

export type Validation = {
  readonly __typename?: 'Validation';
  readonly expression?: Maybe<Scalars['String']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly messageExpression?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type Variable = {
  readonly __typename?: 'Variable';
  readonly expression?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

/** The signed-in user. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Null for a user whose rights come from elsewhere. */
  readonly role?: Maybe<AccountRole>;
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

export type VolumeAttachment = KubernetesObject & {
  readonly __typename?: 'VolumeAttachment';
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
  readonly spec?: Maybe<VolumeAttachmentSpec>;
  readonly state: State;
  readonly status?: Maybe<VolumeAttachmentStatus>;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type VolumeAttachmentEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type VolumeAttachmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type VolumeAttachmentConnection = {
  readonly __typename?: 'VolumeAttachmentConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<VolumeAttachmentEdge>;
  readonly nodes: ReadonlyArray<VolumeAttachment>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type VolumeAttachmentEdge = {
  readonly __typename?: 'VolumeAttachmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VolumeAttachment;
};

export type VolumeAttachmentSource = {
  readonly __typename?: 'VolumeAttachmentSource';
  readonly inlineVolumeSpec?: Maybe<PersistentVolumeSpec>;
  readonly persistentVolumeName?: Maybe<Scalars['String']['output']>;
};

export type VolumeAttachmentSpec = {
  readonly __typename?: 'VolumeAttachmentSpec';
  readonly attacher?: Maybe<Scalars['String']['output']>;
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<VolumeAttachmentSource>;
};

export type VolumeAttachmentStatus = {
  readonly __typename?: 'VolumeAttachmentStatus';
  readonly attachError?: Maybe<VolumeError>;
  readonly attached?: Maybe<Scalars['Boolean']['output']>;
  readonly attachmentMetadata?: Maybe<Scalars['JSON']['output']>;
  readonly detachError?: Maybe<VolumeError>;
};

export type VolumeAttributesClass = KubernetesObject & {
  readonly __typename?: 'VolumeAttributesClass';
  readonly apiVersion: Scalars['String']['output'];
  readonly cluster: Scalars['String']['output'];
  readonly driverName?: Maybe<Scalars['String']['output']>;
  readonly events: ReadonlyArray<Event>;
  readonly history: ChangeConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly metadata: ObjectMetadata;
  readonly parameters?: Maybe<Scalars['JSON']['output']>;
  readonly problemSince?: Maybe<Scalars['DateTime']['output']>;
  readonly raw: Scalars['JSON']['output'];
  readonly resource: Scalars['String']['output'];
  readonly revision: Scalars['Long']['output'];
  readonly state: State;
  readonly statusSentence: Scalars['String']['output'];
  readonly statusWord: Scalars['String']['output'];
  readonly yaml: Scalars['String']['output'];
};


export type VolumeAttributesClassEventsArgs = {
  first?: Scalars['Int']['input'];
};


export type VolumeAttributesClassHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type VolumeAttributesClassConnection = {
  readonly __typename?: 'VolumeAttributesClassConnection';
  /** Where a subscription goes on from this answer without a gap. */
  readonly cursor: Scalars['String']['output'];
  readonly edges: ReadonlyArray<VolumeAttributesClassEdge>;
  readonly nodes: ReadonlyArray<VolumeAttributesClass>;
  readonly pageInfo: PageInfo;
  /** Of the journal; 0 when several clusters are listed. */
  readonly revision: Scalars['Long']['output'];
  /** Rows that match the filter, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type VolumeAttributesClassEdge = {
  readonly __typename?: 'VolumeAttributesClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VolumeAttributesClass;
};

export type VolumeClaimTemplate = {
  readonly __typename?: 'VolumeClaimTemplate';
  readonly apiVersion?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly metadata?: Maybe<TemplateMetadata>;
  readonly spec?: Maybe<PersistentVolumeClaimSpec>;
  readonly status?: Maybe<PersistentVolumeClaimStatus>;
};

export type VolumeDevice = {
  readonly __typename?: 'VolumeDevice';
  readonly devicePath?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type VolumeError = {
  readonly __typename?: 'VolumeError';
  readonly errorCode?: Maybe<Scalars['Int']['output']>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly time?: Maybe<Scalars['DateTime']['output']>;
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

export type VolumeNodeAffinity = {
  readonly __typename?: 'VolumeNodeAffinity';
  readonly required?: Maybe<NodeSelector>;
};

export type VolumeNodeResources = {
  readonly __typename?: 'VolumeNodeResources';
  readonly count?: Maybe<Scalars['Int']['output']>;
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

export type WebhookClientConfig = {
  readonly __typename?: 'WebhookClientConfig';
  readonly caBundle?: Maybe<Scalars['String']['output']>;
  readonly service?: Maybe<ServiceReference>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type WebhookConversion = {
  readonly __typename?: 'WebhookConversion';
  readonly clientConfig?: Maybe<ConversionWebhookClientConfig>;
  readonly conversionReviewVersions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

export type WorkloadPayload = {
  readonly __typename?: 'WorkloadPayload';
  /** Unified diff of the manifest. Empty when nothing changes. */
  readonly diff: Scalars['String']['output'];
  /** As it is after the change; of a dry run as it would be. */
  readonly object: KubernetesObject;
  readonly revision: Scalars['Long']['output'];
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
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
  APIService: ResolverTypeWrapper<ObjectView>;
  APIServiceCondition: ResolverTypeWrapper<ApiServiceCondition>;
  APIServiceConnection: ResolverTypeWrapper<Page<ObjectView>>;
  APIServiceEdge: ResolverTypeWrapper<Omit<ApiServiceEdge, 'node'> & { node: ResolversTypes['APIService'] }>;
  APIServiceReference: ResolverTypeWrapper<ApiServiceReference>;
  APIServiceSpec: ResolverTypeWrapper<ApiServiceSpec>;
  APIServiceStatus: ResolverTypeWrapper<ApiServiceStatus>;
  AWSElasticBlockStoreVolumeSource: ResolverTypeWrapper<AwsElasticBlockStoreVolumeSource>;
  AccessAnswer: ResolverTypeWrapper<AccessAnswer>;
  AccessQuestion: AccessQuestion;
  Account: ResolverTypeWrapper<AccountModel>;
  AccountRole: AccountRole;
  AdmissionMutation: ResolverTypeWrapper<AdmissionMutation>;
  Affinity: ResolverTypeWrapper<Affinity>;
  AggregationRule: ResolverTypeWrapper<AggregationRule>;
  AllocatedDeviceStatus: ResolverTypeWrapper<AllocatedDeviceStatus>;
  AllocationResult: ResolverTypeWrapper<AllocationResult>;
  AppArmorProfile: ResolverTypeWrapper<AppArmorProfile>;
  ApplyConfiguration: ResolverTypeWrapper<ApplyConfiguration>;
  ApplyOperation: ApplyOperation;
  ApplyPayload: ResolverTypeWrapper<Omit<ApplyPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ApplyResult']> }>;
  ApplyResult: ResolverTypeWrapper<Omit<ApplyResult, 'object'> & { object?: Maybe<ResolversTypes['KubernetesObject']> }>;
  AttachedVolume: ResolverTypeWrapper<AttachedVolume>;
  AuditAnnotation: ResolverTypeWrapper<AuditAnnotation>;
  AuditRecord: ResolverTypeWrapper<AuditRecordModel>;
  AzureDiskVolumeSource: ResolverTypeWrapper<AzureDiskVolumeSource>;
  AzureFilePersistentVolumeSource: ResolverTypeWrapper<AzureFilePersistentVolumeSource>;
  AzureFileVolumeSource: ResolverTypeWrapper<AzureFileVolumeSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CELDeviceSelector: ResolverTypeWrapper<CelDeviceSelector>;
  CSIDriver: ResolverTypeWrapper<ObjectView>;
  CSIDriverConnection: ResolverTypeWrapper<Page<ObjectView>>;
  CSIDriverEdge: ResolverTypeWrapper<Omit<CsiDriverEdge, 'node'> & { node: ResolversTypes['CSIDriver'] }>;
  CSIDriverSpec: ResolverTypeWrapper<CsiDriverSpec>;
  CSINode: ResolverTypeWrapper<ObjectView>;
  CSINodeConnection: ResolverTypeWrapper<Page<ObjectView>>;
  CSINodeDriver: ResolverTypeWrapper<CsiNodeDriver>;
  CSINodeEdge: ResolverTypeWrapper<Omit<CsiNodeEdge, 'node'> & { node: ResolversTypes['CSINode'] }>;
  CSINodeSpec: ResolverTypeWrapper<CsiNodeSpec>;
  CSIPersistentVolumeSource: ResolverTypeWrapper<CsiPersistentVolumeSource>;
  CSIStorageCapacity: ResolverTypeWrapper<ObjectView>;
  CSIStorageCapacityConnection: ResolverTypeWrapper<Page<ObjectView>>;
  CSIStorageCapacityEdge: ResolverTypeWrapper<Omit<CsiStorageCapacityEdge, 'node'> & { node: ResolversTypes['CSIStorageCapacity'] }>;
  CSIVolumeSource: ResolverTypeWrapper<CsiVolumeSource>;
  Capabilities: ResolverTypeWrapper<Capabilities>;
  CapacityRequirements: ResolverTypeWrapper<CapacityRequirements>;
  CephFSPersistentVolumeSource: ResolverTypeWrapper<CephFsPersistentVolumeSource>;
  CephFSVolumeSource: ResolverTypeWrapper<CephFsVolumeSource>;
  CertificateSigningRequest: ResolverTypeWrapper<ObjectView>;
  CertificateSigningRequestCondition: ResolverTypeWrapper<CertificateSigningRequestCondition>;
  CertificateSigningRequestConnection: ResolverTypeWrapper<Page<ObjectView>>;
  CertificateSigningRequestEdge: ResolverTypeWrapper<Omit<CertificateSigningRequestEdge, 'node'> & { node: ResolversTypes['CertificateSigningRequest'] }>;
  CertificateSigningRequestSpec: ResolverTypeWrapper<CertificateSigningRequestSpec>;
  CertificateSigningRequestStatus: ResolverTypeWrapper<CertificateSigningRequestStatus>;
  Change: ResolverTypeWrapper<Omit<Change, 'object'> & { object: ResolversTypes['KubernetesObject'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeOperation: ChangeOperation;
  ChangeType: ChangeType;
  CinderPersistentVolumeSource: ResolverTypeWrapper<CinderPersistentVolumeSource>;
  CinderVolumeSource: ResolverTypeWrapper<CinderVolumeSource>;
  ClaimWait: ResolverTypeWrapper<ClaimWait>;
  ClaimWaitReason: ClaimWaitReason;
  ClientIPConfig: ResolverTypeWrapper<ClientIpConfig>;
  Cluster: ResolverTypeWrapper<ClusterHandle>;
  ClusterHealth: ResolverTypeWrapper<ClusterHealth>;
  ClusterInput: ClusterInput;
  ClusterOrigin: ClusterOrigin;
  ClusterRole: ResolverTypeWrapper<ObjectView>;
  ClusterRoleBinding: ResolverTypeWrapper<ObjectView>;
  ClusterRoleBindingConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ClusterRoleBindingEdge: ResolverTypeWrapper<Omit<ClusterRoleBindingEdge, 'node'> & { node: ResolversTypes['ClusterRoleBinding'] }>;
  ClusterRoleConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ClusterRoleEdge: ResolverTypeWrapper<Omit<ClusterRoleEdge, 'node'> & { node: ResolversTypes['ClusterRole'] }>;
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
  ContainerResourceClaim: ResolverTypeWrapper<ContainerResourceClaim>;
  ContainerResourceMetricSource: ResolverTypeWrapper<ContainerResourceMetricSource>;
  ContainerResourceMetricStatus: ResolverTypeWrapper<ContainerResourceMetricStatus>;
  ContainerRestartRule: ResolverTypeWrapper<ContainerRestartRule>;
  ContainerRestartRuleOnExitCodes: ResolverTypeWrapper<ContainerRestartRuleOnExitCodes>;
  ContainerState: ResolverTypeWrapper<ContainerState>;
  ContainerStateRunning: ResolverTypeWrapper<ContainerStateRunning>;
  ContainerStateTerminated: ResolverTypeWrapper<ContainerStateTerminated>;
  ContainerStateWaiting: ResolverTypeWrapper<ContainerStateWaiting>;
  ContainerStatus: ResolverTypeWrapper<ContainerStatus>;
  ContainerTermination: ResolverTypeWrapper<ContainerTermination>;
  ContainerUsage: ResolverTypeWrapper<ContainerUsage>;
  ContainerUsageHistory: ResolverTypeWrapper<ContainerUsageHistory>;
  ContainerUser: ResolverTypeWrapper<ContainerUser>;
  ControllerError: ResolverTypeWrapper<ControllerError>;
  ControllerReconcile: ResolverTypeWrapper<ControllerReconcile>;
  ControllerRevision: ResolverTypeWrapper<ObjectView>;
  ControllerRevisionConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ControllerRevisionEdge: ResolverTypeWrapper<Omit<ControllerRevisionEdge, 'node'> & { node: ResolversTypes['ControllerRevision'] }>;
  ControllerStatus: ResolverTypeWrapper<ControllerStatus>;
  ConversionServiceReference: ResolverTypeWrapper<ConversionServiceReference>;
  ConversionWebhookClientConfig: ResolverTypeWrapper<ConversionWebhookClientConfig>;
  CoreEndpointPort: ResolverTypeWrapper<CoreEndpointPort>;
  CounterSet: ResolverTypeWrapper<CounterSet>;
  CronJob: ResolverTypeWrapper<CronJobView>;
  CronJobConnection: ResolverTypeWrapper<Page<ObjectView>>;
  CronJobEdge: ResolverTypeWrapper<Omit<CronJobEdge, 'node'> & { node: ResolversTypes['CronJob'] }>;
  CronJobPayload: ResolverTypeWrapper<Omit<CronJobPayload, 'cronJob'> & { cronJob: ResolversTypes['CronJob'] }>;
  CronJobResult: ResolverTypeWrapper<Omit<CronJobResult, 'payload'> & { payload?: Maybe<ResolversTypes['CronJobPayload']> }>;
  CronJobSpec: ResolverTypeWrapper<Omit<CronJobSpec, 'jobTemplate'> & { jobTemplate?: Maybe<ResolversTypes['JobTemplateSpec']> }>;
  CronJobStatus: ResolverTypeWrapper<CronJobStatus>;
  CrossVersionObjectReference: ResolverTypeWrapper<CrossVersionObjectReference>;
  CurrentUsage: ResolverTypeWrapper<CurrentUsage>;
  CustomKind: ResolverTypeWrapper<CustomKind>;
  CustomResourceColumnDefinition: ResolverTypeWrapper<CustomResourceColumnDefinition>;
  CustomResourceConversion: ResolverTypeWrapper<CustomResourceConversion>;
  CustomResourceDefinition: ResolverTypeWrapper<ObjectView>;
  CustomResourceDefinitionCondition: ResolverTypeWrapper<CustomResourceDefinitionCondition>;
  CustomResourceDefinitionConnection: ResolverTypeWrapper<Page<ObjectView>>;
  CustomResourceDefinitionEdge: ResolverTypeWrapper<Omit<CustomResourceDefinitionEdge, 'node'> & { node: ResolversTypes['CustomResourceDefinition'] }>;
  CustomResourceDefinitionNames: ResolverTypeWrapper<CustomResourceDefinitionNames>;
  CustomResourceDefinitionSpec: ResolverTypeWrapper<CustomResourceDefinitionSpec>;
  CustomResourceDefinitionStatus: ResolverTypeWrapper<CustomResourceDefinitionStatus>;
  CustomResourceDefinitionVersion: ResolverTypeWrapper<CustomResourceDefinitionVersion>;
  CustomResourceSubresourceScale: ResolverTypeWrapper<CustomResourceSubresourceScale>;
  CustomResourceSubresources: ResolverTypeWrapper<CustomResourceSubresources>;
  CustomResourceValidation: ResolverTypeWrapper<CustomResourceValidation>;
  DaemonEndpoint: ResolverTypeWrapper<DaemonEndpoint>;
  DaemonSet: ResolverTypeWrapper<DaemonSetView>;
  DaemonSetCondition: ResolverTypeWrapper<DaemonSetCondition>;
  DaemonSetConnection: ResolverTypeWrapper<Page<ObjectView>>;
  DaemonSetEdge: ResolverTypeWrapper<Omit<DaemonSetEdge, 'node'> & { node: ResolversTypes['DaemonSet'] }>;
  DaemonSetSpec: ResolverTypeWrapper<Omit<DaemonSetSpec, 'template'> & { template?: Maybe<ResolversTypes['PodTemplateSpec']> }>;
  DaemonSetStatus: ResolverTypeWrapper<DaemonSetStatus>;
  DaemonSetUpdateStrategy: ResolverTypeWrapper<DaemonSetUpdateStrategy>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeletePayload: ResolverTypeWrapper<Omit<DeletePayload, 'dependents' | 'object'> & { dependents: ReadonlyArray<ResolversTypes['KubernetesObject']>, object?: Maybe<ResolversTypes['KubernetesObject']> }>;
  DeletionEffect: ResolverTypeWrapper<Omit<DeletionEffect, 'object'> & { object: ResolversTypes['KubernetesObject'] }>;
  Deployment: ResolverTypeWrapper<DeploymentView>;
  DeploymentCondition: ResolverTypeWrapper<DeploymentCondition>;
  DeploymentConnection: ResolverTypeWrapper<Page<DeploymentView>>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentPayload: ResolverTypeWrapper<Omit<DeploymentPayload, 'deployment'> & { deployment: ResolversTypes['Deployment'] }>;
  DeploymentSpec: ResolverTypeWrapper<DeploymentSpecModel>;
  DeploymentStatus: ResolverTypeWrapper<DeploymentStatusModel>;
  DeploymentStrategy: ResolverTypeWrapper<DeploymentStrategy>;
  Device: ResolverTypeWrapper<Device>;
  DeviceAllocationConfiguration: ResolverTypeWrapper<DeviceAllocationConfiguration>;
  DeviceAllocationResult: ResolverTypeWrapper<DeviceAllocationResult>;
  DeviceClaim: ResolverTypeWrapper<DeviceClaim>;
  DeviceClaimConfiguration: ResolverTypeWrapper<DeviceClaimConfiguration>;
  DeviceClass: ResolverTypeWrapper<ObjectView>;
  DeviceClassConfiguration: ResolverTypeWrapper<DeviceClassConfiguration>;
  DeviceClassConnection: ResolverTypeWrapper<Page<ObjectView>>;
  DeviceClassEdge: ResolverTypeWrapper<Omit<DeviceClassEdge, 'node'> & { node: ResolversTypes['DeviceClass'] }>;
  DeviceClassSpec: ResolverTypeWrapper<DeviceClassSpec>;
  DeviceConstraint: ResolverTypeWrapper<DeviceConstraint>;
  DeviceCounterConsumption: ResolverTypeWrapper<DeviceCounterConsumption>;
  DeviceRequest: ResolverTypeWrapper<DeviceRequest>;
  DeviceRequestAllocationResult: ResolverTypeWrapper<DeviceRequestAllocationResult>;
  DeviceSelector: ResolverTypeWrapper<DeviceSelector>;
  DeviceSubRequest: ResolverTypeWrapper<DeviceSubRequest>;
  DeviceTaint: ResolverTypeWrapper<DeviceTaint>;
  DeviceToleration: ResolverTypeWrapper<DeviceToleration>;
  DownwardAPIProjection: ResolverTypeWrapper<DownwardApiProjection>;
  DownwardAPIVolumeFile: ResolverTypeWrapper<DownwardApiVolumeFile>;
  DownwardAPIVolumeSource: ResolverTypeWrapper<DownwardApiVolumeSource>;
  DrainPod: ResolverTypeWrapper<Omit<DrainPod, 'pod'> & { pod: ResolversTypes['Pod'] }>;
  EmptyDirVolumeSource: ResolverTypeWrapper<EmptyDirVolumeSource>;
  Endpoint: ResolverTypeWrapper<Endpoint>;
  EndpointAddress: ResolverTypeWrapper<EndpointAddress>;
  EndpointConditions: ResolverTypeWrapper<EndpointConditions>;
  EndpointGap: ResolverTypeWrapper<EndpointGap>;
  EndpointGapReason: EndpointGapReason;
  EndpointHints: ResolverTypeWrapper<EndpointHints>;
  EndpointPort: ResolverTypeWrapper<EndpointPort>;
  EndpointSlice: ResolverTypeWrapper<ObjectView>;
  EndpointSliceConnection: ResolverTypeWrapper<Page<ObjectView>>;
  EndpointSliceEdge: ResolverTypeWrapper<Omit<EndpointSliceEdge, 'node'> & { node: ResolversTypes['EndpointSlice'] }>;
  EndpointSubset: ResolverTypeWrapper<EndpointSubset>;
  Endpoints: ResolverTypeWrapper<ObjectView>;
  EndpointsConnection: ResolverTypeWrapper<Page<ObjectView>>;
  EndpointsEdge: ResolverTypeWrapper<Omit<EndpointsEdge, 'node'> & { node: ResolversTypes['Endpoints'] }>;
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
  EvictionResult: ResolverTypeWrapper<EvictionResult>;
  ExactDeviceRequest: ResolverTypeWrapper<ExactDeviceRequest>;
  ExecAction: ResolverTypeWrapper<ExecAction>;
  ExecEvent: ResolverTypeWrapper<ExecEvent>;
  ExecExit: ResolverTypeWrapper<ExecExit>;
  ExecStream: ExecStream;
  ExemptPriorityLevelConfiguration: ResolverTypeWrapper<ExemptPriorityLevelConfiguration>;
  ExpressionWarning: ResolverTypeWrapper<ExpressionWarning>;
  ExternalDocumentation: ResolverTypeWrapper<ExternalDocumentation>;
  ExternalMetricSource: ResolverTypeWrapper<ExternalMetricSource>;
  ExternalMetricStatus: ResolverTypeWrapper<ExternalMetricStatus>;
  FCVolumeSource: ResolverTypeWrapper<FcVolumeSource>;
  FileKeySelector: ResolverTypeWrapper<FileKeySelector>;
  FlexPersistentVolumeSource: ResolverTypeWrapper<FlexPersistentVolumeSource>;
  FlexVolumeSource: ResolverTypeWrapper<FlexVolumeSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FlockerVolumeSource: ResolverTypeWrapper<FlockerVolumeSource>;
  FlowDistinguisherMethod: ResolverTypeWrapper<FlowDistinguisherMethod>;
  FlowSchema: ResolverTypeWrapper<ObjectView>;
  FlowSchemaCondition: ResolverTypeWrapper<FlowSchemaCondition>;
  FlowSchemaConnection: ResolverTypeWrapper<Page<ObjectView>>;
  FlowSchemaEdge: ResolverTypeWrapper<Omit<FlowSchemaEdge, 'node'> & { node: ResolversTypes['FlowSchema'] }>;
  FlowSchemaSpec: ResolverTypeWrapper<FlowSchemaSpec>;
  FlowSchemaStatus: ResolverTypeWrapper<FlowSchemaStatus>;
  FlowSubject: ResolverTypeWrapper<FlowSubject>;
  ForNode: ResolverTypeWrapper<ForNode>;
  ForZone: ResolverTypeWrapper<ForZone>;
  GCEPersistentDiskVolumeSource: ResolverTypeWrapper<GcePersistentDiskVolumeSource>;
  GRPCAction: ResolverTypeWrapper<GrpcAction>;
  GenericObject: ResolverTypeWrapper<ObjectView>;
  GitRepoVolumeSource: ResolverTypeWrapper<GitRepoVolumeSource>;
  GlusterfsPersistentVolumeSource: ResolverTypeWrapper<GlusterfsPersistentVolumeSource>;
  GlusterfsVolumeSource: ResolverTypeWrapper<GlusterfsVolumeSource>;
  GroupSubject: ResolverTypeWrapper<GroupSubject>;
  HPAScalingPolicy: ResolverTypeWrapper<HpaScalingPolicy>;
  HPAScalingRules: ResolverTypeWrapper<HpaScalingRules>;
  HTTPGetAction: ResolverTypeWrapper<HttpGetAction>;
  HTTPHeader: ResolverTypeWrapper<HttpHeader>;
  HTTPIngressPath: ResolverTypeWrapper<HttpIngressPath>;
  HTTPIngressRuleValue: ResolverTypeWrapper<HttpIngressRuleValue>;
  HorizontalPodAutoscaler: ResolverTypeWrapper<ObjectView>;
  HorizontalPodAutoscalerBehavior: ResolverTypeWrapper<HorizontalPodAutoscalerBehavior>;
  HorizontalPodAutoscalerCondition: ResolverTypeWrapper<HorizontalPodAutoscalerCondition>;
  HorizontalPodAutoscalerConnection: ResolverTypeWrapper<Page<ObjectView>>;
  HorizontalPodAutoscalerEdge: ResolverTypeWrapper<Omit<HorizontalPodAutoscalerEdge, 'node'> & { node: ResolversTypes['HorizontalPodAutoscaler'] }>;
  HorizontalPodAutoscalerSpec: ResolverTypeWrapper<HorizontalPodAutoscalerSpec>;
  HorizontalPodAutoscalerStatus: ResolverTypeWrapper<HorizontalPodAutoscalerStatus>;
  HostAlias: ResolverTypeWrapper<HostAlias>;
  HostIP: ResolverTypeWrapper<HostIp>;
  HostPathVolumeSource: ResolverTypeWrapper<HostPathVolumeSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IPAddress: ResolverTypeWrapper<ObjectView>;
  IPAddressConnection: ResolverTypeWrapper<Page<ObjectView>>;
  IPAddressEdge: ResolverTypeWrapper<Omit<IpAddressEdge, 'node'> & { node: ResolversTypes['IPAddress'] }>;
  IPAddressSpec: ResolverTypeWrapper<IpAddressSpec>;
  IPBlock: ResolverTypeWrapper<IpBlock>;
  ISCSIPersistentVolumeSource: ResolverTypeWrapper<IscsiPersistentVolumeSource>;
  ISCSIVolumeSource: ResolverTypeWrapper<IscsiVolumeSource>;
  ImageVolumeSource: ResolverTypeWrapper<ImageVolumeSource>;
  ImageVolumeStatus: ResolverTypeWrapper<ImageVolumeStatus>;
  Ingress: ResolverTypeWrapper<IngressView>;
  IngressBackend: ResolverTypeWrapper<IngressBackend>;
  IngressCertificate: ResolverTypeWrapper<IngressCertificate>;
  IngressClass: ResolverTypeWrapper<IngressClassView>;
  IngressClassConnection: ResolverTypeWrapper<Page<ObjectView>>;
  IngressClassEdge: ResolverTypeWrapper<Omit<IngressClassEdge, 'node'> & { node: ResolversTypes['IngressClass'] }>;
  IngressClassParametersReference: ResolverTypeWrapper<IngressClassParametersReference>;
  IngressClassSpec: ResolverTypeWrapper<IngressClassSpec>;
  IngressConnection: ResolverTypeWrapper<Page<ObjectView>>;
  IngressEdge: ResolverTypeWrapper<Omit<IngressEdge, 'node'> & { node: ResolversTypes['Ingress'] }>;
  IngressLoadBalancerIngress: ResolverTypeWrapper<IngressLoadBalancerIngress>;
  IngressLoadBalancerStatus: ResolverTypeWrapper<IngressLoadBalancerStatus>;
  IngressPortStatus: ResolverTypeWrapper<IngressPortStatus>;
  IngressRoute: ResolverTypeWrapper<IngressRoute>;
  IngressRule: ResolverTypeWrapper<IngressRule>;
  IngressServiceBackend: ResolverTypeWrapper<IngressServiceBackend>;
  IngressSpec: ResolverTypeWrapper<IngressSpec>;
  IngressStatus: ResolverTypeWrapper<IngressStatus>;
  IngressTLS: ResolverTypeWrapper<IngressTls>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONPatch: ResolverTypeWrapper<JsonPatch>;
  JSONSchemaProps: ResolverTypeWrapper<JsonSchemaProps>;
  Job: ResolverTypeWrapper<JobView>;
  JobCondition: ResolverTypeWrapper<JobCondition>;
  JobConnection: ResolverTypeWrapper<Page<ObjectView>>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobPayload: ResolverTypeWrapper<Omit<JobPayload, 'job'> & { job: ResolversTypes['Job'] }>;
  JobResult: JobResult;
  JobSpec: ResolverTypeWrapper<Omit<JobSpec, 'template'> & { template?: Maybe<ResolversTypes['PodTemplateSpec']> }>;
  JobStatus: ResolverTypeWrapper<JobStatus>;
  JobTemplateSpec: ResolverTypeWrapper<Omit<JobTemplateSpec, 'spec'> & { spec?: Maybe<ResolversTypes['JobSpec']> }>;
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
  Lease: ResolverTypeWrapper<ObjectView>;
  LeaseConnection: ResolverTypeWrapper<Page<ObjectView>>;
  LeaseEdge: ResolverTypeWrapper<Omit<LeaseEdge, 'node'> & { node: ResolversTypes['Lease'] }>;
  LeaseSpec: ResolverTypeWrapper<LeaseSpec>;
  Lifecycle: ResolverTypeWrapper<Lifecycle>;
  LifecycleHandler: ResolverTypeWrapper<LifecycleHandler>;
  LimitRange: ResolverTypeWrapper<ObjectView>;
  LimitRangeConnection: ResolverTypeWrapper<Page<ObjectView>>;
  LimitRangeEdge: ResolverTypeWrapper<Omit<LimitRangeEdge, 'node'> & { node: ResolversTypes['LimitRange'] }>;
  LimitRangeItem: ResolverTypeWrapper<LimitRangeItem>;
  LimitRangeSpec: ResolverTypeWrapper<LimitRangeSpec>;
  LimitResponse: ResolverTypeWrapper<LimitResponse>;
  LimitedPriorityLevelConfiguration: ResolverTypeWrapper<LimitedPriorityLevelConfiguration>;
  LinuxContainerUser: ResolverTypeWrapper<LinuxContainerUser>;
  LoadBalancerIngress: ResolverTypeWrapper<LoadBalancerIngress>;
  LoadBalancerStatus: ResolverTypeWrapper<LoadBalancerStatus>;
  LocalObjectReference: ResolverTypeWrapper<LocalObjectReference>;
  LocalVolumeSource: ResolverTypeWrapper<LocalVolumeSource>;
  LogChunk: ResolverTypeWrapper<LogChunk>;
  LogLine: ResolverTypeWrapper<LogLine>;
  LogTail: ResolverTypeWrapper<LogTail>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  LossEffect: LossEffect;
  MatchCondition: ResolverTypeWrapper<MatchCondition>;
  MatchResources: ResolverTypeWrapper<MatchResources>;
  MeasuredResource: MeasuredResource;
  MetaCondition: ResolverTypeWrapper<MetaCondition>;
  MetricIdentifier: ResolverTypeWrapper<MetricIdentifier>;
  MetricSpec: ResolverTypeWrapper<MetricSpec>;
  MetricStatus: ResolverTypeWrapper<MetricStatus>;
  MetricTarget: ResolverTypeWrapper<MetricTarget>;
  MetricValueStatus: ResolverTypeWrapper<MetricValueStatus>;
  MirrorState: MirrorState;
  MirroredKind: ResolverTypeWrapper<MirroredKind>;
  ModifyVolumeStatus: ResolverTypeWrapper<ModifyVolumeStatus>;
  MutatingAdmissionPolicy: ResolverTypeWrapper<ObjectView>;
  MutatingAdmissionPolicyBinding: ResolverTypeWrapper<ObjectView>;
  MutatingAdmissionPolicyBindingConnection: ResolverTypeWrapper<Page<ObjectView>>;
  MutatingAdmissionPolicyBindingEdge: ResolverTypeWrapper<Omit<MutatingAdmissionPolicyBindingEdge, 'node'> & { node: ResolversTypes['MutatingAdmissionPolicyBinding'] }>;
  MutatingAdmissionPolicyBindingSpec: ResolverTypeWrapper<MutatingAdmissionPolicyBindingSpec>;
  MutatingAdmissionPolicyConnection: ResolverTypeWrapper<Page<ObjectView>>;
  MutatingAdmissionPolicyEdge: ResolverTypeWrapper<Omit<MutatingAdmissionPolicyEdge, 'node'> & { node: ResolversTypes['MutatingAdmissionPolicy'] }>;
  MutatingAdmissionPolicySpec: ResolverTypeWrapper<MutatingAdmissionPolicySpec>;
  MutatingWebhook: ResolverTypeWrapper<MutatingWebhook>;
  MutatingWebhookConfiguration: ResolverTypeWrapper<ObjectView>;
  MutatingWebhookConfigurationConnection: ResolverTypeWrapper<Page<ObjectView>>;
  MutatingWebhookConfigurationEdge: ResolverTypeWrapper<Omit<MutatingWebhookConfigurationEdge, 'node'> & { node: ResolversTypes['MutatingWebhookConfiguration'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NFSVolumeSource: ResolverTypeWrapper<NfsVolumeSource>;
  NamedRef: NamedRef;
  NamedRuleWithOperations: ResolverTypeWrapper<NamedRuleWithOperations>;
  Namespace: ResolverTypeWrapper<NamespaceView>;
  NamespaceCondition: ResolverTypeWrapper<NamespaceCondition>;
  NamespaceConnection: ResolverTypeWrapper<Page<NamespaceView>>;
  NamespaceEdge: ResolverTypeWrapper<Omit<NamespaceEdge, 'node'> & { node: ResolversTypes['Namespace'] }>;
  NamespacePayload: ResolverTypeWrapper<Omit<NamespacePayload, 'namespace'> & { namespace?: Maybe<ResolversTypes['Namespace']> }>;
  NamespaceSpec: ResolverTypeWrapper<NamespaceSpecModel>;
  NamespaceStatus: ResolverTypeWrapper<NamespaceStatusModel>;
  NetworkDeviceData: ResolverTypeWrapper<NetworkDeviceData>;
  NetworkPolicy: ResolverTypeWrapper<ObjectView>;
  NetworkPolicyConnection: ResolverTypeWrapper<Page<ObjectView>>;
  NetworkPolicyEdge: ResolverTypeWrapper<Omit<NetworkPolicyEdge, 'node'> & { node: ResolversTypes['NetworkPolicy'] }>;
  NetworkPolicyEgressRule: ResolverTypeWrapper<NetworkPolicyEgressRule>;
  NetworkPolicyIngressRule: ResolverTypeWrapper<NetworkPolicyIngressRule>;
  NetworkPolicyPeer: ResolverTypeWrapper<NetworkPolicyPeer>;
  NetworkPolicyPort: ResolverTypeWrapper<NetworkPolicyPort>;
  NetworkPolicySpec: ResolverTypeWrapper<NetworkPolicySpec>;
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
  NodePayload: ResolverTypeWrapper<Omit<NodePayload, 'node'> & { node: ResolversTypes['Node'] }>;
  NodeRuntimeHandler: ResolverTypeWrapper<NodeRuntimeHandler>;
  NodeRuntimeHandlerFeatures: ResolverTypeWrapper<NodeRuntimeHandlerFeatures>;
  NodeSelector: ResolverTypeWrapper<NodeSelector>;
  NodeSelectorRequirement: ResolverTypeWrapper<NodeSelectorRequirement>;
  NodeSelectorTerm: ResolverTypeWrapper<NodeSelectorTerm>;
  NodeSpec: ResolverTypeWrapper<NodeSpecModel>;
  NodeStatus: ResolverTypeWrapper<NodeStatusModel>;
  NodeSwapStatus: ResolverTypeWrapper<NodeSwapStatus>;
  NodeSystemInfo: ResolverTypeWrapper<NodeSystemInfo>;
  NodeUse: ResolverTypeWrapper<NodeUse>;
  NonResourcePolicyRule: ResolverTypeWrapper<NonResourcePolicyRule>;
  ObjectChange: ResolverTypeWrapper<Omit<ObjectChange, 'object'> & { object: ResolversTypes['KubernetesObject'] }>;
  ObjectChanges: ResolverTypeWrapper<Omit<ObjectChanges, 'changes'> & { changes: ReadonlyArray<ResolversTypes['ObjectChange']> }>;
  ObjectFieldSelector: ResolverTypeWrapper<ObjectFieldSelector>;
  ObjectFilter: ObjectFilter;
  ObjectMetadata: ResolverTypeWrapper<ObjectMetadata>;
  ObjectMetricSource: ResolverTypeWrapper<ObjectMetricSource>;
  ObjectMetricStatus: ResolverTypeWrapper<ObjectMetricStatus>;
  ObjectOwner: ResolverTypeWrapper<ObjectOwner>;
  ObjectRef: ObjectRef;
  ObjectReference: ResolverTypeWrapper<ObjectReference>;
  ObjectSort: ObjectSort;
  ObjectSortField: ObjectSortField;
  ObjectUsage: ResolverTypeWrapper<UsageSubject>;
  OpaqueDeviceConfiguration: ResolverTypeWrapper<OpaqueDeviceConfiguration>;
  OperationError: ResolverTypeWrapper<OperationError>;
  Overhead: ResolverTypeWrapper<Overhead>;
  OwnerReference: ResolverTypeWrapper<OwnerReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParamKind: ResolverTypeWrapper<ParamKind>;
  ParamRef: ResolverTypeWrapper<ParamRef>;
  ParentReference: ResolverTypeWrapper<ParentReference>;
  PersistentVolume: ResolverTypeWrapper<PersistentVolumeView>;
  PersistentVolumeClaim: ResolverTypeWrapper<PersistentVolumeClaimView>;
  PersistentVolumeClaimCondition: ResolverTypeWrapper<PersistentVolumeClaimCondition>;
  PersistentVolumeClaimConnection: ResolverTypeWrapper<Page<ObjectView>>;
  PersistentVolumeClaimEdge: ResolverTypeWrapper<Omit<PersistentVolumeClaimEdge, 'node'> & { node: ResolversTypes['PersistentVolumeClaim'] }>;
  PersistentVolumeClaimSpec: ResolverTypeWrapper<PersistentVolumeClaimSpec>;
  PersistentVolumeClaimStatus: ResolverTypeWrapper<PersistentVolumeClaimStatus>;
  PersistentVolumeClaimTemplate: ResolverTypeWrapper<PersistentVolumeClaimTemplate>;
  PersistentVolumeClaimVolumeSource: ResolverTypeWrapper<PersistentVolumeClaimVolumeSource>;
  PersistentVolumeConnection: ResolverTypeWrapper<Page<ObjectView>>;
  PersistentVolumeEdge: ResolverTypeWrapper<Omit<PersistentVolumeEdge, 'node'> & { node: ResolversTypes['PersistentVolume'] }>;
  PersistentVolumeSpec: ResolverTypeWrapper<PersistentVolumeSpec>;
  PersistentVolumeStatus: ResolverTypeWrapper<PersistentVolumeStatus>;
  PhotonPersistentDiskVolumeSource: ResolverTypeWrapper<PhotonPersistentDiskVolumeSource>;
  PlannedRun: ResolverTypeWrapper<PlannedRun>;
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
  PodDisruptionBudget: ResolverTypeWrapper<ObjectView>;
  PodDisruptionBudgetConnection: ResolverTypeWrapper<Page<ObjectView>>;
  PodDisruptionBudgetEdge: ResolverTypeWrapper<Omit<PodDisruptionBudgetEdge, 'node'> & { node: ResolversTypes['PodDisruptionBudget'] }>;
  PodDisruptionBudgetSpec: ResolverTypeWrapper<PodDisruptionBudgetSpec>;
  PodDisruptionBudgetStatus: ResolverTypeWrapper<PodDisruptionBudgetStatus>;
  PodEdge: ResolverTypeWrapper<Omit<PodEdge, 'node'> & { node: ResolversTypes['Pod'] }>;
  PodExtendedResourceClaimStatus: ResolverTypeWrapper<PodExtendedResourceClaimStatus>;
  PodFailurePolicy: ResolverTypeWrapper<PodFailurePolicy>;
  PodFailurePolicyOnExitCodesRequirement: ResolverTypeWrapper<PodFailurePolicyOnExitCodesRequirement>;
  PodFailurePolicyOnPodConditionsPattern: ResolverTypeWrapper<PodFailurePolicyOnPodConditionsPattern>;
  PodFailurePolicyRule: ResolverTypeWrapper<PodFailurePolicyRule>;
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
  PodTemplate: ResolverTypeWrapper<ObjectView>;
  PodTemplateConnection: ResolverTypeWrapper<Page<ObjectView>>;
  PodTemplateEdge: ResolverTypeWrapper<Omit<PodTemplateEdge, 'node'> & { node: ResolversTypes['PodTemplate'] }>;
  PodTemplateSpec: ResolverTypeWrapper<Omit<PodTemplateSpec, 'spec'> & { spec?: Maybe<ResolversTypes['PodSpec']> }>;
  PodsMetricSource: ResolverTypeWrapper<PodsMetricSource>;
  PodsMetricStatus: ResolverTypeWrapper<PodsMetricStatus>;
  PolicyRule: ResolverTypeWrapper<PolicyRule>;
  PolicyRulesWithSubjects: ResolverTypeWrapper<PolicyRulesWithSubjects>;
  PortStatus: ResolverTypeWrapper<PortStatus>;
  PortworxVolumeSource: ResolverTypeWrapper<PortworxVolumeSource>;
  PreferredSchedulingTerm: ResolverTypeWrapper<PreferredSchedulingTerm>;
  PrintedValue: ResolverTypeWrapper<PrintedValue>;
  PrinterColumn: ResolverTypeWrapper<PrinterColumn>;
  PriorityClass: ResolverTypeWrapper<ObjectView>;
  PriorityClassConnection: ResolverTypeWrapper<Page<ObjectView>>;
  PriorityClassEdge: ResolverTypeWrapper<Omit<PriorityClassEdge, 'node'> & { node: ResolversTypes['PriorityClass'] }>;
  PriorityLevelConfiguration: ResolverTypeWrapper<ObjectView>;
  PriorityLevelConfigurationCondition: ResolverTypeWrapper<PriorityLevelConfigurationCondition>;
  PriorityLevelConfigurationConnection: ResolverTypeWrapper<Page<ObjectView>>;
  PriorityLevelConfigurationEdge: ResolverTypeWrapper<Omit<PriorityLevelConfigurationEdge, 'node'> & { node: ResolversTypes['PriorityLevelConfiguration'] }>;
  PriorityLevelConfigurationReference: ResolverTypeWrapper<PriorityLevelConfigurationReference>;
  PriorityLevelConfigurationSpec: ResolverTypeWrapper<PriorityLevelConfigurationSpec>;
  PriorityLevelConfigurationStatus: ResolverTypeWrapper<PriorityLevelConfigurationStatus>;
  Probe: ResolverTypeWrapper<Probe>;
  ProbeKind: ProbeKind;
  ProjectedVolumeSource: ResolverTypeWrapper<ProjectedVolumeSource>;
  Propagation: Propagation;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuingConfiguration: ResolverTypeWrapper<QueuingConfiguration>;
  QuobyteVolumeSource: ResolverTypeWrapper<QuobyteVolumeSource>;
  QuotaUse: ResolverTypeWrapper<QuotaUse>;
  RBDPersistentVolumeSource: ResolverTypeWrapper<RbdPersistentVolumeSource>;
  RBDVolumeSource: ResolverTypeWrapper<RbdVolumeSource>;
  ReconcileOutcome: ReconcileOutcome;
  RemainingFinalizer: ResolverTypeWrapper<RemainingFinalizer>;
  RemainingKind: ResolverTypeWrapper<RemainingKind>;
  ReplicaSet: ResolverTypeWrapper<ReplicaSetView>;
  ReplicaSetCondition: ResolverTypeWrapper<ReplicaSetCondition>;
  ReplicaSetConnection: ResolverTypeWrapper<Page<ReplicaSetView>>;
  ReplicaSetEdge: ResolverTypeWrapper<Omit<ReplicaSetEdge, 'node'> & { node: ResolversTypes['ReplicaSet'] }>;
  ReplicaSetSpec: ResolverTypeWrapper<ReplicaSetSpecModel>;
  ReplicaSetStatus: ResolverTypeWrapper<ReplicaSetStatusModel>;
  ReplicationController: ResolverTypeWrapper<ObjectView>;
  ReplicationControllerCondition: ResolverTypeWrapper<ReplicationControllerCondition>;
  ReplicationControllerConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ReplicationControllerEdge: ResolverTypeWrapper<Omit<ReplicationControllerEdge, 'node'> & { node: ResolversTypes['ReplicationController'] }>;
  ReplicationControllerSpec: ResolverTypeWrapper<Omit<ReplicationControllerSpec, 'template'> & { template?: Maybe<ResolversTypes['PodTemplateSpec']> }>;
  ReplicationControllerStatus: ResolverTypeWrapper<ReplicationControllerStatus>;
  ResourceClaim: ResolverTypeWrapper<ObjectView>;
  ResourceClaimConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ResourceClaimConsumerReference: ResolverTypeWrapper<ResourceClaimConsumerReference>;
  ResourceClaimEdge: ResolverTypeWrapper<Omit<ResourceClaimEdge, 'node'> & { node: ResolversTypes['ResourceClaim'] }>;
  ResourceClaimSpec: ResolverTypeWrapper<ResourceClaimSpec>;
  ResourceClaimStatus: ResolverTypeWrapper<ResourceClaimStatus>;
  ResourceClaimTemplate: ResolverTypeWrapper<ObjectView>;
  ResourceClaimTemplateConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ResourceClaimTemplateEdge: ResolverTypeWrapper<Omit<ResourceClaimTemplateEdge, 'node'> & { node: ResolversTypes['ResourceClaimTemplate'] }>;
  ResourceClaimTemplateSpec: ResolverTypeWrapper<ResourceClaimTemplateSpec>;
  ResourceFieldSelector: ResolverTypeWrapper<ResourceFieldSelector>;
  ResourceHealth: ResolverTypeWrapper<ResourceHealth>;
  ResourceMetricSource: ResolverTypeWrapper<ResourceMetricSource>;
  ResourceMetricStatus: ResolverTypeWrapper<ResourceMetricStatus>;
  ResourcePolicyRule: ResolverTypeWrapper<ResourcePolicyRule>;
  ResourcePool: ResolverTypeWrapper<ResourcePool>;
  ResourceQuota: ResolverTypeWrapper<ResourceQuotaView>;
  ResourceQuotaConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ResourceQuotaEdge: ResolverTypeWrapper<Omit<ResourceQuotaEdge, 'node'> & { node: ResolversTypes['ResourceQuota'] }>;
  ResourceQuotaSpec: ResolverTypeWrapper<ResourceQuotaSpec>;
  ResourceQuotaStatus: ResolverTypeWrapper<ResourceQuotaStatus>;
  ResourceRequirements: ResolverTypeWrapper<ResourceRequirements>;
  ResourceSlice: ResolverTypeWrapper<ObjectView>;
  ResourceSliceConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ResourceSliceEdge: ResolverTypeWrapper<Omit<ResourceSliceEdge, 'node'> & { node: ResolversTypes['ResourceSlice'] }>;
  ResourceSliceSpec: ResolverTypeWrapper<ResourceSliceSpec>;
  ResourceStatus: ResolverTypeWrapper<ResourceStatus>;
  Role: ResolverTypeWrapper<ObjectView>;
  RoleBinding: ResolverTypeWrapper<ObjectView>;
  RoleBindingConnection: ResolverTypeWrapper<Page<ObjectView>>;
  RoleBindingEdge: ResolverTypeWrapper<Omit<RoleBindingEdge, 'node'> & { node: ResolversTypes['RoleBinding'] }>;
  RoleConnection: ResolverTypeWrapper<Page<ObjectView>>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleRef: ResolverTypeWrapper<RoleRef>;
  RollingUpdateDaemonSet: ResolverTypeWrapper<RollingUpdateDaemonSet>;
  RollingUpdateDeployment: ResolverTypeWrapper<RollingUpdateDeployment>;
  RollingUpdateStatefulSetStrategy: ResolverTypeWrapper<RollingUpdateStatefulSetStrategy>;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutContainer: ResolverTypeWrapper<RolloutContainer>;
  RolloutKind: RolloutKind;
  RolloutLane: ResolverTypeWrapper<LaneModel>;
  RolloutPhase: RolloutPhase;
  RolloutRevision: ResolverTypeWrapper<RevisionModel>;
  RolloutSlot: ResolverTypeWrapper<SlotModel>;
  RolloutUpdate: ResolverTypeWrapper<RolloutUpdateModel>;
  RuleWithOperations: ResolverTypeWrapper<RuleWithOperations>;
  RuntimeClass: ResolverTypeWrapper<ObjectView>;
  RuntimeClassConnection: ResolverTypeWrapper<Page<ObjectView>>;
  RuntimeClassEdge: ResolverTypeWrapper<Omit<RuntimeClassEdge, 'node'> & { node: ResolversTypes['RuntimeClass'] }>;
  SELinuxOptions: ResolverTypeWrapper<SeLinuxOptions>;
  ScaleIOPersistentVolumeSource: ResolverTypeWrapper<ScaleIoPersistentVolumeSource>;
  ScaleIOVolumeSource: ResolverTypeWrapper<ScaleIoVolumeSource>;
  SchedulePreview: ResolverTypeWrapper<SchedulePreview>;
  Scheduling: ResolverTypeWrapper<Scheduling>;
  ScopeSelector: ResolverTypeWrapper<ScopeSelector>;
  ScopedResourceSelectorRequirement: ResolverTypeWrapper<ScopedResourceSelectorRequirement>;
  SeccompProfile: ResolverTypeWrapper<SeccompProfile>;
  Secret: ResolverTypeWrapper<SecretView>;
  SecretConnection: ResolverTypeWrapper<Page<SecretView>>;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretEnvSource: ResolverTypeWrapper<SecretEnvSource>;
  SecretKey: ResolverTypeWrapper<SecretKey>;
  SecretKeySelector: ResolverTypeWrapper<SecretKeySelector>;
  SecretPayload: ResolverTypeWrapper<Omit<SecretPayload, 'secret'> & { secret: ResolversTypes['Secret'] }>;
  SecretProjection: ResolverTypeWrapper<SecretProjection>;
  SecretReference: ResolverTypeWrapper<SecretReference>;
  SecretValue: ResolverTypeWrapper<SecretValue>;
  SecretVolumeSource: ResolverTypeWrapper<SecretVolumeSource>;
  SecurityContext: ResolverTypeWrapper<SecurityContext>;
  SelectableField: ResolverTypeWrapper<SelectableField>;
  Service: ResolverTypeWrapper<ServiceView>;
  ServiceAccount: ResolverTypeWrapper<ObjectView>;
  ServiceAccountConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountSubject: ResolverTypeWrapper<ServiceAccountSubject>;
  ServiceAccountTokenProjection: ResolverTypeWrapper<ServiceAccountTokenProjection>;
  ServiceBackendPort: ResolverTypeWrapper<ServiceBackendPort>;
  ServiceCIDR: ResolverTypeWrapper<ObjectView>;
  ServiceCIDRConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ServiceCIDREdge: ResolverTypeWrapper<Omit<ServiceCidrEdge, 'node'> & { node: ResolversTypes['ServiceCIDR'] }>;
  ServiceCIDRSpec: ResolverTypeWrapper<ServiceCidrSpec>;
  ServiceCIDRStatus: ResolverTypeWrapper<ServiceCidrStatus>;
  ServiceConnection: ResolverTypeWrapper<Page<ServiceView>>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceEndpoint: ResolverTypeWrapper<Omit<ServiceEndpoint, 'pod'> & { pod?: Maybe<ResolversTypes['Pod']> }>;
  ServicePort: ResolverTypeWrapper<ServicePort>;
  ServicePortView: ResolverTypeWrapper<ServicePortView>;
  ServiceReference: ResolverTypeWrapper<ServiceReference>;
  ServiceSpec: ResolverTypeWrapper<ServiceSpecModel>;
  ServiceStatus: ResolverTypeWrapper<ServiceStatusModel>;
  SessionAffinityConfig: ResolverTypeWrapper<SessionAffinityConfig>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SleepAction: ResolverTypeWrapper<SleepAction>;
  SortDirection: SortDirection;
  State: State;
  StatefulSet: ResolverTypeWrapper<StatefulSetView>;
  StatefulSetCondition: ResolverTypeWrapper<StatefulSetCondition>;
  StatefulSetConnection: ResolverTypeWrapper<Page<ObjectView>>;
  StatefulSetEdge: ResolverTypeWrapper<Omit<StatefulSetEdge, 'node'> & { node: ResolversTypes['StatefulSet'] }>;
  StatefulSetOrdinals: ResolverTypeWrapper<StatefulSetOrdinals>;
  StatefulSetPersistentVolumeClaimRetentionPolicy: ResolverTypeWrapper<StatefulSetPersistentVolumeClaimRetentionPolicy>;
  StatefulSetSpec: ResolverTypeWrapper<Omit<StatefulSetSpec, 'template'> & { template?: Maybe<ResolversTypes['PodTemplateSpec']> }>;
  StatefulSetStatus: ResolverTypeWrapper<StatefulSetStatus>;
  StatefulSetUpdateStrategy: ResolverTypeWrapper<StatefulSetUpdateStrategy>;
  StorageClass: ResolverTypeWrapper<StorageClassView>;
  StorageClassConnection: ResolverTypeWrapper<Page<ObjectView>>;
  StorageClassEdge: ResolverTypeWrapper<Omit<StorageClassEdge, 'node'> & { node: ResolversTypes['StorageClass'] }>;
  StorageOSPersistentVolumeSource: ResolverTypeWrapper<StorageOsPersistentVolumeSource>;
  StorageOSVolumeSource: ResolverTypeWrapper<StorageOsVolumeSource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<Subject>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuccessPolicy: ResolverTypeWrapper<SuccessPolicy>;
  SuccessPolicyRule: ResolverTypeWrapper<SuccessPolicyRule>;
  Sysctl: ResolverTypeWrapper<Sysctl>;
  TCPSocketAction: ResolverTypeWrapper<TcpSocketAction>;
  Taint: ResolverTypeWrapper<Taint>;
  TemplateMetadata: ResolverTypeWrapper<TemplateMetadata>;
  TokenRequest: ResolverTypeWrapper<TokenRequest>;
  Toleration: ResolverTypeWrapper<Toleration>;
  TopologySelectorLabelRequirement: ResolverTypeWrapper<TopologySelectorLabelRequirement>;
  TopologySelectorTerm: ResolverTypeWrapper<TopologySelectorTerm>;
  TopologySpreadConstraint: ResolverTypeWrapper<TopologySpreadConstraint>;
  TypeChecking: ResolverTypeWrapper<TypeChecking>;
  TypedLocalObjectReference: ResolverTypeWrapper<TypedLocalObjectReference>;
  TypedObjectReference: ResolverTypeWrapper<TypedObjectReference>;
  UncountedTerminatedPods: ResolverTypeWrapper<UncountedTerminatedPods>;
  Usage: ResolverTypeWrapper<Usage>;
  UsageAmounts: ResolverTypeWrapper<UsageAmounts>;
  UsageHistory: ResolverTypeWrapper<UsageHistory>;
  UsagePoint: ResolverTypeWrapper<UsagePoint>;
  UsageSource: UsageSource;
  UsageSpread: ResolverTypeWrapper<UsageSpread>;
  UserSubject: ResolverTypeWrapper<UserSubject>;
  ValidatingAdmissionPolicy: ResolverTypeWrapper<ObjectView>;
  ValidatingAdmissionPolicyBinding: ResolverTypeWrapper<ObjectView>;
  ValidatingAdmissionPolicyBindingConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ValidatingAdmissionPolicyBindingEdge: ResolverTypeWrapper<Omit<ValidatingAdmissionPolicyBindingEdge, 'node'> & { node: ResolversTypes['ValidatingAdmissionPolicyBinding'] }>;
  ValidatingAdmissionPolicyBindingSpec: ResolverTypeWrapper<ValidatingAdmissionPolicyBindingSpec>;
  ValidatingAdmissionPolicyConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ValidatingAdmissionPolicyEdge: ResolverTypeWrapper<Omit<ValidatingAdmissionPolicyEdge, 'node'> & { node: ResolversTypes['ValidatingAdmissionPolicy'] }>;
  ValidatingAdmissionPolicySpec: ResolverTypeWrapper<ValidatingAdmissionPolicySpec>;
  ValidatingAdmissionPolicyStatus: ResolverTypeWrapper<ValidatingAdmissionPolicyStatus>;
  ValidatingWebhook: ResolverTypeWrapper<ValidatingWebhook>;
  ValidatingWebhookConfiguration: ResolverTypeWrapper<ObjectView>;
  ValidatingWebhookConfigurationConnection: ResolverTypeWrapper<Page<ObjectView>>;
  ValidatingWebhookConfigurationEdge: ResolverTypeWrapper<Omit<ValidatingWebhookConfigurationEdge, 'node'> & { node: ResolversTypes['ValidatingWebhookConfiguration'] }>;
  Validation: ResolverTypeWrapper<Validation>;
  Variable: ResolverTypeWrapper<Variable>;
  Viewer: ResolverTypeWrapper<User>;
  Volume: ResolverTypeWrapper<Volume>;
  VolumeAttachment: ResolverTypeWrapper<ObjectView>;
  VolumeAttachmentConnection: ResolverTypeWrapper<Page<ObjectView>>;
  VolumeAttachmentEdge: ResolverTypeWrapper<Omit<VolumeAttachmentEdge, 'node'> & { node: ResolversTypes['VolumeAttachment'] }>;
  VolumeAttachmentSource: ResolverTypeWrapper<VolumeAttachmentSource>;
  VolumeAttachmentSpec: ResolverTypeWrapper<VolumeAttachmentSpec>;
  VolumeAttachmentStatus: ResolverTypeWrapper<VolumeAttachmentStatus>;
  VolumeAttributesClass: ResolverTypeWrapper<ObjectView>;
  VolumeAttributesClassConnection: ResolverTypeWrapper<Page<ObjectView>>;
  VolumeAttributesClassEdge: ResolverTypeWrapper<Omit<VolumeAttributesClassEdge, 'node'> & { node: ResolversTypes['VolumeAttributesClass'] }>;
  VolumeClaimTemplate: ResolverTypeWrapper<VolumeClaimTemplate>;
  VolumeDevice: ResolverTypeWrapper<VolumeDevice>;
  VolumeError: ResolverTypeWrapper<VolumeError>;
  VolumeMount: ResolverTypeWrapper<VolumeMount>;
  VolumeMountStatus: ResolverTypeWrapper<VolumeMountStatus>;
  VolumeNodeAffinity: ResolverTypeWrapper<VolumeNodeAffinity>;
  VolumeNodeResources: ResolverTypeWrapper<VolumeNodeResources>;
  VolumeProjection: ResolverTypeWrapper<VolumeProjection>;
  VolumeResourceRequirements: ResolverTypeWrapper<VolumeResourceRequirements>;
  VolumeStatus: ResolverTypeWrapper<VolumeStatus>;
  VsphereVirtualDiskVolumeSource: ResolverTypeWrapper<VsphereVirtualDiskVolumeSource>;
  WebhookClientConfig: ResolverTypeWrapper<WebhookClientConfig>;
  WebhookConversion: ResolverTypeWrapper<WebhookConversion>;
  WeightedPodAffinityTerm: ResolverTypeWrapper<WeightedPodAffinityTerm>;
  WindowsSecurityContextOptions: ResolverTypeWrapper<WindowsSecurityContextOptions>;
  WorkloadPayload: ResolverTypeWrapper<Omit<WorkloadPayload, 'object'> & { object: ResolversTypes['KubernetesObject'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  APIService: ObjectView;
  APIServiceCondition: ApiServiceCondition;
  APIServiceConnection: Page<ObjectView>;
  APIServiceEdge: Omit<ApiServiceEdge, 'node'> & { node: ResolversParentTypes['APIService'] };
  APIServiceReference: ApiServiceReference;
  APIServiceSpec: ApiServiceSpec;
  APIServiceStatus: ApiServiceStatus;
  AWSElasticBlockStoreVolumeSource: AwsElasticBlockStoreVolumeSource;
  AccessAnswer: AccessAnswer;
  AccessQuestion: AccessQuestion;
  Account: AccountModel;
  AdmissionMutation: AdmissionMutation;
  Affinity: Affinity;
  AggregationRule: AggregationRule;
  AllocatedDeviceStatus: AllocatedDeviceStatus;
  AllocationResult: AllocationResult;
  AppArmorProfile: AppArmorProfile;
  ApplyConfiguration: ApplyConfiguration;
  ApplyPayload: Omit<ApplyPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ApplyResult']> };
  ApplyResult: Omit<ApplyResult, 'object'> & { object?: Maybe<ResolversParentTypes['KubernetesObject']> };
  AttachedVolume: AttachedVolume;
  AuditAnnotation: AuditAnnotation;
  AuditRecord: AuditRecordModel;
  AzureDiskVolumeSource: AzureDiskVolumeSource;
  AzureFilePersistentVolumeSource: AzureFilePersistentVolumeSource;
  AzureFileVolumeSource: AzureFileVolumeSource;
  Boolean: Scalars['Boolean']['output'];
  CELDeviceSelector: CelDeviceSelector;
  CSIDriver: ObjectView;
  CSIDriverConnection: Page<ObjectView>;
  CSIDriverEdge: Omit<CsiDriverEdge, 'node'> & { node: ResolversParentTypes['CSIDriver'] };
  CSIDriverSpec: CsiDriverSpec;
  CSINode: ObjectView;
  CSINodeConnection: Page<ObjectView>;
  CSINodeDriver: CsiNodeDriver;
  CSINodeEdge: Omit<CsiNodeEdge, 'node'> & { node: ResolversParentTypes['CSINode'] };
  CSINodeSpec: CsiNodeSpec;
  CSIPersistentVolumeSource: CsiPersistentVolumeSource;
  CSIStorageCapacity: ObjectView;
  CSIStorageCapacityConnection: Page<ObjectView>;
  CSIStorageCapacityEdge: Omit<CsiStorageCapacityEdge, 'node'> & { node: ResolversParentTypes['CSIStorageCapacity'] };
  CSIVolumeSource: CsiVolumeSource;
  Capabilities: Capabilities;
  CapacityRequirements: CapacityRequirements;
  CephFSPersistentVolumeSource: CephFsPersistentVolumeSource;
  CephFSVolumeSource: CephFsVolumeSource;
  CertificateSigningRequest: ObjectView;
  CertificateSigningRequestCondition: CertificateSigningRequestCondition;
  CertificateSigningRequestConnection: Page<ObjectView>;
  CertificateSigningRequestEdge: Omit<CertificateSigningRequestEdge, 'node'> & { node: ResolversParentTypes['CertificateSigningRequest'] };
  CertificateSigningRequestSpec: CertificateSigningRequestSpec;
  CertificateSigningRequestStatus: CertificateSigningRequestStatus;
  Change: Omit<Change, 'object'> & { object: ResolversParentTypes['KubernetesObject'] };
  ChangeConnection: Omit<ChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  CinderPersistentVolumeSource: CinderPersistentVolumeSource;
  CinderVolumeSource: CinderVolumeSource;
  ClaimWait: ClaimWait;
  ClientIPConfig: ClientIpConfig;
  Cluster: ClusterHandle;
  ClusterHealth: ClusterHealth;
  ClusterInput: ClusterInput;
  ClusterRole: ObjectView;
  ClusterRoleBinding: ObjectView;
  ClusterRoleBindingConnection: Page<ObjectView>;
  ClusterRoleBindingEdge: Omit<ClusterRoleBindingEdge, 'node'> & { node: ResolversParentTypes['ClusterRoleBinding'] };
  ClusterRoleConnection: Page<ObjectView>;
  ClusterRoleEdge: Omit<ClusterRoleEdge, 'node'> & { node: ResolversParentTypes['ClusterRole'] };
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
  ContainerResourceClaim: ContainerResourceClaim;
  ContainerResourceMetricSource: ContainerResourceMetricSource;
  ContainerResourceMetricStatus: ContainerResourceMetricStatus;
  ContainerRestartRule: ContainerRestartRule;
  ContainerRestartRuleOnExitCodes: ContainerRestartRuleOnExitCodes;
  ContainerState: ContainerState;
  ContainerStateRunning: ContainerStateRunning;
  ContainerStateTerminated: ContainerStateTerminated;
  ContainerStateWaiting: ContainerStateWaiting;
  ContainerStatus: ContainerStatus;
  ContainerTermination: ContainerTermination;
  ContainerUsage: ContainerUsage;
  ContainerUsageHistory: ContainerUsageHistory;
  ContainerUser: ContainerUser;
  ControllerError: ControllerError;
  ControllerReconcile: ControllerReconcile;
  ControllerRevision: ObjectView;
  ControllerRevisionConnection: Page<ObjectView>;
  ControllerRevisionEdge: Omit<ControllerRevisionEdge, 'node'> & { node: ResolversParentTypes['ControllerRevision'] };
  ControllerStatus: ControllerStatus;
  ConversionServiceReference: ConversionServiceReference;
  ConversionWebhookClientConfig: ConversionWebhookClientConfig;
  CoreEndpointPort: CoreEndpointPort;
  CounterSet: CounterSet;
  CronJob: CronJobView;
  CronJobConnection: Page<ObjectView>;
  CronJobEdge: Omit<CronJobEdge, 'node'> & { node: ResolversParentTypes['CronJob'] };
  CronJobPayload: Omit<CronJobPayload, 'cronJob'> & { cronJob: ResolversParentTypes['CronJob'] };
  CronJobResult: Omit<CronJobResult, 'payload'> & { payload?: Maybe<ResolversParentTypes['CronJobPayload']> };
  CronJobSpec: Omit<CronJobSpec, 'jobTemplate'> & { jobTemplate?: Maybe<ResolversParentTypes['JobTemplateSpec']> };
  CronJobStatus: CronJobStatus;
  CrossVersionObjectReference: CrossVersionObjectReference;
  CurrentUsage: CurrentUsage;
  CustomKind: CustomKind;
  CustomResourceColumnDefinition: CustomResourceColumnDefinition;
  CustomResourceConversion: CustomResourceConversion;
  CustomResourceDefinition: ObjectView;
  CustomResourceDefinitionCondition: CustomResourceDefinitionCondition;
  CustomResourceDefinitionConnection: Page<ObjectView>;
  CustomResourceDefinitionEdge: Omit<CustomResourceDefinitionEdge, 'node'> & { node: ResolversParentTypes['CustomResourceDefinition'] };
  CustomResourceDefinitionNames: CustomResourceDefinitionNames;
  CustomResourceDefinitionSpec: CustomResourceDefinitionSpec;
  CustomResourceDefinitionStatus: CustomResourceDefinitionStatus;
  CustomResourceDefinitionVersion: CustomResourceDefinitionVersion;
  CustomResourceSubresourceScale: CustomResourceSubresourceScale;
  CustomResourceSubresources: CustomResourceSubresources;
  CustomResourceValidation: CustomResourceValidation;
  DaemonEndpoint: DaemonEndpoint;
  DaemonSet: DaemonSetView;
  DaemonSetCondition: DaemonSetCondition;
  DaemonSetConnection: Page<ObjectView>;
  DaemonSetEdge: Omit<DaemonSetEdge, 'node'> & { node: ResolversParentTypes['DaemonSet'] };
  DaemonSetSpec: Omit<DaemonSetSpec, 'template'> & { template?: Maybe<ResolversParentTypes['PodTemplateSpec']> };
  DaemonSetStatus: DaemonSetStatus;
  DaemonSetUpdateStrategy: DaemonSetUpdateStrategy;
  DateTime: Scalars['DateTime']['output'];
  DeletePayload: Omit<DeletePayload, 'dependents' | 'object'> & { dependents: ReadonlyArray<ResolversParentTypes['KubernetesObject']>, object?: Maybe<ResolversParentTypes['KubernetesObject']> };
  DeletionEffect: Omit<DeletionEffect, 'object'> & { object: ResolversParentTypes['KubernetesObject'] };
  Deployment: DeploymentView;
  DeploymentCondition: DeploymentCondition;
  DeploymentConnection: Page<DeploymentView>;
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentPayload: Omit<DeploymentPayload, 'deployment'> & { deployment: ResolversParentTypes['Deployment'] };
  DeploymentSpec: DeploymentSpecModel;
  DeploymentStatus: DeploymentStatusModel;
  DeploymentStrategy: DeploymentStrategy;
  Device: Device;
  DeviceAllocationConfiguration: DeviceAllocationConfiguration;
  DeviceAllocationResult: DeviceAllocationResult;
  DeviceClaim: DeviceClaim;
  DeviceClaimConfiguration: DeviceClaimConfiguration;
  DeviceClass: ObjectView;
  DeviceClassConfiguration: DeviceClassConfiguration;
  DeviceClassConnection: Page<ObjectView>;
  DeviceClassEdge: Omit<DeviceClassEdge, 'node'> & { node: ResolversParentTypes['DeviceClass'] };
  DeviceClassSpec: DeviceClassSpec;
  DeviceConstraint: DeviceConstraint;
  DeviceCounterConsumption: DeviceCounterConsumption;
  DeviceRequest: DeviceRequest;
  DeviceRequestAllocationResult: DeviceRequestAllocationResult;
  DeviceSelector: DeviceSelector;
  DeviceSubRequest: DeviceSubRequest;
  DeviceTaint: DeviceTaint;
  DeviceToleration: DeviceToleration;
  DownwardAPIProjection: DownwardApiProjection;
  DownwardAPIVolumeFile: DownwardApiVolumeFile;
  DownwardAPIVolumeSource: DownwardApiVolumeSource;
  DrainPod: Omit<DrainPod, 'pod'> & { pod: ResolversParentTypes['Pod'] };
  EmptyDirVolumeSource: EmptyDirVolumeSource;
  Endpoint: Endpoint;
  EndpointAddress: EndpointAddress;
  EndpointConditions: EndpointConditions;
  EndpointGap: EndpointGap;
  EndpointHints: EndpointHints;
  EndpointPort: EndpointPort;
  EndpointSlice: ObjectView;
  EndpointSliceConnection: Page<ObjectView>;
  EndpointSliceEdge: Omit<EndpointSliceEdge, 'node'> & { node: ResolversParentTypes['EndpointSlice'] };
  EndpointSubset: EndpointSubset;
  Endpoints: ObjectView;
  EndpointsConnection: Page<ObjectView>;
  EndpointsEdge: Omit<EndpointsEdge, 'node'> & { node: ResolversParentTypes['Endpoints'] };
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
  EvictionResult: EvictionResult;
  ExactDeviceRequest: ExactDeviceRequest;
  ExecAction: ExecAction;
  ExecEvent: ExecEvent;
  ExecExit: ExecExit;
  ExemptPriorityLevelConfiguration: ExemptPriorityLevelConfiguration;
  ExpressionWarning: ExpressionWarning;
  ExternalDocumentation: ExternalDocumentation;
  ExternalMetricSource: ExternalMetricSource;
  ExternalMetricStatus: ExternalMetricStatus;
  FCVolumeSource: FcVolumeSource;
  FileKeySelector: FileKeySelector;
  FlexPersistentVolumeSource: FlexPersistentVolumeSource;
  FlexVolumeSource: FlexVolumeSource;
  Float: Scalars['Float']['output'];
  FlockerVolumeSource: FlockerVolumeSource;
  FlowDistinguisherMethod: FlowDistinguisherMethod;
  FlowSchema: ObjectView;
  FlowSchemaCondition: FlowSchemaCondition;
  FlowSchemaConnection: Page<ObjectView>;
  FlowSchemaEdge: Omit<FlowSchemaEdge, 'node'> & { node: ResolversParentTypes['FlowSchema'] };
  FlowSchemaSpec: FlowSchemaSpec;
  FlowSchemaStatus: FlowSchemaStatus;
  FlowSubject: FlowSubject;
  ForNode: ForNode;
  ForZone: ForZone;
  GCEPersistentDiskVolumeSource: GcePersistentDiskVolumeSource;
  GRPCAction: GrpcAction;
  GenericObject: ObjectView;
  GitRepoVolumeSource: GitRepoVolumeSource;
  GlusterfsPersistentVolumeSource: GlusterfsPersistentVolumeSource;
  GlusterfsVolumeSource: GlusterfsVolumeSource;
  GroupSubject: GroupSubject;
  HPAScalingPolicy: HpaScalingPolicy;
  HPAScalingRules: HpaScalingRules;
  HTTPGetAction: HttpGetAction;
  HTTPHeader: HttpHeader;
  HTTPIngressPath: HttpIngressPath;
  HTTPIngressRuleValue: HttpIngressRuleValue;
  HorizontalPodAutoscaler: ObjectView;
  HorizontalPodAutoscalerBehavior: HorizontalPodAutoscalerBehavior;
  HorizontalPodAutoscalerCondition: HorizontalPodAutoscalerCondition;
  HorizontalPodAutoscalerConnection: Page<ObjectView>;
  HorizontalPodAutoscalerEdge: Omit<HorizontalPodAutoscalerEdge, 'node'> & { node: ResolversParentTypes['HorizontalPodAutoscaler'] };
  HorizontalPodAutoscalerSpec: HorizontalPodAutoscalerSpec;
  HorizontalPodAutoscalerStatus: HorizontalPodAutoscalerStatus;
  HostAlias: HostAlias;
  HostIP: HostIp;
  HostPathVolumeSource: HostPathVolumeSource;
  ID: Scalars['ID']['output'];
  IPAddress: ObjectView;
  IPAddressConnection: Page<ObjectView>;
  IPAddressEdge: Omit<IpAddressEdge, 'node'> & { node: ResolversParentTypes['IPAddress'] };
  IPAddressSpec: IpAddressSpec;
  IPBlock: IpBlock;
  ISCSIPersistentVolumeSource: IscsiPersistentVolumeSource;
  ISCSIVolumeSource: IscsiVolumeSource;
  ImageVolumeSource: ImageVolumeSource;
  ImageVolumeStatus: ImageVolumeStatus;
  Ingress: IngressView;
  IngressBackend: IngressBackend;
  IngressCertificate: IngressCertificate;
  IngressClass: IngressClassView;
  IngressClassConnection: Page<ObjectView>;
  IngressClassEdge: Omit<IngressClassEdge, 'node'> & { node: ResolversParentTypes['IngressClass'] };
  IngressClassParametersReference: IngressClassParametersReference;
  IngressClassSpec: IngressClassSpec;
  IngressConnection: Page<ObjectView>;
  IngressEdge: Omit<IngressEdge, 'node'> & { node: ResolversParentTypes['Ingress'] };
  IngressLoadBalancerIngress: IngressLoadBalancerIngress;
  IngressLoadBalancerStatus: IngressLoadBalancerStatus;
  IngressPortStatus: IngressPortStatus;
  IngressRoute: IngressRoute;
  IngressRule: IngressRule;
  IngressServiceBackend: IngressServiceBackend;
  IngressSpec: IngressSpec;
  IngressStatus: IngressStatus;
  IngressTLS: IngressTls;
  Int: Scalars['Int']['output'];
  IntOrString: Scalars['IntOrString']['output'];
  JSON: Scalars['JSON']['output'];
  JSONPatch: JsonPatch;
  JSONSchemaProps: JsonSchemaProps;
  Job: JobView;
  JobCondition: JobCondition;
  JobConnection: Page<ObjectView>;
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobPayload: Omit<JobPayload, 'job'> & { job: ResolversParentTypes['Job'] };
  JobSpec: Omit<JobSpec, 'template'> & { template?: Maybe<ResolversParentTypes['PodTemplateSpec']> };
  JobStatus: JobStatus;
  JobTemplateSpec: Omit<JobTemplateSpec, 'spec'> & { spec?: Maybe<ResolversParentTypes['JobSpec']> };
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
  Lease: ObjectView;
  LeaseConnection: Page<ObjectView>;
  LeaseEdge: Omit<LeaseEdge, 'node'> & { node: ResolversParentTypes['Lease'] };
  LeaseSpec: LeaseSpec;
  Lifecycle: Lifecycle;
  LifecycleHandler: LifecycleHandler;
  LimitRange: ObjectView;
  LimitRangeConnection: Page<ObjectView>;
  LimitRangeEdge: Omit<LimitRangeEdge, 'node'> & { node: ResolversParentTypes['LimitRange'] };
  LimitRangeItem: LimitRangeItem;
  LimitRangeSpec: LimitRangeSpec;
  LimitResponse: LimitResponse;
  LimitedPriorityLevelConfiguration: LimitedPriorityLevelConfiguration;
  LinuxContainerUser: LinuxContainerUser;
  LoadBalancerIngress: LoadBalancerIngress;
  LoadBalancerStatus: LoadBalancerStatus;
  LocalObjectReference: LocalObjectReference;
  LocalVolumeSource: LocalVolumeSource;
  LogChunk: LogChunk;
  LogLine: LogLine;
  LogTail: LogTail;
  Long: Scalars['Long']['output'];
  MatchCondition: MatchCondition;
  MatchResources: MatchResources;
  MetaCondition: MetaCondition;
  MetricIdentifier: MetricIdentifier;
  MetricSpec: MetricSpec;
  MetricStatus: MetricStatus;
  MetricTarget: MetricTarget;
  MetricValueStatus: MetricValueStatus;
  MirroredKind: MirroredKind;
  ModifyVolumeStatus: ModifyVolumeStatus;
  MutatingAdmissionPolicy: ObjectView;
  MutatingAdmissionPolicyBinding: ObjectView;
  MutatingAdmissionPolicyBindingConnection: Page<ObjectView>;
  MutatingAdmissionPolicyBindingEdge: Omit<MutatingAdmissionPolicyBindingEdge, 'node'> & { node: ResolversParentTypes['MutatingAdmissionPolicyBinding'] };
  MutatingAdmissionPolicyBindingSpec: MutatingAdmissionPolicyBindingSpec;
  MutatingAdmissionPolicyConnection: Page<ObjectView>;
  MutatingAdmissionPolicyEdge: Omit<MutatingAdmissionPolicyEdge, 'node'> & { node: ResolversParentTypes['MutatingAdmissionPolicy'] };
  MutatingAdmissionPolicySpec: MutatingAdmissionPolicySpec;
  MutatingWebhook: MutatingWebhook;
  MutatingWebhookConfiguration: ObjectView;
  MutatingWebhookConfigurationConnection: Page<ObjectView>;
  MutatingWebhookConfigurationEdge: Omit<MutatingWebhookConfigurationEdge, 'node'> & { node: ResolversParentTypes['MutatingWebhookConfiguration'] };
  Mutation: Record<PropertyKey, never>;
  NFSVolumeSource: NfsVolumeSource;
  NamedRef: NamedRef;
  NamedRuleWithOperations: NamedRuleWithOperations;
  Namespace: NamespaceView;
  NamespaceCondition: NamespaceCondition;
  NamespaceConnection: Page<NamespaceView>;
  NamespaceEdge: Omit<NamespaceEdge, 'node'> & { node: ResolversParentTypes['Namespace'] };
  NamespacePayload: Omit<NamespacePayload, 'namespace'> & { namespace?: Maybe<ResolversParentTypes['Namespace']> };
  NamespaceSpec: NamespaceSpecModel;
  NamespaceStatus: NamespaceStatusModel;
  NetworkDeviceData: NetworkDeviceData;
  NetworkPolicy: ObjectView;
  NetworkPolicyConnection: Page<ObjectView>;
  NetworkPolicyEdge: Omit<NetworkPolicyEdge, 'node'> & { node: ResolversParentTypes['NetworkPolicy'] };
  NetworkPolicyEgressRule: NetworkPolicyEgressRule;
  NetworkPolicyIngressRule: NetworkPolicyIngressRule;
  NetworkPolicyPeer: NetworkPolicyPeer;
  NetworkPolicyPort: NetworkPolicyPort;
  NetworkPolicySpec: NetworkPolicySpec;
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
  NodePayload: Omit<NodePayload, 'node'> & { node: ResolversParentTypes['Node'] };
  NodeRuntimeHandler: NodeRuntimeHandler;
  NodeRuntimeHandlerFeatures: NodeRuntimeHandlerFeatures;
  NodeSelector: NodeSelector;
  NodeSelectorRequirement: NodeSelectorRequirement;
  NodeSelectorTerm: NodeSelectorTerm;
  NodeSpec: NodeSpecModel;
  NodeStatus: NodeStatusModel;
  NodeSwapStatus: NodeSwapStatus;
  NodeSystemInfo: NodeSystemInfo;
  NodeUse: NodeUse;
  NonResourcePolicyRule: NonResourcePolicyRule;
  ObjectChange: Omit<ObjectChange, 'object'> & { object: ResolversParentTypes['KubernetesObject'] };
  ObjectChanges: Omit<ObjectChanges, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['ObjectChange']> };
  ObjectFieldSelector: ObjectFieldSelector;
  ObjectFilter: ObjectFilter;
  ObjectMetadata: ObjectMetadata;
  ObjectMetricSource: ObjectMetricSource;
  ObjectMetricStatus: ObjectMetricStatus;
  ObjectOwner: ObjectOwner;
  ObjectRef: ObjectRef;
  ObjectReference: ObjectReference;
  ObjectSort: ObjectSort;
  ObjectUsage: UsageSubject;
  OpaqueDeviceConfiguration: OpaqueDeviceConfiguration;
  OperationError: OperationError;
  Overhead: Overhead;
  OwnerReference: OwnerReference;
  PageInfo: PageInfo;
  ParamKind: ParamKind;
  ParamRef: ParamRef;
  ParentReference: ParentReference;
  PersistentVolume: PersistentVolumeView;
  PersistentVolumeClaim: PersistentVolumeClaimView;
  PersistentVolumeClaimCondition: PersistentVolumeClaimCondition;
  PersistentVolumeClaimConnection: Page<ObjectView>;
  PersistentVolumeClaimEdge: Omit<PersistentVolumeClaimEdge, 'node'> & { node: ResolversParentTypes['PersistentVolumeClaim'] };
  PersistentVolumeClaimSpec: PersistentVolumeClaimSpec;
  PersistentVolumeClaimStatus: PersistentVolumeClaimStatus;
  PersistentVolumeClaimTemplate: PersistentVolumeClaimTemplate;
  PersistentVolumeClaimVolumeSource: PersistentVolumeClaimVolumeSource;
  PersistentVolumeConnection: Page<ObjectView>;
  PersistentVolumeEdge: Omit<PersistentVolumeEdge, 'node'> & { node: ResolversParentTypes['PersistentVolume'] };
  PersistentVolumeSpec: PersistentVolumeSpec;
  PersistentVolumeStatus: PersistentVolumeStatus;
  PhotonPersistentDiskVolumeSource: PhotonPersistentDiskVolumeSource;
  PlannedRun: PlannedRun;
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
  PodDisruptionBudget: ObjectView;
  PodDisruptionBudgetConnection: Page<ObjectView>;
  PodDisruptionBudgetEdge: Omit<PodDisruptionBudgetEdge, 'node'> & { node: ResolversParentTypes['PodDisruptionBudget'] };
  PodDisruptionBudgetSpec: PodDisruptionBudgetSpec;
  PodDisruptionBudgetStatus: PodDisruptionBudgetStatus;
  PodEdge: Omit<PodEdge, 'node'> & { node: ResolversParentTypes['Pod'] };
  PodExtendedResourceClaimStatus: PodExtendedResourceClaimStatus;
  PodFailurePolicy: PodFailurePolicy;
  PodFailurePolicyOnExitCodesRequirement: PodFailurePolicyOnExitCodesRequirement;
  PodFailurePolicyOnPodConditionsPattern: PodFailurePolicyOnPodConditionsPattern;
  PodFailurePolicyRule: PodFailurePolicyRule;
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
  PodTemplate: ObjectView;
  PodTemplateConnection: Page<ObjectView>;
  PodTemplateEdge: Omit<PodTemplateEdge, 'node'> & { node: ResolversParentTypes['PodTemplate'] };
  PodTemplateSpec: Omit<PodTemplateSpec, 'spec'> & { spec?: Maybe<ResolversParentTypes['PodSpec']> };
  PodsMetricSource: PodsMetricSource;
  PodsMetricStatus: PodsMetricStatus;
  PolicyRule: PolicyRule;
  PolicyRulesWithSubjects: PolicyRulesWithSubjects;
  PortStatus: PortStatus;
  PortworxVolumeSource: PortworxVolumeSource;
  PreferredSchedulingTerm: PreferredSchedulingTerm;
  PrintedValue: PrintedValue;
  PrinterColumn: PrinterColumn;
  PriorityClass: ObjectView;
  PriorityClassConnection: Page<ObjectView>;
  PriorityClassEdge: Omit<PriorityClassEdge, 'node'> & { node: ResolversParentTypes['PriorityClass'] };
  PriorityLevelConfiguration: ObjectView;
  PriorityLevelConfigurationCondition: PriorityLevelConfigurationCondition;
  PriorityLevelConfigurationConnection: Page<ObjectView>;
  PriorityLevelConfigurationEdge: Omit<PriorityLevelConfigurationEdge, 'node'> & { node: ResolversParentTypes['PriorityLevelConfiguration'] };
  PriorityLevelConfigurationReference: PriorityLevelConfigurationReference;
  PriorityLevelConfigurationSpec: PriorityLevelConfigurationSpec;
  PriorityLevelConfigurationStatus: PriorityLevelConfigurationStatus;
  Probe: Probe;
  ProjectedVolumeSource: ProjectedVolumeSource;
  Query: Record<PropertyKey, never>;
  QueuingConfiguration: QueuingConfiguration;
  QuobyteVolumeSource: QuobyteVolumeSource;
  QuotaUse: QuotaUse;
  RBDPersistentVolumeSource: RbdPersistentVolumeSource;
  RBDVolumeSource: RbdVolumeSource;
  RemainingFinalizer: RemainingFinalizer;
  RemainingKind: RemainingKind;
  ReplicaSet: ReplicaSetView;
  ReplicaSetCondition: ReplicaSetCondition;
  ReplicaSetConnection: Page<ReplicaSetView>;
  ReplicaSetEdge: Omit<ReplicaSetEdge, 'node'> & { node: ResolversParentTypes['ReplicaSet'] };
  ReplicaSetSpec: ReplicaSetSpecModel;
  ReplicaSetStatus: ReplicaSetStatusModel;
  ReplicationController: ObjectView;
  ReplicationControllerCondition: ReplicationControllerCondition;
  ReplicationControllerConnection: Page<ObjectView>;
  ReplicationControllerEdge: Omit<ReplicationControllerEdge, 'node'> & { node: ResolversParentTypes['ReplicationController'] };
  ReplicationControllerSpec: Omit<ReplicationControllerSpec, 'template'> & { template?: Maybe<ResolversParentTypes['PodTemplateSpec']> };
  ReplicationControllerStatus: ReplicationControllerStatus;
  ResourceClaim: ObjectView;
  ResourceClaimConnection: Page<ObjectView>;
  ResourceClaimConsumerReference: ResourceClaimConsumerReference;
  ResourceClaimEdge: Omit<ResourceClaimEdge, 'node'> & { node: ResolversParentTypes['ResourceClaim'] };
  ResourceClaimSpec: ResourceClaimSpec;
  ResourceClaimStatus: ResourceClaimStatus;
  ResourceClaimTemplate: ObjectView;
  ResourceClaimTemplateConnection: Page<ObjectView>;
  ResourceClaimTemplateEdge: Omit<ResourceClaimTemplateEdge, 'node'> & { node: ResolversParentTypes['ResourceClaimTemplate'] };
  ResourceClaimTemplateSpec: ResourceClaimTemplateSpec;
  ResourceFieldSelector: ResourceFieldSelector;
  ResourceHealth: ResourceHealth;
  ResourceMetricSource: ResourceMetricSource;
  ResourceMetricStatus: ResourceMetricStatus;
  ResourcePolicyRule: ResourcePolicyRule;
  ResourcePool: ResourcePool;
  ResourceQuota: ResourceQuotaView;
  ResourceQuotaConnection: Page<ObjectView>;
  ResourceQuotaEdge: Omit<ResourceQuotaEdge, 'node'> & { node: ResolversParentTypes['ResourceQuota'] };
  ResourceQuotaSpec: ResourceQuotaSpec;
  ResourceQuotaStatus: ResourceQuotaStatus;
  ResourceRequirements: ResourceRequirements;
  ResourceSlice: ObjectView;
  ResourceSliceConnection: Page<ObjectView>;
  ResourceSliceEdge: Omit<ResourceSliceEdge, 'node'> & { node: ResolversParentTypes['ResourceSlice'] };
  ResourceSliceSpec: ResourceSliceSpec;
  ResourceStatus: ResourceStatus;
  Role: ObjectView;
  RoleBinding: ObjectView;
  RoleBindingConnection: Page<ObjectView>;
  RoleBindingEdge: Omit<RoleBindingEdge, 'node'> & { node: ResolversParentTypes['RoleBinding'] };
  RoleConnection: Page<ObjectView>;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RoleRef: RoleRef;
  RollingUpdateDaemonSet: RollingUpdateDaemonSet;
  RollingUpdateDeployment: RollingUpdateDeployment;
  RollingUpdateStatefulSetStrategy: RollingUpdateStatefulSetStrategy;
  Rollout: RolloutModel;
  RolloutContainer: RolloutContainer;
  RolloutLane: LaneModel;
  RolloutRevision: RevisionModel;
  RolloutSlot: SlotModel;
  RolloutUpdate: RolloutUpdateModel;
  RuleWithOperations: RuleWithOperations;
  RuntimeClass: ObjectView;
  RuntimeClassConnection: Page<ObjectView>;
  RuntimeClassEdge: Omit<RuntimeClassEdge, 'node'> & { node: ResolversParentTypes['RuntimeClass'] };
  SELinuxOptions: SeLinuxOptions;
  ScaleIOPersistentVolumeSource: ScaleIoPersistentVolumeSource;
  ScaleIOVolumeSource: ScaleIoVolumeSource;
  SchedulePreview: SchedulePreview;
  Scheduling: Scheduling;
  ScopeSelector: ScopeSelector;
  ScopedResourceSelectorRequirement: ScopedResourceSelectorRequirement;
  SeccompProfile: SeccompProfile;
  Secret: SecretView;
  SecretConnection: Page<SecretView>;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretEnvSource: SecretEnvSource;
  SecretKey: SecretKey;
  SecretKeySelector: SecretKeySelector;
  SecretPayload: Omit<SecretPayload, 'secret'> & { secret: ResolversParentTypes['Secret'] };
  SecretProjection: SecretProjection;
  SecretReference: SecretReference;
  SecretValue: SecretValue;
  SecretVolumeSource: SecretVolumeSource;
  SecurityContext: SecurityContext;
  SelectableField: SelectableField;
  Service: ServiceView;
  ServiceAccount: ObjectView;
  ServiceAccountConnection: Page<ObjectView>;
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountSubject: ServiceAccountSubject;
  ServiceAccountTokenProjection: ServiceAccountTokenProjection;
  ServiceBackendPort: ServiceBackendPort;
  ServiceCIDR: ObjectView;
  ServiceCIDRConnection: Page<ObjectView>;
  ServiceCIDREdge: Omit<ServiceCidrEdge, 'node'> & { node: ResolversParentTypes['ServiceCIDR'] };
  ServiceCIDRSpec: ServiceCidrSpec;
  ServiceCIDRStatus: ServiceCidrStatus;
  ServiceConnection: Page<ServiceView>;
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceEndpoint: Omit<ServiceEndpoint, 'pod'> & { pod?: Maybe<ResolversParentTypes['Pod']> };
  ServicePort: ServicePort;
  ServicePortView: ServicePortView;
  ServiceReference: ServiceReference;
  ServiceSpec: ServiceSpecModel;
  ServiceStatus: ServiceStatusModel;
  SessionAffinityConfig: SessionAffinityConfig;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SleepAction: SleepAction;
  StatefulSet: StatefulSetView;
  StatefulSetCondition: StatefulSetCondition;
  StatefulSetConnection: Page<ObjectView>;
  StatefulSetEdge: Omit<StatefulSetEdge, 'node'> & { node: ResolversParentTypes['StatefulSet'] };
  StatefulSetOrdinals: StatefulSetOrdinals;
  StatefulSetPersistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy;
  StatefulSetSpec: Omit<StatefulSetSpec, 'template'> & { template?: Maybe<ResolversParentTypes['PodTemplateSpec']> };
  StatefulSetStatus: StatefulSetStatus;
  StatefulSetUpdateStrategy: StatefulSetUpdateStrategy;
  StorageClass: StorageClassView;
  StorageClassConnection: Page<ObjectView>;
  StorageClassEdge: Omit<StorageClassEdge, 'node'> & { node: ResolversParentTypes['StorageClass'] };
  StorageOSPersistentVolumeSource: StorageOsPersistentVolumeSource;
  StorageOSVolumeSource: StorageOsVolumeSource;
  String: Scalars['String']['output'];
  Subject: Subject;
  Subscription: Record<PropertyKey, never>;
  SuccessPolicy: SuccessPolicy;
  SuccessPolicyRule: SuccessPolicyRule;
  Sysctl: Sysctl;
  TCPSocketAction: TcpSocketAction;
  Taint: Taint;
  TemplateMetadata: TemplateMetadata;
  TokenRequest: TokenRequest;
  Toleration: Toleration;
  TopologySelectorLabelRequirement: TopologySelectorLabelRequirement;
  TopologySelectorTerm: TopologySelectorTerm;
  TopologySpreadConstraint: TopologySpreadConstraint;
  TypeChecking: TypeChecking;
  TypedLocalObjectReference: TypedLocalObjectReference;
  TypedObjectReference: TypedObjectReference;
  UncountedTerminatedPods: UncountedTerminatedPods;
  Usage: Usage;
  UsageAmounts: UsageAmounts;
  UsageHistory: UsageHistory;
  UsagePoint: UsagePoint;
  UsageSpread: UsageSpread;
  UserSubject: UserSubject;
  ValidatingAdmissionPolicy: ObjectView;
  ValidatingAdmissionPolicyBinding: ObjectView;
  ValidatingAdmissionPolicyBindingConnection: Page<ObjectView>;
  ValidatingAdmissionPolicyBindingEdge: Omit<ValidatingAdmissionPolicyBindingEdge, 'node'> & { node: ResolversParentTypes['ValidatingAdmissionPolicyBinding'] };
  ValidatingAdmissionPolicyBindingSpec: ValidatingAdmissionPolicyBindingSpec;
  ValidatingAdmissionPolicyConnection: Page<ObjectView>;
  ValidatingAdmissionPolicyEdge: Omit<ValidatingAdmissionPolicyEdge, 'node'> & { node: ResolversParentTypes['ValidatingAdmissionPolicy'] };
  ValidatingAdmissionPolicySpec: ValidatingAdmissionPolicySpec;
  ValidatingAdmissionPolicyStatus: ValidatingAdmissionPolicyStatus;
  ValidatingWebhook: ValidatingWebhook;
  ValidatingWebhookConfiguration: ObjectView;
  ValidatingWebhookConfigurationConnection: Page<ObjectView>;
  ValidatingWebhookConfigurationEdge: Omit<ValidatingWebhookConfigurationEdge, 'node'> & { node: ResolversParentTypes['ValidatingWebhookConfiguration'] };
  Validation: Validation;
  Variable: Variable;
  Viewer: User;
  Volume: Volume;
  VolumeAttachment: ObjectView;
  VolumeAttachmentConnection: Page<ObjectView>;
  VolumeAttachmentEdge: Omit<VolumeAttachmentEdge, 'node'> & { node: ResolversParentTypes['VolumeAttachment'] };
  VolumeAttachmentSource: VolumeAttachmentSource;
  VolumeAttachmentSpec: VolumeAttachmentSpec;
  VolumeAttachmentStatus: VolumeAttachmentStatus;
  VolumeAttributesClass: ObjectView;
  VolumeAttributesClassConnection: Page<ObjectView>;
  VolumeAttributesClassEdge: Omit<VolumeAttributesClassEdge, 'node'> & { node: ResolversParentTypes['VolumeAttributesClass'] };
  VolumeClaimTemplate: VolumeClaimTemplate;
  VolumeDevice: VolumeDevice;
  VolumeError: VolumeError;
  VolumeMount: VolumeMount;
  VolumeMountStatus: VolumeMountStatus;
  VolumeNodeAffinity: VolumeNodeAffinity;
  VolumeNodeResources: VolumeNodeResources;
  VolumeProjection: VolumeProjection;
  VolumeResourceRequirements: VolumeResourceRequirements;
  VolumeStatus: VolumeStatus;
  VsphereVirtualDiskVolumeSource: VsphereVirtualDiskVolumeSource;
  WebhookClientConfig: WebhookClientConfig;
  WebhookConversion: WebhookConversion;
  WeightedPodAffinityTerm: WeightedPodAffinityTerm;
  WindowsSecurityContextOptions: WindowsSecurityContextOptions;
  WorkloadPayload: Omit<WorkloadPayload, 'object'> & { object: ResolversParentTypes['KubernetesObject'] };
};

export type ApiServiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIService'] = ResolversParentTypes['APIService']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ApiServiceEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ApiServiceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['APIServiceSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['APIServiceStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiServiceConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIServiceCondition'] = ResolversParentTypes['APIServiceCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiServiceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIServiceConnection'] = ResolversParentTypes['APIServiceConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['APIServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['APIService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiServiceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIServiceEdge'] = ResolversParentTypes['APIServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['APIService'], ParentType, ContextType>;
};

export type ApiServiceReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIServiceReference'] = ResolversParentTypes['APIServiceReference']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiServiceSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIServiceSpec'] = ResolversParentTypes['APIServiceSpec']> = {
  caBundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupPriorityMinimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insecureSkipTLSVerify?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['APIServiceReference']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionPriority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiServiceStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['APIServiceStatus'] = ResolversParentTypes['APIServiceStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['APIServiceCondition']>>, ParentType, ContextType>;
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
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
};

export type AdmissionMutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdmissionMutation'] = ResolversParentTypes['AdmissionMutation']> = {
  applyConfiguration?: Resolver<Maybe<ResolversTypes['ApplyConfiguration']>, ParentType, ContextType>;
  jsonPatch?: Resolver<Maybe<ResolversTypes['JSONPatch']>, ParentType, ContextType>;
  patchType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AffinityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Affinity'] = ResolversParentTypes['Affinity']> = {
  nodeAffinity?: Resolver<Maybe<ResolversTypes['NodeAffinity']>, ParentType, ContextType>;
  podAffinity?: Resolver<Maybe<ResolversTypes['PodAffinity']>, ParentType, ContextType>;
  podAntiAffinity?: Resolver<Maybe<ResolversTypes['PodAntiAffinity']>, ParentType, ContextType>;
};

export type AggregationRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AggregationRule'] = ResolversParentTypes['AggregationRule']> = {
  clusterRoleSelectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LabelSelector']>>, ParentType, ContextType>;
};

export type AllocatedDeviceStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllocatedDeviceStatus'] = ResolversParentTypes['AllocatedDeviceStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetaCondition']>>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networkData?: Resolver<Maybe<ResolversTypes['NetworkDeviceData']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllocationResult'] = ResolversParentTypes['AllocationResult']> = {
  allocationTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  devices?: Resolver<Maybe<ResolversTypes['DeviceAllocationResult']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Maybe<ResolversTypes['NodeSelector']>, ParentType, ContextType>;
};

export type AppArmorProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AppArmorProfile'] = ResolversParentTypes['AppArmorProfile']> = {
  localhostProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplyConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApplyConfiguration'] = ResolversParentTypes['ApplyConfiguration']> = {
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AuditAnnotationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditAnnotation'] = ResolversParentTypes['AuditAnnotation']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueExpression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AzureFilePersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AzureFilePersistentVolumeSource'] = ResolversParentTypes['AzureFilePersistentVolumeSource']> = {
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AzureFileVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AzureFileVolumeSource'] = ResolversParentTypes['AzureFileVolumeSource']> = {
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CelDeviceSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CELDeviceSelector'] = ResolversParentTypes['CELDeviceSelector']> = {
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CsiDriverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIDriver'] = ResolversParentTypes['CSIDriver']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CsiDriverEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<CsiDriverHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['CSIDriverSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CsiDriverConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIDriverConnection'] = ResolversParentTypes['CSIDriverConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CSIDriverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CSIDriver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CsiDriverEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIDriverEdge'] = ResolversParentTypes['CSIDriverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CSIDriver'], ParentType, ContextType>;
};

export type CsiDriverSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIDriverSpec'] = ResolversParentTypes['CSIDriverSpec']> = {
  attachRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fsGroupPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeAllocatableUpdatePeriodSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  podInfoOnMount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preventPodSchedulingIfMissing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiresRepublish?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  seLinuxMount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serviceAccountTokenInSecrets?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storageCapacity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tokenRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TokenRequest']>>, ParentType, ContextType>;
  volumeLifecycleModes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CsiNodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSINode'] = ResolversParentTypes['CSINode']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CsiNodeEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<CsiNodeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['CSINodeSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CsiNodeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSINodeConnection'] = ResolversParentTypes['CSINodeConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CSINodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CSINode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CsiNodeDriverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSINodeDriver'] = ResolversParentTypes['CSINodeDriver']> = {
  allocatable?: Resolver<Maybe<ResolversTypes['VolumeNodeResources']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topologyKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CsiNodeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSINodeEdge'] = ResolversParentTypes['CSINodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CSINode'], ParentType, ContextType>;
};

export type CsiNodeSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSINodeSpec'] = ResolversParentTypes['CSINodeSpec']> = {
  drivers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CSINodeDriver']>>, ParentType, ContextType>;
};

export type CsiPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIPersistentVolumeSource'] = ResolversParentTypes['CSIPersistentVolumeSource']> = {
  controllerExpandSecretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  controllerPublishSecretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeExpandSecretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  nodePublishSecretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  nodeStageSecretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumeAttributes?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  volumeHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CsiStorageCapacityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIStorageCapacity'] = ResolversParentTypes['CSIStorageCapacity']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CsiStorageCapacityEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<CsiStorageCapacityHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximumVolumeSize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  nodeTopology?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storageClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CsiStorageCapacityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIStorageCapacityConnection'] = ResolversParentTypes['CSIStorageCapacityConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CSIStorageCapacityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CSIStorageCapacity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CsiStorageCapacityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CSIStorageCapacityEdge'] = ResolversParentTypes['CSIStorageCapacityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CSIStorageCapacity'], ParentType, ContextType>;
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

export type CapacityRequirementsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CapacityRequirements'] = ResolversParentTypes['CapacityRequirements']> = {
  requests?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CephFsPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CephFSPersistentVolumeSource'] = ResolversParentTypes['CephFSPersistentVolumeSource']> = {
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CephFsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CephFSVolumeSource'] = ResolversParentTypes['CephFSVolumeSource']> = {
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateSigningRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateSigningRequest'] = ResolversParentTypes['CertificateSigningRequest']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CertificateSigningRequestEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<CertificateSigningRequestHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['CertificateSigningRequestSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CertificateSigningRequestStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateSigningRequestConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateSigningRequestCondition'] = ResolversParentTypes['CertificateSigningRequestCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUpdateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateSigningRequestConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateSigningRequestConnection'] = ResolversParentTypes['CertificateSigningRequestConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateSigningRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CertificateSigningRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateSigningRequestEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateSigningRequestEdge'] = ResolversParentTypes['CertificateSigningRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CertificateSigningRequest'], ParentType, ContextType>;
};

export type CertificateSigningRequestSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateSigningRequestSpec'] = ResolversParentTypes['CertificateSigningRequestSpec']> = {
  expirationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateSigningRequestStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateSigningRequestStatus'] = ResolversParentTypes['CertificateSigningRequestStatus']> = {
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateSigningRequestCondition']>>, ParentType, ContextType>;
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

export type CinderPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CinderPersistentVolumeSource'] = ResolversParentTypes['CinderPersistentVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  volumeID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CinderVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CinderVolumeSource'] = ResolversParentTypes['CinderVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  volumeID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimWaitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimWait'] = ResolversParentTypes['ClaimWait']> = {
  reason?: Resolver<ResolversTypes['ClaimWaitReason'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientIpConfigResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClientIPConfig'] = ResolversParentTypes['ClientIPConfig']> = {
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  contents?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType, Partial<ClusterContentsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customKinds?: Resolver<ReadonlyArray<ResolversTypes['CustomKind']>, ParentType, ContextType>;
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
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
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

export type ClusterRoleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterRole'] = ResolversParentTypes['ClusterRole']> = {
  aggregationRule?: Resolver<Maybe<ResolversTypes['AggregationRule']>, ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ClusterRoleEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ClusterRoleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyRule']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterRoleBindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterRoleBinding'] = ResolversParentTypes['ClusterRoleBinding']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ClusterRoleBindingEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ClusterRoleBindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  roleRef?: Resolver<Maybe<ResolversTypes['RoleRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Subject']>>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterRoleBindingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterRoleBindingConnection'] = ResolversParentTypes['ClusterRoleBindingConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterRoleBindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClusterRoleBinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterRoleBindingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterRoleBindingEdge'] = ResolversParentTypes['ClusterRoleBindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClusterRoleBinding'], ParentType, ContextType>;
};

export type ClusterRoleConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterRoleConnection'] = ResolversParentTypes['ClusterRoleConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClusterRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterRoleEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterRoleEdge'] = ResolversParentTypes['ClusterRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClusterRole'], ParentType, ContextType>;
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
  deletionEffects?: Resolver<ReadonlyArray<ResolversTypes['DeletionEffect']>, ParentType, ContextType>;
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

export type ContainerResourceClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerResourceClaim'] = ResolversParentTypes['ContainerResourceClaim']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainerResourceMetricSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerResourceMetricSource'] = ResolversParentTypes['ContainerResourceMetricSource']> = {
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['MetricTarget']>, ParentType, ContextType>;
};

export type ContainerResourceMetricStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerResourceMetricStatus'] = ResolversParentTypes['ContainerResourceMetricStatus']> = {
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['MetricValueStatus']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ContainerUsageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerUsage'] = ResolversParentTypes['ContainerUsage']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['Usage'], ParentType, ContextType>;
};

export type ContainerUsageHistoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerUsageHistory'] = ResolversParentTypes['ContainerUsageHistory']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UsagePoint']>, ParentType, ContextType>;
};

export type ContainerUserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainerUser'] = ResolversParentTypes['ContainerUser']> = {
  linux?: Resolver<Maybe<ResolversTypes['LinuxContainerUser']>, ParentType, ContextType>;
};

export type ControllerErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerError'] = ResolversParentTypes['ControllerError']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControllerReconcileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerReconcile'] = ResolversParentTypes['ControllerReconcile']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReconcileOutcome'], ParentType, ContextType>;
  took?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ControllerRevisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerRevision'] = ResolversParentTypes['ControllerRevision']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ControllerRevisionEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ControllerRevisionHistoryArgs, 'first'>>;
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
  templateRevision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControllerRevisionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerRevisionConnection'] = ResolversParentTypes['ControllerRevisionConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ControllerRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ControllerRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControllerRevisionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ControllerRevisionEdge'] = ResolversParentTypes['ControllerRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ControllerRevision'], ParentType, ContextType>;
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
  recent?: Resolver<ReadonlyArray<ResolversTypes['ControllerReconcile']>, ParentType, ContextType>;
  reconciles?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  retries?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversionServiceReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConversionServiceReference'] = ResolversParentTypes['ConversionServiceReference']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConversionWebhookClientConfigResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConversionWebhookClientConfig'] = ResolversParentTypes['ConversionWebhookClientConfig']> = {
  caBundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ConversionServiceReference']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoreEndpointPortResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CoreEndpointPort'] = ResolversParentTypes['CoreEndpointPort']> = {
  appProtocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CounterSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CounterSet'] = ResolversParentTypes['CounterSet']> = {
  counters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CronJobResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJob'] = ResolversParentTypes['CronJob']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concurrencyPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CronJobEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<CronJobHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<CronJobJobsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  lastScheduleTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSuccessfulTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  nextRuns?: Resolver<ReadonlyArray<ResolversTypes['PlannedRun']>, ParentType, ContextType, RequireFields<CronJobNextRunsArgs, 'count'>>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduleError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduleInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['CronJobSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CronJobStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CronJobConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJobConnection'] = ResolversParentTypes['CronJobConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CronJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CronJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CronJobEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJobEdge'] = ResolversParentTypes['CronJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CronJob'], ParentType, ContextType>;
};

export type CronJobPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJobPayload'] = ResolversParentTypes['CronJobPayload']> = {
  cronJob?: Resolver<ResolversTypes['CronJob'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CronJobResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJobResult'] = ResolversParentTypes['CronJobResult']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['OperationError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['CronJobPayload']>, ParentType, ContextType>;
};

export type CronJobSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJobSpec'] = ResolversParentTypes['CronJobSpec']> = {
  concurrencyPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedJobsHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jobTemplate?: Resolver<Maybe<ResolversTypes['JobTemplateSpec']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startingDeadlineSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  successfulJobsHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suspend?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CronJobStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CronJobStatus'] = ResolversParentTypes['CronJobStatus']> = {
  active?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObjectReference']>>, ParentType, ContextType>;
  lastScheduleTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSuccessfulTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CrossVersionObjectReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CrossVersionObjectReference'] = ResolversParentTypes['CrossVersionObjectReference']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrentUsageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CurrentUsage'] = ResolversParentTypes['CurrentUsage']> = {
  cpuCores?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memoryBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomKind'] = ResolversParentTypes['CustomKind']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['PrinterColumn']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomResourceColumnDefinitionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceColumnDefinition'] = ResolversParentTypes['CustomResourceColumnDefinition']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jsonPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomResourceConversionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceConversion'] = ResolversParentTypes['CustomResourceConversion']> = {
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['WebhookConversion']>, ParentType, ContextType>;
};

export type CustomResourceDefinitionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinition'] = ResolversParentTypes['CustomResourceDefinition']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CustomResourceDefinitionEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<CustomResourceDefinitionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['CustomResourceDefinitionSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CustomResourceDefinitionStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomResourceDefinitionConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionCondition'] = ResolversParentTypes['CustomResourceDefinitionCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomResourceDefinitionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionConnection'] = ResolversParentTypes['CustomResourceDefinitionConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomResourceDefinitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomResourceDefinition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomResourceDefinitionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionEdge'] = ResolversParentTypes['CustomResourceDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomResourceDefinition'], ParentType, ContextType>;
};

export type CustomResourceDefinitionNamesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionNames'] = ResolversParentTypes['CustomResourceDefinitionNames']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plural?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  singular?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomResourceDefinitionSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionSpec'] = ResolversParentTypes['CustomResourceDefinitionSpec']> = {
  conversion?: Resolver<Maybe<ResolversTypes['CustomResourceConversion']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['CustomResourceDefinitionNames']>, ParentType, ContextType>;
  preserveUnknownFields?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomResourceDefinitionVersion']>>, ParentType, ContextType>;
};

export type CustomResourceDefinitionStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionStatus'] = ResolversParentTypes['CustomResourceDefinitionStatus']> = {
  acceptedNames?: Resolver<Maybe<ResolversTypes['CustomResourceDefinitionNames']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomResourceDefinitionCondition']>>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  storedVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CustomResourceDefinitionVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceDefinitionVersion'] = ResolversParentTypes['CustomResourceDefinitionVersion']> = {
  additionalPrinterColumns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomResourceColumnDefinition']>>, ParentType, ContextType>;
  deprecated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deprecationWarning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['CustomResourceValidation']>, ParentType, ContextType>;
  selectableFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SelectableField']>>, ParentType, ContextType>;
  served?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subresources?: Resolver<Maybe<ResolversTypes['CustomResourceSubresources']>, ParentType, ContextType>;
};

export type CustomResourceSubresourceScaleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceSubresourceScale'] = ResolversParentTypes['CustomResourceSubresourceScale']> = {
  labelSelectorPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specReplicasPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReplicasPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomResourceSubresourcesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceSubresources'] = ResolversParentTypes['CustomResourceSubresources']> = {
  scale?: Resolver<Maybe<ResolversTypes['CustomResourceSubresourceScale']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CustomResourceValidationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomResourceValidation'] = ResolversParentTypes['CustomResourceValidation']> = {
  openAPIV3Schema?: Resolver<Maybe<ResolversTypes['JSONSchemaProps']>, ParentType, ContextType>;
};

export type DaemonEndpointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonEndpoint'] = ResolversParentTypes['DaemonEndpoint']> = {
  Port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DaemonSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSet'] = ResolversParentTypes['DaemonSet']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<DaemonSetEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<DaemonSetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  misscheduled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['RolloutRevision']>, ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['DaemonSetSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DaemonSetStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
  usedConfig?: Resolver<ReadonlyArray<ResolversTypes['ConfigUse']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaemonSetConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSetCondition'] = ResolversParentTypes['DaemonSetCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DaemonSetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSetConnection'] = ResolversParentTypes['DaemonSetConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DaemonSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DaemonSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaemonSetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSetEdge'] = ResolversParentTypes['DaemonSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DaemonSet'], ParentType, ContextType>;
};

export type DaemonSetSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSetSpec'] = ResolversParentTypes['DaemonSetSpec']> = {
  minReadySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisionHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
  updateStrategy?: Resolver<Maybe<ResolversTypes['DaemonSetUpdateStrategy']>, ParentType, ContextType>;
};

export type DaemonSetStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSetStatus'] = ResolversParentTypes['DaemonSetStatus']> = {
  collisionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DaemonSetCondition']>>, ParentType, ContextType>;
  currentNumberScheduled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desiredNumberScheduled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberMisscheduled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberReady?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberUnavailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  updatedNumberScheduled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DaemonSetUpdateStrategyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaemonSetUpdateStrategy'] = ResolversParentTypes['DaemonSetUpdateStrategy']> = {
  rollingUpdate?: Resolver<Maybe<ResolversTypes['RollingUpdateDaemonSet']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DeletionEffectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeletionEffect'] = ResolversParentTypes['DeletionEffect']> = {
  effect?: Resolver<ResolversTypes['LossEffect'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
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
  revisions?: Resolver<ReadonlyArray<ResolversTypes['RolloutRevision']>, ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['DeploymentSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DeploymentStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
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

export type DeviceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  allNodes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowMultipleAllocations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  bindingConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  bindingFailureConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  bindsToNode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  consumesCounters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceCounterConsumption']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeAllocatableResourceMappings?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Maybe<ResolversTypes['NodeSelector']>, ParentType, ContextType>;
  taints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceTaint']>>, ParentType, ContextType>;
};

export type DeviceAllocationConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceAllocationConfiguration'] = ResolversParentTypes['DeviceAllocationConfiguration']> = {
  opaque?: Resolver<Maybe<ResolversTypes['OpaqueDeviceConfiguration']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceAllocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceAllocationResult'] = ResolversParentTypes['DeviceAllocationResult']> = {
  config?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceAllocationConfiguration']>>, ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceRequestAllocationResult']>>, ParentType, ContextType>;
};

export type DeviceClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClaim'] = ResolversParentTypes['DeviceClaim']> = {
  config?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceClaimConfiguration']>>, ParentType, ContextType>;
  constraints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceConstraint']>>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceRequest']>>, ParentType, ContextType>;
};

export type DeviceClaimConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClaimConfiguration'] = ResolversParentTypes['DeviceClaimConfiguration']> = {
  opaque?: Resolver<Maybe<ResolversTypes['OpaqueDeviceConfiguration']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type DeviceClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClass'] = ResolversParentTypes['DeviceClass']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<DeviceClassEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<DeviceClassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['DeviceClassSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceClassConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClassConfiguration'] = ResolversParentTypes['DeviceClassConfiguration']> = {
  opaque?: Resolver<Maybe<ResolversTypes['OpaqueDeviceConfiguration']>, ParentType, ContextType>;
};

export type DeviceClassConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClassConnection'] = ResolversParentTypes['DeviceClassConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeviceClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeviceClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceClassEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClassEdge'] = ResolversParentTypes['DeviceClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceClass'], ParentType, ContextType>;
};

export type DeviceClassSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceClassSpec'] = ResolversParentTypes['DeviceClassSpec']> = {
  config?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceClassConfiguration']>>, ParentType, ContextType>;
  extendedResourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceSelector']>>, ParentType, ContextType>;
};

export type DeviceConstraintResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceConstraint'] = ResolversParentTypes['DeviceConstraint']> = {
  distinctAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type DeviceCounterConsumptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceCounterConsumption'] = ResolversParentTypes['DeviceCounterConsumption']> = {
  counterSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type DeviceRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceRequest'] = ResolversParentTypes['DeviceRequest']> = {
  exactly?: Resolver<Maybe<ResolversTypes['ExactDeviceRequest']>, ParentType, ContextType>;
  firstAvailable?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceSubRequest']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeviceRequestAllocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceRequestAllocationResult'] = ResolversParentTypes['DeviceRequestAllocationResult']> = {
  adminAccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bindingConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  bindingFailureConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  consumedCapacity?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceToleration']>>, ParentType, ContextType>;
};

export type DeviceSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceSelector'] = ResolversParentTypes['DeviceSelector']> = {
  cel?: Resolver<Maybe<ResolversTypes['CELDeviceSelector']>, ParentType, ContextType>;
};

export type DeviceSubRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceSubRequest'] = ResolversParentTypes['DeviceSubRequest']> = {
  allocationMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['CapacityRequirements']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  deviceClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceSelector']>>, ParentType, ContextType>;
  tolerations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceToleration']>>, ParentType, ContextType>;
};

export type DeviceTaintResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceTaint'] = ResolversParentTypes['DeviceTaint']> = {
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeAdded?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceTolerationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeviceToleration'] = ResolversParentTypes['DeviceToleration']> = {
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DrainPodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DrainPod'] = ResolversParentTypes['DrainPod']> = {
  budget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  budgetAllows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  losesData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pod?: Resolver<ResolversTypes['Pod'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unmanaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmptyDirVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmptyDirVolumeSource'] = ResolversParentTypes['EmptyDirVolumeSource']> = {
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeLimit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndpointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Endpoint'] = ResolversParentTypes['Endpoint']> = {
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['EndpointConditions']>, ParentType, ContextType>;
  deprecatedTopology?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  hints?: Resolver<Maybe<ResolversTypes['EndpointHints']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetRef?: Resolver<Maybe<ResolversTypes['ObjectReference']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndpointAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointAddress'] = ResolversParentTypes['EndpointAddress']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetRef?: Resolver<Maybe<ResolversTypes['ObjectReference']>, ParentType, ContextType>;
};

export type EndpointConditionsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointConditions'] = ResolversParentTypes['EndpointConditions']> = {
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serving?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  terminating?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EndpointGapResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointGap'] = ResolversParentTypes['EndpointGap']> = {
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  probe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EndpointGapReason'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndpointHintsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointHints'] = ResolversParentTypes['EndpointHints']> = {
  forNodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForNode']>>, ParentType, ContextType>;
  forZones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForZone']>>, ParentType, ContextType>;
};

export type EndpointPortResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointPort'] = ResolversParentTypes['EndpointPort']> = {
  appProtocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndpointSliceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointSlice'] = ResolversParentTypes['EndpointSlice']> = {
  addressType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Endpoint']>>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<EndpointSliceEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EndpointSliceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EndpointPort']>>, ParentType, ContextType>;
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

export type EndpointSliceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointSliceConnection'] = ResolversParentTypes['EndpointSliceConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EndpointSliceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EndpointSlice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndpointSliceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointSliceEdge'] = ResolversParentTypes['EndpointSliceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EndpointSlice'], ParentType, ContextType>;
};

export type EndpointSubsetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointSubset'] = ResolversParentTypes['EndpointSubset']> = {
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EndpointAddress']>>, ParentType, ContextType>;
  notReadyAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EndpointAddress']>>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoreEndpointPort']>>, ParentType, ContextType>;
};

export type EndpointsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Endpoints'] = ResolversParentTypes['Endpoints']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<EndpointsEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EndpointsHistoryArgs, 'first'>>;
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
  subsets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EndpointSubset']>>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndpointsConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointsConnection'] = ResolversParentTypes['EndpointsConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EndpointsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Endpoints']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndpointsEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndpointsEdge'] = ResolversParentTypes['EndpointsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Endpoints'], ParentType, ContextType>;
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

export type EvictionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvictionResult'] = ResolversParentTypes['EvictionResult']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['OperationError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExactDeviceRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExactDeviceRequest'] = ResolversParentTypes['ExactDeviceRequest']> = {
  adminAccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allocationMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['CapacityRequirements']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  deviceClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceSelector']>>, ParentType, ContextType>;
  tolerations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeviceToleration']>>, ParentType, ContextType>;
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

export type ExemptPriorityLevelConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExemptPriorityLevelConfiguration'] = ResolversParentTypes['ExemptPriorityLevelConfiguration']> = {
  lendablePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nominalConcurrencyShares?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExpressionWarningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpressionWarning'] = ResolversParentTypes['ExpressionWarning']> = {
  fieldRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExternalDocumentationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalDocumentation'] = ResolversParentTypes['ExternalDocumentation']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExternalMetricSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalMetricSource'] = ResolversParentTypes['ExternalMetricSource']> = {
  metric?: Resolver<Maybe<ResolversTypes['MetricIdentifier']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['MetricTarget']>, ParentType, ContextType>;
};

export type ExternalMetricStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalMetricStatus'] = ResolversParentTypes['ExternalMetricStatus']> = {
  current?: Resolver<Maybe<ResolversTypes['MetricValueStatus']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['MetricIdentifier']>, ParentType, ContextType>;
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

export type FlexPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlexPersistentVolumeSource'] = ResolversParentTypes['FlexPersistentVolumeSource']> = {
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
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

export type FlowDistinguisherMethodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowDistinguisherMethod'] = ResolversParentTypes['FlowDistinguisherMethod']> = {
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlowSchemaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSchema'] = ResolversParentTypes['FlowSchema']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<FlowSchemaEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<FlowSchemaHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['FlowSchemaSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FlowSchemaStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowSchemaConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSchemaCondition'] = ResolversParentTypes['FlowSchemaCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlowSchemaConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSchemaConnection'] = ResolversParentTypes['FlowSchemaConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowSchemaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlowSchema']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowSchemaEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSchemaEdge'] = ResolversParentTypes['FlowSchemaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlowSchema'], ParentType, ContextType>;
};

export type FlowSchemaSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSchemaSpec'] = ResolversParentTypes['FlowSchemaSpec']> = {
  distinguisherMethod?: Resolver<Maybe<ResolversTypes['FlowDistinguisherMethod']>, ParentType, ContextType>;
  matchingPrecedence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priorityLevelConfiguration?: Resolver<Maybe<ResolversTypes['PriorityLevelConfigurationReference']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyRulesWithSubjects']>>, ParentType, ContextType>;
};

export type FlowSchemaStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSchemaStatus'] = ResolversParentTypes['FlowSchemaStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FlowSchemaCondition']>>, ParentType, ContextType>;
};

export type FlowSubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FlowSubject'] = ResolversParentTypes['FlowSubject']> = {
  group?: Resolver<Maybe<ResolversTypes['GroupSubject']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountSubject']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['UserSubject']>, ParentType, ContextType>;
};

export type ForNodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ForNode'] = ResolversParentTypes['ForNode']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForZoneResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ForZone'] = ResolversParentTypes['ForZone']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  printed?: Resolver<ReadonlyArray<ResolversTypes['PrintedValue']>, ParentType, ContextType>;
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

export type GlusterfsPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GlusterfsPersistentVolumeSource'] = ResolversParentTypes['GlusterfsPersistentVolumeSource']> = {
  endpoints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpointsNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GlusterfsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GlusterfsVolumeSource'] = ResolversParentTypes['GlusterfsVolumeSource']> = {
  endpoints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GroupSubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupSubject'] = ResolversParentTypes['GroupSubject']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HpaScalingPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HPAScalingPolicy'] = ResolversParentTypes['HPAScalingPolicy']> = {
  periodSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HpaScalingRulesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HPAScalingRules'] = ResolversParentTypes['HPAScalingRules']> = {
  policies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HPAScalingPolicy']>>, ParentType, ContextType>;
  selectPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stabilizationWindowSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tolerance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type HttpIngressPathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HTTPIngressPath'] = ResolversParentTypes['HTTPIngressPath']> = {
  backend?: Resolver<Maybe<ResolversTypes['IngressBackend']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pathType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HttpIngressRuleValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HTTPIngressRuleValue'] = ResolversParentTypes['HTTPIngressRuleValue']> = {
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HTTPIngressPath']>>, ParentType, ContextType>;
};

export type HorizontalPodAutoscalerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscaler'] = ResolversParentTypes['HorizontalPodAutoscaler']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<HorizontalPodAutoscalerEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<HorizontalPodAutoscalerHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['HorizontalPodAutoscalerSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HorizontalPodAutoscalerStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HorizontalPodAutoscalerBehaviorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerBehavior'] = ResolversParentTypes['HorizontalPodAutoscalerBehavior']> = {
  scaleDown?: Resolver<Maybe<ResolversTypes['HPAScalingRules']>, ParentType, ContextType>;
  scaleUp?: Resolver<Maybe<ResolversTypes['HPAScalingRules']>, ParentType, ContextType>;
};

export type HorizontalPodAutoscalerConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerCondition'] = ResolversParentTypes['HorizontalPodAutoscalerCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HorizontalPodAutoscalerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerConnection'] = ResolversParentTypes['HorizontalPodAutoscalerConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HorizontalPodAutoscalerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HorizontalPodAutoscaler']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HorizontalPodAutoscalerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerEdge'] = ResolversParentTypes['HorizontalPodAutoscalerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HorizontalPodAutoscaler'], ParentType, ContextType>;
};

export type HorizontalPodAutoscalerSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerSpec'] = ResolversParentTypes['HorizontalPodAutoscalerSpec']> = {
  behavior?: Resolver<Maybe<ResolversTypes['HorizontalPodAutoscalerBehavior']>, ParentType, ContextType>;
  maxReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetricSpec']>>, ParentType, ContextType>;
  minReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scaleTargetRef?: Resolver<Maybe<ResolversTypes['CrossVersionObjectReference']>, ParentType, ContextType>;
};

export type HorizontalPodAutoscalerStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerStatus'] = ResolversParentTypes['HorizontalPodAutoscalerStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HorizontalPodAutoscalerCondition']>>, ParentType, ContextType>;
  currentMetrics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetricStatus']>>, ParentType, ContextType>;
  currentReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desiredReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastScaleTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
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

export type IpAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IPAddress'] = ResolversParentTypes['IPAddress']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<IpAddressEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<IpAddressHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['IPAddressSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpAddressConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IPAddressConnection'] = ResolversParentTypes['IPAddressConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IPAddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IPAddress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IpAddressEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IPAddressEdge'] = ResolversParentTypes['IPAddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IPAddress'], ParentType, ContextType>;
};

export type IpAddressSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IPAddressSpec'] = ResolversParentTypes['IPAddressSpec']> = {
  parentRef?: Resolver<Maybe<ResolversTypes['ParentReference']>, ParentType, ContextType>;
};

export type IpBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IPBlock'] = ResolversParentTypes['IPBlock']> = {
  cidr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  except?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type IscsiPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ISCSIPersistentVolumeSource'] = ResolversParentTypes['ISCSIPersistentVolumeSource']> = {
  chapAuthDiscovery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  chapAuthSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iqn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscsiInterface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lun?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  portals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  targetPortal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type IngressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Ingress'] = ResolversParentTypes['Ingress']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['IngressCertificate']>, ParentType, ContextType>;
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<IngressEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<IngressHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['IngressRoute']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['IngressSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IngressStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngressBackendResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressBackend'] = ResolversParentTypes['IngressBackend']> = {
  resource?: Resolver<Maybe<ResolversTypes['TypedLocalObjectReference']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['IngressServiceBackend']>, ParentType, ContextType>;
};

export type IngressCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressCertificate'] = ResolversParentTypes['IngressCertificate']> = {
  hosts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngressClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressClass'] = ResolversParentTypes['IngressClass']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<IngressClassEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<IngressClassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isServedHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['IngressClassSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngressClassConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressClassConnection'] = ResolversParentTypes['IngressClassConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IngressClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IngressClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngressClassEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressClassEdge'] = ResolversParentTypes['IngressClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IngressClass'], ParentType, ContextType>;
};

export type IngressClassParametersReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressClassParametersReference'] = ResolversParentTypes['IngressClassParametersReference']> = {
  apiGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngressClassSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressClassSpec'] = ResolversParentTypes['IngressClassSpec']> = {
  controller?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['IngressClassParametersReference']>, ParentType, ContextType>;
};

export type IngressConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressConnection'] = ResolversParentTypes['IngressConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IngressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ingress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngressEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressEdge'] = ResolversParentTypes['IngressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ingress'], ParentType, ContextType>;
};

export type IngressLoadBalancerIngressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressLoadBalancerIngress'] = ResolversParentTypes['IngressLoadBalancerIngress']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IngressPortStatus']>>, ParentType, ContextType>;
};

export type IngressLoadBalancerStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressLoadBalancerStatus'] = ResolversParentTypes['IngressLoadBalancerStatus']> = {
  ingress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IngressLoadBalancerIngress']>>, ParentType, ContextType>;
};

export type IngressPortStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressPortStatus'] = ResolversParentTypes['IngressPortStatus']> = {
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngressRouteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressRoute'] = ResolversParentTypes['IngressRoute']> = {
  command?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicePort?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngressRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressRule'] = ResolversParentTypes['IngressRule']> = {
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  http?: Resolver<Maybe<ResolversTypes['HTTPIngressRuleValue']>, ParentType, ContextType>;
};

export type IngressServiceBackendResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressServiceBackend'] = ResolversParentTypes['IngressServiceBackend']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['ServiceBackendPort']>, ParentType, ContextType>;
};

export type IngressSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressSpec'] = ResolversParentTypes['IngressSpec']> = {
  defaultBackend?: Resolver<Maybe<ResolversTypes['IngressBackend']>, ParentType, ContextType>;
  ingressClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IngressRule']>>, ParentType, ContextType>;
  tls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IngressTLS']>>, ParentType, ContextType>;
};

export type IngressStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressStatus'] = ResolversParentTypes['IngressStatus']> = {
  loadBalancer?: Resolver<Maybe<ResolversTypes['IngressLoadBalancerStatus']>, ParentType, ContextType>;
};

export type IngressTlsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IngressTLS'] = ResolversParentTypes['IngressTLS']> = {
  hosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface IntOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IntOrString'], any> {
  name: 'IntOrString';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JsonPatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JSONPatch'] = ResolversParentTypes['JSONPatch']> = {
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JsonSchemaPropsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JSONSchemaProps'] = ResolversParentTypes['JSONSchemaProps']> = {
  additionalItems?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  additionalProperties?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  allOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JSONSchemaProps']>>, ParentType, ContextType>;
  anyOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JSONSchemaProps']>>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  definitions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  dependencies?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enum?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JSON']>>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  exclusiveMaximum?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exclusiveMinimum?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  externalDocs?: Resolver<Maybe<ResolversTypes['ExternalDocumentation']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  maxItems?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  maxProperties?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minItems?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  minProperties?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  multipleOf?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  not?: Resolver<Maybe<ResolversTypes['JSONSchemaProps']>, ParentType, ContextType>;
  nullable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  oneOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JSONSchemaProps']>>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patternProperties?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  properties?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniqueItems?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  cronJob?: Resolver<Maybe<ResolversTypes['CronJob']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<JobEventsArgs, 'first'>>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<JobHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  parallelism?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['JobSpec']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['JobStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobCondition'] = ResolversParentTypes['JobCondition']> = {
  lastProbeTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobPayload'] = ResolversParentTypes['JobPayload']> = {
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobSpec'] = ResolversParentTypes['JobSpec']> = {
  activeDeadlineSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  backoffLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  backoffLimitPerIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completionMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  managedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manualSelector?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxFailedIndexes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parallelism?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  podFailurePolicy?: Resolver<Maybe<ResolversTypes['PodFailurePolicy']>, ParentType, ContextType>;
  podReplacementPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  successPolicy?: Resolver<Maybe<ResolversTypes['SuccessPolicy']>, ParentType, ContextType>;
  suspend?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
  ttlSecondsAfterFinished?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobStatus'] = ResolversParentTypes['JobStatus']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completedIndexes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobCondition']>>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failedIndexes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  succeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terminating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uncountedTerminatedPods?: Resolver<Maybe<ResolversTypes['UncountedTerminatedPods']>, ParentType, ContextType>;
};

export type JobTemplateSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobTemplateSpec'] = ResolversParentTypes['JobTemplateSpec']> = {
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['JobSpec']>, ParentType, ContextType>;
};

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
  __resolveType: TypeResolveFn<'APIService' | 'CSIDriver' | 'CSINode' | 'CSIStorageCapacity' | 'CertificateSigningRequest' | 'ClusterRole' | 'ClusterRoleBinding' | 'ConfigMap' | 'ControllerRevision' | 'CronJob' | 'CustomResourceDefinition' | 'DaemonSet' | 'Deployment' | 'DeviceClass' | 'EndpointSlice' | 'Endpoints' | 'Event' | 'FlowSchema' | 'GenericObject' | 'HorizontalPodAutoscaler' | 'IPAddress' | 'Ingress' | 'IngressClass' | 'Job' | 'Lease' | 'LimitRange' | 'MutatingAdmissionPolicy' | 'MutatingAdmissionPolicyBinding' | 'MutatingWebhookConfiguration' | 'Namespace' | 'NetworkPolicy' | 'Node' | 'PersistentVolume' | 'PersistentVolumeClaim' | 'Pod' | 'PodDisruptionBudget' | 'PodTemplate' | 'PriorityClass' | 'PriorityLevelConfiguration' | 'ReplicaSet' | 'ReplicationController' | 'ResourceClaim' | 'ResourceClaimTemplate' | 'ResourceQuota' | 'ResourceSlice' | 'Role' | 'RoleBinding' | 'RuntimeClass' | 'Secret' | 'Service' | 'ServiceAccount' | 'ServiceCIDR' | 'StatefulSet' | 'StorageClass' | 'ValidatingAdmissionPolicy' | 'ValidatingAdmissionPolicyBinding' | 'ValidatingWebhookConfiguration' | 'VolumeAttachment' | 'VolumeAttributesClass', ParentType, ContextType>;
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

export type LeaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Lease'] = ResolversParentTypes['Lease']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<LeaseEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<LeaseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['LeaseSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeaseConnection'] = ResolversParentTypes['LeaseConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeaseEdge'] = ResolversParentTypes['LeaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lease'], ParentType, ContextType>;
};

export type LeaseSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeaseSpec'] = ResolversParentTypes['LeaseSpec']> = {
  acquireTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holderIdentity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaseDurationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leaseTransitions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preferredHolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LimitRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitRange'] = ResolversParentTypes['LimitRange']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<LimitRangeEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<LimitRangeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['LimitRangeSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitRangeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitRangeConnection'] = ResolversParentTypes['LimitRangeConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LimitRangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LimitRange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitRangeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitRangeEdge'] = ResolversParentTypes['LimitRangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LimitRange'], ParentType, ContextType>;
};

export type LimitRangeItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitRangeItem'] = ResolversParentTypes['LimitRangeItem']> = {
  default?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  defaultRequest?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  maxLimitRequestRatio?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LimitRangeSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitRangeSpec'] = ResolversParentTypes['LimitRangeSpec']> = {
  limits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LimitRangeItem']>>, ParentType, ContextType>;
};

export type LimitResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitResponse'] = ResolversParentTypes['LimitResponse']> = {
  queuing?: Resolver<Maybe<ResolversTypes['QueuingConfiguration']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LimitedPriorityLevelConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitedPriorityLevelConfiguration'] = ResolversParentTypes['LimitedPriorityLevelConfiguration']> = {
  borrowingLimitPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lendablePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitResponse?: Resolver<Maybe<ResolversTypes['LimitResponse']>, ParentType, ContextType>;
  nominalConcurrencyShares?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type LocalVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalVolumeSource'] = ResolversParentTypes['LocalVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MatchConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatchCondition'] = ResolversParentTypes['MatchCondition']> = {
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchResourcesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatchResources'] = ResolversParentTypes['MatchResources']> = {
  excludeResourceRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NamedRuleWithOperations']>>, ParentType, ContextType>;
  matchPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  objectSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  resourceRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NamedRuleWithOperations']>>, ParentType, ContextType>;
};

export type MetaConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetaCondition'] = ResolversParentTypes['MetaCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricIdentifierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetricIdentifier'] = ResolversParentTypes['MetricIdentifier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
};

export type MetricSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetricSpec'] = ResolversParentTypes['MetricSpec']> = {
  containerResource?: Resolver<Maybe<ResolversTypes['ContainerResourceMetricSource']>, ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['ExternalMetricSource']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['ObjectMetricSource']>, ParentType, ContextType>;
  pods?: Resolver<Maybe<ResolversTypes['PodsMetricSource']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['ResourceMetricSource']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetricStatus'] = ResolversParentTypes['MetricStatus']> = {
  containerResource?: Resolver<Maybe<ResolversTypes['ContainerResourceMetricStatus']>, ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['ExternalMetricStatus']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['ObjectMetricStatus']>, ParentType, ContextType>;
  pods?: Resolver<Maybe<ResolversTypes['PodsMetricStatus']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['ResourceMetricStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetricTarget'] = ResolversParentTypes['MetricTarget']> = {
  averageUtilization?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricValueStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetricValueStatus'] = ResolversParentTypes['MetricValueStatus']> = {
  averageUtilization?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ModifyVolumeStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ModifyVolumeStatus'] = ResolversParentTypes['ModifyVolumeStatus']> = {
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetVolumeAttributesClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutatingAdmissionPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicy'] = ResolversParentTypes['MutatingAdmissionPolicy']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutatingAdmissionPolicyEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<MutatingAdmissionPolicyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['MutatingAdmissionPolicySpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutatingAdmissionPolicyBindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicyBinding'] = ResolversParentTypes['MutatingAdmissionPolicyBinding']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutatingAdmissionPolicyBindingEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<MutatingAdmissionPolicyBindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['MutatingAdmissionPolicyBindingSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutatingAdmissionPolicyBindingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicyBindingConnection'] = ResolversParentTypes['MutatingAdmissionPolicyBindingConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MutatingAdmissionPolicyBindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MutatingAdmissionPolicyBinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutatingAdmissionPolicyBindingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicyBindingEdge'] = ResolversParentTypes['MutatingAdmissionPolicyBindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MutatingAdmissionPolicyBinding'], ParentType, ContextType>;
};

export type MutatingAdmissionPolicyBindingSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicyBindingSpec'] = ResolversParentTypes['MutatingAdmissionPolicyBindingSpec']> = {
  matchResources?: Resolver<Maybe<ResolversTypes['MatchResources']>, ParentType, ContextType>;
  paramRef?: Resolver<Maybe<ResolversTypes['ParamRef']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutatingAdmissionPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicyConnection'] = ResolversParentTypes['MutatingAdmissionPolicyConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MutatingAdmissionPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MutatingAdmissionPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutatingAdmissionPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicyEdge'] = ResolversParentTypes['MutatingAdmissionPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MutatingAdmissionPolicy'], ParentType, ContextType>;
};

export type MutatingAdmissionPolicySpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingAdmissionPolicySpec'] = ResolversParentTypes['MutatingAdmissionPolicySpec']> = {
  failurePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCondition']>>, ParentType, ContextType>;
  matchConstraints?: Resolver<Maybe<ResolversTypes['MatchResources']>, ParentType, ContextType>;
  mutations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdmissionMutation']>>, ParentType, ContextType>;
  paramKind?: Resolver<Maybe<ResolversTypes['ParamKind']>, ParentType, ContextType>;
  reinvocationPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Variable']>>, ParentType, ContextType>;
};

export type MutatingWebhookResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingWebhook'] = ResolversParentTypes['MutatingWebhook']> = {
  admissionReviewVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  clientConfig?: Resolver<Maybe<ResolversTypes['WebhookClientConfig']>, ParentType, ContextType>;
  failurePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCondition']>>, ParentType, ContextType>;
  matchPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  objectSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  reinvocationPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RuleWithOperations']>>, ParentType, ContextType>;
  sideEffects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutatingWebhookConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingWebhookConfiguration'] = ResolversParentTypes['MutatingWebhookConfiguration']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<MutatingWebhookConfigurationEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<MutatingWebhookConfigurationHistoryArgs, 'first'>>;
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
  webhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MutatingWebhook']>>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutatingWebhookConfigurationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingWebhookConfigurationConnection'] = ResolversParentTypes['MutatingWebhookConfigurationConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MutatingWebhookConfigurationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MutatingWebhookConfiguration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutatingWebhookConfigurationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MutatingWebhookConfigurationEdge'] = ResolversParentTypes['MutatingWebhookConfigurationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MutatingWebhookConfiguration'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType, RequireFields<MutationAddClusterArgs, 'cluster'>>;
  apply?: Resolver<ResolversTypes['ApplyPayload'], ParentType, ContextType, RequireFields<MutationApplyArgs, 'cluster' | 'dryRun' | 'force' | 'manifest'>>;
  createNamespace?: Resolver<ResolversTypes['NamespacePayload'], ParentType, ContextType, RequireFields<MutationCreateNamespaceArgs, 'cluster' | 'dryRun' | 'name'>>;
  deleteNamespace?: Resolver<ResolversTypes['NamespacePayload'], ParentType, ContextType, RequireFields<MutationDeleteNamespaceArgs, 'cluster' | 'dryRun' | 'name'>>;
  deleteObject?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteObjectArgs, 'dryRun' | 'propagation' | 'ref'>>;
  evictPods?: Resolver<ReadonlyArray<ResolversTypes['EvictionResult']>, ParentType, ContextType, RequireFields<MutationEvictPodsArgs, 'refs'>>;
  execInput?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationExecInputArgs, 'endStdin' | 'session'>>;
  issueToken?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationIssueTokenArgs, 'account' | 'name'>>;
  pauseCluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType, RequireFields<MutationPauseClusterArgs, 'name'>>;
  pauseRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationPauseRolloutArgs, 'dryRun' | 'ref'>>;
  readKubeconfig?: Resolver<ReadonlyArray<ResolversTypes['KubeconfigContext']>, ParentType, ContextType, RequireFields<MutationReadKubeconfigArgs, 'kubeconfig'>>;
  removeCluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveClusterArgs, 'name'>>;
  restartDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationRestartDeploymentArgs, 'dryRun' | 'ref'>>;
  restartWorkload?: Resolver<ResolversTypes['WorkloadPayload'], ParentType, ContextType, RequireFields<MutationRestartWorkloadArgs, 'dryRun' | 'ref'>>;
  resumeCluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType, RequireFields<MutationResumeClusterArgs, 'name'>>;
  resumeRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationResumeRolloutArgs, 'dryRun' | 'ref'>>;
  revealSecret?: Resolver<ResolversTypes['SecretValue'], ParentType, ContextType, RequireFields<MutationRevealSecretArgs, 'key' | 'ref'>>;
  runCronJobNow?: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationRunCronJobNowArgs, 'dryRun' | 'ref'>>;
  scaleDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationScaleDeploymentArgs, 'dryRun' | 'ref' | 'replicas'>>;
  scaleWorkload?: Resolver<ResolversTypes['WorkloadPayload'], ParentType, ContextType, RequireFields<MutationScaleWorkloadArgs, 'dryRun' | 'ref' | 'replicas'>>;
  setAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationSetAccountArgs, 'name' | 'role'>>;
  setCronJobSuspended?: Resolver<ResolversTypes['CronJobPayload'], ParentType, ContextType, RequireFields<MutationSetCronJobSuspendedArgs, 'dryRun' | 'ref' | 'suspended'>>;
  setCronJobsSuspended?: Resolver<ReadonlyArray<ResolversTypes['CronJobResult']>, ParentType, ContextType, RequireFields<MutationSetCronJobsSuspendedArgs, 'dryRun' | 'refs' | 'suspended'>>;
  setImage?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationSetImageArgs, 'container' | 'dryRun' | 'image' | 'ref'>>;
  setJobSuspended?: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationSetJobSuspendedArgs, 'dryRun' | 'ref' | 'suspended'>>;
  setNodeSchedulable?: Resolver<ResolversTypes['NodePayload'], ParentType, ContextType, RequireFields<MutationSetNodeSchedulableArgs, 'cluster' | 'dryRun' | 'name' | 'schedulable'>>;
  setPartition?: Resolver<ResolversTypes['WorkloadPayload'], ParentType, ContextType, RequireFields<MutationSetPartitionArgs, 'dryRun' | 'partition' | 'ref'>>;
  setWorkloadImage?: Resolver<ResolversTypes['WorkloadPayload'], ParentType, ContextType, RequireFields<MutationSetWorkloadImageArgs, 'container' | 'dryRun' | 'image' | 'ref'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'name' | 'password'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tryCluster?: Resolver<ResolversTypes['ConnectionTrial'], ParentType, ContextType, RequireFields<MutationTryClusterArgs, 'cluster'>>;
  undoRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationUndoRolloutArgs, 'dryRun' | 'ref'>>;
  undoWorkload?: Resolver<ResolversTypes['WorkloadPayload'], ParentType, ContextType, RequireFields<MutationUndoWorkloadArgs, 'dryRun' | 'ref'>>;
  updateConfigMap?: Resolver<ResolversTypes['ConfigMapPayload'], ParentType, ContextType, RequireFields<MutationUpdateConfigMapArgs, 'create' | 'dryRun' | 'ref' | 'remove' | 'set'>>;
  updateSecret?: Resolver<ResolversTypes['SecretPayload'], ParentType, ContextType, RequireFields<MutationUpdateSecretArgs, 'create' | 'dryRun' | 'ref' | 'remove' | 'set'>>;
};

export type NfsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NFSVolumeSource'] = ResolversParentTypes['NFSVolumeSource']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamedRuleWithOperationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamedRuleWithOperations'] = ResolversParentTypes['NamedRuleWithOperations']> = {
  apiGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  apiVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resourceNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  quotas?: Resolver<ReadonlyArray<ResolversTypes['ResourceQuota']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  remaining?: Resolver<ReadonlyArray<ResolversTypes['RemainingKind']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['NamespaceSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['NamespaceStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
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

export type NetworkDeviceDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkDeviceData'] = ResolversParentTypes['NetworkDeviceData']> = {
  hardwareAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interfaceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ips?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NetworkPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicy'] = ResolversParentTypes['NetworkPolicy']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<NetworkPolicyEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<NetworkPolicyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['NetworkPolicySpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicyConnection'] = ResolversParentTypes['NetworkPolicyConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicyEdge'] = ResolversParentTypes['NetworkPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkPolicy'], ParentType, ContextType>;
};

export type NetworkPolicyEgressRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicyEgressRule'] = ResolversParentTypes['NetworkPolicyEgressRule']> = {
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkPolicyPort']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkPolicyPeer']>>, ParentType, ContextType>;
};

export type NetworkPolicyIngressRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicyIngressRule'] = ResolversParentTypes['NetworkPolicyIngressRule']> = {
  from?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkPolicyPeer']>>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkPolicyPort']>>, ParentType, ContextType>;
};

export type NetworkPolicyPeerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicyPeer'] = ResolversParentTypes['NetworkPolicyPeer']> = {
  ipBlock?: Resolver<Maybe<ResolversTypes['IPBlock']>, ParentType, ContextType>;
  namespaceSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  podSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
};

export type NetworkPolicyPortResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicyPort'] = ResolversParentTypes['NetworkPolicyPort']> = {
  endPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkPolicySpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkPolicySpec'] = ResolversParentTypes['NetworkPolicySpec']> = {
  egress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkPolicyEgressRule']>>, ParentType, ContextType>;
  ingress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkPolicyIngressRule']>>, ParentType, ContextType>;
  podSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  policyTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  allocatable?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  drain?: Resolver<ReadonlyArray<ResolversTypes['DrainPod']>, ParentType, ContextType>;
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
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['NodeUse']>, ParentType, ContextType>;
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

export type NodePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodePayload'] = ResolversParentTypes['NodePayload']> = {
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type NodeUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeUse'] = ResolversParentTypes['NodeUse']> = {
  hard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NonResourcePolicyRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NonResourcePolicyRule'] = ResolversParentTypes['NonResourcePolicyRule']> = {
  nonResourceURLs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  verbs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type ObjectMetricSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectMetricSource'] = ResolversParentTypes['ObjectMetricSource']> = {
  describedObject?: Resolver<Maybe<ResolversTypes['CrossVersionObjectReference']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['MetricIdentifier']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['MetricTarget']>, ParentType, ContextType>;
};

export type ObjectMetricStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectMetricStatus'] = ResolversParentTypes['ObjectMetricStatus']> = {
  current?: Resolver<Maybe<ResolversTypes['MetricValueStatus']>, ParentType, ContextType>;
  describedObject?: Resolver<Maybe<ResolversTypes['CrossVersionObjectReference']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['MetricIdentifier']>, ParentType, ContextType>;
};

export type ObjectOwnerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectOwner'] = ResolversParentTypes['ObjectOwner']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectReference'] = ResolversParentTypes['ObjectReference']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectUsageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObjectUsage'] = ResolversParentTypes['ObjectUsage']> = {
  allocatable?: Resolver<Maybe<ResolversTypes['UsageAmounts']>, ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['ContainerUsage']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['UsageHistory'], ParentType, ContextType, RequireFields<ObjectUsageHistoryArgs, 'last'>>;
  limits?: Resolver<ResolversTypes['UsageAmounts'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['UsageAmounts'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UsageSource'], ParentType, ContextType>;
};

export type OpaqueDeviceConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpaqueDeviceConfiguration'] = ResolversParentTypes['OpaqueDeviceConfiguration']> = {
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type OperationErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OperationError'] = ResolversParentTypes['OperationError']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['ErrorCause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['ConflictVersions']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverheadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Overhead'] = ResolversParentTypes['Overhead']> = {
  podFixed?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
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

export type ParamKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParamKind'] = ResolversParentTypes['ParamKind']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParamRefResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParamRef'] = ResolversParentTypes['ParamRef']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameterNotFoundAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
};

export type ParentReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParentReference'] = ResolversParentTypes['ParentReference']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolume'] = ResolversParentTypes['PersistentVolume']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaim']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PersistentVolumeEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PersistentVolumeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  nodeNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PersistentVolumeSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PersistentVolumeStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersistentVolumeClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaim'] = ResolversParentTypes['PersistentVolumeClaim']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PersistentVolumeClaimEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PersistentVolumeClaimHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storageClass?: Resolver<Maybe<ResolversTypes['StorageClass']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['PersistentVolume']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['ClaimWait']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersistentVolumeClaimConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimCondition'] = ResolversParentTypes['PersistentVolumeClaimCondition']> = {
  lastProbeTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimConnection'] = ResolversParentTypes['PersistentVolumeClaimConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersistentVolumeClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersistentVolumeClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersistentVolumeClaimEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimEdge'] = ResolversParentTypes['PersistentVolumeClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersistentVolumeClaim'], ParentType, ContextType>;
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

export type PersistentVolumeClaimStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimStatus'] = ResolversParentTypes['PersistentVolumeClaimStatus']> = {
  accessModes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  allocatedResourceStatuses?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  allocatedResources?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersistentVolumeClaimCondition']>>, ParentType, ContextType>;
  currentVolumeAttributesClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifyVolumeStatus?: Resolver<Maybe<ResolversTypes['ModifyVolumeStatus']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimTemplateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimTemplate'] = ResolversParentTypes['PersistentVolumeClaimTemplate']> = {
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimSpec']>, ParentType, ContextType>;
};

export type PersistentVolumeClaimVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeClaimVolumeSource'] = ResolversParentTypes['PersistentVolumeClaimVolumeSource']> = {
  claimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PersistentVolumeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeConnection'] = ResolversParentTypes['PersistentVolumeConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersistentVolumeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersistentVolume']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersistentVolumeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeEdge'] = ResolversParentTypes['PersistentVolumeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersistentVolume'], ParentType, ContextType>;
};

export type PersistentVolumeSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeSpec'] = ResolversParentTypes['PersistentVolumeSpec']> = {
  accessModes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  awsElasticBlockStore?: Resolver<Maybe<ResolversTypes['AWSElasticBlockStoreVolumeSource']>, ParentType, ContextType>;
  azureDisk?: Resolver<Maybe<ResolversTypes['AzureDiskVolumeSource']>, ParentType, ContextType>;
  azureFile?: Resolver<Maybe<ResolversTypes['AzureFilePersistentVolumeSource']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  cephfs?: Resolver<Maybe<ResolversTypes['CephFSPersistentVolumeSource']>, ParentType, ContextType>;
  cinder?: Resolver<Maybe<ResolversTypes['CinderPersistentVolumeSource']>, ParentType, ContextType>;
  claimRef?: Resolver<Maybe<ResolversTypes['ObjectReference']>, ParentType, ContextType>;
  csi?: Resolver<Maybe<ResolversTypes['CSIPersistentVolumeSource']>, ParentType, ContextType>;
  fc?: Resolver<Maybe<ResolversTypes['FCVolumeSource']>, ParentType, ContextType>;
  flexVolume?: Resolver<Maybe<ResolversTypes['FlexPersistentVolumeSource']>, ParentType, ContextType>;
  flocker?: Resolver<Maybe<ResolversTypes['FlockerVolumeSource']>, ParentType, ContextType>;
  gcePersistentDisk?: Resolver<Maybe<ResolversTypes['GCEPersistentDiskVolumeSource']>, ParentType, ContextType>;
  glusterfs?: Resolver<Maybe<ResolversTypes['GlusterfsPersistentVolumeSource']>, ParentType, ContextType>;
  hostPath?: Resolver<Maybe<ResolversTypes['HostPathVolumeSource']>, ParentType, ContextType>;
  iscsi?: Resolver<Maybe<ResolversTypes['ISCSIPersistentVolumeSource']>, ParentType, ContextType>;
  local?: Resolver<Maybe<ResolversTypes['LocalVolumeSource']>, ParentType, ContextType>;
  mountOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  nfs?: Resolver<Maybe<ResolversTypes['NFSVolumeSource']>, ParentType, ContextType>;
  nodeAffinity?: Resolver<Maybe<ResolversTypes['VolumeNodeAffinity']>, ParentType, ContextType>;
  persistentVolumeReclaimPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photonPersistentDisk?: Resolver<Maybe<ResolversTypes['PhotonPersistentDiskVolumeSource']>, ParentType, ContextType>;
  portworxVolume?: Resolver<Maybe<ResolversTypes['PortworxVolumeSource']>, ParentType, ContextType>;
  quobyte?: Resolver<Maybe<ResolversTypes['QuobyteVolumeSource']>, ParentType, ContextType>;
  rbd?: Resolver<Maybe<ResolversTypes['RBDPersistentVolumeSource']>, ParentType, ContextType>;
  scaleIO?: Resolver<Maybe<ResolversTypes['ScaleIOPersistentVolumeSource']>, ParentType, ContextType>;
  storageClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storageos?: Resolver<Maybe<ResolversTypes['StorageOSPersistentVolumeSource']>, ParentType, ContextType>;
  volumeAttributesClassName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vsphereVolume?: Resolver<Maybe<ResolversTypes['VsphereVirtualDiskVolumeSource']>, ParentType, ContextType>;
};

export type PersistentVolumeStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersistentVolumeStatus'] = ResolversParentTypes['PersistentVolumeStatus']> = {
  lastPhaseTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhotonPersistentDiskVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PhotonPersistentDiskVolumeSource'] = ResolversParentTypes['PhotonPersistentDiskVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedRunResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlannedRun'] = ResolversParentTypes['PlannedRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clockChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  local?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
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

export type PodDisruptionBudgetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDisruptionBudget'] = ResolversParentTypes['PodDisruptionBudget']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PodDisruptionBudgetEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PodDisruptionBudgetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PodDisruptionBudgetSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PodDisruptionBudgetStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PodDisruptionBudgetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDisruptionBudgetConnection'] = ResolversParentTypes['PodDisruptionBudgetConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PodDisruptionBudgetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PodDisruptionBudget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PodDisruptionBudgetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDisruptionBudgetEdge'] = ResolversParentTypes['PodDisruptionBudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PodDisruptionBudget'], ParentType, ContextType>;
};

export type PodDisruptionBudgetSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDisruptionBudgetSpec'] = ResolversParentTypes['PodDisruptionBudgetSpec']> = {
  maxUnavailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  minAvailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  unhealthyPodEvictionPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodDisruptionBudgetStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodDisruptionBudgetStatus'] = ResolversParentTypes['PodDisruptionBudgetStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetaCondition']>>, ParentType, ContextType>;
  currentHealthy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desiredHealthy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disruptedPods?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  disruptionsAllowed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedPods?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type PodEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodEdge'] = ResolversParentTypes['PodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pod'], ParentType, ContextType>;
};

export type PodExtendedResourceClaimStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodExtendedResourceClaimStatus'] = ResolversParentTypes['PodExtendedResourceClaimStatus']> = {
  requestMappings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerExtendedResourceRequest']>>, ParentType, ContextType>;
  resourceClaimName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodFailurePolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodFailurePolicy'] = ResolversParentTypes['PodFailurePolicy']> = {
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodFailurePolicyRule']>>, ParentType, ContextType>;
};

export type PodFailurePolicyOnExitCodesRequirementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodFailurePolicyOnExitCodesRequirement'] = ResolversParentTypes['PodFailurePolicyOnExitCodesRequirement']> = {
  containerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type PodFailurePolicyOnPodConditionsPatternResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodFailurePolicyOnPodConditionsPattern'] = ResolversParentTypes['PodFailurePolicyOnPodConditionsPattern']> = {
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodFailurePolicyRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodFailurePolicyRule'] = ResolversParentTypes['PodFailurePolicyRule']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onExitCodes?: Resolver<Maybe<ResolversTypes['PodFailurePolicyOnExitCodesRequirement']>, ParentType, ContextType>;
  onPodConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PodFailurePolicyOnPodConditionsPattern']>>, ParentType, ContextType>;
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

export type PodTemplateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodTemplate'] = ResolversParentTypes['PodTemplate']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PodTemplateEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PodTemplateHistoryArgs, 'first'>>;
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
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PodTemplateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodTemplateConnection'] = ResolversParentTypes['PodTemplateConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PodTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PodTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PodTemplateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodTemplateEdge'] = ResolversParentTypes['PodTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PodTemplate'], ParentType, ContextType>;
};

export type PodTemplateSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodTemplateSpec'] = ResolversParentTypes['PodTemplateSpec']> = {
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PodSpec']>, ParentType, ContextType>;
};

export type PodsMetricSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodsMetricSource'] = ResolversParentTypes['PodsMetricSource']> = {
  metric?: Resolver<Maybe<ResolversTypes['MetricIdentifier']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['MetricTarget']>, ParentType, ContextType>;
};

export type PodsMetricStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PodsMetricStatus'] = ResolversParentTypes['PodsMetricStatus']> = {
  current?: Resolver<Maybe<ResolversTypes['MetricValueStatus']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['MetricIdentifier']>, ParentType, ContextType>;
};

export type PolicyRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule']> = {
  apiGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  nonResourceURLs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resourceNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  verbs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PolicyRulesWithSubjectsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyRulesWithSubjects'] = ResolversParentTypes['PolicyRulesWithSubjects']> = {
  nonResourceRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NonResourcePolicyRule']>>, ParentType, ContextType>;
  resourceRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourcePolicyRule']>>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FlowSubject']>>, ParentType, ContextType>;
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

export type PrintedValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PrintedValue'] = ResolversParentTypes['PrintedValue']> = {
  column?: Resolver<ResolversTypes['PrinterColumn'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PrinterColumnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PrinterColumn'] = ResolversParentTypes['PrinterColumn']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityClass'] = ResolversParentTypes['PriorityClass']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PriorityClassEventsArgs, 'first'>>;
  globalDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PriorityClassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  preemptionPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityClassConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityClassConnection'] = ResolversParentTypes['PriorityClassConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PriorityClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PriorityClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityClassEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityClassEdge'] = ResolversParentTypes['PriorityClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriorityClass'], ParentType, ContextType>;
};

export type PriorityLevelConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfiguration'] = ResolversParentTypes['PriorityLevelConfiguration']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<PriorityLevelConfigurationEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PriorityLevelConfigurationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PriorityLevelConfigurationSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PriorityLevelConfigurationStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityLevelConfigurationConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfigurationCondition'] = ResolversParentTypes['PriorityLevelConfigurationCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriorityLevelConfigurationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfigurationConnection'] = ResolversParentTypes['PriorityLevelConfigurationConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PriorityLevelConfigurationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PriorityLevelConfiguration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityLevelConfigurationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfigurationEdge'] = ResolversParentTypes['PriorityLevelConfigurationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriorityLevelConfiguration'], ParentType, ContextType>;
};

export type PriorityLevelConfigurationReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfigurationReference'] = ResolversParentTypes['PriorityLevelConfigurationReference']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityLevelConfigurationSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfigurationSpec'] = ResolversParentTypes['PriorityLevelConfigurationSpec']> = {
  exempt?: Resolver<Maybe<ResolversTypes['ExemptPriorityLevelConfiguration']>, ParentType, ContextType>;
  limited?: Resolver<Maybe<ResolversTypes['LimitedPriorityLevelConfiguration']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriorityLevelConfigurationStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityLevelConfigurationStatus'] = ResolversParentTypes['PriorityLevelConfigurationStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityLevelConfigurationCondition']>>, ParentType, ContextType>;
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
  allEndpoints?: Resolver<ResolversTypes['EndpointsConnection'], ParentType, ContextType, RequireFields<QueryAllEndpointsArgs, 'first'>>;
  apiService?: Resolver<Maybe<ResolversTypes['APIService']>, ParentType, ContextType, RequireFields<QueryApiServiceArgs, 'cluster' | 'name'>>;
  apiServices?: Resolver<ResolversTypes['APIServiceConnection'], ParentType, ContextType, RequireFields<QueryApiServicesArgs, 'first'>>;
  audit?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'cluster' | 'first'>>;
  can?: Resolver<ReadonlyArray<ResolversTypes['AccessAnswer']>, ParentType, ContextType, RequireFields<QueryCanArgs, 'cluster' | 'questions'>>;
  certificateSigningRequest?: Resolver<Maybe<ResolversTypes['CertificateSigningRequest']>, ParentType, ContextType, RequireFields<QueryCertificateSigningRequestArgs, 'cluster' | 'name'>>;
  certificateSigningRequests?: Resolver<ResolversTypes['CertificateSigningRequestConnection'], ParentType, ContextType, RequireFields<QueryCertificateSigningRequestsArgs, 'first'>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'name'>>;
  clusterRole?: Resolver<Maybe<ResolversTypes['ClusterRole']>, ParentType, ContextType, RequireFields<QueryClusterRoleArgs, 'cluster' | 'name'>>;
  clusterRoleBinding?: Resolver<Maybe<ResolversTypes['ClusterRoleBinding']>, ParentType, ContextType, RequireFields<QueryClusterRoleBindingArgs, 'cluster' | 'name'>>;
  clusterRoleBindings?: Resolver<ResolversTypes['ClusterRoleBindingConnection'], ParentType, ContextType, RequireFields<QueryClusterRoleBindingsArgs, 'first'>>;
  clusterRoles?: Resolver<ResolversTypes['ClusterRoleConnection'], ParentType, ContextType, RequireFields<QueryClusterRolesArgs, 'first'>>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMap']>, ParentType, ContextType, RequireFields<QueryConfigMapArgs, 'cluster' | 'name' | 'namespace'>>;
  configMaps?: Resolver<ResolversTypes['ConfigMapConnection'], ParentType, ContextType, RequireFields<QueryConfigMapsArgs, 'first'>>;
  controllerRevision?: Resolver<Maybe<ResolversTypes['ControllerRevision']>, ParentType, ContextType, RequireFields<QueryControllerRevisionArgs, 'cluster' | 'name' | 'namespace'>>;
  controllerRevisions?: Resolver<ResolversTypes['ControllerRevisionConnection'], ParentType, ContextType, RequireFields<QueryControllerRevisionsArgs, 'first'>>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['ControllerStatus']>, ParentType, ContextType, RequireFields<QueryControllersArgs, 'cluster'>>;
  cronJob?: Resolver<Maybe<ResolversTypes['CronJob']>, ParentType, ContextType, RequireFields<QueryCronJobArgs, 'cluster' | 'name' | 'namespace'>>;
  cronJobs?: Resolver<ResolversTypes['CronJobConnection'], ParentType, ContextType, RequireFields<QueryCronJobsArgs, 'first'>>;
  csiDriver?: Resolver<Maybe<ResolversTypes['CSIDriver']>, ParentType, ContextType, RequireFields<QueryCsiDriverArgs, 'cluster' | 'name'>>;
  csiDrivers?: Resolver<ResolversTypes['CSIDriverConnection'], ParentType, ContextType, RequireFields<QueryCsiDriversArgs, 'first'>>;
  csiNode?: Resolver<Maybe<ResolversTypes['CSINode']>, ParentType, ContextType, RequireFields<QueryCsiNodeArgs, 'cluster' | 'name'>>;
  csiNodes?: Resolver<ResolversTypes['CSINodeConnection'], ParentType, ContextType, RequireFields<QueryCsiNodesArgs, 'first'>>;
  csiStorageCapacities?: Resolver<ResolversTypes['CSIStorageCapacityConnection'], ParentType, ContextType, RequireFields<QueryCsiStorageCapacitiesArgs, 'first'>>;
  csiStorageCapacity?: Resolver<Maybe<ResolversTypes['CSIStorageCapacity']>, ParentType, ContextType, RequireFields<QueryCsiStorageCapacityArgs, 'cluster' | 'name' | 'namespace'>>;
  currentUsage?: Resolver<ReadonlyArray<ResolversTypes['CurrentUsage']>, ParentType, ContextType, RequireFields<QueryCurrentUsageArgs, 'resource'>>;
  customResourceDefinition?: Resolver<Maybe<ResolversTypes['CustomResourceDefinition']>, ParentType, ContextType, RequireFields<QueryCustomResourceDefinitionArgs, 'cluster' | 'name'>>;
  customResourceDefinitions?: Resolver<ResolversTypes['CustomResourceDefinitionConnection'], ParentType, ContextType, RequireFields<QueryCustomResourceDefinitionsArgs, 'first'>>;
  daemonSet?: Resolver<Maybe<ResolversTypes['DaemonSet']>, ParentType, ContextType, RequireFields<QueryDaemonSetArgs, 'cluster' | 'name' | 'namespace'>>;
  daemonSets?: Resolver<ResolversTypes['DaemonSetConnection'], ParentType, ContextType, RequireFields<QueryDaemonSetsArgs, 'first'>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QueryDeploymentArgs, 'cluster' | 'name' | 'namespace'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<QueryDeploymentsArgs, 'first'>>;
  deviceClass?: Resolver<Maybe<ResolversTypes['DeviceClass']>, ParentType, ContextType, RequireFields<QueryDeviceClassArgs, 'cluster' | 'name'>>;
  deviceClasses?: Resolver<ResolversTypes['DeviceClassConnection'], ParentType, ContextType, RequireFields<QueryDeviceClassesArgs, 'first'>>;
  endpointSlice?: Resolver<Maybe<ResolversTypes['EndpointSlice']>, ParentType, ContextType, RequireFields<QueryEndpointSliceArgs, 'cluster' | 'name' | 'namespace'>>;
  endpointSlices?: Resolver<ResolversTypes['EndpointSliceConnection'], ParentType, ContextType, RequireFields<QueryEndpointSlicesArgs, 'first'>>;
  endpoints?: Resolver<Maybe<ResolversTypes['Endpoints']>, ParentType, ContextType, RequireFields<QueryEndpointsArgs, 'cluster' | 'name' | 'namespace'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  flowSchema?: Resolver<Maybe<ResolversTypes['FlowSchema']>, ParentType, ContextType, RequireFields<QueryFlowSchemaArgs, 'cluster' | 'name'>>;
  flowSchemas?: Resolver<ResolversTypes['FlowSchemaConnection'], ParentType, ContextType, RequireFields<QueryFlowSchemasArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'ref'>>;
  horizontalPodAutoscaler?: Resolver<Maybe<ResolversTypes['HorizontalPodAutoscaler']>, ParentType, ContextType, RequireFields<QueryHorizontalPodAutoscalerArgs, 'cluster' | 'name' | 'namespace'>>;
  horizontalPodAutoscalers?: Resolver<ResolversTypes['HorizontalPodAutoscalerConnection'], ParentType, ContextType, RequireFields<QueryHorizontalPodAutoscalersArgs, 'first'>>;
  ingress?: Resolver<Maybe<ResolversTypes['Ingress']>, ParentType, ContextType, RequireFields<QueryIngressArgs, 'cluster' | 'name' | 'namespace'>>;
  ingressClass?: Resolver<Maybe<ResolversTypes['IngressClass']>, ParentType, ContextType, RequireFields<QueryIngressClassArgs, 'cluster' | 'name'>>;
  ingressClasses?: Resolver<ResolversTypes['IngressClassConnection'], ParentType, ContextType, RequireFields<QueryIngressClassesArgs, 'first'>>;
  ingresses?: Resolver<ResolversTypes['IngressConnection'], ParentType, ContextType, RequireFields<QueryIngressesArgs, 'first'>>;
  ipAddress?: Resolver<Maybe<ResolversTypes['IPAddress']>, ParentType, ContextType, RequireFields<QueryIpAddressArgs, 'cluster' | 'name'>>;
  ipAddresses?: Resolver<ResolversTypes['IPAddressConnection'], ParentType, ContextType, RequireFields<QueryIpAddressesArgs, 'first'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'cluster' | 'name' | 'namespace'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  lease?: Resolver<Maybe<ResolversTypes['Lease']>, ParentType, ContextType, RequireFields<QueryLeaseArgs, 'cluster' | 'name' | 'namespace'>>;
  leases?: Resolver<ResolversTypes['LeaseConnection'], ParentType, ContextType, RequireFields<QueryLeasesArgs, 'first'>>;
  limitRange?: Resolver<Maybe<ResolversTypes['LimitRange']>, ParentType, ContextType, RequireFields<QueryLimitRangeArgs, 'cluster' | 'name' | 'namespace'>>;
  limitRanges?: Resolver<ResolversTypes['LimitRangeConnection'], ParentType, ContextType, RequireFields<QueryLimitRangesArgs, 'first'>>;
  logs?: Resolver<ResolversTypes['LogTail'], ParentType, ContextType, RequireFields<QueryLogsArgs, 'cluster' | 'namespace' | 'pod' | 'previous' | 'tailLines'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  mutatingAdmissionPolicies?: Resolver<ResolversTypes['MutatingAdmissionPolicyConnection'], ParentType, ContextType, RequireFields<QueryMutatingAdmissionPoliciesArgs, 'first'>>;
  mutatingAdmissionPolicy?: Resolver<Maybe<ResolversTypes['MutatingAdmissionPolicy']>, ParentType, ContextType, RequireFields<QueryMutatingAdmissionPolicyArgs, 'cluster' | 'name'>>;
  mutatingAdmissionPolicyBinding?: Resolver<Maybe<ResolversTypes['MutatingAdmissionPolicyBinding']>, ParentType, ContextType, RequireFields<QueryMutatingAdmissionPolicyBindingArgs, 'cluster' | 'name'>>;
  mutatingAdmissionPolicyBindings?: Resolver<ResolversTypes['MutatingAdmissionPolicyBindingConnection'], ParentType, ContextType, RequireFields<QueryMutatingAdmissionPolicyBindingsArgs, 'first'>>;
  mutatingWebhookConfiguration?: Resolver<Maybe<ResolversTypes['MutatingWebhookConfiguration']>, ParentType, ContextType, RequireFields<QueryMutatingWebhookConfigurationArgs, 'cluster' | 'name'>>;
  mutatingWebhookConfigurations?: Resolver<ResolversTypes['MutatingWebhookConfigurationConnection'], ParentType, ContextType, RequireFields<QueryMutatingWebhookConfigurationsArgs, 'first'>>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'cluster' | 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, RequireFields<QueryNamespacesArgs, 'first'>>;
  networkPolicies?: Resolver<ResolversTypes['NetworkPolicyConnection'], ParentType, ContextType, RequireFields<QueryNetworkPoliciesArgs, 'first'>>;
  networkPolicy?: Resolver<Maybe<ResolversTypes['NetworkPolicy']>, ParentType, ContextType, RequireFields<QueryNetworkPolicyArgs, 'cluster' | 'name' | 'namespace'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'cluster' | 'name'>>;
  nodes?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QueryNodesArgs, 'first'>>;
  object?: Resolver<Maybe<ResolversTypes['KubernetesObject']>, ParentType, ContextType, RequireFields<QueryObjectArgs, 'ref'>>;
  objects?: Resolver<ResolversTypes['KubernetesObjectConnection'], ParentType, ContextType, RequireFields<QueryObjectsArgs, 'first' | 'resource'>>;
  persistentVolume?: Resolver<Maybe<ResolversTypes['PersistentVolume']>, ParentType, ContextType, RequireFields<QueryPersistentVolumeArgs, 'cluster' | 'name'>>;
  persistentVolumeClaim?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaim']>, ParentType, ContextType, RequireFields<QueryPersistentVolumeClaimArgs, 'cluster' | 'name' | 'namespace'>>;
  persistentVolumeClaims?: Resolver<ResolversTypes['PersistentVolumeClaimConnection'], ParentType, ContextType, RequireFields<QueryPersistentVolumeClaimsArgs, 'first'>>;
  persistentVolumes?: Resolver<ResolversTypes['PersistentVolumeConnection'], ParentType, ContextType, RequireFields<QueryPersistentVolumesArgs, 'first'>>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType, RequireFields<QueryPodArgs, 'cluster' | 'name' | 'namespace'>>;
  podDisruptionBudget?: Resolver<Maybe<ResolversTypes['PodDisruptionBudget']>, ParentType, ContextType, RequireFields<QueryPodDisruptionBudgetArgs, 'cluster' | 'name' | 'namespace'>>;
  podDisruptionBudgets?: Resolver<ResolversTypes['PodDisruptionBudgetConnection'], ParentType, ContextType, RequireFields<QueryPodDisruptionBudgetsArgs, 'first'>>;
  podTemplate?: Resolver<Maybe<ResolversTypes['PodTemplate']>, ParentType, ContextType, RequireFields<QueryPodTemplateArgs, 'cluster' | 'name' | 'namespace'>>;
  podTemplates?: Resolver<ResolversTypes['PodTemplateConnection'], ParentType, ContextType, RequireFields<QueryPodTemplatesArgs, 'first'>>;
  pods?: Resolver<ResolversTypes['PodConnection'], ParentType, ContextType, RequireFields<QueryPodsArgs, 'first'>>;
  previewSchedule?: Resolver<ResolversTypes['SchedulePreview'], ParentType, ContextType, RequireFields<QueryPreviewScheduleArgs, 'count' | 'schedule'>>;
  priorityClass?: Resolver<Maybe<ResolversTypes['PriorityClass']>, ParentType, ContextType, RequireFields<QueryPriorityClassArgs, 'cluster' | 'name'>>;
  priorityClasses?: Resolver<ResolversTypes['PriorityClassConnection'], ParentType, ContextType, RequireFields<QueryPriorityClassesArgs, 'first'>>;
  priorityLevelConfiguration?: Resolver<Maybe<ResolversTypes['PriorityLevelConfiguration']>, ParentType, ContextType, RequireFields<QueryPriorityLevelConfigurationArgs, 'cluster' | 'name'>>;
  priorityLevelConfigurations?: Resolver<ResolversTypes['PriorityLevelConfigurationConnection'], ParentType, ContextType, RequireFields<QueryPriorityLevelConfigurationsArgs, 'first'>>;
  replicaSet?: Resolver<Maybe<ResolversTypes['ReplicaSet']>, ParentType, ContextType, RequireFields<QueryReplicaSetArgs, 'cluster' | 'name' | 'namespace'>>;
  replicaSets?: Resolver<ResolversTypes['ReplicaSetConnection'], ParentType, ContextType, RequireFields<QueryReplicaSetsArgs, 'first'>>;
  replicationController?: Resolver<Maybe<ResolversTypes['ReplicationController']>, ParentType, ContextType, RequireFields<QueryReplicationControllerArgs, 'cluster' | 'name' | 'namespace'>>;
  replicationControllers?: Resolver<ResolversTypes['ReplicationControllerConnection'], ParentType, ContextType, RequireFields<QueryReplicationControllersArgs, 'first'>>;
  resourceClaim?: Resolver<Maybe<ResolversTypes['ResourceClaim']>, ParentType, ContextType, RequireFields<QueryResourceClaimArgs, 'cluster' | 'name' | 'namespace'>>;
  resourceClaimTemplate?: Resolver<Maybe<ResolversTypes['ResourceClaimTemplate']>, ParentType, ContextType, RequireFields<QueryResourceClaimTemplateArgs, 'cluster' | 'name' | 'namespace'>>;
  resourceClaimTemplates?: Resolver<ResolversTypes['ResourceClaimTemplateConnection'], ParentType, ContextType, RequireFields<QueryResourceClaimTemplatesArgs, 'first'>>;
  resourceClaims?: Resolver<ResolversTypes['ResourceClaimConnection'], ParentType, ContextType, RequireFields<QueryResourceClaimsArgs, 'first'>>;
  resourceQuota?: Resolver<Maybe<ResolversTypes['ResourceQuota']>, ParentType, ContextType, RequireFields<QueryResourceQuotaArgs, 'cluster' | 'name' | 'namespace'>>;
  resourceQuotas?: Resolver<ResolversTypes['ResourceQuotaConnection'], ParentType, ContextType, RequireFields<QueryResourceQuotasArgs, 'first'>>;
  resourceSlice?: Resolver<Maybe<ResolversTypes['ResourceSlice']>, ParentType, ContextType, RequireFields<QueryResourceSliceArgs, 'cluster' | 'name'>>;
  resourceSlices?: Resolver<ResolversTypes['ResourceSliceConnection'], ParentType, ContextType, RequireFields<QueryResourceSlicesArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'cluster' | 'name' | 'namespace'>>;
  roleBinding?: Resolver<Maybe<ResolversTypes['RoleBinding']>, ParentType, ContextType, RequireFields<QueryRoleBindingArgs, 'cluster' | 'name' | 'namespace'>>;
  roleBindings?: Resolver<ResolversTypes['RoleBindingConnection'], ParentType, ContextType, RequireFields<QueryRoleBindingsArgs, 'first'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'first'>>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType, RequireFields<QueryRolloutArgs, 'cluster' | 'kind' | 'name' | 'namespace'>>;
  runtimeClass?: Resolver<Maybe<ResolversTypes['RuntimeClass']>, ParentType, ContextType, RequireFields<QueryRuntimeClassArgs, 'cluster' | 'name'>>;
  runtimeClasses?: Resolver<ResolversTypes['RuntimeClassConnection'], ParentType, ContextType, RequireFields<QueryRuntimeClassesArgs, 'first'>>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType, RequireFields<QuerySecretArgs, 'cluster' | 'name' | 'namespace'>>;
  secrets?: Resolver<ResolversTypes['SecretConnection'], ParentType, ContextType, RequireFields<QuerySecretsArgs, 'first'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'cluster' | 'name' | 'namespace'>>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'cluster' | 'name' | 'namespace'>>;
  serviceAccounts?: Resolver<ResolversTypes['ServiceAccountConnection'], ParentType, ContextType, RequireFields<QueryServiceAccountsArgs, 'first'>>;
  serviceCIDR?: Resolver<Maybe<ResolversTypes['ServiceCIDR']>, ParentType, ContextType, RequireFields<QueryServiceCidrArgs, 'cluster' | 'name'>>;
  serviceCIDRs?: Resolver<ResolversTypes['ServiceCIDRConnection'], ParentType, ContextType, RequireFields<QueryServiceCidRsArgs, 'first'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'first'>>;
  statefulSet?: Resolver<Maybe<ResolversTypes['StatefulSet']>, ParentType, ContextType, RequireFields<QueryStatefulSetArgs, 'cluster' | 'name' | 'namespace'>>;
  statefulSets?: Resolver<ResolversTypes['StatefulSetConnection'], ParentType, ContextType, RequireFields<QueryStatefulSetsArgs, 'first'>>;
  storageClass?: Resolver<Maybe<ResolversTypes['StorageClass']>, ParentType, ContextType, RequireFields<QueryStorageClassArgs, 'cluster' | 'name'>>;
  storageClasses?: Resolver<ResolversTypes['StorageClassConnection'], ParentType, ContextType, RequireFields<QueryStorageClassesArgs, 'first'>>;
  validatingAdmissionPolicies?: Resolver<ResolversTypes['ValidatingAdmissionPolicyConnection'], ParentType, ContextType, RequireFields<QueryValidatingAdmissionPoliciesArgs, 'first'>>;
  validatingAdmissionPolicy?: Resolver<Maybe<ResolversTypes['ValidatingAdmissionPolicy']>, ParentType, ContextType, RequireFields<QueryValidatingAdmissionPolicyArgs, 'cluster' | 'name'>>;
  validatingAdmissionPolicyBinding?: Resolver<Maybe<ResolversTypes['ValidatingAdmissionPolicyBinding']>, ParentType, ContextType, RequireFields<QueryValidatingAdmissionPolicyBindingArgs, 'cluster' | 'name'>>;
  validatingAdmissionPolicyBindings?: Resolver<ResolversTypes['ValidatingAdmissionPolicyBindingConnection'], ParentType, ContextType, RequireFields<QueryValidatingAdmissionPolicyBindingsArgs, 'first'>>;
  validatingWebhookConfiguration?: Resolver<Maybe<ResolversTypes['ValidatingWebhookConfiguration']>, ParentType, ContextType, RequireFields<QueryValidatingWebhookConfigurationArgs, 'cluster' | 'name'>>;
  validatingWebhookConfigurations?: Resolver<ResolversTypes['ValidatingWebhookConfigurationConnection'], ParentType, ContextType, RequireFields<QueryValidatingWebhookConfigurationsArgs, 'first'>>;
  volumeAttachment?: Resolver<Maybe<ResolversTypes['VolumeAttachment']>, ParentType, ContextType, RequireFields<QueryVolumeAttachmentArgs, 'cluster' | 'name'>>;
  volumeAttachments?: Resolver<ResolversTypes['VolumeAttachmentConnection'], ParentType, ContextType, RequireFields<QueryVolumeAttachmentsArgs, 'first'>>;
  volumeAttributesClass?: Resolver<Maybe<ResolversTypes['VolumeAttributesClass']>, ParentType, ContextType, RequireFields<QueryVolumeAttributesClassArgs, 'cluster' | 'name'>>;
  volumeAttributesClasses?: Resolver<ResolversTypes['VolumeAttributesClassConnection'], ParentType, ContextType, RequireFields<QueryVolumeAttributesClassesArgs, 'first'>>;
};

export type QueuingConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QueuingConfiguration'] = ResolversParentTypes['QueuingConfiguration']> = {
  handSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  queueLengthLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  queues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuobyteVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuobyteVolumeSource'] = ResolversParentTypes['QuobyteVolumeSource']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuotaUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuotaUse'] = ResolversParentTypes['QuotaUse']> = {
  hard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RbdPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RBDPersistentVolumeSource'] = ResolversParentTypes['RBDPersistentVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
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

export type ReplicationControllerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicationController'] = ResolversParentTypes['ReplicationController']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ReplicationControllerEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ReplicationControllerHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ReplicationControllerSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReplicationControllerStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplicationControllerConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicationControllerCondition'] = ResolversParentTypes['ReplicationControllerCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplicationControllerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicationControllerConnection'] = ResolversParentTypes['ReplicationControllerConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReplicationControllerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReplicationController']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplicationControllerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicationControllerEdge'] = ResolversParentTypes['ReplicationControllerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplicationController'], ParentType, ContextType>;
};

export type ReplicationControllerSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicationControllerSpec'] = ResolversParentTypes['ReplicationControllerSpec']> = {
  minReadySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
};

export type ReplicationControllerStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplicationControllerStatus'] = ResolversParentTypes['ReplicationControllerStatus']> = {
  availableReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReplicationControllerCondition']>>, ParentType, ContextType>;
  fullyLabeledReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  readyReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaim'] = ResolversParentTypes['ResourceClaim']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ResourceClaimEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ResourceClaimHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ResourceClaimSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ResourceClaimStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceClaimConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimConnection'] = ResolversParentTypes['ResourceClaimConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceClaimConsumerReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimConsumerReference'] = ResolversParentTypes['ResourceClaimConsumerReference']> = {
  apiGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceClaimEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimEdge'] = ResolversParentTypes['ResourceClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceClaim'], ParentType, ContextType>;
};

export type ResourceClaimSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimSpec'] = ResolversParentTypes['ResourceClaimSpec']> = {
  devices?: Resolver<Maybe<ResolversTypes['DeviceClaim']>, ParentType, ContextType>;
};

export type ResourceClaimStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimStatus'] = ResolversParentTypes['ResourceClaimStatus']> = {
  allocation?: Resolver<Maybe<ResolversTypes['AllocationResult']>, ParentType, ContextType>;
  devices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AllocatedDeviceStatus']>>, ParentType, ContextType>;
  reservedFor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceClaimConsumerReference']>>, ParentType, ContextType>;
};

export type ResourceClaimTemplateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimTemplate'] = ResolversParentTypes['ResourceClaimTemplate']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ResourceClaimTemplateEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ResourceClaimTemplateHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ResourceClaimTemplateSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceClaimTemplateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimTemplateConnection'] = ResolversParentTypes['ResourceClaimTemplateConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceClaimTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceClaimTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceClaimTemplateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimTemplateEdge'] = ResolversParentTypes['ResourceClaimTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceClaimTemplate'], ParentType, ContextType>;
};

export type ResourceClaimTemplateSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceClaimTemplateSpec'] = ResolversParentTypes['ResourceClaimTemplateSpec']> = {
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ResourceClaimSpec']>, ParentType, ContextType>;
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

export type ResourceMetricSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceMetricSource'] = ResolversParentTypes['ResourceMetricSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['MetricTarget']>, ParentType, ContextType>;
};

export type ResourceMetricStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceMetricStatus'] = ResolversParentTypes['ResourceMetricStatus']> = {
  current?: Resolver<Maybe<ResolversTypes['MetricValueStatus']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourcePolicyRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourcePolicyRule'] = ResolversParentTypes['ResourcePolicyRule']> = {
  apiGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  clusterScope?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  namespaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  verbs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ResourcePoolResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourcePool'] = ResolversParentTypes['ResourcePool']> = {
  generation?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceSliceCount?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type ResourceQuotaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceQuota'] = ResolversParentTypes['ResourceQuota']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ResourceQuotaEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ResourceQuotaHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ResourceQuotaSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ResourceQuotaStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['QuotaUse']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceQuotaConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceQuotaConnection'] = ResolversParentTypes['ResourceQuotaConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceQuotaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceQuotaEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceQuotaEdge'] = ResolversParentTypes['ResourceQuotaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceQuota'], ParentType, ContextType>;
};

export type ResourceQuotaSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceQuotaSpec'] = ResolversParentTypes['ResourceQuotaSpec']> = {
  hard?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  scopeSelector?: Resolver<Maybe<ResolversTypes['ScopeSelector']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ResourceQuotaStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceQuotaStatus'] = ResolversParentTypes['ResourceQuotaStatus']> = {
  hard?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ResourceRequirementsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceRequirements'] = ResolversParentTypes['ResourceRequirements']> = {
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContainerResourceClaim']>>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ResourceSliceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceSlice'] = ResolversParentTypes['ResourceSlice']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ResourceSliceEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ResourceSliceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ResourceSliceSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceSliceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceSliceConnection'] = ResolversParentTypes['ResourceSliceConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceSliceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceSlice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceSliceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceSliceEdge'] = ResolversParentTypes['ResourceSliceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceSlice'], ParentType, ContextType>;
};

export type ResourceSliceSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceSliceSpec'] = ResolversParentTypes['ResourceSliceSpec']> = {
  allNodes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  devices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Device']>>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Maybe<ResolversTypes['NodeSelector']>, ParentType, ContextType>;
  perDeviceNodeSelection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ResourcePool']>, ParentType, ContextType>;
  sharedCounters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CounterSet']>>, ParentType, ContextType>;
};

export type ResourceStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceStatus'] = ResolversParentTypes['ResourceStatus']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceHealth']>>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<RoleEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<RoleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyRule']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleBindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleBinding'] = ResolversParentTypes['RoleBinding']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<RoleBindingEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<RoleBindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  roleRef?: Resolver<Maybe<ResolversTypes['RoleRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Subject']>>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleBindingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleBindingConnection'] = ResolversParentTypes['RoleBindingConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleBindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleBinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleBindingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleBindingEdge'] = ResolversParentTypes['RoleBindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleBinding'], ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleRefResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleRef'] = ResolversParentTypes['RoleRef']> = {
  apiGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RollingUpdateDaemonSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RollingUpdateDaemonSet'] = ResolversParentTypes['RollingUpdateDaemonSet']> = {
  maxSurge?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  maxUnavailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
};

export type RollingUpdateDeploymentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RollingUpdateDeployment'] = ResolversParentTypes['RollingUpdateDeployment']> = {
  maxSurge?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  maxUnavailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
};

export type RollingUpdateStatefulSetStrategyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RollingUpdateStatefulSetStrategy'] = ResolversParentTypes['RollingUpdateStatefulSetStrategy']> = {
  maxUnavailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  partition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['RolloutContainer']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<RolloutEventsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['RolloutKind'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['RolloutLane']>, ParentType, ContextType>;
  maxSurge?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  maxUnavailable?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  minReadySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['RolloutPhase'], ParentType, ContextType>;
  podManagementPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progressDeadlineSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['RolloutRevision']>, ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['RolloutSlot']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
};

export type RolloutContainerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutContainer'] = ResolversParentTypes['RolloutContainer']> = {
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RolloutLaneResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutLane'] = ResolversParentTypes['RolloutLane']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['KubernetesObject']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RolloutRevisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutRevision'] = ResolversParentTypes['RolloutRevision']> = {
  changeCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RolloutSlotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutSlot'] = ResolversParentTypes['RolloutSlot']> = {
  heldBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RolloutUpdateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RolloutUpdate'] = ResolversParentTypes['RolloutUpdate']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RuleWithOperationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RuleWithOperations'] = ResolversParentTypes['RuleWithOperations']> = {
  apiGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  apiVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuntimeClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RuntimeClass'] = ResolversParentTypes['RuntimeClass']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<RuntimeClassEventsArgs, 'first'>>;
  handler?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<RuntimeClassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  overhead?: Resolver<Maybe<ResolversTypes['Overhead']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  scheduling?: Resolver<Maybe<ResolversTypes['Scheduling']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuntimeClassConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RuntimeClassConnection'] = ResolversParentTypes['RuntimeClassConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RuntimeClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RuntimeClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuntimeClassEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RuntimeClassEdge'] = ResolversParentTypes['RuntimeClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuntimeClass'], ParentType, ContextType>;
};

export type SeLinuxOptionsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SELinuxOptions'] = ResolversParentTypes['SELinuxOptions']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScaleIoPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScaleIOPersistentVolumeSource'] = ResolversParentTypes['ScaleIOPersistentVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protectionDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['SecretReference']>, ParentType, ContextType>;
  sslEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storageMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storagePool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SchedulePreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SchedulePreview'] = ResolversParentTypes['SchedulePreview']> = {
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextRuns?: Resolver<ReadonlyArray<ResolversTypes['PlannedRun']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchedulingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Scheduling'] = ResolversParentTypes['Scheduling']> = {
  nodeSelector?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  tolerations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Toleration']>>, ParentType, ContextType>;
};

export type ScopeSelectorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScopeSelector'] = ResolversParentTypes['ScopeSelector']> = {
  matchExpressions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScopedResourceSelectorRequirement']>>, ParentType, ContextType>;
};

export type ScopedResourceSelectorRequirementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScopedResourceSelectorRequirement'] = ResolversParentTypes['ScopedResourceSelectorRequirement']> = {
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SeccompProfileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SeccompProfile'] = ResolversParentTypes['SeccompProfile']> = {
  localhostProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecretResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deletionEffects?: Resolver<ReadonlyArray<ResolversTypes['DeletionEffect']>, ParentType, ContextType>;
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

export type SecretReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecretReference'] = ResolversParentTypes['SecretReference']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SelectableFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SelectableField'] = ResolversParentTypes['SelectableField']> = {
  jsonPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clusterIP?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dnsNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endpointGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EndpointGap']>>, ParentType, ContextType>;
  endpoints?: Resolver<ReadonlyArray<ResolversTypes['ServiceEndpoint']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ServiceEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ServiceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingresses?: Resolver<ReadonlyArray<ResolversTypes['Ingress']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadBalancerAddresses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ServiceAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  automountServiceAccountToken?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ServiceAccountEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ServiceAccountHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imagePullSecrets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalObjectReference']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  secrets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObjectReference']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountSubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceAccountSubject'] = ResolversParentTypes['ServiceAccountSubject']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceAccountTokenProjectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceAccountTokenProjection'] = ResolversParentTypes['ServiceAccountTokenProjection']> = {
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceBackendPortResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceBackendPort'] = ResolversParentTypes['ServiceBackendPort']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceCidrResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceCIDR'] = ResolversParentTypes['ServiceCIDR']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ServiceCidrEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ServiceCidrHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ServiceCIDRSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceCIDRStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCidrConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceCIDRConnection'] = ResolversParentTypes['ServiceCIDRConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceCIDREdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCIDR']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCidrEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceCIDREdge'] = ResolversParentTypes['ServiceCIDREdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCIDR'], ParentType, ContextType>;
};

export type ServiceCidrSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceCIDRSpec'] = ResolversParentTypes['ServiceCIDRSpec']> = {
  cidrs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ServiceCidrStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceCIDRStatus'] = ResolversParentTypes['ServiceCIDRStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetaCondition']>>, ParentType, ContextType>;
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
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pod?: Resolver<Maybe<ResolversTypes['Pod']>, ParentType, ContextType>;
  podName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serving?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ServiceReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ServiceReference'] = ResolversParentTypes['ServiceReference']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type StatefulSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSet'] = ResolversParentTypes['StatefulSet']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<StatefulSetEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<StatefulSetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  pods?: Resolver<ReadonlyArray<ResolversTypes['Pod']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['RolloutRevision']>, ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['StatefulSetSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StatefulSetStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ObjectUsage'], ParentType, ContextType>;
  usedConfig?: Resolver<ReadonlyArray<ResolversTypes['ConfigUse']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatefulSetConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetCondition'] = ResolversParentTypes['StatefulSetCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatefulSetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetConnection'] = ResolversParentTypes['StatefulSetConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatefulSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatefulSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatefulSetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetEdge'] = ResolversParentTypes['StatefulSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatefulSet'], ParentType, ContextType>;
};

export type StatefulSetOrdinalsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetOrdinals'] = ResolversParentTypes['StatefulSetOrdinals']> = {
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatefulSetPersistentVolumeClaimRetentionPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetPersistentVolumeClaimRetentionPolicy'] = ResolversParentTypes['StatefulSetPersistentVolumeClaimRetentionPolicy']> = {
  whenDeleted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whenScaled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatefulSetSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetSpec'] = ResolversParentTypes['StatefulSetSpec']> = {
  minReadySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinals?: Resolver<Maybe<ResolversTypes['StatefulSetOrdinals']>, ParentType, ContextType>;
  persistentVolumeClaimRetentionPolicy?: Resolver<Maybe<ResolversTypes['StatefulSetPersistentVolumeClaimRetentionPolicy']>, ParentType, ContextType>;
  podManagementPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisionHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  serviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PodTemplateSpec']>, ParentType, ContextType>;
  updateStrategy?: Resolver<Maybe<ResolversTypes['StatefulSetUpdateStrategy']>, ParentType, ContextType>;
  volumeClaimTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolumeClaimTemplate']>>, ParentType, ContextType>;
};

export type StatefulSetStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetStatus'] = ResolversParentTypes['StatefulSetStatus']> = {
  availableReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  collisionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatefulSetCondition']>>, ParentType, ContextType>;
  currentReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currentRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  readyReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updateRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatefulSetUpdateStrategyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatefulSetUpdateStrategy'] = ResolversParentTypes['StatefulSetUpdateStrategy']> = {
  rollingUpdate?: Resolver<Maybe<ResolversTypes['RollingUpdateStatefulSetStrategy']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StorageClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageClass'] = ResolversParentTypes['StorageClass']> = {
  allowVolumeExpansion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowedTopologies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TopologySelectorTerm']>>, ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['PersistentVolumeClaim']>, ParentType, ContextType, RequireFields<StorageClassClaimsArgs, 'first'>>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<StorageClassEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<StorageClassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  mountOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisioner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reclaimPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volumeBindingMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StorageClassConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageClassConnection'] = ResolversParentTypes['StorageClassConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StorageClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StorageClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StorageClassEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageClassEdge'] = ResolversParentTypes['StorageClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StorageClass'], ParentType, ContextType>;
};

export type StorageOsPersistentVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageOSPersistentVolumeSource'] = ResolversParentTypes['StorageOSPersistentVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['ObjectReference']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StorageOsVolumeSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageOSVolumeSource'] = ResolversParentTypes['StorageOSVolumeSource']> = {
  fsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['LocalObjectReference']>, ParentType, ContextType>;
  volumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  apiGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  clusterHealth?: SubscriptionResolver<ResolversTypes['ClusterHealth'], "clusterHealth", ParentType, ContextType, RequireFields<SubscriptionClusterHealthArgs, 'cluster'>>;
  controller?: SubscriptionResolver<Maybe<ResolversTypes['ControllerStatus']>, "controller", ParentType, ContextType, RequireFields<SubscriptionControllerArgs, 'cluster' | 'name'>>;
  controllers?: SubscriptionResolver<ReadonlyArray<ResolversTypes['ControllerStatus']>, "controllers", ParentType, ContextType, RequireFields<SubscriptionControllersArgs, 'cluster'>>;
  exec?: SubscriptionResolver<ResolversTypes['ExecEvent'], "exec", ParentType, ContextType, RequireFields<SubscriptionExecArgs, 'cluster' | 'command' | 'namespace' | 'pod' | 'stdin' | 'tty'>>;
  objectChanges?: SubscriptionResolver<ResolversTypes['ObjectChanges'], "objectChanges", ParentType, ContextType, RequireFields<SubscriptionObjectChangesArgs, 'resources'>>;
  podLogs?: SubscriptionResolver<ResolversTypes['LogChunk'], "podLogs", ParentType, ContextType, RequireFields<SubscriptionPodLogsArgs, 'cluster' | 'follow' | 'namespace' | 'pod' | 'previous' | 'tailLines'>>;
  rollout?: SubscriptionResolver<ResolversTypes['RolloutUpdate'], "rollout", ParentType, ContextType, RequireFields<SubscriptionRolloutArgs, 'cluster' | 'kind' | 'name' | 'namespace'>>;
};

export type SuccessPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuccessPolicy'] = ResolversParentTypes['SuccessPolicy']> = {
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SuccessPolicyRule']>>, ParentType, ContextType>;
};

export type SuccessPolicyRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuccessPolicyRule'] = ResolversParentTypes['SuccessPolicyRule']> = {
  succeededCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  succeededIndexes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TokenRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TokenRequest'] = ResolversParentTypes['TokenRequest']> = {
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type TolerationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Toleration'] = ResolversParentTypes['Toleration']> = {
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopologySelectorLabelRequirementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TopologySelectorLabelRequirement'] = ResolversParentTypes['TopologySelectorLabelRequirement']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TopologySelectorTermResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TopologySelectorTerm'] = ResolversParentTypes['TopologySelectorTerm']> = {
  matchLabelExpressions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TopologySelectorLabelRequirement']>>, ParentType, ContextType>;
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

export type TypeCheckingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TypeChecking'] = ResolversParentTypes['TypeChecking']> = {
  expressionWarnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpressionWarning']>>, ParentType, ContextType>;
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

export type UncountedTerminatedPodsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UncountedTerminatedPods'] = ResolversParentTypes['UncountedTerminatedPods']> = {
  failed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  succeeded?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type UsageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cpuCores?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  memoryBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UsageAmountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UsageAmounts'] = ResolversParentTypes['UsageAmounts']> = {
  cpuCores?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memoryBytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UsageHistoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UsageHistory'] = ResolversParentTypes['UsageHistory']> = {
  containers?: Resolver<ReadonlyArray<ResolversTypes['ContainerUsageHistory']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UsagePoint']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UsagePointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UsagePoint'] = ResolversParentTypes['UsagePoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cpuCores?: Resolver<ResolversTypes['UsageSpread'], ParentType, ContextType>;
  memoryBytes?: Resolver<ResolversTypes['UsageSpread'], ParentType, ContextType>;
};

export type UsageSpreadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UsageSpread'] = ResolversParentTypes['UsageSpread']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserSubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserSubject'] = ResolversParentTypes['UserSubject']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicy'] = ResolversParentTypes['ValidatingAdmissionPolicy']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ValidatingAdmissionPolicyEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ValidatingAdmissionPolicyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ValidatingAdmissionPolicySpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ValidatingAdmissionPolicyStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyBindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyBinding'] = ResolversParentTypes['ValidatingAdmissionPolicyBinding']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ValidatingAdmissionPolicyBindingEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ValidatingAdmissionPolicyBindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ValidatingAdmissionPolicyBindingSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyBindingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyBindingConnection'] = ResolversParentTypes['ValidatingAdmissionPolicyBindingConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ValidatingAdmissionPolicyBindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ValidatingAdmissionPolicyBinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyBindingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyBindingEdge'] = ResolversParentTypes['ValidatingAdmissionPolicyBindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValidatingAdmissionPolicyBinding'], ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyBindingSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyBindingSpec'] = ResolversParentTypes['ValidatingAdmissionPolicyBindingSpec']> = {
  matchResources?: Resolver<Maybe<ResolversTypes['MatchResources']>, ParentType, ContextType>;
  paramRef?: Resolver<Maybe<ResolversTypes['ParamRef']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validationActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyConnection'] = ResolversParentTypes['ValidatingAdmissionPolicyConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ValidatingAdmissionPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ValidatingAdmissionPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyEdge'] = ResolversParentTypes['ValidatingAdmissionPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValidatingAdmissionPolicy'], ParentType, ContextType>;
};

export type ValidatingAdmissionPolicySpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicySpec'] = ResolversParentTypes['ValidatingAdmissionPolicySpec']> = {
  auditAnnotations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditAnnotation']>>, ParentType, ContextType>;
  failurePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCondition']>>, ParentType, ContextType>;
  matchConstraints?: Resolver<Maybe<ResolversTypes['MatchResources']>, ParentType, ContextType>;
  paramKind?: Resolver<Maybe<ResolversTypes['ParamKind']>, ParentType, ContextType>;
  validations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Validation']>>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Variable']>>, ParentType, ContextType>;
};

export type ValidatingAdmissionPolicyStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingAdmissionPolicyStatus'] = ResolversParentTypes['ValidatingAdmissionPolicyStatus']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetaCondition']>>, ParentType, ContextType>;
  observedGeneration?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  typeChecking?: Resolver<Maybe<ResolversTypes['TypeChecking']>, ParentType, ContextType>;
};

export type ValidatingWebhookResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingWebhook'] = ResolversParentTypes['ValidatingWebhook']> = {
  admissionReviewVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  clientConfig?: Resolver<Maybe<ResolversTypes['WebhookClientConfig']>, ParentType, ContextType>;
  failurePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchConditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCondition']>>, ParentType, ContextType>;
  matchPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  objectSelector?: Resolver<Maybe<ResolversTypes['LabelSelector']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RuleWithOperations']>>, ParentType, ContextType>;
  sideEffects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeoutSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ValidatingWebhookConfigurationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingWebhookConfiguration'] = ResolversParentTypes['ValidatingWebhookConfiguration']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ValidatingWebhookConfigurationEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ValidatingWebhookConfigurationHistoryArgs, 'first'>>;
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
  webhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ValidatingWebhook']>>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidatingWebhookConfigurationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingWebhookConfigurationConnection'] = ResolversParentTypes['ValidatingWebhookConfigurationConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ValidatingWebhookConfigurationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ValidatingWebhookConfiguration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidatingWebhookConfigurationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidatingWebhookConfigurationEdge'] = ResolversParentTypes['ValidatingWebhookConfigurationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValidatingWebhookConfiguration'], ParentType, ContextType>;
};

export type ValidationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Validation'] = ResolversParentTypes['Validation']> = {
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageExpression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VariableResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Variable'] = ResolversParentTypes['Variable']> = {
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
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

export type VolumeAttachmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttachment'] = ResolversParentTypes['VolumeAttachment']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<VolumeAttachmentEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<VolumeAttachmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  problemSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['VolumeAttachmentSpec']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VolumeAttachmentStatus']>, ParentType, ContextType>;
  statusSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeAttachmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttachmentConnection'] = ResolversParentTypes['VolumeAttachmentConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolumeAttachmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolumeAttachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolumeAttachmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttachmentEdge'] = ResolversParentTypes['VolumeAttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolumeAttachment'], ParentType, ContextType>;
};

export type VolumeAttachmentSourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttachmentSource'] = ResolversParentTypes['VolumeAttachmentSource']> = {
  inlineVolumeSpec?: Resolver<Maybe<ResolversTypes['PersistentVolumeSpec']>, ParentType, ContextType>;
  persistentVolumeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolumeAttachmentSpecResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttachmentSpec'] = ResolversParentTypes['VolumeAttachmentSpec']> = {
  attacher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['VolumeAttachmentSource']>, ParentType, ContextType>;
};

export type VolumeAttachmentStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttachmentStatus'] = ResolversParentTypes['VolumeAttachmentStatus']> = {
  attachError?: Resolver<Maybe<ResolversTypes['VolumeError']>, ParentType, ContextType>;
  attached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attachmentMetadata?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  detachError?: Resolver<Maybe<ResolversTypes['VolumeError']>, ParentType, ContextType>;
};

export type VolumeAttributesClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttributesClass'] = ResolversParentTypes['VolumeAttributesClass']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  driverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<VolumeAttributesClassEventsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<VolumeAttributesClassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ObjectMetadata'], ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
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

export type VolumeAttributesClassConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttributesClassConnection'] = ResolversParentTypes['VolumeAttributesClassConnection']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolumeAttributesClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolumeAttributesClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolumeAttributesClassEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeAttributesClassEdge'] = ResolversParentTypes['VolumeAttributesClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolumeAttributesClass'], ParentType, ContextType>;
};

export type VolumeClaimTemplateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeClaimTemplate'] = ResolversParentTypes['VolumeClaimTemplate']> = {
  apiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['TemplateMetadata']>, ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimSpec']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PersistentVolumeClaimStatus']>, ParentType, ContextType>;
};

export type VolumeDeviceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeDevice'] = ResolversParentTypes['VolumeDevice']> = {
  devicePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolumeErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeError'] = ResolversParentTypes['VolumeError']> = {
  errorCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type VolumeNodeAffinityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeNodeAffinity'] = ResolversParentTypes['VolumeNodeAffinity']> = {
  required?: Resolver<Maybe<ResolversTypes['NodeSelector']>, ParentType, ContextType>;
};

export type VolumeNodeResourcesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolumeNodeResources'] = ResolversParentTypes['VolumeNodeResources']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type WebhookClientConfigResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookClientConfig'] = ResolversParentTypes['WebhookClientConfig']> = {
  caBundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ServiceReference']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookConversionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookConversion'] = ResolversParentTypes['WebhookConversion']> = {
  clientConfig?: Resolver<Maybe<ResolversTypes['ConversionWebhookClientConfig']>, ParentType, ContextType>;
  conversionReviewVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type WorkloadPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WorkloadPayload'] = ResolversParentTypes['WorkloadPayload']> = {
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['KubernetesObject'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  APIService?: ApiServiceResolvers<ContextType>;
  APIServiceCondition?: ApiServiceConditionResolvers<ContextType>;
  APIServiceConnection?: ApiServiceConnectionResolvers<ContextType>;
  APIServiceEdge?: ApiServiceEdgeResolvers<ContextType>;
  APIServiceReference?: ApiServiceReferenceResolvers<ContextType>;
  APIServiceSpec?: ApiServiceSpecResolvers<ContextType>;
  APIServiceStatus?: ApiServiceStatusResolvers<ContextType>;
  AWSElasticBlockStoreVolumeSource?: AwsElasticBlockStoreVolumeSourceResolvers<ContextType>;
  AccessAnswer?: AccessAnswerResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AdmissionMutation?: AdmissionMutationResolvers<ContextType>;
  Affinity?: AffinityResolvers<ContextType>;
  AggregationRule?: AggregationRuleResolvers<ContextType>;
  AllocatedDeviceStatus?: AllocatedDeviceStatusResolvers<ContextType>;
  AllocationResult?: AllocationResultResolvers<ContextType>;
  AppArmorProfile?: AppArmorProfileResolvers<ContextType>;
  ApplyConfiguration?: ApplyConfigurationResolvers<ContextType>;
  ApplyPayload?: ApplyPayloadResolvers<ContextType>;
  ApplyResult?: ApplyResultResolvers<ContextType>;
  AttachedVolume?: AttachedVolumeResolvers<ContextType>;
  AuditAnnotation?: AuditAnnotationResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AzureDiskVolumeSource?: AzureDiskVolumeSourceResolvers<ContextType>;
  AzureFilePersistentVolumeSource?: AzureFilePersistentVolumeSourceResolvers<ContextType>;
  AzureFileVolumeSource?: AzureFileVolumeSourceResolvers<ContextType>;
  CELDeviceSelector?: CelDeviceSelectorResolvers<ContextType>;
  CSIDriver?: CsiDriverResolvers<ContextType>;
  CSIDriverConnection?: CsiDriverConnectionResolvers<ContextType>;
  CSIDriverEdge?: CsiDriverEdgeResolvers<ContextType>;
  CSIDriverSpec?: CsiDriverSpecResolvers<ContextType>;
  CSINode?: CsiNodeResolvers<ContextType>;
  CSINodeConnection?: CsiNodeConnectionResolvers<ContextType>;
  CSINodeDriver?: CsiNodeDriverResolvers<ContextType>;
  CSINodeEdge?: CsiNodeEdgeResolvers<ContextType>;
  CSINodeSpec?: CsiNodeSpecResolvers<ContextType>;
  CSIPersistentVolumeSource?: CsiPersistentVolumeSourceResolvers<ContextType>;
  CSIStorageCapacity?: CsiStorageCapacityResolvers<ContextType>;
  CSIStorageCapacityConnection?: CsiStorageCapacityConnectionResolvers<ContextType>;
  CSIStorageCapacityEdge?: CsiStorageCapacityEdgeResolvers<ContextType>;
  CSIVolumeSource?: CsiVolumeSourceResolvers<ContextType>;
  Capabilities?: CapabilitiesResolvers<ContextType>;
  CapacityRequirements?: CapacityRequirementsResolvers<ContextType>;
  CephFSPersistentVolumeSource?: CephFsPersistentVolumeSourceResolvers<ContextType>;
  CephFSVolumeSource?: CephFsVolumeSourceResolvers<ContextType>;
  CertificateSigningRequest?: CertificateSigningRequestResolvers<ContextType>;
  CertificateSigningRequestCondition?: CertificateSigningRequestConditionResolvers<ContextType>;
  CertificateSigningRequestConnection?: CertificateSigningRequestConnectionResolvers<ContextType>;
  CertificateSigningRequestEdge?: CertificateSigningRequestEdgeResolvers<ContextType>;
  CertificateSigningRequestSpec?: CertificateSigningRequestSpecResolvers<ContextType>;
  CertificateSigningRequestStatus?: CertificateSigningRequestStatusResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  CinderPersistentVolumeSource?: CinderPersistentVolumeSourceResolvers<ContextType>;
  CinderVolumeSource?: CinderVolumeSourceResolvers<ContextType>;
  ClaimWait?: ClaimWaitResolvers<ContextType>;
  ClientIPConfig?: ClientIpConfigResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterHealth?: ClusterHealthResolvers<ContextType>;
  ClusterRole?: ClusterRoleResolvers<ContextType>;
  ClusterRoleBinding?: ClusterRoleBindingResolvers<ContextType>;
  ClusterRoleBindingConnection?: ClusterRoleBindingConnectionResolvers<ContextType>;
  ClusterRoleBindingEdge?: ClusterRoleBindingEdgeResolvers<ContextType>;
  ClusterRoleConnection?: ClusterRoleConnectionResolvers<ContextType>;
  ClusterRoleEdge?: ClusterRoleEdgeResolvers<ContextType>;
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
  ContainerResourceClaim?: ContainerResourceClaimResolvers<ContextType>;
  ContainerResourceMetricSource?: ContainerResourceMetricSourceResolvers<ContextType>;
  ContainerResourceMetricStatus?: ContainerResourceMetricStatusResolvers<ContextType>;
  ContainerRestartRule?: ContainerRestartRuleResolvers<ContextType>;
  ContainerRestartRuleOnExitCodes?: ContainerRestartRuleOnExitCodesResolvers<ContextType>;
  ContainerState?: ContainerStateResolvers<ContextType>;
  ContainerStateRunning?: ContainerStateRunningResolvers<ContextType>;
  ContainerStateTerminated?: ContainerStateTerminatedResolvers<ContextType>;
  ContainerStateWaiting?: ContainerStateWaitingResolvers<ContextType>;
  ContainerStatus?: ContainerStatusResolvers<ContextType>;
  ContainerTermination?: ContainerTerminationResolvers<ContextType>;
  ContainerUsage?: ContainerUsageResolvers<ContextType>;
  ContainerUsageHistory?: ContainerUsageHistoryResolvers<ContextType>;
  ContainerUser?: ContainerUserResolvers<ContextType>;
  ControllerError?: ControllerErrorResolvers<ContextType>;
  ControllerReconcile?: ControllerReconcileResolvers<ContextType>;
  ControllerRevision?: ControllerRevisionResolvers<ContextType>;
  ControllerRevisionConnection?: ControllerRevisionConnectionResolvers<ContextType>;
  ControllerRevisionEdge?: ControllerRevisionEdgeResolvers<ContextType>;
  ControllerStatus?: ControllerStatusResolvers<ContextType>;
  ConversionServiceReference?: ConversionServiceReferenceResolvers<ContextType>;
  ConversionWebhookClientConfig?: ConversionWebhookClientConfigResolvers<ContextType>;
  CoreEndpointPort?: CoreEndpointPortResolvers<ContextType>;
  CounterSet?: CounterSetResolvers<ContextType>;
  CronJob?: CronJobResolvers<ContextType>;
  CronJobConnection?: CronJobConnectionResolvers<ContextType>;
  CronJobEdge?: CronJobEdgeResolvers<ContextType>;
  CronJobPayload?: CronJobPayloadResolvers<ContextType>;
  CronJobResult?: CronJobResultResolvers<ContextType>;
  CronJobSpec?: CronJobSpecResolvers<ContextType>;
  CronJobStatus?: CronJobStatusResolvers<ContextType>;
  CrossVersionObjectReference?: CrossVersionObjectReferenceResolvers<ContextType>;
  CurrentUsage?: CurrentUsageResolvers<ContextType>;
  CustomKind?: CustomKindResolvers<ContextType>;
  CustomResourceColumnDefinition?: CustomResourceColumnDefinitionResolvers<ContextType>;
  CustomResourceConversion?: CustomResourceConversionResolvers<ContextType>;
  CustomResourceDefinition?: CustomResourceDefinitionResolvers<ContextType>;
  CustomResourceDefinitionCondition?: CustomResourceDefinitionConditionResolvers<ContextType>;
  CustomResourceDefinitionConnection?: CustomResourceDefinitionConnectionResolvers<ContextType>;
  CustomResourceDefinitionEdge?: CustomResourceDefinitionEdgeResolvers<ContextType>;
  CustomResourceDefinitionNames?: CustomResourceDefinitionNamesResolvers<ContextType>;
  CustomResourceDefinitionSpec?: CustomResourceDefinitionSpecResolvers<ContextType>;
  CustomResourceDefinitionStatus?: CustomResourceDefinitionStatusResolvers<ContextType>;
  CustomResourceDefinitionVersion?: CustomResourceDefinitionVersionResolvers<ContextType>;
  CustomResourceSubresourceScale?: CustomResourceSubresourceScaleResolvers<ContextType>;
  CustomResourceSubresources?: CustomResourceSubresourcesResolvers<ContextType>;
  CustomResourceValidation?: CustomResourceValidationResolvers<ContextType>;
  DaemonEndpoint?: DaemonEndpointResolvers<ContextType>;
  DaemonSet?: DaemonSetResolvers<ContextType>;
  DaemonSetCondition?: DaemonSetConditionResolvers<ContextType>;
  DaemonSetConnection?: DaemonSetConnectionResolvers<ContextType>;
  DaemonSetEdge?: DaemonSetEdgeResolvers<ContextType>;
  DaemonSetSpec?: DaemonSetSpecResolvers<ContextType>;
  DaemonSetStatus?: DaemonSetStatusResolvers<ContextType>;
  DaemonSetUpdateStrategy?: DaemonSetUpdateStrategyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeletePayload?: DeletePayloadResolvers<ContextType>;
  DeletionEffect?: DeletionEffectResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentCondition?: DeploymentConditionResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  DeploymentPayload?: DeploymentPayloadResolvers<ContextType>;
  DeploymentSpec?: DeploymentSpecResolvers<ContextType>;
  DeploymentStatus?: DeploymentStatusResolvers<ContextType>;
  DeploymentStrategy?: DeploymentStrategyResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  DeviceAllocationConfiguration?: DeviceAllocationConfigurationResolvers<ContextType>;
  DeviceAllocationResult?: DeviceAllocationResultResolvers<ContextType>;
  DeviceClaim?: DeviceClaimResolvers<ContextType>;
  DeviceClaimConfiguration?: DeviceClaimConfigurationResolvers<ContextType>;
  DeviceClass?: DeviceClassResolvers<ContextType>;
  DeviceClassConfiguration?: DeviceClassConfigurationResolvers<ContextType>;
  DeviceClassConnection?: DeviceClassConnectionResolvers<ContextType>;
  DeviceClassEdge?: DeviceClassEdgeResolvers<ContextType>;
  DeviceClassSpec?: DeviceClassSpecResolvers<ContextType>;
  DeviceConstraint?: DeviceConstraintResolvers<ContextType>;
  DeviceCounterConsumption?: DeviceCounterConsumptionResolvers<ContextType>;
  DeviceRequest?: DeviceRequestResolvers<ContextType>;
  DeviceRequestAllocationResult?: DeviceRequestAllocationResultResolvers<ContextType>;
  DeviceSelector?: DeviceSelectorResolvers<ContextType>;
  DeviceSubRequest?: DeviceSubRequestResolvers<ContextType>;
  DeviceTaint?: DeviceTaintResolvers<ContextType>;
  DeviceToleration?: DeviceTolerationResolvers<ContextType>;
  DownwardAPIProjection?: DownwardApiProjectionResolvers<ContextType>;
  DownwardAPIVolumeFile?: DownwardApiVolumeFileResolvers<ContextType>;
  DownwardAPIVolumeSource?: DownwardApiVolumeSourceResolvers<ContextType>;
  DrainPod?: DrainPodResolvers<ContextType>;
  EmptyDirVolumeSource?: EmptyDirVolumeSourceResolvers<ContextType>;
  Endpoint?: EndpointResolvers<ContextType>;
  EndpointAddress?: EndpointAddressResolvers<ContextType>;
  EndpointConditions?: EndpointConditionsResolvers<ContextType>;
  EndpointGap?: EndpointGapResolvers<ContextType>;
  EndpointHints?: EndpointHintsResolvers<ContextType>;
  EndpointPort?: EndpointPortResolvers<ContextType>;
  EndpointSlice?: EndpointSliceResolvers<ContextType>;
  EndpointSliceConnection?: EndpointSliceConnectionResolvers<ContextType>;
  EndpointSliceEdge?: EndpointSliceEdgeResolvers<ContextType>;
  EndpointSubset?: EndpointSubsetResolvers<ContextType>;
  Endpoints?: EndpointsResolvers<ContextType>;
  EndpointsConnection?: EndpointsConnectionResolvers<ContextType>;
  EndpointsEdge?: EndpointsEdgeResolvers<ContextType>;
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
  EvictionResult?: EvictionResultResolvers<ContextType>;
  ExactDeviceRequest?: ExactDeviceRequestResolvers<ContextType>;
  ExecAction?: ExecActionResolvers<ContextType>;
  ExecEvent?: ExecEventResolvers<ContextType>;
  ExecExit?: ExecExitResolvers<ContextType>;
  ExemptPriorityLevelConfiguration?: ExemptPriorityLevelConfigurationResolvers<ContextType>;
  ExpressionWarning?: ExpressionWarningResolvers<ContextType>;
  ExternalDocumentation?: ExternalDocumentationResolvers<ContextType>;
  ExternalMetricSource?: ExternalMetricSourceResolvers<ContextType>;
  ExternalMetricStatus?: ExternalMetricStatusResolvers<ContextType>;
  FCVolumeSource?: FcVolumeSourceResolvers<ContextType>;
  FileKeySelector?: FileKeySelectorResolvers<ContextType>;
  FlexPersistentVolumeSource?: FlexPersistentVolumeSourceResolvers<ContextType>;
  FlexVolumeSource?: FlexVolumeSourceResolvers<ContextType>;
  FlockerVolumeSource?: FlockerVolumeSourceResolvers<ContextType>;
  FlowDistinguisherMethod?: FlowDistinguisherMethodResolvers<ContextType>;
  FlowSchema?: FlowSchemaResolvers<ContextType>;
  FlowSchemaCondition?: FlowSchemaConditionResolvers<ContextType>;
  FlowSchemaConnection?: FlowSchemaConnectionResolvers<ContextType>;
  FlowSchemaEdge?: FlowSchemaEdgeResolvers<ContextType>;
  FlowSchemaSpec?: FlowSchemaSpecResolvers<ContextType>;
  FlowSchemaStatus?: FlowSchemaStatusResolvers<ContextType>;
  FlowSubject?: FlowSubjectResolvers<ContextType>;
  ForNode?: ForNodeResolvers<ContextType>;
  ForZone?: ForZoneResolvers<ContextType>;
  GCEPersistentDiskVolumeSource?: GcePersistentDiskVolumeSourceResolvers<ContextType>;
  GRPCAction?: GrpcActionResolvers<ContextType>;
  GenericObject?: GenericObjectResolvers<ContextType>;
  GitRepoVolumeSource?: GitRepoVolumeSourceResolvers<ContextType>;
  GlusterfsPersistentVolumeSource?: GlusterfsPersistentVolumeSourceResolvers<ContextType>;
  GlusterfsVolumeSource?: GlusterfsVolumeSourceResolvers<ContextType>;
  GroupSubject?: GroupSubjectResolvers<ContextType>;
  HPAScalingPolicy?: HpaScalingPolicyResolvers<ContextType>;
  HPAScalingRules?: HpaScalingRulesResolvers<ContextType>;
  HTTPGetAction?: HttpGetActionResolvers<ContextType>;
  HTTPHeader?: HttpHeaderResolvers<ContextType>;
  HTTPIngressPath?: HttpIngressPathResolvers<ContextType>;
  HTTPIngressRuleValue?: HttpIngressRuleValueResolvers<ContextType>;
  HorizontalPodAutoscaler?: HorizontalPodAutoscalerResolvers<ContextType>;
  HorizontalPodAutoscalerBehavior?: HorizontalPodAutoscalerBehaviorResolvers<ContextType>;
  HorizontalPodAutoscalerCondition?: HorizontalPodAutoscalerConditionResolvers<ContextType>;
  HorizontalPodAutoscalerConnection?: HorizontalPodAutoscalerConnectionResolvers<ContextType>;
  HorizontalPodAutoscalerEdge?: HorizontalPodAutoscalerEdgeResolvers<ContextType>;
  HorizontalPodAutoscalerSpec?: HorizontalPodAutoscalerSpecResolvers<ContextType>;
  HorizontalPodAutoscalerStatus?: HorizontalPodAutoscalerStatusResolvers<ContextType>;
  HostAlias?: HostAliasResolvers<ContextType>;
  HostIP?: HostIpResolvers<ContextType>;
  HostPathVolumeSource?: HostPathVolumeSourceResolvers<ContextType>;
  IPAddress?: IpAddressResolvers<ContextType>;
  IPAddressConnection?: IpAddressConnectionResolvers<ContextType>;
  IPAddressEdge?: IpAddressEdgeResolvers<ContextType>;
  IPAddressSpec?: IpAddressSpecResolvers<ContextType>;
  IPBlock?: IpBlockResolvers<ContextType>;
  ISCSIPersistentVolumeSource?: IscsiPersistentVolumeSourceResolvers<ContextType>;
  ISCSIVolumeSource?: IscsiVolumeSourceResolvers<ContextType>;
  ImageVolumeSource?: ImageVolumeSourceResolvers<ContextType>;
  ImageVolumeStatus?: ImageVolumeStatusResolvers<ContextType>;
  Ingress?: IngressResolvers<ContextType>;
  IngressBackend?: IngressBackendResolvers<ContextType>;
  IngressCertificate?: IngressCertificateResolvers<ContextType>;
  IngressClass?: IngressClassResolvers<ContextType>;
  IngressClassConnection?: IngressClassConnectionResolvers<ContextType>;
  IngressClassEdge?: IngressClassEdgeResolvers<ContextType>;
  IngressClassParametersReference?: IngressClassParametersReferenceResolvers<ContextType>;
  IngressClassSpec?: IngressClassSpecResolvers<ContextType>;
  IngressConnection?: IngressConnectionResolvers<ContextType>;
  IngressEdge?: IngressEdgeResolvers<ContextType>;
  IngressLoadBalancerIngress?: IngressLoadBalancerIngressResolvers<ContextType>;
  IngressLoadBalancerStatus?: IngressLoadBalancerStatusResolvers<ContextType>;
  IngressPortStatus?: IngressPortStatusResolvers<ContextType>;
  IngressRoute?: IngressRouteResolvers<ContextType>;
  IngressRule?: IngressRuleResolvers<ContextType>;
  IngressServiceBackend?: IngressServiceBackendResolvers<ContextType>;
  IngressSpec?: IngressSpecResolvers<ContextType>;
  IngressStatus?: IngressStatusResolvers<ContextType>;
  IngressTLS?: IngressTlsResolvers<ContextType>;
  IntOrString?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  JSONPatch?: JsonPatchResolvers<ContextType>;
  JSONSchemaProps?: JsonSchemaPropsResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobCondition?: JobConditionResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobPayload?: JobPayloadResolvers<ContextType>;
  JobSpec?: JobSpecResolvers<ContextType>;
  JobStatus?: JobStatusResolvers<ContextType>;
  JobTemplateSpec?: JobTemplateSpecResolvers<ContextType>;
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
  Lease?: LeaseResolvers<ContextType>;
  LeaseConnection?: LeaseConnectionResolvers<ContextType>;
  LeaseEdge?: LeaseEdgeResolvers<ContextType>;
  LeaseSpec?: LeaseSpecResolvers<ContextType>;
  Lifecycle?: LifecycleResolvers<ContextType>;
  LifecycleHandler?: LifecycleHandlerResolvers<ContextType>;
  LimitRange?: LimitRangeResolvers<ContextType>;
  LimitRangeConnection?: LimitRangeConnectionResolvers<ContextType>;
  LimitRangeEdge?: LimitRangeEdgeResolvers<ContextType>;
  LimitRangeItem?: LimitRangeItemResolvers<ContextType>;
  LimitRangeSpec?: LimitRangeSpecResolvers<ContextType>;
  LimitResponse?: LimitResponseResolvers<ContextType>;
  LimitedPriorityLevelConfiguration?: LimitedPriorityLevelConfigurationResolvers<ContextType>;
  LinuxContainerUser?: LinuxContainerUserResolvers<ContextType>;
  LoadBalancerIngress?: LoadBalancerIngressResolvers<ContextType>;
  LoadBalancerStatus?: LoadBalancerStatusResolvers<ContextType>;
  LocalObjectReference?: LocalObjectReferenceResolvers<ContextType>;
  LocalVolumeSource?: LocalVolumeSourceResolvers<ContextType>;
  LogChunk?: LogChunkResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogTail?: LogTailResolvers<ContextType>;
  Long?: GraphQLScalarType;
  MatchCondition?: MatchConditionResolvers<ContextType>;
  MatchResources?: MatchResourcesResolvers<ContextType>;
  MetaCondition?: MetaConditionResolvers<ContextType>;
  MetricIdentifier?: MetricIdentifierResolvers<ContextType>;
  MetricSpec?: MetricSpecResolvers<ContextType>;
  MetricStatus?: MetricStatusResolvers<ContextType>;
  MetricTarget?: MetricTargetResolvers<ContextType>;
  MetricValueStatus?: MetricValueStatusResolvers<ContextType>;
  MirroredKind?: MirroredKindResolvers<ContextType>;
  ModifyVolumeStatus?: ModifyVolumeStatusResolvers<ContextType>;
  MutatingAdmissionPolicy?: MutatingAdmissionPolicyResolvers<ContextType>;
  MutatingAdmissionPolicyBinding?: MutatingAdmissionPolicyBindingResolvers<ContextType>;
  MutatingAdmissionPolicyBindingConnection?: MutatingAdmissionPolicyBindingConnectionResolvers<ContextType>;
  MutatingAdmissionPolicyBindingEdge?: MutatingAdmissionPolicyBindingEdgeResolvers<ContextType>;
  MutatingAdmissionPolicyBindingSpec?: MutatingAdmissionPolicyBindingSpecResolvers<ContextType>;
  MutatingAdmissionPolicyConnection?: MutatingAdmissionPolicyConnectionResolvers<ContextType>;
  MutatingAdmissionPolicyEdge?: MutatingAdmissionPolicyEdgeResolvers<ContextType>;
  MutatingAdmissionPolicySpec?: MutatingAdmissionPolicySpecResolvers<ContextType>;
  MutatingWebhook?: MutatingWebhookResolvers<ContextType>;
  MutatingWebhookConfiguration?: MutatingWebhookConfigurationResolvers<ContextType>;
  MutatingWebhookConfigurationConnection?: MutatingWebhookConfigurationConnectionResolvers<ContextType>;
  MutatingWebhookConfigurationEdge?: MutatingWebhookConfigurationEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NFSVolumeSource?: NfsVolumeSourceResolvers<ContextType>;
  NamedRuleWithOperations?: NamedRuleWithOperationsResolvers<ContextType>;
  Namespace?: NamespaceResolvers<ContextType>;
  NamespaceCondition?: NamespaceConditionResolvers<ContextType>;
  NamespaceConnection?: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge?: NamespaceEdgeResolvers<ContextType>;
  NamespacePayload?: NamespacePayloadResolvers<ContextType>;
  NamespaceSpec?: NamespaceSpecResolvers<ContextType>;
  NamespaceStatus?: NamespaceStatusResolvers<ContextType>;
  NetworkDeviceData?: NetworkDeviceDataResolvers<ContextType>;
  NetworkPolicy?: NetworkPolicyResolvers<ContextType>;
  NetworkPolicyConnection?: NetworkPolicyConnectionResolvers<ContextType>;
  NetworkPolicyEdge?: NetworkPolicyEdgeResolvers<ContextType>;
  NetworkPolicyEgressRule?: NetworkPolicyEgressRuleResolvers<ContextType>;
  NetworkPolicyIngressRule?: NetworkPolicyIngressRuleResolvers<ContextType>;
  NetworkPolicyPeer?: NetworkPolicyPeerResolvers<ContextType>;
  NetworkPolicyPort?: NetworkPolicyPortResolvers<ContextType>;
  NetworkPolicySpec?: NetworkPolicySpecResolvers<ContextType>;
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
  NodePayload?: NodePayloadResolvers<ContextType>;
  NodeRuntimeHandler?: NodeRuntimeHandlerResolvers<ContextType>;
  NodeRuntimeHandlerFeatures?: NodeRuntimeHandlerFeaturesResolvers<ContextType>;
  NodeSelector?: NodeSelectorResolvers<ContextType>;
  NodeSelectorRequirement?: NodeSelectorRequirementResolvers<ContextType>;
  NodeSelectorTerm?: NodeSelectorTermResolvers<ContextType>;
  NodeSpec?: NodeSpecResolvers<ContextType>;
  NodeStatus?: NodeStatusResolvers<ContextType>;
  NodeSwapStatus?: NodeSwapStatusResolvers<ContextType>;
  NodeSystemInfo?: NodeSystemInfoResolvers<ContextType>;
  NodeUse?: NodeUseResolvers<ContextType>;
  NonResourcePolicyRule?: NonResourcePolicyRuleResolvers<ContextType>;
  ObjectChange?: ObjectChangeResolvers<ContextType>;
  ObjectChanges?: ObjectChangesResolvers<ContextType>;
  ObjectFieldSelector?: ObjectFieldSelectorResolvers<ContextType>;
  ObjectMetadata?: ObjectMetadataResolvers<ContextType>;
  ObjectMetricSource?: ObjectMetricSourceResolvers<ContextType>;
  ObjectMetricStatus?: ObjectMetricStatusResolvers<ContextType>;
  ObjectOwner?: ObjectOwnerResolvers<ContextType>;
  ObjectReference?: ObjectReferenceResolvers<ContextType>;
  ObjectUsage?: ObjectUsageResolvers<ContextType>;
  OpaqueDeviceConfiguration?: OpaqueDeviceConfigurationResolvers<ContextType>;
  OperationError?: OperationErrorResolvers<ContextType>;
  Overhead?: OverheadResolvers<ContextType>;
  OwnerReference?: OwnerReferenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParamKind?: ParamKindResolvers<ContextType>;
  ParamRef?: ParamRefResolvers<ContextType>;
  ParentReference?: ParentReferenceResolvers<ContextType>;
  PersistentVolume?: PersistentVolumeResolvers<ContextType>;
  PersistentVolumeClaim?: PersistentVolumeClaimResolvers<ContextType>;
  PersistentVolumeClaimCondition?: PersistentVolumeClaimConditionResolvers<ContextType>;
  PersistentVolumeClaimConnection?: PersistentVolumeClaimConnectionResolvers<ContextType>;
  PersistentVolumeClaimEdge?: PersistentVolumeClaimEdgeResolvers<ContextType>;
  PersistentVolumeClaimSpec?: PersistentVolumeClaimSpecResolvers<ContextType>;
  PersistentVolumeClaimStatus?: PersistentVolumeClaimStatusResolvers<ContextType>;
  PersistentVolumeClaimTemplate?: PersistentVolumeClaimTemplateResolvers<ContextType>;
  PersistentVolumeClaimVolumeSource?: PersistentVolumeClaimVolumeSourceResolvers<ContextType>;
  PersistentVolumeConnection?: PersistentVolumeConnectionResolvers<ContextType>;
  PersistentVolumeEdge?: PersistentVolumeEdgeResolvers<ContextType>;
  PersistentVolumeSpec?: PersistentVolumeSpecResolvers<ContextType>;
  PersistentVolumeStatus?: PersistentVolumeStatusResolvers<ContextType>;
  PhotonPersistentDiskVolumeSource?: PhotonPersistentDiskVolumeSourceResolvers<ContextType>;
  PlannedRun?: PlannedRunResolvers<ContextType>;
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
  PodDisruptionBudget?: PodDisruptionBudgetResolvers<ContextType>;
  PodDisruptionBudgetConnection?: PodDisruptionBudgetConnectionResolvers<ContextType>;
  PodDisruptionBudgetEdge?: PodDisruptionBudgetEdgeResolvers<ContextType>;
  PodDisruptionBudgetSpec?: PodDisruptionBudgetSpecResolvers<ContextType>;
  PodDisruptionBudgetStatus?: PodDisruptionBudgetStatusResolvers<ContextType>;
  PodEdge?: PodEdgeResolvers<ContextType>;
  PodExtendedResourceClaimStatus?: PodExtendedResourceClaimStatusResolvers<ContextType>;
  PodFailurePolicy?: PodFailurePolicyResolvers<ContextType>;
  PodFailurePolicyOnExitCodesRequirement?: PodFailurePolicyOnExitCodesRequirementResolvers<ContextType>;
  PodFailurePolicyOnPodConditionsPattern?: PodFailurePolicyOnPodConditionsPatternResolvers<ContextType>;
  PodFailurePolicyRule?: PodFailurePolicyRuleResolvers<ContextType>;
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
  PodTemplate?: PodTemplateResolvers<ContextType>;
  PodTemplateConnection?: PodTemplateConnectionResolvers<ContextType>;
  PodTemplateEdge?: PodTemplateEdgeResolvers<ContextType>;
  PodTemplateSpec?: PodTemplateSpecResolvers<ContextType>;
  PodsMetricSource?: PodsMetricSourceResolvers<ContextType>;
  PodsMetricStatus?: PodsMetricStatusResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  PolicyRulesWithSubjects?: PolicyRulesWithSubjectsResolvers<ContextType>;
  PortStatus?: PortStatusResolvers<ContextType>;
  PortworxVolumeSource?: PortworxVolumeSourceResolvers<ContextType>;
  PreferredSchedulingTerm?: PreferredSchedulingTermResolvers<ContextType>;
  PrintedValue?: PrintedValueResolvers<ContextType>;
  PrinterColumn?: PrinterColumnResolvers<ContextType>;
  PriorityClass?: PriorityClassResolvers<ContextType>;
  PriorityClassConnection?: PriorityClassConnectionResolvers<ContextType>;
  PriorityClassEdge?: PriorityClassEdgeResolvers<ContextType>;
  PriorityLevelConfiguration?: PriorityLevelConfigurationResolvers<ContextType>;
  PriorityLevelConfigurationCondition?: PriorityLevelConfigurationConditionResolvers<ContextType>;
  PriorityLevelConfigurationConnection?: PriorityLevelConfigurationConnectionResolvers<ContextType>;
  PriorityLevelConfigurationEdge?: PriorityLevelConfigurationEdgeResolvers<ContextType>;
  PriorityLevelConfigurationReference?: PriorityLevelConfigurationReferenceResolvers<ContextType>;
  PriorityLevelConfigurationSpec?: PriorityLevelConfigurationSpecResolvers<ContextType>;
  PriorityLevelConfigurationStatus?: PriorityLevelConfigurationStatusResolvers<ContextType>;
  Probe?: ProbeResolvers<ContextType>;
  ProjectedVolumeSource?: ProjectedVolumeSourceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuingConfiguration?: QueuingConfigurationResolvers<ContextType>;
  QuobyteVolumeSource?: QuobyteVolumeSourceResolvers<ContextType>;
  QuotaUse?: QuotaUseResolvers<ContextType>;
  RBDPersistentVolumeSource?: RbdPersistentVolumeSourceResolvers<ContextType>;
  RBDVolumeSource?: RbdVolumeSourceResolvers<ContextType>;
  RemainingFinalizer?: RemainingFinalizerResolvers<ContextType>;
  RemainingKind?: RemainingKindResolvers<ContextType>;
  ReplicaSet?: ReplicaSetResolvers<ContextType>;
  ReplicaSetCondition?: ReplicaSetConditionResolvers<ContextType>;
  ReplicaSetConnection?: ReplicaSetConnectionResolvers<ContextType>;
  ReplicaSetEdge?: ReplicaSetEdgeResolvers<ContextType>;
  ReplicaSetSpec?: ReplicaSetSpecResolvers<ContextType>;
  ReplicaSetStatus?: ReplicaSetStatusResolvers<ContextType>;
  ReplicationController?: ReplicationControllerResolvers<ContextType>;
  ReplicationControllerCondition?: ReplicationControllerConditionResolvers<ContextType>;
  ReplicationControllerConnection?: ReplicationControllerConnectionResolvers<ContextType>;
  ReplicationControllerEdge?: ReplicationControllerEdgeResolvers<ContextType>;
  ReplicationControllerSpec?: ReplicationControllerSpecResolvers<ContextType>;
  ReplicationControllerStatus?: ReplicationControllerStatusResolvers<ContextType>;
  ResourceClaim?: ResourceClaimResolvers<ContextType>;
  ResourceClaimConnection?: ResourceClaimConnectionResolvers<ContextType>;
  ResourceClaimConsumerReference?: ResourceClaimConsumerReferenceResolvers<ContextType>;
  ResourceClaimEdge?: ResourceClaimEdgeResolvers<ContextType>;
  ResourceClaimSpec?: ResourceClaimSpecResolvers<ContextType>;
  ResourceClaimStatus?: ResourceClaimStatusResolvers<ContextType>;
  ResourceClaimTemplate?: ResourceClaimTemplateResolvers<ContextType>;
  ResourceClaimTemplateConnection?: ResourceClaimTemplateConnectionResolvers<ContextType>;
  ResourceClaimTemplateEdge?: ResourceClaimTemplateEdgeResolvers<ContextType>;
  ResourceClaimTemplateSpec?: ResourceClaimTemplateSpecResolvers<ContextType>;
  ResourceFieldSelector?: ResourceFieldSelectorResolvers<ContextType>;
  ResourceHealth?: ResourceHealthResolvers<ContextType>;
  ResourceMetricSource?: ResourceMetricSourceResolvers<ContextType>;
  ResourceMetricStatus?: ResourceMetricStatusResolvers<ContextType>;
  ResourcePolicyRule?: ResourcePolicyRuleResolvers<ContextType>;
  ResourcePool?: ResourcePoolResolvers<ContextType>;
  ResourceQuota?: ResourceQuotaResolvers<ContextType>;
  ResourceQuotaConnection?: ResourceQuotaConnectionResolvers<ContextType>;
  ResourceQuotaEdge?: ResourceQuotaEdgeResolvers<ContextType>;
  ResourceQuotaSpec?: ResourceQuotaSpecResolvers<ContextType>;
  ResourceQuotaStatus?: ResourceQuotaStatusResolvers<ContextType>;
  ResourceRequirements?: ResourceRequirementsResolvers<ContextType>;
  ResourceSlice?: ResourceSliceResolvers<ContextType>;
  ResourceSliceConnection?: ResourceSliceConnectionResolvers<ContextType>;
  ResourceSliceEdge?: ResourceSliceEdgeResolvers<ContextType>;
  ResourceSliceSpec?: ResourceSliceSpecResolvers<ContextType>;
  ResourceStatus?: ResourceStatusResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleBinding?: RoleBindingResolvers<ContextType>;
  RoleBindingConnection?: RoleBindingConnectionResolvers<ContextType>;
  RoleBindingEdge?: RoleBindingEdgeResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleRef?: RoleRefResolvers<ContextType>;
  RollingUpdateDaemonSet?: RollingUpdateDaemonSetResolvers<ContextType>;
  RollingUpdateDeployment?: RollingUpdateDeploymentResolvers<ContextType>;
  RollingUpdateStatefulSetStrategy?: RollingUpdateStatefulSetStrategyResolvers<ContextType>;
  Rollout?: RolloutResolvers<ContextType>;
  RolloutContainer?: RolloutContainerResolvers<ContextType>;
  RolloutLane?: RolloutLaneResolvers<ContextType>;
  RolloutRevision?: RolloutRevisionResolvers<ContextType>;
  RolloutSlot?: RolloutSlotResolvers<ContextType>;
  RolloutUpdate?: RolloutUpdateResolvers<ContextType>;
  RuleWithOperations?: RuleWithOperationsResolvers<ContextType>;
  RuntimeClass?: RuntimeClassResolvers<ContextType>;
  RuntimeClassConnection?: RuntimeClassConnectionResolvers<ContextType>;
  RuntimeClassEdge?: RuntimeClassEdgeResolvers<ContextType>;
  SELinuxOptions?: SeLinuxOptionsResolvers<ContextType>;
  ScaleIOPersistentVolumeSource?: ScaleIoPersistentVolumeSourceResolvers<ContextType>;
  ScaleIOVolumeSource?: ScaleIoVolumeSourceResolvers<ContextType>;
  SchedulePreview?: SchedulePreviewResolvers<ContextType>;
  Scheduling?: SchedulingResolvers<ContextType>;
  ScopeSelector?: ScopeSelectorResolvers<ContextType>;
  ScopedResourceSelectorRequirement?: ScopedResourceSelectorRequirementResolvers<ContextType>;
  SeccompProfile?: SeccompProfileResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretEnvSource?: SecretEnvSourceResolvers<ContextType>;
  SecretKey?: SecretKeyResolvers<ContextType>;
  SecretKeySelector?: SecretKeySelectorResolvers<ContextType>;
  SecretPayload?: SecretPayloadResolvers<ContextType>;
  SecretProjection?: SecretProjectionResolvers<ContextType>;
  SecretReference?: SecretReferenceResolvers<ContextType>;
  SecretValue?: SecretValueResolvers<ContextType>;
  SecretVolumeSource?: SecretVolumeSourceResolvers<ContextType>;
  SecurityContext?: SecurityContextResolvers<ContextType>;
  SelectableField?: SelectableFieldResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountSubject?: ServiceAccountSubjectResolvers<ContextType>;
  ServiceAccountTokenProjection?: ServiceAccountTokenProjectionResolvers<ContextType>;
  ServiceBackendPort?: ServiceBackendPortResolvers<ContextType>;
  ServiceCIDR?: ServiceCidrResolvers<ContextType>;
  ServiceCIDRConnection?: ServiceCidrConnectionResolvers<ContextType>;
  ServiceCIDREdge?: ServiceCidrEdgeResolvers<ContextType>;
  ServiceCIDRSpec?: ServiceCidrSpecResolvers<ContextType>;
  ServiceCIDRStatus?: ServiceCidrStatusResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ServiceEndpoint?: ServiceEndpointResolvers<ContextType>;
  ServicePort?: ServicePortResolvers<ContextType>;
  ServicePortView?: ServicePortViewResolvers<ContextType>;
  ServiceReference?: ServiceReferenceResolvers<ContextType>;
  ServiceSpec?: ServiceSpecResolvers<ContextType>;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  SessionAffinityConfig?: SessionAffinityConfigResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SleepAction?: SleepActionResolvers<ContextType>;
  StatefulSet?: StatefulSetResolvers<ContextType>;
  StatefulSetCondition?: StatefulSetConditionResolvers<ContextType>;
  StatefulSetConnection?: StatefulSetConnectionResolvers<ContextType>;
  StatefulSetEdge?: StatefulSetEdgeResolvers<ContextType>;
  StatefulSetOrdinals?: StatefulSetOrdinalsResolvers<ContextType>;
  StatefulSetPersistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicyResolvers<ContextType>;
  StatefulSetSpec?: StatefulSetSpecResolvers<ContextType>;
  StatefulSetStatus?: StatefulSetStatusResolvers<ContextType>;
  StatefulSetUpdateStrategy?: StatefulSetUpdateStrategyResolvers<ContextType>;
  StorageClass?: StorageClassResolvers<ContextType>;
  StorageClassConnection?: StorageClassConnectionResolvers<ContextType>;
  StorageClassEdge?: StorageClassEdgeResolvers<ContextType>;
  StorageOSPersistentVolumeSource?: StorageOsPersistentVolumeSourceResolvers<ContextType>;
  StorageOSVolumeSource?: StorageOsVolumeSourceResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuccessPolicy?: SuccessPolicyResolvers<ContextType>;
  SuccessPolicyRule?: SuccessPolicyRuleResolvers<ContextType>;
  Sysctl?: SysctlResolvers<ContextType>;
  TCPSocketAction?: TcpSocketActionResolvers<ContextType>;
  Taint?: TaintResolvers<ContextType>;
  TemplateMetadata?: TemplateMetadataResolvers<ContextType>;
  TokenRequest?: TokenRequestResolvers<ContextType>;
  Toleration?: TolerationResolvers<ContextType>;
  TopologySelectorLabelRequirement?: TopologySelectorLabelRequirementResolvers<ContextType>;
  TopologySelectorTerm?: TopologySelectorTermResolvers<ContextType>;
  TopologySpreadConstraint?: TopologySpreadConstraintResolvers<ContextType>;
  TypeChecking?: TypeCheckingResolvers<ContextType>;
  TypedLocalObjectReference?: TypedLocalObjectReferenceResolvers<ContextType>;
  TypedObjectReference?: TypedObjectReferenceResolvers<ContextType>;
  UncountedTerminatedPods?: UncountedTerminatedPodsResolvers<ContextType>;
  Usage?: UsageResolvers<ContextType>;
  UsageAmounts?: UsageAmountsResolvers<ContextType>;
  UsageHistory?: UsageHistoryResolvers<ContextType>;
  UsagePoint?: UsagePointResolvers<ContextType>;
  UsageSpread?: UsageSpreadResolvers<ContextType>;
  UserSubject?: UserSubjectResolvers<ContextType>;
  ValidatingAdmissionPolicy?: ValidatingAdmissionPolicyResolvers<ContextType>;
  ValidatingAdmissionPolicyBinding?: ValidatingAdmissionPolicyBindingResolvers<ContextType>;
  ValidatingAdmissionPolicyBindingConnection?: ValidatingAdmissionPolicyBindingConnectionResolvers<ContextType>;
  ValidatingAdmissionPolicyBindingEdge?: ValidatingAdmissionPolicyBindingEdgeResolvers<ContextType>;
  ValidatingAdmissionPolicyBindingSpec?: ValidatingAdmissionPolicyBindingSpecResolvers<ContextType>;
  ValidatingAdmissionPolicyConnection?: ValidatingAdmissionPolicyConnectionResolvers<ContextType>;
  ValidatingAdmissionPolicyEdge?: ValidatingAdmissionPolicyEdgeResolvers<ContextType>;
  ValidatingAdmissionPolicySpec?: ValidatingAdmissionPolicySpecResolvers<ContextType>;
  ValidatingAdmissionPolicyStatus?: ValidatingAdmissionPolicyStatusResolvers<ContextType>;
  ValidatingWebhook?: ValidatingWebhookResolvers<ContextType>;
  ValidatingWebhookConfiguration?: ValidatingWebhookConfigurationResolvers<ContextType>;
  ValidatingWebhookConfigurationConnection?: ValidatingWebhookConfigurationConnectionResolvers<ContextType>;
  ValidatingWebhookConfigurationEdge?: ValidatingWebhookConfigurationEdgeResolvers<ContextType>;
  Validation?: ValidationResolvers<ContextType>;
  Variable?: VariableResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Volume?: VolumeResolvers<ContextType>;
  VolumeAttachment?: VolumeAttachmentResolvers<ContextType>;
  VolumeAttachmentConnection?: VolumeAttachmentConnectionResolvers<ContextType>;
  VolumeAttachmentEdge?: VolumeAttachmentEdgeResolvers<ContextType>;
  VolumeAttachmentSource?: VolumeAttachmentSourceResolvers<ContextType>;
  VolumeAttachmentSpec?: VolumeAttachmentSpecResolvers<ContextType>;
  VolumeAttachmentStatus?: VolumeAttachmentStatusResolvers<ContextType>;
  VolumeAttributesClass?: VolumeAttributesClassResolvers<ContextType>;
  VolumeAttributesClassConnection?: VolumeAttributesClassConnectionResolvers<ContextType>;
  VolumeAttributesClassEdge?: VolumeAttributesClassEdgeResolvers<ContextType>;
  VolumeClaimTemplate?: VolumeClaimTemplateResolvers<ContextType>;
  VolumeDevice?: VolumeDeviceResolvers<ContextType>;
  VolumeError?: VolumeErrorResolvers<ContextType>;
  VolumeMount?: VolumeMountResolvers<ContextType>;
  VolumeMountStatus?: VolumeMountStatusResolvers<ContextType>;
  VolumeNodeAffinity?: VolumeNodeAffinityResolvers<ContextType>;
  VolumeNodeResources?: VolumeNodeResourcesResolvers<ContextType>;
  VolumeProjection?: VolumeProjectionResolvers<ContextType>;
  VolumeResourceRequirements?: VolumeResourceRequirementsResolvers<ContextType>;
  VolumeStatus?: VolumeStatusResolvers<ContextType>;
  VsphereVirtualDiskVolumeSource?: VsphereVirtualDiskVolumeSourceResolvers<ContextType>;
  WebhookClientConfig?: WebhookClientConfigResolvers<ContextType>;
  WebhookConversion?: WebhookConversionResolvers<ContextType>;
  WeightedPodAffinityTerm?: WeightedPodAffinityTermResolvers<ContextType>;
  WindowsSecurityContextOptions?: WindowsSecurityContextOptionsResolvers<ContextType>;
  WorkloadPayload?: WorkloadPayloadResolvers<ContextType>;
};

