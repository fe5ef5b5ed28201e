'use client';
import { RelativeTime } from '@/components/relative-time.tsx';

/** What stands under a column of a definition, by the column's type. */
export function PrintedCell({ type, value }: { readonly type: string; readonly value: unknown }) {
  if (value === null || value === undefined) return <span className="text-ink-3">–</span>;
  if (type === 'date') return <RelativeTime at={String(value)} className="text-ink-2" />;
  const text = String(value);
  return (
    <span className="truncate text-ink-2" title={text}>
      {text || '–'}
    </span>
  );
}
