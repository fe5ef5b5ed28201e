import { nextRun } from '@pilothouse/kube-model/cron/next-run';
import { type CronSchedule, type IntervalSchedule, parseSchedule } from '@pilothouse/kube-model/cron/parse-schedule';
import { ScheduleError } from '@pilothouse/kube-model/cron/schedule-error';
import { zoneClock } from '@pilothouse/kube-model/cron/zone-clock';
import { humanDuration } from '@pilothouse/kube-model/human-duration';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { PlannedRun } from '../../generated/resolver-types.ts';

type Schedule = CronSchedule | IntervalSchedule;

export interface When {
  readonly schedule: string;
  readonly timeZone?: string | null | undefined;
}

const maxRuns = 100;
const minuteMs = 60_000;
const two = (number: number) => String(number).padStart(2, '0');

/** Why a schedule or its zone cannot be, in words; undefined when they can. */
export function scheduleFault({ schedule, timeZone }: When): string | undefined {
  try {
    parseSchedule(schedule);
    if (timeZone) zoneClock(timeZone);
    return undefined;
  } catch (error) {
    if (error instanceof ScheduleError) return error.message;
    if (error instanceof RangeError) return `unknown time zone ${timeZone}`;
    throw error;
  }
}

function localTime(instant: number, timeZone: string): string {
  const { offset } = zoneClock(timeZone)(instant);
  const ahead = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  const wall = new Date(instant + offset * minuteMs).toISOString().slice(0, 19);
  return `${wall}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function clockChange(before: number, at: number, timeZone: string): string | undefined {
  const clock = zoneClock(timeZone);
  const shift = clock(at).offset - clock(before).offset;
  if (shift === 0) return undefined;
  const by = humanDuration(Math.abs(shift) * minuteMs);
  return `clocks in ${timeZone} go ${shift > 0 ? 'forward' : 'back'} by ${by} before this run`;
}

function runsOf(
  schedule: Schedule,
  timeZone: string,
  { count, after }: { count: number; after: number },
): PlannedRun[] {
  const runs: PlannedRun[] = [];
  let before = after;
  while (runs.length < count) {
    const at = nextRun(schedule, before, timeZone);
    if (at === undefined) break;
    const change = clockChange(before, at, timeZone);
    runs.push({ at: new Date(at).toISOString(), local: localTime(at, timeZone), clockChange: change });
    before = at;
  }
  return runs;
}

/** Empty where the schedule cannot be read. Throws StatusError `BadRequest` for a count or an instant that cannot be. */
export function plannedRuns(
  when: When,
  { count, after }: { readonly count: number; readonly after?: string | null | undefined },
  now: number,
): PlannedRun[] {
  if (count < 0 || count > maxRuns) throw new StatusError('BadRequest', `\`count\` is from 0 to ${maxRuns}`);
  if (scheduleFault(when) !== undefined) return [];
  const from = after ? Date.parse(after) : now;
  return runsOf(parseSchedule(when.schedule), when.timeZone || 'UTC', { count, after: from });
}
