import type { Address } from './product.ts';
import { findPrograms } from './programs.ts';
import { type Outcome, runProgram, succeeded } from './run-program.ts';

export interface Helm {
  /** Runs it; a failure of helm is a failure of the test. Returns standard output. */
  (...args: string[]): Promise<string>;
  /** Runs it and tells how it went. */
  attempt(...args: string[]): Promise<Outcome>;
}

/** An unmodified helm, talking to a product, in one namespace. */
export function createHelm(
  { kubeconfig, directory }: Pick<Address, 'kubeconfig' | 'directory'>,
  namespace: string,
): Helm {
  const env = { PATH: process.env.PATH, HOME: directory, KUBECONFIG: kubeconfig, HELM_NAMESPACE: namespace };
  const attempt = (...args: string[]) => runProgram(findPrograms().helm, args, env);
  const run = async (...args: string[]) => succeeded(`helm ${args.join(' ')}`, await attempt(...args));
  return Object.assign(run, { attempt });
}
