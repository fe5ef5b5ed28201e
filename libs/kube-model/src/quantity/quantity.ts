import { formatQuantity } from './format-quantity.ts';
import type { Quantity, QuantityFormat } from './quantity-value.ts';

/** Says in upstream's words why a text is no quantity. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
}

const giga = 1_000_000_000n;
const largest = (2n ** 63n - 1n) * giga;
const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const shape = /^([+-]?)([0-9]*)(?:\.([0-9]*))?([eEinumkKMGTP]*[-+]?[0-9]*)$/;

interface Scale {
  readonly multiplier: bigint;
  readonly divisor: bigint;
  readonly format: QuantityFormat;
}

function decimalScale(exponent: number, format: QuantityFormat): Scale {
  return exponent >= 0
    ? { multiplier: 10n ** BigInt(exponent), divisor: 1n, format }
    : { multiplier: 1n, divisor: 10n ** BigInt(-exponent), format };
}

function scaleOf(suffix: string): Scale {
  const decimal = decimalSuffixes.indexOf(suffix);
  if (decimal >= 0) return decimalScale((decimal - 3) * 3, 'DecimalSI');
  const binary = binarySuffixes.indexOf(suffix);
  if (binary >= 0) return { multiplier: 1024n ** BigInt(binary), divisor: 1n, format: 'BinarySI' };
  const exponent = /^[eE]([+-]?\d{1,3})$/.exec(suffix)?.[1];
  if (exponent === undefined) throw new QuantityError("unable to parse quantity's suffix");
  return decimalScale(Number(exponent), 'DecimalExponent');
}

const ceilDivide = (dividend: bigint, divisor: bigint) => (dividend + divisor - 1n) / divisor;

/** `100m`, `1.5Gi`, `2e3`: finer than a billionth is rounded away from zero. Throws QuantityError. */
export function parseQuantity(text: string): Quantity {
  const [, sign, whole = '', fraction = '', suffix = ''] = shape.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') {
    throw new QuantityError(
      "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
    );
  }
  const { multiplier, divisor, format } = scaleOf(suffix);
  const digits = BigInt(whole + fraction) * giga * multiplier;
  const exact = ceilDivide(digits, divisor * 10n ** BigInt(fraction.length));
  const capped = exact > largest ? largest : exact;
  return { nanos: sign === '-' ? -capped : capped, format };
}

/** As `parseQuantity`; undefined and what is no quantity count as nothing. */
export function quantityOrZero(text: string | number | undefined): Quantity {
  if (text === undefined) return zero;
  try {
    return parseQuantity(String(text));
  } catch (error) {
    if (error instanceof QuantityError) return zero;
    throw error;
  }
}

export const zero: Quantity = { nanos: 0n, format: 'DecimalSI' };

/** -1, 0 or 1. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}

/** The sum, written as `a` is (or as `b` where `a` is zero). */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return { nanos: a.nanos + b.nanos, format: a.nanos === 0n ? b.format : a.format };
}

export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return { nanos: a.nanos - b.nanos, format: a.nanos === 0n ? b.format : a.format };
}

/** Whole units, rounded up: bytes of a memory quantity. */
export function units(quantity: Quantity): bigint {
  return roundUp(quantity.nanos, giga);
}

/** Thousandths, rounded up: millicores of a CPU quantity. */
export function milliUnits(quantity: Quantity): bigint {
  return roundUp(quantity.nanos, 1_000_000n);
}

/** Away from zero, as upstream rounds. */
function roundUp(nanos: bigint, step: bigint): bigint {
  return nanos < 0n ? -ceilDivide(-nanos, step) : ceilDivide(nanos, step);
}

/** The form in which the API serves this quantity: `1000m` becomes `1`. Throws QuantityError. */
export function canonicalQuantity(text: string): string {
  return formatQuantity(parseQuantity(text));
}
