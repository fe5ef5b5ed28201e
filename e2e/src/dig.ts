import { findPrograms } from './programs.ts';
import { runProgram, succeeded } from './run-program.ts';

export interface DigAnswer {
  /** `NOERROR`, `NXDOMAIN` … */
  readonly status: string;
  /** Each as `TYPE data`, without names and times. */
  readonly records: readonly string[];
  readonly text: string;
}

/** Asks the name server of a product with an unmodified dig: `dig(['-t', 'SRV', name])`. */
export function createDig({ dnsPort }: { readonly dnsPort: number }): (args: readonly string[]) => Promise<DigAnswer> {
  const program = findPrograms().dig;
  const server = ['@127.0.0.1', '-p', String(dnsPort), '+noall', '+answer', '+comments', '+tries=2', '+time=5'];
  return async (args) => {
    const all = [...server, ...args];
    const text = succeeded(`dig ${all.join(' ')}`, await runProgram(program, all, { PATH: process.env.PATH }));
    const status = /status: (\w+)/.exec(text)?.[1] ?? 'none';
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith(';'));
    return { status, text, records: lines.map((line) => line.split(/\s+/).slice(3).join(' ')).sort() };
  };
}
