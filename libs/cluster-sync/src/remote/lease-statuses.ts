import type { ControllerStatus, ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import type { Lease } from '@pilothouse/kube-model/kinds';
import { leases } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { ClusterStore } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';

const resource = resourceKey(leases);
/** Each node's heartbeat, which is no controller's. */
const heartbeats = 'kube-node-lease';
/** On the lease of an API server, which says only that it is there. */
const apiServer = 'apiserver.kubernetes.io/identity';
/** Between two calls back, milliseconds. */
const interval = 250;

const isController = ({ key, labels }: StoredObject) =>
  key.resource === resource && key.namespace !== heartbeats && !Object.hasOwn(labels, apiServer);

const instant = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));

/** What a lease tells of its controller: who leads and when that was last said. The rest is known to nobody else. */
export function statusOfLease(stored: StoredObject, now: number): ControllerStatus {
  const { namespace, name } = stored.key;
  const { holderIdentity, renewTime, leaseDurationSeconds = 0 } = stored.parse<Lease>().spec ?? {};
  const renewed = instant(renewTime);
  const held = renewed !== undefined && renewed + leaseDurationSeconds * 1000 >= now;
  return {
    name: namespace === 'kube-system' ? name : `${namespace}/${name}`,
    leader: held && holderIdentity ? holderIdentity : undefined,
    lastRenewedAt: renewed,
    workers: 0,
    queueDepth: 0,
    delayed: 0,
    active: 0,
    reconciles: 0,
    failures: 0,
    retries: 0,
    lastReconcileAt: undefined,
    latencyP50: 0,
    latencyP99: 0,
    recent: [],
    lastError: undefined,
  };
}

export interface LeaseStatusesOptions {
  readonly store: ClusterStore;
  readonly clock: Clock;
  /** When the cluster was last heard of: whoever led then, leads as far as anybody knows. Milliseconds since the epoch. */
  asOf(): number;
}

/** The controllers of a cluster that is not ours, as their leases show them. */
export function createLeaseStatuses({ store, clock, asOf }: LeaseStatusesOptions): ControllerStatusSource {
  return {
    list: () =>
      [...store.snapshot(resource).list()].filter(isController).map((stored) => statusOfLease(stored, asOf())),
    onChange(callback) {
      const stopping = new AbortController();
      void follow(store, clock, callback, stopping.signal);
      return () => stopping.abort();
    },
  };
}

async function follow(store: ClusterStore, clock: Clock, callback: () => void, signal: AbortSignal): Promise<void> {
  let due = false;
  const tell = () => {
    due = false;
    if (!signal.aborted) callback();
  };
  try {
    for await (const events of store.watch({ resource, from: store.revision(), filter: isController, signal })) {
      if (due || events.every(({ kind }) => kind === 'bookmark')) continue;
      due = true;
      clock.after(interval, tell);
    }
  } catch {
    // Told below: who listens finds out by asking.
  }
  // The store is closed or the cluster removed: there is nothing to tell any more.
  tell();
}
