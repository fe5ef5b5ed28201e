import { fromBase64, toBase64 } from '../../lib/base64.ts';
import { saveFile } from '../../lib/save-file.ts';

/** What a key is to hold: text that was typed, or the bytes of a file that is not text. */
export type KeyValue = TextValue | FileValue;

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
}

export interface FileValue {
  readonly kind: 'file';
  readonly name: string;
  readonly base64: string;
  readonly bytes: number;
}

export const noText: TextValue = { kind: 'text', text: '' };

/** All that a ConfigMap or Secret may hold, bytes. */
export const valueLimit = 1024 * 1024;

/** Text where the bytes are text that an editor can show, and give back unchanged. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function valueOfBytes(name: string, bytes: Uint8Array): KeyValue {
  const text = decode(bytes);
  if (text !== undefined) return { kind: 'text', text };
  return { kind: 'file', name, base64: toBase64(bytes), bytes: bytes.length };
}

export function bytesOf(value: KeyValue): number {
  return value.kind === 'text' ? new TextEncoder().encode(value.text).length : value.bytes;
}

/** Whether both hold the same bytes. */
export function sameValue(one: KeyValue, other: KeyValue): boolean {
  if (one.kind === 'text') return other.kind === 'text' && one.text === other.text;
  return other.kind === 'file' && one.base64 === other.base64;
}

/** The value as a mutation takes it. */
export function keyInput(key: string, value: KeyValue) {
  return value.kind === 'text' ? { key, text: value.text } : { key, base64: value.base64 };
}

/** Hands the value to the browser as a file that is named after its key. */
export function saveValue(key: string, value: KeyValue): void {
  saveFile(key, value.kind === 'text' ? value.text : (fromBase64(value.base64) ?? ''));
}
