import { setImmediate } from 'node:timers/promises';
import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import type { Snapshot } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Target } from './api.ts';
import { type Continuation, readContinue, writeContinue } from './continue-token.ts';
import { type Freshness, snapshotFor } from './revisions.ts';
import type { Selection } from './selection.ts';
import { storageResource } from './storage-key.ts';

export interface ListRequest extends Freshness {
  readonly selection: Selection;
  readonly limit?: number | undefined;
  readonly continue?: string | undefined;
}

export interface ListResult {
  readonly revision: number;
  readonly items: readonly StoredObject[];
  readonly continue: string | undefined;
  /** Known only where nothing needs to be counted. */
  readonly remaining: number | undefined;
}

/** One page of a collection at one revision. Throws BadRequest, Expired (of the continue token), Timeout. */
export async function listObjects(api: Api, target: Target, request: ListRequest): Promise<ListResult> {
  const after = request.continue ? readContinue(request.continue) : undefined;
  if (!after && !request.limit && !request.resourceVersionMatch) {
    const found = fromIndex(api, target, request.selection);
    if (found) return found;
  }
  const snapshot = after ? snapshotOf(api, target, after) : await snapshotFor(api, target, request);
  return readPage(snapshot, target, request, after);
}

/** By the label index, where the selector has an equality: nothing else is looked at. */
function fromIndex({ store }: Api, target: Target, selection: Selection): ListResult | undefined {
  const { equality } = selection;
  const value = equality?.values[0];
  if (!equality || value === undefined) return undefined;
  const items: StoredObject[] = [];
  for (const object of store.labelled(storageResource(target.resource), equality.label, value)) {
    if (inNamespace(object, target.namespace) && selection.matches(object)) items.push(object);
  }
  items.sort(byKey);
  return { revision: store.revision(), items, continue: undefined, remaining: undefined };
}

const inNamespace = ({ key }: StoredObject, namespace: string) => namespace === '' || key.namespace === namespace;

/** The order of snapshots: code units, as `COLLATE "C"`. */
function byKey(a: StoredObject, b: StoredObject): number {
  if (a.key.namespace !== b.key.namespace) return a.key.namespace < b.key.namespace ? -1 : 1;
  return a.key.name < b.key.name ? -1 : 1;
}

function snapshotOf({ store }: Api, target: Target, { revision }: Continuation): Snapshot {
  try {
    return store.snapshotAt(storageResource(target.resource), revision);
  } catch (cause) {
    if (!isReason(cause, 'Expired')) throw cause;
    throw new StatusError(
      'Expired',
      'The provided continue parameter is too old to display a consistent list result. Start a new list without the continue parameter.',
      undefined,
      { cause },
    );
  }
}

/** How many objects are looked at before other work gets its turn. */
const slice = 2_000;

async function readPage(
  snapshot: Snapshot,
  target: Target,
  { selection, limit = 0 }: ListRequest,
  after: Continuation | undefined,
): Promise<ListResult> {
  const items: StoredObject[] = [];
  let seen = 0;
  for (const object of candidates(snapshot, target, selection, after)) {
    // Selectors may have to parse; copying references does not need a pause so soon.
    if (++seen % (selection.matchesAll ? slice * 10 : slice) === 0) await setImmediate();
    if (!selection.matches(object)) continue;
    if (limit > 0 && items.length === limit) return page(snapshot, items, true, countable(target, selection, after));
    items.push(object);
  }
  return page(snapshot, items, false, false);
}

function* candidates(
  snapshot: Snapshot,
  { namespace }: Target,
  { name }: Selection,
  after: Continuation | undefined,
): Iterable<StoredObject> {
  if (name !== undefined && namespace !== '' && !after) {
    const object = snapshot.get(namespace, name);
    if (object) yield object;
    return;
  }
  yield* snapshot.list({ namespace: namespace === '' ? undefined : namespace, after });
}

const countable = ({ namespace }: Target, { matchesAll }: Selection, after: Continuation | undefined) =>
  namespace === '' && matchesAll && !after;

function page(snapshot: Snapshot, items: StoredObject[], more: boolean, counted: boolean): ListResult {
  const last = items.at(-1);
  return {
    revision: snapshot.revision,
    items,
    continue: more && last ? writeContinue({ revision: snapshot.revision, ...last.key }) : undefined,
    remaining: counted ? snapshot.size - items.length : undefined,
  };
}
