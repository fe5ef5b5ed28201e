'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { JobResult } from '@/graphql/generated/graphql.ts';
import { useDuration } from '@/lib/use-duration.ts';

/** What a Job's sentence is made of. Instants are RFC 3339. */
export interface JobProgress {
  readonly result: JobResult;
  /** Null: the first success is enough. */
  readonly completions: number | null;
  readonly active: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** Milliseconds from start to end, or until `now`; undefined before the start. */
export function runTime(
  { startedAt, finishedAt }: Pick<JobProgress, 'startedAt' | 'finishedAt'>,
  now: number,
): number | undefined {
  if (!startedAt) return undefined;
  return Math.max(0, (finishedAt ? Date.parse(finishedAt) : now) - Date.parse(startedAt));
}

/** How far a Job is, in words; `reason` is why it failed. */
export function useJobSentence(): (job: JobProgress, now: number, reason: string) => string {
  const t = useTranslations('job.sentence');
  const duration = useDuration();
  return useCallback(
    (job, now, reason) => {
      const { active, succeeded, failed } = job;
      const total = Math.max(job.completions ?? 1, 1);
      const took = duration(runTime(job, now) ?? 0);
      switch (job.result) {
        case 'SUCCEEDED':
          return t('succeeded', { succeeded, total: Math.max(total, succeeded), took });
        case 'FAILED':
          return t('failed', { succeeded, total, took, reason });
        case 'SUSPENDED':
          return t('suspended', { succeeded, total });
        case 'WAITING':
          return t('waiting');
        case 'RUNNING':
          return t('running', { succeeded, total, active, failed, took });
      }
    },
    [t, duration],
  );
}
