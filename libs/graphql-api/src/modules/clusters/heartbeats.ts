import { delay } from '@pilothouse/std/clock';
import type { GraphqlContext } from '../../context.ts';
import { requireCluster } from '../../errors/cluster-ended.ts';
import type { ClusterHealth } from '../../generated/resolver-types.ts';
import { resumeCursor } from '../../reading/cursor.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { eventStream } from '../../subscriptions/event-stream.ts';
import { clusterState } from './cluster-state.ts';

const interval = 1000;

/** Once a second how far the cluster's journal is, so that a silent connection can be told from a quiet cluster. */
export function heartbeats(context: GraphqlContext, name: string) {
  const cluster = clusterOf(context, name);
  const user = context.access.requireUser();
  const { clock } = context;
  const beat = (): ClusterHealth => {
    const revision = cluster.store.revision();
    const serverTime = new Date(clock.now()).toISOString();
    const cursor = resumeCursor(cluster, revision, user);
    const state = clusterState(cluster);
    const ready = cluster.store.healthy() && (state.state === 'LIVE' || state.state === 'DEGRADED');
    return { cluster: name, serverTime, revision, cursor, ready, ...state };
  };
  return eventStream(async function* (signal) {
    while (!signal.aborted) {
      requireCluster(context, cluster);
      yield { clusterHealth: beat() };
      await delay(clock, interval, signal).catch(() => undefined);
    }
  });
}
