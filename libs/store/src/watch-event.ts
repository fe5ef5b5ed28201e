import type { Change, WatchEvent, WatchOptions } from './store.ts';

type ChangeEvent = Exclude<WatchEvent, { kind: 'bookmark' }>;

const natural = { create: 'added', update: 'modified', delete: 'deleted' } as const;

/** Of a change as it is told to a reader without a filter. Shared by all of them. */
export function naturalEvent(change: Change): ChangeEvent {
  return { kind: natural[change.operation], revision: change.revision, change };
}

export type WatchScope = Pick<WatchOptions, 'namespace' | 'name' | 'filter'>;

/**
 * The event as this reader sees it; undefined when it never knew the object. Told from the states before and
 * after alone, so that a resumed watch tells the same as one that was there.
 */
export function scopedEvent(event: ChangeEvent, { namespace, name, filter }: WatchScope): ChangeEvent | undefined {
  const { change } = event;
  if (namespace !== undefined && change.key.namespace !== namespace) return undefined;
  if (name !== undefined && change.key.name !== name) return undefined;
  if (!filter) return event;
  const before = change.previous !== undefined && filter(change.previous);
  if (change.operation === 'delete') return before ? event : undefined;
  const after = filter(change.object);
  if (after) return before || change.operation === 'create' ? event : { ...event, kind: 'added' };
  return before ? { ...event, kind: 'left' } : undefined;
}
