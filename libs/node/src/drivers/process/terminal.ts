import { closeSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { spawn } from '@lydell/node-pty';
import { type Command, type Exit, prepare, StartError } from './launch.ts';

/** A process with a terminal. */
export interface Terminal {
  readonly pid: number;
  readonly stdin: Writable;
  readonly stdout: PassThrough;
  resize(columns: number, rows: number): void;
  kill(): void;
  readonly exited: Promise<Exit>;
}

/** What ends an input that is typed. */
const endOfTransmission = '\x04';

export function startInTerminal(command: Command): Terminal {
  const { file, args, program } = prepare(command, 3);
  if (program !== undefined) {
    closeSync(program);
    throw new StartError(`exec: "${command.argv[0]}": the pod's user may not reach it`);
  }
  const terminal = spawn(file, [...args], {
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
    pid: terminal.pid,
    stdin: new Writable({
      write(chunk: Buffer, _, done) {
        terminal.write(keys.write(chunk));
        done();
      },
      final(done) {
        terminal.write(endOfTransmission);
        done();
      },
    }),
    stdout,
    resize: (columns, rows) => terminal.resize(Math.max(1, columns), Math.max(1, rows)),
    kill: () => terminal.kill('SIGKILL'),
    exited: new Promise((resolve) => {
      terminal.onExit(({ exitCode, signal }) => {
        stdout.end();
        resolve(signal ? { code: 128 + signal, signal } : { code: exitCode });
      });
    }),
  };
}
