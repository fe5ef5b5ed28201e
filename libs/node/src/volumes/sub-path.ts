import { execFile } from 'node:child_process';
import { link, mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Identity } from '../drivers/process/identity.ts';

const run = promisify(execFile);

/**
 * Gives what stands at `source` another name: what a volume holds there stays as it is now, whatever takes its place. As
 * upstream, a path that the volume does not have is an empty directory.
 */
export async function freezeSubPath(source: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  const kind = await stat(source).catch(() => undefined);
  // What a volume calls by name is a link to what counts at present.
  if (kind?.isFile()) await link(await realpath(source), target);
  else await freezeDirectory(kind ? source : undefined, target);
}

async function freezeDirectory(source: string | undefined, target: string): Promise<void> {
  await mkdir(target, { mode: 0o755 });
  for (const name of source === undefined ? [] : await readdir(source)) {
    await freezeSubPath(join(source ?? '', name), join(target, name));
  }
}

/**
 * Makes a directory in a volume that containers write to, unless something stands there. The container's own user makes
 * it: a link that was planted there leads nowhere that this user may not go. Throws what mkdir says.
 */
export async function makeSubPath(path: string, owner: Identity | undefined): Promise<void> {
  if (await stat(path).catch(() => undefined)) return;
  await run('mkdir', ['-p', '--', path], { ...owner, cwd: '/' });
}

/**
 * As makeSubPath, for containers within walls, who may put links into the volume that lead to this machine's directories:
 * what stands there must be in the volume, and is returned by its real name. Throws for a way out.
 */
export async function makeConfinedSubPath(volume: string, subPath: string): Promise<string> {
  const root = await realpath(volume);
  let at = root;
  for (const name of subPath.split('/').filter((part) => part !== '' && part !== '.')) {
    const next = join(at, name);
    await mkdir(next, { mode: 0o777 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    at = await realpath(next);
    if (at !== root && !at.startsWith(`${root}/`)) throw new Error(`${subPath} leads out of the volume`);
  }
  return at;
}
