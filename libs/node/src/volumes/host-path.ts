import type { Stats } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { VolumeError } from './volume-error.ts';
import type { HostPath } from './volume-source.ts';

interface Check {
  readonly is: (stats: Stats) => boolean;
  /** As upstream's kubelet calls what it looked for. */
  readonly name: string;
}

const directory: Check = { is: (stats) => stats.isDirectory(), name: 'a directory' };
const file: Check = { is: (stats) => stats.isFile(), name: 'a file' };

const checks: Readonly<Record<string, Check>> = {
  Directory: directory,
  DirectoryOrCreate: directory,
  File: file,
  FileOrCreate: file,
  Socket: { is: (stats) => stats.isSocket(), name: 'a socket file' },
  CharDevice: { is: (stats) => stats.isCharacterDevice(), name: 'a character device' },
  BlockDevice: { is: (stats) => stats.isBlockDevice(), name: 'a block device' },
};

/** Makes a path of this machine what its type asks for, or throws VolumeError for one that is something else. */
export async function provideHostPath(volume: string, { path, type = '' }: HostPath): Promise<void> {
  const check = checks[type];
  if (!check) return;
  if (type === 'DirectoryOrCreate') await create(volume, () => mkdir(path, { recursive: true, mode: 0o755 }));
  if (type === 'FileOrCreate') await create(volume, () => writeFile(path, '', { flag: 'a', mode: 0o644 }));
  const stats = await stat(path).catch(() => undefined);
  if (stats && check.is(stats)) return;
  throw new VolumeError(volume, `hostPath type check failed: ${path} is not ${check.name}`);
}

async function create(volume: string, make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    // What stands there already is told of by the check.
    if (code === 'EEXIST' || code === 'EISDIR') return;
    throw new VolumeError(volume, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
