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

function decimal(nanos: bigint, suffixOf: (thousands: number) => string): string {
  if (nanos === 0n) return '0';
  const { mantissa, times } = factorOut(nanos, 1000n, 9);
  return `${mantissa}${suffixOf(times - 3)}`;
}

const exponentSuffix = (thousands: number) => (thousands === 0 ? '' : `e${thousands * 3}`);
const decimalSuffix = (thousands: number) => decimalSuffixes[thousands + 3] ?? '';

function binary(nanos: bigint): string {
  const magnitude = nanos < 0n ? -nanos : nanos;
  const whole = (magnitude + giga - 1n) / giga;
  const { mantissa, times } = factorOut(whole, 1024n, 6);
  return `${nanos < 0n ? '-' : ''}${mantissa}${binarySuffixes[times]}`;
}

/** Canonical text: no fraction, the largest suffix that keeps the amount exact. */
export function formatQuantity({ nanos, format }: Quantity): string {
  const small = nanos > -1024n * giga && nanos < 1024n * giga;
  if (format === 'BinarySI' && !small) return binary(nanos);
  return decimal(nanos, format === 'DecimalExponent' ? exponentSuffix : decimalSuffix);
}
