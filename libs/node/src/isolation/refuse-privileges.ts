import type { Image } from '../drivers/images.ts';
import { ContainerConfigError } from '../environment/config-error.ts';
import type { Container, PodObject } from '../pod-types.ts';

/** With these a container owns the machine that it runs on. */
const powerful = ['ALL', 'BPF', 'DAC_READ_SEARCH', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO'];

/** Throws for a container that would reach through its walls, unless this machine is open to whoever creates pods. */
export function refusePrivileges(container: Container, { spec }: PodObject, opened: boolean): void {
  if (opened) return;
  const { privileged, capabilities } = container.securityContext ?? {};
  const added = (capabilities?.add ?? []).map((name) => name.replace(/^CAP_/, ''));
  const what = [
    ...(privileged ? ['privileged'] : []),
    ...(['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((field) => spec?.[field] === true),
    ...added.filter((name) => powerful.includes(name)),
  ];
  if (what.length === 0) return;
  throw new ContainerConfigError(
    `container "${container.name}" asks for ${what.join(', ')}, which is off, since it opens this machine to whoever creates pods. Whoever runs the server can set PILOTHOUSE_HOST_PATH=on.`,
  );
}

/** Throws for a container that is to run as anybody but root, and would not, in upstream's words. */
export function refuseRootUser(container: Container, { metadata, spec }: PodObject, image: Image): void {
  const { runAsNonRoot, runAsUser } = { ...spec?.securityContext, ...container.securityContext };
  if (!runAsNonRoot) return;
  const { namespace, name, uid } = metadata;
  const where = `(pod: "${name}_${namespace}(${uid})", container: ${container.name})`;
  if (runAsUser === 0) {
    throw new ContainerConfigError(`container's runAsUser breaks non-root policy ${where}`);
  }
  if (runAsUser !== undefined) return;
  const [user = ''] = image.user.split(':');
  if (user === '' || Number(user) === 0) {
    throw new ContainerConfigError(`container has runAsNonRoot and image will run as root ${where}`);
  }
  if (Number.isNaN(Number(user))) {
    throw new ContainerConfigError(
      `container has runAsNonRoot and image has non-numeric user (${user}), cannot verify user is non-root ${where}`,
    );
  }
}
