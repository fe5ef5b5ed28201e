import { resourceKey } from '@pilothouse/kube-model/resource';
import type { WatchEvent } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import { clusterEnded } from '../../errors/cluster-ended.ts';
import type { RequireFields, SubscriptionRolloutArgs } from '../../generated/resolver-types.ts';
import { resumeCursor, revisionOfCursor } from '../../reading/cursor.ts';
import { clusterOf, type Place } from '../../reading/find-object.ts';
import { createChangeSignal } from '../../subscriptions/change-signal.ts';
import { eventStream } from '../../subscriptions/event-stream.ts';
import { eventFacts } from '../events/event-facts.ts';
import type { RolloutUpdateModel } from './rollout-model.ts';
import { findWorkload, rolloutOf, rolloutResources } from './workload.ts';

/** Changes that come together within this time are told as one, milliseconds. */
const interval = 100;

const watchedOfAll = ['replicasets.apps', 'controllerrevisions.apps', 'pods', 'events'];

interface Root extends Place {
  /** Key of its resource. */
  readonly resource: string;
}

/**
 * Whether a change belongs to the rollout. Remembers the uids that it meets (the workload, its ReplicaSets or
 * ControllerRevisions, its pods), so that a pod that is gone and an event about it are still known.
 */
function belongsTo({ store }: ClusterHandle, { resource, namespace, name }: Root): (stored: StoredObject) => boolean {
  const watched = new Set([resource, ...watchedOfAll]);
  const family = new Set<string>();
  const adopt = (uid: string) => {
    family.add(uid);
    for (const owned of store.ownedBy(uid)) if (!family.has(owned.uid)) adopt(owned.uid);
  };
  const root = store.get({ resource, namespace, name });
  if (root) adopt(root.uid);
  return (stored) => {
    const { key, uid, controllerUid } = stored;
    if (!watched.has(key.resource)) return false;
    if (key.resource === 'events') return family.has(eventFacts(stored).uid ?? '');
    const mine = key.resource === resource ? key.name === name : family.has(controllerUid ?? '');
    if (mine) family.add(uid);
    return mine;
  };
}

const isChange = (events: readonly WatchEvent[]) => events.some(({ kind }) => kind !== 'bookmark');

/** The whole rollout, now and after every change. The cursor only saves the first telling. */
export function rolloutUpdates(context: GraphqlContext, args: RequireFields<SubscriptionRolloutArgs, 'kind'>) {
  const { kind, namespace, name } = args;
  const resource = rolloutResources[kind];
  const cluster = clusterOf(context, args.cluster);
  const { access, clock } = context;
  const user = access.requireUser();
  for (const verb of ['get', 'watch']) access.require({ cluster, verb, resource, namespace, name });
  const known = args.cursor ? revisionOfCursor(cluster, args.cursor, user) : undefined;

  function tell(revision: number): { readonly rollout: RolloutUpdateModel } {
    const workload = findWorkload(context, cluster, kind, { namespace, name });
    const serverTime = new Date(clock.now()).toISOString();
    const rollout = workload && rolloutOf(context, workload);
    return { rollout: { cursor: resumeCursor(cluster, revision, user), revision, serverTime, rollout } };
  }

  return eventStream(async function* (signal) {
    const stop = new AbortController();
    const watching = AbortSignal.any([signal, stop.signal]);
    const changes = createChangeSignal({ clock, interval, signal: watching });
    let failure: unknown;
    const pump = async () => {
      const filter = belongsTo(cluster, { resource: resourceKey(resource), namespace, name });
      const from = known ?? cluster.store.revision();
      for await (const events of cluster.store.watch({ namespace, from, filter, signal: watching })) {
        if (isChange(events)) changes.notify();
      }
      // It ends before it is told to when its store is closed.
      if (!watching.aborted) throw clusterEnded(context, cluster);
    };
    const pumping = pump().catch((error: unknown) => {
      failure = error;
      stop.abort();
    });
    try {
      if (known === undefined) yield tell(cluster.store.revision());
      while (await changes.changed()) yield tell(cluster.store.revision());
      if (failure) throw failure;
    } finally {
      stop.abort();
      await pumping;
    }
  });
}
