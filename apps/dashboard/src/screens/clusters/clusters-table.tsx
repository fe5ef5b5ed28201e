'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRowKeys } from '@/components/object-list/use-row-keys.ts';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScopedHref } from '@/frame/use-scope.ts';
import type { ClusterTableQuery } from '@/graphql/generated/graphql.ts';
import { cn } from '@/lib/class-names.ts';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { couldNotBeMirrored } from '@/lib/mirrored-kinds.ts';
import { stateInk } from '@/lib/state.ts';
import { useLag } from '@/lib/use-lag.ts';
import { testIds } from '@/test-ids.ts';

type Cluster = ClusterTableQuery['clusters'][number];

/** `place`: how wide it is, and where it is left out; `number`: set to the right. */
const heads = [
  { id: 'name', place: 'w-full' },
  { id: 'state', place: 'max-sm:hidden' },
  { id: 'lag', number: true, place: 'max-sm:hidden' },
  { id: 'heard', number: true },
  { id: 'version', place: 'max-md:hidden' },
  { id: 'origin', place: 'max-lg:hidden' },
  { id: 'objects', number: true, place: 'max-sm:hidden' },
  { id: 'notMirrored', number: true, place: 'max-md:hidden' },
] as const satisfies readonly { readonly id: string; readonly number?: boolean; readonly place?: string }[];

const path = ({ name }: Cluster) => `/clusters/${name}`;

export function ClustersTable({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const t = useTranslations('clusters.columns');
  const open = useOpenCluster(clusters);
  const active = useRowKeys(clusters.length, { show: () => {}, open });
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="sticky top-0 z-10 h-7 border-b bg-canvas text-ink-3 text-xs">
          {heads.map((head) => (
            <th
              key={head.id}
              scope="col"
              className={cn(
                'whitespace-nowrap px-2 text-left font-normal first:pl-4 last:pr-4 max-sm:first:pl-3 max-sm:last:pr-3',
                'number' in head && 'text-right',
                'place' in head && head.place,
              )}
            >
              {t(head.id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clusters.map((cluster, index) => (
          <ClusterRow key={cluster.id} cluster={cluster} active={index === active} onOpen={() => open(index)} />
        ))}
      </tbody>
    </table>
  );
}

function useOpenCluster(clusters: readonly Cluster[]): (index: number) => void {
  const router = useRouter();
  const href = useScopedHref();
  return (index) => {
    const cluster = clusters[index];
    if (cluster) router.push(href(path(cluster)));
  };
}

interface ClusterRowProps {
  readonly cluster: Cluster;
  readonly active: boolean;
  readonly onOpen: () => void;
}

function ClusterRow({ cluster, active, onOpen }: ClusterRowProps) {
  const t = useTranslations('clusters');
  const lag = useLag();
  const shape = shapeOfCluster(cluster.state);
  const missing = cluster.mirror.filter(couldNotBeMirrored);
  return (
    <tr
      data-testid={testIds.row}
      data-name={cluster.name}
      data-state={shape}
      data-cluster-state={cluster.state}
      onClick={(event) => {
        if (!(event.target instanceof Element && event.target.closest('a'))) onOpen();
      }}
      className={cn(
        'border-b align-top hover:bg-hover [&>td]:px-2 [&>td]:py-1.5 max-sm:[&>td:first-child]:pl-3 [&>td:first-child]:pl-4 max-sm:[&>td:last-child]:pr-3 [&>td:last-child]:pr-4',
        active && 'bg-selected',
      )}
    >
      <NameCell cluster={cluster} />
      <td className={cn('whitespace-nowrap max-sm:hidden', stateInk[shape])}>{t(`states.${cluster.state}`)}</td>
      <td className="whitespace-nowrap text-right text-ink-2 max-sm:hidden">{lag(cluster.lag)}</td>
      <td className="whitespace-nowrap text-right text-ink-2">
        <RelativeTime at={cluster.lastHeardAt} />
      </td>
      <td className="whitespace-nowrap text-ink-2 max-md:hidden">{cluster.version || '–'}</td>
      <td className="max-w-72 truncate text-ink-2 max-lg:hidden">
        {cluster.origin === 'EMBEDDED' ? t('embedded') : <code className="text-xs">{cluster.server}</code>}
      </td>
      <td className="whitespace-nowrap text-right max-sm:hidden">{cluster.objectCount.toLocaleString()}</td>
      <td
        className={cn('text-right max-md:hidden', missing.length > 0 ? 'text-warning-ink' : 'text-ink-3')}
        title={missing.map(({ resource }) => resource).join(', ')}
      >
        {cluster.origin === 'EMBEDDED' ? '–' : missing.length}
      </td>
    </tr>
  );
}

/** The name, and under it how the cluster is when that is not simply well. */
function NameCell({ cluster }: { readonly cluster: Cluster }) {
  const t = useTranslations('clusters');
  const shape = shapeOfCluster(cluster.state);
  return (
    <td className="min-w-0">
      <span className="flex items-center gap-2">
        <StateShape state={shape} label={t(`states.${cluster.state}`)} />
        <ScopedLink href={path(cluster)} className="min-w-0 font-medium hover:underline">
          {cluster.name}
        </ScopedLink>
      </span>
      {cluster.state === 'LIVE' ? null : <p className="max-w-[72ch] pl-5 text-ink-2 text-xs">{cluster.sentence}</p>}
    </td>
  );
}
