import type { Event } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { memoByVersion } from '../../reading/memo.ts';

export interface EventFacts {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly uid: string | undefined;
  readonly type: string;
  /** Milliseconds since the epoch, as exactly as is known. */
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

const nameWithTime = /\.([0-9a-f]{15,16})$/;

/**
 * Most events tell whole seconds, in which a pod is scheduled, created and started; the name that recorders give holds
 * the nanoseconds of the first time.
 */
export function refineBy(name: string, second: number): number {
  const [, nanoseconds] = nameWithTime.exec(name) ?? [];
  if (nanoseconds === undefined || second % 1000 !== 0) return second;
  const named = Number(BigInt(`0x${nanoseconds}`) / 1000n) / 1000;
  return named >= second && named < second + 1000 ? named : second;
}

/** What events are found and sorted by; each version is parsed once. */
export const eventFacts = memoByVersion((stored): EventFacts => {
  const event = stored.parse<Event>();
  const { kind, name, uid } = event.involvedObject;
  const seen = lastSeenOf(event);
  const lastSeen = seen ? refineBy(stored.key.name, Date.parse(seen)) : stored.createdAt;
  return { kind, name, uid, type: event.type ?? 'Normal', lastSeen };
});
