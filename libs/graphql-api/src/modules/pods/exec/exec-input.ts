import { StatusError } from '@pilothouse/kube-model/status-error';
import type { MutationExecInputArgs } from '../../../generated/resolver-types.ts';

/** Bytes of one input. */
const mostBytes = 64 * 1024;
/** A terminal's rows and columns are 16 bits wide where they end up; nobody has a screen of this size. */
const mostCells = 2000;

export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

export interface ExecInput {
  readonly data: Buffer | undefined;
  readonly endStdin: boolean;
  readonly size: TerminalSize | undefined;
}

type Maybe<T> = T | null | undefined;

const fits = (cells: number) => cells >= 1 && cells <= mostCells;

/** Undefined when none is said. Throws StatusError `BadRequest`. */
export function terminalSize(columns: Maybe<number>, rows: Maybe<number>): TerminalSize | undefined {
  if (columns == null && rows == null) return undefined;
  if (columns == null || rows == null) throw new StatusError('BadRequest', 'a terminal has `columns` and `rows`');
  if (fits(columns) && fits(rows)) return { columns, rows };
  throw new StatusError('BadRequest', `\`columns\` and \`rows\` are from 1 to ${mostCells}`);
}

function bytesOf(data: Maybe<string>): Buffer | undefined {
  if (data == null) return undefined;
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) {
    throw new StatusError('BadRequest', '`data` is not base64');
  }
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length <= mostBytes) return bytes;
  throw new StatusError('BadRequest', `one input has at most ${mostBytes} bytes; this one has ${bytes.length}`);
}

/** Throws StatusError `BadRequest`. */
export function readInput({ data, endStdin, columns, rows }: MutationExecInputArgs): ExecInput {
  return { data: bytesOf(data), endStdin: endStdin ?? false, size: terminalSize(columns, rows) };
}
