import type { ClusterState, MirrorState } from '@/graphql/generated/graphql.ts';
import type { State } from './state.ts';

const clusters: Record<ClusterState, State> = {
  LIVE: 'healthy',
  SYNCING: 'progressing',
  DEGRADED: 'warning',
  UNREACHABLE: 'failing',
  PAUSED: 'off',
};

const kinds: Record<MirrorState, State> = {
  WATCHING: 'healthy',
  LISTING: 'progressing',
  WAITING: 'progressing',
  FORBIDDEN: 'warning',
  PAUSED: 'off',
};

/** The shape for how a cluster's mirror fares. */
export function shapeOfCluster(state: ClusterState): State {
  return clusters[state];
}

/** The shape for how one kind is mirrored; one that waits for its back-off has failed before. */
export function shapeOfKind({
  state,
  retryAt,
}: {
  readonly state: MirrorState;
  readonly retryAt: string | null;
}): State {
  return state === 'WAITING' && retryAt !== null ? 'failing' : kinds[state];
}
