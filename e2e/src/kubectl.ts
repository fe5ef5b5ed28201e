import { type ChildProcess, execFile, spawn } from 'node:child_process';
import type { Address } from './product.ts';
import { findPrograms } from './programs.ts';
import { waitFor } from './wait-for.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A kubectl that goes on (`get -w`, `logs -f`). */
export interface Running {
  /** Standard output until now. */
  output(): string;
  /** Waits until the output satisfies `predicate`, and returns the output. */
  until(what: string, predicate: (output: string) => boolean): Promise<string>;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

export interface Kubectl {
  /** Runs it; a failure of kubectl is a failure of the test. Returns standard output. */
  (args: readonly string[], stdin?: string | object): Promise<string>;
  /** Runs it and tells how it went. */
  attempt(args: readonly string[], stdin?: string | object): Promise<Outcome>;
  /** `get -o json`, parsed. */
  json<T>(args: readonly string[]): Promise<T>;
  start(args: readonly string[]): Running;
}

const patience = 120_000;

/** An unmodified kubectl, talking to a product. */
export function createKubectl({ kubeconfig, directory }: Pick<Address, 'kubeconfig' | 'directory'>): Kubectl {
  const program = findPrograms().kubectl;
  const env = { PATH: process.env.PATH, HOME: directory, KUBECONFIG: kubeconfig };
  const attempt = (args: readonly string[], stdin?: string | object) =>
    new Promise<Outcome>((resolve, reject) => {
      const options = { env, timeout: patience, maxBuffer: 64 * 1024 * 1024 };
      const child = execFile(program, [...args], options, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(new Error(`kubectl ${args.join(' ')}: ${error.message}`));
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(typeof stdin === 'object' ? JSON.stringify(stdin) : (stdin ?? ''));
    });
  const run = async (args: readonly string[], stdin?: string | object) => {
    const { code, stdout, stderr } = await attempt(args, stdin);
    if (code !== 0) throw new Error(`kubectl ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
    return stdout;
  };
  return Object.assign(run, {
    attempt,
    json: async <T>(args: readonly string[]) => JSON.parse(await run([...args, '-o', 'json'])) as T,
    start: (args: readonly string[]) => running(spawn(program, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })),
  });
}

function running(child: ChildProcess): Running {
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output: () => output,
    async until(what, predicate) {
      const seen = () => {
        if (predicate(output)) return output;
        throw new Error(`output was\n${output}\n${errors}`);
      };
      return waitFor(what, seen);
    },
    ended,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
