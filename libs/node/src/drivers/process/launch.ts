import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, constants as files, openSync } from 'node:fs';
import { constants } from 'node:os';
import type { Identity } from './identity.ts';
import { findExecutable, isReachable } from './reachable.ts';

export const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A command that cannot be started at all; the message is for the user. */
export class StartError extends Error {}

export interface Command {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly identity: Identity | undefined;
}

/** What to hand to the system, and the descriptor to close when it has been started. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly program: number | undefined;
}

/**
 * Looks the program up. One that the pod's user may run but not reach, such as a Node.js below /root, is opened here
 * and run through its descriptor.
 */
export function prepare({ argv, env, cwd, identity }: Command, descriptor: number): Launch {
  const [name = '', ...args] = argv;
  const file = findExecutable(name, env.PATH ?? defaultPath, cwd);
  if (!file) throw new StartError(`exec: "${name}": ${missing(name)}`);
  if (isReachable(file, identity)) return { file, args, program: undefined };
  if (process.platform !== 'linux') throw new StartError(`exec: "${name}": permission denied`);
  return { file: `/proc/self/fd/${descriptor}`, args, program: openSync(file, files.O_RDONLY) };
}

function missing(name: string): string {
  return name.includes('/') ? 'no such file or directory' : 'executable file not found in $PATH';
}

/** Starts it in a session of its own. `outputs`: descriptors of stdout and stderr, or new pipes. */
export async function launch(
  command: Command,
  stdin: 'ignore' | 'pipe',
  outputs: readonly (number | 'pipe')[],
): Promise<ChildProcess> {
  const { file, args, program } = prepare(command, 3);
  try {
    const child = spawn(file, args, {
      argv0: command.argv[0] ?? file,
      cwd: command.cwd,
      env: { ...command.env },
      detached: true,
      stdio: [stdin, ...outputs, ...(program === undefined ? [] : [program])],
      ...(command.identity && { uid: command.identity.uid, gid: command.identity.gid }),
    });
    await started(child, command.argv[0] ?? '');
    return child;
  } finally {
    if (program !== undefined) closeSync(program);
  }
}

function started(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EACCES' ? 'permission denied' : (cause.code ?? cause.message);
      reject(new StartError(`exec: "${name}": ${why}`, { cause }));
    });
  });
}

/** How a process ended, as a shell counts it: 128 and the signal's number for one that a signal ended. */
export interface Exit {
  readonly code: number;
  readonly signal?: number;
}

export function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(exitAs(code, signal))));
}

function exitAs(code: number | null, signal: NodeJS.Signals | null): Exit {
  if (signal === null) return { code: code ?? 255 };
  const number = constants.signals[signal];
  return { code: 128 + number, signal: number };
}
