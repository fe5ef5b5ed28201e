import { type NotHonoured, treeOf } from '../not-honoured.ts';

const noPlacement = 'the scheduler does not look at where other Pods are';
const processes = 'containers run as processes of this machine';
const privileges = `${processes}, with no more and no fewer rights than their user has`;
const machineNames = `${processes}, which use its resolver and its name`;
const sharing = `${processes}, which all see each other as far as their users allow`;

/** Volumes are missing: the node refuses to start a container that mounts one that it cannot make, and says so in an event. */
const ofContainer: readonly NotHonoured[] = [
  { path: 'livenessProbe.grpc', why: 'the node has no gRPC probes and will not start the container' },
  { path: 'readinessProbe.grpc', why: 'the node has no gRPC probes and will not start the container' },
  { path: 'startupProbe.grpc', why: 'the node has no gRPC probes and will not start the container' },
  { path: 'ports[].hostPort', why: 'ports are open on the address of the Pod only' },
  { path: 'resources.limits', why: 'nothing holds a process to its limits' },
  { path: 'resources.claims', why: 'there are no devices to claim' },
  { path: 'lifecycle.stopSignal', why: 'processes are ended with SIGTERM' },
  { path: 'terminationMessagePath', why: 'no message is read', when: (path) => path !== '/dev/termination-log' },
  { path: 'terminationMessagePolicy', why: 'no message is read', when: (policy) => policy !== 'File' },
  { path: 'stdin', why: `${processes} without an input` },
  { path: 'tty', why: `${processes} without a terminal` },
  { path: 'securityContext.privileged', why: privileges },
  { path: 'securityContext.capabilities', why: privileges },
  { path: 'securityContext.allowPrivilegeEscalation', why: privileges, when: (allowed) => allowed === false },
  { path: 'securityContext.readOnlyRootFilesystem', why: `${processes} and see its files` },
  { path: 'securityContext.procMount', why: privileges, when: (mount) => mount !== 'Default' },
  { path: 'securityContext.seLinuxOptions', why: privileges },
  { path: 'securityContext.seccompProfile', why: privileges },
  { path: 'securityContext.appArmorProfile', why: privileges },
];

/** Relative to a Pod's spec. Read with docs/guides/process-runtime.md, whose table says it for people. */
export const podNotHonoured: readonly NotHonoured[] = [
  { path: 'topologySpreadConstraints', why: noPlacement },
  { path: 'affinity.podAffinity', why: noPlacement },
  { path: 'affinity.podAntiAffinity', why: noPlacement },
  { path: 'priorityClassName', why: 'Pods are scheduled as they come, and none gives way to another' },
  { path: 'runtimeClassName', why: 'nodes have one runtime' },
  { path: 'resourceClaims', why: 'there are no devices to claim' },
  { path: 'resources.limits', why: 'nothing holds a process to its limits' },
  { path: 'dnsConfig', why: machineNames },
  { path: 'hostAliases', why: machineNames },
  { path: 'hostname', why: machineNames },
  { path: 'subdomain', why: machineNames },
  { path: 'setHostnameAsFQDN', why: machineNames },
  { path: 'hostPID', why: sharing },
  { path: 'hostIPC', why: sharing },
  { path: 'shareProcessNamespace', why: sharing },
  { path: 'hostUsers', why: sharing, when: (shared) => shared === false },
  { path: 'securityContext.fsGroup', why: `${processes}, in one group each` },
  { path: 'securityContext.supplementalGroups', why: `${processes}, in one group each` },
  { path: 'securityContext.sysctls', why: 'the kernel is the one of this machine' },
  { path: 'securityContext.seLinuxOptions', why: privileges },
  { path: 'securityContext.seccompProfile', why: privileges },
  { path: 'securityContext.appArmorProfile', why: privileges },
  ...['initContainers[]', 'containers[]'].flatMap((list) =>
    ofContainer.map((rule) => ({ ...rule, path: `${list}.${rule.path}` })),
  ),
];

export const podTree = treeOf(podNotHonoured);
