'use client';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { StateBar, type StateCounts } from '@/components/state-bar.tsx';
import { Button } from '@/components/ui/button.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { NamespaceContentsQuery } from '@/graphql/generated/graphql.ts';
import { NamespaceContents } from '@/graphql/namespaces.ts';
import { NamespaceRows } from '@/graphql/rows.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { testIds } from '@/test-ids.ts';
import { CreateNamespaceDialog } from './create-namespace-dialog.tsx';
import { DeleteNamespaceDialog } from './delete-namespace-dialog.tsx';
import { TerminatingList } from './terminating-list.tsx';

export type NamespaceContent = NamespaceContentsQuery['namespaces']['nodes'][number];

const href = ({ metadata }: ListRow) => `/pods?ns=${metadata.name}`;

/** How often what is in the namespaces is asked for: often while one is going, seldom else. */
const pollGoing = 1000;
const pollCalm = 8000;

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
        cell: (row) => <StateBar counts={sumStates(contents.get(row.id))} className="w-full" />,
      },
      {
        id: 'kinds',
        header: t('kinds'),
        track: 'minmax(140px, 2.4fr)',
        from: 'desktop',
        cell: (row) => <Kinds content={contents.get(row.id)} />,
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
                  disabled={row.metadata.deletionTimestamp !== null}
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
          actions={
            mayEdit ? (
              <Button variant="primary" onClick={() => void setCreating(true)} data-testid={testIds.create}>
                <Plus aria-hidden />
                <span className="max-sm:sr-only">{text('create')}</span>
              </Button>
            ) : null
          }
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
  const [{ data }, again] = useQuery({ query: NamespaceContents, variables: { clusters } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a namespace that comes or goes is a reason to ask again at once
  useEffect(() => {
    const ask = () => {
      if (!document.hidden) again({ requestPolicy: 'network-only' });
    };
    ask();
    const timer = setInterval(ask, going ? pollGoing : pollCalm);
    return () => clearInterval(timer);
  }, [again, going, count]);
  return useMemo(() => new Map((data?.namespaces.nodes ?? []).map((node) => [node.id, node])), [data]);
}

function sumStates(content: NamespaceContent | undefined): StateCounts {
  const sum = { healthy: 0, progressing: 0, warning: 0, failing: 0, off: 0 };
  for (const each of content?.contents ?? []) {
    if (each.kind === 'Event') continue;
    sum.healthy += each.healthy;
    sum.progressing += each.progressing;
    sum.warning += each.warning;
    sum.failing += each.failing;
    sum.off += each.off;
  }
  return sum;
}

/** What people look for first; kinds that are not here come after, by name. */
const looked = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'Job',
  'Pod',
  'Service',
  'Ingress',
  'ConfigMap',
  'Secret',
];

function byImportance(a: { readonly kind: string }, b: { readonly kind: string }): number {
  const place = ({ kind }: { readonly kind: string }) => (looked.includes(kind) ? looked.indexOf(kind) : looked.length);
  return place(a) - place(b) || a.kind.localeCompare(b.kind);
}

function Kinds({ content }: { readonly content: NamespaceContent | undefined }) {
  const kinds = (content?.contents ?? []).filter(({ kind, total }) => total > 0 && kind !== 'Event').sort(byImportance);
  return (
    <span className="truncate text-ink-2">{kinds.map(({ kind, total }) => `${total} ${kind}`).join(', ') || '–'}</span>
  );
}
