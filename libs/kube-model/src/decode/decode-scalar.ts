import { canonicalQuantity, canonicalResourceAmount } from '../quantity/quantity.ts';
import { QuantityError } from '../quantity/quantity-text.ts';
import type { Shape } from '../types/type-facts.ts';
import { DecodeError } from './decode-error.ts';

/** Where a value stands: the struct that holds the field, and the way to it from the top (`spec.replicas`). */
export interface Spot {
  readonly struct: string;
  readonly path: string;
}

/** What Go's decoder calls a JSON value. */
export function jsonKind(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  return typeof value;
}

/** Throws as Go's JSON decoder does. */
export function mismatch(value: unknown, { struct, path }: Spot, goType: string): never {
  const shown = typeof value === 'number' && goType.startsWith('int') ? `number ${value}` : jsonKind(value);
  throw new DecodeError(`json: cannot unmarshal ${shown} into Go struct field ${struct}.${path} of type ${goType}`);
}

const limits = { int32: 2 ** 31, int64: 2 ** 63 };

const isInt32 = (value: number) => Number.isInteger(value) && value >= -limits.int32 && value < limits.int32;

function decodeInteger(value: unknown, format: string, spot: Spot): number {
  const type = format === 'int32' ? 'int32' : 'int64';
  if (typeof value !== 'number') return mismatch(value, spot, type);
  if (Number.isSafeInteger(value) && value >= -limits[type] && value < limits[type]) return value;
  if (type === 'int64' && Number.isInteger(value) && Math.abs(value) <= limits.int64) return inexact(spot);
  return mismatch(value, spot, type);
}

/** Upstream takes these. Here a number has 53 bits, and to refuse one is better than to store its neighbour. */
function inexact({ struct, path }: Spot): never {
  const most = Number.MAX_SAFE_INTEGER;
  throw new DecodeError(
    `json: cannot unmarshal number into Go struct field ${struct}.${path} of type int64: this server keeps integers from -${most} to ${most}`,
  );
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The offset at which Go's base64 decoder gives up; line breaks are skipped as it does. */
function firstBadByte(text: string): number {
  const bad = /[^A-Za-z0-9+/]/.exec(text)?.index ?? text.length;
  return text.charAt(bad) === '=' && bad % 4 >= 2 ? text.length : bad;
}

function decodeBytes(value: unknown, spot: Spot): string {
  if (typeof value !== 'string') return mismatch(value, spot, '[]uint8');
  const clean = value.replace(/[\r\n]/g, '');
  if (!base64.test(clean)) throw new DecodeError(`illegal base64 data at input byte ${firstBadByte(clean)}`);
  return clean;
}

export function decodeScalar(value: unknown, shape: Extract<Shape, { kind: 'scalar' }>, spot: Spot): unknown {
  switch (shape.type) {
    case 'integer':
      return decodeInteger(value, shape.format, spot);
    case 'number':
      return typeof value === 'number' ? value : mismatch(value, spot, 'float64');
    case 'boolean':
      return typeof value === 'boolean' ? value : mismatch(value, spot, 'bool');
    case 'string':
      if (shape.format === 'byte') return decodeBytes(value, spot);
      return typeof value === 'string' ? value : mismatch(value, spot, 'string');
  }
}

export function decodeIntOrString(value: unknown): number | string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !isInt32(value)) {
    const shown = typeof value === 'number' ? `number ${value}` : jsonKind(value);
    throw new DecodeError(`json: cannot unmarshal ${shown} into Go value of type int32`);
  }
  return value;
}

function canonicalText(value: unknown, canonical: (text: string) => string): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string')
    throw new DecodeError(`json: cannot unmarshal ${jsonKind(value)} into Go value of type string`);
  try {
    return canonical(text.trim());
  } catch (cause) {
    if (!(cause instanceof QuantityError)) throw cause;
    throw new DecodeError(cause.message, { cause });
  }
}

export function decodeQuantity(value: unknown): string {
  return canonicalText(value, canonicalQuantity);
}

/** A Quantity in a list of resources: `limits`, `capacity`, `hard`. */
export function decodeResourceAmount(value: unknown): string {
  return canonicalText(value, canonicalResourceAmount);
}
