'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyKindList } from '@/components/empty-list.tsx';
import { Notice } from '@/components/notice.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useScopeChoice } from '@/frame/use-scope.ts';
import { CustomRows } from '@/graphql/custom-kinds.ts';
import type { CustomRowsSubscription } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';
import { type CustomKind, useCustomKinds } from '@/live/use-custom-kinds.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { PrintedCell } from './printed-cell.tsx';

type CustomRow = Extract<
  CustomRowsSubscription['objectChanges']['changes'][number]['object'],
  { __typename: 'GenericObject' }
>;

/** The objects of a kind that a definition makes, by the columns that the definition says. */
export function CustomKindScreen({ resource }: { readonly resource: string }) {
  const t = useTranslations('customKind');
  const { cluster } = useScopeChoice();
  const kinds = useCustomKinds(cluster);
  const kind = kinds?.find((each) => each.resource === resource);
  if (!kinds) return <Skeleton className="m-4 w-1/3" />;
  if (!kind) return <Notice state="off" title={t('unknown', { resource })} text={t('unknownHint')} />;
  return <CustomList kind={kind} />;
}

function CustomList({ kind }: { readonly kind: CustomKind }) {
  const { clusters, namespace } = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: CustomRows,
    variables: {
      clusters,
      resources: [kind.resource],
      namespace: kind.namespaced ? namespace : null,
      labelSelector,
    },
    typename: 'GenericObject',
  });
  const href = useMemo(
    () =>
      ({ metadata }: ListRow) =>
        objectPath(kind.kind, metadata.namespace, metadata.name, kind.apiVersion),
    [kind],
  );
  // Most custom objects say by a condition Ready how they are; of kinds that do not there is no state to show.
  const stateless = live.rows.every(({ statusWord }) => statusWord === '');
  return (
    <ObjectList
      title={kind.kind}
      live={live}
      columns={useCustomColumns(kind, href, stateless)}
      href={href}
      stateless={stateless}
      empty={
        <EmptyKindList
          kind={kind.kind}
          namespaced={kind.namespaced}
          command={`kubectl explain ${kind.resource} --recursive`}
        />
      }
    />
  );
}

const tracks: Readonly<Record<string, string>> = {
  integer: '88px',
  number: '88px',
  boolean: '88px',
  date: '96px',
};

/** The age stands in every list already. */
const isShown = ({ name, type }: CustomKind['columns'][number]) => !(name === 'Age' && type === 'date');

function useCustomColumns(
  kind: CustomKind,
  href: (row: ListRow) => string,
  stateless: boolean,
): readonly ListColumn<CustomRow>[] {
  const common = useCommonColumns(href, stateless);
  return useMemo(
    () => [
      common.name,
      ...common.clusters,
      ...(kind.namespaced ? common.namespaces : []),
      ...kind.columns.filter(isShown).map(
        ({ name, type, priority }): ListColumn<CustomRow> => ({
          id: `printed-${name}`,
          header: name,
          track: tracks[type] ?? 'minmax(100px, 1fr)',
          from: priority > 0 ? 'desktop' : 'tablet',
          sortBy: (row) => sortValue(type, printedOf(row, name)),
          cell: (row) => <PrintedCell type={type} value={printedOf(row, name)} />,
        }),
      ),
      ...(stateless ? [] : [common.status]),
      common.age,
    ],
    [kind, common, stateless],
  );
}

const printedOf = ({ printed }: CustomRow, name: string): unknown =>
  printed.find(({ column }) => column.name === name)?.value;

function sortValue(type: string, value: unknown): string | number {
  if (type === 'integer' || type === 'number') return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
  return value === null || value === undefined ? '' : String(value);
}
