'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { ReplicaSetRows } from '@/graphql/rows.ts';
import { imageName } from '@/lib/image-name.ts';
import { useLiveList } from '@/live/use-live-list.ts';

const href = ({ metadata }: ListRow) => `/objects/apps~v1/ReplicaSet/${metadata.namespace}/${metadata.name}`;

interface ReplicaSetRow extends ListRow {
  readonly metadata: ListRow['metadata'] & {
    readonly ownerReferences: readonly { readonly kind: string; readonly name: string }[];
  };
  readonly desired: number;
  readonly ready: number;
  readonly images: readonly string[];
  readonly templateRevision: number | null;
}

export function ReplicaSetsScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: ReplicaSetRows,
    variables: { ...scope, labelSelector },
    typename: 'ReplicaSet',
  });
  const common = useCommonColumns(href);
  const columns = useMemo<readonly ListColumn<ReplicaSetRow>[]>(
    () => [
      common.name,
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'ready',
        header: t('ready'),
        track: '64px',
        sortBy: (row) => row.ready,
        cell: (row) => (
          <span>
            {row.ready}
            <span className="text-ink-3">/{row.desired}</span>
          </span>
        ),
      },
      {
        id: 'revision',
        header: t('revision'),
        track: '72px',
        align: 'end',
        from: 'tablet',
        sortBy: (row) => row.templateRevision ?? 0,
        cell: (row) => <span className="text-ink-2">{row.templateRevision ?? '–'}</span>,
      },
      {
        id: 'owner',
        header: t('owner'),
        track: 'minmax(110px, 1fr)',
        from: 'tablet',
        sortBy: (row) => row.metadata.ownerReferences[0]?.name ?? '',
        cell: (row) => <Owner row={row} />,
      },
      {
        id: 'images',
        header: t('images'),
        track: 'minmax(120px, 1.4fr)',
        from: 'desktop',
        cell: (row) => (
          <span className="truncate font-mono text-ink-2 text-xs">{row.images.map(imageName).join(', ')}</span>
        ),
      },
      common.age,
    ],
    [t, common],
  );
  return (
    <ObjectList
      title={titles('replicaSets')}
      live={live}
      columns={columns}
      href={href}
      empty={<EmptyList kind="replicaSets" />}
    />
  );
}

function Owner({ row }: { readonly row: ReplicaSetRow }) {
  const owner = row.metadata.ownerReferences[0];
  if (!owner) return <span className="text-ink-3">–</span>;
  if (owner.kind !== 'Deployment') return <span className="truncate text-ink-2">{owner.name}</span>;
  return (
    <ScopedLink
      href={`/deployments/${row.metadata.namespace}/${owner.name}`}
      cluster={row.cluster}
      className="truncate text-ink-2 hover:text-ink hover:underline"
    >
      {owner.name}
    </ScopedLink>
  );
}
