'use client';
import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import type { TryClusterMutation } from '@/graphql/generated/graphql.ts';
import { testIds } from '@/test-ids.ts';

type Trial = TryClusterMutation['tryCluster'];

/** What came of connecting: the version, how much can be mirrored, what is missing. */
export function TrialResult({ trial }: { readonly trial: Trial }) {
  const t = useTranslations('addCluster');
  const { ok, server, version, problems, kinds, forbidden } = trial;
  const complete = ok && problems.length === 0 && forbidden.length === 0;
  return (
    <section
      role="status"
      data-testid={testIds.clusterTrial}
      data-ok={ok}
      className="flex gap-2.5 rounded border px-2.5 py-2 text-sm"
    >
      <StateShape state={ok ? (complete ? 'healthy' : 'warning') : 'failing'} className="mt-1" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-medium">
          {ok ? t('connected', { version: version ?? '', count: kinds }) : t('notConnected', { server })}
        </p>
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
        {forbidden.length > 0 ? (
          <p>
            {t('forbidden', { count: forbidden.length })}{' '}
            <span className="font-mono text-ink-2 text-xs">{forbidden.join(', ')}</span>
          </p>
        ) : null}
        {ok && !complete ? <p className="text-ink-2">{t('canStillAdd')}</p> : null}
      </div>
    </section>
  );
}
