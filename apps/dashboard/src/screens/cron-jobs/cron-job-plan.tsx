'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { CronJobPlan as PlanQuery } from '@/graphql/cron-jobs.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { CronRuns } from './cron-runs.tsx';
import { dayAgo } from './day-ago.ts';
import { PlannedRuns } from './planned-runs.tsx';
import { StripView } from './strip-view.tsx';

type CronJob = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'CronJob' }>;

/** What a CronJob did and will do: its strip, its runs, and its next ones by its own clock and the viewer's. */
export function CronJobPlan({ object }: { readonly object: CronJob }) {
  const t = useTranslations('cronJob');
  const { cluster } = useScope();
  const { name } = object.metadata;
  const namespace = object.metadata.namespace ?? '';
  const [since] = useState(dayAgo);
  const [{ data }, again] = useQuery({ query: PlanQuery, variables: { cluster, namespace, name, since } });
  const reload = () => again({ requestPolicy: 'network-only' });
  useObjectSignal({ cluster, resource: 'cronjobs.batch', namespace, name }, reload);
  useObjectSignal({ cluster, resource: 'jobs.batch', namespace }, reload);
  const plan = data?.cronJob;
  if (!plan) return null;
  return (
    <>
      <Section title={t('day')} aside={plan.scheduleInWords}>
        {plan.scheduleError ? (
          <p className="flex items-center gap-2 text-failing-ink text-sm">
            <StateShape state="failing" />
            {plan.scheduleError}
          </p>
        ) : (
          <StripView history={{ ...plan, nextRuns: plan.planned }} />
        )}
      </Section>
      <CronRuns plan={plan} />
      <Section title={t('next')} aside={plan.suspended ? t('suspended') : undefined}>
        <PlannedRuns runs={plan.nextRuns} timeZone={plan.timeZone} />
      </Section>
    </>
  );
}
