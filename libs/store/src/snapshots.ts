import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ChangeLog } from './change-log.ts';
import type { ObjectCache } from './object-cache.ts';
import type { Forkable } from './ordered-map.ts';
import { countImage, listImage } from './resource-cache.ts';
import { sortKey } from './sort-key.ts';
import type { Change, Snapshot } from './store.ts';
import type { StoredObject } from './stored-object.ts';

/** Images kept of one resource; a page of an older list is rebuilt from the nearest. */
const kept = 8;

interface Kept {
  readonly revision: number;
  readonly image: Forkable<StoredObject>;
}

/**
 * Images of the past: as long as the changes since are still in the log, any revision can be had, by taking the
 * nearest later image and undoing what came after.
 */
export class Snapshots {
  private readonly cache: ObjectCache;
  private readonly log: ChangeLog;
  private readonly images = new Map<string, Kept[]>();
  /** No image is older. */
  private oldest = Number.POSITIVE_INFINITY;

  constructor(cache: ObjectCache, log: ChangeLog) {
    this.cache = cache;
    this.log = log;
  }

  current(resource: string, revision: number): Snapshot {
    const image = this.cache.resource(resource).image();
    this.keep(resource, { revision, image });
    return snapshot({ revision, image });
  }

  /** Throws Expired when the log does not reach back to `revision`. */
  at(resource: string, revision: number): Snapshot {
    const later = (this.images.get(resource) ?? []).filter((found) => found.revision >= revision);
    const nearest = later.reduce((best, found) => (found.revision < best.revision ? found : best), {
      revision: Number.POSITIVE_INFINITY,
      image: this.cache.resource(resource).image(),
    });
    if (nearest.revision === revision) return snapshot(nearest);
    if (revision < this.log.start) throw expired(revision);
    const undone = this.log.after(revision, resource, Number.POSITIVE_INFINITY);
    const rebuilt = { revision, image: undo(nearest, undone) };
    this.keep(resource, rebuilt);
    return snapshot(rebuilt);
  }

  /**
   * Forgets images of before the log's start. Those after it hold no object that the log does not hold anyway; older
   * ones could keep whole generations alive.
   */
  prune(): void {
    if (this.oldest >= this.log.start) return;
    this.oldest = Number.POSITIVE_INFINITY;
    for (const [resource, list] of this.images) {
      const young = list.filter((found) => found.revision >= this.log.start);
      if (young.length === 0) this.images.delete(resource);
      else this.images.set(resource, young);
      for (const { revision } of young) this.oldest = Math.min(this.oldest, revision);
    }
  }

  private keep(resource: string, image: Kept): void {
    const list = this.images.get(resource) ?? [];
    this.oldest = Math.min(this.oldest, image.revision);
    const others = list.filter((found) => found.revision !== image.revision);
    this.images.set(resource, [...others, image].slice(-kept));
  }
}

function undo({ revision, image }: Kept, changes: readonly Change[]): Forkable<StoredObject> {
  const relevant = changes.filter((change) => change.revision <= revision);
  if (relevant.length === 0) return image;
  const map = image.fork();
  for (const { key, previous } of relevant.reverse()) {
    const id = sortKey(key.namespace, key.name);
    if (previous) map.set(id, previous);
    else map.delete(id);
  }
  return map.image();
}

function snapshot({ revision, image }: Kept): Snapshot {
  return {
    revision,
    size: image.size,
    get: (namespace, name) => image.get(sortKey(namespace, name)),
    count: (options) => countImage(image, options),
    list: (options = {}) => ({ [Symbol.iterator]: () => listImage(image, options) }),
  };
}

function expired(revision: number): StatusError {
  return new StatusError('Expired', `Revision ${revision} is no longer kept in memory. Start the list again.`);
}
