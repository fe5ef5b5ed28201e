import { events } from '@pilothouse/kube-model/registry';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { EventView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';
import { filterInSlices } from '../../reading/slices.ts';
import { eventFacts } from './event-facts.ts';

export interface EventsAbout {
  /** Of the objects; empty for cluster-scoped ones, whose events stand in `default`. */
  readonly namespace: string;
  readonly uids: ReadonlySet<string>;
}

/** Events about any of these objects, newest first; none when the user may not see events there. */
export async function eventsAbout(
  { access }: GraphqlContext,
  cluster: ClusterHandle,
  { namespace, uids }: EventsAbout,
  first: number,
): Promise<EventView[]> {
  const where = namespace === '' ? 'default' : namespace;
  if (!access.may({ cluster, verb: 'list', resource: events, namespace: where })) return [];
  const all = cluster.store.snapshot('events').list({ namespace: where });
  const about = await filterInSlices(all, (stored) => uids.has(eventFacts(stored).uid ?? ''));
  about.sort((a, b) => eventFacts(b).lastSeen - eventFacts(a).lastSeen || b.revision - a.revision);
  return about.slice(0, Math.max(0, first)).map((stored) => viewOf(cluster, events, stored));
}
