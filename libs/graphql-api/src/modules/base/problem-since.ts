import { pods, replicaSets } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { GraphqlContext } from '../../context.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { controlledBy } from '../../reading/owned-objects.ts';
import { stateOf } from '../../reading/status-of.ts';
import { eventsAbout } from '../events/events-about.ts';
import { badSince } from './bad-since.ts';

const earliest = (times: readonly (number | undefined)[]): number | undefined =>
  times.reduce(
    (first, time) => (time !== undefined && (first === undefined || time < first) ? time : first),
    undefined,
  );

/** A container that crashes is ready between two crashes: the node's own event remembers the first. */
async function backingOffSince(context: GraphqlContext, { cluster, uid, key }: ObjectView) {
  const about = await eventsAbout(context, cluster, { namespace: key.namespace, uids: new Set([uid]) }, 50);
  const backOffs = about.filter(({ object }) => object.reason === 'BackOff');
  return earliest(
    backOffs.map(({ object }) => Date.parse(object.firstTimestamp ?? object.metadata.creationTimestamp ?? '')),
  );
}

/** What a workload does not say itself, its pods do. */
function ownedBy(context: GraphqlContext, view: ObjectView): ObjectView[] {
  const key = resourceKey(view.resource);
  if (key === 'deployments.apps')
    return controlledBy(context, view, replicaSets).flatMap((set) => ownedBy(context, set));
  return key === 'pods' ? [] : controlledBy(context, view, pods);
}

async function troubleSince(context: GraphqlContext, view: ObjectView): Promise<number | undefined> {
  const now = context.clock.now();
  const state = stateOf(view, now);
  if (state !== 'FAILING' && state !== 'WARNING') return undefined;
  const said = badSince(view.object);
  if (resourceKey(view.resource) === 'pods') return earliest([said, await backingOffSince(context, view)]);
  if (said !== undefined) return said;
  return earliest(await Promise.all(ownedBy(context, view).map((owned) => troubleSince(context, owned))));
}

/** Since when an object is failing or warned about. */
export async function problemSince(context: GraphqlContext, view: ObjectView): Promise<string | undefined> {
  const since = await troubleSince(context, view);
  return since === undefined ? undefined : new Date(since).toISOString();
}
