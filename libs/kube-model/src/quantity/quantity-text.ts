import type { QuantityFormat } from './quantity-value.ts';

/** Says in upstream's words why a text is no quantity. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
}

/** A quantity taken apart: plus or minus `digits` · 10^-places · base^exponent. */
export interface QuantityText {
  readonly isNegative: boolean;
  /** Without leading zeros before the point; at least one. */
  readonly digits: string;
  readonly places: number;
  readonly base: 2 | 10;
  readonly exponent: number;
  readonly format: QuantityFormat;
}

type Scale = Pick<QuantityText, 'base' | 'exponent' | 'format'>;

const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const shape = /^([+-]?)0*([0-9]*)(?:\.([0-9]*))?([eEinumkKMGTP]*[-+]?[0-9]*)$/;

function scaleOf(suffix: string): Scale {
  const decimal = decimalSuffixes.indexOf(suffix);
  if (decimal >= 0) return { base: 10, exponent: (decimal - 3) * 3, format: 'DecimalSI' };
  const binary = binarySuffixes.indexOf(suffix);
  if (binary >= 0) return { base: 2, exponent: binary * 10, format: 'BinarySI' };
  const exponent = /^[eE]([+-]?\d{1,3})$/.exec(suffix)?.[1];
  if (exponent === undefined) throw new QuantityError("unable to parse quantity's suffix");
  return { base: 10, exponent: Number(exponent), format: 'DecimalExponent' };
}

/** `1.5Gi`, `2e3`; a sign or a suffix alone is a zero, as upstream reads it. Throws QuantityError. */
export function splitQuantity(text: string): QuantityText {
  const [, sign, whole = '', fraction = '', suffix = ''] = shape.exec(text) ?? [];
  if (sign === undefined || text === '') {
    throw new QuantityError(
      "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
    );
  }
  const digits = (whole || '0') + fraction;
  return { isNegative: sign === '-', digits, places: fraction.length, ...scaleOf(suffix) };
}

/** Upstream counts in machine words while it can, and then gives back the text that it read where this looks canonical. */
export function isServedAsWritten({ digits, places, base, exponent }: QuantityText): boolean {
  if (base === 2) {
    const spare = 14 - digits.length - Math.trunc((exponent * 3) / 10);
    return places === 0 && spare >= 0 && Number(digits) % 8 !== 0;
  }
  const scale = exponent - places;
  if (digits.length > 18 || scale < -9 || scale % 3 !== 0) return false;
  return !digits.startsWith('0') && !digits.endsWith('000');
}
