import { parseQuantity } from '@pilothouse/kube-model/quantity/quantity';
import type { Image } from '../drivers/images.ts';
import type {
  BindMount,
  ContainerLimits,
  ContainerSecurity,
  HostPort,
  Isolation,
  PodSandbox,
} from '../drivers/isolation.ts';
import type { Container, PodObject, PodSpec } from '../pod-types.ts';

export interface IsolationContext {
  readonly pod: PodObject;
  readonly podIp: string;
  readonly image: Image;
  readonly mounts: readonly BindMount[];
}

/** The walls that a container's spec and its pod's ask for. */
export function isolationOf(container: Container, { pod, podIp, image, mounts }: IsolationContext): Isolation {
  return {
    image: { name: container.image ?? '', id: image.id },
    sandbox: sandboxOf(pod, podIp),
    mounts,
    limits: limitsOf(container),
    security: securityOf(container, pod.spec),
  };
}

function sandboxOf({ metadata, spec }: PodObject, podIp: string): PodSandbox {
  const containers = [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])];
  const hostNetwork = spec?.hostNetwork === true;
  return {
    address: hostNetwork ? undefined : podIp,
    hostname: spec?.hostname || metadata.name,
    hostNetwork,
    hostPid: spec?.hostPID === true,
    hostIpc: spec?.hostIPC === true,
    hostPorts: hostNetwork ? [] : containers.flatMap(hostPortsOf),
  };
}

function hostPortsOf({ ports = [] }: Container): HostPort[] {
  return ports.flatMap(({ containerPort, hostPort, hostIP, protocol = 'TCP' }) => {
    if (!hostPort) return [];
    const known = { TCP: 'tcp', UDP: 'udp', SCTP: 'sctp' } as const;
    const name = known[protocol as keyof typeof known] ?? 'tcp';
    return [{ containerPort, hostPort, protocol: name, hostIp: hostIP }];
  });
}

function limitsOf({ resources }: Container): ContainerLimits {
  const nanos = (quantity: string | undefined) =>
    quantity === undefined ? undefined : Number(parseQuantity(quantity).nanos);
  const memory = nanos(resources?.limits?.memory);
  return {
    nanoCpus: nanos(resources?.limits?.cpu),
    memory: memory === undefined ? undefined : Math.ceil(memory / 1e9),
    requestedNanoCpus: nanos(resources?.requests?.cpu),
  };
}

function securityOf({ securityContext }: Container, spec: PodSpec | undefined): ContainerSecurity {
  const { privileged, readOnlyRootFilesystem, allowPrivilegeEscalation, capabilities } = securityContext ?? {};
  const { supplementalGroups = [], fsGroup } = spec?.securityContext ?? {};
  return {
    privileged: privileged === true,
    readOnlyRoot: readOnlyRootFilesystem === true,
    noNewPrivileges: allowPrivilegeEscalation === false,
    addedCapabilities: capabilities?.add ?? [],
    droppedCapabilities: capabilities?.drop ?? [],
    supplementalGroups: [...supplementalGroups, ...(fsGroup === undefined ? [] : [fsGroup])],
  };
}
