'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { useListScope } from '@/frame/use-list-scope.ts';
import { ServiceRows } from '@/graphql/rows.ts';
import { useLiveList } from '@/live/use-live-list.ts';

const href = ({ metadata }: ListRow) => `/objects/v1/Service/${metadata.namespace}/${metadata.name}`;

interface Port {
  readonly name: string | null;
  readonly port: number;
  readonly protocol: string;
  readonly targetPort: string | number | null;
  readonly nodePort: number | null;
}

interface ServiceRow extends ListRow {
  readonly serviceType: string;
  readonly clusterIP: string | null;
  readonly selector: string;
  readonly ports: readonly Port[];
}

function portText({ port, nodePort, targetPort, protocol }: Port): string {
  const node = nodePort ? `:${nodePort}` : '';
  const target = targetPort && targetPort !== port ? ` → ${targetPort}` : '';
  return `${port}${node}${target}${protocol === 'TCP' ? '' : `/${protocol}`}`;
}

export function ServicesScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: ServiceRows,
    variables: { ...scope, labelSelector },
    typename: 'Service',
  });
  const common = useCommonColumns(href);
  const columns = useMemo<readonly ListColumn<ServiceRow>[]>(
    () => [
      { ...common.name, track: 'minmax(140px, 1.2fr)' },
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'type',
        header: t('type'),
        track: '96px',
        from: 'tablet',
        sortBy: (row) => row.serviceType,
        cell: (row) => <span className="text-ink-2">{row.serviceType}</span>,
      },
      {
        id: 'address',
        header: t('address'),
        track: '120px',
        sortBy: (row) => row.clusterIP ?? '',
        cell: (row) => <span className="truncate font-mono text-ink-2 text-xs">{row.clusterIP ?? '–'}</span>,
      },
      {
        id: 'ports',
        header: t('ports'),
        track: 'minmax(100px, 1fr)',
        from: 'tablet',
        cell: (row) => (
          <span className="truncate font-mono text-ink-2 text-xs">{row.ports.map(portText).join(', ')}</span>
        ),
      },
      { ...common.status, from: 'tablet' },
      {
        id: 'selector',
        header: t('selector'),
        track: 'minmax(100px, 1fr)',
        from: 'desktop',
        cell: (row) => <span className="truncate font-mono text-ink-2 text-xs">{row.selector || '–'}</span>,
      },
      common.age,
    ],
    [t, common],
  );
  return (
    <ObjectList
      title={titles('services')}
      live={live}
      columns={columns}
      href={href}
      empty={<EmptyList kind="services" command="kubectl expose deployment web --port=80" />}
    />
  );
}
