'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { clusterColumn } from '@/components/object-list/cluster-column.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { byState, ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { ObjectName } from '@/components/object-name.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useScopeChoice } from '@/frame/use-scope.ts';
import { EventRows } from '@/graphql/rows.ts';
import { objectPath } from '@/lib/object-path.ts';
import { useLiveList } from '@/live/use-live-list.ts';

interface EventRow extends ListRow {
  readonly eventType: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  readonly lastSeen: string | null;
  readonly involved: { readonly kind: string | null; readonly namespace: string | null; readonly name: string | null };
}

const href = ({ involved }: EventRow) =>
  involved.kind && involved.name ? objectPath(involved.kind, involved.namespace, involved.name) : undefined;

export function EventsScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: EventRows,
    variables: { ...scope, labelSelector },
    typename: 'Event',
  });
  const all = useScopeChoice().cluster === undefined;
  const columns = useMemo<readonly ListColumn<EventRow>[]>(
    () => [
      {
        id: 'reason',
        header: t('reason'),
        track: 'minmax(130px, 1fr)',
        sortBy: byState,
        cell: (row) => (
          <>
            <span className="flex w-3 shrink-0 justify-center">
              {row.eventType === 'Warning' ? (
                <StateShape state="warning" label={row.eventType} />
              ) : (
                <span className="size-1.5 rounded-full bg-line-strong" />
              )}
            </span>
            <span className="truncate font-medium">{row.reason}</span>
            {row.count > 1 ? <span className="shrink-0 text-ink-3 text-xs">×{row.count}</span> : null}
          </>
        ),
      },
      {
        id: 'object',
        header: t('object'),
        track: 'minmax(120px, 1fr)',
        sortBy: (row) => row.involved.name ?? '',
        cell: (row) => <Involved row={row} />,
      },
      ...(all ? [clusterColumn(t('cluster'))] : []),
      {
        id: 'message',
        header: t('message'),
        track: 'minmax(160px, 3fr)',
        from: 'tablet',
        cell: (row) => (
          <span className="truncate text-ink-2" title={row.message}>
            {row.message}
          </span>
        ),
      },
      {
        id: 'seen',
        header: t('lastSeen'),
        track: '72px',
        align: 'end',
        sortBy: (row) => -Date.parse(row.lastSeen ?? row.metadata.creationTimestamp),
        cell: (row) => <RelativeTime at={row.lastSeen ?? row.metadata.creationTimestamp} className="text-ink-3" />,
      },
    ],
    [t, all],
  );
  return (
    <ObjectList
      title={titles('events')}
      live={live}
      columns={columns}
      href={href}
      initialSort={{ id: 'seen', desc: false }}
      empty={<EmptyList kind="events" />}
    />
  );
}

function Involved({ row }: { readonly row: EventRow }) {
  const path = href(row);
  const text = (
    <>
      <span className="shrink-0 text-ink-3 max-sm:hidden">{row.involved.kind}</span>
      <ObjectName name={row.involved.name ?? ''} />
    </>
  );
  if (!path) return text;
  return (
    <ScopedLink href={path} cluster={row.cluster} className="flex min-w-0 gap-1.5 hover:underline">
      {text}
    </ScopedLink>
  );
}
