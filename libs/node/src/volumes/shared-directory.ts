import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../drivers/process/identity.ts';
import { ContainerConfigError } from '../environment/config-error.ts';

/** All may write, as upstream: who may enter at all is decided one directory above. */
const everybody = 0o777;

/**
 * An emptyDir below `gate`, which only the group of those that mount it may enter: `users` are those of the pod's
 * containers that do, undefined where this process may not choose. Not the user, who could then put a link in its place.
 * Throws ContainerConfigError for users that have no group in common.
 */
export async function makeSharedDirectory(
  gate: string,
  volume: string,
  users: readonly (Identity | undefined)[],
): Promise<string> {
  const directory = join(gate, 'data');
  const group = commonGroup(volume, users);
  await mkdir(directory, { recursive: true, mode: 0o755 });
  await chmod(directory, everybody);
  if (group !== undefined) await chown(gate, 0, group);
  await chmod(gate, group === undefined ? 0o700 : 0o710);
  return directory;
}

function commonGroup(volume: string, users: readonly (Identity | undefined)[]): number | undefined {
  const [first] = users;
  if (!first) return undefined;
  if (users.every((user) => user?.gid === first.gid)) return first.gid;
  throw new ContainerConfigError(
    `volume "${volume}" is shared by containers of different groups: the process runtime needs one that they have in common. Set runAsGroup in the pod's securityContext.`,
  );
}
