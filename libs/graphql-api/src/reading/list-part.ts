import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Snapshot } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Position } from './cursor.ts';
import type { ListArguments, Stored } from './list-arguments.ts';
import { conditionOf } from './list-condition.ts';
import type { ListOrder } from './list-order.ts';
import type { ListSource } from './list-source.ts';
import type { PagePart } from './merged-page.ts';
import { viewOf } from './object-view.ts';
import { filterInSlices } from './slices.ts';
import { stateOf } from './status-of.ts';

/** What one cluster may have to show, all of one revision. */
export interface Share<T extends KubeObject> {
  readonly source: ListSource<T>;
  readonly snapshot: Snapshot;
  readonly scope: readonly string[] | undefined;
  /** Where to look instead of the whole snapshot; of the same revision. */
  readonly candidates?: Iterable<StoredObject> | undefined;
}

/** Where a list is cut, the same for every cluster. */
export interface ListCut {
  readonly args: ListArguments;
  readonly order: ListOrder;
  readonly after: Position | undefined;
  readonly now: number;
}

/** The namespaces to look into one after the other, in the store's order; undefined is all in one go. */
const placesOf = (scope: readonly string[] | undefined) => (scope ? [...scope].sort() : [undefined]);

/** In the store's own order and lazily: what is not taken costs nothing. */
function* following<T extends KubeObject>(
  { source, snapshot, scope }: Share<T>,
  position?: Position,
): Iterable<StoredObject> {
  const [, namespace = '', name = '', cluster] = position ?? [];
  const after = position && { namespace, name };
  const same = cluster !== undefined && source.cluster.name > cluster ? snapshot.get(namespace, name) : undefined;
  for (const place of placesOf(scope)) {
    if (same && (place === undefined || place === namespace)) yield same;
    yield* snapshot.list({ namespace: place, after });
  }
}

function plainPart<T extends KubeObject>(share: Share<T>, { after }: ListCut, position: Stored<Position>): PagePart<T> {
  const { source, snapshot, scope } = share;
  function* rows() {
    for (const stored of following(share, after)) yield { stored, position: position(stored) };
  }
  const count = () => placesOf(scope).reduce((sum, namespace) => sum + snapshot.count({ namespace }), 0);
  return { source, revision: snapshot.revision, rows: rows(), count };
}

async function sortedPart<T extends KubeObject>(
  share: Share<T>,
  { args, order, after }: ListCut,
  position: Stored<Position>,
  passes: Stored<boolean>,
): Promise<PagePart<T>> {
  const { source, snapshot, candidates } = share;
  const placed = (await filterInSlices(candidates ?? following(share), passes)).map((stored) => ({
    stored,
    position: position(stored),
  }));
  if (!order.natural || candidates) placed.sort((a, b) => order.compare(a.position, b.position));
  const from = after ? placed.findIndex(({ position }) => order.compare(position, after) > 0) : 0;
  const rows = from < 0 ? [] : placed.slice(from, from + args.first + 1);
  return { source, revision: snapshot.revision, rows, count: () => placed.length };
}

/** Takes only what it shows where it can: in the store's own order, when nothing is filtered. */
export function partOf<T extends KubeObject>(share: Share<T>, cut: ListCut): PagePart<T> | Promise<PagePart<T>> {
  const { cluster, resource } = share.source;
  const { args, order, now } = cut;
  const stateIn = (stored: StoredObject) => stateOf(viewOf(cluster, resource, stored), now);
  const passes = conditionOf(
    { ...args, where: args.where?.(cluster) },
    share.candidates ? share.scope : undefined,
    stateIn,
  );
  const position = order.positionsIn(cluster.name, stateIn);
  const plain = !passes && order.natural && !share.candidates;
  return plain ? plainPart(share, cut, position) : sortedPart(share, cut, position, passes ?? (() => true));
}
