import { readlinkSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Container, Exec } from 'dockerode';
import type { ExecRequest, Session } from '../driver.ts';
import { engineMessage, isEngineError } from './engine-error.ts';
import { streamsOf } from './streams.ts';

/** The exit code of a command whose client has gone. */
const leftCode = 137;
/** How often, and how many milliseconds apart, an engine is asked that has sent everything but not yet noticed the end. */
const patience = { tries: 50, pause: 20 };

/** Runs a command in a container. Throws StatusError when it cannot be started. */
export async function startExec(container: Container, { command, tty, stdin }: ExecRequest): Promise<Session> {
  const { exec, connection } = await open(container, { command, tty, stdin }).catch((cause: unknown) => {
    const message = `failed to start the command: ${engineMessage(cause)}`;
    throw new StatusError('InternalError', message, undefined, { cause });
  });
  const { ended, ...streams } = streamsOf(connection, { tty, stdin });
  let left: () => void = () => undefined;
  const leaving = new Promise<number>((resolve) => {
    left = () => resolve(leftCode);
  });
  return {
    ...streams,
    resize(columns, rows) {
      // Podman answers 201, which its client takes for a failure.
      exec.resize({ w: columns, h: rows }).catch(() => undefined);
    },
    leave() {
      void endCommand(exec, container);
      connection.destroy();
      left();
    },
    exited: Promise.race([leaving, ended.then(() => exitCode(exec))]),
  };
}

async function open(container: Container, { command, tty, stdin }: ExecRequest) {
  const exec = await container.exec({
    Cmd: [...command],
    AttachStdin: stdin,
    AttachStdout: true,
    AttachStderr: !tty,
    Tty: tty,
    ...(tty && { Env: ['TERM=xterm-256color'] }),
  });
  const connection = (await exec.start({ hijack: true, stdin: true, Tty: tty })) as Duplex;
  if (!stdin) connection.end();
  return { exec, connection };
}

async function exitCode(exec: Exec): Promise<number> {
  for (let tries = 0; tries < patience.tries; tries++) {
    const told = await exec.inspect().catch((error: unknown) => {
      // With the container goes what the engine knows of it.
      if (isEngineError(error, 404)) return undefined;
      throw error;
    });
    if (!told) return leftCode;
    if (!told.Running && told.ExitCode !== null) return told.ExitCode;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
  return leftCode;
}

/**
 * The engine has no way to end a command: as root we do, on the engine's machine, which is ours. Elsewhere it goes on until
 * it notices that nobody listens.
 */
async function endCommand(exec: Exec, container: Container): Promise<void> {
  try {
    const { Pid: pid, Running } = await exec.inspect();
    const { State } = await container.inspect();
    if (Running && pid > 0 && rootOf(pid) === rootOf(State.Pid)) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended, or is another user's.
  }
}

/** The mounts that a process sees: what is no part of the container is not ended. */
function rootOf(pid: number): string {
  return readlinkSync(`/proc/${pid}/ns/mnt`);
}
