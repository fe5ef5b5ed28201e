import type { Container, PodSpec } from '../pod-types.ts';
import { ContainerConfigError } from './config-error.ts';

/** Throws for what a container needs to run and no node of ours can give. */
export function refuseDevices({ volumeDevices = [] }: Container): void {
  const device = volumeDevices[0];
  if (device) throw new ContainerConfigError(`block volume "${device.name}": this node has no block volumes.`);
}

/** Throws for what a process of this machine cannot do without. */
export function refuseWithoutCommand({ name, command = [], args = [], image }: Container): void {
  if (command.length === 0 && args.length === 0) {
    throw new ContainerConfigError(
      `container "${name}" has no command: the process runtime runs programs of this machine, not the image "${image ?? ''}". Set command and args.`,
    );
  }
  if (command.length === 0) {
    throw new ContainerConfigError(
      `container "${name}" has args but no command: the process runtime has no image "${image ?? ''}" to take the entrypoint from. Set command.`,
    );
  }
}

/** Fields that are accepted and have no effect on containers of an engine, for one event that says so. */
export function unhonouredWithinWalls({ containers, initContainers = [], ...spec }: PodSpec): readonly string[] {
  const { shareProcessNamespace, securityContext, volumes = [] } = spec;
  const { sysctls = [], seLinuxOptions } = securityContext ?? {};
  const own = [...containers, ...initContainers].map((container) => container.securityContext ?? {});
  const memory = volumes.some(({ emptyDir }) => emptyDir?.medium || emptyDir?.sizeLimit);
  return [
    ...(shareProcessNamespace ? ['shareProcessNamespace'] : []),
    ...(sysctls.length > 0 ? ['securityContext.sysctls'] : []),
    ...([{ seLinuxOptions }, ...own].some((one) => one.seLinuxOptions) ? ['securityContext.seLinuxOptions'] : []),
    ...([{ ...securityContext }, ...own].some((one) => one.seccompProfile?.type === 'Localhost')
      ? ['seccompProfile']
      : []),
    ...(memory ? ['emptyDir.medium and sizeLimit'] : []),
  ];
}

/** Fields that are accepted and have no effect on processes, for one event that says so. */
export function unhonoured(spec: PodSpec, choosesUser: boolean): readonly string[] {
  const { containers, initContainers = [], hostPID, hostIPC, shareProcessNamespace, securityContext } = spec;
  const found = new Set<string>();
  if (hostPID || hostIPC || shareProcessNamespace) found.add('hostPID, hostIPC and shareProcessNamespace');
  if (!choosesUser && securityContext?.runAsUser !== undefined) found.add('securityContext.runAsUser');
  for (const container of [...containers, ...initContainers]) {
    const { ports = [], resources, securityContext: own } = container;
    if (ports.some(({ hostPort }) => hostPort)) found.add('ports.hostPort');
    if (Object.keys(resources?.limits ?? {}).length > 0) found.add('resources.limits');
    if (own?.capabilities) found.add('securityContext.capabilities');
    if (own?.readOnlyRootFilesystem) found.add('securityContext.readOnlyRootFilesystem');
    if (!choosesUser && own?.runAsUser !== undefined) found.add('securityContext.runAsUser');
  }
  return [...found];
}
