'use client';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { NamespaceNames, NamespaceNamesOfAll } from '@/graphql/session.ts';

interface NamespaceNamesNow {
  readonly names: readonly string[];
  readonly refresh: () => void;
}

/** The namespaces that the viewer may see in one cluster; without one those of all clusters, each once. */
export function useNamespaceNames(cluster: string | undefined): NamespaceNamesNow {
  const [one, askOne] = useQuery({
    query: NamespaceNames,
    variables: { cluster: cluster ?? '' },
    pause: cluster === undefined,
  });
  const [all, askAll] = useQuery({ query: NamespaceNamesOfAll, pause: cluster !== undefined });
  const refresh = useCallback(() => {
    if (cluster === undefined) askAll({ requestPolicy: 'network-only' });
    else askOne({ requestPolicy: 'network-only' });
  }, [cluster, askOne, askAll]);
  const names = cluster === undefined ? namesOf(all.data?.clusters ?? []) : (one.data?.cluster?.namespaceNames ?? []);
  return { names, refresh };
}

function namesOf(clusters: readonly { readonly namespaceNames: readonly string[] }[]): readonly string[] {
  return [...new Set(clusters.flatMap(({ namespaceNames }) => namespaceNames))].sort();
}
