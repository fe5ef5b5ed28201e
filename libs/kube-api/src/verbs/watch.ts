import { setImmediate } from 'node:timers/promises';
import type { Change, WatchEvent as StoreEvent } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Target } from './api.ts';
import { candidates } from './candidates.ts';
import { checkWatch, type ReadOptions } from './check-list-options.ts';
import { reachRevision } from './revisions.ts';
import type { Selection } from './selection.ts';
import { storageResource } from './storage-key.ts';

/** `sendInitialEvents` is true where it is undefined and the resource version undefined or '0'. */
export interface WatchRequest extends ReadOptions {
  readonly selection: Selection;
  readonly allowBookmarks?: boolean | undefined;
  readonly signal: AbortSignal;
}

/**
 * `present`: an object that exists when the watch begins. `changed`: one row of the journal. `left`: the object no
 * longer matches; the reader is told a deletion of what it knew.
 */
export type ObjectEvent =
  | { readonly kind: 'present'; readonly object: StoredObject }
  | { readonly kind: 'changed'; readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly change: Change }
  | { readonly kind: 'left'; readonly change: Change }
  | { readonly kind: 'bookmark'; readonly revision: number; readonly initialEventsEnd: boolean };

/** Present objects are handed on in portions of this size. */
const portion = 500;

/** How many objects are looked at before other work gets its turn. */
const slice = 2_000;

/**
 * Batches of events in order, each once, until the signal aborts. Throws Expired, Timeout (a revision that is not
 * there yet) and what the store's watch throws.
 */
export async function* watchObjects(
  api: Api,
  target: Target,
  request: WatchRequest,
): AsyncGenerator<readonly ObjectEvent[]> {
  checkWatch(request);
  const { selection, allowBookmarks, resourceVersion } = request;
  const asked = await reachRevision(api, resourceVersion);
  if (!(request.sendInitialEvents ?? asked === 0)) {
    yield* changes(api, target, request, asked || api.store.revision());
    return;
  }
  const snapshot = api.store.snapshot(storageResource(target.resource));
  const { revision } = snapshot;
  yield* present(candidates(snapshot, target, selection), selection);
  if (allowBookmarks) yield [{ kind: 'bookmark', revision, initialEventsEnd: true }];
  for await (const batch of changes(api, target, request, revision)) {
    // Where the initial events end has been said.
    const news = batch.filter((event) => event.kind !== 'bookmark' || event.revision > revision);
    if (news.length > 0) yield news;
  }
}

async function* present(objects: Iterable<StoredObject>, selection: Selection): AsyncGenerator<readonly ObjectEvent[]> {
  let batch: ObjectEvent[] = [];
  let seen = 0;
  for (const object of objects) {
    if (++seen % slice === 0) await setImmediate();
    if (!selection.matches(object)) continue;
    batch.push({ kind: 'present', object });
    if (batch.length < portion) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* changes(
  api: Api,
  target: Target,
  { selection, allowBookmarks, signal }: WatchRequest,
  from: number,
): AsyncGenerator<readonly ObjectEvent[]> {
  const watch = api.store.watch({
    resource: storageResource(target.resource),
    namespace: target.namespace || undefined,
    name: selection.name,
    filter: selection.matchesAll ? undefined : (object) => selection.matches(object),
    from,
    signal,
  });
  for await (const batch of watch) {
    const events = toEvents(batch, allowBookmarks === true);
    if (events.length > 0) yield events;
  }
}

const types = { added: 'ADDED', modified: 'MODIFIED', deleted: 'DELETED' } as const;

function toEvents(batch: readonly StoreEvent[], bookmarks: boolean): ObjectEvent[] {
  const events: ObjectEvent[] = [];
  for (const event of batch) {
    if (event.kind === 'bookmark') {
      if (bookmarks) events.push({ kind: 'bookmark', revision: event.revision, initialEventsEnd: false });
    } else if (event.kind === 'left') events.push({ kind: 'left', change: event.change });
    else events.push({ kind: 'changed', type: types[event.kind], change: event.change });
  }
  return events;
}
