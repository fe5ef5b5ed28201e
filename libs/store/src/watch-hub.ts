import type { Clock } from '@pilothouse/std/clock';
import type { Change } from './store.ts';
import { naturalEvent } from './watch-event.ts';
import type { Watcher } from './watcher.ts';

/** How long an idle watch waits for a bookmark, milliseconds. */
const bookmarkInterval = 5_000;

/** The live watchers, by resource: a change costs only those who asked for its resource. */
export class WatchHub {
  private readonly byResource = new Map<string | undefined, Set<Watcher>>();
  private readonly revision: () => number;
  private failure: Error | undefined;
  private cancelTimer: () => void;

  constructor(clock: Clock, revision: () => number) {
    this.revision = revision;
    const tick = () => {
      this.bookmark();
      this.cancelTimer = clock.after(bookmarkInterval, tick);
    };
    this.cancelTimer = clock.after(bookmarkInterval, tick);
  }

  join(watcher: Watcher): void {
    if (this.failure) {
      watcher.fail(this.failure);
      return;
    }
    const { resource } = watcher.options;
    const found = this.byResource.get(resource);
    if (found) found.add(watcher);
    else this.byResource.set(resource, new Set([watcher]));
  }

  leave(watcher: Watcher): void {
    const { resource } = watcher.options;
    const found = this.byResource.get(resource);
    found?.delete(watcher);
    if (found?.size === 0) this.byResource.delete(resource);
  }

  publish(changes: readonly Change[]): void {
    if (this.byResource.size === 0) return;
    const events = changes.map(naturalEvent);
    for (const watcher of this.byResource.get(undefined) ?? []) watcher.offer(events);
    for (const [resource, group] of groupByResource(events)) {
      for (const watcher of this.byResource.get(resource) ?? []) watcher.offer(group);
    }
  }

  /** Ends every watch with this error, those to come included. */
  fail(error: Error): void {
    this.failure = error;
    for (const watcher of this.live()) watcher.fail(error);
  }

  close(): void {
    this.cancelTimer();
    for (const watcher of this.live()) void watcher.return();
  }

  private bookmark(): void {
    const revision = this.revision();
    for (const watcher of this.live()) watcher.bookmark(revision);
  }

  private live(): Watcher[] {
    return [...this.byResource.values()].flatMap((watchers) => [...watchers]);
  }
}

type ChangeEvent = ReturnType<typeof naturalEvent>;

function groupByResource(events: readonly ChangeEvent[]): Map<string, ChangeEvent[]> {
  const groups = new Map<string, ChangeEvent[]>();
  for (const event of events) {
    const { resource } = event.change.key;
    const group = groups.get(resource);
    if (group) group.push(event);
    else groups.set(resource, [event]);
  }
  return groups;
}
