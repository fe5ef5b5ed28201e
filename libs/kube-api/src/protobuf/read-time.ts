import type { Reader } from 'protobufjs/minimal.js';
import { eachField, WireError } from './each-field.ts';
import { readInt32, readInt64 } from './read-scalar.ts';

/** Of years 0 to 9999, which is what RFC 3339 can write. */
const firstSecond = Date.parse('0000-01-01T00:00:00Z') / 1000;
const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1000;
/** The zero time of Go, which JSON writes as null. */
const never = Date.parse('0001-01-01T00:00:00Z') / 1000;

function secondsText(seconds: number): string {
  if (seconds < firstSecond || seconds > lastSecond) throw new WireError(`there is no year for second ${seconds}`);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

function readTimestamp(reader: Reader): { seconds: number; nanos: number } {
  let seconds = 0;
  let nanos = 0;
  eachField(reader, (field, wireType) => {
    if (field === 1) seconds = readInt64(reader, wireType);
    else if (field === 2) nanos = readInt32(reader, wireType);
    else return false;
    return true;
  });
  return { seconds, nanos };
}

/** RFC 3339 with whole seconds; null for the zero time, which is also what an empty message stands for. */
export function readTime(reader: Reader): string | null {
  if (reader.len === 0) return null;
  const { seconds } = readTimestamp(reader);
  return seconds === never ? null : `${secondsText(seconds)}Z`;
}

/** RFC 3339 with microseconds, which may be counted back from the second. */
export function readMicroTime(reader: Reader): string | null {
  if (reader.len === 0) return null;
  const { seconds, nanos } = readTimestamp(reader);
  const micros = Math.trunc(nanos / 1000);
  const carried = Math.floor(micros / 1_000_000);
  const rest = micros - carried * 1_000_000;
  if (seconds + carried === never && rest === 0) return null;
  return `${secondsText(seconds + carried)}.${String(rest).padStart(6, '0')}Z`;
}
