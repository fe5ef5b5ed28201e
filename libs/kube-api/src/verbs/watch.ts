import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Change, WatchEvent as StoreEvent } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Target } from './api.ts';
import { awaitRevision, parseRevision } from './revisions.ts';
import type { Selection } from './selection.ts';
import { storageResource } from './storage-key.ts';

export interface WatchRequest {
  readonly selection: Selection;
  /** Undefined and '0' mean the present state first. */
  readonly resourceVersion?: string | undefined;
  readonly resourceVersionMatch?: string | undefined;
  readonly sendInitialEvents?: boolean | undefined;
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
  const start = await startOf(api, request);
  let from = start.revision;
  if (start.withPresent) {
    const snapshot = api.store.snapshot(storageResource(target.resource));
    from = snapshot.revision;
    yield* present(snapshot.list({ namespace: target.namespace || undefined }), request.selection);
    if (request.sendInitialEvents) yield [{ kind: 'bookmark', revision: from, initialEventsEnd: true }];
  }
  yield* changes(api, target, request, from);
}

/** Throws BadRequest and Invalid for options that no watch can have: what is known before it begins. */
export function checkWatch({
  resourceVersion,
  sendInitialEvents,
  resourceVersionMatch,
}: Omit<WatchRequest, 'signal'>): void {
  if (resourceVersion) parseRevision(resourceVersion);
  if (sendInitialEvents === undefined && resourceVersionMatch) {
    throw optionsError(
      'resourceVersionMatch',
      'Forbidden: resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided',
    );
  }
  if (sendInitialEvents !== undefined && resourceVersionMatch !== 'NotOlderThan') {
    throw optionsError(
      'resourceVersionMatch',
      'Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan',
    );
  }
}

function optionsError(field: string, message: string): StatusError {
  return new StatusError('Invalid', `ListOptions.meta.k8s.io "" is invalid: ${field}: ${message}`, {
    group: 'meta.k8s.io',
    kind: 'ListOptions',
    causes: [{ reason: 'FieldValueForbidden', message, field }],
  });
}

interface Start {
  readonly withPresent: boolean;
  readonly revision: number;
}

async function startOf(api: Api, { resourceVersion, sendInitialEvents }: WatchRequest): Promise<Start> {
  const unset = !resourceVersion || resourceVersion === '0';
  const revision = unset ? api.store.revision() : parseRevision(resourceVersion);
  await awaitRevision(api, revision);
  return { withPresent: sendInitialEvents ?? unset, revision };
}

function* present(objects: Iterable<StoredObject>, selection: Selection): Iterable<readonly ObjectEvent[]> {
  let batch: ObjectEvent[] = [];
  for (const object of objects) {
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
