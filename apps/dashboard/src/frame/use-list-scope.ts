'use client';
import { useClusters } from './known-clusters.tsx';
import { useScopeChoice } from './use-scope.ts';

interface ListScope {
  /** By name: the chosen one, or all that there are, so that a list begins anew when one comes or goes. */
  readonly clusters: string[];
  readonly namespace: string | null;
}

/** The scope as the variables of a list. */
export function useListScope(): ListScope {
  const known = useClusters();
  const { cluster, namespace } = useScopeChoice();
  return {
    clusters: cluster === undefined ? known.map(({ name }) => name) : [cluster],
    namespace: namespace ?? null,
  };
}
