import type { Event } from '@pilothouse/kube-model/kinds';
import { events } from '@pilothouse/kube-model/registry';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { QueryEventsArgs, RequireFields } from '../../generated/resolver-types.ts';
import { clustersOf } from '../../reading/clusters-of.ts';
import { type Position, readPosition } from '../../reading/cursor.ts';
import type { EventView } from '../../reading/kind-views.ts';
import { requirePageSize } from '../../reading/list-arguments.ts';
import { scopeOf } from '../../reading/list-objects.ts';
import { comparePositions } from '../../reading/list-order.ts';
import { mergedPage, type PagePart } from '../../reading/merged-page.ts';
import type { Page } from '../../reading/page.ts';
import { filterInSlices } from '../../reading/slices.ts';
import { whereAllowed } from '../../reading/where-allowed.ts';
import { eventFacts } from './event-facts.ts';

type Arguments = RequireFields<QueryEventsArgs, 'first'>;

function wanted({ type, involved }: Arguments): (stored: StoredObject) => boolean {
  return (stored) => {
    const facts = eventFacts(stored);
    if (type && facts.type !== type) return false;
    if (involved?.uid && facts.uid !== involved.uid) return false;
    if (involved?.kind && facts.kind !== involved.kind) return false;
    return !involved?.name || facts.name === involved.name;
  };
}

const positionIn = (cluster: ClusterHandle, stored: StoredObject): Position => [
  -eventFacts(stored).lastSeen,
  stored.key.namespace,
  stored.key.name,
  cluster.name,
];

/** The events of a cluster in which the user may list them. Throws `Forbidden`. */
function candidatesIn(context: GraphqlContext, cluster: ClusterHandle, namespace: string | undefined) {
  const scope = scopeOf(context, cluster, events, namespace);
  const snapshot = cluster.store.snapshot('events');
  const all = scope ? scope.flatMap((namespace) => [...snapshot.list({ namespace })]) : snapshot.list();
  return { cluster, all, revision: snapshot.revision };
}

async function partOf(
  { cluster, all, revision }: ReturnType<typeof candidatesIn>,
  args: Arguments,
  after: Position | undefined,
): Promise<PagePart<Event>> {
  const found = await filterInSlices(all, wanted(args));
  const placed = found.map((stored) => ({ stored, position: positionIn(cluster, stored) }));
  placed.sort((a, b) => comparePositions(a.position, b.position));
  const from = after ? placed.findIndex(({ position }) => comparePositions(position, after) > 0) : 0;
  const rows = from < 0 ? [] : placed.slice(from, from + args.first + 1);
  return { source: { cluster, resource: events }, revision, rows, count: () => found.length };
}

/** One page of events, newest first. */
export async function listEvents(context: GraphqlContext, args: Arguments): Promise<Page<EventView>> {
  requirePageSize(args.first);
  const user = context.access.requireUser();
  const namespace = args.namespace ?? undefined;
  const lists = whereAllowed(clustersOf(context, args), (cluster) => candidatesIn(context, cluster, namespace));
  const after = args.after ? readPosition(args.after) : undefined;
  const parts: PagePart<Event>[] = [];
  for (const list of lists) parts.push(await partOf(list, args, after));
  return mergedPage(parts, { user, first: args.first, after, compare: comparePositions });
}
