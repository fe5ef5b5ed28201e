'use client';
import {
  type ColumnDef,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { Notice } from '@/components/notice.tsx';
import { useLiveRefusal } from '@/graphql/use-refusal.ts';
import type { State } from '@/lib/state.ts';
import { stateOrder } from '@/lib/state.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useMediaQuery } from '@/lib/use-media-query.ts';
import { useStatusWord } from '@/lib/use-status-text.ts';
import type { LiveListState } from '@/live/live-list.ts';
import { testIds } from '@/test-ids.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { ListColumn, ListRow } from './list-column.ts';
import { useListState } from './list-state.ts';
import { ListToolbar } from './list-toolbar.tsx';
import { isLabelSelector } from './use-label-filter.ts';
import { useSelection } from './use-selection.ts';
import { VirtualRows } from './virtual-rows.tsx';

export interface ObjectListProps<Row extends ListRow> {
  readonly title: string;
  readonly live: LiveListState<Row>;
  readonly columns: readonly ListColumn<Row>[];
  /** Where a row leads; undefined for rows that lead nowhere. */
  readonly href: (row: Row) => string | undefined;
  readonly actions?: ReactNode;
  /** The kind has no states: nothing to filter by them. */
  readonly stateless?: boolean;
  /** Shown when there is nothing at all: what would fill it. */
  readonly empty: ReactNode;
  /** By which column it is sorted until the viewer says otherwise. */
  readonly initialSort?: { readonly id: string; readonly desc: boolean };
  /** Makes rows selectable: what can be done with several. `done` lets go of those that it is done with. */
  readonly bulk?: ((rows: readonly Row[], done: (ids: readonly string[]) => void) => ReactNode) | undefined;
}

interface Filter {
  readonly text: string;
  readonly states: readonly State[];
}

/** The status is found by kubectl's word and by the viewer's. */
function matches(row: ListRow, { text, states }: Filter, word: (status: string) => string): boolean {
  if (states.length > 0 && !states.includes(stateOf(row.state))) return false;
  if (text === '' || isLabelSelector(text)) return true;
  const { name, namespace } = row.metadata;
  return `${row.cluster}/${namespace ?? ''}/${name} ${row.statusWord} ${word(row.statusWord)}`
    .toLowerCase()
    .includes(text.toLowerCase());
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

function toColumnDefs<Row extends ListRow>(columns: readonly ListColumn<Row>[]): ColumnDef<Row, string | number>[] {
  return columns.map(({ id, sortBy }) => ({
    id,
    accessorFn: (row) => sortBy?.(row) ?? '',
    enableSorting: sortBy !== undefined,
    sortingFn: (a, b) => compare(sortBy?.(a.original) ?? '', sortBy?.(b.original) ?? ''),
  }));
}

function countStates(rows: readonly ListRow[]): Record<State, number> {
  const counts: Record<State, number> = { failing: 0, warning: 0, progressing: 0, healthy: 0, off: 0 };
  for (const row of rows) counts[stateOf(row.state)] += 1;
  return counts;
}

function byName(a: ListRow, b: ListRow): number {
  const left = a.metadata;
  const right = b.metadata;
  return (
    compare(left.namespace ?? '', right.namespace ?? '') ||
    compare(left.name, right.name) ||
    compare(a.cluster, b.cluster)
  );
}

/** One live list: filtered, sorted, drawn only where it is looked at. */
export function ObjectList<Row extends ListRow>(props: ObjectListProps<Row>) {
  const { live, columns, title, actions, empty, href } = props;
  const t = useTranslations('list');
  const refusal = useLiveRefusal();
  const word = useStatusWord();
  const list = useListState();
  const visible = useVisibleColumns(columns);
  const data = useMemo(() => [...live.rows].sort(byName), [live.rows]);
  const sort = list.sort ?? props.initialSort;
  const { id: sortId, desc: sortDesc = false } = sort ?? {};
  const sorting: SortingState = useMemo(() => (sortId ? [{ id: sortId, desc: sortDesc }] : []), [sortId, sortDesc]);
  const filter = useMemo<Filter>(() => ({ text: list.text.trim(), states: list.states }), [list.text, list.states]);
  const definitions = useMemo(() => toColumnDefs(columns), [columns]);
  const table = useReactTable<Row>({
    data,
    columns: definitions,
    state: { sorting, globalFilter: filter },
    getRowId: (row) => row.id,
    globalFilterFn: (row, _column, value: Filter) => matches(row.original, value, word),
    getColumnCanGlobalFilter: () => true,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    autoResetAll: false,
  });
  const rows = table.getRowModel().rows;
  const counts = useMemo(() => countStates(live.rows), [live.rows]);
  const selection = useSelection(useMemo(() => rows.map(({ id }) => id), [rows]));
  const selected = rows.flatMap((row) => (selection.ids.has(row.id) ? [row.original] : []));
  return (
    <section className="relative flex h-full min-h-0 flex-col" data-testid={testIds.list} data-complete={live.complete}>
      <ListToolbar
        title={title}
        shown={rows.length}
        total={live.rows.length}
        text={list.text}
        onText={list.setText}
        states={list.states}
        counts={counts}
        onStates={props.stateless ? undefined : list.setStates}
        actions={actions}
      />
      <VirtualRows
        title={title}
        columns={visible}
        rows={rows}
        sort={sort}
        onSort={list.setSort}
        changedAt={live.changedAt}
        href={href}
        selection={props.bulk && selection}
        loading={!live.complete && !live.refused}
        empty={
          live.refused ? (
            <Notice state="failing" title={t('refused')} text={refusal(live.refused)} />
          ) : live.rows.length > 0 || list.text !== '' ? (
            <Notice
              state="off"
              title={t('nothingMatches')}
              text={t('nothingMatchesHint')}
              action={{ label: t('clear'), onClick: list.clear }}
            />
          ) : (
            empty
          )
        }
      />
      {props.bulk && selected.length > 0 ? (
        <BulkBar count={selected.length} onClear={selection.clear}>
          {props.bulk(selected, selection.remove)}
        </BulkBar>
      ) : null}
    </section>
  );
}

function useVisibleColumns<Row extends ListRow>(columns: readonly ListColumn<Row>[]): readonly ListColumn<Row>[] {
  const belowTablet = useMediaQuery('(max-width: 639px)');
  const belowDesktop = useMediaQuery('(max-width: 1099px)');
  return useMemo(() => {
    const shown = columns.filter(({ from = 'phone' }) =>
      from === 'phone' ? true : from === 'tablet' ? !belowTablet : !belowDesktop,
    );
    return belowTablet ? shown.map(withoutMinimum) : shown;
  }, [columns, belowTablet, belowDesktop]);
}

export const byState = (row: ListRow): number => stateOrder[stateOf(row.state)];

/** On a phone columns share what there is rather than make the table scroll sideways; minimums in pixels go. */
function withoutMinimum<Row extends ListRow>(column: ListColumn<Row>): ListColumn<Row> {
  return { ...column, track: column.track.replace(/minmax\(\d+px/, 'minmax(0') };
}
