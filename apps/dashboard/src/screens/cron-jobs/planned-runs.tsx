'use client';
import { useLocale, useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { useDuration } from '@/lib/use-duration.ts';
import { testIds } from '@/test-ids.ts';
import { clockChangeOf } from './clock-change.ts';

interface PlannedRunsProps {
  readonly runs: readonly {
    /** RFC 3339. */
    readonly at: string;
    /** The same by the clock of the job's zone, with its offset. */
    readonly local: string;
    /** That and how clocks change before it. */
    readonly clockChange: string | null;
  }[];
  readonly timeZone: string | null;
}

/** When runs are due, by the job's clock and the viewer's; changes of the clocks are called out. */
export function PlannedRuns({ runs, timeZone }: PlannedRunsProps) {
  const t = useTranslations('cronJob');
  const locale = useLocale();
  const own = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const viewerZone = own.resolvedOptions().timeZone;
  if (runs.length === 0) return <p className="text-ink-3 text-sm">{t('never')}</p>;
  return (
    <table className="self-start text-left text-sm">
      <thead>
        <tr className="text-ink-3 text-xs">
          <th className="pr-8 font-normal max-sm:pr-4">{timeZone || t('utc')}</th>
          <th className="pr-8 font-normal max-sm:pr-4">{t('yours', { zone: viewerZone })}</th>
          <th className="font-normal">
            <span className="sr-only">{t('clockChange')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ at, local, clockChange }) => (
          <tr key={at} className="h-7" data-testid={testIds.nextRun} data-at={at}>
            <td className="pr-8 font-mono text-xs max-sm:pr-4">{local.slice(0, 16).replace('T', ' ')}</td>
            <td className="pr-8 text-ink-2 max-sm:pr-4">{own.format(new Date(at))}</td>
            <td>{clockChange ? <ClockChangeMark sentence={clockChange} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClockChangeMark({ sentence }: { readonly sentence: string }) {
  const t = useTranslations('cronJob');
  const duration = useDuration();
  const change = clockChangeOf(sentence);
  return (
    <span className="flex items-center gap-1.5 text-warning-ink max-sm:text-xs" title={sentence}>
      <StateShape state="warning" />
      {change ? t(`clocks.${change.direction}`, { by: duration(change.by) }) : sentence}
    </span>
  );
}
