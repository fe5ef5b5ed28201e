import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { parseLabelSelector } from '@pilothouse/kube-model/selectors/label-selector';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Snapshot } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { GraphqlContext } from '../context.ts';
import type { InputMaybe, ObjectFilter, ObjectSort } from '../generated/resolver-types.ts';
import { type Position, positionCursor, readPosition, resumeCursor } from './cursor.ts';
import { type ListOrder, listOrder } from './list-order.ts';
import { type ObjectView, viewOf } from './object-view.ts';
import type { Page } from './page.ts';
import { filterInSlices } from './slices.ts';
import { stateOf } from './status-of.ts';

export interface ListArguments {
  readonly filter?: InputMaybe<ObjectFilter>;
  readonly sort?: InputMaybe<ObjectSort>;
  readonly first: number;
  readonly after?: InputMaybe<string>;
  /** One more condition; cheap. */
  readonly where?: ((stored: StoredObject) => boolean) | undefined;
  /** Where to look instead of the whole list: from an index. */
  readonly candidates?: Iterable<StoredObject> | undefined;
}

const maxPage = 1000;

/** The namespaces to look into: undefined is all. Throws `Forbidden` when the user may read this kind nowhere. */
export function scopeOf(
  { access }: GraphqlContext,
  cluster: ClusterHandle,
  resource: Resource,
  namespace: string | undefined,
  verbs: readonly string[] = ['list'],
): readonly string[] | undefined {
  const requireAll = (where: string) => {
    for (const verb of verbs) access.require({ verb, resource, namespace: where });
  };
  if (namespace) {
    requireAll(namespace);
    return [namespace];
  }
  const visible = access.visibleNamespaces(cluster, resource, verbs);
  if (visible === 'all') return undefined;
  if (visible.length === 0) requireAll('');
  return visible;
}

function* candidatesIn(snapshot: Snapshot, scope: readonly string[] | undefined): Iterable<StoredObject> {
  if (!scope) yield* snapshot.list();
  else for (const namespace of scope) yield* snapshot.list({ namespace });
}

function conditionOf(
  { filter, where }: ListArguments,
  scope: readonly string[] | undefined,
  stateOf: (stored: StoredObject) => string,
): ((stored: StoredObject) => boolean) | undefined {
  const conditions: ((stored: StoredObject) => boolean)[] = [];
  if (scope) conditions.push(({ key }) => scope.includes(key.namespace));
  if (where) conditions.push(where);
  const selector = parseLabelSelector(filter?.labelSelector ?? undefined);
  if (!selector.matchesAll) conditions.push(({ labels }) => selector.matches(labels));
  const search = filter?.search?.toLowerCase();
  if (search) conditions.push(({ key }) => key.name.includes(search));
  const states = filter?.states;
  if (states?.length) conditions.push((stored) => (states as readonly string[]).includes(stateOf(stored)));
  if (conditions.length === 0) return undefined;
  return (stored) => conditions.every((holds) => holds(stored));
}

interface Cut {
  readonly found: readonly StoredObject[];
  readonly hasNext: boolean;
  count(): number | Promise<number>;
}

/** One page in the store's own order: takes only what it shows. */
function cutNatural(
  snapshot: Snapshot,
  namespace: string | undefined,
  first: number,
  after: Position | undefined,
): Cut {
  const found: StoredObject[] = [];
  const start = after && { namespace: after[1], name: after[2] };
  for (const stored of snapshot.list({ namespace, after: start })) {
    found.push(stored);
    if (found.length > first) break;
  }
  return {
    found: found.slice(0, first),
    hasNext: found.length > first,
    count: () => (namespace ? [...snapshot.list({ namespace })].length : snapshot.size),
  };
}

interface SortedCut {
  readonly items: Iterable<StoredObject>;
  /** True when `items` are in the store's own order. */
  readonly ordered: boolean;
  readonly order: ListOrder;
  readonly first: number;
  readonly after: Position | undefined;
  passes(stored: StoredObject): boolean;
}

async function cutSorted({ items, ordered, order, first, after, passes }: SortedCut): Promise<Cut> {
  const matching = await filterInSlices(items, passes);
  const placed = matching.map((stored) => ({ stored, position: order.position(stored) }));
  if (!order.natural || !ordered) placed.sort((a, b) => order.compare(a.position, b.position));
  const from = after ? placed.findIndex(({ position }) => order.compare(position, after) > 0) : 0;
  const rest = from < 0 ? [] : placed.slice(from, from + first + 1);
  return {
    found: rest.slice(0, first).map(({ stored }) => stored),
    hasNext: rest.length > first,
    count: () => matching.length,
  };
}

/** One page of the objects of a kind that the user may see. Parses the rows that it shows, and no others. */
export async function listObjects<T extends KubeObject>(
  context: GraphqlContext,
  cluster: ClusterHandle,
  resource: Resource<T>,
  args: ListArguments,
): Promise<Page<ObjectView<T>>> {
  if (args.first < 0 || args.first > maxPage) {
    throw new StatusError('BadRequest', `\`first\` is from 0 to ${maxPage}`);
  }
  const user = context.access.requireUser();
  const namespace = args.filter?.namespace ?? undefined;
  const scope = scopeOf(context, cluster, resource, namespace);
  const snapshot = cluster.store.snapshot(resourceKey(resource));
  const now = context.clock.now();
  const stateIn = (stored: StoredObject) => stateOf(viewOf(cluster, resource, stored), now);
  const order = listOrder(args.sort, stateIn);
  const after = args.after ? readPosition(args.after) : undefined;
  const passes = conditionOf(args, args.candidates ? scope : undefined, stateIn);
  const plain = !passes && order.natural && !args.candidates && (!scope || scope.length === 1);
  const cut = plain
    ? cutNatural(snapshot, scope?.[0], args.first, after)
    : await cutSorted({
        items: args.candidates ?? candidatesIn(snapshot, scope),
        ordered: !args.candidates,
        passes: passes ?? (() => true),
        order,
        first: args.first,
        after,
      });
  return {
    rows: cut.found.map((stored) => ({
      node: viewOf(cluster, resource, stored),
      cursor: positionCursor(order.position(stored)),
    })),
    hasNext: cut.hasNext,
    hasPrevious: after !== undefined,
    revision: snapshot.revision,
    resume: resumeCursor(cluster, snapshot.revision, user),
    count: cut.count,
  };
}
