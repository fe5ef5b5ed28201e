import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError } from './decode-error.ts';
import { decodeTime } from './decode-time.ts';

const two = (number: number) => String(number).padStart(2, '0');

describe('decodeTime', () => {
  it('gives the same instant in UTC, cut to what its type keeps', () => {
    const second = fc.integer({ min: Date.parse('0001-01-03') / 1000, max: Date.parse('9999-12-29') / 1000 });
    const fraction = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 });
    fc.assert(
      fc.property(second, fraction, fc.integer({ min: -1_439, max: 1_439 }), (seconds, digits, offset) => {
        const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, 19);
        const minutes = Math.abs(offset);
        const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const text = `${local}${digits === '' ? '' : `.${digits}`}${zone}`;
        const utc = new Date(seconds * 1000).toISOString().slice(0, 19);
        expect(decodeTime(text, 'seconds')).toBe(`${utc}Z`);
        const micros = decodeTime(text, 'microseconds');
        expect(micros).toBe(`${utc}.${`${digits}000000`.slice(0, 6)}Z`);
        expect(decodeTime(micros, 'microseconds')).toBe(micros);
      }),
    );
  });

  it('takes the days that a month has, and no other', () => {
    const daysOf = (year: number, month: number) =>
      [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
        month - 1
      ]!;
    const day = fc.tuple(
      fc.integer({ min: 2, max: 9_998 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}T01:02:03Z`;
        if (date <= daysOf(year, month)) expect(decodeTime(text, 'seconds')).toBe(text);
        else expect(() => decodeTime(text, 'seconds')).toThrow(`parsing time "${text}": day out of range`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses what Go refuses, and what cannot be written in UTC', () => {
    expect(() => decodeTime('2026-01-01T24:00:00Z', 'seconds')).toThrow('hour out of range');
    expect(() => decodeTime('0000-01-01T00:00:00+01:00', 'seconds')).toThrow('year out of range');
    expect(() => decodeTime('9999-12-31T23:59:59-01:00', 'seconds')).toThrow('year out of range');
    for (const text of ['2026-13-01T00:00:00Z', '2026-01-01T00:00:60Z', '2026-01-01', 'soon', '']) {
      expect(() => decodeTime(text, 'seconds')).toThrow(DecodeError);
    }
  });

  it('takes the zero time for none', () => {
    expect(decodeTime('0001-01-01T00:00:00Z', 'seconds')).toBeNull();
    expect(decodeTime('0001-01-01T01:00:00+01:00', 'microseconds')).toBeNull();
    expect(decodeTime('0001-01-01T00:00:00.000001Z', 'microseconds')).toBe('0001-01-01T00:00:00.000001Z');
  });
});
