import type { Event } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { memoByVersion } from '../../reading/memo.ts';

export interface EventFacts {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly uid: string | undefined;
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly lastSeen: number;
}

/** When it was last seen, whichever of the API's several fields says so. */
export function lastSeenOf(event: DeepReadonly<Event>): string | undefined {
  return (
    event.series?.lastObservedTime ??
    event.lastTimestamp ??
    event.eventTime ??
    event.firstTimestamp ??
    event.metadata.creationTimestamp
  );
}

/** What events are found and sorted by; each version is parsed once. */
export const eventFacts = memoByVersion((stored): EventFacts => {
  const event = stored.parse<Event>();
  const { kind, name, uid } = event.involvedObject;
  const seen = lastSeenOf(event);
  return { kind, name, uid, type: event.type ?? 'Normal', lastSeen: seen ? Date.parse(seen) : stored.createdAt };
});
