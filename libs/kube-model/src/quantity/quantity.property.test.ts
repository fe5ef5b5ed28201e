import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.ts';
import {
  addQuantities,
  canonicalQuantity,
  canonicalResourceAmount,
  compareQuantities,
  milliUnits,
  parseQuantity,
  subtractQuantities,
  units,
} from './quantity.ts';
import type { Quantity } from './quantity-value.ts';

/** An exact fraction: what a text says, before any rule of quantities. */
interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

const powers: Readonly<Record<string, Rational>> = Object.fromEntries([
  ...['n', 'u', 'm'].map((name, at) => [name, { over: 1n, under: 1000n ** BigInt(3 - at) }]),
  ...['', 'k', 'M', 'G', 'T', 'P', 'E'].map((name, at) => [name, { over: 1000n ** BigInt(at), under: 1n }]),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((name, at) => [name, { over: 1024n ** BigInt(at + 1), under: 1n }]),
]);

function powerOf(suffix: string): Rational {
  const known = powers[suffix];
  if (known) return known;
  const exponent = BigInt(suffix.slice(1));
  return exponent < 0n ? { over: 1n, under: 10n ** -exponent } : { over: 10n ** exponent, under: 1n };
}

/** Reads digit by digit, with nothing of the code under test. */
function rational(text: string): Rational {
  const [, sign = '', whole = '', , fraction = '', suffix = ''] = /^([+-]?)(\d*)(\.(\d*))?(.*)$/.exec(text) ?? [];
  const power = powerOf(suffix);
  const digits = BigInt(`${whole}${fraction}` || '0') * power.over;
  return { over: sign === '-' ? -digits : digits, under: power.under * 10n ** BigInt(fraction.length) };
}

const compare = (a: Rational, b: Rational) => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const isSame = (a: Rational, b: Rational) => compare(a, b) === 0;
const add = (a: Rational, b: Rational) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const exactly = ({ nanos }: Quantity): Rational => ({ over: nanos, under: 1_000_000_000n });
const magnitude = ({ over, under }: Rational): Rational => ({ over: over < 0n ? -over : over, under });
const largest: Rational = { over: 2n ** 63n - 1n, under: 1n };
/** The least multiple of 1/`parts` that is not nearer to zero. */
function awayFromZero({ over, under }: Rational, parts: bigint): Rational {
  const scaled = (over < 0n ? -over : over) * parts;
  const up = (scaled + under - 1n) / under;
  return { over: over < 0n ? -up : up, under: parts };
}

const decimalSuffix = fc.constantFrom('n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E');
const binarySuffix = fc.constantFrom('Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei');
const exponentSuffix = fc
  .tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.nat(30))
  .map(([e, sign, exponent]) => `${e}${sign}${exponent}`);
const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength });
const round = fc
  .tuple(fc.constantFrom('1', '5', '1024', '999'), fc.nat(9))
  .map(([head, zeros]) => head + '0'.repeat(zeros));
const number = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.oneof(digits(22), round), fc.option(digits(14)))
  .map(([sign, whole, fraction]) => sign + whole + (fraction === null ? '' : `.${fraction}`));
const withSuffix = (suffix: fc.Arbitrary<string>) => fc.tuple(number, suffix).map((parts) => parts.join(''));
const decimal = withSuffix(decimalSuffix).filter((text) => text !== '');
const binary = withSuffix(binarySuffix);
const exponential = withSuffix(exponentSuffix);
const quantity = fc.oneof(decimal, binary, exponential);

const capped = (text: string) => {
  const value = rational(text);
  const isBinary = text.endsWith('i');
  if (!isBinary || compare(magnitude(value), largest) <= 0) return value;
  return { over: value.over < 0n ? -largest.over : largest.over, under: 1n };
};

