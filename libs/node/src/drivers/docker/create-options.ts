import type { ContainerCreateOptions, HostConfig } from 'dockerode';
import type { ContainerSpec } from '../driver.ts';
import type { Isolation, PodSandbox } from '../isolation.ts';
import type { Engine } from './engine.ts';
import { containerLabels, sandboxLabels } from './labels.ts';
import { pauseCommand } from './pause-image.ts';

export interface Surroundings {
  readonly engine: Pick<Engine, 'name' | 'ulimits'>;
  /** Of the node. */
  readonly owner: string;
}

/** As the other runtime keeps them: 10 MiB a file. */
const logSize = '10m';
/** Upstream's: what a container gets of a scarce CPU for one that it requests, and the least. */
const sharesOfCpu = 1024;
const leastShares = 2;
const billion = 1_000_000_000;

/** What the engine is asked to make of a container that joins the sandbox of its pod. */
export function containerOptions(
  spec: ContainerSpec,
  isolation: Isolation,
  { engine, owner, sandboxId }: Surroundings & { readonly sandboxId: string },
): ContainerCreateOptions {
  const { command, args = [], env, workingDir, stdin, tty } = spec;
  const { image, sandbox } = isolation;
  return {
    name: containerName(spec.container, spec, spec.attempt),
    Image: image.id,
    ...(command.length > 0 && { Entrypoint: [...command] }),
    ...(args.length > 0 && { Cmd: [...args] }),
    Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
    ...(workingDir !== undefined && { WorkingDir: workingDir }),
    ...userOf(spec),
    OpenStdin: stdin !== 'none',
    StdinOnce: stdin === 'once',
    Tty: tty,
    Labels: containerLabels(owner, spec),
    // Docker takes it from the sandbox, and refuses to be told.
    ...(engine.name === 'podman' && !sandbox.hostNetwork && { Hostname: sandbox.hostname }),
    HostConfig: hostConfig(isolation, { engine, owner, sandboxId }),
  };
}

function hostConfig(
  { mounts, limits, security, sandbox }: Isolation,
  { engine, sandboxId }: Surroundings & { readonly sandboxId: string },
): HostConfig {
  const { nanoCpus, memory, requestedNanoCpus } = limits;
  const shared = `container:${sandboxId}`;
  return {
    NetworkMode: shared,
    IpcMode: sandbox.hostIpc ? 'host' : shared,
    ...(sandbox.hostPid && { PidMode: 'host' }),
    Mounts: mounts.map(({ source, target, readOnly }) => ({
      Type: 'bind',
      Source: source,
      Target: target,
      ReadOnly: readOnly,
    })),
    ...(nanoCpus !== undefined && { NanoCpus: nanoCpus }),
    ...(memory !== undefined && { Memory: memory, MemorySwap: memory }),
    ...(requestedNanoCpus !== undefined && {
      CpuShares: Math.max(leastShares, Math.floor((requestedNanoCpus * sharesOfCpu) / billion)),
    }),
    Privileged: security.privileged,
    ReadonlyRootfs: security.readOnlyRoot,
    SecurityOpt: security.noNewPrivileges ? ['no-new-privileges'] : [],
    CapAdd: [...security.addedCapabilities],
    CapDrop: [...security.droppedCapabilities],
    GroupAdd: security.supplementalGroups.map(String),
    LogConfig: {
      Type: 'json-file',
      Config: { 'max-size': logSize, ...(engine.name === 'docker' && { 'max-file': '2' }) },
    },
    Ulimits: [...engine.ulimits],
  };
}

/** Without a user the image's counts, and its group without one. */
function userOf({ runAsUser, runAsGroup }: ContainerSpec): Pick<ContainerCreateOptions, 'User'> {
  if (runAsUser === undefined && runAsGroup === undefined) return {};
  return { User: runAsGroup === undefined ? String(runAsUser) : `${runAsUser ?? ''}:${runAsGroup}` };
}

/** The container that holds a pod's network, for as long as the pod lives. */
export function sandboxOptions(
  spec: ContainerSpec,
  sandbox: PodSandbox,
  { engine, owner, image, network }: Surroundings & { readonly image: string; readonly network: string },
): ContainerCreateOptions {
  const { address, hostname, hostNetwork, hostIpc } = sandbox;
  const ports = sandbox.hostPorts.map((port) => ({ key: `${port.containerPort}/${port.protocol}`, ...port }));
  const endpoint = address === undefined ? {} : { IPAMConfig: { IPv4Address: address } };
  return {
    name: sandboxName(spec),
    Image: image,
    Entrypoint: pauseCommand,
    Labels: sandboxLabels(owner, spec),
    ...(!hostNetwork && {
      Hostname: hostname,
      ExposedPorts: Object.fromEntries(ports.map(({ key }) => [key, {}])),
      NetworkingConfig: { EndpointsConfig: { [network]: endpoint } },
    }),
    HostConfig: {
      NetworkMode: hostNetwork ? 'host' : network,
      IpcMode: hostIpc ? 'host' : 'shareable',
      PortBindings: Object.fromEntries(
        ports.map(({ key, hostPort, hostIp }) => [key, [{ HostPort: String(hostPort), HostIp: hostIp ?? '' }]]),
      ),
      LogConfig: { Type: 'json-file', Config: {} },
      Ulimits: [...engine.ulimits],
    },
  };
}

type PodName = Pick<ContainerSpec, 'pod' | 'namespace' | 'podUid'>;

export function sandboxName(pod: PodName): string {
  return containerName('POD', pod, 0);
}

/** As kubelets on Docker name theirs. */
export function containerName(container: string, { pod, namespace, podUid }: PodName, attempt: number): string {
  return ['pilothouse', container, pod, namespace, podUid, attempt].join('_');
}
