'use client';
import { useTranslations } from 'next-intl';
import type { JobResult } from '@/graphql/generated/graphql.ts';
import { useNow } from '@/lib/use-now.ts';
import { testIds } from '@/test-ids.ts';
import { type CronHistory, cronStrip } from './cron-strip.ts';

const inks: Record<JobResult, string> = {
  SUCCEEDED: 'bg-healthy',
  FAILED: 'bg-failing',
  RUNNING: 'bg-progress',
  SUSPENDED: 'bg-off',
  WAITING: 'bg-progress',
};

const percent = (part: number) => `${part * 100}%`;

/** Between two redraws of a strip that nothing has changed in, milliseconds. */
const step = 15_000;

/** The last and the next 24 hours: runs as bars, planned runs as ticks, missed ones hollow, a line for now. */
export function StripView({ history }: { readonly history: CronHistory }) {
  const t = useTranslations('cronJob');
  const now = Math.floor(useNow() / step) * step;
  const { runs, planned, missed, moreFrom } = cronStrip(history, now);
  return (
    <span
      role="img"
      aria-label={t('strip', { runs: runs.length, planned: planned.length, missed: missed.length })}
      title={t('strip', { runs: runs.length, planned: planned.length, missed: missed.length })}
      className="relative block h-5 w-full overflow-hidden"
      data-testid={testIds.cronStrip}
      data-runs={runs.length}
      data-planned={planned.length}
      data-missed={missed.length}
    >
      <span className="absolute inset-x-0 bottom-0.5 h-px bg-line" />
      {moreFrom === undefined ? null : (
        <span
          className="absolute top-2 right-0 bottom-1 bg-[repeating-linear-gradient(90deg,var(--line-strong)_0_1px,transparent_1px_4px)]"
          style={{ left: percent(moreFrom) }}
        />
      )}
      {planned.map((at) => (
        <span
          key={at}
          className={`absolute top-2 bottom-1 w-px ${history.suspended ? 'bg-line' : 'bg-ink-3'}`}
          style={{ left: percent(at) }}
        />
      ))}
      {missed.map((at) => (
        <span
          key={at}
          className="-translate-x-1/2 absolute top-1.5 size-2 rounded-full border border-warning bg-canvas"
          style={{ left: percent(at) }}
        />
      ))}
      {runs.map(({ name, result, from, to }) => (
        <span
          key={name}
          className={`absolute top-1 bottom-1 min-w-[3px] rounded-[1px] ${inks[result]}`}
          style={{ left: percent(from), width: percent(Math.max(0, to - from)) }}
        />
      ))}
      <span className="absolute inset-y-0 left-1/2 w-px bg-accent" />
    </span>
  );
}
