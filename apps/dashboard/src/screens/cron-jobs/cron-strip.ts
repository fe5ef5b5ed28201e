import type { JobResult } from '@/graphql/generated/graphql.ts';

/** What the strip of one CronJob is drawn from. Instants are RFC 3339. */
export interface CronHistory {
  readonly metadata: { readonly creationTimestamp: string };
  readonly suspended: boolean;
  readonly spec: {
    readonly successfulJobsHistoryLimit: number | null;
    readonly failedJobsHistoryLimit: number | null;
  } | null;
  /** The times by the schedule since a day ago. */
  readonly nextRuns: readonly { readonly at: string }[];
  readonly jobs: readonly KeptJob[];
}

interface KeptJob {
  readonly metadata: { readonly name: string };
  readonly result: JobResult;
  readonly scheduledAt: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** From start to end as parts of the strip, 0 at its left edge and 1 at its right. */
export interface StripRun {
  readonly name: string;
  readonly result: JobResult;
  readonly from: number;
  readonly to: number;
}

export interface CronStrip {
  readonly runs: readonly StripRun[];
  readonly planned: readonly number[];
  /** Due, and no job was started for them. */
  readonly missed: readonly number[];
  /** From here on runs are due too, that were not asked for one by one. */
  readonly moreFrom: number | undefined;
}

const day = 24 * 3_600_000;

/** For so long a run that is due and has no job yet is late rather than missed, milliseconds. */
const grace = 60_000;

/** How many planned runs are asked for: with more than these in two days the strip would be a solid line. */
export const mostPlanned = 100;

/** The last and the next 24 hours of a CronJob; `now` in milliseconds. */
export function cronStrip(history: CronHistory, now: number): CronStrip {
  const place = (at: number) => (at - (now - day)) / (2 * day);
  const due = history.nextRuns.map(({ at }) => Date.parse(at));
  const last = due.at(-1);
  const started = new Set(history.jobs.flatMap(({ scheduledAt }) => (scheduledAt ? Date.parse(scheduledAt) : [])));
  const since = knownSince(history);
  const isMissed = (at: number) => at >= since && at < now - grace && !started.has(at);
  const ahead = (at: number) => at > now && at < now + day;
  return {
    runs: history.jobs.flatMap((job) => runOf(job, now, place)),
    planned: due.filter(ahead).map(place),
    missed: history.suspended ? [] : due.filter(isMissed).map(place),
    moreFrom:
      last !== undefined && due.length >= mostPlanned && last < now + day ? place(Math.max(last, now)) : undefined,
  };
}

function runOf(job: KeptJob, now: number, place: (at: number) => number): readonly StripRun[] {
  if (!job.startedAt) return [];
  const to = job.finishedAt ? Date.parse(job.finishedAt) : now;
  if (to < now - day) return [];
  const from = Math.max(0, place(Date.parse(job.startedAt)));
  return [{ name: job.metadata.name, result: job.result, from, to: place(to) }];
}

/** Old jobs are removed by the history's limits: only after the oldest that is kept of each result is a gap a miss. */
function knownSince({ metadata, spec, jobs }: CronHistory): number {
  const limits = [
    { result: 'SUCCEEDED', limit: spec?.successfulJobsHistoryLimit ?? 3 },
    { result: 'FAILED', limit: spec?.failedJobsHistoryLimit ?? 1 },
  ] as const;
  const bounds = limits.map(({ result, limit }) => {
    const kept = jobs.filter((job) => job.result === result);
    if (limit === 0) return Number.POSITIVE_INFINITY;
    if (kept.length < limit) return 0;
    return Math.min(...kept.map(({ scheduledAt, startedAt }) => Date.parse(scheduledAt ?? startedAt ?? '') || 0));
  });
  return Math.max(Date.parse(metadata.creationTimestamp), ...bounds);
}