describe('any quantity', () => {
  it('has the value that its text says, rounded away from zero below a billionth, binary ones up to 2^63', () => {
    fc.assert(
      fc.property(quantity, (text) => {
        expect(isSame(exactly(parseQuantity(text)), awayFromZero(capped(text), 1_000_000_000n))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the same value in its canonical form, which is final', () => {
    fc.assert(
      fc.property(quantity, (text) => {
        const canonical = canonicalQuantity(text);
        expect(compareQuantities(parseQuantity(canonical), parseQuantity(text))).toBe(0);
        expect(canonicalQuantity(canonical)).toBe(canonical);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has a canonical form that another quantity of this value and family shares', () => {
    fc.assert(
      fc.property(quantity, (text) => {
        const form = formatQuantity(parseQuantity(text));
        expect(formatQuantity(parseQuantity(form))).toBe(form);
        expect([form, text]).toContain(canonicalQuantity(text));
      }),
    );
  });

  it('is compared as its value', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [left, right] = [parseQuantity(a), parseQuantity(b)];
        expect(compareQuantities(left, right)).toBe(compare(exactly(left), exactly(right)));
        expect(compareQuantities(right, left) + compareQuantities(left, right)).toBe(0);
        expect(compareQuantities(left, parseQuantity(canonicalQuantity(a)))).toBe(0);
      }),
    );
  });

  it('is added and taken away as its value, in the family of the first that is not zero', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [left, right] = [parseQuantity(a), parseQuantity(b)];
        const sum = addQuantities(left, right);
        expect(isSame(exactly(sum), add(exactly(left), exactly(right)))).toBe(true);
        expect(sum.format).toBe(left.nanos === 0n ? right.format : left.format);
        expect(subtractQuantities(sum, right).nanos).toBe(left.nanos);
        expect(addQuantities(right, left).nanos).toBe(sum.nanos);
        const text = formatQuantity(sum);
        expect(parseQuantity(text).nanos === sum.nanos || text.endsWith('i')).toBe(true);
      }),
    );
  });

  it('is rounded away from zero to whole units and thousandths', () => {
    fc.assert(
      fc.property(quantity, (text) => {
        const value = parseQuantity(text);
        expect(units(value)).toBe(awayFromZero(exactly(value), 1n).over);
        expect(milliUnits(value)).toBe(awayFromZero(exactly(value), 1000n).over);
        const amount = canonicalResourceAmount(text);
        expect(isSame(exactly(parseQuantity(amount)), awayFromZero(exactly(value), 1000n))).toBe(true);
        expect(canonicalResourceAmount(amount)).toBe(amount);
      }),
    );
  });
});

describe('the canonical form', () => {
  const parts = (text: string) => /^-?(\d+)(.*)$/.exec(formatQuantity(parseQuantity(text)))?.slice(1) ?? [];

  it('of a decimal quantity has no point, and the largest suffix that keeps the amount', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const [mantissa = '', suffix = ''] = parts(text);
        expect(Object.keys(powers)).toContain(suffix);
        if (suffix !== 'E' && mantissa !== '0') expect(mantissa.endsWith('000')).toBe(false);
      }),
    );
  });

  it('of an exponent has one that is a multiple of three, and none that is zero', () => {
    fc.assert(
      fc.property(exponential, (text) => {
        const [mantissa = '', suffix = ''] = parts(text);
        expect(suffix).toMatch(/^(e-?[1-9]\d*)?$/);
        if (suffix !== '') expect(Number(suffix.slice(1)) % 3 === 0).toBe(true);
        if (mantissa !== '0') expect(mantissa.endsWith('000')).toBe(false);
      }),
    );
  });

  it('of a binary quantity is decimal when it is small or has a fraction', () => {
    fc.assert(
      fc.property(binary, (text) => {
        const [mantissa = '', suffix = ''] = parts(text);
        const value = exactly(parseQuantity(text));
        const isWhole = value.over % value.under === 0n;
        const isSmall = compare(magnitude(value), { over: 1024n, under: 1n }) < 0;
        if (isSmall || !isWhole) expect(suffix).not.toMatch(/i$/);
        else if (suffix !== '') expect(suffix).toMatch(/i$/);
        if (suffix.endsWith('i') && suffix !== 'Ei') expect(BigInt(mantissa) % 1024n).not.toBe(0n);
      }),
    );
  });
});

it('answers any text with a quantity or with the reason why it is none', () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789+-.eEinumkKMGTP ') }));
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        expect(canonicalQuantity(canonicalQuantity(text))).toBe(canonicalQuantity(text));
      } catch (error) {
        expect((error as Error).name).toBe('QuantityError');
      }
    }),
    { numRuns: 2_000 },
  );
});
