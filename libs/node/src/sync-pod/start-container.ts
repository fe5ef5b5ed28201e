import type { Client } from '@pilothouse/kube-client/client';
import type { Informer } from '@pilothouse/kube-client/informer';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { Driver, TerminationSource } from '../drivers/driver.ts';
import type { Image } from '../drivers/images.ts';
import type { Isolation } from '../drivers/isolation.ts';
import { ContainerConfigError } from '../environment/config-error.ts';
import { createConfigSource } from '../environment/config-source.ts';
import { containerEnvironment } from '../environment/container-environment.ts';
import { dnsVariables } from '../environment/dns-variables.ts';
import { expand } from '../environment/expand.ts';
import { linkedServices, serviceLinks } from '../environment/service-links.ts';
import { refuseDevices, refuseWithoutCommand } from '../environment/unsupported.ts';
import { isolationOf } from '../isolation/isolation-of.ts';
import { podFiles } from '../isolation/pod-files.ts';
import { refusePrivileges, refuseRootUser } from '../isolation/refuse-privileges.ts';
import type { Container, PodObject } from '../pod-types.ts';
import type { Mounted, PodVolumes } from '../volumes/pod-volumes.ts';
import { refuseMounts } from '../volumes/refuse-mounts.ts';
import type { StartAction } from './plan.ts';

export interface StartContext {
  readonly client: Client;
  readonly driver: Driver;
  /** False: nothing that runs, so nothing needs to be resolved. */
  readonly runsCommands: boolean;
  readonly services: Informer<Service>;
  /** Undefined where nothing runs that could look into one. */
  readonly volumes: PodVolumes | undefined;
  /** Whether pods may have directories of this machine. */
  readonly hostPaths: boolean;
  /** The cluster's name server, as `address:port`. */
  readonly dns: string | undefined;
  readonly pod: PodObject;
  /** Undefined where containers are not made from images. */
  readonly image: Image | undefined;
  readonly podIp: string;
  readonly hostIp: string;
  /** What the node has, as quantities by resource. */
  readonly allocatable: Readonly<Record<string, string>>;
}

interface Resolved {
  readonly env: Readonly<Record<string, string>>;
  readonly termination: TerminationSource | undefined;
  readonly isolation: Isolation | undefined;
}

/** Starts a container; throws ContainerConfigError when it cannot be created as it is described, VolumeError. */
export async function startContainer(
  { container, attempt, restartStep }: StartAction,
  context: StartContext,
): Promise<void> {
  const { driver, pod } = context;
  const { namespace = '', name, uid, annotations = {} } = pod.metadata;
  const { env, termination, isolation } = await resolve(container, context);
  const security = { ...pod.spec?.securityContext, ...container.securityContext };
  await driver.start({
    podUid: uid,
    container: container.name,
    attempt,
    namespace,
    pod: name,
    command: (container.command ?? []).map((word) => expand(word, env)),
    args: (container.args ?? []).map((word) => expand(word, env)),
    env,
    workingDir: container.workingDir,
    runAsUser: security.runAsUser,
    runAsGroup: security.runAsGroup,
    restartStep,
    termination,
    stdin: container.stdin ? (container.stdinOnce ? 'once' : 'kept') : 'none',
    tty: container.tty === true,
    requests: container.resources?.requests ?? {},
    annotations,
    isolation,
  });
}

async function resolve(container: Container, context: StartContext): Promise<Resolved> {
  const { pod, hostPaths, image, runsCommands } = context;
  if (!runsCommands) return { env: {}, termination: undefined, isolation: undefined };
  refuseDevices(container);
  refuseMounts(container, { volumes: pod.spec?.volumes ?? [], hostPaths, isolated: image !== undefined });
  return image ? withinWalls(container, image, context) : asProcess(container, context);
}

async function asProcess(container: Container, context: StartContext): Promise<Resolved> {
  const { pod, services, volumes, dns } = context;
  refuseWithoutCommand(container);
  refuseRoot(container, pod);
  const mounted = await volumes?.mount(container, context);
  const links = { ...dnsVariables(pod, dns), ...serviceLinks(linkedServices(services, pod)) };
  const source = createConfigSource(context.client);
  const process = { mounts: mounted?.root };
  const env = await containerEnvironment(container, { ...context, links, process, source });
  return { env, termination: terminationOf(container, mounted), isolation: undefined };
}

async function withinWalls(container: Container, image: Image, context: StartContext): Promise<Resolved> {
  const { pod, podIp, services, volumes, hostPaths } = context;
  refusePrivileges(container, pod, hostPaths);
  refuseRootUser(container, pod, image);
  const mounted = await volumes?.mount(container, context);
  const links = serviceLinks(linkedServices(services, pod));
  const source = createConfigSource(context.client);
  const env = await containerEnvironment(container, { ...context, links, process: undefined, source });
  const directory = volumes?.directory ?? '';
  const names = await podFiles(container, { pod, podIp, directory, clusterDns: clusterDns(services) });
  const mounts = [...names, ...(mounted?.binds ?? [])];
  const isolation = isolationOf(container, { pod, podIp, image, mounts });
  return { env, termination: terminationOf(container, mounted), isolation };
}

function terminationOf(container: Container, mounted: Mounted | undefined): TerminationSource | undefined {
  const fallbackToLogs = container.terminationMessagePolicy === 'FallbackToLogsOnError';
  return mounted && { file: mounted.terminationFile, fallbackToLogs };
}

/** Undefined where Services have loopback addresses, which a container has of its own. */
function clusterDns(services: Informer<Service>): string | undefined {
  const address = services.get('kube-system', 'kube-dns')?.spec?.clusterIP;
  return address?.startsWith('127.') ? undefined : address;
}

/** An image's root is root of its own walls; a process has none. */
function refuseRoot(container: Container, { spec }: PodObject): void {
  const { runAsUser, runAsGroup } = { ...spec?.securityContext, ...container.securityContext };
  if (runAsUser !== 0 && runAsGroup !== 0) return;
  throw new ContainerConfigError(
    `container "${container.name}" asks for user or group 0: the process runtime runs nothing as root of this machine. Leave runAsUser out, or name another.`,
  );
}
