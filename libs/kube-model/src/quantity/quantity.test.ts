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
    ['0.0000000001', '1n'],
    ['-0.0000000001', '-1n'],
    ['0.5', '500m'],
    ['1024Ki', '1Mi'],
    ['12e6', '12e6'],
    ['1E', '1E'],
    ['1e1', '10'],
    ['1.5e3', '1500'],
    ['1e100', '10e99'],
    ['100E', '100E'],
    ['9223372036854775808', '9223372036854775808'],
    ['9007199254740993', '9007199254740993'],
    ['9223372036854775807Ki', '9223372036854775807'],
    ['-16Ei', '-9223372036854775807'],
    ['1.0005Ki', '1024512m'],
    ['-1.0005Ki', '-1024512m'],
    ['0.0001Ki', '102400u'],
    ['0.9765625Ki', '1k'],
    ['1.000000000001', '1000000001n'],
  ])('%s is served as %s', (text, canonical) => {
    expect(canonicalQuantity(text)).toBe(canonical);
  });

  it.each(['1.500', '5.', '+1Gi', '007m', '12E6', '1e+3', '-1.255', '1e99', '01025Ki'])(
    '%s is served as it was written, for upstream does not look closer',
    (text) => {
      expect(canonicalQuantity(text)).toBe(text);
    },
  );

  it.each(['0.500', '1.000', '+1.5', '1500000', '08Gi', '1.5Gi', '+1Pi', '1234567890123456.250'])(
    '%s is served in another form',
    (text) => {
      expect(canonicalQuantity(text)).not.toBe(text);
    },
  );

  it.each(['+', '-', '.', 'Gi', '-m', '00'])('%j is nothing', (text) => {
    expect(canonicalQuantity(text)).toBe('0');
  });

  it.each(['', 'abc', '1.2.3', '1 Gi', ' 1', '1.1.M', '1+1.0M', '-3.01i-x'])('refuses %j', (text) => {
    expect(() => parseQuantity(text)).toThrow('quantities must match the regular expression');
  });

  it.each(['1KiB', '1Kii', '1e', '1mm', '--1', '.5i', '0.1mi', '-3.01e-', '1e1000'])(
    'refuses the suffix of %s',
    (text) => {
      expect(() => parseQuantity(text)).toThrow(/suffix|regular expression/);
    },
  );

  it('adds and subtracts exactly, and keeps the family of suffixes', () => {
    const sum = addQuantities(parseQuantity('1.5Gi'), parseQuantity('512Mi'));
    expect(formatQuantity(sum)).toBe('2Gi');
    expect(formatQuantity(subtractQuantities(parseQuantity('1'), parseQuantity('999m')))).toBe('1m');
    expect(formatQuantity(addQuantities(parseQuantity('0.5Ki'), parseQuantity('512Ki')))).toBe('524800');
    expect(formatQuantity(addQuantities(parseQuantity('0.0001Ki'), parseQuantity('1023897600u')))).toBe('1024');
    expect(compareQuantities(parseQuantity('1Gi'), parseQuantity('1073741824'))).toBe(0);
  });

  it('rounds up to whole units', () => {
    expect(units(parseQuantity('1.1'))).toBe(2n);
    expect(milliUnits(parseQuantity('0.0001'))).toBe(1n);
    expect(quantityOrZero('nonsense').nanos).toBe(0n);
  });
});
