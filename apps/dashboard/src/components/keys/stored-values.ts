import type { KeyValue } from './key-value.ts';

interface StoredKey {
  readonly key: string;
  readonly text: string | null;
  readonly base64: string | null;
  readonly bytes: number;
}

/** The values that the server has, by key. */
export function storedValues(keys: readonly StoredKey[]): Readonly<Record<string, KeyValue>> {
  return Object.fromEntries(keys.map((stored) => [stored.key, storedValue(stored)]));
}

function storedValue({ key, text, base64, bytes }: StoredKey): KeyValue {
  return base64 === null ? { kind: 'text', text: text ?? '' } : { kind: 'file', name: key, base64, bytes };
}
