import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Identity } from './identity.ts';

const execute = 1;

/** Whether `who` may enter a directory or run a file, all directories above included. */
export function isReachable(path: string, who: Identity | undefined): boolean {
  if (!who) return isAccessible(path);
  for (let at = resolve(path); ; at = dirname(at)) {
    const stats = statSync(at, { throwIfNoEntry: false });
    if (!stats || !mayExecute(stats, who)) return false;
    if (at === dirname(at)) return true;
  }
}

function isAccessible(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayExecute({ mode, uid, gid }: Stats, who: Identity): boolean {
  if (who.uid === 0) return true;
  const shift = who.uid === uid ? 6 : who.gid === gid ? 3 : 0;
  return ((mode >> shift) & execute) !== 0;
}

/** The file that a command names, as a shell looks it up; undefined when there is none. */
export function findExecutable(command: string, path: string, cwd: string): string | undefined {
  const candidates = command.includes('/')
    ? [isAbsolute(command) ? command : join(cwd, command)]
    : path.split(delimiter).map((directory) => join(directory || cwd, command));
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() && isAccessible(file));
}
