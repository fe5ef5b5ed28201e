'use client';
import { RelativeTime } from '@/components/relative-time.tsx';
import { ReplicaBar } from '@/components/replica-bar.tsx';
import type { KindColumn } from '@/kinds/kind-description.ts';

interface KindCellProps {
  readonly column: KindColumn;
  readonly manifest: unknown;
  /** Whether a long text takes several lines rather than being cut. */
  readonly whole?: boolean;
}

/** What a manifest has in one column, as a cell of a list and as a fact of a page. */
export function KindCell({ column, manifest, whole = false }: KindCellProps) {
  const fit = whole ? 'break-all' : 'truncate';
  switch (column.as) {
    case 'replicas': {
      const { ready, desired, updated } = column.read(manifest);
      return (
        <span className="flex items-center gap-2">
          <span className="w-9">
            {ready}
            <span className="text-ink-3">/{desired}</span>
          </span>
          <ReplicaBar ready={ready} updated={updated} desired={desired} />
        </span>
      );
    }
    case 'time':
      return <RelativeTime at={column.read(manifest) || undefined} className="text-ink-2" />;
    case 'number':
      return <span className="text-ink-2">{column.read(manifest) ?? '–'}</span>;
    case 'code':
      return <CellText text={column.read(manifest)} className={`${fit} font-mono text-ink-2 text-xs`} />;
    case 'text':
      return <CellText text={column.read(manifest)} className={`${fit} text-ink-2`} />;
  }
}

function CellText({ text, className }: { readonly text: string; readonly className: string }) {
  return (
    <span className={className} title={text}>
      {text || '–'}
    </span>
  );
}

/** What a column is sorted by; without replicas that are wanted a row counts as whole. */
export function sortValue(column: KindColumn, manifest: unknown): string | number {
  switch (column.as) {
    case 'replicas': {
      const { ready, desired } = column.read(manifest);
      return desired === 0 ? 1 : ready / desired;
    }
    case 'number':
      return column.read(manifest) ?? -1;
    default:
      return column.read(manifest);
  }
}
