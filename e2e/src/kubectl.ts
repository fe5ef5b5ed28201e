import { type ChildProcess, spawn } from 'node:child_process';
import type { Address } from './product.ts';
import { findPrograms } from './programs.ts';
import { type Outcome, runProgram, succeeded } from './run-program.ts';
import { waitFor } from './wait-for.ts';

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

/** An unmodified kubectl, talking to a product. `variables`: more of its environment, as an editor. */
export function createKubectl(
  { kubeconfig, directory }: Pick<Address, 'kubeconfig' | 'directory'>,
  variables: Readonly<Record<string, string>> = {},
): Kubectl {
  const program = findPrograms().kubectl;
  const env = { PATH: process.env.PATH, HOME: directory, KUBECONFIG: kubeconfig, ...variables };
  const attempt = (args: readonly string[], stdin?: string | object) => runProgram(program, args, env, stdin);
  const run = async (args: readonly string[], stdin?: string | object) =>
    succeeded(`kubectl ${args.join(' ')}`, await attempt(args, stdin));
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
