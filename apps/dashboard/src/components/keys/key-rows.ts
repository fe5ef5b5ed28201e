import { isValidKey } from './key-draft.ts';
import { type KeyValue, noText } from './key-value.ts';

/** A key and its value while they are typed. */
export interface KeyRow {
  readonly id: number;
  readonly key: string;
  readonly value: KeyValue;
}

export const firstRow: KeyRow = { id: 0, key: '', value: noText };

export function addRow(rows: readonly KeyRow[]): readonly KeyRow[] {
  return [...rows, { ...firstRow, id: Math.max(-1, ...rows.map(({ id }) => id)) + 1 }];
}

/** What is wrong with the key of a row; a key of the messages under `keys`. Nothing, while there is none. */
export function rowFault(rows: readonly KeyRow[], { id, key }: KeyRow): 'taken' | 'invalid' | undefined {
  if (key === '') return undefined;
  if (!isValidKey(key)) return 'invalid';
  return rows.some((other) => other.key === key && other.id < id) ? 'taken' : undefined;
}

export function areComplete(rows: readonly KeyRow[]): boolean {
  return rows.every((row) => row.key !== '' && rowFault(rows, row) === undefined);
}
