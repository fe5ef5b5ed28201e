'use client';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useId, useState } from 'react';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Segmented } from '@/components/ui/segmented.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import type { ObjectRef } from '@/graphql/generated/graphql.ts';
import { UsageChart as UsageChartQuery } from '@/graphql/usage.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { readableCores, readableMemory } from '@/lib/readable-usage.ts';
import { testIds } from '@/test-ids.ts';
import type { ObjectUsage } from './chart-data.ts';
import { UsageChart } from './usage-chart.tsx';
import { UsageTable } from './usage-table.tsx';
import { pollOf, secondsOf, usageWindows } from './usage-windows.ts';

/** What an object used of CPU and memory, beside what it asks for and may use; a kind without usage has no section. */
export function UsageSection({ target, className }: UsageSectionProps) {
  const t = useTranslations('usage');
  const [window, setWindow] = useQueryState('usage', parseAsStringLiteral(usageWindows).withDefault('1h'));
  const query = { query: UsageChartQuery, variables: { ref: target, last: secondsOf[window] } };
  const { data } = usePolledQuery(query, pollOf[window]);
  const object = data?.object;
  const usage = object && 'usage' in object ? object.usage : undefined;
  if (data && !usage) return null;
  return (
    <Section title={t('title')} {...(className && { className })}>
      <div className="-mt-7 mb-2 flex justify-end">
        <Segmented
          label={t('window')}
          value={window}
          options={usageWindows.map((value) => ({ value, label: t(`windows.${value}`) }))}
          onChange={(next) => void setWindow(next)}
        />
      </div>
      {usage ? <Charts usage={usage} /> : <Skeleton className="h-44" />}
    </Section>
  );
}

interface UsageSectionProps {
  readonly target: ObjectRef;
  readonly className?: string;
}

function Charts({ usage }: { readonly usage: ObjectUsage }) {
  const t = useTranslations('usage');
  const columns = useTranslations('columns');
  const group = useId();
  const [hovered, setHovered] = useState<number>();
  const { source, history } = usage;
  if (source === 'FORBIDDEN') return <Absence source={source} />;
  const common = { usage, hovered, onHover: setHovered, group };
  return (
    <>
      {source === 'ABSENT' || history.points.length === 0 ? <Absence source={source} /> : null}
      {history.points.length > 0 ? (
        <>
          <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
            <UsageChart {...common} measure="cpuCores" title={columns('cpu')} format={readableCores} least={0.01} />
            <UsageChart
              {...common}
              measure="memoryBytes"
              title={columns('memory')}
              format={readableMemory}
              least={1024 * 1024}
            />
          </div>
          <p className="mt-1 text-ink-3 text-xs">{t('legend')}</p>
          <UsageTable history={history} />
        </>
      ) : null}
    </>
  );
}

/** Why there is nothing, or nothing new. */
function Absence({ source }: { readonly source: ObjectUsage['source'] }) {
  const t = useTranslations('usage');
  return (
    <p
      className="mb-2 flex items-start gap-2 text-ink-2 text-sm"
      data-testid={testIds.usageAbsence}
      data-source={source}
    >
      <StateShape state="off" className="mt-1" />
      <span>{t(`absence.${source}`)}</span>
    </p>
  );
}
