import type { JsonRecord } from '../../json-record.ts';
import { except, type NotHonoured, only } from '../not-honoured.ts';
import { tokenVolumePrefix } from './token-volume.ts';

const processes = 'containers run as processes of this machine';
const privileges = `${processes}, with no more and no fewer rights than their user has`;
const machineNames = `${processes}, which use its resolver and its name`;
const sharing = `${processes}, which all see each other as far as their users allow`;

const noImages = 'no images are pulled: commands are programs of this machine';
const noVolume = 'the node cannot make it, and will not start the containers that mount it';

const otherVolumes = `ephemeral csi image nfs iscsi fc gitRepo flexVolume
  awsElasticBlockStore azureDisk azureFile cephfs cinder flocker gcePersistentDisk glusterfs photonPersistentDisk portworxVolume quobyte rbd
  scaleIO storageos vsphereVolume`.split(/\s+/);

/** The token's mount asks for it in every Pod, and the node sees to that one. */
const otherThanToken = (asked: unknown, { name }: JsonRecord) =>
  asked === true && !(typeof name === 'string' && name.startsWith(tokenVolumePrefix));

/** What a process cannot have and a container has. */
const contained = { byContainers: true } as const;

const ofVolume: readonly NotHonoured[] = [
  ...otherVolumes.map((path) => ({ path, why: noVolume })),
  { path: 'persistentVolumeClaim.readOnly', ...contained, why: `${processes}, which write where their user may` },
  { path: 'emptyDir.medium', why: 'it is a directory on disk' },
  { path: 'emptyDir.sizeLimit', why: 'nothing holds a Pod to what it may write' },
  {
    path: 'hostPath',
    why: 'the node will not start the containers that mount it, and says so: it opens the machine to whoever creates Pods',
    when: () => true,
    which: 'without PILOTHOUSE_HOST_PATH=on',
    quiet: true,
  },
  { path: 'projected.sources[].clusterTrustBundle', why: noVolume },
  { path: 'projected.sources[].podCertificate', why: noVolume },
];

const ofContainer: readonly NotHonoured[] = [
  { path: 'image', ...contained, why: noImages, quiet: true },
  { path: 'imagePullPolicy', ...contained, why: noImages, quiet: true },
  {
    path: 'env[].valueFrom.fileKeyRef',
    why: 'the node reads no variables from files and will not start the container',
  },
  { path: 'volumeDevices', why: 'there are no block devices, and the node will not start the container' },
  {
    path: 'volumeMounts[].readOnly',
    ...contained,
    why: `${processes}, which write where their user may`,
    when: otherThanToken,
    which: 'true',
  },
  {
    path: 'volumeMounts[].recursiveReadOnly',
    why: `${processes}, which write where their user may`,
    ...except('Disabled'),
  },
  { path: 'volumeMounts[].mountPropagation', why: `${processes}, which see all mounts`, ...except('None') },
  { path: 'volumeMounts[].subPathExpr', why: 'the node does not expand it and will not start the container' },
  { path: 'restartPolicyRules', why: 'restartPolicy alone decides' },
  { path: 'resizePolicy', why: 'the resources of a container that runs cannot be changed', quiet: true },
  { path: 'ports[].hostIP', ...contained, why: 'ports are open on the address of the Pod only' },
  { path: 'ports[].hostPort', ...contained, why: 'ports are open on the address of the Pod only' },
  { path: 'resources.limits', ...contained, why: 'nothing holds a process to its limits' },
  { path: 'resources.claims', why: 'there are no devices to claim' },
  { path: 'lifecycle.stopSignal', why: 'processes are ended with SIGTERM' },
  { path: 'securityContext.privileged', ...contained, why: privileges },
  { path: 'securityContext.capabilities', ...contained, why: privileges },
  { path: 'securityContext.allowPrivilegeEscalation', ...contained, why: privileges, ...only(false) },
  { path: 'securityContext.readOnlyRootFilesystem', ...contained, why: `${processes} and see its files` },
  { path: 'securityContext.procMount', why: privileges, ...except('Default') },
  { path: 'securityContext.seLinuxOptions', why: privileges },
  { path: 'securityContext.seccompProfile', why: privileges },
  { path: 'securityContext.appArmorProfile', why: privileges },
  { path: 'securityContext.windowsOptions', why: privileges },
];

/** Relative to a Pod's spec. Read with docs/guides/process-runtime.md, whose table says it for people. */
export const podNotHonoured: readonly NotHonoured[] = [
  { path: 'priorityClassName', why: 'Pods are scheduled as they come, and none gives way to another' },
  { path: 'priority', why: 'Pods are scheduled as they come', quiet: true },
  { path: 'preemptionPolicy', why: 'no Pod gives way to another', ...except('Never'), quiet: true },
  { path: 'schedulingGroup', why: 'Pods are scheduled one by one' },
  { path: 'imagePullSecrets', ...contained, why: noImages },
  { path: 'os.name', why: `${processes}, whatever its system`, ...only('windows') },
  { path: 'runtimeClassName', why: 'nodes have one runtime' },
  { path: 'resourceClaims', why: 'there are no devices to claim' },
  { path: 'resources.limits', why: 'nothing holds a process to its limits' },
  { path: 'resources.claims', why: 'there are no devices to claim' },
  { path: 'dnsConfig.nameservers', ...contained, why: machineNames },
  { path: 'dnsConfig.options', ...contained, why: machineNames },
  { path: 'dnsPolicy', ...contained, why: machineNames, ...only('None', 'ClusterFirstWithHostNet') },
  { path: 'hostnameOverride', why: machineNames },
  { path: 'hostAliases', ...contained, why: machineNames },
  { path: 'setHostnameAsFQDN', why: machineNames },
  { path: 'hostPID', ...contained, why: sharing },
  { path: 'hostIPC', ...contained, why: sharing },
  { path: 'shareProcessNamespace', why: sharing },
  { path: 'hostUsers', why: sharing, ...only(false) },
  { path: 'securityContext.fsGroup', ...contained, why: `${processes}, in one group each` },
  { path: 'securityContext.supplementalGroups', ...contained, why: `${processes}, in one group each` },
  { path: 'securityContext.fsGroupChangePolicy', why: `${processes}, in one group each` },
  { path: 'securityContext.supplementalGroupsPolicy', why: `${processes}, in one group each` },
  { path: 'securityContext.seLinuxChangePolicy', why: privileges },
  { path: 'securityContext.windowsOptions', why: privileges },
  { path: 'securityContext.sysctls', why: 'the kernel is the one of this machine' },
  { path: 'securityContext.seLinuxOptions', why: privileges },
  { path: 'securityContext.seccompProfile', why: privileges },
  { path: 'securityContext.appArmorProfile', why: privileges },
  ...ofVolume.map((rule) => ({ ...rule, path: `volumes[].${rule.path}` })),
  ...['initContainers[]', 'containers[]'].flatMap((list) =>
    ofContainer.map((rule) => ({ ...rule, path: `${list}.${rule.path}` })),
  ),
];

/** The same where Pods run in containers. */
export const containersNotHonoured: readonly NotHonoured[] = podNotHonoured
  .filter(({ byContainers }) => !byContainers)
  .map((rule) => (rule.why.includes('process') ? { ...rule, why: 'the container engine is not asked for it' } : rule));
