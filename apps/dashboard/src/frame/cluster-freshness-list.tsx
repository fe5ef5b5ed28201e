'use client';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { needsWarning } from '@/lib/mirror-freshness.ts';
import type { KnownCluster } from './known-clusters.tsx';
import { ScopedLink } from './scoped-link.tsx';

/** Each cluster, how it is, and how far behind. */
export function ClusterFreshnessList({ clusters }: { readonly clusters: readonly KnownCluster[] }) {
  const states = useTranslations('clusters.states');
  return (
    <ul className="thin-scroll max-h-72 overflow-auto border-t py-1">
      {clusters.map((cluster) => (
        <li key={cluster.id}>
          <ScopedLink
            href={`/clusters/${cluster.name}`}
            className="flex min-h-7 items-center gap-2 px-3 hover:bg-hover"
            data-cluster={cluster.name}
            data-cluster-state={cluster.state}
          >
            <StateShape state={shapeOfCluster(cluster.state)} />
            <span className="min-w-0 truncate font-medium">{cluster.name}</span>
            <span className="ml-auto shrink-0 text-ink-2 text-xs">{states(cluster.state)}</span>
            <Behind cluster={cluster} />
          </ScopedLink>
        </li>
      ))}
    </ul>
  );
}

function Behind({ cluster }: { readonly cluster: KnownCluster }) {
  const t = useTranslations('clusters');
  const className = 'w-16 shrink-0 text-right text-ink-3 text-xs';
  if (needsWarning(cluster)) return <RelativeTime at={cluster.lastHeardAt} className={className} />;
  return (
    <span className={className}>
      {cluster.lag === null ? '–' : t('seconds', { seconds: (cluster.lag / 1000).toFixed(1) })}
    </span>
  );
}
