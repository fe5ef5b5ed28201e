import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRun } from './next-run.ts';
import { parseSchedule } from './parse-schedule.ts';
import { zoneClock } from './zone-clock.ts';

function runs(schedule: string, from: string, count: number, timeZone?: string): string[] {
  const parsed = parseSchedule(schedule);
  const found: string[] = [];
  for (let after = Date.parse(from); found.length < count; ) {
    const next = nextRun(parsed, after, timeZone);
    if (next === undefined) break;
    found.push(new Date(next).toISOString().replace(':00.000Z', 'Z'));
    after = next;
  }
  return found;
}

describe('nextRun', () => {
  it('follows minutes, hours, days, months and weekdays', () => {
    expect(runs('30 9 * * 1-5', '2026-01-02T09:30:00Z', 2)).toEqual(['2026-01-05T09:30Z', '2026-01-06T09:30Z']);
    expect(runs('0 0 29 2 *', '2026-01-01T00:00:00Z', 1)).toEqual(['2028-02-29T00:00Z']);
    expect(runs('@monthly', '2026-12-15T00:00:00Z', 1)).toEqual(['2027-01-01T00:00Z']);
    expect(runs('*/20 * * * *', '2026-01-01T00:59:59.999Z', 2)).toEqual(['2026-01-01T01:00Z', '2026-01-01T01:20Z']);
  });

  it('takes either day where day of month and day of week are both given', () => {
    const found = runs('0 0 13 * 5', '2026-02-01T00:00:00Z', 3);
    expect(found).toEqual(['2026-02-06T00:00Z', '2026-02-13T00:00Z', '2026-02-20T00:00Z']);
  });

  it('leaves out an hour that New York skips in March', () => {
    const found = runs('30 2 * * *', '2026-03-07T12:00:00Z', 2, 'America/New_York');
    expect(found).toEqual(['2026-03-09T06:30Z', '2026-03-10T06:30Z']);
  });

  it('runs twice in an hour that New York has twice in November', () => {
    const found = runs('30 1 * * *', '2026-10-31T12:00:00Z', 3, 'America/New_York');
    expect(found).toEqual(['2026-11-01T05:30Z', '2026-11-01T06:30Z', '2026-11-02T06:30Z']);
  });

  it('knows no change of clocks in Seoul', () => {
    expect(runs('0 9 * * *', '2026-03-07T12:00:00Z', 2, 'Asia/Seoul')).toEqual([
      '2026-03-08T00:00Z',
      '2026-03-09T00:00Z',
    ]);
  });

  it('finds the first hour of a day whose midnight is skipped', () => {
    // Beirut's clocks go from 00:00 to 01:00.
    expect(runs('0 1 29 3 *', '2026-03-28T12:00:00Z', 1, 'Asia/Beirut')).toEqual(['2026-03-28T22:00Z']);
    expect(runs('0 0 29,30 3 *', '2026-03-28T12:00:00Z', 1, 'Asia/Beirut')).toEqual(['2026-03-29T21:00Z']);
  });

  it('says so when there is no such day', () => {
    expect(nextRun(parseSchedule('0 0 30 2 *'), 0)).toBeUndefined();
  });

  it('counts intervals from the instant', () => {
    expect(nextRun(parseSchedule('@every 90s'), 1_500)).toBe(91_000);
  });

  it('refuses a zone that is not known', () => {
    expect(() => nextRun(parseSchedule('@hourly'), 0, 'Mars/Olympus')).toThrow(RangeError);
  });

  it('finds the first minute at which the clock shows what is asked for, and no earlier one', () => {
    const zone = fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const instant = fc.integer({ min: Date.parse('2026-01-01') / 60_000, max: Date.parse('2027-01-01') / 60_000 });
    const field = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(zone, instant, field(59), field(23), (timeZone, minutes, m, h) => {
        const from = minutes * 60_000;
        const found = nextRun(parseSchedule(`${m} ${h} * * *`), from, timeZone) ?? 0;
        const clock = zoneClock(timeZone);
        let at = from + 60_000;
        while (clock(at).minute !== m || clock(at).hour !== h) at += 60_000;
        expect(new Date(found).toISOString()).toBe(new Date(at).toISOString());
      }),
      { numRuns: 60 },
    );
  });
});
