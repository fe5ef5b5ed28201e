import { honouredIn } from '../honoured.ts';

export const podHonoured = honouredIn('api.core.v1', {
  PodSpec: `activeDeadlineSeconds affinity automountServiceAccountToken containers dnsConfig dnsPolicy enableServiceLinks hostname
    hostNetwork hostUsers initContainers nodeName nodeSelector os overhead preemptionPolicy readinessGates resources restartPolicy schedulerName
    schedulingGates securityContext serviceAccount serviceAccountName subdomain
    terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes`,
  Affinity: 'nodeAffinity podAffinity podAntiAffinity',
  PodAffinity: 'preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution',
  PodAntiAffinity: 'preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution',
  PodAffinityTerm: 'labelSelector matchLabelKeys mismatchLabelKeys namespaceSelector namespaces topologyKey',
  WeightedPodAffinityTerm: 'podAffinityTerm weight',
  TopologySpreadConstraint:
    'labelSelector matchLabelKeys maxSkew minDomains nodeAffinityPolicy nodeTaintsPolicy topologyKey whenUnsatisfiable',
  NodeAffinity: 'preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution',
  PreferredSchedulingTerm: 'preference weight',
  NodeSelector: 'nodeSelectorTerms',
  NodeSelectorTerm: 'matchExpressions matchFields',
  NodeSelectorRequirement: 'key operator values',
  PodOS: 'name',
  PodDNSConfig: 'searches',
  PodReadinessGate: 'conditionType',
  PodSchedulingGate: 'name',
  PodSecurityContext: 'runAsGroup runAsNonRoot runAsUser',
  Toleration: 'effect key operator tolerationSeconds value',
  Container: `args command env envFrom lifecycle livenessProbe name ports readinessProbe resources
    restartPolicy securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeMounts workingDir`,
  ContainerPort: 'containerPort name protocol',
  ResourceRequirements: 'requests',
  SecurityContext: 'allowPrivilegeEscalation procMount runAsGroup runAsNonRoot runAsUser',
});

export const environmentHonoured = honouredIn('api.core.v1', {
  EnvVar: 'name value valueFrom',
  EnvVarSource: 'configMapKeyRef fieldRef resourceFieldRef secretKeyRef',
  EnvFromSource: 'configMapRef prefix secretRef',
  ConfigMapEnvSource: 'name optional',
  SecretEnvSource: 'name optional',
  ConfigMapKeySelector: 'key name optional',
  SecretKeySelector: 'key name optional',
  ObjectFieldSelector: 'apiVersion fieldPath',
  ResourceFieldSelector: 'containerName divisor resource',
});

export const handlersHonoured = honouredIn('api.core.v1', {
  Lifecycle: 'postStart preStop',
  LifecycleHandler: 'exec httpGet sleep tcpSocket',
  Probe: `exec failureThreshold grpc httpGet initialDelaySeconds periodSeconds successThreshold tcpSocket
    terminationGracePeriodSeconds timeoutSeconds`,
  ExecAction: 'command',
  GRPCAction: 'port service',
  HTTPGetAction: 'host httpHeaders path port scheme',
  HTTPHeader: 'name value',
  SleepAction: 'seconds',
  TCPSocketAction: 'host port',
});

export const volumesHonoured = honouredIn('api.core.v1', {
  Volume: 'configMap downwardAPI emptyDir hostPath name persistentVolumeClaim projected secret',
  ConfigMapVolumeSource: 'defaultMode items name optional',
  SecretVolumeSource: 'defaultMode items optional secretName',
  DownwardAPIVolumeSource: 'defaultMode items',
  HostPathVolumeSource: 'path type',
  PersistentVolumeClaimVolumeSource: 'claimName',
  ProjectedVolumeSource: 'defaultMode sources',
  VolumeProjection: 'configMap downwardAPI secret serviceAccountToken',
  ConfigMapProjection: 'items name optional',
  SecretProjection: 'items name optional',
  DownwardAPIProjection: 'items',
  DownwardAPIVolumeFile: 'fieldRef mode path resourceFieldRef',
  KeyToPath: 'key mode path',
  ServiceAccountTokenProjection: 'audience expirationSeconds path',
  VolumeMount: 'mountPath mountPropagation name readOnly recursiveReadOnly subPath',
});
