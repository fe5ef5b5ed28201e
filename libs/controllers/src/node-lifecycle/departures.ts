import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import { timestamp } from '@pilothouse/std/clock';
import type { ControllerDeps } from '../runtime/deps.ts';
import { whileThere } from '../runtime/request-outcome.ts';

/** How pods leave a node that cannot run them any more. */
export interface Departures {
  /** Services must not send anything there: nobody is left who would tell that it does not answer. */
  markNotReady(pod: Cached<Pod>): Promise<void>;
  /** Driven out by a taint; whoever looks after the node's pods ends it, when the node is back. */
  evict(pod: Cached<Pod>): Promise<void>;
  /** Nobody will ever confirm its end: it is taken away, and failed if it had not ended. */
  remove(pod: Cached<Pod>, why: string): Promise<void>;
}

const ended = new Set(['Succeeded', 'Failed']);

export function createDepartures({
  client,
  recorder,
  clock,
}: Pick<ControllerDeps, 'client' | 'recorder' | 'clock'>): Departures {
  async function write(
    pod: Cached<Pod>,
    change: (status: NonNullable<Pod['status']>, at: string) => void,
  ): Promise<void> {
    const next = copyOf<Served<Pod>>(pod);
    next.status ??= {};
    change(next.status, timestamp(clock.now()));
    await whileThere(client.update(podResource, next, { subresource: 'status' }));
  }

  return {
    async markNotReady(pod) {
      await write(pod, (status, at) =>
        setCondition(status, { type: 'Ready', status: 'False', lastTransitionTime: at }),
      );
      recorder.event(pod, 'Warning', 'NodeNotReady', 'Node is not ready');
    },
    async evict(pod) {
      const { namespace = '', name, uid } = pod.metadata;
      const reason = 'DeletionByTaintManager';
      const message = 'Taint manager: deleting due to NoExecute taint';
      await write(pod, (status, at) => setCondition(status, disruption(reason, message, at)));
      recorder.event(pod, 'Normal', 'TaintManagerEviction', `Marking for deletion Pod ${namespace}/${name}`);
      await whileThere(client.delete(podResource, namespace, name, { preconditions: { uid } }));
    },
    async remove(pod, why) {
      const { namespace = '', name, uid } = pod.metadata;
      if (!ended.has(pod.status?.phase ?? '')) {
        await write(pod, (status, at) => {
          status.phase = 'Failed';
          setCondition(status, disruption('DeletionByPodGC', why, at));
        });
      }
      const options = { preconditions: { uid }, gracePeriodSeconds: 0 };
      await whileThere(client.delete(podResource, namespace, name, options));
    },
  };
}

type Condition = NonNullable<NonNullable<Pod['status']>['conditions']>[number];

function disruption(reason: string, message: string, lastTransitionTime: string): Condition {
  return { type: 'DisruptionTarget', status: 'True', reason, message, lastTransitionTime };
}

function setCondition(status: NonNullable<Pod['status']>, condition: Condition): void {
  const known = status.conditions ?? [];
  const changed = known.map((one) => (one.type === condition.type ? { ...one, ...condition } : one));
  status.conditions = known.some(({ type }) => type === condition.type) ? changed : [...known, condition];
}
