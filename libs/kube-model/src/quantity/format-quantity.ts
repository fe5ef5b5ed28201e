import type { Quantity } from './quantity-value.ts';

const giga = 1_000_000_000n;
const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** Divides by `base` as long as nothing is lost, at most `limit` times. */
function factorOut(value: bigint, base: bigint, limit: number): { mantissa: bigint; times: number } {
  let mantissa = value;
  let times = 0;
  while (times < limit && mantissa !== 0n && mantissa % base === 0n) {
    mantissa /= base;
    times++;
  }
  return { mantissa, times };
}

function decimal(nanos: bigint): string {
  const { mantissa, times } = factorOut(nanos, 1000n, decimalSuffixes.length - 1);
  return `${mantissa}${decimalSuffixes[times]}`;
}

function exponential(nanos: bigint): string {
  const { mantissa, times } = factorOut(nanos, 1000n, Number.POSITIVE_INFINITY);
  return times === 3 ? `${mantissa}` : `${mantissa}e${(times - 3) * 3}`;
}

function binary(nanos: bigint): string {
  const { mantissa, times } = factorOut(nanos / giga, 1024n, binarySuffixes.length - 1);
  return `${mantissa}${binarySuffixes[times]}`;
}

/** Small amounts and those with a fraction are easier to read, and exact, with decimal suffixes. */
function isBinary({ nanos, format }: Quantity): boolean {
  const isSmall = nanos > -1024n * giga && nanos < 1024n * giga;
  return format === 'BinarySI' && !isSmall && nanos % giga === 0n;
}

/** Canonical text: no fraction, the largest suffix that keeps the amount exact. */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.nanos === 0n) return '0';
  if (isBinary(quantity)) return binary(quantity.nanos);
  return quantity.format === 'DecimalExponent' ? exponential(quantity.nanos) : decimal(quantity.nanos);
}
