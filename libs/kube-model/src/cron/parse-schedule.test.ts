import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CronSchedule, parseSchedule } from './parse-schedule.ts';
import { ScheduleError } from './schedule-error.ts';

const fields = (text: string) => parseSchedule(text) as CronSchedule;
const listed = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

describe('parseSchedule', () => {
  it('reads lists, ranges, steps and names', () => {
    const schedule = fields('*/20 1-3,5 1 jan,MAR mon-fri/2');
    expect(listed(schedule.minutes)).toEqual([0, 20, 40]);
    expect(listed(schedule.hours)).toEqual([1, 2, 3, 5]);
    expect(listed(schedule.daysOfMonth)).toEqual([1]);
    expect(listed(schedule.months)).toEqual([1, 3]);
    expect(listed(schedule.daysOfWeek)).toEqual([1, 3, 5]);
    expect(schedule.anyDayOfMonth).toBe(false);
  });

  it('takes a number with a step for a range to the end', () => {
    expect(listed(fields('50/5 * * * *').minutes)).toEqual([50, 55]);
  });

  it('knows the macros', () => {
    expect(parseSchedule('@weekly')).toEqual(parseSchedule('0 0 * * 0'));
    expect(parseSchedule('@every 1h30m')).toEqual({ every: 5_400_000 });
  });

  it.each([
    ['every day', 'expected exactly 5 fields, found 2: [every day]'],
    ['61 * * * *', 'end of range (61) above maximum (59): 61'],
    ['* * 0 * *', 'beginning of range (0) below minimum (1): 0'],
    ['5-1 * * * *', 'beginning of range (5) beyond end of range (1): 5-1'],
    ['*/0 * * * *', 'step of range should be a positive number: */0'],
    ['1-2-3 * * * *', 'too many hyphens: 1-2-3'],
    ['1/2/3 * * * *', 'too many slashes: 1/2/3'],
    ['x * * * *', 'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax'],
    ['@fortnightly', 'unrecognized descriptor: @fortnightly'],
    ['', 'empty spec string'],
  ])('refuses %s in upstream’s words', (text, message) => {
    expect(() => parseSchedule(text)).toThrow(message);
  });

  it('never throws anything else', () => {
    const text = fc.string({ unit: fc.constantFrom(...'*/-, 0159@jan?') });
    fc.assert(
      fc.property(text, (schedule) => {
        try {
          parseSchedule(schedule);
        } catch (error) {
          expect(error).toBeInstanceOf(ScheduleError);
        }
      }),
    );
  });
});
