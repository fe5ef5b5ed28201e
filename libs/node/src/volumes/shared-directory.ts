import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../drivers/process/identity.ts';
import { ContainerConfigError } from '../environment/config-error.ts';

/** All may write, as upstream: who may enter at all is decided one directory above. */
const everybody = 0o777;

/**
 * An emptyDir below `gate`, which only the users that mount it may enter: `users` are those of the pod's containers that
 * do, undefined where this process may not choose. Throws ContainerConfigError for users that have nothing in common.
 */
export async function makeSharedDirectory(
  gate: string,
  volume: string,
  users: readonly (Identity | undefined)[],
): Promise<string> {
  const directory = join(gate, 'data');
  const allowed = whoMayEnter(volume, users);
  await mkdir(directory, { recursive: true, mode: 0o755 });
  await chmod(directory, everybody);
  if (allowed) await chown(gate, allowed.uid, allowed.gid);
  await chmod(gate, allowed?.byGroup ? 0o710 : 0o700);
  return directory;
}

interface Allowed extends Identity {
  readonly byGroup: boolean;
}

function whoMayEnter(volume: string, users: readonly (Identity | undefined)[]): Allowed | undefined {
  const [first] = users;
  if (!first) return undefined;
  if (users.every((user) => user?.uid === first.uid)) return { ...first, byGroup: false };
  if (users.every((user) => user?.gid === first.gid)) return { uid: 0, gid: first.gid, byGroup: true };
  throw new ContainerConfigError(
    `volume "${volume}" is shared by containers of different users: the process runtime needs a group that they have in common. Set runAsGroup in the pod's securityContext.`,
  );
}
