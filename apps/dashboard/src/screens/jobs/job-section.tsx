'use client';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { conditionsOf } from '@/kinds/conditions.ts';
import { objectPath } from '@/lib/object-path.ts';
import { useNow } from '@/lib/use-now.ts';
import { testIds } from '@/test-ids.ts';
import { useJobSentence } from './job-sentence.tsx';
import { resultState } from './result-state.ts';

type Job = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Job' }>;

/** How far a Job is: a sentence, its pods as a bar, and whose run it is. */
export function JobSection({ object: job }: { readonly object: Job }) {
  const t = useTranslations('job');
  const sentence = useJobSentence();
  const now = useNow();
  const why = conditionsOf(job.raw).find(({ type, status }) => type === 'Failed' && status === 'True');
  return (
    <Section title={t('run')}>
      <p className="flex items-start gap-2 text-sm" data-testid={testIds.jobSentence} data-result={job.result}>
        <StateShape state={resultState[job.result]} className="mt-1" />
        <span className="min-w-0">{sentence(job, now, why?.message ?? why?.reason ?? t('noReason'))}</span>
      </p>
      <CompletionsBar job={job} />
      <Facts
        className="mt-3"
        facts={[
          {
            label: t('of'),
            value: job.cronJob ? (
              <ScopedLink
                href={objectPath('CronJob', job.metadata.namespace, job.cronJob.metadata.name)}
                className="hover:underline"
              >
                {job.cronJob.metadata.name}
              </ScopedLink>
            ) : null,
          },
          {
            label: t('plannedFor'),
            value: job.manual ? t('byHand') : job.scheduledAt ? <RelativeTime at={job.scheduledAt} as="ago" /> : null,
          },
        ]}
      />
    </Section>
  );
}

/** Pods that succeeded, run and are still to come, of all that must succeed. */
function CompletionsBar({ job }: { readonly job: Job }) {
  const total = Math.max(job.completions ?? 1, job.succeeded + job.active, 1);
  const part = (count: number) => ({ width: `${(100 * count) / total}%` });
  return (
    <div className="mt-2 flex h-1.5 max-w-md overflow-hidden rounded-full bg-line" aria-hidden>
      <span className="bg-healthy" style={part(job.succeeded)} />
      <span className={job.result === 'FAILED' ? 'bg-failing' : 'bg-progress'} style={part(job.active)} />
    </div>
  );
}
