import { describe, expect, test } from 'vitest';
import { type CronHistory, cronStrip, mostPlanned } from './cron-strip.ts';

const hour = 3_600_000;
const now = Date.parse('2026-03-10T12:00:00Z');
const at = (hours: number) => new Date(now + hours * hour).toISOString();

function history(change: Partial<CronHistory> = {}): CronHistory {
  return {
    metadata: { creationTimestamp: at(-100) },
    suspended: false,
    spec: { successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 },
    nextRuns: [-18, -12, -6, 6, 12, 30].map((hours) => ({ at: at(hours) })),
    jobs: [],
    ...change,
  };
}

const job = (hours: number, result: 'SUCCEEDED' | 'FAILED' = 'SUCCEEDED') => ({
  metadata: { name: `job${hours}` },
  result,
  scheduledAt: at(hours),
  startedAt: at(hours),
  finishedAt: at(hours + 1),
});

describe('the strip of a CronJob', () => {
  test('has now in its middle, runs before it and planned runs after it', () => {
    const strip = cronStrip(history({ jobs: [job(-12)] }), now);
    expect(strip.runs).toEqual([{ name: 'job-12', result: 'SUCCEEDED', from: 0.25, to: 0.25 + 1 / 48 }]);
    expect(strip.planned).toEqual([0.625, 0.75]);
    expect(strip.moreFrom).toBeUndefined();
  });

  test('calls a time missed for which there is no job', () => {
    expect(cronStrip(history({ jobs: [job(-18), job(-6)] }), now).missed).toEqual([0.25]);
  });

  test('calls nothing missed that may have been removed by the limits of the history', () => {
    const spec = { successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 1 };
    expect(cronStrip(history({ spec, jobs: [job(-6)] }), now).missed).toEqual([]);
    const none = { successfulJobsHistoryLimit: 0, failedJobsHistoryLimit: 0 };
    expect(cronStrip(history({ spec: none }), now).missed).toEqual([]);
  });

  test('calls nothing missed from before it was made, while it is suspended, or that is only just due', () => {
    expect(cronStrip(history({ metadata: { creationTimestamp: at(-1) } }), now).missed).toEqual([]);
    expect(cronStrip(history({ suspended: true }), now).missed).toEqual([]);
    expect(cronStrip(history({ nextRuns: [{ at: at(-0.01) }] }), now).missed).toEqual([]);
  });

  test('draws a run that goes on up to now, and none that ended before the strip begins', () => {
    const running = { ...job(-2), result: 'RUNNING' as const, finishedAt: null };
    const { runs } = cronStrip(history({ jobs: [running, job(-40)] }), now);
    expect(runs.map(({ name, to }) => [name, to])).toEqual([['job-2', 0.5]]);
  });

  test('tells where it stops to know single runs when there are too many', () => {
    const nextRuns = Array.from({ length: mostPlanned }, (_, index) => ({ at: at(-24 + (index + 1) / 3) }));
    expect(cronStrip(history({ nextRuns }), now).moreFrom).toBeCloseTo(100 / 3 / 48, 6);
  });
});
