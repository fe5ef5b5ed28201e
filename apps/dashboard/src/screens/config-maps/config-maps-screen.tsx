'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { useListScope } from '@/frame/use-list-scope.ts';
import { ConfigMapRows } from '@/graphql/rows.ts';
import { byteSize } from '@/lib/duration.ts';
import { useLiveList } from '@/live/use-live-list.ts';

const href = ({ metadata }: ListRow) => `/configmaps/${metadata.namespace}/${encodeURIComponent(metadata.name)}`;

export interface KeyedRow extends ListRow {
  readonly immutable: boolean;
  readonly keyCount: number;
  readonly keys: readonly { readonly key: string; readonly bytes: number }[];
}

export const sizeOf = (row: KeyedRow): number => row.keys.reduce((sum, { bytes }) => sum + bytes, 0);

export function ConfigMapsScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: ConfigMapRows,
    variables: { ...scope, labelSelector },
    typename: 'ConfigMap',
  });
  const common = useCommonColumns(href, true);
  const columns = useMemo<readonly ListColumn<KeyedRow>[]>(
    () => [
      common.name,
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'count',
        header: t('keyCount'),
        track: '56px',
        align: 'end',
        sortBy: (row) => row.keyCount,
        cell: (row) => row.keyCount,
      },
      {
        id: 'size',
        header: t('size'),
        track: '80px',
        align: 'end',
        from: 'tablet',
        sortBy: sizeOf,
        cell: (row) => <span className="text-ink-2">{byteSize(sizeOf(row))}</span>,
      },
      {
        id: 'keys',
        header: t('keys'),
        track: 'minmax(140px, 3fr)',
        from: 'tablet',
        cell: (row) => (
          <span className="truncate font-mono text-ink-2 text-xs">{row.keys.map(({ key }) => key).join(', ')}</span>
        ),
      },
      common.age,
    ],
    [t, common],
  );
  return (
    <ObjectList
      title={titles('configMaps')}
      live={live}
      columns={columns}
      href={href}
      stateless
      empty={<EmptyList kind="configMaps" command="kubectl create configmap web-config --from-literal=theme=light" />}
    />
  );
}
