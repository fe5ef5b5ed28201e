'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useEffect, useMemo, useState } from 'react';
import { CreateButton } from '@/components/create-button.tsx';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { ScarcestMeters } from '@/components/quota-meters.tsx';
import { StateBar } from '@/components/state-bar.tsx';
import { Button } from '@/components/ui/button.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { NamespaceContents } from '@/graphql/namespaces.ts';
import { NamespaceRows } from '@/graphql/rows.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { objectPath } from '@/lib/object-path.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { testIds } from '@/test-ids.ts';
import { CreateNamespaceDialog } from './create-namespace-dialog.tsx';
import { DeleteNamespaceDialog } from './delete-namespace-dialog.tsx';
import { isKept, kindsIn, type NamespaceContent, pollCalm, pollGoing, sumStates } from './namespace-content.ts';
import { TerminatingList } from './terminating-list.tsx';

const href = ({ metadata }: ListRow) => objectPath('Namespace', null, metadata.name);

export function NamespacesScreen() {
  const t = useTranslations('columns');
  const text = useTranslations('namespaces');
  const titles = useTranslations('navigation.screens');
  const { clusters } = useListScope();
  const mayEdit = useMayEdit();
  const common = useCommonColumns(href);
  const [creating, setCreating] = useQueryState('create', parseAsBoolean.withDefault(false));
  const [deleting, setDeleting] = useState<string>();
  const labelSelector = useLabelFilter();
  const live = useLiveList({ document: NamespaceRows, variables: { clusters, labelSelector }, typename: 'Namespace' });
  const going = live.rows.filter((row) => row.phase === 'Terminating');
  const contents = useContents(clusters, live.rows.length, going.length > 0);
  const columns = useMemo<readonly ListColumn<ListRow>[]>(
    () => [
      { ...common.name, track: 'minmax(160px, 1.5fr)' },
      ...common.clusters,
      { ...common.status, track: 'minmax(90px, 1fr)' },
      {
        id: 'contents',
        header: t('contents'),
        track: '140px',
        from: 'tablet',
        cell: (row) => <StateBar counts={sumStates(contents.get(row.id)?.contents)} className="w-full" />,
      },
      {
        id: 'kinds',
        header: t('kinds'),
        track: 'minmax(140px, 2.4fr)',
        from: 'desktop',
        cell: (row) => <Kinds content={contents.get(row.id)} />,
      },
      {
        id: 'quotas',
        header: t('quotas'),
        track: '112px',
        from: 'desktop',
        cell: (row) => (
          <ScarcestMeters uses={contents.get(row.id)?.quotas.flatMap(({ uses }) => uses) ?? []} count={2} />
        ),
      },
      common.age,
      ...(mayEdit
        ? [
            {
              id: 'actions',
              header: t('actions'),
              quiet: true,
              track: '28px',
              cell: (row: ListRow) => (
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={text('deleteNamed', { name: row.metadata.name })}
                  title={isKept(row.metadata.name) ? text('kept', { name: row.metadata.name }) : undefined}
                  disabled={row.metadata.deletionTimestamp !== null || isKept(row.metadata.name)}
                  onClick={() => setDeleting(row.id)}
                  data-testid={testIds.actionDelete}
                >
                  <Trash2 aria-hidden />
                </Button>
              ),
            },
          ]
        : []),
    ],
    [t, text, common, contents, mayEdit],
  );
  const toDelete = live.rows.find((row) => row.id === deleting);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="min-h-0 flex-1">
        <ObjectList
          title={titles('namespaces')}
          live={live}
          columns={columns}
          href={href}
          actions={<CreateButton label={text('create')} onClick={() => void setCreating(true)} />}
          empty={<EmptyList kind="namespaces" />}
        />
      </div>
      {going.length > 0 ? <TerminatingList going={going} contents={contents} /> : null}
      {creating && mayEdit ? <CreateNamespaceDialog onClose={() => void setCreating(null)} /> : null}
      {toDelete ? (
        <DeleteNamespaceDialog
          cluster={toDelete.cluster}
          name={toDelete.metadata.name}
          content={contents.get(toDelete.id)}
          onClose={() => setDeleting(undefined)}
        />
      ) : null}
    </div>
  );
}

/** By the row's id: the same name may be there in several clusters. */
function useContents(clusters: string[], count: number, going: boolean): ReadonlyMap<string, NamespaceContent> {
  const query = { query: NamespaceContents, variables: { clusters } };
  const { data, again } = usePolledQuery(query, going ? pollGoing : pollCalm);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a namespace that comes or goes is a reason to ask again at once
  useEffect(again, [again, going, count]);
  return useMemo(() => new Map((data?.namespaces.nodes ?? []).map((node) => [node.id, node])), [data]);
}

function Kinds({ content }: { readonly content: NamespaceContent | undefined }) {
  const kinds = kindsIn(content?.contents);
  return (
    <span className="truncate text-ink-2">{kinds.map(({ kind, total }) => `${total} ${kind}`).join(', ') || '–'}</span>
  );
}
