import type { Cached } from '@pilothouse/kube-client/cached';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { isTrue } from '../runtime/job-end.ts';

/** The oldest finished Jobs above the limits, which are told apart by how they ended. */
export function surplusHistory({ spec }: Cached<CronJob>, jobs: readonly Cached<Job>[]): Cached<Job>[] {
  const kept = jobs.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  return [
    ...above(
      spec?.successfulJobsHistoryLimit,
      kept.filter((job) => isTrue(job, 'Complete')),
    ),
    ...above(
      spec?.failedJobsHistoryLimit,
      kept.filter((job) => isTrue(job, 'Failed')),
    ),
  ];
}

function above(limit: number | undefined, jobs: readonly Cached<Job>[]): Cached<Job>[] {
  if (limit === undefined || jobs.length <= limit) return [];
  return [...jobs].sort((a, b) => startedAt(a) - startedAt(b)).slice(0, jobs.length - limit);
}

function startedAt({ metadata, status }: Cached<Job>): number {
  return Date.parse(status?.startTime ?? metadata.creationTimestamp);
}
