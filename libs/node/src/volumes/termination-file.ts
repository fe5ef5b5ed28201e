import { chmod, chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../drivers/process/identity.ts';
import type { Container } from '../pod-types.ts';
import { mountPoint } from './mount-tree.ts';

export const usualTerminationPath = '/dev/termination-log';

/** Where the file stands for the container; undefined when a volume is there already. */
export function terminationPoint({ terminationMessagePath, volumeMounts = [] }: Container): string | undefined {
  const path = mountPoint({ name: '', mountPath: terminationMessagePath || usualTerminationPath });
  const meets = (at: string) => at === path || path.startsWith(at === '/' ? at : `${at}/`) || at.startsWith(`${path}/`);
  return volumeMounts.some((mount) => meets(mountPoint(mount))) ? undefined : path;
}

/** An empty file that only the container's user can write to, in a directory where that user can do nothing else. `everybody`: only the container sees it. */
export async function makeTerminationFile(
  directory: string,
  container: string,
  owner: Identity | 'everybody' | undefined,
): Promise<string> {
  const file = join(directory, 'terminations', container);
  await rm(file, { force: true });
  await mkdir(join(directory, 'terminations'), { recursive: true, mode: 0o755 });
  await writeFile(file, '', { flag: 'wx', mode: 0o600 });
  if (owner && owner !== 'everybody') await chown(file, owner.uid, owner.gid);
  await chmod(file, owner === 'everybody' ? 0o666 : 0o600);
  return file;
}
