import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { byteSize } from '@/lib/duration.ts';

export interface KeyedRow extends ListRow {
  readonly immutable: boolean;
  readonly keyCount: number;
  readonly keys: readonly { readonly key: string; readonly bytes: number }[];
}

const sizeOf = (row: KeyedRow): number => row.keys.reduce((sum, { bytes }) => sum + bytes, 0);

/** How many keys there are, how large, and which: `track` and `from` are the room for their names. */
export function useKeyColumns({ track, from }: NamesColumn): readonly ListColumn<KeyedRow>[] {
  const t = useTranslations('columns');
  return useMemo(
    () => [
      {
        id: 'count',
        header: t('keyCount'),
        track: '56px',
        align: 'end',
        sortBy: (row) => row.keyCount,
        cell: (row) => row.keyCount,
      },
      {
        id: 'size',
        header: t('size'),
        track: '80px',
        align: 'end',
        from: 'tablet',
        sortBy: sizeOf,
        cell: (row) => <span className="text-ink-2">{byteSize(sizeOf(row))}</span>,
      },
      {
        id: 'keys',
        header: t('keys'),
        track,
        from,
        cell: (row) => (
          <span className="truncate font-mono text-ink-2 text-xs">{row.keys.map(({ key }) => key).join(', ')}</span>
        ),
      },
    ],
    [t, track, from],
  );
}

type NamesColumn = Required<Pick<ListColumn<KeyedRow>, 'track' | 'from'>>;
