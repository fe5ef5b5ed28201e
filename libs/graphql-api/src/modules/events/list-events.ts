import { events } from '@pilothouse/kube-model/registry';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { GraphqlContext } from '../../context.ts';
import type { QueryEventsArgs, RequireFields } from '../../generated/resolver-types.ts';
import { positionCursor, readPosition, resumeCursor } from '../../reading/cursor.ts';
import { clusterOf } from '../../reading/find-object.ts';
import type { EventView } from '../../reading/kind-views.ts';
import { scopeOf } from '../../reading/list-objects.ts';
import { viewOf } from '../../reading/object-view.ts';
import type { Page } from '../../reading/page.ts';
import { filterInSlices } from '../../reading/slices.ts';
import { eventFacts } from './event-facts.ts';

type Arguments = RequireFields<QueryEventsArgs, 'cluster' | 'first'>;

function wanted({ type, involved }: Arguments): (stored: StoredObject) => boolean {
  return (stored) => {
    const facts = eventFacts(stored);
    if (type && facts.type !== type) return false;
    if (involved?.uid && facts.uid !== involved.uid) return false;
    if (involved?.kind && facts.kind !== involved.kind) return false;
    return !involved?.name || facts.name === involved.name;
  };
}

const position = (stored: StoredObject) =>
  [-eventFacts(stored).lastSeen, stored.key.namespace, stored.key.name] as const;

type Position = ReturnType<typeof position>;
const compare = (a: Position, b: Position) =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);

/** One page of events, newest first. */
export async function listEvents(context: GraphqlContext, args: Arguments): Promise<Page<EventView>> {
  const cluster = clusterOf(context, args.cluster);
  const scope = scopeOf(context, cluster, events, args.namespace ?? undefined);
  const snapshot = cluster.store.snapshot('events');
  const all = scope ? scope.flatMap((namespace) => [...snapshot.list({ namespace })]) : snapshot.list();
  const found = await filterInSlices(all, wanted(args));
  const placed = found.map((stored) => ({ stored, at: position(stored) })).sort((a, b) => compare(a.at, b.at));
  const after = args.after ? readPosition(args.after) : undefined;
  const from = after ? placed.findIndex(({ at }) => compare(at, [Number(after[0]), after[1], after[2]]) > 0) : 0;
  const rest = from < 0 ? [] : placed.slice(from);
  return {
    rows: rest.slice(0, args.first).map(({ stored, at }) => ({
      node: viewOf(cluster, events, stored),
      cursor: positionCursor(at),
    })),
    hasNext: rest.length > args.first,
    hasPrevious: after !== undefined,
    revision: snapshot.revision,
    resume: resumeCursor(cluster, snapshot.revision, context.access.requireUser()),
    count: () => found.length,
  };
}
