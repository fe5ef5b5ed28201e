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
import { NodeRows } from '@/graphql/rows.ts';
import { useLiveList } from '@/live/use-live-list.ts';

const href = ({ metadata }: ListRow) => `/objects/v1/Node/_/${metadata.name}`;

interface NodeRow extends MeasuredRow {
  readonly internalIP: string | null;
  readonly kubeletVersion: string | null;
  readonly podCount: number;
  readonly podCapacity: number | null;
}

export function NodesScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const { clusters } = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({ document: NodeRows, variables: { clusters, labelSelector }, typename: 'Node' });
  const common = useCommonColumns(href);
  const usage = useUsageColumns(useCurrentUsage('NODES', { clusters }), '136px');
  const columns = useMemo<readonly ListColumn<NodeRow>[]>(
    () => [
      common.name,
      ...common.clusters,
      common.status,
      {
        id: 'pods',
        header: t('pods'),
        track: '88px',
        sortBy: (row) => row.podCount,
        cell: (row) => (
          <span>
            {row.podCount}
            <span className="text-ink-3">/{row.podCapacity ?? '–'}</span>
          </span>
        ),
      },
      ...usage,
      {
        id: 'ip',
        header: t('address'),
        track: '120px',
        from: 'desktop',
        cell: (row) => <span className="font-mono text-ink-2 text-xs">{row.internalIP ?? '–'}</span>,
      },
      {
        id: 'version',
        header: t('version'),
        track: 'minmax(100px, 1fr)',
        from: 'desktop',
        cell: (row) => <span className="truncate text-ink-2">{row.kubeletVersion ?? '–'}</span>,
      },
      common.age,
    ],
    [t, common, usage],
  );
  return (
    <ObjectList title={titles('nodes')} live={live} columns={columns} href={href} empty={<EmptyList kind="nodes" />} />
  );
}
