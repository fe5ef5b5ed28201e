import { honouredIn } from '../honoured.ts';

export const podHonoured = honouredIn('api.core.v1', {
  PodSpec: `activeDeadlineSeconds affinity automountServiceAccountToken containers dnsPolicy enableServiceLinks hostNetwork
    hostUsers initContainers nodeName nodeSelector os overhead preemptionPolicy readinessGates resources restartPolicy schedulerName
    schedulingGates securityContext serviceAccount serviceAccountName terminationGracePeriodSeconds tolerations volumes`,
  Affinity: 'nodeAffinity',
  NodeAffinity: 'preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution',
  PreferredSchedulingTerm: 'preference weight',
  NodeSelector: 'nodeSelectorTerms',
  NodeSelectorTerm: 'matchExpressions matchFields',
  NodeSelectorRequirement: 'key operator values',
  PodOS: 'name',
  PodReadinessGate: 'conditionType',
  PodSchedulingGate: 'name',
  PodSecurityContext: 'runAsGroup runAsNonRoot runAsUser',
  Toleration: 'effect key operator tolerationSeconds value',
  Container: `args command env envFrom lifecycle livenessProbe name ports readinessProbe resources
    restartPolicy securityContext startupProbe terminationMessagePath terminationMessagePolicy volumeMounts workingDir`,
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
  Volume: 'configMap downwardAPI emptyDir hostPath name projected secret',
  ConfigMapVolumeSource: 'defaultMode items name optional',
  SecretVolumeSource: 'defaultMode items optional secretName',
  DownwardAPIVolumeSource: 'defaultMode items',
  HostPathVolumeSource: 'path type',
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
