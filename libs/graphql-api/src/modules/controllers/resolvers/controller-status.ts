import type { ReconcileRecord, ControllerStatus as Status } from '@pilothouse/kube-client/controller-status';
import { nodes } from '@pilothouse/kube-model/registry';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { GraphqlContext } from '../../../context.ts';
import { requireCluster } from '../../../errors/cluster-ended.ts';
import type {
  ControllerReconcile,
  ControllerStatus,
  ReconcileOutcome,
  Resolvers,
} from '../../../generated/resolver-types.ts';
import { clusterOf } from '../../../reading/find-object.ts';
import { createChangeSignal } from '../../../subscriptions/change-signal.ts';
import { eventStream } from '../../../subscriptions/event-stream.ts';
import { controllerSentence, controllerState } from '../controller-words.ts';

const interval = 250;
const instant = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

const outcomes: Readonly<Record<ReconcileRecord['outcome'], ReconcileOutcome>> = {
  done: 'DONE',
  conflict: 'CONFLICT',
  failed: 'FAILED',
};

function toReconcile({ at, outcome, ...rest }: ReconcileRecord): ControllerReconcile {
  return { ...rest, outcome: outcomes[outcome], at: new Date(at).toISOString() };
}

function toStatus(cluster: string, status: Status, now: number): ControllerStatus {
  const { recent, lastError, lastReconcileAt, lastRenewedAt, ...rest } = status;
  return {
    ...rest,
    id: `${cluster}:${status.name}`,
    state: controllerState(status),
    sentence: controllerSentence(status, now),
    lastReconcileAt: instant(lastReconcileAt),
    lastRenewedAt: instant(lastRenewedAt),
    recent: recent.map(toReconcile),
    lastError: lastError && { ...lastError, at: new Date(lastError.at).toISOString() },
  };
}

/** Controllers belong to the cluster as nodes do: who may list those may see these. */
function statuses(context: GraphqlContext, cluster: ClusterHandle): ControllerStatus[] {
  const now = context.clock.now();
  context.access.require({ cluster, verb: 'list', resource: nodes, namespace: '' });
  return cluster.controllers.list().map((status) => toStatus(cluster.name, status, now));
}

/** What `tell` makes of the statuses, now and after every change. */
function statusStream<T>(
  context: GraphqlContext,
  cluster: ClusterHandle,
  tell: (all: readonly ControllerStatus[]) => T,
) {
  statuses(context, cluster);
  return eventStream(async function* (signal) {
    const changes = createChangeSignal({ clock: context.clock, interval, signal });
    const stop = cluster.controllers.onChange(changes.notify);
    try {
      do {
        requireCluster(context, cluster);
        yield tell(statuses(context, cluster));
      } while (await changes.changed());
    } finally {
      stop();
    }
  });
}

export const controllerStatus: Pick<Resolvers, 'Query' | 'Subscription'> = {
  Query: { controllers: (_, { cluster }, context) => statuses(context, clusterOf(context, cluster)) },
  Subscription: {
    controllers: {
      subscribe: (_, { cluster }, context) =>
        statusStream(context, clusterOf(context, cluster), (controllers) => ({ controllers })),
    },
    controller: {
      subscribe: (_, { cluster, name }, context) =>
        statusStream(context, clusterOf(context, cluster), (all) => ({
          controller: all.find((each) => each.name === name),
        })),
    },
  },
};
