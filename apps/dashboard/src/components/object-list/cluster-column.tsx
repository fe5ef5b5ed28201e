import { ClusterName } from '@/components/cluster-name.tsx';
import type { ListColumn, ListRow } from './list-column.ts';

/** In which cluster each row lives; for lists of all clusters. */
export function clusterColumn(header: string): ListColumn<ListRow> {
  return {
    id: 'cluster',
    header,
    // In rem: the minimum stays on a phone too, where a name cut short would no longer tell clusters apart.
    track: 'minmax(5.5rem, 0.7fr)',
    sortBy: (row) => row.cluster,
    cell: (row) => <ClusterName name={row.cluster} />,
  };
}
