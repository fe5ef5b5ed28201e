import { isJsonObject, type JsonObject, jsonEqual } from '@pilothouse/kube-model/patch/json-value';
import { type FieldFact, findType, type Shape, type TypeFact } from '@pilothouse/kube-model/types/type-facts';

type Json = Record<string, unknown>;

/** What an apply knows of one place: what was applied last, what is there, and what is to be there. */
interface ThreeWays<T> {
  readonly last: T;
  readonly live: T;
  readonly next: T;
}

const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isEmpty = (patch: Json) => Object.keys(patch).length === 0;
const merges = (field: FieldFact | undefined, strategy: string) => field?.patchStrategies.includes(strategy) ?? false;

function typeOfShape(shape: Shape | undefined): TypeFact | undefined {
  if (shape?.kind === 'list') return typeOfShape(shape.item);
  return shape?.kind === 'ref' ? findType(shape.name) : undefined;
}

function objectPatch(type: TypeFact | undefined, { last, live, next }: ThreeWays<JsonObject>, retains: boolean): Json {
  const patch: Json = {};
  for (const name of Object.keys(last)) if (!Object.hasOwn(next, name)) patch[name] = null;
  for (const name of Object.keys(next)) {
    const ways = { last: last[name], live: live[name], next: next[name] };
    Object.assign(patch, fieldPatch(name, type?.fields.get(name), ways));
  }
  const isForeign = Object.keys(live).some((name) => !Object.hasOwn(next, name));
  if (retains && (isForeign || !isEmpty(patch))) patch.$retainKeys = Object.keys(next).sort();
  return patch;
}

function fieldPatch(name: string, field: FieldFact | undefined, ways: ThreeWays<unknown>): Json {
  const { live, next } = ways;
  if (isJsonObject(next) && isJsonObject(live) && !merges(field, 'replace')) {
    const inner = { last: objectOf(ways.last), live, next };
    const patch = objectPatch(typeOfShape(field?.shape), inner, merges(field, 'retainKeys'));
    return isEmpty(patch) ? {} : { [name]: patch };
  }
  if (Array.isArray(next) && field && merges(field, 'merge')) {
    const last = listOf(ways.last);
    if (!Array.isArray(live)) return { [name]: [...next, ...deletions(field.mergeKey, last, next)] };
    const lists = { last, live, next };
    return field.mergeKey === undefined ? plainListPatch(name, lists) : keyedListPatch(field, field.mergeKey, lists);
  }
  return jsonEqual(live, next) ? {} : { [name]: next };
}

const orderIn = (list: readonly unknown[], some: readonly unknown[]) => list.filter((item) => some.includes(item));

/** Whether what both lists have stands in the same order. */
const isOrderSame = (live: readonly unknown[], next: readonly unknown[]) =>
  jsonEqual(orderIn(live, next), orderIn(next, live));

function plainListPatch(name: string, { last, live, next }: ThreeWays<readonly unknown[]>): Json {
  const added = next.filter((item) => !live.includes(item));
  const deleted = last.filter((item) => !next.includes(item));
  const changes = added.length + deleted.length > 0 || !isOrderSame(live, next);
  return {
    ...(added.length > 0 && { [name]: added }),
    ...(deleted.length > 0 && { [`$deleteFromPrimitiveList/${name}`]: deleted }),
    ...(changes && { [`$setElementOrder/${name}`]: next }),
  };
}

const keysOf = (list: readonly unknown[], key: string) => list.map((item) => objectOf(item)[key]);

/** For what was applied and is not wanted any more, whether it is there or not. */
function deletions(key: string | undefined, last: readonly unknown[], next: readonly unknown[]): Json[] {
  if (key === undefined) return [];
  const gone = keysOf(last, key).filter((value) => !keysOf(next, key).includes(value));
  return gone.map((value) => ({ [key]: value, $patch: 'delete' }));
}

function keyedListPatch(field: FieldFact, key: string, { last, live, next }: ThreeWays<readonly unknown[]>): Json {
  const find = (list: readonly unknown[], value: unknown) => list.find((item) => objectOf(item)[key] === value);
  const changed = next.flatMap((item) => {
    const value = objectOf(item)[key];
    const old = find(live, value);
    if (!isJsonObject(old)) return [item];
    const ways = { last: objectOf(find(last, value)), live: old, next: objectOf(item) };
    const patch = objectPatch(typeOfShape(field.shape), ways, merges(field, 'retainKeys'));
    return isEmpty(patch) ? [] : [{ ...patch, [key]: value }];
  });
  const elements = [...changed, ...deletions(key, last, next)];
  if (elements.length === 0 && isOrderSame(keysOf(live, key), keysOf(next, key))) return {};
  return {
    ...(elements.length > 0 && { [field.name]: elements }),
    [`$setElementOrder/${field.name}`]: keysOf(next, key).map((value) => ({ [key]: value })),
  };
}

/**
 * The strategic merge patch that a client-side apply sends, as kubectl computes it: what the new configuration changes,
 * and what it no longer has of the last one.
 */
export function threeWayPatch(type: TypeFact, ways: ThreeWays<JsonObject>): Json {
  return objectPatch(type, ways, false);
}
