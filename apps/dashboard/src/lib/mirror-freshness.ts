import type { ClusterState } from '@/graphql/generated/graphql.ts';

/** What is known of how a cluster's mirror stands to the cluster. */
export interface MirrorHealth {
  readonly state: ClusterState;
  /** RFC 3339; null while the cluster has never been heard. */
  readonly lastHeardAt: string | null;
  /** Milliseconds. */
  readonly lag: number | null;
}

/**
 * Worst first. What is old without anybody having wished it comes before what is old on request, and that before what
 * is not whole yet; a cluster of which some kinds may not be read stays so for good and is the least of them.
 */
const order: Record<ClusterState, number> = { UNREACHABLE: 0, PAUSED: 1, SYNCING: 2, DEGRADED: 3, LIVE: 4 };

const stands = new Set<ClusterState>(['UNREACHABLE', 'PAUSED']);

/** How old what is shown of the cluster is, milliseconds; undefined when nothing was ever heard of it. */
export function ageOf({ state, lastHeardAt, lag }: MirrorHealth, now: number): number | undefined {
  if (!stands.has(state)) return lag ?? 0;
  return lastHeardAt === null ? undefined : Math.max(0, now - Date.parse(lastHeardAt));
}

/** Whose screen can be believed least; of those that are alike the oldest, of those that are as old the first. */
export function worstOf<Health extends MirrorHealth>(all: readonly Health[], now: number): Health | undefined {
  const age = (health: Health) => ageOf(health, now) ?? Number.POSITIVE_INFINITY;
  const isWorse = (a: Health, b: Health) =>
    order[a.state] === order[b.state] ? age(a) > age(b) : order[a.state] < order[b.state];
  return all.reduce<Health | undefined>((worst, each) => (worst && !isWorse(each, worst) ? worst : each), undefined);
}

/** Whether what is shown of the cluster is not what it is: old, or not whole yet. */
export function needsWarning({ state }: Pick<MirrorHealth, 'state'>): boolean {
  return stands.has(state) || state === 'SYNCING';
}
