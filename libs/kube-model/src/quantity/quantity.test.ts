import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.ts';
import {
  addQuantities,
  canonicalQuantity,
  compareQuantities,
  milliUnits,
  parseQuantity,
  quantityOrZero,
  subtractQuantities,
  units,
} from './quantity.ts';

describe('quantities', () => {
  it.each([
    ['0.1', '100m'],
    ['1000m', '1'],
    ['1500m', '1500m'],
    ['1.5Gi', '1536Mi'],
    ['1024Mi', '1Gi'],
    ['128M', '128M'],
    ['1000k', '1M'],
    ['512Ki', '512Ki'],
    ['0Gi', '0'],
    ['0.5Ki', '512'],
    ['1e3', '1e3'],
    ['1E', '1E'],
    ['12e-1', '1200e-3'],
    ['-1.5', '-1500m'],
    ['.5', '500m'],
    ['5.', '5'],
    ['0.0000000001', '1n'],
    ['9223372036854775808', '9223372036854775807'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is served as %s', (text, canonical) => {
    expect(canonicalQuantity(text)).toBe(canonical);
  });

  it.each(['', 'abc', '1.2.3', '1 Gi', '--1', '+', 'Gi'])('refuses %j', (text) => {
    expect(() => parseQuantity(text)).toThrow('quantities must match the regular expression');
  });

  it.each(['1KiB', '1Kii', '1e', '1mm'])('refuses the suffix of %s', (text) => {
    expect(() => parseQuantity(text)).toThrow(/suffix|regular expression/);
  });

  it('adds and subtracts exactly, and keeps the family of suffixes', () => {
    const sum = addQuantities(parseQuantity('1.5Gi'), parseQuantity('512Mi'));
    expect(formatQuantity(sum)).toBe('2Gi');
    expect(formatQuantity(subtractQuantities(parseQuantity('1'), parseQuantity('999m')))).toBe('1m');
    expect(compareQuantities(parseQuantity('1Gi'), parseQuantity('1073741824'))).toBe(0);
  });

  it('rounds up to whole units', () => {
    expect(units(parseQuantity('1.1'))).toBe(2n);
    expect(milliUnits(parseQuantity('0.0001'))).toBe(1n);
    expect(quantityOrZero('nonsense').nanos).toBe(0n);
  });

  const suffix = fc.constantFrom('n', 'u', 'm', '', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'e3', 'E-2');
  const text = fc
    .tuple(fc.constantFrom('', '-', '+'), fc.nat(99_999), fc.nat(999), suffix)
    .map(([sign, whole, fraction, unit]) => `${sign}${whole}.${fraction}${unit}`);

  it('keeps the amount in its canonical form, which is final', () => {
    fc.assert(
      fc.property(text, (quantity) => {
        const canonical = canonicalQuantity(quantity);
        expect(canonicalQuantity(canonical)).toBe(canonical);
        const { nanos, format } = parseQuantity(quantity);
        const whole = format === 'BinarySI' && (nanos <= -1024_000_000_000n || nanos >= 1024_000_000_000n);
        if (!whole) expect(parseQuantity(canonical).nanos).toBe(nanos);
      }),
    );
  });
});
