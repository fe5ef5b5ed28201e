'use client';
import { parseAsString, useQueryState } from 'nuqs';
import { type ComponentType, createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { ClusterStates } from '@/graphql/clusters.ts';
import type { ClusterStatesQuery } from '@/graphql/generated/graphql.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { defaultCluster } from './use-scope.ts';

export type KnownCluster = ClusterStatesQuery['clusters'][number];

/** How often the clusters and their states are asked for. */
const pollEvery = 2000;

const clusterParameter = parseAsString.withDefault(defaultCluster).withOptions({ history: 'replace' });

interface KnownClusters {
  readonly clusters: readonly KnownCluster[];
  readonly again: () => void;
}

const KnownClustersContext = createContext<KnownClusters | undefined>(undefined);

/** Knows the clusters before anything inside is shown, and keeps asking how they fare. */
export function KnownClustersProvider({ fallback: Fallback, children }: KnownClustersProviderProps) {
  const { data, error, again } = usePolledQuery({ query: ClusterStates, variables: {} }, pollEvery);
  const clusters = data?.clusters;
  const value = useMemo(() => clusters && { clusters, again }, [clusters, again]);
  useFirstForDefault(clusters);
  if (!value) return <Fallback failed={error !== undefined} onRetry={again} />;
  return <KnownClustersContext value={value}>{children}</KnownClustersContext>;
}

interface KnownClustersProviderProps {
  /** Shown while they are not known, and when they could not be asked for. */
  readonly fallback: ComponentType<{ readonly failed: boolean; readonly onRetry: () => void }>;
  readonly children: ReactNode;
}

/** Where there is no cluster of the default name, the first stands in the address from then on. */
function useFirstForDefault(clusters: readonly KnownCluster[] | undefined): void {
  const [cluster, setCluster] = useQueryState('cluster', clusterParameter);
  const first = clusters?.[0]?.name;
  const missing = cluster === defaultCluster && !clusters?.some(({ name }) => name === defaultCluster);
  useEffect(() => {
    if (missing && first !== undefined) void setCluster(first);
  }, [missing, first, setCluster]);
}

function useKnown(): KnownClusters {
  const known = use(KnownClustersContext);
  if (!known) throw new Error('useClusters needs a KnownClustersProvider above it');
  return known;
}

/** All clusters, in the server's order. */
export function useClusters(): readonly KnownCluster[] {
  return useKnown().clusters;
}

/** Asks for the clusters at once: after one was added, removed, paused or resumed. */
export function useRefreshClusters(): () => void {
  return useKnown().again;
}
