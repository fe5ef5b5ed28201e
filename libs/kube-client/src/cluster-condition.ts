import type { Resource } from '@pilothouse/kube-model/resource';

/** How what we know of a cluster stands to what it is. */
export interface ClusterCondition {
  /**
   * `syncing`: its kinds are being listed for the first time. `live`: changes arrive as they happen. `degraded`: some
   * kinds are behind or cannot be read. `unreachable`: nothing has come for longer than it should. `paused`: on request.
   */
  readonly state: 'syncing' | 'live' | 'degraded' | 'unreachable' | 'paused';
  /** In words: how it is, and what would help. */
  readonly sentence: string;
  /** When its API last answered or sent anything, milliseconds since the epoch. */
  readonly lastHeardAt: number | undefined;
  /** How old the oldest change is that is known of and not shown yet, milliseconds; undefined while nothing is heard. */
  readonly lag: number | undefined;
}

/** How one kind of a cluster is mirrored. */
export interface MirroredKind {
  readonly resource: Resource;
  /** `waiting`: for its back-off or for its turn. `forbidden`: its objects may not be listed. */
  readonly state: 'listing' | 'watching' | 'waiting' | 'forbidden' | 'paused';
  /** In words, with what the cluster said. */
  readonly sentence: string;
  /** Of the state, milliseconds since the epoch. */
  readonly since: number;
  /** When it is tried again, milliseconds since the epoch. */
  readonly retryAt: number | undefined;
  readonly objects: number;
  /** Where a watch would be resumed. */
  readonly resourceVersion: string | undefined;
  /** Requests since the start: lists begun, watches begun. */
  readonly lists: number;
  readonly watches: number;
  /** Changes that were taken over since the start. */
  readonly changes: number;
}
