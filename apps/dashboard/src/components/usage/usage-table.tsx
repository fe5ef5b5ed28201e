'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readableCores, readableMemory } from '@/lib/readable-usage.ts';
import { testIds } from '@/test-ids.ts';
import type { ObjectUsage } from './chart-data.ts';
import { useChartTime } from './use-chart-time.ts';

/** What the charts draw, for who does not see them or wants the numbers; the newest first. */
export function UsageTable({ history }: { readonly history: ObjectUsage['history'] }) {
  const t = useTranslations('usage');
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-2 text-sm" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit text-ink-2 text-xs hover:text-ink">{t('table.show')}</summary>
      {open ? <Rows history={history} /> : null}
    </details>
  );
}

function Rows({ history }: { readonly history: ObjectUsage['history'] }) {
  const t = useTranslations('usage');
  const columns = useTranslations('columns');
  const { exact } = useChartTime(history);
  const heads = [columns('cpu'), columns('memory')];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="thin-scroll mt-1 max-h-64 max-w-xl overflow-auto" tabIndex={0} aria-label={t('table.title')}>
      <table className="w-full text-right text-xs" data-testid={testIds.usageTable}>
        <thead className="sticky top-0 bg-canvas text-ink-3">
          <tr>
            <th className="py-1 text-left font-normal">{t('table.from')}</th>
            {heads.flatMap((head) => [
              <th key={head} className="py-1 font-normal">
                {t('table.average', { what: head })}
              </th>,
              <th key={`${head} max`} className="py-1 font-normal">
                {t('table.largest', { what: head })}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {history.points.toReversed().map(({ at, cpuCores, memoryBytes }) => (
            <tr key={at} className="border-t">
              <th className="py-0.5 text-left font-normal text-ink-2">{exact(Date.parse(at) / 1000)}</th>
              <td>{readableCores(cpuCores.average)}</td>
              <td className="text-ink-2">{readableCores(cpuCores.max)}</td>
              <td>{readableMemory(memoryBytes.average)}</td>
              <td className="text-ink-2">{readableMemory(memoryBytes.max)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
