import {
  fieldsType,
  intOrStringType,
  microTimeType,
  quantityType,
  rawExtensionType,
  timeType,
} from '@pilothouse/kube-model/types/special-types';
import type { Reader } from 'protobufjs/minimal.js';
import { readNumber } from './read-number.ts';

type ReadField = (reader: Reader, end: number, wireType: number) => void;

/** Calls `onField[number]` for every known field up to `end`; skips the others. */
function eachField(reader: Reader, end: number, onField: Readonly<Record<number, ReadField>>): void {
  while (reader.pos < end) {
    const tag = reader.uint32();
    const read = onField[tag >>> 3];
    if (read) read(reader, end, tag & 7);
    else reader.skipType(tag & 7);
  }
}

function readQuantity(reader: Reader, end: number): string {
  let text = '';
  eachField(reader, end, {
    1: (from) => {
      text = from.string();
    },
  });
  return text || '0';
}

function readIntOrString(reader: Reader, end: number): number | string {
  let isText = false;
  let number = 0;
  let text = '';
  eachField(reader, end, {
    1: (from) => {
      isText = readNumber(from) === 1;
    },
    2: (from) => {
      number = from.int32();
    },
    3: (from) => {
      text = from.string();
    },
  });
  return isText ? text : number;
}

/** RFC 3339; null for the zero time, which is an empty message. */
function readTime(reader: Reader, end: number, precision: 0 | 6): string | null {
  let seconds: number | undefined;
  let nanos = 0;
  eachField(reader, end, {
    1: (from) => {
      seconds = readNumber(from);
    },
    2: (from) => {
      nanos = from.int32();
    },
  });
  const instant = new Date((seconds ?? Number.NaN) * 1000);
  if (seconds === undefined || Number.isNaN(instant.getTime())) return null;
  const fraction = precision === 0 ? '' : `.${String(nanos).padStart(9, '0').slice(0, precision)}`;
  return `${instant.toISOString().slice(0, 19)}${fraction}Z`;
}

function readRawJson(reader: Reader, end: number): unknown {
  let raw: Uint8Array | undefined;
  eachField(reader, end, {
    1: (from) => {
      raw = from.bytes();
    },
  });
  return raw && raw.length > 0 ? JSON.parse(Buffer.from(raw).toString('utf8')) : null;
}

/** Readers of the messages whose JSON form is not an object of their fields; null stands for nothing. */
export const specialReaders: Readonly<Record<string, (reader: Reader, end: number) => unknown>> = {
  [quantityType]: readQuantity,
  [intOrStringType]: readIntOrString,
  [timeType]: (reader, end) => readTime(reader, end, 0),
  [microTimeType]: (reader, end) => readTime(reader, end, 6),
  [fieldsType]: readRawJson,
  [rawExtensionType]: readRawJson,
};
