'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyKindList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { useListScope } from '@/frame/use-list-scope.ts';
import type { KindDescription } from '@/kinds/kind-description.ts';
import { type KindId, kindBySlug } from '@/kinds/registry.ts';
import { objectPath } from '@/lib/object-path.ts';
import { type KindRow, useLiveKind } from '@/live/use-live-kind.ts';
import { KindCell, sortValue } from './kind-cell.tsx';

/** The list of every kind that is shown by its description alone. The slug is that of a kind. */
export function KindListScreen({ slug }: { readonly slug: string }) {
  const kind = kindBySlug(slug);
  return kind ? <KindList kind={kind} /> : null;
}

function KindList({ kind }: { readonly kind: KindDescription<KindId> }) {
  const titles = useTranslations('navigation.screens');
  const { clusters, namespace } = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveKind({
    clusters,
    resources: [kind.resource],
    namespace: kind.namespaced ? namespace : null,
    labelSelector,
  });
  const href = useMemo(
    () =>
      ({ metadata }: ListRow) =>
        objectPath(kind.kind, metadata.namespace, metadata.name, kind.apiVersion),
    [kind],
  );
  const title = titles(kind.id);
  return (
    <ObjectList
      title={title}
      live={live}
      columns={useKindColumns(kind, href)}
      href={href}
      stateless={kind.stateless === true}
      empty={<EmptyKindList kind={title} namespaced={kind.namespaced} command={kind.command} />}
    />
  );
}

function useKindColumns(kind: KindDescription<KindId>, href: (row: ListRow) => string): readonly ListColumn<KindRow>[] {
  const t = useTranslations('columns');
  const common = useCommonColumns(href, kind.stateless === true);
  return useMemo(
    () => [
      common.name,
      ...common.clusters,
      ...(kind.namespaced ? common.namespaces : []),
      ...kind.columns.map((column) => ({
        id: column.id,
        header: t(column.id),
        track: column.track,
        from: column.from,
        sortBy: ({ raw }: KindRow) => sortValue(column, raw),
        cell: ({ raw }: KindRow) => <KindCell column={column} manifest={raw} />,
      })),
      ...(kind.stateless ? [] : [common.status]),
      common.age,
    ],
    [kind, common, t],
  );
}
