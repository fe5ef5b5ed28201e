import { setImmediate } from 'node:timers/promises';
import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import type { Snapshot, SnapshotListOptions } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Target } from './api.ts';
import { candidates } from './candidates.ts';
import { checkList, type ReadOptions } from './check-list-options.ts';
import { readContinue, writeContinue } from './continue-token.ts';
import { reachRevision, snapshotAt } from './revisions.ts';
import type { Selection } from './selection.ts';
import { storageResource } from './storage-key.ts';

export interface ListRequest extends ReadOptions {
  readonly selection: Selection;
  /** 0 and less: no limit. */
  readonly limit?: number | undefined;
}

export interface ListResult {
  readonly revision: number;
  readonly items: readonly StoredObject[];
  readonly continue: string | undefined;
  /** Known only where nothing needs to be counted. */
  readonly remaining: number | undefined;
}

/** One page of a collection at one revision. Throws BadRequest, Invalid, Expired and Timeout. */
export async function listObjects(api: Api, target: Target, request: ListRequest): Promise<ListResult> {
  checkList(request);
  if (request.continue) return nextPage(api, target, request, request.continue);
  const revision = await reachRevision(api, request.resourceVersion);
  if (revision > 0 && isExact(request)) return readPage(snapshotAt(api, target, revision), target, request);
  const found = request.limit ? undefined : fromIndex(api, target, request.selection);
  return found ?? readPage(api.store.snapshot(storageResource(target.resource)), target, request);
}

/** A limit makes a bare resource version an exact one, as in the times before resourceVersionMatch. */
const isExact = ({ resourceVersionMatch, limit = 0 }: ListRequest) =>
  resourceVersionMatch === 'Exact' || (resourceVersionMatch === undefined && limit > 0);

async function nextPage(api: Api, target: Target, request: ListRequest, token: string): Promise<ListResult> {
  const { revision, ...after } = readContinue(token);
  if (request.resourceVersion && request.resourceVersion !== '0') {
    throw new StatusError('BadRequest', 'specifying resource version is not allowed when using continue');
  }
  if (revision === undefined) {
    return readPage(api.store.snapshot(storageResource(target.resource)), target, request, after);
  }
  await reachRevision(api, String(revision));
  try {
    return await readPage(snapshotAt(api, target, revision), target, request, after);
  } catch (cause) {
    throw isReason(cause, 'Expired') ? pageExpired(after, cause) : cause;
  }
}

type Place = NonNullable<SnapshotListOptions['after']>;

/** In upstream's words, with a token for readers who take the rest as it is now. */
function pageExpired(after: Place, cause: StatusError): StatusError {
  const message =
    'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.';
  return new StatusError('Expired', message, undefined, {
    cause,
    continue: writeContinue({ revision: undefined, ...after }),
  });
}

/** How many objects are looked at before other work gets its turn. */
const slice = 2_000;

/** By the label index, where the selector has an equality that few match: nothing else is looked at. */
function fromIndex({ store }: Api, target: Target, selection: Selection): ListResult | undefined {
  const resource = storageResource(target.resource);
  const terms = selection.equalities.map(({ label, values: [value = ''] }) => {
    return { label, value, count: store.countLabelled(resource, label, value) };
  });
  const [rarest] = terms.sort((a, b) => a.count - b.count);
  if (!rarest || rarest.count > slice) return undefined;
  const items: StoredObject[] = [];
  for (const object of store.labelled(resource, rarest.label, rarest.value)) {
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

async function readPage(
  snapshot: Snapshot,
  target: Target,
  { selection, limit = 0 }: ListRequest,
  after?: Place,
): Promise<ListResult> {
  const { revision } = snapshot;
  const items: StoredObject[] = [];
  let seen = 0;
  for (const object of candidates(snapshot, target, selection, after)) {
    // Selectors may have to parse; copying references does not need a pause so soon.
    if (++seen % (selection.matchesAll ? slice * 10 : slice) === 0) await setImmediate();
    if (!selection.matches(object)) continue;
    const last = items.at(-1);
    if (limit > 0 && items.length === limit && last) {
      const remaining = selection.matchesAll ? countAfter(snapshot, target, last.key) : undefined;
      return { revision, items, continue: writeContinue({ revision, ...last.key }), remaining };
    }
    items.push(object);
  }
  return { revision, items, continue: undefined, remaining: undefined };
}

const countAfter = (snapshot: Snapshot, { namespace }: Target, after: Place) =>
  snapshot.count({ namespace: namespace || undefined, after });
