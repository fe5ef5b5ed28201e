// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by transforms, which a table's own elements do not allow
'use client';
import type { Row as TableRow } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useCallback, useRef } from 'react';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScopedHref } from '@/frame/use-scope.ts';
import { cn } from '@/lib/class-names.ts';
import { stateOf } from '@/lib/state-of.ts';
import { testIds } from '@/test-ids.ts';
import type { ListColumn, ListRow } from './list-column.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import { useRowKeys } from './use-row-keys.ts';
import type { Selection } from './use-selection.ts';

const rowHeight = 32;

interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

interface VirtualRowsProps<Row extends ListRow> {
  readonly title: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly TableRow<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
  readonly changedAt: ReadonlyMap<string, number>;
  readonly href: (row: Row) => string | undefined;
  readonly loading: boolean;
  readonly empty: ReactNode;
  /** Of lists whose rows can be selected. */
  readonly selection?: Selection | undefined;
}

/** A grid that holds only the rows in sight, however many there are. */
export function VirtualRows<Row extends ListRow>(props: VirtualRowsProps<Row>) {
  const { title, columns, rows, changedAt, href, loading, empty, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 16,
  });
  const open = useOpenRow(rows, href);
  const active = useRowKeys(rows.length, {
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    open,
    mark: selection && ((index, range) => selection.toggle(rows[index]?.id ?? '', range)),
  });
  const tracks = columns.map((column) => column.track);
  const template = (selection ? ['16px', ...tracks] : tracks).join(' ');
  return (
    <div
      ref={scroller}
      // What floats over the foot of the list must not hide its last rows.
      className={cn('thin-scroll relative min-h-0 flex-1 overflow-auto', selection?.ids.size && 'pb-16')}
      tabIndex={-1}
    >
      <div
        role="grid"
        aria-label={title}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection !== undefined}
        className="min-w-full"
      >
        <HeaderRow
          columns={columns}
          template={template}
          sort={props.sort}
          onSort={props.onSort}
          selection={selection}
          count={rows.length}
        />
        {loading ? <LoadingRows /> : rows.length === 0 ? empty : null}
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <ObjectRow
                key={item.key}
                row={row.original}
                index={item.index}
                top={item.start}
                columns={columns}
                template={template}
                active={item.index === active}
                selected={selection?.ids.has(row.id)}
                onSelect={selection?.toggle}
                changedAt={changedAt.get(row.id)}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function HeaderRow<Row extends ListRow>(props: HeaderRowProps<Row>) {
  const { columns, template, sort, onSort, selection, count } = props;
  const t = useTranslations('list');
  const chosen = selection?.ids.size ?? 0;
  return (
    <div
      role="row"
      tabIndex={-1}
      className="sticky top-0 z-10 grid h-7 items-center gap-x-4 border-b bg-canvas px-4 max-sm:gap-x-3 text-ink-3 text-xs max-sm:px-3"
      style={{ gridTemplateColumns: template }}
    >
      {selection ? (
        <div role="columnheader" tabIndex={-1} className="flex">
          <RowCheckbox
            checked={chosen > 0 && chosen < count ? 'some' : chosen > 0}
            label={t('selectAll')}
            onToggle={selection.toggleAll}
          />
        </div>
      ) : null}
      {columns.map((column) => {
        const direction = sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined;
        return (
          <div
            key={column.id}
            role="columnheader"
            tabIndex={-1}
            aria-sort={direction}
            className={cn('flex min-w-0', column.align === 'end' && 'justify-end')}
          >
            {column.sortBy ? (
              <button
                type="button"
                className={cn('flex min-w-0 items-center gap-1 hover:text-ink', direction && 'text-ink')}
                onClick={() => onSort(nextSort(column.id, sort))}
              >
                <span className="truncate">{column.header}</span>
                {direction === 'ascending' ? <ArrowUp className="size-3 shrink-0" aria-hidden /> : null}
                {direction === 'descending' ? <ArrowDown className="size-3 shrink-0" aria-hidden /> : null}
              </button>
            ) : (
              <span className={column.quiet ? 'sr-only' : 'truncate'}>{column.header}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface HeaderRowProps<Row extends ListRow> {
  readonly columns: readonly ListColumn<Row>[];
  readonly template: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
  readonly selection: Selection | undefined;
  /** Of all rows. */
  readonly count: number;
}

function nextSort(id: string, sort: Sort | undefined): Sort | undefined {
  if (sort?.id !== id) return { id, desc: false };
  return sort.desc ? undefined : { id, desc: true };
}

interface ObjectRowProps<Row extends ListRow> {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly ListColumn<Row>[];
  readonly template: string;
  readonly active: boolean;
  readonly changedAt: number | undefined;
  readonly onOpen: (index: number) => void;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
  readonly onSelect: Selection['toggle'] | undefined;
}

function ObjectRowView<Row extends ListRow>(props: ObjectRowProps<Row>) {
  const { row, index, top, columns, template, active, changedAt, onOpen, selected, onSelect } = props;
  const t = useTranslations('list');
  const fresh = changedAt !== undefined && performance.now() - changedAt < 1200;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j, k and Enter are handled for the whole list, and the name is a link
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={selected ?? active}
      data-active={active}
      data-testid={testIds.row}
      data-name={row.metadata.name}
      data-namespace={row.metadata.namespace ?? undefined}
      data-cluster={row.cluster}
      data-state={stateOf(row.state)}
      onClick={(event) => {
        const link = event.target instanceof Element && event.target.closest('a,button,label');
        if (!link && window.getSelection()?.isCollapsed !== false) onOpen(index);
      }}
      className={cn(
        'absolute inset-x-0 grid h-8 [contain:layout_style] items-center gap-x-4 border-b px-4 text-sm outline-none max-sm:gap-x-3 max-sm:px-3',
        'hover:bg-hover aria-selected:bg-selected data-[active=true]:shadow-[inset_2px_0_0_var(--accent)]',
        row.metadata.deletionTimestamp && 'text-ink-3',
      )}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      {fresh ? (
        <span key={changedAt} aria-hidden className="-z-10 pointer-events-none absolute inset-0 animate-glow" />
      ) : null}
      {onSelect ? (
        <div role="gridcell" tabIndex={-1} className="flex">
          <RowCheckbox
            checked={selected === true}
            label={t('select', { name: row.metadata.name })}
            onToggle={(range) => onSelect(row.id, range)}
          />
        </div>
      ) : null}
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          tabIndex={-1}
          className={cn('flex min-w-0 items-center gap-2', column.align === 'end' && 'justify-end')}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** A list of thousands changes many times a second: only rows that differ are drawn again. */
const ObjectRow: <Row extends ListRow>(props: ObjectRowProps<Row>) => ReactNode = memo(ObjectRowView);

function LoadingRows() {
  return (
    <div aria-hidden>
      {[38, 26, 32, 22, 30, 24].map((width) => (
        <div key={width} className="flex h-8 items-center gap-4 border-b px-4">
          <Skeleton className="size-3 rounded-full" />
          <div style={{ width: `${width}%` }}>
            <Skeleton />
          </div>
        </div>
      ))}
    </div>
  );
}

function useOpenRow<Row extends ListRow>(
  rows: readonly TableRow<Row>[],
  href: (row: Row) => string | undefined,
): (index: number) => void {
  const router = useRouter();
  const scoped = useScopedHref();
  const latest = useRef({ rows, href });
  latest.current = { rows, href };
  return useCallback(
    (index) => {
      const row = latest.current.rows[index];
      const path = row && latest.current.href(row.original);
      if (path) router.push(scoped(path, row.original.cluster));
    },
    [router, scoped],
  );
}
