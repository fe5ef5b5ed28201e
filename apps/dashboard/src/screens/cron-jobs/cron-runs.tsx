'use client';
import { useTranslations } from 'next-intl';
import { ObjectName } from '@/components/object-name.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { CronJobPlanQuery } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateInk } from '@/lib/state.ts';
import { useDuration } from '@/lib/use-duration.ts';
import { useNow } from '@/lib/use-now.ts';
import { runTime } from '@/screens/jobs/job-sentence.tsx';
import { resultState } from '@/screens/jobs/result-state.ts';
import { testIds } from '@/test-ids.ts';

type Plan = NonNullable<CronJobPlanQuery['cronJob']>;
type Run = Plan['jobs'][number];

/** The jobs of a CronJob that are still kept, newest first, as they go on. */
export function CronRuns({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('cronJob.runs');
  const { jobs, spec, metadata } = plan;
  const kept = t('kept', {
    succeeded: spec?.successfulJobsHistoryLimit ?? 3,
    failed: spec?.failedJobsHistoryLimit ?? 1,
  });
  return (
    <Section title={t('title')} aside={kept}>
      {jobs.length === 0 ? (
        <p className="text-ink-3 text-sm">{t('none')}</p>
      ) : (
        <table className="w-full table-fixed text-left text-sm">
          <thead>
            <tr className="h-7 border-b text-ink-3 text-xs [&>th]:font-normal">
              <th>{t('job')}</th>
              <th className="w-[28%] max-sm:w-24">{t('result')}</th>
              <th className="w-28 max-md:hidden">{t('planned')}</th>
              <th className="w-24 max-sm:w-14">{t('started')}</th>
              <th className="w-24 text-right max-sm:w-16">{t('duration')}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((run) => (
              <RunRow key={run.id} run={run} namespace={metadata.namespace} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function RunRow({ run, namespace }: { readonly run: Run; readonly namespace: string | null }) {
  const t = useTranslations('cronJob.runs');
  const { metadata, result, manual, scheduledAt, startedAt } = run;
  const state = resultState[result];
  return (
    <tr
      className="h-8 border-b last:border-b-0 hover:bg-hover"
      data-testid={testIds.run}
      data-name={metadata.name}
      data-result={result}
    >
      <td className="pr-3">
        <span className="flex min-w-0 items-center gap-2">
          <StateShape state={state} />
          <ScopedLink href={objectPath('Job', namespace, metadata.name)} className="min-w-0 hover:underline">
            <ObjectName name={metadata.name} />
          </ScopedLink>
        </span>
      </td>
      <td className="truncate pr-3" title={failureOf(run)}>
        <span className={stateInk[state]}>{t(`results.${result}`)}</span>{' '}
        <span className="text-ink-3 max-sm:hidden">{failureOf(run)}</span>
      </td>
      <td className="truncate pr-3 text-ink-2 max-md:hidden">
        {manual ? t('byHand') : <RelativeTime at={scheduledAt} />}
      </td>
      <td className="truncate pr-3 text-ink-2">
        <RelativeTime at={startedAt} />
      </td>
      <td className="truncate text-right text-ink-2">
        <RunDuration run={run} />
      </td>
    </tr>
  );
}

/** Why a run failed, in upstream's words. */
function failureOf({ status }: Run): string | undefined {
  const failed = status?.conditions?.find(({ type, status: is }) => type === 'Failed' && is === 'True');
  return failed?.message ?? failed?.reason ?? undefined;
}

function RunDuration({ run }: { readonly run: Run }) {
  const duration = useDuration();
  const took = runTime(run, useNow());
  return took === undefined ? '–' : duration(took);
}
