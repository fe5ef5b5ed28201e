// Made by scripts/print-schema.mjs from src/modules: do not edit.
export const typeDefs = `type AWSElasticBlockStoreVolumeSource {
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
  role: Role!
}

type Affinity {
  nodeAffinity: NodeAffinity
  podAffinity: PodAffinity
  podAntiAffinity: PodAntiAffinity
}

type AppArmorProfile {
  localhostProfile: String
  type: String
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

type AzureFileVolumeSource {
  readOnly: Boolean
  secretName: String
  shareName: String
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

type CephFSVolumeSource {
  monitors: [String!]
  path: String
  readOnly: Boolean
  secretFile: String
  secretRef: LocalObjectReference
  user: String
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

type CinderVolumeSource {
  fsType: String
  readOnly: Boolean
  secretRef: LocalObjectReference
  volumeID: String
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
  Pods that started before the last change, so that what they took by environment is older.
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

type ContainerUser {
  linux: LinuxContainerUser
}

type ControllerError {
  at: DateTime!
  key: String!
  message: String!
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
  reconciles: Long!
  retries: Long!
  sentence: String!
  state: State!
  workers: Int!
}

type DaemonEndpoint {
  Port: Int
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
  revisions: [DeploymentRevision!]!
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

type DeploymentRevision {
  """Annotation kubernetes.io/change-cause."""
  changeCause: String

  """Unified diff from the revision before it to this one."""
  changes: String!
  createdAt: DateTime!
  current: Boolean!

  """
  Unified diff from the template in force to this one: what an undo would change. Empty for the current.
  """
  diff: String!
  images: [String!]!
  replicaSet: ReplicaSet!
  revision: Int!

  """Pod template as YAML."""
  template: String!
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

type EmptyDirVolumeSource {
  medium: String
  sizeLimit: String
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

type GlusterfsVolumeSource {
  endpoints: String
  path: String
  readOnly: Boolean
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

"""
A whole number or a string, as Kubernetes writes ports (8080, http) and shares (1, 25%).
"""
scalar IntOrString

"""Any JSON value."""
scalar JSON

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

type MetaCondition {
  lastTransitionTime: DateTime
  message: String
  observedGeneration: Long
  reason: String
  status: String
  type: String
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
  resumeCluster(name: String!): Cluster!
  resumeRollout(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!): DeploymentPayload!

  """Shows the value of one key. Written to the audit."""
  revealSecret(key: String!, ref: NamedRef!): SecretValue!

  """
  \`expectedRevision\` is the object's metadata.resourceVersion that the change was based on; another one is error code
  CONFLICT with the current object in \`extensions.current\`. So it is in all mutations.
  """
  scaleDeployment(dryRun: Boolean! = false, expectedRevision: String, ref: NamedRef!, replicas: Int!): DeploymentPayload!

  """
  Makes an account, or gives the one of this name the role and, when it is said, the password. For users with the role
  cluster-admin; to others FORBIDDEN. A changed password ends the sessions of that account.
  """
  setAccount(
    name: String!

    """At least eight characters."""
    password: String
    role: Role!
  ): Account!
  setImage(container: String!, dryRun: Boolean! = false, expectedRevision: String, image: String!, ref: NamedRef!): DeploymentPayload!

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

type Node implements KubernetesObject {
  allocatable: [KeyValue!]!
  apiVersion: String!
  capacity: [KeyValue!]!
  cluster: String!
  conditions: [Condition!]!
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

type PersistentVolumeClaimTemplate {
  metadata: TemplateMetadata
  spec: PersistentVolumeClaimSpec
}

type PersistentVolumeClaimVolumeSource {
  claimName: String
  readOnly: Boolean
}

type PhotonPersistentDiskVolumeSource {
  fsType: String
  pdID: String
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

type PodEdge {
  cursor: String!
  node: Pod!
}

type PodExtendedResourceClaimStatus {
  requestMappings: [ContainerExtendedResourceRequest!]
  resourceClaimName: String
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

type PodTemplateSpec {
  metadata: TemplateMetadata
  spec: PodSpec
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
  cluster(name: String!): Cluster

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
  controllers(cluster: String!): [ControllerStatus!]!
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

  """What happened to one object, deleted ones included; newest first."""
  history(after: String, first: Int! = 20, ref: ObjectRef!): ChangeConnection!

  """
  The end of a container's log. Without \`container\` the first one of the pod.
  """
  logs(cluster: String!, container: String, namespace: String!, pod: String!, previous: Boolean! = false, sinceSeconds: Int, tailLines: Int! = 200): LogTail!

  """
  Who is signed in; null for nobody. The one field that needs no sign-in.
  """
  me: Viewer
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
  pod(cluster: String!, name: String!, namespace: String!): Pod
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
  services(
    after: String
    cluster: String

    """Instead of \`cluster\`; with neither every cluster."""
    clusters: [String!]
    filter: ObjectFilter
    first: Int! = 100
    sort: ObjectSort
  ): ServiceConnection!
}

type QuobyteVolumeSource {
  group: String
  readOnly: Boolean
  registry: String
  tenant: String
  user: String
  volume: String
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

type ResourceClaim {
  name: String!
  request: String
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

type ResourceRequirements {
  claims: [ResourceClaim!]
  limits: JSON
  requests: JSON
}

type ResourceStatus {
  name: String!
  resources: [ResourceHealth!]
}

enum Role {
  CLUSTER_ADMIN
  EDIT
  VIEW
}

type RollingUpdateDeployment {
  maxSurge: IntOrString
  maxUnavailable: IntOrString
}

"""The whole of one rollout, as the screen draws it."""
type Rollout {
  """The strategy keeps at least this many available …"""
  atLeast: Int!

  """… and at most this many in all."""
  atMost: Int!
  available: Int!
  conditions: [Condition!]!

  """When it is called stuck if nothing moves."""
  deadline: DateTime
  deployment: Deployment!
  desired: Int!

  """Of the Deployment, its ReplicaSets and their pods; newest first."""
  events(first: Int! = 100): [Event!]!

  """Complete, progressing, stuck, paused."""
  phase: RolloutPhase!
  ready: Int!

  """Those with pods or replicas wanted, newest revision first."""
  replicaSets: [RolloutReplicaSet!]!

  """Revision that is rolled out."""
  revision: Int

  """Why it waits, or that it does not."""
  sentence: String!

  """When the current revision's ReplicaSet was made."""
  startedAt: DateTime
  state: State!
  strategy: String!
  total: Int!
  unavailable: Int!
  updated: Int!
}

enum RolloutPhase {
  COMPLETE

  """Scaled to zero."""
  OFF
  PAUSED
  PROGRESSING

  """Its progress deadline has passed."""
  STUCK
}

"""One lane of the rollout."""
type RolloutReplicaSet {
  available: Int!

  """True for the one that the template in force asks for."""
  current: Boolean!
  desired: Int!
  images: [String!]!
  name: String!

  """By name; those that are leaving included."""
  pods: [Pod!]!
  ready: Int!
  replicaSet: ReplicaSet!
  revision: Int!
  total: Int!
}

"""One state of a live rollout."""
type RolloutUpdate {
  cursor: String!
  revision: Long!

  """Null when the Deployment is gone."""
  rollout: Rollout

  """By the server's clock."""
  serverTime: DateTime!
}

type SELinuxOptions {
  level: String
  role: String
  type: String
  user: String
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

type Service implements KubernetesObject {
  apiVersion: String!
  cluster: String!
  clusterIP: String
  endpoints: [ServiceEndpoint!]!
  events(first: Int! = 50): [Event!]!
  history(after: String, first: Int! = 20): ChangeConnection!
  id: ID!
  kind: String!
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

type ServiceAccountTokenProjection {
  audience: String
  expirationSeconds: Long
  path: String
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
  nodeName: String
  pod: Pod
  podName: String
  ready: Boolean!
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

type StorageOSVolumeSource {
  fsType: String
  readOnly: Boolean
  secretRef: LocalObjectReference
  volumeName: String
  volumeNamespace: String
}

type Subscription {
  """Once a second: tells a screen how old what it shows is."""
  clusterHealth(cluster: String!): ClusterHealth!

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
  rollout(cluster: String!, cursor: String, name: String!, namespace: String!): RolloutUpdate!
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

type Toleration {
  effect: String
  key: String
  operator: String
  tolerationSeconds: Long
  value: String
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

"""The signed-in user."""
type Viewer {
  groups: [String!]!
  id: ID!
  name: String!

  """Null for a user whose rights come from elsewhere."""
  role: Role
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

type VolumeDevice {
  devicePath: String
  name: String!
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

type WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm
  weight: Int
}

type WindowsSecurityContextOptions {
  gmsaCredentialSpec: String
  gmsaCredentialSpecName: String
  hostProcess: Boolean
  runAsUserName: String
}`;
