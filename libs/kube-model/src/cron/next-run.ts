import type { CronSchedule, IntervalSchedule } from './parse-schedule.ts';
import { type WallTime, zoneClock } from './zone-clock.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const horizon = 5 * 366 * 24 * hour;

/** Day of month and day of week: where both are given either is enough, where one is a star both must fit. */
function isDay(schedule: CronSchedule, { day, weekday }: WallTime): boolean {
  const ofMonth = schedule.daysOfMonth.has(day);
  const ofWeek = schedule.daysOfWeek.has(weekday);
  return schedule.anyDayOfMonth || schedule.anyDayOfWeek ? ofMonth && ofWeek : ofMonth || ofWeek;
}

/** The first instant of the next day: where the clock skips midnight that is when the day begins there. */
function nextDay(instant: number, { hour: hours, minute: minutes, day }: WallTime, wallAt: (at: number) => WallTime) {
  const guess = instant + 24 * hour - hours * hour - minutes * minute;
  const found = wallAt(guess);
  if (found.day === day) return guess + (24 - found.hour) * hour - found.minute * minute;
  const midnight = guess - found.hour * hour - found.minute * minute;
  return wallAt(midnight).day === day ? guess : midnight;
}

function nextOf(schedule: CronSchedule, after: number, timeZone: string): number | undefined {
  const wallAt = zoneClock(timeZone);
  let at = (Math.floor(after / minute) + 1) * minute;
  while (at <= after + horizon) {
    const wall = wallAt(at);
    if (!schedule.months.has(wall.month) || !isDay(schedule, wall)) at = nextDay(at, wall, wallAt);
    else if (!schedule.hours.has(wall.hour)) at += hour - wall.minute * minute;
    else if (!schedule.minutes.has(wall.minute)) at += minute;
    else return at;
  }
  return undefined;
}

/**
 * The first run after an instant, both in milliseconds since the epoch; undefined when there is none within five years
 * (February 30). As upstream's controller counts: what the clock skips is left out, what it shows twice is run twice. Throws RangeError
 * for a zone that is not in the IANA database.
 */
export function nextRun(
  schedule: CronSchedule | IntervalSchedule,
  after: number,
  timeZone = 'UTC',
): number | undefined {
  if ('every' in schedule) return Math.floor(after / second) * second + schedule.every;
  return nextOf(schedule, after, timeZone);
}
