'use client';
import { useMemo } from 'react';
import { CustomKinds } from '@/graphql/custom-kinds.ts';
import type { CustomKindsQuery } from '@/graphql/generated/graphql.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';

export type CustomKind = CustomKindsQuery['clusters'][number]['customKinds'][number];

/** Definitions come and go seldom. */
const every = 10_000;

/**
 * The kinds that definitions make in one cluster; without one those of all clusters, each once, as the first that has it
 * shows it. Undefined until they are known.
 */
export function useCustomKinds(cluster: string | undefined): readonly CustomKind[] | undefined {
  const { data } = usePolledQuery({ query: CustomKinds, variables: {} }, every);
  return useMemo(() => {
    if (!data) return undefined;
    const shown = data.clusters.filter(({ name }) => cluster === undefined || name === cluster);
    const byResource = new Map<string, CustomKind>();
    for (const kind of shown.flatMap(({ customKinds }) => customKinds)) {
      if (!byResource.has(kind.resource)) byResource.set(kind.resource, kind);
    }
    return [...byResource.values()];
  }, [data, cluster]);
}

/** Where the objects of a custom kind are listed. */
export const customKindPath = (resource: string) => `/custom/${resource}`;
