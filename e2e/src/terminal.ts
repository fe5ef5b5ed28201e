import { spawn } from 'node:child_process';
import type { Address } from './product.ts';
import { findPrograms } from './programs.ts';

export interface TerminalOptions {
  readonly columns: number;
  readonly rows: number;
  /** What somebody types once the program has begun to talk. */
  readonly types?: string;
}

/** Runs kubectl in a terminal of that size, and returns all that stood on it. */
export function kubectlInTerminal(
  { kubeconfig, directory }: Pick<Address, 'kubeconfig' | 'directory'>,
  args: readonly string[],
  { columns, rows, types = '' }: TerminalOptions,
): Promise<string> {
  const quoted = [findPrograms().kubectl, ...args].map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ');
  const command = `stty cols ${columns} rows ${rows} && exec ${quoted}`;
  const env = { PATH: process.env.PATH, HOME: directory, KUBECONFIG: kubeconfig, TERM: 'xterm' };
  // A terminal of its own, which util-linux gives.
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') child.stdin.write(types);
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(output.replaceAll('\r\n', '\n')));
  });
}
