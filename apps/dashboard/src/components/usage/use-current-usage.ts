'use client';
import { useMemo } from 'react';
import type { MeasuredResource } from '@/graphql/generated/graphql.ts';
import { CurrentUsages } from '@/graphql/usage.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';

export interface CurrentUsage {
  readonly cpuCores: number;
  readonly memoryBytes: number;
}

interface Scope {
  readonly clusters: string[];
  readonly namespace?: string | null;
}

/** As often as is sampled. */
const poll = 15_000;

/** The newest samples of all pods or nodes in the scope, by the `id` of their rows. */
export function useCurrentUsage(resource: MeasuredResource, scope: Scope): ReadonlyMap<string, CurrentUsage> {
  const { data } = usePolledQuery({ query: CurrentUsages, variables: { resource, ...scope } }, poll);
  return useMemo(() => new Map(data?.currentUsage.map((one) => [one.id, one])), [data]);
}
