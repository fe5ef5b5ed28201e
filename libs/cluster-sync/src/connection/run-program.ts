import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { CredentialProgram } from '../kubeconfig/program.ts';

export interface ProgramHost {
  /** What programs see of our environment; their own variables are added. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Ends what runs. */
  readonly signal: AbortSignal;
}

/** Milliseconds, and bytes of each stream. */
const limits = { time: 30_000, output: 1024 * 1024 };

const unavailable = (why: string, cause?: Error) => new StatusError('ServiceUnavailable', why, undefined, { cause });

/**
 * What a program prints when it is asked for credentials. client-node's own runner is not used: it waits for ever,
 * takes any amount of output and does not tell the program what is asked of it (KUBERNETES_EXEC_INFO).
 * Throws ServiceUnavailable with the program's name and the end of what it complained of.
 */
export function runProgram(program: CredentialProgram, { environment, clock, signal }: ProgramHost): Promise<string> {
  const { apiVersion, command, args, cluster, env } = program;
  const info = { apiVersion, kind: 'ExecCredential', spec: { interactive: false, ...(cluster && { cluster }) } };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...environment, ...env, KUBERNETES_EXEC_INFO: JSON.stringify(info) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: what it has started is ended with it.
      detached: true,
    });
    const fail = (why: string, cause?: Error) => {
      kill(child);
      reject(unavailable(`The program ${command} ${why}`, cause));
    };
    const output = collect(child.stdout, () => fail('prints more than 1 MiB'));
    const complaint = collect(child.stderr, () => fail('complains of more than 1 MiB'));
    const abort = () => fail('was ended with its cluster');
    const cancel = clock.after(limits.time, () =>
      fail(`has not ended within ${limits.time / 1000} s: does it ask something?`),
    );
    signal.addEventListener('abort', abort, { once: true });
    child.once('error', (error) => fail(notStarted(error, program), error));
    child.once('close', (code, by) => {
      if (code === 0) resolve(output());
      else fail(`${code === null ? `was ended by ${by}` : `failed with exit code ${code}`}${endOf(complaint())}`);
    });
    child.once('close', () => {
      cancel();
      signal.removeEventListener('abort', abort);
    });
    if (signal.aborted) abort();
  });
}

function collect(stream: Readable, tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limits.output) chunks.push(chunk);
    else tooMuch();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Nobody reads on either: a descendant that has left the group may hold the pipes open. */
function kill(child: ChildProcessByStdio<null, Readable, Readable>): void {
  child.stdout.destroy();
  child.stderr.destroy();
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // It has ended in between.
    if (Reflect.get(Object(error), 'code') !== 'ESRCH') throw error;
  }
}

function notStarted(error: Error, { installHint }: CredentialProgram): string {
  const hint = installHint ? ` ${installHint.trim().slice(0, 500)}` : '';
  const code = Reflect.get(error, 'code');
  if (code === 'ENOENT') return `is not installed on the machine that Pilothouse runs on, or not in its PATH.${hint}`;
  if (code === 'EACCES') return 'may not be run by the user that Pilothouse runs as';
  return `cannot be started: ${error.message}`;
}

function endOf(complaint: string): string {
  const text = complaint.trim();
  if (text === '') return '';
  return `: ${text.length > 500 ? `… ${text.slice(-500)}` : text}`;
}
