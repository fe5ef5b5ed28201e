'use client';
import type { KindRowsSubscription } from '@/graphql/generated/graphql.ts';
import { KindRows } from '@/graphql/kinds.ts';
import type { LiveListState } from './live-list.ts';
import { useLiveRows } from './use-live-list.ts';

/** An object of any kind; `raw` is its manifest. */
export type KindRow = KindRowsSubscription['objectChanges']['changes'][number]['object'];

interface KindScope {
  readonly clusters: string[];
  /** `jobs.batch`; one or several. */
  readonly resources: string[];
  readonly namespace: string | null;
  readonly labelSelector?: string | null;
}

const read = (data: KindRowsSubscription) => data.objectChanges;

/** Objects of kinds that only their description is known of, and every change to them. */
export function useLiveKind(scope: KindScope): LiveListState<KindRow> {
  return useLiveRows({ document: KindRows, variables: { ...scope }, read });
}
