import { closeSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { spawn as spawnTerminal } from '@lydell/node-pty';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ExecProcess, ExecRequest } from '../driver.ts';
import { type Command, exitCodeOf, launch, prepare, StartError } from './launch.ts';

/** Runs a command with the environment, directory and user of a container. */
export async function startExec(container: Command, request: ExecRequest): Promise<ExecProcess> {
  const command = { ...container, argv: request.command };
  try {
    return request.tty ? startInTerminal(command) : await startWithPipes(command, request.stdin);
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause;
    throw new StatusError('InternalError', `failed to start the command: ${cause.message}`, undefined, { cause });
  }
}

async function startWithPipes(command: Command, stdin: boolean): Promise<ExecProcess> {
  const child = await launch(command, stdin ? 'pipe' : 'ignore', ['pipe', 'pipe']);
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('a child with pipes has no pipes');
  // A command may end without reading all that it was sent.
  child.stdin?.on('error', () => undefined);
  return {
    stdin: child.stdin ?? undefined,
    stdout,
    stderr,
    resize: () => undefined,
    kill() {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    },
    exited: new Promise((resolve) => {
      // Not 'close': a process that it left in the background may keep the pipes open for ever.
      child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal).code));
    }),
  };
}

function startInTerminal(command: Command): ExecProcess {
  const { file, args, program } = prepare(command, 3);
  if (program !== undefined) {
    closeSync(program);
    throw new StartError(`exec: "${command.argv[0]}": the pod's user may not reach it`);
  }
  const terminal = spawnTerminal(file, [...args], {
    name: 'xterm-256color',
    cwd: command.cwd,
    env: { TERM: 'xterm-256color', ...command.env },
    encoding: null,
    ...(command.identity ?? {}),
  });
  const stdout = new PassThrough();
  const keys = new StringDecoder('utf8');
  // With no encoding chunks are Buffers, whatever the declaration says.
  terminal.onData((data: string | Buffer) => stdout.write(data));
  return {
    stdin: new Writable({
      write(chunk: Buffer, _, done) {
        terminal.write(keys.write(chunk));
        done();
      },
    }),
    stdout,
    stderr: undefined,
    resize: (columns, rows) => terminal.resize(Math.max(1, columns), Math.max(1, rows)),
    kill: () => terminal.kill('SIGKILL'),
    exited: new Promise((resolve) => {
      terminal.onExit(({ exitCode, signal }) => {
        stdout.end();
        resolve(signal ? 128 + signal : exitCode);
      });
    }),
  };
}
