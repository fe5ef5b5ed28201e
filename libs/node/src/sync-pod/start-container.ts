import type { Client } from '@pilothouse/kube-client/client';
import type { Informer } from '@pilothouse/kube-client/informer';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { Driver, TerminationSource } from '../drivers/driver.ts';
import { ContainerConfigError } from '../environment/config-error.ts';
import { createConfigSource } from '../environment/config-source.ts';
import { containerEnvironment } from '../environment/container-environment.ts';
import { expand } from '../environment/expand.ts';
import { linkedServices, serviceLinks } from '../environment/service-links.ts';
import { refuseUnsupported } from '../environment/unsupported.ts';
import type { Container, PodObject } from '../pod-types.ts';
import type { PodVolumes } from '../volumes/pod-volumes.ts';
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
  readonly pod: PodObject;
  readonly podIp: string;
  readonly hostIp: string;
  /** What the node has, as quantities by resource. */
  readonly allocatable: Readonly<Record<string, string>>;
}

interface Resolved {
  readonly env: Readonly<Record<string, string>>;
  readonly termination: TerminationSource | undefined;
}

/** Starts a container; throws ContainerConfigError when it cannot be created as it is described, VolumeError. */
export async function startContainer(
  { container, attempt, restartStep }: StartAction,
  context: StartContext,
): Promise<void> {
  const { driver, pod, runsCommands } = context;
  const { namespace = '', name, uid, annotations = {} } = pod.metadata;
  const { env, termination } = runsCommands ? await resolve(container, context) : { env: {}, termination: undefined };
  const security = { ...pod.spec?.securityContext, ...container.securityContext };
  await driver.start({
    podUid: uid,
    container: container.name,
    attempt,
    namespace,
    pod: name,
    command: [...(container.command ?? []), ...(container.args ?? [])].map((word) => expand(word, env)),
    env,
    workingDir: container.workingDir,
    runAsUser: security.runAsUser,
    runAsGroup: security.runAsGroup,
    restartStep,
    termination,
    annotations,
  });
}

async function resolve(container: Container, context: StartContext): Promise<Resolved> {
  const { client, pod, services, volumes, hostPaths } = context;
  const { podIp, hostIp, allocatable } = context;
  const place = { podIp, hostIp, allocatable };
  refuseUnsupported(container);
  refuseMounts(container, { volumes: pod.spec?.volumes ?? [], hostPaths });
  refuseRoot(container, pod);
  const mounted = await volumes?.mount(container, place);
  const links = serviceLinks(linkedServices(services, pod));
  const source = createConfigSource(client);
  const env = await containerEnvironment(container, { ...place, pod, links, mounts: mounted?.root, source });
  const fallbackToLogs = container.terminationMessagePolicy === 'FallbackToLogsOnError';
  return { env, termination: mounted && { file: mounted.terminationFile, fallbackToLogs } };
}

/** An image's root is root of its own walls; a process has none. */
function refuseRoot(container: Container, { spec }: PodObject): void {
  const { runAsUser, runAsGroup } = { ...spec?.securityContext, ...container.securityContext };
  if (runAsUser !== 0 && runAsGroup !== 0) return;
  throw new ContainerConfigError(
    `container "${container.name}" asks for user or group 0: the process runtime runs nothing as root of this machine. Leave runAsUser out, or name another.`,
  );
}
