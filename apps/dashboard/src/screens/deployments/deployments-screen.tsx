'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { ReplicaBar } from '@/components/replica-bar.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { DeploymentRows } from '@/graphql/rows.ts';
import { cn } from '@/lib/class-names.ts';
import { imageName } from '@/lib/image-name.ts';
import { useLiveList } from '@/live/use-live-list.ts';

const href = ({ metadata }: ListRow) => `/deployments/${metadata.namespace}/${metadata.name}`;

interface DeploymentRow extends ListRow {
  readonly desired: number;
  readonly ready: number;
  readonly updated: number;
  readonly restarts: number;
  readonly images: readonly string[];
}

export function DeploymentsScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: DeploymentRows,
    variables: { ...scope, labelSelector },
    typename: 'Deployment',
  });
  const common = useCommonColumns(href);
  const columns = useMemo<readonly ListColumn<DeploymentRow>[]>(
    () => [
      common.name,
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'ready',
        header: t('ready'),
        track: '168px',
        from: 'tablet',
        sortBy: (row) => (row.desired === 0 ? 1 : row.ready / row.desired),
        cell: (row) => (
          <>
            <span className={cn('w-12 shrink-0', row.ready < row.desired && 'text-ink')}>
              {row.ready}
              <span className="text-ink-3">/{row.desired}</span>
            </span>
            <ReplicaBar ready={row.ready} updated={row.updated} desired={row.desired} />
          </>
        ),
      },
      common.status,
      {
        id: 'images',
        header: t('images'),
        track: 'minmax(120px, 1.2fr)',
        from: 'desktop',
        sortBy: (row) => row.images.join(' '),
        cell: (row) => (
          <span className="truncate font-mono text-ink-2 text-xs" title={row.images.join('\n')}>
            {row.images.map(imageName).join(', ')}
          </span>
        ),
      },
      {
        id: 'restarts',
        header: t('restarts'),
        track: '72px',
        align: 'end',
        from: 'desktop',
        sortBy: (row) => row.restarts,
        cell: (row) => <span className={cn(row.restarts === 0 && 'text-ink-3')}>{row.restarts}</span>,
      },
      common.age,
    ],
    [t, common],
  );
  return (
    <ObjectList
      title={titles('deployments')}
      live={live}
      columns={columns}
      href={href}
      empty={<EmptyList kind="deployments" command="kubectl create deployment web --image=shop/web:1.0" />}
    />
  );
}
