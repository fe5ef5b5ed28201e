import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Identity } from '../drivers/process/identity.ts';
import type { PlannedFile } from './planned-file.ts';

/** The link that decides which content counts, and its successor while that is made. */
const current = '..data';
const upcoming = '..data_tmp';

/**
 * Makes a directory hold just these files, all at once for whoever reads: as upstream, they stand in a directory of
 * their own, to which `..data` leads, and by way of which the names that readers use are links. Nothing is touched
 * when they are there already. The files belong to `owner`, where this process may choose.
 */
export async function writeVolume(
  directory: string,
  files: readonly PlannedFile[],
  owner: Identity | undefined,
): Promise<void> {
  for (const { path } of files) refusePath(path);
  await mkdir(directory, { recursive: true, mode: 0o755 });
  const payload = `..${fingerprint(files, owner)}`;
  const before = await readlink(join(directory, current)).catch(() => undefined);
  if (before === payload) return;
  await rm(join(directory, payload), { recursive: true, force: true });
  for (const file of files) await writeFileOf(join(directory, payload), file, owner);
  await mkdir(join(directory, payload), { recursive: true });
  await rm(join(directory, upcoming), { force: true });
  await symlink(payload, join(directory, upcoming));
  await rename(join(directory, upcoming), join(directory, current));
  await linkNames(directory, new Set(files.map(({ path }) => path.split('/')[0] ?? '')));
  if (before !== undefined) await rm(join(directory, before), { recursive: true, force: true });
}

/** A path that leads out of the volume, or stands in the way of the links. */
function refusePath(path: string): void {
  const wrong = path === '' || path.startsWith('/') || path.startsWith('..') || path.split('/').includes('..');
  if (wrong) throw new Error(`a file of a volume cannot be called ${JSON.stringify(path)}`);
}

function fingerprint(files: readonly PlannedFile[], owner: Identity | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify(owner ?? null));
  for (const { path, mode, content } of files)
    hash.update(`${JSON.stringify([path, mode, content.length])}\n`).update(content);
  return hash.digest('hex').slice(0, 16);
}

async function writeFileOf(directory: string, { path, content, mode }: PlannedFile, owner: Identity | undefined) {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true, mode: 0o755 });
  await writeFile(file, content, { mode: 0o600 });
  if (owner) await chown(file, owner.uid, owner.gid);
  // After the owner: changing that clears bits. And whatever the umask takes away.
  await chmod(file, mode);
}

async function linkNames(directory: string, names: ReadonlySet<string>): Promise<void> {
  const present = (await readdir(directory)).filter((name) => !name.startsWith('..'));
  for (const name of present) if (!names.has(name)) await rm(join(directory, name), { recursive: true, force: true });
  for (const name of names) {
    if (!present.includes(name)) await symlink(join(current, name), join(directory, name));
  }
}
