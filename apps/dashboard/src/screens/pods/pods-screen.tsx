'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { type MeasuredRow, useUsageColumns } from '@/components/usage/usage-columns.tsx';
import { useCurrentUsage } from '@/components/usage/use-current-usage.ts';
import { useListScope } from '@/frame/use-list-scope.ts';
import { PodRows } from '@/graphql/rows.ts';
import { cn } from '@/lib/class-names.ts';
import { useLiveList } from '@/live/use-live-list.ts';

const href = ({ metadata }: ListRow) => `/pods/${metadata.namespace}/${metadata.name}`;

interface PodRow extends MeasuredRow {
  readonly readyContainers: number;
  readonly totalContainers: number;
  readonly restarts: number;
  readonly nodeName: string | null;
  readonly podIP: string | null;
}

export function PodsScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: PodRows,
    variables: { ...scope, labelSelector },
    typename: 'Pod',
  });
  const common = useCommonColumns(href);
  const usage = useUsageColumns(useCurrentUsage('PODS', scope));
  const columns = useMemo<readonly ListColumn<PodRow>[]>(
    () => [
      { ...common.name, track: 'minmax(190px, 1.8fr)' },
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'ready',
        header: t('ready'),
        track: '56px',
        from: 'tablet',
        sortBy: (row) => row.readyContainers,
        cell: (row) => (
          <span>
            {row.readyContainers}
            <span className="text-ink-3">/{row.totalContainers}</span>
          </span>
        ),
      },
      common.status,
      {
        id: 'restarts',
        header: t('restarts'),
        track: '72px',
        align: 'end',
        from: 'tablet',
        sortBy: (row) => row.restarts,
        cell: (row) => <span className={cn(row.restarts === 0 && 'text-ink-3')}>{row.restarts}</span>,
      },
      ...usage,
      {
        id: 'node',
        header: t('node'),
        track: 'minmax(80px, 0.8fr)',
        from: 'desktop',
        sortBy: (row) => row.nodeName ?? '',
        cell: (row) => <span className="truncate text-ink-2">{row.nodeName ?? '–'}</span>,
      },
      {
        id: 'ip',
        header: t('podIp'),
        track: '112px',
        from: 'desktop',
        sortBy: (row) => row.podIP ?? '',
        cell: (row) => <span className="truncate font-mono text-ink-2 text-xs">{row.podIP ?? '–'}</span>,
      },
      common.age,
    ],
    [t, common, usage],
  );
  return (
    <ObjectList
      title={titles('pods')}
      live={live}
      columns={columns}
      href={href}
      empty={<EmptyList kind="pods" command="kubectl run web --image=shop/web:1.0" />}
    />
  );
}
