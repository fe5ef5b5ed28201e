import { deployments } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { WatchEvent } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import { clusterEnded } from '../../errors/cluster-ended.ts';
import type { SubscriptionRolloutArgs } from '../../generated/resolver-types.ts';
import { resumeCursor, revisionOfCursor } from '../../reading/cursor.ts';
import { clusterOf, findObject, type Place } from '../../reading/find-object.ts';
import { createChangeSignal } from '../../subscriptions/change-signal.ts';
import { eventStream } from '../../subscriptions/event-stream.ts';
import { eventFacts } from '../events/event-facts.ts';
import { type RolloutUpdateModel, rolloutOf } from './rollout-model.ts';

/** Changes that come together within this time are told as one, milliseconds. */
const interval = 100;

const deploymentKey = resourceKey(deployments);
const watched = new Set([deploymentKey, 'replicasets.apps', 'pods', 'events']);

/**
 * Whether a change belongs to the rollout. Remembers the uids that it meets (the Deployment, its ReplicaSets, their
 * pods), so that a pod that is gone and an event about it are still known.
 */
function belongsTo({ store }: ClusterHandle, { namespace, name }: Place): (stored: StoredObject) => boolean {
  const family = new Set<string>();
  const adopt = (uid: string) => {
    family.add(uid);
    for (const owned of store.ownedBy(uid)) if (!family.has(owned.uid)) adopt(owned.uid);
  };
  const root = store.get({ resource: deploymentKey, namespace, name });
  if (root) adopt(root.uid);
  return (stored) => {
    const { key, uid, controllerUid } = stored;
    if (!watched.has(key.resource)) return false;
    if (key.resource === 'events') return family.has(eventFacts(stored).uid ?? '');
    const mine = key.resource === deploymentKey ? key.name === name : family.has(controllerUid ?? '');
    if (mine) family.add(uid);
    return mine;
  };
}

const isChange = (events: readonly WatchEvent[]) => events.some(({ kind }) => kind !== 'bookmark');

/** The whole rollout, now and after every change. The cursor only saves the first telling. */
export function rolloutUpdates(context: GraphqlContext, args: SubscriptionRolloutArgs) {
  const { namespace, name } = args;
  const cluster = clusterOf(context, args.cluster);
  const { access, clock } = context;
  const user = access.requireUser();
  for (const verb of ['get', 'watch']) access.require({ cluster, verb, resource: deployments, namespace, name });
  const known = args.cursor ? revisionOfCursor(cluster, args.cursor, user) : undefined;

  function tell(revision: number): { readonly rollout: RolloutUpdateModel } {
    const deployment = findObject(context, cluster, deployments, { namespace, name });
    const serverTime = new Date(clock.now()).toISOString();
    const rollout = deployment && rolloutOf(context, deployment);
    return { rollout: { cursor: resumeCursor(cluster, revision, user), revision, serverTime, rollout } };
  }

  return eventStream(async function* (signal) {
    const stop = new AbortController();
    const watching = AbortSignal.any([signal, stop.signal]);
    const changes = createChangeSignal({ clock, interval, signal: watching });
    let failure: unknown;
    const pump = async () => {
      const filter = belongsTo(cluster, { namespace, name });
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
