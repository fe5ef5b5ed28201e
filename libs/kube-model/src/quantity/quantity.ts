import { formatQuantity } from './format-quantity.ts';
import { isServedAsWritten, QuantityError, type QuantityText, splitQuantity } from './quantity-text.ts';
import type { Quantity } from './quantity-value.ts';

const giga = 1_000_000_000n;
/** Of binary quantities; upstream has no limit for the others. */
const largestBinary = (2n ** 63n - 1n) * giga;

const ceilDivide = (dividend: bigint, divisor: bigint) => (dividend + divisor - 1n) / divisor;

/** Billionths, without the sign. */
function magnitudeOf({ digits, places, base, exponent }: QuantityText): bigint {
  const exact = BigInt(digits) * giga;
  if (base === 2) return ceilDivide(exact * 2n ** BigInt(exponent), 10n ** BigInt(places));
  const scale = exponent - places;
  return scale >= 0 ? exact * 10n ** BigInt(scale) : ceilDivide(exact, 10n ** BigInt(-scale));
}

function quantityOf(text: QuantityText): Quantity {
  const magnitude = magnitudeOf(text);
  const capped = text.format === 'BinarySI' && magnitude > largestBinary ? largestBinary : magnitude;
  // Less than one of a binary suffix is counted in decimal ones from there on.
  const format = text.format === 'BinarySI' && capped > 0n && capped < giga ? 'DecimalSI' : text.format;
  return { nanos: text.isNegative ? -capped : capped, format };
}

/** `100m`, `1.5Gi`, `2e3`: finer than a billionth is rounded away from zero. Throws QuantityError. */
export function parseQuantity(text: string): Quantity {
  return quantityOf(splitQuantity(text));
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

const milli = 1_000_000n;

/** Thousandths, rounded up: millicores of a CPU quantity. */
export function milliUnits(quantity: Quantity): bigint {
  return roundUp(quantity.nanos, milli);
}

/** Away from zero, as upstream rounds. */
function roundUp(nanos: bigint, step: bigint): bigint {
  return nanos < 0n ? -ceilDivide(-nanos, step) : ceilDivide(nanos, step);
}

/** The form in which the API serves this quantity: `1000m` becomes `1`. Throws QuantityError. */
export function canonicalQuantity(text: string): string {
  const parts = splitQuantity(text);
  return isServedAsWritten(parts) ? text : formatQuantity(quantityOf(parts));
}

/** As `canonicalQuantity`, for amounts of resources: these are counted in whole thousandths, rounded up. */
export function canonicalResourceAmount(text: string): string {
  const { nanos, format } = parseQuantity(text);
  if (nanos % milli === 0n) return canonicalQuantity(text);
  return formatQuantity({ nanos: roundUp(nanos, milli) * milli, format });
}
