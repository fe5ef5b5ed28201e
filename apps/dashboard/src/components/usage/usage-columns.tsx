'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { cn } from '@/lib/class-names.ts';
import { readableCores, readableMemory } from '@/lib/readable-usage.ts';
import { testIds } from '@/test-ids.ts';
import type { CurrentUsage } from './use-current-usage.ts';

interface Amounts {
  readonly cpuCores: number | null;
  readonly memoryBytes: number | null;
}

/** What a row's usage is measured against. */
export interface MeasuredRow extends ListRow {
  readonly usage: {
    readonly requests?: Amounts;
    readonly limits?: Amounts;
    readonly allocatable?: Amounts | null;
  };
}

const measures = [
  { id: 'cpu', measure: 'cpuCores', format: readableCores },
  { id: 'memory', measure: 'memoryBytes', format: readableMemory },
] as const;

/** What rows use of CPU and memory: the amount, and a bar of what they may use or asked for. */
export function useUsageColumns(current: ReadonlyMap<string, CurrentUsage>, track = '104px') {
  const t = useTranslations('columns');
  return useMemo(
    () =>
      measures.map(
        ({ id, measure, format }): ListColumn<MeasuredRow> => ({
          id,
          header: t(id),
          track,
          align: 'end',
          from: 'tablet',
          sortBy: (row) => current.get(row.id)?.[measure] ?? -1,
          cell: (row) => (
            <UsageCell id={id} used={current.get(row.id)?.[measure]} bound={boundOf(row, measure)} format={format} />
          ),
        }),
      ),
    [t, current, track],
  );
}

interface Bound {
  readonly kind: 'limit' | 'request' | 'allocatable';
  readonly value: number;
}

/** The first of these that is set: what there is to give, what it may use, what it asked for. */
function boundOf({ usage }: MeasuredRow, measure: keyof Amounts): Bound | undefined {
  const bounds = [
    { kind: 'allocatable', value: usage.allocatable?.[measure] },
    { kind: 'limit', value: usage.limits?.[measure] },
    { kind: 'request', value: usage.requests?.[measure] },
  ] as const;
  for (const { kind, value } of bounds) if (value) return { kind, value };
  return undefined;
}

interface UsageCellProps {
  readonly id: string;
  readonly used: number | undefined;
  readonly bound: Bound | undefined;
  readonly format: (value: number) => string;
}

function UsageCell({ id, used, bound, format }: UsageCellProps) {
  const t = useTranslations('usage');
  if (used === undefined) return <span className="text-ink-3">–</span>;
  const words = bound && t(`of.${bound.kind}`, { used: format(used), value: format(bound.value) });
  return (
    <span
      className="flex w-full items-center justify-end gap-2"
      title={words}
      data-testid={testIds.usageCell}
      data-measure={id}
    >
      {bound ? <Bar ratio={used / bound.value} bound={bound} /> : null}
      <span className="min-w-11 text-right">
        {format(used)}
        {bound?.kind === 'allocatable' ? <span className="text-ink-3">/{format(bound.value)}</span> : null}
      </span>
    </span>
  );
}

/** Only what nears its limit has a colour: more than was asked for is no fault. */
function Bar({ ratio, bound }: { readonly ratio: number; readonly bound: Bound }) {
  const isScarce = bound.kind !== 'request' && ratio >= 0.9;
  return (
    <span className="h-1.5 w-8 overflow-hidden rounded-full bg-line" aria-hidden>
      <span
        className={cn('block h-full rounded-full', isScarce ? 'bg-warning' : 'bg-accent')}
        style={{ width: `${Math.max(ratio > 0 ? 4 : 0, Math.min(1, ratio) * 100)}%` }}
      />
    </span>
  );
}
