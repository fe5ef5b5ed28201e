'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ObjectName } from '@/components/object-name.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText, StatusWord } from '@/components/status-text.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScopeChoice } from '@/frame/use-scope.ts';
import { cn } from '@/lib/class-names.ts';
import { stateInk } from '@/lib/state.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useStatusSentence } from '@/lib/use-status-text.ts';
import { clusterColumn } from './cluster-column.tsx';
import type { ListColumn, ListRow } from './list-column.ts';
import { byState } from './object-list.tsx';

/**
 * The columns that lists have in common: name with its shape (unless the kind has no states), cluster and namespace
 * while several are shown, status, age.
 */
export function useCommonColumns(href: (row: ListRow) => string | undefined, stateless = false) {
  const t = useTranslations('columns');
  const { cluster, namespace } = useScopeChoice();
  return useMemo(() => {
    const name: ListColumn<ListRow> = {
      id: 'name',
      header: t('name'),
      track: 'minmax(180px, 2fr)',
      sortBy: (row) => row.metadata.name,
      cell: (row) => <NameCell row={row} href={href(row)} stateless={stateless} />,
    };
    const status: ListColumn<ListRow> = {
      id: 'status',
      header: t('status'),
      track: 'minmax(110px, 2.2fr)',
      sortBy: byState,
      cell: (row) => <StatusCell row={row} />,
    };
    const age: ListColumn<ListRow> = {
      id: 'age',
      header: t('age'),
      track: '64px',
      align: 'end',
      from: cluster === undefined ? 'tablet' : 'phone',
      sortBy: (row) => -Date.parse(row.metadata.creationTimestamp),
      cell: (row) => <RelativeTime at={row.metadata.creationTimestamp} className="truncate text-ink-3" />,
    };
    const namespaces: ListColumn<ListRow>[] = namespace
      ? []
      : [
          {
            id: 'namespace',
            header: t('namespace'),
            track: 'minmax(90px, 0.8fr)',
            from: 'tablet',
            sortBy: (row) => row.metadata.namespace ?? '',
            cell: (row) => <span className="truncate text-ink-2">{row.metadata.namespace}</span>,
          },
        ];
    const clusters = cluster === undefined ? [clusterColumn(t('cluster'))] : [];
    return { name, clusters, namespaces, status, age };
  }, [t, cluster, namespace, href, stateless]);
}

interface NameCellProps {
  readonly row: ListRow;
  readonly href: string | undefined;
  readonly stateless: boolean;
}

function NameCell({ row, href, stateless }: NameCellProps) {
  const words = useTranslations('states');
  const state = stateOf(row.state);
  return (
    <>
      {stateless ? null : <StateShape state={state} label={words(state)} />}
      {href ? (
        <ScopedLink href={href} cluster={row.cluster} className="min-w-0 font-medium hover:underline">
          <ObjectName name={row.metadata.name} />
        </ScopedLink>
      ) : (
        <span className="min-w-0 font-medium">
          <ObjectName name={row.metadata.name} />
        </span>
      )}
    </>
  );
}

function StatusCell({ row }: { readonly row: ListRow }) {
  const state = stateOf(row.state);
  const sentence = useStatusSentence();
  const quiet = state === 'healthy' || state === 'off';
  return (
    <span className={cn('truncate', quiet ? 'text-ink-2' : stateInk[state])} title={sentence(row.statusSentence)}>
      {quiet ? <StatusWord word={row.statusWord} /> : <StatusText {...row} />}
    </span>
  );
}
