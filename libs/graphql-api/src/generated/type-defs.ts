// Made by scripts/print-schema.mjs from src/modules: do not edit.
export const typeDefs = `type APIService implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: APIServiceSpec
  state: State!
  status: APIServiceStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type APIServiceCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type APIServiceConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [APIServiceEdge!]!
  nodes: [APIService!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type APIServiceEdge {
  cursor: String!
  node: APIService!
}

type APIServiceReference {
  name: String
  namespace: String
  port: Int
}

type APIServiceSpec {
  caBundle: String
  group: String
  groupPriorityMinimum: Int
  insecureSkipTLSVerify: Boolean
  service: APIServiceReference
  version: String
  versionPriority: Int
}

type APIServiceStatus {
  conditions: [APIServiceCondition!]
}

type AWSElasticBlockStoreVolumeSource {
  fsType: String
  partition: Int
  readOnly: Boolean
  volumeID: String
}

type AccessAnswer {
  allowed: Boolean!

  """In words."""
  reason: String!
}

"""One question to the authorizer, as RBAC puts it."""
input AccessQuestion {
  """API group; empty for the core group."""
  group: String! = ""
  name: String! = ""

  """Empty: all namespaces, or a cluster-scoped kind."""
  namespace: String! = ""

  """Plural, with its subresource: \`pods\`, \`pods/log\`."""
  resource: String!

  """get, list, watch, create, update, patch, delete."""
  verb: String!
}

type Account {
  name: String!
  role: AccountRole!
}

enum AccountRole {
  CLUSTER_ADMIN
  EDIT

  """Nothing but what Roles and ClusterRoles are bound to its name for."""
  NONE
  VIEW
}

type AdmissionMutation {
  applyConfiguration: ApplyConfiguration
  jsonPatch: JSONPatch
  patchType: String
}

type Affinity {
  nodeAffinity: NodeAffinity
  podAffinity: PodAffinity
  podAntiAffinity: PodAntiAffinity
}

type AggregationRule {
  clusterRoleSelectors: [LabelSelector!]
}

type AllocatedDeviceStatus {
  conditions: [MetaCondition!]
  data: JSON
  device: String
  driver: String
  networkData: NetworkDeviceData
  pool: String
  shareID: String
}

type AllocationResult {
  allocationTimestamp: DateTime
  devices: DeviceAllocationResult
  nodeSelector: NodeSelector
}

type AppArmorProfile {
  localhostProfile: String
  type: String
}

type ApplyConfiguration {
  expression: String
}

enum ApplyOperation {
  CONFIGURED
  CREATED

  """See \`error\`."""
  REFUSED
  UNCHANGED
}

type ApplyPayload {
  """
  One a document, in order. A document that is refused does not stop those after it.
  """
  results: [ApplyResult!]!

  """Last revision written."""
  revision: Long!
}

"""What became of one document of a manifest."""
type ApplyResult {
  apiVersion: String
  diff: String!
  error: OperationError

  """Position in the manifest, from 0."""
  index: Int!
  kind: String
  name: String
  namespace: String

  """As it is after the change; of a dry run as it would be."""
  object: KubernetesObject
  operation: ApplyOperation!
  warnings: [String!]!
}

type AttachedVolume {
  devicePath: String
  name: String!
}

type AuditAnnotation {
  key: String
  valueExpression: String
}

"""
One thing that somebody was shown or did and that must be known afterwards.
"""
type AuditRecord {
  """
  \`secret.reveal\`: a value of a Secret was shown; \`pod.exec\`: a command was run in a container; \`account.set\`, \`token.issue\`: of an account; \`cluster.add\`, \`cluster.remove\`, \`cluster.pause\`, \`cluster.resume\`.
  """
  action: String!

  """Address of the client; null when it is not known."""
  address: String
  at: DateTime!
  cluster: String!

  """
  What else belongs to the action: of \`secret.reveal\` the \`key\`, of \`pod.exec\` the \`container\` and the \`command\`.
  """
  detail: JSON!
  id: ID!
  name: String!
  namespace: String!

  """As in \`can\`, with its group: \`secrets\`, \`deployments.apps\`."""
  resource: String!
  user: String!

  """How the user was authenticated: session, token or internal."""
  via: String!
}

type AzureDiskVolumeSource {
  cachingMode: String
  diskName: String
  diskURI: String
  fsType: String
  kind: String
  readOnly: Boolean
}

type AzureFilePersistentVolumeSource {
  readOnly: Boolean
  secretName: String
  secretNamespace: String
  shareName: String
}

type AzureFileVolumeSource {
  readOnly: Boolean
  secretName: String
  shareName: String
}

type CELDeviceSelector {
  expression: String
}

type CSIDriver implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: CSIDriverSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type CSIDriverConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [CSIDriverEdge!]!
  nodes: [CSIDriver!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type CSIDriverEdge {
  cursor: String!
  node: CSIDriver!
}

type CSIDriverSpec {
  attachRequired: Boolean
  fsGroupPolicy: String
  nodeAllocatableUpdatePeriodSeconds: Long
  podInfoOnMount: Boolean
  preventPodSchedulingIfMissing: Boolean
  requiresRepublish: Boolean
  seLinuxMount: Boolean
  serviceAccountTokenInSecrets: Boolean
  storageCapacity: Boolean
  tokenRequests: [TokenRequest!]
  volumeLifecycleModes: [String!]
}

type CSINode implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: CSINodeSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type CSINodeConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [CSINodeEdge!]!
  nodes: [CSINode!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type CSINodeDriver {
  allocatable: VolumeNodeResources
  name: String!
  nodeID: String
  topologyKeys: [String!]
}

type CSINodeEdge {
  cursor: String!
  node: CSINode!
}

type CSINodeSpec {
  drivers: [CSINodeDriver!]
}

type CSIPersistentVolumeSource {
  controllerExpandSecretRef: SecretReference
  controllerPublishSecretRef: SecretReference
  driver: String
  fsType: String
  nodeExpandSecretRef: SecretReference
  nodePublishSecretRef: SecretReference
  nodeStageSecretRef: SecretReference
  readOnly: Boolean
  volumeAttributes: JSON
  volumeHandle: String
}

type CSIStorageCapacity implements KubernetesObject {
  apiVersion: String!
  capacity: String
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  maximumVolumeSize: String
  metadata: ObjectMetadata!
  nodeTopology: LabelSelector
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  storageClassName: String
  yaml: String!
}

type CSIStorageCapacityConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [CSIStorageCapacityEdge!]!
  nodes: [CSIStorageCapacity!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type CSIStorageCapacityEdge {
  cursor: String!
  node: CSIStorageCapacity!
}

type CSIVolumeSource {
  driver: String
  fsType: String
  nodePublishSecretRef: LocalObjectReference
  readOnly: Boolean
  volumeAttributes: JSON
}

type Capabilities {
  add: [String!]
  drop: [String!]
}

type CapacityRequirements {
  requests: JSON
}

type CephFSPersistentVolumeSource {
  monitors: [String!]
  path: String
  readOnly: Boolean
  secretFile: String
  secretRef: SecretReference
  user: String
}

type CephFSVolumeSource {
  monitors: [String!]
  path: String
  readOnly: Boolean
  secretFile: String
  secretRef: LocalObjectReference
  user: String
}

type CertificateSigningRequest implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: CertificateSigningRequestSpec
  state: State!
  status: CertificateSigningRequestStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type CertificateSigningRequestCondition {
  lastTransitionTime: DateTime
  lastUpdateTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type CertificateSigningRequestConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [CertificateSigningRequestEdge!]!
  nodes: [CertificateSigningRequest!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type CertificateSigningRequestEdge {
  cursor: String!
  node: CertificateSigningRequest!
}

type CertificateSigningRequestSpec {
  expirationSeconds: Int
  extra: JSON
  groups: [String!]
  request: String
  signerName: String
  uid: String
  usages: [String!]
  username: String
}

type CertificateSigningRequestStatus {
  certificate: String
  conditions: [CertificateSigningRequestCondition!]
}

"""One row of the journal."""
type Change {
  """Who asked."""
  actor: String!

  """
  Unified diff of the manifest, from the state before. Secret values are shown by their keyed hashes.
  """
  diff: String!
  fieldManager: String
  id: ID!

  """State after; of a deletion the last state. Secret values are masked."""
  object: KubernetesObject!
  operation: ChangeOperation!
  revision: Long!
  time: DateTime!
}

type ChangeConnection {
  nodes: [Change!]!
  pageInfo: PageInfo!
}

enum ChangeOperation {
  CREATE
  DELETE
  UPDATE
}

enum ChangeType {
  ADDED

  """Gone, or no longer part of what is asked for."""
  DELETED

  """Part of the state now."""
  INITIAL
  MODIFIED
}

type CinderPersistentVolumeSource {
  fsType: String
  readOnly: Boolean
  secretRef: SecretReference
  volumeID: String
}

type CinderVolumeSource {
  fsType: String
  readOnly: Boolean
  secretRef: LocalObjectReference
  volumeID: String
}

"""Why a claim has no volume yet."""
type ClaimWait {
  reason: ClaimWaitReason!

  """
  The volume, class, pod or provisioner that it is about; empty where there is none.
  """
  subject: String!
}

enum ClaimWaitReason {
  CLASS_MISSING

  """No pod mounts it yet, and its class waits for one."""
  FIRST_CONSUMER

  """No volume of its class fits, and nobody makes volumes for the class."""
  NOT_PROVISIONED

  """No volume fits, and it names no class that makes one."""
  NO_CLASS
  PROVISIONER

  """A pod mounts it, and has no node yet."""
  SCHEDULING

  """The volume that it names is not there, or not for it."""
  VOLUME
}

type ClientIPConfig {
  timeoutSeconds: Int
}

type Cluster {
  """
  How many objects there are of each kind in what the user may see, by state.
  """
  contents(namespace: String): [KindCount!]!

  """A cursor that stands for now."""
  cursor: String!

  """The kinds that its CustomResourceDefinitions make, by group and name."""
  customKinds: [CustomKind!]!
  id: ID!

  """Every kind that the cluster serves."""
  kinds: [Kind!]!

  """
  How old the oldest change is that is known of and not shown yet, milliseconds; null while nothing is heard.
  """
  lag: Float

  """When its API last answered or sent anything; null while it never has."""
  lastHeardAt: DateTime

  """How each kind is mirrored; empty for the embedded cluster."""
  mirror: [MirroredKind!]!
  name: String!

  """Namespaces that the user may see, by name."""
  namespaceNames: [String!]!

  """Objects that are kept of it now."""
  objectCount: Int!

  """Oldest revision from which a subscription can be resumed."""
  oldestRevision: Long!
  origin: ClusterOrigin!

  """What is wrong, worst first, each with its sentence."""
  problems(first: Int! = 50, namespace: String): [KubernetesObject!]!

  """Last revision of its journal."""
  revision: Long!

  """How it is and what would help, in words."""
  sentence: String!

  """Address of its Kubernetes API; null for the embedded cluster."""
  server: String
  state: ClusterState!

  """Of its nodes together."""
  usage: ObjectUsage!

  """
  Version of its Kubernetes API; empty while that has never been heard of.
  """
  version: String!
}

type ClusterHealth {
  cluster: String!
  cursor: String!
  lag: Float
  lastHeardAt: DateTime

  """
  True while what is read is as fresh as it can be: state LIVE or DEGRADED.
  """
  ready: Boolean!
  revision: Long!
  sentence: String!

  """When this was said, by the server's clock."""
  serverTime: DateTime!
  state: ClusterState!
}

input ClusterInput {
  """
  Whether the program that the kubeconfig names may be run on the server's machine to get credentials.
  """
  allowProgram: Boolean! = false

  """Null: the current context."""
  context: String

  """
  Whether requests are made as the signed-in user (impersonation) rather than as the kubeconfig's.
  """
  impersonate: Boolean! = false

  """Text of a kubeconfig, YAML or JSON. Kept sealed."""
  kubeconfig: String!

  """
  How it is called here: lower case letters, digits and \`-\`, 63 characters at most.
  """
  name: String!
}

enum ClusterOrigin {
  """Of this installation's own control plane."""
  EMBEDDED

  """A Kubernetes cluster elsewhere, mirrored."""
  REMOTE
}

type ClusterRole implements KubernetesObject {
  aggregationRule: AggregationRule
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  rules: [PolicyRule!]
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ClusterRoleBinding implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  roleRef: RoleRef
  state: State!
  statusSentence: String!
  statusWord: String!
  subjects: [Subject!]
  yaml: String!
}

type ClusterRoleBindingConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ClusterRoleBindingEdge!]!
  nodes: [ClusterRoleBinding!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ClusterRoleBindingEdge {
  cursor: String!
  node: ClusterRoleBinding!
}

type ClusterRoleConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ClusterRoleEdge!]!
  nodes: [ClusterRole!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ClusterRoleEdge {
  cursor: String!
  node: ClusterRole!
}

"""How what is shown of a cluster stands to what it is."""
enum ClusterState {
  """Some kinds are behind or cannot be read."""
  DEGRADED

  """Changes arrive as they happen."""
  LIVE

  """On request."""
  PAUSED

  """Its kinds are being listed for the first time."""
  SYNCING

  """Nothing has come for longer than it should."""
  UNREACHABLE
}

type ClusterTrustBundleProjection {
  labelSelector: LabelSelector
  name: String
  optional: Boolean
  path: String
  signerName: String
}

type Condition {
  lastTransitionTime: DateTime
  lastUpdateTime: DateTime
  message: String
  reason: String

  """True, False or Unknown."""
  status: String!
  type: String!
}

type ConfigMap implements KubernetesObject {
  apiVersion: String!

  """Keys of binaryData, base64, as a JSON object."""
  binaryData: JSON!
  cluster: String!

  """Keys of data, as a JSON object."""
  data: JSON!

  """What deleting it does to those who use it."""
  deletionEffects: [DeletionEffect!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  immutable: Boolean!
  keyCount: Int!

  """data and binaryData, by key."""
  keys: [ConfigMapKey!]!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  usedBy: [ConfigUser!]!
  yaml: String!
}

type ConfigMapConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ConfigMapEdge!]!
  nodes: [ConfigMap!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ConfigMapEdge {
  cursor: String!
  node: ConfigMap!
}

type ConfigMapEnvSource {
  name: String
  optional: Boolean
}

type ConfigMapKey {
  """base64; null for text."""
  base64: String
  binary: Boolean!
  bytes: Int!

  """When its value last changed, as far as the journal goes back."""
  changedAt: DateTime
  key: String!

  """Null for binary data."""
  text: String
}

type ConfigMapKeySelector {
  key: String
  name: String
  optional: Boolean
}

type ConfigMapNodeConfigSource {
  kubeletConfigKey: String
  name: String!
  namespace: String
  resourceVersion: String
  uid: String
}

type ConfigMapPayload {
  configMap: ConfigMap!
  diff: String!
  revision: Long!
  warnings: [String!]!
}

type ConfigMapProjection {
  items: [KeyToPath!]
  name: String
  optional: Boolean
}

type ConfigMapVolumeSource {
  defaultMode: Int
  items: [KeyToPath!]
  name: String
  optional: Boolean
}

"""A ConfigMap or Secret that a pod template names."""
type ConfigUse {
  """Keys that are named one by one; empty when all are taken."""
  keys: [String!]!
  kind: String!
  name: String!

  """Null while there is no such object or the user may not see it."""
  object: KubernetesObject
  optional: Boolean!

  """
  env, envFrom, volume or imagePullSecret, and where: \`container web, env DB_URL\`.
  """
  through: [String!]!
}

"""
A workload or a bare pod that names the ConfigMap or Secret, and the pods that run with it.
"""
type ConfigUser {
  keys: [String!]!
  object: KubernetesObject!
  pods: [Pod!]!

  """
  Pods with a running container that took another value, by environment or by a subPath, than the one that holds now.
  """
  stalePods: [Pod!]!
  through: [String!]!
}

"""
The versions of an object that a change did not fit together with, each as JSON. Secret values are masked.
"""
type ConflictVersions {
  """As it was then; null when that is no longer in the journal."""
  base: JSON

  """As it is now; null when it is gone."""
  current: JSON

  """metadata.resourceVersion that the change was based on."""
  expectedRevision: String

  """
  What the change would have made of \`base\`; null where that cannot be said.
  """
  yours: JSON
}

type ConnectionTrial {
  """Kinds that may not be listed: \`secrets\`, \`deployments.apps\`."""
  forbidden: [String!]!

  """Kinds that can be mirrored."""
  kinds: Int!
  ok: Boolean!

  """What is missing, each in words; may be there although \`ok\`."""
  problems: [String!]!
  server: String!
  version: String
}

type Container {
  args: [String!]
  command: [String!]
  env: [EnvVar!]
  envFrom: [EnvFromSource!]
  image: String
  imagePullPolicy: String
  lifecycle: Lifecycle
  livenessProbe: Probe
  name: String!
  ports: [ContainerPort!]
  readinessProbe: Probe
  resizePolicy: [ContainerResizePolicy!]
  resources: ResourceRequirements
  restartPolicy: String
  restartPolicyRules: [ContainerRestartRule!]
  securityContext: SecurityContext
  startupProbe: Probe
  stdin: Boolean
  stdinOnce: Boolean
  terminationMessagePath: String
  terminationMessagePolicy: String
  tty: Boolean
  volumeDevices: [VolumeDevice!]
  volumeMounts: [VolumeMount!]
  workingDir: String
}

type ContainerExtendedResourceRequest {
  containerName: String
  requestName: String
  resourceName: String
}

type ContainerImage {
  names: [String!]
  sizeBytes: Long
}

enum ContainerPhase {
  RUNNING
  TERMINATED
  UNKNOWN
  WAITING
}

type ContainerPort {
  containerPort: Int
  hostIP: String
  hostPort: Int
  name: String
  protocol: String
}

type ContainerProbe {
  """\`GET http://:8080/healthz\`, \`connect :5432\`, \`run cat /tmp/ready\`."""
  action: String!
  failureThreshold: Int!
  initialDelaySeconds: Int!
  kind: ProbeKind!
  periodSeconds: Int!
  successThreshold: Int!
  timeoutSeconds: Int!
}

type ContainerResizePolicy {
  resourceName: String
  restartPolicy: String
}

type ContainerResourceClaim {
  name: String!
  request: String
}

type ContainerResourceMetricSource {
  container: String
  name: String!
  target: MetricTarget
}

type ContainerResourceMetricStatus {
  container: String
  current: MetricValueStatus
  name: String!
}

type ContainerRestartRule {
  action: String
  exitCodes: ContainerRestartRuleOnExitCodes
}

type ContainerRestartRuleOnExitCodes {
  operator: String
  values: [Int!]
}

type ContainerState {
  running: ContainerStateRunning
  terminated: ContainerStateTerminated
  waiting: ContainerStateWaiting
}

type ContainerStateRunning {
  startedAt: DateTime
}

type ContainerStateTerminated {
  containerID: String
  exitCode: Int
  finishedAt: DateTime
  message: String
  reason: String
  signal: Int
  startedAt: DateTime
}

type ContainerStateWaiting {
  message: String
  reason: String
}

type ContainerStatus {
  allocatedResources: JSON
  allocatedResourcesStatus: [ResourceStatus!]
  containerID: String
  image: String
  imageID: String
  lastState: ContainerState
  name: String!
  ready: Boolean
  resources: ResourceRequirements
  restartCount: Int
  started: Boolean
  state: ContainerState
  stopSignal: String
  user: ContainerUser
  volumeMounts: [VolumeMountStatus!]
}

type ContainerTermination {
  exitCode: Int!
  finishedAt: DateTime
  message: String
  reason: String
  signal: Int
  startedAt: DateTime
}

type ContainerUsage {
  name: String!
  usage: Usage!
}

type ContainerUsageHistory {
  name: String!
  points: [UsagePoint!]!
}

type ContainerUser {
  linux: LinuxContainerUser
}

type ControllerError {
  at: DateTime!
  key: String!
  message: String!
}

"""One look of a controller at one key."""
type ControllerReconcile {
  """When it was over."""
  at: DateTime!

  """NAMESPACE/NAME of what it looked at."""
  key: String!

  """Of what went wrong."""
  message: String
  outcome: ReconcileOutcome!

  """Milliseconds."""
  took: Float!
}

type ControllerRevision implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  data: JSON
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  templateRevision: Long
  yaml: String!
}

type ControllerRevisionConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ControllerRevisionEdge!]!
  nodes: [ControllerRevision!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ControllerRevisionEdge {
  cursor: String!
  node: ControllerRevision!
}

"""What one controller tells about itself."""
type ControllerStatus {
  active: Int!

  """Keys waiting for a back-off or a delay."""
  delayed: Int!
  failures: Long!
  id: ID!
  lastError: ControllerError
  lastReconcileAt: DateTime

  """
  When the leader last said that it is there; only where nothing but a lease is known of a controller.
  """
  lastRenewedAt: DateTime

  """Milliseconds."""
  latencyP50: Float!

  """Milliseconds."""
  latencyP99: Float!

  """Who holds the lease; null while nobody does."""
  leader: String
  name: String!

  """Keys waiting."""
  queueDepth: Int!

  """The last looks at keys, newest first; a few dozen at most."""
  recent: [ControllerReconcile!]!
  reconciles: Long!
  retries: Long!
  sentence: String!
  state: State!
  workers: Int!
}

type ConversionServiceReference {
  name: String!
  namespace: String
  path: String
  port: Int
}

type ConversionWebhookClientConfig {
  caBundle: String
  service: ConversionServiceReference
  url: String
}

type CoreEndpointPort {
  appProtocol: String
  name: String
  port: Int
  protocol: String
}

type CounterSet {
  counters: JSON
  name: String!
}

type CronJob implements KubernetesObject {
  """Jobs that run."""
  active: Int!
  apiVersion: String!
  cluster: String!
  concurrencyPolicy: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  images: [String!]!

  """Its jobs that are still kept, newest first."""
  jobs(first: Int! = 20): [Job!]!
  kind: String!

  """The job that began last."""
  lastRun: Job
  lastScheduleTime: DateTime
  lastSuccessfulTime: DateTime
  metadata: ObjectMetadata!

  """
  The next times by its schedule, after now or \`after\`; also while it is suspended, when nothing is run at them.
  """
  nextRuns(after: DateTime, count: Int! = 5): [PlannedRun!]!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  schedule: String!

  """Why the schedule or its zone cannot be."""
  scheduleError: String

  """The schedule itself where it cannot be read."""
  scheduleInWords: String!
  spec: CronJobSpec
  state: State!
  status: CronJobStatus
  statusSentence: String!
  statusWord: String!
  suspended: Boolean!

  """
  IANA name; null: the clock of the controllers, which is taken for UTC here.
  """
  timeZone: String
  usage: ObjectUsage!
  yaml: String!
}

type CronJobConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [CronJobEdge!]!
  nodes: [CronJob!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type CronJobEdge {
  cursor: String!
  node: CronJob!
}

type CronJobPayload {
  """As it is after the change; of a dry run as it would be."""
  cronJob: CronJob!

  """Unified diff of the manifest. Empty when nothing changes."""
  diff: String!
  revision: Long!
  warnings: [String!]!
}

"""What became of one of several CronJobs."""
type CronJobResult {
  cluster: String!
  error: OperationError
  name: String!
  namespace: String!

  """Null when the change was refused."""
  payload: CronJobPayload
}

type CronJobSpec {
  concurrencyPolicy: String
  failedJobsHistoryLimit: Int
  jobTemplate: JobTemplateSpec
  schedule: String
  startingDeadlineSeconds: Long
  successfulJobsHistoryLimit: Int
  suspend: Boolean
  timeZone: String
}

type CronJobStatus {
  active: [ObjectReference!]
  lastScheduleTime: DateTime
  lastSuccessfulTime: DateTime
}

type CrossVersionObjectReference {
  apiVersion: String
  kind: String
  name: String!
}

type CurrentUsage {
  """Cores."""
  cpuCores: Float!

  """The \`id\` of the object."""
  id: ID!

  """Bytes of the working set."""
  memoryBytes: Float!
}

"""A kind that a CustomResourceDefinition of its cluster makes."""
type CustomKind {
  apiVersion: String!

  """How \`kubectl get\` shows its objects, beside their names."""
  columns: [PrinterColumn!]!
  group: String!
  kind: String!
  namespaced: Boolean!

  """
  \`widgets.example.com\`: what lists and subscriptions take, and the name of its definition.
  """
  resource: String!
  shortNames: [String!]!
}

type CustomResourceColumnDefinition {
  description: String
  format: String
  jsonPath: String
  name: String!
  priority: Int
  type: String
}

type CustomResourceConversion {
  strategy: String
  webhook: WebhookConversion
}

type CustomResourceDefinition implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: CustomResourceDefinitionSpec
  state: State!
  status: CustomResourceDefinitionStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type CustomResourceDefinitionCondition {
  lastTransitionTime: DateTime
  message: String
  observedGeneration: Long
  reason: String
  status: String
  type: String
}

type CustomResourceDefinitionConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [CustomResourceDefinitionEdge!]!
  nodes: [CustomResourceDefinition!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type CustomResourceDefinitionEdge {
  cursor: String!
  node: CustomResourceDefinition!
}

type CustomResourceDefinitionNames {
  categories: [String!]
  kind: String
  listKind: String
  plural: String
  shortNames: [String!]
  singular: String
}

type CustomResourceDefinitionSpec {
  conversion: CustomResourceConversion
  group: String
  names: CustomResourceDefinitionNames
  preserveUnknownFields: Boolean
  scope: String
  versions: [CustomResourceDefinitionVersion!]
}

type CustomResourceDefinitionStatus {
  acceptedNames: CustomResourceDefinitionNames
  conditions: [CustomResourceDefinitionCondition!]
  observedGeneration: Long
  storedVersions: [String!]
}

type CustomResourceDefinitionVersion {
  additionalPrinterColumns: [CustomResourceColumnDefinition!]
  deprecated: Boolean
  deprecationWarning: String
  name: String!
  schema: CustomResourceValidation
  selectableFields: [SelectableField!]
  served: Boolean
  storage: Boolean
  subresources: CustomResourceSubresources
}

type CustomResourceSubresourceScale {
  labelSelectorPath: String
  specReplicasPath: String
  statusReplicasPath: String
}

type CustomResourceSubresources {
  scale: CustomResourceSubresourceScale
  status: JSON
}

type CustomResourceValidation {
  openAPIV3Schema: JSONSchemaProps
}

type DaemonEndpoint {
  Port: Int
}

type DaemonSet implements KubernetesObject {
  apiVersion: String!
  available: Int!
  cluster: String!
  conditions: [Condition!]!

  """Nodes that should run its pod."""
  desired: Int!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  images: [String!]!
  kind: String!
  metadata: ObjectMetadata!

  """Nodes that run it and should not."""
  misscheduled: Int!

  """By name."""
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  ready: Int!
  resource: String!

  """Restarts of all containers of its pods."""
  restarts: Int!
  revision: Long!

  """Revisions that can be returned to, newest first."""
  revisions: [RolloutRevision!]!
  rollout: Rollout!

  """Label selector, as text."""
  selector: String!
  spec: DaemonSetSpec
  state: State!
  status: DaemonSetStatus
  statusSentence: String!
  statusWord: String!

  """Nodes that run it."""
  total: Int!
  updated: Int!
  usage: ObjectUsage!

  """ConfigMaps and Secrets that its pod template names."""
  usedConfig: [ConfigUse!]!
  yaml: String!
}

type DaemonSetCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type DaemonSetConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [DaemonSetEdge!]!
  nodes: [DaemonSet!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type DaemonSetEdge {
  cursor: String!
  node: DaemonSet!
}

type DaemonSetSpec {
  minReadySeconds: Int
  revisionHistoryLimit: Int
  selector: LabelSelector
  template: PodTemplateSpec
  updateStrategy: DaemonSetUpdateStrategy
}

type DaemonSetStatus {
  collisionCount: Int
  conditions: [DaemonSetCondition!]
  currentNumberScheduled: Int
  desiredNumberScheduled: Int
  numberAvailable: Int
  numberMisscheduled: Int
  numberReady: Int
  numberUnavailable: Int
  observedGeneration: Long
  updatedNumberScheduled: Int
}

type DaemonSetUpdateStrategy {
  rollingUpdate: RollingUpdateDaemonSet
  type: String
}

"""An instant, RFC 3339 in UTC."""
scalar DateTime

type DeletePayload {
  """
  Objects that will go with it, by their owner references; the first hundred.
  """
  dependents: [KubernetesObject!]!

  """Null when it is gone; else it waits for its finalizers."""
  object: KubernetesObject
  revision: Long!
  warnings: [String!]!
}

type DeletionEffect {
  effect: LossEffect!
  object: KubernetesObject!
}

type Deployment implements KubernetesObject {
  apiVersion: String!
  available: Int!
  cluster: String!
  conditions: [Condition!]!

  """Replicas asked for."""
  desired: Int!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  images: [String!]!
  kind: String!
  metadata: ObjectMetadata!
  paused: Boolean!
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  ready: Int!
  replicaSets: [ReplicaSet!]!
  resource: String!

  """Restarts of all containers of its pods."""
  restarts: Int!
  revision: Long!

  """Revisions that can be returned to, newest first."""
  revisions: [RolloutRevision!]!
  rollout: Rollout!

  """Label selector, as text."""
  selector: String!
  spec: DeploymentSpec
  state: State!
  status: DeploymentStatus
  statusSentence: String!
  statusWord: String!

  """Revision of the pod template in force."""
  templateRevision: Int
  updated: Int!
  usage: ObjectUsage!

  """ConfigMaps and Secrets that its pod template names."""
  usedConfig: [ConfigUse!]!
  yaml: String!
}

type DeploymentCondition {
  lastTransitionTime: DateTime
  lastUpdateTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type DeploymentConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [DeploymentEdge!]!
  nodes: [Deployment!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type DeploymentEdge {
  cursor: String!
  node: Deployment!
}

type DeploymentPayload {
  """As it is after the change; of a dry run as it would be."""
  deployment: Deployment!

  """Unified diff of the manifest. Empty when nothing changes."""
  diff: String!
  revision: Long!
  warnings: [String!]!
}

type DeploymentSpec {
  minReadySeconds: Int
  paused: Boolean
  progressDeadlineSeconds: Int
  replicas: Int
  revisionHistoryLimit: Int
  selector: LabelSelector
  strategy: DeploymentStrategy
  template: PodTemplateSpec
}

type DeploymentStatus {
  availableReplicas: Int
  collisionCount: Int
  conditions: [DeploymentCondition!]
  observedGeneration: Long
  readyReplicas: Int
  replicas: Int
  terminatingReplicas: Int
  unavailableReplicas: Int
  updatedReplicas: Int
}

type DeploymentStrategy {
  rollingUpdate: RollingUpdateDeployment
  type: String
}

type Device {
  allNodes: Boolean
  allowMultipleAllocations: Boolean
  attributes: JSON
  bindingConditions: [String!]
  bindingFailureConditions: [String!]
  bindsToNode: Boolean
  capacity: JSON
  consumesCounters: [DeviceCounterConsumption!]
  name: String!
  nodeAllocatableResourceMappings: JSON
  nodeName: String
  nodeSelector: NodeSelector
  taints: [DeviceTaint!]
}

type DeviceAllocationConfiguration {
  opaque: OpaqueDeviceConfiguration
  requests: [String!]
  source: String
}

type DeviceAllocationResult {
  config: [DeviceAllocationConfiguration!]
  results: [DeviceRequestAllocationResult!]
}

type DeviceClaim {
  config: [DeviceClaimConfiguration!]
  constraints: [DeviceConstraint!]
  requests: [DeviceRequest!]
}

type DeviceClaimConfiguration {
  opaque: OpaqueDeviceConfiguration
  requests: [String!]
}

type DeviceClass implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: DeviceClassSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type DeviceClassConfiguration {
  opaque: OpaqueDeviceConfiguration
}

type DeviceClassConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [DeviceClassEdge!]!
  nodes: [DeviceClass!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type DeviceClassEdge {
  cursor: String!
  node: DeviceClass!
}

type DeviceClassSpec {
  config: [DeviceClassConfiguration!]
  extendedResourceName: String
  selectors: [DeviceSelector!]
}

type DeviceConstraint {
  distinctAttribute: String
  matchAttribute: String
  requests: [String!]
}

type DeviceCounterConsumption {
  counterSet: String
  counters: JSON
}

type DeviceRequest {
  exactly: ExactDeviceRequest
  firstAvailable: [DeviceSubRequest!]
  name: String!
}

type DeviceRequestAllocationResult {
  adminAccess: Boolean
  bindingConditions: [String!]
  bindingFailureConditions: [String!]
  consumedCapacity: JSON
  device: String
  driver: String
  pool: String
  request: String
  shareID: String
  tolerations: [DeviceToleration!]
}

type DeviceSelector {
  cel: CELDeviceSelector
}

type DeviceSubRequest {
  allocationMode: String
  capacity: CapacityRequirements
  count: Long
  deviceClassName: String
  name: String!
  selectors: [DeviceSelector!]
  tolerations: [DeviceToleration!]
}

type DeviceTaint {
  effect: String
  key: String
  timeAdded: DateTime
  value: String
}

type DeviceToleration {
  effect: String
  key: String
  operator: String
  tolerationSeconds: Long
  value: String
}

type DownwardAPIProjection {
  items: [DownwardAPIVolumeFile!]
}

type DownwardAPIVolumeFile {
  fieldRef: ObjectFieldSelector
  mode: Int
  path: String
  resourceFieldRef: ResourceFieldSelector
}

type DownwardAPIVolumeSource {
  defaultMode: Int
  items: [DownwardAPIVolumeFile!]
}

type DrainPod {
  """Name of the PodDisruptionBudget that speaks for it."""
  budget: String

  """How many of the budget's pods may go now."""
  budgetAllows: Int

  """Has been told to go."""
  leaving: Boolean!

  """It keeps something in an emptyDir, which ends with it."""
  losesData: Boolean!
  pod: Pod!

  """
  A DaemonSet would put it back here, or it is there by a file of the machine: a drain lets it be.
  """
  stays: Boolean!

  """Nothing would make another one elsewhere."""
  unmanaged: Boolean!
}

type EmptyDirVolumeSource {
  medium: String
  sizeLimit: String
}

type Endpoint {
  addresses: [String!]
  conditions: EndpointConditions
  deprecatedTopology: JSON
  hints: EndpointHints
  hostname: String
  nodeName: String
  targetRef: ObjectReference
  zone: String
}

type EndpointAddress {
  hostname: String
  ip: String
  nodeName: String
  targetRef: ObjectReference
}

type EndpointConditions {
  ready: Boolean
  serving: Boolean
  terminating: Boolean
}

type EndpointGap {
  container: String
  podName: String

  """The name that was not found."""
  port: String

  """What the probe asks: \`GET http :8080/ready\`."""
  probe: String
  reason: EndpointGapReason!

  """What else is known, in words."""
  sentence: String
}

enum EndpointGapReason {
  """No pod has the labels that it selects."""
  NO_PODS

  """It selects no pods, and nobody has given it endpoints."""
  NO_SELECTOR
  POD_ENDED
  POD_LEAVING
  POD_NOT_READY
  POD_NOT_STARTED

  """A target port goes by a name that no container of the pod has."""
  PORT_NOT_FOUND

  """A container's readiness probe fails."""
  READINESS_PROBE

  """A container's startup probe has not succeeded yet."""
  STARTUP_PROBE
}

type EndpointHints {
  forNodes: [ForNode!]
  forZones: [ForZone!]
}

type EndpointPort {
  appProtocol: String
  name: String
  port: Int
  protocol: String
}

type EndpointSlice implements KubernetesObject {
  addressType: String
  apiVersion: String!
  cluster: String!
  endpoints: [Endpoint!]
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  ports: [EndpointPort!]
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type EndpointSliceConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [EndpointSliceEdge!]!
  nodes: [EndpointSlice!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type EndpointSliceEdge {
  cursor: String!
  node: EndpointSlice!
}

type EndpointSubset {
  addresses: [EndpointAddress!]
  notReadyAddresses: [EndpointAddress!]
  ports: [CoreEndpointPort!]
}

type Endpoints implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  subsets: [EndpointSubset!]
  yaml: String!
}

type EndpointsConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [EndpointsEdge!]!
  nodes: [Endpoints!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type EndpointsEdge {
  cursor: String!
  node: Endpoints!
}

type EnvEntry {
  """Where from: \`ConfigMap web-config, key theme\`."""
  from: String
  name: String!

  """Null when it comes from elsewhere."""
  value: String
}

type EnvFromSource {
  configMapRef: ConfigMapEnvSource
  prefix: String
  secretRef: SecretEnvSource
}

type EnvVar {
  name: String!
  value: String
  valueFrom: EnvVarSource
}

type EnvVarSource {
  configMapKeyRef: ConfigMapKeySelector
  fieldRef: ObjectFieldSelector
  fileKeyRef: FileKeySelector
  resourceFieldRef: ResourceFieldSelector
  secretKeyRef: SecretKeySelector
}

type EphemeralContainer {
  args: [String!]
  command: [String!]
  env: [EnvVar!]
  envFrom: [EnvFromSource!]
  image: String
  imagePullPolicy: String
  lifecycle: Lifecycle
  livenessProbe: Probe
  name: String!
  ports: [ContainerPort!]
  readinessProbe: Probe
  resizePolicy: [ContainerResizePolicy!]
  resources: ResourceRequirements
  restartPolicy: String
  restartPolicyRules: [ContainerRestartRule!]
  securityContext: SecurityContext
  startupProbe: Probe
  stdin: Boolean
  stdinOnce: Boolean
  targetContainerName: String
  terminationMessagePath: String
  terminationMessagePolicy: String
  tty: Boolean
  volumeDevices: [VolumeDevice!]
  volumeMounts: [VolumeMount!]
  workingDir: String
}

type EphemeralVolumeSource {
  volumeClaimTemplate: PersistentVolumeClaimTemplate
}

type ErrorCause {
  field: String
  message: String
  reason: String
}

type Event implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  count: Int!
  events(first: Int! = 50): [Event!]!
  firstSeen: DateTime
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  involved: EventTarget!
  kind: String!
  lastSeen: DateTime
  message: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  reason: String!
  resource: String!
  revision: Long!

  """Which component wrote it."""
  source: String
  state: State!
  statusSentence: String!
  statusWord: String!

  """Normal or Warning."""
  type: String!
  yaml: String!
}

type EventConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [EventEdge!]!
  nodes: [Event!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type EventEdge {
  cursor: String!
  node: Event!
}

input EventInvolved {
  kind: String
  name: String
  uid: String
}

type EventTarget {
  apiVersion: String
  fieldPath: String
  kind: String
  name: String
  namespace: String
  uid: String
}

"""What became of one of several pods that were to be evicted."""
type EvictionResult {
  cluster: String!

  """
  Null when it goes. TOO_MANY_REQUESTS: a PodDisruptionBudget keeps it for now.
  """
  error: OperationError
  name: String!
  namespace: String!
}

type ExactDeviceRequest {
  adminAccess: Boolean
  allocationMode: String
  capacity: CapacityRequirements
  count: Long
  deviceClassName: String
  selectors: [DeviceSelector!]
  tolerations: [DeviceToleration!]
}

type ExecAction {
  command: [String!]
}

"""
A command that runs in a container, step by step: first its \`session\`, then what it writes, at last its \`exit\`.
"""
type ExecEvent {
  """
  What it wrote, in base64: bytes, which need not be text and may end in the middle of a character.
  """
  data: String
  exit: ExecExit

  """
  In the first event only: what \`execInput\` is for. It lives as long as the subscription.
  """
  session: ID
  stream: ExecStream
}

"""How a command ended."""
type ExecExit {
  """
  Null when it never ran, was ended from outside or its connection was lost: \`message\` says which.
  """
  code: Int
  message: String
}

enum ExecStream {
  STDERR
  STDOUT
}

type ExemptPriorityLevelConfiguration {
  lendablePercent: Int
  nominalConcurrencyShares: Int
}

type ExpressionWarning {
  fieldRef: String
  warning: String
}

type ExternalDocumentation {
  description: String
  url: String
}

type ExternalMetricSource {
  metric: MetricIdentifier
  target: MetricTarget
}

type ExternalMetricStatus {
  current: MetricValueStatus
  metric: MetricIdentifier
}

type FCVolumeSource {
  fsType: String
  lun: Int
  readOnly: Boolean
  targetWWNs: [String!]
  wwids: [String!]
}

type FileKeySelector {
  key: String
  optional: Boolean
  path: String
  volumeName: String
}

type FlexPersistentVolumeSource {
  driver: String
  fsType: String
  options: JSON
  readOnly: Boolean
  secretRef: SecretReference
}

type FlexVolumeSource {
  driver: String
  fsType: String
  options: JSON
  readOnly: Boolean
  secretRef: LocalObjectReference
}

type FlockerVolumeSource {
  datasetName: String
  datasetUUID: String
}

type FlowDistinguisherMethod {
  type: String
}

type FlowSchema implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: FlowSchemaSpec
  state: State!
  status: FlowSchemaStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type FlowSchemaCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type FlowSchemaConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [FlowSchemaEdge!]!
  nodes: [FlowSchema!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type FlowSchemaEdge {
  cursor: String!
  node: FlowSchema!
}

type FlowSchemaSpec {
  distinguisherMethod: FlowDistinguisherMethod
  matchingPrecedence: Int
  priorityLevelConfiguration: PriorityLevelConfigurationReference
  rules: [PolicyRulesWithSubjects!]
}

type FlowSchemaStatus {
  conditions: [FlowSchemaCondition!]
}

type FlowSubject {
  group: GroupSubject
  kind: String
  serviceAccount: ServiceAccountSubject
  user: UserSubject
}

type ForNode {
  name: String!
}

type ForZone {
  name: String!
}

type GCEPersistentDiskVolumeSource {
  fsType: String
  partition: Int
  pdName: String
  readOnly: Boolean
}

type GRPCAction {
  port: Int
  service: String
}

"""An object of a kind that has no type of its own here."""
type GenericObject implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!

  """By the columns of its definition; none for kinds that are built in."""
  printed: [PrintedValue!]!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type GitRepoVolumeSource {
  directory: String
  repository: String
  revision: String
}

type GlusterfsPersistentVolumeSource {
  endpoints: String
  endpointsNamespace: String
  path: String
  readOnly: Boolean
}

type GlusterfsVolumeSource {
  endpoints: String
  path: String
  readOnly: Boolean
}

type GroupSubject {
  name: String!
}

type HPAScalingPolicy {
  periodSeconds: Int
  type: String
  value: Int
}

type HPAScalingRules {
  policies: [HPAScalingPolicy!]
  selectPolicy: String
  stabilizationWindowSeconds: Int
  tolerance: String
}

type HTTPGetAction {
  host: String
  httpHeaders: [HTTPHeader!]
  path: String
  port: IntOrString
  scheme: String
}

type HTTPHeader {
  name: String!
  value: String
}

type HTTPIngressPath {
  backend: IngressBackend
  path: String
  pathType: String
}

type HTTPIngressRuleValue {
  paths: [HTTPIngressPath!]
}

type HorizontalPodAutoscaler implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: HorizontalPodAutoscalerSpec
  state: State!
  status: HorizontalPodAutoscalerStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type HorizontalPodAutoscalerBehavior {
  scaleDown: HPAScalingRules
  scaleUp: HPAScalingRules
}

type HorizontalPodAutoscalerCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type HorizontalPodAutoscalerConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [HorizontalPodAutoscalerEdge!]!
  nodes: [HorizontalPodAutoscaler!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type HorizontalPodAutoscalerEdge {
  cursor: String!
  node: HorizontalPodAutoscaler!
}

type HorizontalPodAutoscalerSpec {
  behavior: HorizontalPodAutoscalerBehavior
  maxReplicas: Int
  metrics: [MetricSpec!]
  minReplicas: Int
  scaleTargetRef: CrossVersionObjectReference
}

type HorizontalPodAutoscalerStatus {
  conditions: [HorizontalPodAutoscalerCondition!]
  currentMetrics: [MetricStatus!]
  currentReplicas: Int
  desiredReplicas: Int
  lastScaleTime: DateTime
  observedGeneration: Long
}

type HostAlias {
  hostnames: [String!]
  ip: String
}

type HostIP {
  ip: String
}

type HostPathVolumeSource {
  path: String
  type: String
}

type IPAddress implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: IPAddressSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type IPAddressConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [IPAddressEdge!]!
  nodes: [IPAddress!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type IPAddressEdge {
  cursor: String!
  node: IPAddress!
}

type IPAddressSpec {
  parentRef: ParentReference
}

type IPBlock {
  cidr: String
  except: [String!]
}

type ISCSIPersistentVolumeSource {
  chapAuthDiscovery: Boolean
  chapAuthSession: Boolean
  fsType: String
  initiatorName: String
  iqn: String
  iscsiInterface: String
  lun: Int
  portals: [String!]
  readOnly: Boolean
  secretRef: SecretReference
  targetPortal: String
}

type ISCSIVolumeSource {
  chapAuthDiscovery: Boolean
  chapAuthSession: Boolean
  fsType: String
  initiatorName: String
  iqn: String
  iscsiInterface: String
  lun: Int
  portals: [String!]
  readOnly: Boolean
  secretRef: LocalObjectReference
  targetPortal: String
}

type ImageVolumeSource {
  pullPolicy: String
  reference: String
}

type ImageVolumeStatus {
  imageRef: String
}

type Ingress implements KubernetesObject {
  apiVersion: String!
  certificates: [IngressCertificate!]!

  """By its annotation or its field; null when it names none."""
  className: String
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!

  """As they are written, the default backend last."""
  routes: [IngressRoute!]!
  spec: IngressSpec
  state: State!
  status: IngressStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type IngressBackend {
  resource: TypedLocalObjectReference
  service: IngressServiceBackend
}

"""What HTTPS is served with."""
type IngressCertificate {
  hosts: [String!]!

  """The Secret does not exist."""
  missing: Boolean!

  """Null: a certificate that nobody trusts."""
  secretName: String
}

type IngressClass implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!

  """Ingresses that name no class are given this one."""
  isDefault: Boolean!

  """Whether this cluster's own Ingress serves it."""
  isServedHere: Boolean!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: IngressClassSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type IngressClassConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [IngressClassEdge!]!
  nodes: [IngressClass!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type IngressClassEdge {
  cursor: String!
  node: IngressClass!
}

type IngressClassParametersReference {
  apiGroup: String
  kind: String
  name: String!
  namespace: String
  scope: String
}

type IngressClassSpec {
  controller: String
  parameters: IngressClassParametersReference
}

type IngressConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [IngressEdge!]!
  nodes: [Ingress!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type IngressEdge {
  cursor: String!
  node: Ingress!
}

type IngressLoadBalancerIngress {
  hostname: String
  ip: String
  ports: [IngressPortStatus!]
}

type IngressLoadBalancerStatus {
  ingress: [IngressLoadBalancerIngress!]
}

type IngressPortStatus {
  error: String
  port: Int
  protocol: String
}

"""One way through an Ingress."""
type IngressRoute {
  """
  Asks it from a shell, whatever its host leads to. Null where there is no \`url\`.
  """
  command: String

  """\`shop.example\`, \`*.shop.example\`; empty for any."""
  host: String!

  """Empty for any."""
  path: String!

  """
  Exact, Prefix or ImplementationSpecific; Default for what no rule matches.
  """
  pathType: String!

  """
  Why nobody gets an answer, as a status sentence; empty when somebody does.
  """
  problem: String!

  """
  Endpoints that are ready; null where that is not known or may not be seen.
  """
  ready: Int

  """Null where something else than a Service is asked for."""
  serviceName: String

  """By name or number, as the Ingress has it."""
  servicePort: String!
  state: State!

  """
  Where it is opened, by whom its host leads here. Null while it has no address, and for a wildcard.
  """
  url: String
}

type IngressRule {
  host: String
  http: HTTPIngressRuleValue
}

type IngressServiceBackend {
  name: String!
  port: ServiceBackendPort
}

type IngressSpec {
  defaultBackend: IngressBackend
  ingressClassName: String
  rules: [IngressRule!]
  tls: [IngressTLS!]
}

type IngressStatus {
  loadBalancer: IngressLoadBalancerStatus
}

type IngressTLS {
  hosts: [String!]
  secretName: String
}

"""
A whole number or a string, as Kubernetes writes ports (8080, http) and shares (1, 25%).
"""
scalar IntOrString

"""Any JSON value."""
scalar JSON

type JSONPatch {
  expression: String
}

type JSONSchemaProps {
  additionalItems: JSON
  additionalProperties: JSON
  allOf: [JSONSchemaProps!]
  anyOf: [JSONSchemaProps!]
  default: JSON
  definitions: JSON
  dependencies: JSON
  description: String
  enum: [JSON!]
  example: JSON
  exclusiveMaximum: Boolean
  exclusiveMinimum: Boolean
  externalDocs: ExternalDocumentation
  format: String
  id: String
  items: JSON
  maxItems: Long
  maxLength: Long
  maxProperties: Long
  maximum: Float
  minItems: Long
  minLength: Long
  minProperties: Long
  minimum: Float
  multipleOf: Float
  not: JSONSchemaProps
  nullable: Boolean
  oneOf: [JSONSchemaProps!]
  pattern: String
  patternProperties: JSON
  properties: JSON
  required: [String!]
  title: String
  type: String
  uniqueItems: Boolean
}

type Job implements KubernetesObject {
  active: Int!
  apiVersion: String!
  cluster: String!

  """Pods that must succeed; null where the first success is enough."""
  completions: Int
  conditions: [Condition!]!

  """The CronJob that owns it."""
  cronJob: CronJob

  """Seconds from start to end, or until now; null before it starts."""
  duration: Float
  events(first: Int! = 50): [Event!]!
  failed: Int!

  """When it succeeded or failed."""
  finishedAt: DateTime
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  images: [String!]!
  kind: String!

  """Started by hand from its CronJob."""
  manual: Boolean!
  metadata: ObjectMetadata!
  parallelism: Int!
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  result: JobResult!
  revision: Long!

  """For when its CronJob planned it."""
  scheduledAt: DateTime

  """What it did or waits for, with its duration."""
  sentence: String!
  spec: JobSpec
  startedAt: DateTime
  state: State!
  status: JobStatus
  statusSentence: String!
  statusWord: String!
  succeeded: Int!
  suspended: Boolean!
  usage: ObjectUsage!
  yaml: String!
}

type JobCondition {
  lastProbeTime: DateTime
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type JobConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [JobEdge!]!
  nodes: [Job!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type JobEdge {
  cursor: String!
  node: Job!
}

type JobPayload {
  """Unified diff of the manifest. Empty when nothing changes."""
  diff: String!

  """As it is after the change; of a dry run as it would be."""
  job: Job!
  revision: Long!
  warnings: [String!]!
}

enum JobResult {
  FAILED
  RUNNING
  SUCCEEDED
  SUSPENDED

  """No pod has been started yet."""
  WAITING
}

type JobSpec {
  activeDeadlineSeconds: Long
  backoffLimit: Int
  backoffLimitPerIndex: Int
  completionMode: String
  completions: Int
  managedBy: String
  manualSelector: Boolean
  maxFailedIndexes: Int
  parallelism: Int
  podFailurePolicy: PodFailurePolicy
  podReplacementPolicy: String
  selector: LabelSelector
  successPolicy: SuccessPolicy
  suspend: Boolean
  template: PodTemplateSpec
  ttlSecondsAfterFinished: Int
}

type JobStatus {
  active: Int
  completedIndexes: String
  completionTime: DateTime
  conditions: [JobCondition!]
  failed: Int
  failedIndexes: String
  ready: Int
  startTime: DateTime
  succeeded: Int
  terminating: Int
  uncountedTerminatedPods: UncountedTerminatedPods
}

type JobTemplateSpec {
  metadata: TemplateMetadata
  spec: JobSpec
}

"""One key. Exactly one of \`text\` and \`base64\`."""
input KeyInput {
  base64: String
  key: String!
  text: String
}

type KeyToPath {
  key: String
  mode: Int
  path: String
}

type KeyValue {
  key: String!
  value: String!
}

type Kind {
  apiVersion: String!
  kind: String!
  namespaced: Boolean!

  """\`pods\`, \`deployments.apps\`."""
  resource: String!
  shortNames: [String!]!
  verbs: [String!]!
}

"""How many objects of a kind are in which state."""
type KindCount {
  apiVersion: String!
  failing: Int!
  healthy: Int!
  kind: String!
  off: Int!
  progressing: Int!
  resource: String!
  total: Int!
  unknown: Int!
  warning: Int!
}

type KubeconfigContext {
  current: Boolean!
  name: String!
  namespace: String

  """Why it cannot be used, in words; null when it can."""
  problem: String

  """
  Command line of the program that it gets its credentials from; null for none.
  """
  program: String
  server: String
  user: String
}

"""
What every object has, whatever its kind. \`id\` is the same for the same object in every answer, and another one for an
object of the same name that is made later.
"""
interface KubernetesObject {
  apiVersion: String!
  cluster: String!

  """Newest first."""
  events(first: Int! = 50): [Event!]!

  """What happened to the object, newest first, from the journal."""
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!

  """
  Since when it is in trouble; null while it is not, and where nothing tells.
  """
  problemSince: DateTime

  """As JSON. Secret values are masked."""
  raw: JSON!

  """Where it is stored: \`pods\`, \`deployments.apps\`."""
  resource: String!

  """
  Revision of the cluster's journal at which the object became what it is.
  """
  revision: Long!
  state: State!

  """A sentence an operator can act on."""
  statusSentence: String!

  """What kubectl shows in its STATUS column, or the nearest word."""
  statusWord: String!

  """As YAML. Secret values are masked."""
  yaml: String!
}

type KubernetesObjectConnection {
  cursor: String!
  edges: [KubernetesObjectEdge!]!
  nodes: [KubernetesObject!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!
  totalCount: Int!
}

type KubernetesObjectEdge {
  cursor: String!
  node: KubernetesObject!
}

type LabelSelector {
  matchExpressions: [LabelSelectorRequirement!]
  matchLabels: JSON
}

type LabelSelectorRequirement {
  key: String
  operator: String
  values: [String!]
}

type Lease implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: LeaseSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type LeaseConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [LeaseEdge!]!
  nodes: [Lease!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type LeaseEdge {
  cursor: String!
  node: Lease!
}

type LeaseSpec {
  acquireTime: DateTime
  holderIdentity: String
  leaseDurationSeconds: Int
  leaseTransitions: Int
  preferredHolder: String
  renewTime: DateTime
  strategy: String
}

type Lifecycle {
  postStart: LifecycleHandler
  preStop: LifecycleHandler
  stopSignal: String
}

type LifecycleHandler {
  exec: ExecAction
  httpGet: HTTPGetAction
  sleep: SleepAction
  tcpSocket: TCPSocketAction
}

type LimitRange implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: LimitRangeSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type LimitRangeConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [LimitRangeEdge!]!
  nodes: [LimitRange!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type LimitRangeEdge {
  cursor: String!
  node: LimitRange!
}

type LimitRangeItem {
  default: JSON
  defaultRequest: JSON
  max: JSON
  maxLimitRequestRatio: JSON
  min: JSON
  type: String
}

type LimitRangeSpec {
  limits: [LimitRangeItem!]
}

type LimitResponse {
  queuing: QueuingConfiguration
  type: String
}

type LimitedPriorityLevelConfiguration {
  borrowingLimitPercent: Int
  lendablePercent: Int
  limitResponse: LimitResponse
  nominalConcurrencyShares: Int
}

type LinuxContainerUser {
  gid: Long
  supplementalGroups: [Long!]
  uid: Long
}

type LoadBalancerIngress {
  hostname: String
  ip: String
  ipMode: String
  ports: [PortStatus!]
}

type LoadBalancerStatus {
  ingress: [LoadBalancerIngress!]
}

type LocalObjectReference {
  name: String
}

type LocalVolumeSource {
  fsType: String
  path: String
}

type LogChunk {
  container: String!

  """
  True in the last chunk: the container has ended or no more is asked for.
  """
  end: Boolean!
  lines: [LogLine!]!
}

type LogLine {
  text: String!
  time: DateTime
}

type LogTail {
  container: String!
  lines: [LogLine!]!
}

"""
A whole number of up to 64 bits: a JSON number up to 2^53, a decimal string beyond.
"""
scalar Long

enum LossEffect {
  """It is required: what runs goes on, what starts anew does not start."""
  DOES_NOT_START

  """
  Only its images are pulled with it: what needs a login cannot be pulled.
  """
  PULLS_WITHOUT_LOGIN

  """Every reference is optional: it starts without the values."""
  STARTS_WITHOUT
}

type MatchCondition {
  expression: String
  name: String!
}

type MatchResources {
  excludeResourceRules: [NamedRuleWithOperations!]
  matchPolicy: String
  namespaceSelector: LabelSelector
  objectSelector: LabelSelector
  resourceRules: [NamedRuleWithOperations!]
}

enum MeasuredResource {
  NODES
  PODS
}

type MetaCondition {
  lastTransitionTime: DateTime
  message: String
  observedGeneration: Long
  reason: String
  status: String
  type: String
}

type MetricIdentifier {
  name: String!
  selector: LabelSelector
}

type MetricSpec {
  containerResource: ContainerResourceMetricSource
  external: ExternalMetricSource
  object: ObjectMetricSource
  pods: PodsMetricSource
  resource: ResourceMetricSource
  type: String
}

type MetricStatus {
  containerResource: ContainerResourceMetricStatus
  external: ExternalMetricStatus
  object: ObjectMetricStatus
  pods: PodsMetricStatus
  resource: ResourceMetricStatus
  type: String
}

type MetricTarget {
  averageUtilization: Int
  averageValue: String
  type: String
  value: String
}

type MetricValueStatus {
  averageUtilization: Int
  averageValue: String
  value: String
}

enum MirrorState {
  """Its objects may not be listed."""
  FORBIDDEN
  LISTING
  PAUSED

  """For its back-off or for its turn."""
  WAITING
  WATCHING
}

type MirroredKind {
  apiVersion: String!
  changes: Long!
  kind: String!

  """Since the start: lists begun, watches begun, changes taken over."""
  lists: Long!
  objects: Int!
  resource: String!

  """Where its watch would be resumed."""
  resourceVersion: String
  retryAt: DateTime

  """In words, with what the cluster said."""
  sentence: String!

  """Of the state."""
  since: DateTime!
  state: MirrorState!
  watches: Long!
}

type ModifyVolumeStatus {
  status: String
  targetVolumeAttributesClassName: String
}

type MutatingAdmissionPolicy implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: MutatingAdmissionPolicySpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type MutatingAdmissionPolicyBinding implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: MutatingAdmissionPolicyBindingSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type MutatingAdmissionPolicyBindingConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [MutatingAdmissionPolicyBindingEdge!]!
  nodes: [MutatingAdmissionPolicyBinding!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type MutatingAdmissionPolicyBindingEdge {
  cursor: String!
  node: MutatingAdmissionPolicyBinding!
}

type MutatingAdmissionPolicyBindingSpec {
  matchResources: MatchResources
  paramRef: ParamRef
  policyName: String
}

type MutatingAdmissionPolicyConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [MutatingAdmissionPolicyEdge!]!
  nodes: [MutatingAdmissionPolicy!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type MutatingAdmissionPolicyEdge {
  cursor: String!
  node: MutatingAdmissionPolicy!
}

type MutatingAdmissionPolicySpec {
  failurePolicy: String
  matchConditions: [MatchCondition!]
  matchConstraints: MatchResources
  mutations: [AdmissionMutation!]
  paramKind: ParamKind
  reinvocationPolicy: String
  variables: [Variable!]
}

type MutatingWebhook {
  admissionReviewVersions: [String!]
  clientConfig: WebhookClientConfig
  failurePolicy: String
  matchConditions: [MatchCondition!]
  matchPolicy: String
  name: String!
  namespaceSelector: LabelSelector
  objectSelector: LabelSelector
  reinvocationPolicy: String
  rules: [RuleWithOperations!]
  sideEffects: String
  timeoutSeconds: Int
}

type MutatingWebhookConfiguration implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  webhooks: [MutatingWebhook!]
  yaml: String!
}

type MutatingWebhookConfigurationConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [MutatingWebhookConfigurationEdge!]!
  nodes: [MutatingWebhookConfiguration!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type MutatingWebhookConfigurationEdge {
  cursor: String!
  node: MutatingWebhookConfiguration!
}

type Mutation {
  """Tries it first; what does not connect is refused and nothing is kept."""
  addCluster(cluster: ClusterInput!): Cluster!

  """
  Creates or updates what the manifest (YAML or JSON, one or several documents) describes.
  """
  apply(
    cluster: String!
    dryRun: Boolean! = false
    expectedRevision: String

    """
    Over whichever version there is, also when the manifest was made from an older one, and over fields that others own:
    without it these are CONFLICT, with who owns what in \`causes\`.
    """
    force: Boolean! = false
    manifest: String!

    """Of documents that name none."""
    namespace: String
  ): ApplyPayload!
  createNamespace(cluster: String!, dryRun: Boolean! = false, labels: JSON, name: String!): NamespacePayload!

  """
  With all that it holds. The answer is the namespace, terminating; \`contents\` says what will go.
  """
  deleteNamespace(cluster: String!, dryRun: Boolean! = false, expectedUid: String, name: String!): NamespacePayload!
  deleteObject(dryRun: Boolean! = false, expectedRevision: String, expectedUid: String, gracePeriodSeconds: Int, propagation: Propagation! = BACKGROUND, ref: ObjectRef!): DeletePayload!

  """
  One after the other, each only if its PodDisruptionBudget allows it; one that is refused does not stop those after it. From 1 to 200.
  """
  evictPods(refs: [NamedRef!]!): [EvictionResult!]!

  """
  What a running command is told by the user who started it: bytes for its standard input, the end of these, the size of
  its terminal. Inputs are taken in the order in which they arrive: send the next when this one is answered. NOT_FOUND
  when the command has ended.
  """
  execInput(
    columns: Int

    """Base64, at most 64 KiB of bytes."""
    data: String
    endStdin: Boolean! = false
    rows: Int
    session: ID!
  ): Boolean!

  """
  A bearer token of an account, for machines: shown once. A token of the same name ends. For users with the role
  cluster-admin.
  """
  issueToken(account: String!, name: String!): String!

  """
  Its mirror stands still until it is resumed; what was mirrored can still be read.
  """
  pauseCluster(name: String!): Cluster!
  pauseRollout(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!): DeploymentPayload!

  """
  The contexts of a kubeconfig; nothing is kept. For users with the role cluster-admin, as all about clusters.
  """
  readKubeconfig(kubeconfig: String!): [KubeconfigContext!]!

  """
  With all that was mirrored of it, history included. The cluster itself is not touched.
  """
  removeCluster(name: String!): Boolean!

  """Replaces every pod, by the strategy."""
  restartDeployment(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!): DeploymentPayload!

  """
  Replaces every pod of a Deployment, StatefulSet or DaemonSet, by its strategy.
  """
  restartWorkload(dryRun: Boolean! = false, expectedRevision: String, ref: ObjectRef!): WorkloadPayload!
  resumeCluster(name: String!): Cluster!
  resumeRollout(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!): DeploymentPayload!

  """Shows the value of one key. Written to the audit."""
  revealSecret(key: String!, ref: NamedRef!): SecretValue!

  """
  Makes a Job of its template now, also while it is suspended. Without \`jobName\` the name is made up.
  """
  runCronJobNow(dryRun: Boolean! = false, jobName: String, ref: NamedRef!): JobPayload!

  """
  \`expectedRevision\` is the object's metadata.resourceVersion that the change was based on; another one is error code
  CONFLICT with the current object in \`extensions.current\`. So it is in all mutations.
  """
  scaleDeployment(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!, replicas: Int!): DeploymentPayload!

  """Of a Deployment, StatefulSet or ReplicaSet."""
  scaleWorkload(dryRun: Boolean! = false, expectedRevision: String, ref: ObjectRef!, replicas: Int!): WorkloadPayload!

  """
  Makes an account, or gives the one of this name the role and, when it is said, the password. For users with the role
  cluster-admin; to others FORBIDDEN. A changed password ends the sessions of that account.
  """
  setAccount(
    name: String!

    """At least eight characters."""
    password: String
    role: AccountRole!
  ): Account!
  setCronJobSuspended(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!, suspended: Boolean!): CronJobPayload!

  """
  One after the other; one that is refused does not stop those after it. From 1 to 200.
  """
  setCronJobsSuspended(dryRun: Boolean! = false, refs: [NamedRef!]!, suspended: Boolean!): [CronJobResult!]!
  setImage(container: String!, dryRun: Boolean! = false, expectedRevision: String, image: String!, ref: NamedRef!): DeploymentPayload!

  """A Job that is suspended gives its running pods up."""
  setJobSuspended(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!, suspended: Boolean!): JobPayload!

  """Whether new pods may come; those that are there stay."""
  setNodeSchedulable(cluster: String!, dryRun: Boolean! = false, expectedRevision: String, name: String!, schedulable: Boolean!): NodePayload!

  """
  Ordinals of a StatefulSet below it keep the old template in a rolling update.
  """
  setPartition(dryRun: Boolean! = false, expectedRevision: String, partition: Int!, ref: NamedRef!): WorkloadPayload!

  """
  Of a Deployment, StatefulSet or DaemonSet: the image of one container or init container, which there must be.
  """
  setWorkloadImage(container: String!, dryRun: Boolean! = false, expectedRevision: String, image: String!, ref: ObjectRef!): WorkloadPayload!

  """
  Sets the session cookie. A wrong name or password is error code BAD_CREDENTIALS; too many of them
  TOO_MANY_REQUESTS with \`retryAfterSeconds\`.
  """
  signIn(name: String!, password: String!): SignInPayload!

  """Ends the session and clears the cookie; true when there was one."""
  signOut: Boolean!

  """Connects and looks what may be read; nothing is kept."""
  tryCluster(cluster: ClusterInput!): ConnectionTrial!

  """Without \`toRevision\`: the one before. A dry run is the preview."""
  undoRollout(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!, toRevision: Int): DeploymentPayload!

  """
  Of a Deployment, StatefulSet or DaemonSet. Without \`toRevision\`: the one before. A dry run is the preview.
  """
  undoWorkload(dryRun: Boolean! = false, expectedRevision: String, ref: ObjectRef!, toRevision: Int): WorkloadPayload!

  """
  Sets and removes keys; other keys stay. With \`create\` the ConfigMap is made when there is none.
  """
  updateConfigMap(create: Boolean! = false, dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!, remove: [String!]! = [], set: [KeyInput!]! = []): ConfigMapPayload!

  """As updateConfigMap. Values go in and never come out."""
  updateSecret(
    create: Boolean! = false
    dryRun: Boolean! = false
    expectedRevision: String
    ref: NamedRef!
    remove: [String!]! = []
    set: [KeyInput!]! = []

    """Of a Secret that is made."""
    type: String
  ): SecretPayload!
}

type NFSVolumeSource {
  path: String
  readOnly: Boolean
  server: String
}

"""Names one object whose kind is known from the field that takes it."""
input NamedRef {
  cluster: String!
  name: String!
  namespace: String!
}

type NamedRuleWithOperations {
  apiGroups: [String!]
  apiVersions: [String!]
  operations: [String!]
  resourceNames: [String!]
  resources: [String!]
  scope: String
}

type Namespace implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!

  """What is in it, by kind and state."""
  contents: [KindCount!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!

  """Active or Terminating."""
  phase: String!
  problemSince: DateTime

  """That limit what may be in it."""
  quotas: [ResourceQuota!]!
  raw: JSON!

  """What keeps a terminating namespace; empty while it is active."""
  remaining: [RemainingKind!]!
  resource: String!
  revision: Long!
  spec: NamespaceSpec
  state: State!
  status: NamespaceStatus
  statusSentence: String!
  statusWord: String!
  usage: ObjectUsage!
  yaml: String!
}

type NamespaceCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type NamespaceConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [NamespaceEdge!]!
  nodes: [Namespace!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type NamespaceEdge {
  cursor: String!
  node: Namespace!
}

type NamespacePayload {
  diff: String!
  namespace: Namespace
  revision: Long!
  warnings: [String!]!
}

type NamespaceSpec {
  finalizers: [String!]
}

type NamespaceStatus {
  conditions: [NamespaceCondition!]
  phase: String
}

type NetworkDeviceData {
  hardwareAddress: String
  interfaceName: String
  ips: [String!]
}

type NetworkPolicy implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: NetworkPolicySpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type NetworkPolicyConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [NetworkPolicyEdge!]!
  nodes: [NetworkPolicy!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type NetworkPolicyEdge {
  cursor: String!
  node: NetworkPolicy!
}

type NetworkPolicyEgressRule {
  ports: [NetworkPolicyPort!]
  to: [NetworkPolicyPeer!]
}

type NetworkPolicyIngressRule {
  from: [NetworkPolicyPeer!]
  ports: [NetworkPolicyPort!]
}

type NetworkPolicyPeer {
  ipBlock: IPBlock
  namespaceSelector: LabelSelector
  podSelector: LabelSelector
}

type NetworkPolicyPort {
  endPort: Int
  port: IntOrString
  protocol: String
}

type NetworkPolicySpec {
  egress: [NetworkPolicyEgressRule!]
  ingress: [NetworkPolicyIngressRule!]
  podSelector: LabelSelector
  policyTypes: [String!]
}

type Node implements KubernetesObject {
  allocatable: [KeyValue!]!
  apiVersion: String!
  capacity: [KeyValue!]!
  cluster: String!
  conditions: [Condition!]!

  """What draining it would mean for each of its pods."""
  drain: [DrainPod!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  internalIP: String
  kind: String!
  kubeletVersion: String
  metadata: ObjectMetadata!
  podCapacity: Int
  podCount: Int!
  pods(after: String, first: Int! = 100): PodConnection!
  problemSince: DateTime
  raw: JSON!
  ready: Boolean!
  resource: String!
  revision: Long!
  schedulable: Boolean!
  spec: NodeSpec
  state: State!
  status: NodeStatus
  statusSentence: String!
  statusWord: String!
  usage: ObjectUsage!

  """What its pods ask for, of what it has to give."""
  uses: [NodeUse!]!
  yaml: String!
}

type NodeAddress {
  address: String
  type: String
}

type NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm!]
  requiredDuringSchedulingIgnoredDuringExecution: NodeSelector
}

type NodeAllocatableResourceClaimStatus {
  containers: [String!]
  resourceClaimName: String
  resources: JSON
}

type NodeCondition {
  lastHeartbeatTime: DateTime
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type NodeConfigSource {
  configMap: ConfigMapNodeConfigSource
}

type NodeConfigStatus {
  active: NodeConfigSource
  assigned: NodeConfigSource
  error: String
  lastKnownGood: NodeConfigSource
}

type NodeConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [NodeEdge!]!
  nodes: [Node!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type NodeDaemonEndpoints {
  kubeletEndpoint: DaemonEndpoint
}

type NodeEdge {
  cursor: String!
  node: Node!
}

type NodeFeatures {
  supplementalGroupsPolicy: Boolean
}

type NodePayload {
  """Unified diff of the manifest. Empty when nothing changes."""
  diff: String!

  """As it is after the change; of a dry run as it would be."""
  node: Node!
  revision: Long!
  warnings: [String!]!
}

type NodeRuntimeHandler {
  features: NodeRuntimeHandlerFeatures
  name: String
}

type NodeRuntimeHandlerFeatures {
  recursiveReadOnlyMounts: Boolean
  userNamespaces: Boolean
}

type NodeSelector {
  nodeSelectorTerms: [NodeSelectorTerm!]
}

type NodeSelectorRequirement {
  key: String
  operator: String
  values: [String!]
}

type NodeSelectorTerm {
  matchExpressions: [NodeSelectorRequirement!]
  matchFields: [NodeSelectorRequirement!]
}

type NodeSpec {
  configSource: NodeConfigSource
  externalID: String
  podCIDR: String
  podCIDRs: [String!]
  providerID: String
  taints: [Taint!]
  unschedulable: Boolean
}

type NodeStatus {
  addresses: [NodeAddress!]
  allocatable: JSON
  capacity: JSON
  conditions: [NodeCondition!]
  config: NodeConfigStatus
  daemonEndpoints: NodeDaemonEndpoints
  declaredFeatures: [String!]
  features: NodeFeatures
  images: [ContainerImage!]
  nodeInfo: NodeSystemInfo
  phase: String
  runtimeHandlers: [NodeRuntimeHandler!]
  volumesAttached: [AttachedVolume!]
  volumesInUse: [String!]
}

type NodeSwapStatus {
  capacity: Long
}

type NodeSystemInfo {
  architecture: String
  bootID: String
  containerRuntimeVersion: String
  kernelVersion: String
  kubeProxyVersion: String
  kubeletVersion: String
  machineID: String
  operatingSystem: String
  osImage: String
  swap: NodeSwapStatus
  systemUUID: String
}

type NodeUse {
  """What can be given."""
  hard: String!

  """0 to 1; more where pods came that nobody scheduled."""
  ratio: Float!

  """\`cpu\`, \`memory\`, \`pods\`."""
  resource: String!
  used: String!
}

type NonResourcePolicyRule {
  nonResourceURLs: [String!]
  verbs: [String!]
}

type ObjectChange {
  actor: String
  object: KubernetesObject!
  revision: Long!
  time: DateTime
  type: ChangeType!
}

"""
Changes of one cluster, in order. With no changes it says only that nothing up to \`cursor\` was missed.
"""
type ObjectChanges {
  changes: [ObjectChange!]!

  """
  True from the last part of the initial state on, which may be in parts for each cluster.
  """
  complete: Boolean!

  """
  Where to go on from, in every cluster; null in all parts of the initial state but the last.
  """
  cursor: String

  """Of the journal of the cluster that the changes are of."""
  revision: Long!
}

type ObjectFieldSelector {
  apiVersion: String
  fieldPath: String
}

"""Conditions that must all hold."""
input ObjectFilter {
  """Kubernetes label selector: \`app=web,tier in (front, back),!canary\`."""
  labelSelector: String

  """Only this namespace. Without it every namespace that the user may see."""
  namespace: String

  """Text that the name contains, in any case."""
  search: String
  states: [State!]
}

type ObjectMetadata {
  annotations: [KeyValue!]!
  annotationsJson: JSON!
  creationTimestamp: DateTime!

  """Set while the object waits for its finalizers."""
  deletionTimestamp: DateTime
  finalizers: [String!]!
  generation: Long
  labels: [KeyValue!]!
  labelsJson: JSON!
  name: String!

  """Null for cluster-scoped kinds."""
  namespace: String
  ownerReferences: [ObjectOwner!]!
  resourceVersion: String!
  uid: String!
}

type ObjectMetricSource {
  describedObject: CrossVersionObjectReference
  metric: MetricIdentifier
  target: MetricTarget
}

type ObjectMetricStatus {
  current: MetricValueStatus
  describedObject: CrossVersionObjectReference
  metric: MetricIdentifier
}

type ObjectOwner {
  apiVersion: String!
  controller: Boolean!
  kind: String!
  name: String!
  uid: String!
}

"""Names one object of one cluster."""
input ObjectRef {
  """\`v1\`, \`apps/v1\`."""
  apiVersion: String!
  cluster: String!
  kind: String!
  name: String!

  """Absent for cluster-scoped kinds."""
  namespace: String
}

type ObjectReference {
  apiVersion: String
  fieldPath: String
  kind: String
  name: String
  namespace: String
  resourceVersion: String
  uid: String
}

input ObjectSort {
  by: ObjectSortField! = NAMESPACE
  direction: SortDirection! = ASC
}

enum ObjectSortField {
  """ASC: youngest first."""
  AGE
  NAME

  """Namespace, then name."""
  NAMESPACE

  """ASC: worst first."""
  STATE
}

"""
What something uses, used and may use. Of a workload, a Namespace or a Cluster all that belongs to it; the history of a
workload spans pods that are gone. Asks, besides the right to read the object, for \`get\` of its \`pods\` or \`nodes\` in
metrics.k8s.io; without it all is empty and \`source\` says FORBIDDEN.
"""
type ObjectUsage {
  """Of a Node what it has for pods, of a Cluster what its nodes have."""
  allocatable: UsageAmounts

  """Of a Pod: of each container that runs."""
  containers: [ContainerUsage!]!

  """Null when there was no sample for two minutes and a half."""
  current: Usage

  """Minutes are kept for a day, ten minutes for a week, hours for 31 days."""
  history(
    from: DateTime

    """Seconds up to now, unless \`from\` is given; 60 to 2,678,400 (31 days)."""
    last: Int! = 3600

    """Without it now."""
    to: DateTime
  ): UsageHistory!

  """
  What its pods that have not ended may use. Null where one of them is not limited.
  """
  limits: UsageAmounts!

  """
  What its pods that have not ended ask for. Null where one of them asks for nothing.
  """
  requests: UsageAmounts!
  source: UsageSource!
}

type OpaqueDeviceConfiguration {
  driver: String
  parameters: JSON
}

"""Why something was refused, with the same codes as \`extensions.code\`."""
type OperationError {
  causes: [ErrorCause!]!
  code: String!

  """
  Of code CONFLICT; \`extensions\` have the same where a mutation of one object is refused with it.
  """
  conflict: ConflictVersions
  message: String!
}

type Overhead {
  podFixed: JSON
}

type OwnerReference {
  apiVersion: String
  blockOwnerDeletion: Boolean
  controller: Boolean
  kind: String
  name: String!
  uid: String
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

type ParamKind {
  apiVersion: String
  kind: String
}

type ParamRef {
  name: String
  namespace: String
  parameterNotFoundAction: String
  selector: LabelSelector
}

type ParentReference {
  group: String
  name: String!
  namespace: String
  resource: String
}

type PersistentVolume implements KubernetesObject {
  apiVersion: String!

  """The one that has it."""
  claim: PersistentVolumeClaim
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!

  """From which alone it can be reached; empty for all."""
  nodeNames: [String!]!

  """That mount it, by way of its claim."""
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: PersistentVolumeSpec
  state: State!
  status: PersistentVolumeStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type PersistentVolumeClaim implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!

  """That mount it, by name."""
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: PersistentVolumeClaimSpec
  state: State!
  status: PersistentVolumeClaimStatus
  statusSentence: String!
  statusWord: String!
  storageClass: StorageClass
  volume: PersistentVolume

  """
  Null for one that has or had a volume, and where the class may not be seen.
  """
  waitsFor: ClaimWait
  yaml: String!
}

type PersistentVolumeClaimCondition {
  lastProbeTime: DateTime
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type PersistentVolumeClaimConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PersistentVolumeClaimEdge!]!
  nodes: [PersistentVolumeClaim!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type PersistentVolumeClaimEdge {
  cursor: String!
  node: PersistentVolumeClaim!
}

type PersistentVolumeClaimSpec {
  accessModes: [String!]
  dataSource: TypedLocalObjectReference
  dataSourceRef: TypedObjectReference
  resources: VolumeResourceRequirements
  selector: LabelSelector
  storageClassName: String
  volumeAttributesClassName: String
  volumeMode: String
  volumeName: String
}

type PersistentVolumeClaimStatus {
  accessModes: [String!]
  allocatedResourceStatuses: JSON
  allocatedResources: JSON
  capacity: JSON
  conditions: [PersistentVolumeClaimCondition!]
  currentVolumeAttributesClassName: String
  modifyVolumeStatus: ModifyVolumeStatus
  phase: String
}

type PersistentVolumeClaimTemplate {
  metadata: TemplateMetadata
  spec: PersistentVolumeClaimSpec
}

type PersistentVolumeClaimVolumeSource {
  claimName: String
  readOnly: Boolean
}

type PersistentVolumeConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PersistentVolumeEdge!]!
  nodes: [PersistentVolume!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type PersistentVolumeEdge {
  cursor: String!
  node: PersistentVolume!
}

type PersistentVolumeSpec {
  accessModes: [String!]
  awsElasticBlockStore: AWSElasticBlockStoreVolumeSource
  azureDisk: AzureDiskVolumeSource
  azureFile: AzureFilePersistentVolumeSource
  capacity: JSON
  cephfs: CephFSPersistentVolumeSource
  cinder: CinderPersistentVolumeSource
  claimRef: ObjectReference
  csi: CSIPersistentVolumeSource
  fc: FCVolumeSource
  flexVolume: FlexPersistentVolumeSource
  flocker: FlockerVolumeSource
  gcePersistentDisk: GCEPersistentDiskVolumeSource
  glusterfs: GlusterfsPersistentVolumeSource
  hostPath: HostPathVolumeSource
  iscsi: ISCSIPersistentVolumeSource
  local: LocalVolumeSource
  mountOptions: [String!]
  nfs: NFSVolumeSource
  nodeAffinity: VolumeNodeAffinity
  persistentVolumeReclaimPolicy: String
  photonPersistentDisk: PhotonPersistentDiskVolumeSource
  portworxVolume: PortworxVolumeSource
  quobyte: QuobyteVolumeSource
  rbd: RBDPersistentVolumeSource
  scaleIO: ScaleIOPersistentVolumeSource
  storageClassName: String
  storageos: StorageOSPersistentVolumeSource
  volumeAttributesClassName: String
  volumeMode: String
  vsphereVolume: VsphereVirtualDiskVolumeSource
}

type PersistentVolumeStatus {
  lastPhaseTransitionTime: DateTime
  message: String
  phase: String
  reason: String
}

type PhotonPersistentDiskVolumeSource {
  fsType: String
  pdID: String
}

"""A time at which a CronJob is due."""
type PlannedRun {
  at: DateTime!

  """
  That the clocks of the zone change between the run before (or now) and this one.
  """
  clockChange: String

  """By the clock of its zone, with the offset: 2026-11-01T01:30:00-04:00."""
  local: String!
}

type Pod implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!

  """Init containers first, then containers, in the order of the spec."""
  containers: [PodContainer!]!

  """The controller that made it."""
  controller: ObjectOwner

  """The Deployment above its ReplicaSet."""
  deployment: Deployment
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  hostIP: String
  id: ID!
  images: [String!]!
  kind: String!
  lastRestartAt: DateTime
  metadata: ObjectMetadata!

  """
  When the container that the sentence is about is started again; null while none waits for that.
  """
  nextTryAt: DateTime
  node: Node
  nodeName: String
  phase: String
  podIP: String
  problemSince: DateTime
  qosClass: String
  raw: JSON!
  ready: Boolean!
  readyContainers: Int!
  resource: String!
  restarts: Int!
  revision: Long!
  spec: PodSpec
  startTime: DateTime
  state: State!
  status: PodStatus
  statusSentence: String!
  statusWord: String!
  totalContainers: Int!
  usage: ObjectUsage!
  usedConfig: [ConfigUse!]!
  yaml: String!
}

type PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm!]
  requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm!]
}

type PodAffinityTerm {
  labelSelector: LabelSelector
  matchLabelKeys: [String!]
  mismatchLabelKeys: [String!]
  namespaceSelector: LabelSelector
  namespaces: [String!]
  topologyKey: String
}

type PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm!]
  requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm!]
}

type PodCertificateProjection {
  certificateChainPath: String
  credentialBundlePath: String
  keyPath: String
  keyType: String
  maxExpirationSeconds: Int
  signerName: String
  userAnnotations: JSON
}

type PodCondition {
  lastProbeTime: DateTime
  lastTransitionTime: DateTime
  message: String
  observedGeneration: Long
  reason: String
  status: String
  type: String
}

type PodConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PodEdge!]!
  nodes: [Pod!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

"""A container's spec and status side by side."""
type PodContainer {
  args: [String!]!
  command: [String!]!
  env: [EnvEntry!]!
  exitCode: Int
  finishedAt: DateTime
  image: String!
  init: Boolean!
  lastTermination: ContainerTermination
  limits: [KeyValue!]!
  message: String
  name: String!
  ports: [ContainerPort!]!
  probes: [ContainerProbe!]!
  ready: Boolean!

  """CrashLoopBackOff, Completed, Error, ContainerCreating …"""
  reason: String
  requests: [KeyValue!]!
  restarts: Int!

  """An init container that goes on running."""
  sidecar: Boolean!
  signal: Int
  started: Boolean
  startedAt: DateTime
  state: ContainerPhase!
}

type PodDNSConfig {
  nameservers: [String!]
  options: [PodDNSConfigOption!]
  searches: [String!]
}

type PodDNSConfigOption {
  name: String
  value: String
}

type PodDisruptionBudget implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: PodDisruptionBudgetSpec
  state: State!
  status: PodDisruptionBudgetStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type PodDisruptionBudgetConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PodDisruptionBudgetEdge!]!
  nodes: [PodDisruptionBudget!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type PodDisruptionBudgetEdge {
  cursor: String!
  node: PodDisruptionBudget!
}

type PodDisruptionBudgetSpec {
  maxUnavailable: IntOrString
  minAvailable: IntOrString
  selector: LabelSelector
  unhealthyPodEvictionPolicy: String
}

type PodDisruptionBudgetStatus {
  conditions: [MetaCondition!]
  currentHealthy: Int
  desiredHealthy: Int
  disruptedPods: JSON
  disruptionsAllowed: Int
  expectedPods: Int
  observedGeneration: Long
}

type PodEdge {
  cursor: String!
  node: Pod!
}

type PodExtendedResourceClaimStatus {
  requestMappings: [ContainerExtendedResourceRequest!]
  resourceClaimName: String
}

type PodFailurePolicy {
  rules: [PodFailurePolicyRule!]
}

type PodFailurePolicyOnExitCodesRequirement {
  containerName: String
  operator: String
  values: [Int!]
}

type PodFailurePolicyOnPodConditionsPattern {
  status: String
  type: String
}

type PodFailurePolicyRule {
  action: String
  onExitCodes: PodFailurePolicyOnExitCodesRequirement
  onPodConditions: [PodFailurePolicyOnPodConditionsPattern!]
}

type PodIP {
  ip: String
}

type PodOS {
  name: String!
}

type PodReadinessGate {
  conditionType: String
}

type PodResourceClaim {
  name: String!
  resourceClaimName: String
  resourceClaimTemplateName: String
}

type PodResourceClaimStatus {
  name: String!
  resourceClaimName: String
}

type PodSchedulingGate {
  name: String!
}

type PodSchedulingGroup {
  podGroupName: String
}

type PodSecurityContext {
  appArmorProfile: AppArmorProfile
  fsGroup: Long
  fsGroupChangePolicy: String
  runAsGroup: Long
  runAsNonRoot: Boolean
  runAsUser: Long
  seLinuxChangePolicy: String
  seLinuxOptions: SELinuxOptions
  seccompProfile: SeccompProfile
  supplementalGroups: [Long!]
  supplementalGroupsPolicy: String
  sysctls: [Sysctl!]
  windowsOptions: WindowsSecurityContextOptions
}

type PodSpec {
  activeDeadlineSeconds: Long
  affinity: Affinity
  automountServiceAccountToken: Boolean
  containers: [Container!]
  dnsConfig: PodDNSConfig
  dnsPolicy: String
  enableServiceLinks: Boolean
  ephemeralContainers: [EphemeralContainer!]
  hostAliases: [HostAlias!]
  hostIPC: Boolean
  hostNetwork: Boolean
  hostPID: Boolean
  hostUsers: Boolean
  hostname: String
  hostnameOverride: String
  imagePullSecrets: [LocalObjectReference!]
  initContainers: [Container!]
  nodeName: String
  nodeSelector: JSON
  os: PodOS
  overhead: JSON
  preemptionPolicy: String
  priority: Int
  priorityClassName: String
  readinessGates: [PodReadinessGate!]
  resourceClaims: [PodResourceClaim!]
  resources: ResourceRequirements
  restartPolicy: String
  runtimeClassName: String
  schedulerName: String
  schedulingGates: [PodSchedulingGate!]
  schedulingGroup: PodSchedulingGroup
  securityContext: PodSecurityContext
  serviceAccount: String
  serviceAccountName: String
  setHostnameAsFQDN: Boolean
  shareProcessNamespace: Boolean
  subdomain: String
  terminationGracePeriodSeconds: Long
  tolerations: [Toleration!]
  topologySpreadConstraints: [TopologySpreadConstraint!]
  volumes: [Volume!]
}

type PodStatus {
  allocatedResources: JSON
  conditions: [PodCondition!]
  containerStatuses: [ContainerStatus!]
  ephemeralContainerStatuses: [ContainerStatus!]
  extendedResourceClaimStatus: PodExtendedResourceClaimStatus
  hostIP: String
  hostIPs: [HostIP!]
  initContainerStatuses: [ContainerStatus!]
  message: String
  nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus!]
  nominatedNodeName: String
  observedGeneration: Long
  phase: String
  podIP: String
  podIPs: [PodIP!]
  qosClass: String
  reason: String
  resize: String
  resourceClaimStatuses: [PodResourceClaimStatus!]
  resources: ResourceRequirements
  startTime: DateTime
}

type PodTemplate implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  template: PodTemplateSpec
  yaml: String!
}

type PodTemplateConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PodTemplateEdge!]!
  nodes: [PodTemplate!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type PodTemplateEdge {
  cursor: String!
  node: PodTemplate!
}

type PodTemplateSpec {
  metadata: TemplateMetadata
  spec: PodSpec
}

type PodsMetricSource {
  metric: MetricIdentifier
  target: MetricTarget
}

type PodsMetricStatus {
  current: MetricValueStatus
  metric: MetricIdentifier
}

type PolicyRule {
  apiGroups: [String!]
  nonResourceURLs: [String!]
  resourceNames: [String!]
  resources: [String!]
  verbs: [String!]
}

type PolicyRulesWithSubjects {
  nonResourceRules: [NonResourcePolicyRule!]
  resourceRules: [ResourcePolicyRule!]
  subjects: [FlowSubject!]
}

type PortStatus {
  error: String
  port: Int
  protocol: String
}

type PortworxVolumeSource {
  fsType: String
  readOnly: Boolean
  volumeID: String
}

type PreferredSchedulingTerm {
  preference: NodeSelectorTerm
  weight: Int
}

"""What stands under a column."""
type PrintedValue {
  column: PrinterColumn!

  """
  Null where the object has nothing there. Of a date the instant as the object has it.
  """
  value: JSON
}

type PrinterColumn {
  description: String!
  name: String!

  """Those above 0 are shown where there is much room."""
  priority: Int!

  """string, integer, number, boolean or date."""
  type: String!
}

type PriorityClass implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  description: String
  events(first: Int! = 50): [Event!]!
  globalDefault: Boolean
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  preemptionPolicy: String
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  value: Int
  yaml: String!
}

type PriorityClassConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PriorityClassEdge!]!
  nodes: [PriorityClass!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type PriorityClassEdge {
  cursor: String!
  node: PriorityClass!
}

type PriorityLevelConfiguration implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: PriorityLevelConfigurationSpec
  state: State!
  status: PriorityLevelConfigurationStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type PriorityLevelConfigurationCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type PriorityLevelConfigurationConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [PriorityLevelConfigurationEdge!]!
  nodes: [PriorityLevelConfiguration!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type PriorityLevelConfigurationEdge {
  cursor: String!
  node: PriorityLevelConfiguration!
}

type PriorityLevelConfigurationReference {
  name: String!
}

type PriorityLevelConfigurationSpec {
  exempt: ExemptPriorityLevelConfiguration
  limited: LimitedPriorityLevelConfiguration
  type: String
}

type PriorityLevelConfigurationStatus {
  conditions: [PriorityLevelConfigurationCondition!]
}

type Probe {
  exec: ExecAction
  failureThreshold: Int
  grpc: GRPCAction
  httpGet: HTTPGetAction
  initialDelaySeconds: Int
  periodSeconds: Int
  successThreshold: Int
  tcpSocket: TCPSocketAction
  terminationGracePeriodSeconds: Long
  timeoutSeconds: Int
}

enum ProbeKind {
  LIVENESS
  READINESS
  STARTUP
}

type ProjectedVolumeSource {
  defaultMode: Int
  sources: [VolumeProjection!]
}

enum Propagation {
  BACKGROUND
  FOREGROUND
  ORPHAN
}

type Query {
  allEndpoints(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): EndpointsConnection!
  apiService(cluster: String!, name: String!): APIService
  apiServices(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): APIServiceConnection!

  """
  Newest first; an empty \`cluster\` asks for what belongs to the installation, as accounts do. For users who may do everything; to others FORBIDDEN.
  """
  audit(
    """The id of the last record that is known: older ones follow."""
    after: ID
    cluster: String!

    """At most 1000."""
    first: Int! = 50
    name: String
    namespace: String
  ): [AuditRecord!]!

  """What the signed-in user may do; one answer a question, in order."""
  can(cluster: String!, questions: [AccessQuestion!]!): [AccessAnswer!]!
  certificateSigningRequest(cluster: String!, name: String!): CertificateSigningRequest
  certificateSigningRequests(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): CertificateSigningRequestConnection!
  cluster(name: String!): Cluster
  clusterRole(cluster: String!, name: String!): ClusterRole
  clusterRoleBinding(cluster: String!, name: String!): ClusterRoleBinding
  clusterRoleBindings(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ClusterRoleBindingConnection!
  clusterRoles(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ClusterRoleConnection!

  """By name, the embedded one first."""
  clusters: [Cluster!]!
  configMap(cluster: String!, name: String!, namespace: String!): ConfigMap
  configMaps(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ConfigMapConnection!
  controllerRevision(cluster: String!, name: String!, namespace: String!): ControllerRevision
  controllerRevisions(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ControllerRevisionConnection!
  controllers(cluster: String!): [ControllerStatus!]!
  cronJob(cluster: String!, name: String!, namespace: String!): CronJob
  cronJobs(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): CronJobConnection!
  csiDriver(cluster: String!, name: String!): CSIDriver
  csiDrivers(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): CSIDriverConnection!
  csiNode(cluster: String!, name: String!): CSINode
  csiNodes(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): CSINodeConnection!
  csiStorageCapacities(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): CSIStorageCapacityConnection!
  csiStorageCapacity(cluster: String!, name: String!, namespace: String!): CSIStorageCapacity

  """
  The newest samples of all pods or nodes that the user may list and whose metrics they may \`get\`, for lists. Answered
  from memory, so it may be asked as often as is measured.
  """
  currentUsage(
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]

    """Of pods: only this namespace."""
    namespace: String
    resource: MeasuredResource!
  ): [CurrentUsage!]!
  customResourceDefinition(cluster: String!, name: String!): CustomResourceDefinition
  customResourceDefinitions(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): CustomResourceDefinitionConnection!
  daemonSet(cluster: String!, name: String!, namespace: String!): DaemonSet
  daemonSets(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): DaemonSetConnection!
  deployment(cluster: String!, name: String!, namespace: String!): Deployment
  deployments(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): DeploymentConnection!
  deviceClass(cluster: String!, name: String!): DeviceClass
  deviceClasses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): DeviceClassConnection!
  endpointSlice(cluster: String!, name: String!, namespace: String!): EndpointSlice
  endpointSlices(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): EndpointSliceConnection!
  endpoints(cluster: String!, name: String!, namespace: String!): Endpoints

  """Newest first."""
  events(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    first: Int! = 100

    """Only events about this object."""
    involved: EventInvolved

    """Only this namespace."""
    namespace: String

    """Normal or Warning."""
    type: String
  ): EventConnection!
  flowSchema(cluster: String!, name: String!): FlowSchema
  flowSchemas(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): FlowSchemaConnection!

  """What happened to one object, deleted ones included; newest first."""
  history(after: String, first: Int! = 20, ref: ObjectRef!): ChangeConnection!
  horizontalPodAutoscaler(cluster: String!, name: String!, namespace: String!): HorizontalPodAutoscaler
  horizontalPodAutoscalers(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): HorizontalPodAutoscalerConnection!
  ingress(cluster: String!, name: String!, namespace: String!): Ingress
  ingressClass(cluster: String!, name: String!): IngressClass
  ingressClasses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): IngressClassConnection!
  ingresses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): IngressConnection!
  ipAddress(cluster: String!, name: String!): IPAddress
  ipAddresses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): IPAddressConnection!
  job(cluster: String!, name: String!, namespace: String!): Job
  jobs(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): JobConnection!
  lease(cluster: String!, name: String!, namespace: String!): Lease
  leases(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): LeaseConnection!
  limitRange(cluster: String!, name: String!, namespace: String!): LimitRange
  limitRanges(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): LimitRangeConnection!

  """
  The end of a container's log. Without \`container\` the first one of the pod.
  """
  logs(cluster: String!, container: String, namespace: String!, pod: String!, previous: Boolean! = false, sinceSeconds: Int, tailLines: Int! = 200): LogTail!

  """
  Who is signed in; null for nobody. The one field that needs no sign-in.
  """
  me: Viewer
  mutatingAdmissionPolicies(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): MutatingAdmissionPolicyConnection!
  mutatingAdmissionPolicy(cluster: String!, name: String!): MutatingAdmissionPolicy
  mutatingAdmissionPolicyBinding(cluster: String!, name: String!): MutatingAdmissionPolicyBinding
  mutatingAdmissionPolicyBindings(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): MutatingAdmissionPolicyBindingConnection!
  mutatingWebhookConfiguration(cluster: String!, name: String!): MutatingWebhookConfiguration
  mutatingWebhookConfigurations(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): MutatingWebhookConfigurationConnection!
  namespace(cluster: String!, name: String!): Namespace
  namespaces(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): NamespaceConnection!
  networkPolicies(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): NetworkPolicyConnection!
  networkPolicy(cluster: String!, name: String!, namespace: String!): NetworkPolicy
  node(cluster: String!, name: String!): Node
  nodes(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): NodeConnection!

  """Any object of any kind."""
  object(ref: ObjectRef!): KubernetesObject

  """Objects of any one kind."""
  objects(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100

    """\`pods\`, \`deployments.apps\`: see Cluster.kinds."""
    resource: String!
    sort: ObjectSort
  ): KubernetesObjectConnection!
  persistentVolume(cluster: String!, name: String!): PersistentVolume
  persistentVolumeClaim(cluster: String!, name: String!, namespace: String!): PersistentVolumeClaim
  persistentVolumeClaims(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): PersistentVolumeClaimConnection!
  persistentVolumes(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): PersistentVolumeConnection!
  pod(cluster: String!, name: String!, namespace: String!): Pod
  podDisruptionBudget(cluster: String!, name: String!, namespace: String!): PodDisruptionBudget
  podDisruptionBudgets(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): PodDisruptionBudgetConnection!
  podTemplate(cluster: String!, name: String!, namespace: String!): PodTemplate
  podTemplates(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): PodTemplateConnection!
  pods(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]

    """Only pods that this controller (uid) owns."""
    controllerUid: String
    filter: ObjectFilter
    first: Int! = 100

    """Only pods of this node."""
    node: String
    sort: ObjectSort
  ): PodConnection!

  """A schedule while it is written: what it means, and when it is due."""
  previewSchedule(after: DateTime, count: Int! = 10, schedule: String!, timeZone: String): SchedulePreview!
  priorityClass(cluster: String!, name: String!): PriorityClass
  priorityClasses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): PriorityClassConnection!
  priorityLevelConfiguration(cluster: String!, name: String!): PriorityLevelConfiguration
  priorityLevelConfigurations(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): PriorityLevelConfigurationConnection!
  replicaSet(cluster: String!, name: String!, namespace: String!): ReplicaSet
  replicaSets(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ReplicaSetConnection!
  replicationController(cluster: String!, name: String!, namespace: String!): ReplicationController
  replicationControllers(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ReplicationControllerConnection!
  resourceClaim(cluster: String!, name: String!, namespace: String!): ResourceClaim
  resourceClaimTemplate(cluster: String!, name: String!, namespace: String!): ResourceClaimTemplate
  resourceClaimTemplates(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ResourceClaimTemplateConnection!
  resourceClaims(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ResourceClaimConnection!
  resourceQuota(cluster: String!, name: String!, namespace: String!): ResourceQuota
  resourceQuotas(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ResourceQuotaConnection!
  resourceSlice(cluster: String!, name: String!): ResourceSlice
  resourceSlices(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ResourceSliceConnection!
  role(cluster: String!, name: String!, namespace: String!): Role
  roleBinding(cluster: String!, name: String!, namespace: String!): RoleBinding
  roleBindings(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): RoleBindingConnection!
  roles(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): RoleConnection!
  rollout(cluster: String!, kind: RolloutKind! = DEPLOYMENT, name: String!, namespace: String!): Rollout
  runtimeClass(cluster: String!, name: String!): RuntimeClass
  runtimeClasses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): RuntimeClassConnection!
  secret(cluster: String!, name: String!, namespace: String!): Secret
  secrets(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort

    """Only this type."""
    type: String
  ): SecretConnection!
  service(cluster: String!, name: String!, namespace: String!): Service
  serviceAccount(cluster: String!, name: String!, namespace: String!): ServiceAccount
  serviceAccounts(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ServiceAccountConnection!
  serviceCIDR(cluster: String!, name: String!): ServiceCIDR
  serviceCIDRs(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ServiceCIDRConnection!
  services(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ServiceConnection!
  statefulSet(cluster: String!, name: String!, namespace: String!): StatefulSet
  statefulSets(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): StatefulSetConnection!
  storageClass(cluster: String!, name: String!): StorageClass
  storageClasses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): StorageClassConnection!
  validatingAdmissionPolicies(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ValidatingAdmissionPolicyConnection!
  validatingAdmissionPolicy(cluster: String!, name: String!): ValidatingAdmissionPolicy
  validatingAdmissionPolicyBinding(cluster: String!, name: String!): ValidatingAdmissionPolicyBinding
  validatingAdmissionPolicyBindings(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ValidatingAdmissionPolicyBindingConnection!
  validatingWebhookConfiguration(cluster: String!, name: String!): ValidatingWebhookConfiguration
  validatingWebhookConfigurations(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ValidatingWebhookConfigurationConnection!
  volumeAttachment(cluster: String!, name: String!): VolumeAttachment
  volumeAttachments(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): VolumeAttachmentConnection!
  volumeAttributesClass(cluster: String!, name: String!): VolumeAttributesClass
  volumeAttributesClasses(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): VolumeAttributesClassConnection!
}

type QueuingConfiguration {
  handSize: Int
  queueLengthLimit: Int
  queues: Int
}

type QuobyteVolumeSource {
  group: String
  readOnly: Boolean
  registry: String
  tenant: String
  user: String
  volume: String
}

"""How much of one amount of a quota is taken."""
type QuotaUse {
  hard: String!

  """0 to 1; more when the quota was lowered below what is there."""
  ratio: Float!

  """\`pods\`, \`requests.cpu\`, \`count/configmaps\`."""
  resource: String!

  """A quantity: \`2500m\`, \`1Gi\`."""
  used: String!
}

type RBDPersistentVolumeSource {
  fsType: String
  image: String
  keyring: String
  monitors: [String!]
  pool: String
  readOnly: Boolean
  secretRef: SecretReference
  user: String
}

type RBDVolumeSource {
  fsType: String
  image: String
  keyring: String
  monitors: [String!]
  pool: String
  readOnly: Boolean
  secretRef: LocalObjectReference
  user: String
}

enum ReconcileOutcome {
  """
  Somebody else changed the object meanwhile: it is looked at again. No failure.
  """
  CONFLICT
  DONE
  FAILED
}

type RemainingFinalizer {
  count: Int!
  finalizer: String!
}

"""Objects of one kind that a terminating namespace still holds."""
type RemainingKind {
  apiVersion: String!
  count: Int!

  """Finalizers that hold them."""
  finalizers: [RemainingFinalizer!]!
  kind: String!

  """The first few of them."""
  names: [String!]!
  resource: String!

  """
  Deletion of the one that has waited longest; null while none is being deleted.
  """
  since: DateTime
}

type ReplicaSet implements KubernetesObject {
  apiVersion: String!
  available: Int!
  cluster: String!
  conditions: [Condition!]!

  """The Deployment that owns it."""
  deployment: Deployment
  desired: Int!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  images: [String!]!
  kind: String!
  metadata: ObjectMetadata!
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  ready: Int!
  resource: String!
  revision: Long!
  spec: ReplicaSetSpec
  state: State!
  status: ReplicaSetStatus
  statusSentence: String!
  statusWord: String!

  """Of the Deployment that owns it."""
  templateRevision: Int
  total: Int!
  usage: ObjectUsage!
  yaml: String!
}

type ReplicaSetCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type ReplicaSetConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ReplicaSetEdge!]!
  nodes: [ReplicaSet!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ReplicaSetEdge {
  cursor: String!
  node: ReplicaSet!
}

type ReplicaSetSpec {
  minReadySeconds: Int
  replicas: Int
  selector: LabelSelector
  template: PodTemplateSpec
}

type ReplicaSetStatus {
  availableReplicas: Int
  conditions: [ReplicaSetCondition!]
  fullyLabeledReplicas: Int
  observedGeneration: Long
  readyReplicas: Int
  replicas: Int
  terminatingReplicas: Int
}

type ReplicationController implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ReplicationControllerSpec
  state: State!
  status: ReplicationControllerStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ReplicationControllerCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type ReplicationControllerConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ReplicationControllerEdge!]!
  nodes: [ReplicationController!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ReplicationControllerEdge {
  cursor: String!
  node: ReplicationController!
}

type ReplicationControllerSpec {
  minReadySeconds: Int
  replicas: Int
  selector: JSON
  template: PodTemplateSpec
}

type ReplicationControllerStatus {
  availableReplicas: Int
  conditions: [ReplicationControllerCondition!]
  fullyLabeledReplicas: Int
  observedGeneration: Long
  readyReplicas: Int
  replicas: Int
}

type ResourceClaim implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ResourceClaimSpec
  state: State!
  status: ResourceClaimStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ResourceClaimConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ResourceClaimEdge!]!
  nodes: [ResourceClaim!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ResourceClaimConsumerReference {
  apiGroup: String
  name: String!
  resource: String
  uid: String
}

type ResourceClaimEdge {
  cursor: String!
  node: ResourceClaim!
}

type ResourceClaimSpec {
  devices: DeviceClaim
}

type ResourceClaimStatus {
  allocation: AllocationResult
  devices: [AllocatedDeviceStatus!]
  reservedFor: [ResourceClaimConsumerReference!]
}

type ResourceClaimTemplate implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ResourceClaimTemplateSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ResourceClaimTemplateConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ResourceClaimTemplateEdge!]!
  nodes: [ResourceClaimTemplate!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ResourceClaimTemplateEdge {
  cursor: String!
  node: ResourceClaimTemplate!
}

type ResourceClaimTemplateSpec {
  metadata: TemplateMetadata
  spec: ResourceClaimSpec
}

type ResourceFieldSelector {
  containerName: String
  divisor: String
  resource: String
}

type ResourceHealth {
  health: String
  message: String
  resourceID: String
}

type ResourceMetricSource {
  name: String!
  target: MetricTarget
}

type ResourceMetricStatus {
  current: MetricValueStatus
  name: String!
}

type ResourcePolicyRule {
  apiGroups: [String!]
  clusterScope: Boolean
  namespaces: [String!]
  resources: [String!]
  verbs: [String!]
}

type ResourcePool {
  generation: Long
  name: String!
  resourceSliceCount: Long
}

type ResourceQuota implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ResourceQuotaSpec
  state: State!
  status: ResourceQuotaStatus
  statusSentence: String!
  statusWord: String!

  """By the name of what is counted."""
  uses: [QuotaUse!]!
  yaml: String!
}

type ResourceQuotaConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ResourceQuotaEdge!]!
  nodes: [ResourceQuota!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ResourceQuotaEdge {
  cursor: String!
  node: ResourceQuota!
}

type ResourceQuotaSpec {
  hard: JSON
  scopeSelector: ScopeSelector
  scopes: [String!]
}

type ResourceQuotaStatus {
  hard: JSON
  used: JSON
}

type ResourceRequirements {
  claims: [ContainerResourceClaim!]
  limits: JSON
  requests: JSON
}

type ResourceSlice implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ResourceSliceSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ResourceSliceConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ResourceSliceEdge!]!
  nodes: [ResourceSlice!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ResourceSliceEdge {
  cursor: String!
  node: ResourceSlice!
}

type ResourceSliceSpec {
  allNodes: Boolean
  devices: [Device!]
  driver: String
  nodeName: String
  nodeSelector: NodeSelector
  perDeviceNodeSelection: Boolean
  pool: ResourcePool
  sharedCounters: [CounterSet!]
}

type ResourceStatus {
  name: String!
  resources: [ResourceHealth!]
}

type Role implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  rules: [PolicyRule!]
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type RoleBinding implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  roleRef: RoleRef
  state: State!
  statusSentence: String!
  statusWord: String!
  subjects: [Subject!]
  yaml: String!
}

type RoleBindingConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [RoleBindingEdge!]!
  nodes: [RoleBinding!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type RoleBindingEdge {
  cursor: String!
  node: RoleBinding!
}

type RoleConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [RoleEdge!]!
  nodes: [Role!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type RoleEdge {
  cursor: String!
  node: Role!
}

type RoleRef {
  apiGroup: String
  kind: String
  name: String!
}

type RollingUpdateDaemonSet {
  maxSurge: IntOrString
  maxUnavailable: IntOrString
}

type RollingUpdateDeployment {
  maxSurge: IntOrString
  maxUnavailable: IntOrString
}

type RollingUpdateStatefulSetStrategy {
  maxUnavailable: IntOrString
  partition: Int
}

"""The whole of one rollout, as the screen draws it."""
type Rollout {
  """The strategy keeps at least this many available …"""
  atLeast: Int!

  """… and at most this many in all."""
  atMost: Int!
  available: Int!
  conditions: [Condition!]!

  """Of the template in force, init containers last."""
  containers: [RolloutContainer!]!

  """When it is called stuck if nothing moves."""
  deadline: DateTime

  """Pods asked for; of a DaemonSet the nodes that should run one."""
  desired: Int!

  """
  Of the workload, its ReplicaSets or ControllerRevisions, and its pods; newest first.
  """
  events(first: Int! = 100): [Event!]!
  kind: RolloutKind!

  """Those with pods or replicas wanted, newest revision first."""
  lanes: [RolloutLane!]!
  maxSurge: IntOrString
  maxUnavailable: IntOrString
  minReadySeconds: Int

  """Of a StatefulSet: ordinals below it keep the old template."""
  partition: Int
  paused: Boolean!
  phase: RolloutPhase!

  """Of a StatefulSet: OrderedReady or Parallel."""
  podManagementPolicy: String

  """Of a Deployment."""
  progressDeadlineSeconds: Int
  ready: Int!

  """Revision that is rolled out."""
  revision: Int

  """Revisions that can be returned to, newest first."""
  revisions: [RolloutRevision!]!

  """Label selector, as text."""
  selector: String!

  """Why it waits, or that it does not."""
  sentence: String!

  """
  Of a StatefulSet by ordinal, of a DaemonSet by node; empty for a Deployment.
  """
  slots: [RolloutSlot!]!

  """When the current revision was first made."""
  startedAt: DateTime
  state: State!

  """RollingUpdate, Recreate or OnDelete."""
  strategy: String!
  total: Int!
  unavailable: Int!
  updated: Int!

  """
  Since when the pod is not ready that it waits for; null when it waits for none.
  """
  waitingSince: DateTime

  """The Deployment, StatefulSet or DaemonSet."""
  workload: KubernetesObject!
}

type RolloutContainer {
  image: String!
  name: String!
}

"""What can be rolled out."""
enum RolloutKind {
  DAEMON_SET
  DEPLOYMENT
  STATEFUL_SET
}

"""The pods of one revision."""
type RolloutLane {
  available: Int!

  """True for the one that the template in force asks for."""
  current: Boolean!
  desired: Int!
  images: [String!]!

  """Of the ReplicaSet or ControllerRevision."""
  name: String!

  """By name; those that are leaving included."""
  pods: [Pod!]!
  ready: Int!

  """0 when it is not known."""
  revision: Int!

  """Null when it is gone or the user may not see it."""
  source: KubernetesObject
  total: Int!
}

enum RolloutPhase {
  COMPLETE

  """Scaled to zero, or no node fits."""
  OFF
  PAUSED
  PROGRESSING

  """
  Of a Deployment: its progress deadline has passed. Of a StatefulSet or DaemonSet: one of its pods fails.
  """
  STUCK

  """OnDelete: it goes on when somebody deletes pods."""
  WAITING
}

"""A revision of a pod template that can be returned to."""
type RolloutRevision {
  """Annotation kubernetes.io/change-cause."""
  changeCause: String

  """Unified diff from the revision before it to this one."""
  changes: String!
  createdAt: DateTime!

  """The one that the template in force is."""
  current: Boolean!

  """
  Unified diff from the template in force to this one: what an undo would change. Empty for the current.
  """
  diff: String!
  images: [String!]!
  revision: Int!

  """The ReplicaSet or ControllerRevision that keeps it."""
  source: KubernetesObject!

  """Pod template as YAML."""
  template: String!
}

"""
A place that keeps its pod apart from all others: an ordinal of a StatefulSet, a node of a DaemonSet.
"""
type RolloutSlot {
  """The partition keeps it on the old template."""
  heldBack: Boolean!

  """\`web-0\`, or the name of the node; empty while a pod has none."""
  name: String!

  """Ids of the pods in it, of all lanes."""
  pods: [ID!]!
}

"""One state of a live rollout."""
type RolloutUpdate {
  cursor: String!
  revision: Long!

  """Null when the workload is gone."""
  rollout: Rollout

  """By the server's clock."""
  serverTime: DateTime!
}

type RuleWithOperations {
  apiGroups: [String!]
  apiVersions: [String!]
  operations: [String!]
  resources: [String!]
  scope: String
}

type RuntimeClass implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  handler: String
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  overhead: Overhead
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  scheduling: Scheduling
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type RuntimeClassConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [RuntimeClassEdge!]!
  nodes: [RuntimeClass!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type RuntimeClassEdge {
  cursor: String!
  node: RuntimeClass!
}

type SELinuxOptions {
  level: String
  role: String
  type: String
  user: String
}

type ScaleIOPersistentVolumeSource {
  fsType: String
  gateway: String
  protectionDomain: String
  readOnly: Boolean
  secretRef: SecretReference
  sslEnabled: Boolean
  storageMode: String
  storagePool: String
  system: String
  volumeName: String
}

type ScaleIOVolumeSource {
  fsType: String
  gateway: String
  protectionDomain: String
  readOnly: Boolean
  secretRef: LocalObjectReference
  sslEnabled: Boolean
  storageMode: String
  storagePool: String
  system: String
  volumeName: String
}

type SchedulePreview {
  """Why it cannot be."""
  error: String
  nextRuns: [PlannedRun!]!

  """Null when the schedule or the zone cannot be."""
  words: String
}

type Scheduling {
  nodeSelector: JSON
  tolerations: [Toleration!]
}

type ScopeSelector {
  matchExpressions: [ScopedResourceSelectorRequirement!]
}

type ScopedResourceSelectorRequirement {
  operator: String
  scopeName: String
  values: [String!]
}

type SeccompProfile {
  localhostProfile: String
  type: String
}

"""
A Secret, masked: values never leave the server here. See mutation revealSecret.
"""
type Secret implements KubernetesObject {
  apiVersion: String!
  cluster: String!

  """What deleting it does to those who use it."""
  deletionEffects: [DeletionEffect!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  immutable: Boolean!
  keyCount: Int!
  keys: [SecretKey!]!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!

  """Kubernetes' type: Opaque, kubernetes.io/tls …"""
  type: String!
  usedBy: [ConfigUser!]!
  yaml: String!
}

type SecretConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [SecretEdge!]!
  nodes: [Secret!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type SecretEdge {
  cursor: String!
  node: Secret!
}

type SecretEnvSource {
  name: String
  optional: Boolean
}

type SecretKey {
  bytes: Int!

  """When its value last changed, as far as the journal goes back."""
  changedAt: DateTime

  """
  Keyed hash: the same for the same value, and telling nothing else about it.
  """
  hash: String!
  key: String!
}

type SecretKeySelector {
  key: String
  name: String
  optional: Boolean
}

type SecretPayload {
  """Values are shown by their keyed hashes."""
  diff: String!
  revision: Long!
  secret: Secret!
  warnings: [String!]!
}

type SecretProjection {
  items: [KeyToPath!]
  name: String
  optional: Boolean
}

type SecretReference {
  name: String
  namespace: String
}

type SecretValue {
  base64: String!
  bytes: Int!

  """When a screen should hide it again."""
  hideAt: DateTime!
  key: String!

  """Null when the value is not valid UTF-8."""
  text: String
}

type SecretVolumeSource {
  defaultMode: Int
  items: [KeyToPath!]
  optional: Boolean
  secretName: String
}

type SecurityContext {
  allowPrivilegeEscalation: Boolean
  appArmorProfile: AppArmorProfile
  capabilities: Capabilities
  privileged: Boolean
  procMount: String
  readOnlyRootFilesystem: Boolean
  runAsGroup: Long
  runAsNonRoot: Boolean
  runAsUser: Long
  seLinuxOptions: SELinuxOptions
  seccompProfile: SeccompProfile
  windowsOptions: WindowsSecurityContextOptions
}

type SelectableField {
  jsonPath: String
}

type Service implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  clusterIP: String

  """
  Names by which it is found in the cluster: its own, those of its ports, those of its pods. Without the domain where that is not known.
  """
  dnsNames: [String!]!

  """
  Why pods that belong to it are not reached through it; empty when all is well, null for who may not see them.
  """
  endpointGaps: [EndpointGap!]
  endpoints: [ServiceEndpoint!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!

  """Those that lead to it, of the ones that the user may see."""
  ingresses: [Ingress!]!
  kind: String!

  """Where its load balancer is reached: addresses or names."""
  loadBalancerAddresses: [String!]!
  metadata: ObjectMetadata!
  ports: [ServicePortView!]!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!

  """Label selector, as text; empty for a service without one."""
  selector: String!
  spec: ServiceSpec
  state: State!
  status: ServiceStatus
  statusSentence: String!
  statusWord: String!

  """ClusterIP, NodePort, LoadBalancer or ExternalName."""
  type: String!
  yaml: String!
}

type ServiceAccount implements KubernetesObject {
  apiVersion: String!
  automountServiceAccountToken: Boolean
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  imagePullSecrets: [LocalObjectReference!]
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  secrets: [ObjectReference!]
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ServiceAccountConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ServiceAccountEdge!]!
  nodes: [ServiceAccount!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ServiceAccountEdge {
  cursor: String!
  node: ServiceAccount!
}

type ServiceAccountSubject {
  name: String!
  namespace: String
}

type ServiceAccountTokenProjection {
  audience: String
  expirationSeconds: Long
  path: String
}

type ServiceBackendPort {
  name: String
  number: Int
}

type ServiceCIDR implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ServiceCIDRSpec
  state: State!
  status: ServiceCIDRStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ServiceCIDRConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ServiceCIDREdge!]!
  nodes: [ServiceCIDR!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ServiceCIDREdge {
  cursor: String!
  node: ServiceCIDR!
}

type ServiceCIDRSpec {
  cidrs: [String!]
}

type ServiceCIDRStatus {
  conditions: [MetaCondition!]
}

type ServiceConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ServiceEdge!]!
  nodes: [Service!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ServiceEdge {
  cursor: String!
  node: Service!
}

type ServiceEndpoint {
  address: String!

  """Its own name below the Service's, in DNS."""
  hostname: String
  nodeName: String
  pod: Pod
  podName: String
  ready: Boolean!

  """Whether it answers, though it may be about to leave."""
  serving: Boolean!
  terminating: Boolean!
}

type ServicePort {
  appProtocol: String
  name: String
  nodePort: Int
  port: Int
  protocol: String
  targetPort: IntOrString
}

type ServicePortView {
  name: String
  nodePort: Int
  port: Int!
  protocol: String!
  targetPort: IntOrString
}

type ServiceReference {
  name: String!
  namespace: String
  path: String
  port: Int
}

type ServiceSpec {
  allocateLoadBalancerNodePorts: Boolean
  clusterIP: String
  clusterIPs: [String!]
  externalIPs: [String!]
  externalName: String
  externalTrafficPolicy: String
  healthCheckNodePort: Int
  internalTrafficPolicy: String
  ipFamilies: [String!]
  ipFamilyPolicy: String
  loadBalancerClass: String
  loadBalancerIP: String
  loadBalancerSourceRanges: [String!]
  ports: [ServicePort!]
  publishNotReadyAddresses: Boolean
  selector: JSON
  sessionAffinity: String
  sessionAffinityConfig: SessionAffinityConfig
  trafficDistribution: String
  type: String
}

type ServiceStatus {
  conditions: [MetaCondition!]
  loadBalancer: LoadBalancerStatus
}

type SessionAffinityConfig {
  clientIP: ClientIPConfig
}

type SignInPayload {
  expiresAt: DateTime!
  viewer: Viewer!
}

type SleepAction {
  seconds: Long
}

enum SortDirection {
  ASC
  DESC
}

"""
How an object fares. Five shapes on the screen: OFF and UNKNOWN share the hollow circle.
"""
enum State {
  FAILING
  HEALTHY

  """Meant to be off: scaled to zero, suspended, finished."""
  OFF
  PROGRESSING
  UNKNOWN
  WARNING
}

type StatefulSet implements KubernetesObject {
  apiVersion: String!
  available: Int!
  cluster: String!
  conditions: [Condition!]!

  """Replicas asked for."""
  desired: Int!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  images: [String!]!
  kind: String!
  metadata: ObjectMetadata!

  """By ordinal."""
  pods: [Pod!]!
  problemSince: DateTime
  raw: JSON!
  ready: Int!
  resource: String!

  """Restarts of all containers of its pods."""
  restarts: Int!
  revision: Long!

  """Revisions that can be returned to, newest first."""
  revisions: [RolloutRevision!]!
  rollout: Rollout!

  """Label selector, as text."""
  selector: String!
  spec: StatefulSetSpec
  state: State!
  status: StatefulSetStatus
  statusSentence: String!
  statusWord: String!
  total: Int!
  updated: Int!
  usage: ObjectUsage!

  """ConfigMaps and Secrets that its pod template names."""
  usedConfig: [ConfigUse!]!
  yaml: String!
}

type StatefulSetCondition {
  lastTransitionTime: DateTime
  message: String
  reason: String
  status: String
  type: String
}

type StatefulSetConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [StatefulSetEdge!]!
  nodes: [StatefulSet!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type StatefulSetEdge {
  cursor: String!
  node: StatefulSet!
}

type StatefulSetOrdinals {
  start: Int
}

type StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted: String
  whenScaled: String
}

type StatefulSetSpec {
  minReadySeconds: Int
  ordinals: StatefulSetOrdinals
  persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy
  podManagementPolicy: String
  replicas: Int
  revisionHistoryLimit: Int
  selector: LabelSelector
  serviceName: String
  template: PodTemplateSpec
  updateStrategy: StatefulSetUpdateStrategy
  volumeClaimTemplates: [VolumeClaimTemplate!]
}

type StatefulSetStatus {
  availableReplicas: Int
  collisionCount: Int
  conditions: [StatefulSetCondition!]
  currentReplicas: Int
  currentRevision: String
  observedGeneration: Long
  readyReplicas: Int
  replicas: Int
  updateRevision: String
  updatedReplicas: Int
}

type StatefulSetUpdateStrategy {
  rollingUpdate: RollingUpdateStatefulSetStrategy
  type: String
}

type StorageClass implements KubernetesObject {
  allowVolumeExpansion: Boolean
  allowedTopologies: [TopologySelectorTerm!]
  apiVersion: String!
  claimCount: Int!

  """By namespace and name."""
  claims(first: Int! = 50): [PersistentVolumeClaim!]!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!

  """Claims that name no class get it."""
  isDefault: Boolean!
  kind: String!
  metadata: ObjectMetadata!
  mountOptions: [String!]
  parameters: JSON
  problemSince: DateTime
  provisioner: String
  raw: JSON!
  reclaimPolicy: String
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  volumeBindingMode: String
  volumeCount: Int!
  yaml: String!
}

type StorageClassConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [StorageClassEdge!]!
  nodes: [StorageClass!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type StorageClassEdge {
  cursor: String!
  node: StorageClass!
}

type StorageOSPersistentVolumeSource {
  fsType: String
  readOnly: Boolean
  secretRef: ObjectReference
  volumeName: String
  volumeNamespace: String
}

type StorageOSVolumeSource {
  fsType: String
  readOnly: Boolean
  secretRef: LocalObjectReference
  volumeName: String
  volumeNamespace: String
}

type Subject {
  apiGroup: String
  kind: String
  name: String!
  namespace: String
}

type Subscription {
  """Once a second: tells a screen how old what it shows is."""
  clusterHealth(cluster: String!): ClusterHealth!

  """One of them, as \`controllers\` tells all."""
  controller(cluster: String!, name: String!): ControllerStatus

  """
  The statuses now, then again after every change, a few times a second at most.
  """
  controllers(cluster: String!): [ControllerStatus!]!

  """
  Runs a command in a container, for those who may create \`pods/exec\`, and notes in the audit that they did. Ending the
  subscription ends the command, and so does half an hour in which nothing is typed or written. Without \`container\` the
  first one of the pod. With \`tty\` it has a terminal: all it writes is STDOUT.
  """
  exec(
    cluster: String!

    """Of the terminal, characters."""
    columns: Int

    """Argument vector; no shell reads it."""
    command: [String!]!
    container: String
    namespace: String!
    pod: String!
    rows: Int
    stdin: Boolean! = false
    tty: Boolean! = false
  ): ExecEvent!

  """
  The state now (in parts), unless a cursor is given, then every change once, in the order of its cluster. A cursor that is
  too old is error code EXPIRED, \`extensions.clusters\` says where: ask again without one, and forget what is not in the new
  initial state. Clusters that the cursor does not know are told from their state now, the others go on. A cluster that is
  removed ends it with error code NOT_FOUND, and \`extensions.clusters\`. One that is out of reach is silent until it is back.
  """
  objectChanges(
    cluster: String

    """
    Instead of \`cluster\`; with neither every cluster that there is now: one that is added later does not join.
    """
    clusters: [String!]
    cursor: String
    labelSelector: String
    name: String
    namespace: String

    """\`pods\`, \`deployments.apps\`; one or several."""
    resources: [String!]!
  ): ObjectChanges!
  podLogs(cluster: String!, container: String, follow: Boolean! = true, namespace: String!, pod: String!, previous: Boolean! = false, tailLines: Int! = 200): LogChunk!

  """
  The state now, unless a cursor is given, then the state after every change; changes that come together are told as one.
  """
  rollout(cluster: String!, cursor: String, kind: RolloutKind! = DEPLOYMENT, name: String!, namespace: String!): RolloutUpdate!
}

type SuccessPolicy {
  rules: [SuccessPolicyRule!]
}

type SuccessPolicyRule {
  succeededCount: Int
  succeededIndexes: String
}

type Sysctl {
  name: String!
  value: String
}

type TCPSocketAction {
  host: String
  port: IntOrString
}

type Taint {
  effect: String
  key: String
  timeAdded: DateTime
  value: String
}

type TemplateMetadata {
  annotations: JSON
  creationTimestamp: DateTime
  deletionGracePeriodSeconds: Long
  deletionTimestamp: DateTime
  finalizers: [String!]
  generateName: String
  generation: Long
  labels: JSON
  name: String
  namespace: String
  ownerReferences: [OwnerReference!]
  resourceVersion: String
  selfLink: String
  uid: String
}

type TokenRequest {
  audience: String
  expirationSeconds: Long
}

type Toleration {
  effect: String
  key: String
  operator: String
  tolerationSeconds: Long
  value: String
}

type TopologySelectorLabelRequirement {
  key: String
  values: [String!]
}

type TopologySelectorTerm {
  matchLabelExpressions: [TopologySelectorLabelRequirement!]
}

type TopologySpreadConstraint {
  labelSelector: LabelSelector
  matchLabelKeys: [String!]
  maxSkew: Int
  minDomains: Int
  nodeAffinityPolicy: String
  nodeTaintsPolicy: String
  topologyKey: String
  whenUnsatisfiable: String
}

type TypeChecking {
  expressionWarnings: [ExpressionWarning!]
}

type TypedLocalObjectReference {
  apiGroup: String
  kind: String
  name: String!
}

type TypedObjectReference {
  apiGroup: String
  kind: String
  name: String!
  namespace: String
}

type UncountedTerminatedPods {
  failed: [String!]
  succeeded: [String!]
}

"""What was used at an instant: CPU as the average of the seconds before."""
type Usage {
  at: DateTime!

  """Cores: 0.25 is a quarter of one."""
  cpuCores: Float!

  """Bytes of the working set."""
  memoryBytes: Float!
}

"""
What was asked for, or may be used at most; null where nothing is said.
"""
type UsageAmounts {
  """Cores."""
  cpuCores: Float

  """Bytes."""
  memoryBytes: Float
}

type UsageHistory {
  """Of a Pod with several containers, of each."""
  containers: [ContainerUsageHistory!]!
  from: DateTime!

  """
  In order of time. Where nothing was sampled there is no point: two that are further apart than \`resolution\` have a gap between them.
  """
  points: [UsagePoint!]!

  """
  Seconds between points, which begin at its multiples since the epoch. Chosen by the server: 300 points at most.
  """
  resolution: Int!
  to: DateTime!
}

type UsagePoint {
  """Beginning of the span that it stands for."""
  at: DateTime!

  """Cores."""
  cpuCores: UsageSpread!

  """Bytes."""
  memoryBytes: UsageSpread!
}

"""Whether samples of usage can be had."""
enum UsageSource {
  """The cluster serves no metrics.k8s.io: nothing in it measures."""
  ABSENT

  """The user may not \`get\` this in metrics.k8s.io."""
  FORBIDDEN

  """The cluster measures."""
  SERVED

  """Not known yet: the cluster has not been asked, or has not answered."""
  UNKNOWN
}

type UsageSpread {
  average: Float!

  """Of the largest sample."""
  max: Float!
}

type UserSubject {
  name: String!
}

type ValidatingAdmissionPolicy implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  conditions: [Condition!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ValidatingAdmissionPolicySpec
  state: State!
  status: ValidatingAdmissionPolicyStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ValidatingAdmissionPolicyBinding implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: ValidatingAdmissionPolicyBindingSpec
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type ValidatingAdmissionPolicyBindingConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ValidatingAdmissionPolicyBindingEdge!]!
  nodes: [ValidatingAdmissionPolicyBinding!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ValidatingAdmissionPolicyBindingEdge {
  cursor: String!
  node: ValidatingAdmissionPolicyBinding!
}

type ValidatingAdmissionPolicyBindingSpec {
  matchResources: MatchResources
  paramRef: ParamRef
  policyName: String
  validationActions: [String!]
}

type ValidatingAdmissionPolicyConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ValidatingAdmissionPolicyEdge!]!
  nodes: [ValidatingAdmissionPolicy!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ValidatingAdmissionPolicyEdge {
  cursor: String!
  node: ValidatingAdmissionPolicy!
}

type ValidatingAdmissionPolicySpec {
  auditAnnotations: [AuditAnnotation!]
  failurePolicy: String
  matchConditions: [MatchCondition!]
  matchConstraints: MatchResources
  paramKind: ParamKind
  validations: [Validation!]
  variables: [Variable!]
}

type ValidatingAdmissionPolicyStatus {
  conditions: [MetaCondition!]
  observedGeneration: Long
  typeChecking: TypeChecking
}

type ValidatingWebhook {
  admissionReviewVersions: [String!]
  clientConfig: WebhookClientConfig
  failurePolicy: String
  matchConditions: [MatchCondition!]
  matchPolicy: String
  name: String!
  namespaceSelector: LabelSelector
  objectSelector: LabelSelector
  rules: [RuleWithOperations!]
  sideEffects: String
  timeoutSeconds: Int
}

type ValidatingWebhookConfiguration implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  webhooks: [ValidatingWebhook!]
  yaml: String!
}

type ValidatingWebhookConfigurationConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [ValidatingWebhookConfigurationEdge!]!
  nodes: [ValidatingWebhookConfiguration!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type ValidatingWebhookConfigurationEdge {
  cursor: String!
  node: ValidatingWebhookConfiguration!
}

type Validation {
  expression: String
  message: String
  messageExpression: String
  reason: String
}

type Variable {
  expression: String
  name: String!
}

"""The signed-in user."""
type Viewer {
  groups: [String!]!
  id: ID!
  name: String!

  """Null for a user whose rights come from elsewhere."""
  role: AccountRole
}

type Volume {
  awsElasticBlockStore: AWSElasticBlockStoreVolumeSource
  azureDisk: AzureDiskVolumeSource
  azureFile: AzureFileVolumeSource
  cephfs: CephFSVolumeSource
  cinder: CinderVolumeSource
  configMap: ConfigMapVolumeSource
  csi: CSIVolumeSource
  downwardAPI: DownwardAPIVolumeSource
  emptyDir: EmptyDirVolumeSource
  ephemeral: EphemeralVolumeSource
  fc: FCVolumeSource
  flexVolume: FlexVolumeSource
  flocker: FlockerVolumeSource
  gcePersistentDisk: GCEPersistentDiskVolumeSource
  gitRepo: GitRepoVolumeSource
  glusterfs: GlusterfsVolumeSource
  hostPath: HostPathVolumeSource
  image: ImageVolumeSource
  iscsi: ISCSIVolumeSource
  name: String!
  nfs: NFSVolumeSource
  persistentVolumeClaim: PersistentVolumeClaimVolumeSource
  photonPersistentDisk: PhotonPersistentDiskVolumeSource
  portworxVolume: PortworxVolumeSource
  projected: ProjectedVolumeSource
  quobyte: QuobyteVolumeSource
  rbd: RBDVolumeSource
  scaleIO: ScaleIOVolumeSource
  secret: SecretVolumeSource
  storageos: StorageOSVolumeSource
  vsphereVolume: VsphereVirtualDiskVolumeSource
}

type VolumeAttachment implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  spec: VolumeAttachmentSpec
  state: State!
  status: VolumeAttachmentStatus
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type VolumeAttachmentConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [VolumeAttachmentEdge!]!
  nodes: [VolumeAttachment!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type VolumeAttachmentEdge {
  cursor: String!
  node: VolumeAttachment!
}

type VolumeAttachmentSource {
  inlineVolumeSpec: PersistentVolumeSpec
  persistentVolumeName: String
}

type VolumeAttachmentSpec {
  attacher: String
  nodeName: String
  source: VolumeAttachmentSource
}

type VolumeAttachmentStatus {
  attachError: VolumeError
  attached: Boolean
  attachmentMetadata: JSON
  detachError: VolumeError
}

type VolumeAttributesClass implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  driverName: String
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
  metadata: ObjectMetadata!
  parameters: JSON
  problemSince: DateTime
  raw: JSON!
  resource: String!
  revision: Long!
  state: State!
  statusSentence: String!
  statusWord: String!
  yaml: String!
}

type VolumeAttributesClassConnection {
  """Where a subscription goes on from this answer without a gap."""
  cursor: String!
  edges: [VolumeAttributesClassEdge!]!
  nodes: [VolumeAttributesClass!]!
  pageInfo: PageInfo!

  """Of the journal; 0 when several clusters are listed."""
  revision: Long!

  """Rows that match the filter, on all pages."""
  totalCount: Int!
}

type VolumeAttributesClassEdge {
  cursor: String!
  node: VolumeAttributesClass!
}

type VolumeClaimTemplate {
  apiVersion: String
  kind: String
  metadata: TemplateMetadata
  spec: PersistentVolumeClaimSpec
  status: PersistentVolumeClaimStatus
}

type VolumeDevice {
  devicePath: String
  name: String!
}

type VolumeError {
  errorCode: Int
  message: String
  time: DateTime
}

type VolumeMount {
  mountPath: String
  mountPropagation: String
  name: String!
  readOnly: Boolean
  recursiveReadOnly: String
  subPath: String
  subPathExpr: String
}

type VolumeMountStatus {
  mountPath: String
  name: String!
  readOnly: Boolean
  recursiveReadOnly: String
  volumeStatus: VolumeStatus
}

type VolumeNodeAffinity {
  required: NodeSelector
}

type VolumeNodeResources {
  count: Int
}

type VolumeProjection {
  clusterTrustBundle: ClusterTrustBundleProjection
  configMap: ConfigMapProjection
  downwardAPI: DownwardAPIProjection
  podCertificate: PodCertificateProjection
  secret: SecretProjection
  serviceAccountToken: ServiceAccountTokenProjection
}

type VolumeResourceRequirements {
  limits: JSON
  requests: JSON
}

type VolumeStatus {
  image: ImageVolumeStatus
}

type VsphereVirtualDiskVolumeSource {
  fsType: String
  storagePolicyID: String
  storagePolicyName: String
  volumePath: String
}

type WebhookClientConfig {
  caBundle: String
  service: ServiceReference
  url: String
}

type WebhookConversion {
  clientConfig: ConversionWebhookClientConfig
  conversionReviewVersions: [String!]
}

type WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm
  weight: Int
}

type WindowsSecurityContextOptions {
  gmsaCredentialSpec: String
  gmsaCredentialSpecName: String
  hostProcess: Boolean
  runAsUserName: String
}

type WorkloadPayload {
  """Unified diff of the manifest. Empty when nothing changes."""
  diff: String!

  """As it is after the change; of a dry run as it would be."""
  object: KubernetesObject!
  revision: Long!
  warnings: [String!]!
}`;
