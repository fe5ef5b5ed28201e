import type { Cached } from '@pilothouse/kube-client/cached';
import { nextRun } from '@pilothouse/kube-model/cron/next-run';
import { parseSchedule } from '@pilothouse/kube-model/cron/parse-schedule';
import type { CronJob } from '@pilothouse/kube-model/kinds';

export interface DueRun {
  /** The latest scheduled time that has come and has not been started, milliseconds since the epoch. */
  readonly at: number | undefined;
  /** More than a hundred came and were not started: a clock that was wrong, or a long outage. */
  readonly manyMissed: boolean;
  /** When the next one comes; undefined when none does within years. */
  readonly next: number | undefined;
}

const most = 100;

/** What a CronJob has to start, `last` being the scheduled time that was started last. Throws ScheduleError, RangeError. */
export function dueRun({ metadata, spec }: Cached<CronJob>, last: number | undefined, now: number): DueRun {
  const schedule = parseSchedule(spec?.schedule ?? '');
  const runAfter = (instant: number) => nextRun(schedule, instant, spec?.timeZone || 'UTC');
  const known = last ?? Date.parse(metadata.creationTimestamp);
  const deadline = spec?.startingDeadlineSeconds;
  const since = deadline === undefined ? known : Math.max(known, now - deadline * 1000);
  const missed = runsBetween(runAfter, since, now);
  const manyMissed = missed.length > most;
  return {
    at: manyMissed ? latest(runAfter, since, now) : missed.at(-1),
    manyMissed,
    next: runAfter(Math.max(now, known)),
  };
}

type RunAfter = (instant: number) => number | undefined;

/** In order, and not many more than a hundred. */
function runsBetween(runAfter: RunAfter, since: number, now: number): number[] {
  const found: number[] = [];
  for (let run = runAfter(since); run !== undefined && run <= now && found.length <= most; run = runAfter(run)) {
    found.push(run);
  }
  return found;
}

/** Looks back from now, twice as far each time: years of minutes are not counted through. */
function latest(runAfter: RunAfter, since: number, now: number): number | undefined {
  for (let window = 60_000; ; window *= 2) {
    const from = Math.max(since, now - window);
    const found = runsBetween(runAfter, from, now).at(-1);
    if (found !== undefined || from === since) return found;
  }
}
