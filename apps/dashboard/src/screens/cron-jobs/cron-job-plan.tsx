'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { CronJobPlan as PlanQuery } from '@/graphql/cron-jobs.ts';
import type { CronJobPlanQuery } from '@/graphql/generated/graphql.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { testIds } from '@/test-ids.ts';
import { dayAgo } from './day-ago.ts';
import { StripView } from './strip-view.tsx';

type Plan = NonNullable<CronJobPlanQuery['cronJob']>;

/** What a CronJob did and will do: its strip, and its next runs by its own clock and the viewer's. */
export function CronJobPlan({ namespace, name }: { readonly namespace: string; readonly name: string }) {
  const t = useTranslations('cronJob');
  const { cluster } = useScope();
  const [since] = useState(dayAgo);
  const [{ data }, again] = useQuery({ query: PlanQuery, variables: { cluster, namespace, name, since } });
  useObjectSignal({ cluster, resource: 'cronjobs.batch', namespace, name }, () =>
    again({ requestPolicy: 'network-only' }),
  );
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
      <Section title={t('next')} aside={plan.suspended ? t('suspended') : undefined}>
        <NextRuns plan={plan} />
      </Section>
    </>
  );
}

function NextRuns({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('cronJob');
  const locale = useLocale();
  const own = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const viewerZone = own.resolvedOptions().timeZone;
  if (plan.nextRuns.length === 0) return <p className="text-ink-3 text-sm">{t('never')}</p>;
  return (
    <table className="text-left text-sm">
      <thead>
        <tr className="text-ink-3 text-xs">
          <th className="pr-8 font-normal">{plan.timeZone ?? t('utc')}</th>
          <th className="pr-8 font-normal">{t('yours', { zone: viewerZone })}</th>
          <th className="font-normal">
            <span className="sr-only">{t('clockChange')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.nextRuns.map(({ at, local, clockChange }) => (
          <tr key={at} className="h-7" data-testid={testIds.nextRun} data-at={at}>
            <td className="pr-8 font-mono text-xs">{local.slice(0, 16).replace('T', ' ')}</td>
            <td className="pr-8 text-ink-2">{own.format(new Date(at))}</td>
            <td>
              {clockChange ? (
                <span className="flex items-center gap-1.5 text-warning-ink" title={clockChange}>
                  <StateShape state="warning" />
                  {t('clockChange')}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
