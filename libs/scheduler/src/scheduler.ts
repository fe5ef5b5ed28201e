import { isDeepStrictEqual } from 'node:util';
import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import {
  nodes as nodeResource,
  pods as podResource,
  services as serviceResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromMap } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { bind, markUnschedulable } from './bind.ts';
import { ClusterState } from './cluster-state.ts';
import { plan } from './plan.ts';
import { demandOf, type PodDemand } from './pod-demand.ts';

export interface SchedulerDeps {
  readonly client: Client;
  readonly informers: SharedInformers;
  readonly recorder: EventRecorder;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Bindings under way at the same time; decisions are made one after the other. */
const workers = 64;

/** Milliseconds before a pod that found no node looks again because something changed; grows with its attempts. */
const again = { base: 100, cap: 10_000 };

/** Milliseconds after which it looks again in any case. */
const flush = 60_000;

/** A controller whose keys are pods that wait for a node. */
export function createScheduler({ client, informers, recorder, clock, logger }: SchedulerDeps): Controller {
  const pods = informers.of(podResource);
  const nodes = informers.of(nodeResource);
  const services = informers.of(serviceResource);
  const state = new ClusterState();
  /** Attempts of each pod that found no node. */
  const waiting = new Map<string, number>();
  const controller = createController({ name: 'scheduler', workers, clock, logger, reconcile });

  nodes.addHandler({
    added(node) {
      state.putNode(node);
      wake();
    },
    updated(node, before) {
      state.putNode(node);
      if (changesPlacement(node, before)) wake();
    },
    deleted: ({ metadata }) => state.removeNode(metadata.name),
  });
  pods.addHandler({
    added: observe,
    updated(pod, before) {
      // Our own word that it waits is no reason to look again.
      const told = waiting.has(keyOf(pod)) && isDeepStrictEqual(pod.spec, before.spec) && !hasEnded(pod);
      if (!told) observe(pod);
    },
    deleted: forget,
  });

  function observe(pod: Cached<Pod>): void {
    const node = pod.spec?.nodeName;
    if (hasEnded(pod)) forget(pod);
    else if (node) {
      if (state.placed(pod.metadata.uid) !== node) state.place(node, demand(pod));
      waiting.delete(keyOf(pod));
    } else if (isOurs(pod)) controller.enqueue(keyOf(pod));
  }

  function forget(pod: Cached<Pod>): void {
    waiting.delete(keyOf(pod));
    if (state.release(pod.metadata.uid)) wake();
  }

  /** Something changed that may make room for those that wait. */
  function wake(): void {
    for (const [key, attempts] of waiting) controller.enqueueAfter(key, backoff(attempts - 1, again));
  }

  function demand(pod: Cached<Pod>): PodDemand {
    const { namespace = '', labels } = pod.metadata;
    const owner = controllerOf(pod)?.uid;
    const groups = owner ? [owner] : [];
    for (const { metadata, spec } of services.list(namespace)) {
      if (selectorFromMap(spec?.selector).matches(labels)) groups.push(metadata.uid);
    }
    return demandOf(pod, groups);
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const pod = pods.get(namespace, name);
    if (!pod || !isOurs(pod) || hasEnded(pod) || state.placed(pod.metadata.uid) !== undefined) return undefined;
    const wanted = demand(pod);
    const decision = plan({ pod, demand: wanted }, state.allNodes());
    if (decision.kind === 'unschedulable') return postpone(pod, decision.message);
    state.place(decision.node, wanted);
    await assign(pod, decision.node);
    return undefined;
  }

  async function assign(pod: Cached<Pod>, node: string): Promise<void> {
    const { namespace = '', name, uid } = pod.metadata;
    try {
      await bind(client, pod, node);
    } catch (error) {
      // Room that was taken for nothing is free again for the others.
      if (pods.get(namespace, name)?.spec?.nodeName === undefined && state.release(uid)) wake();
      if (isReason(error, 'NotFound')) return;
      throw error;
    }
    waiting.delete(keyOf(pod));
    recorder.event(pod, 'Normal', 'Scheduled', `Successfully assigned ${namespace}/${name} to ${node}`);
  }

  async function postpone(pod: Cached<Pod>, message: string): Promise<Result> {
    const key = keyOf(pod);
    waiting.set(key, (waiting.get(key) ?? 0) + 1);
    recorder.event(pod, 'Warning', 'FailedScheduling', message);
    try {
      await markUnschedulable(client, pod, message, clock.now());
    } catch (error) {
      if (!isReason(error, 'NotFound')) throw error;
    }
    return { requeueAfter: flush };
  }

  return controller;
}

function hasEnded({ status }: Cached<Pod>): boolean {
  return status?.phase === 'Succeeded' || status?.phase === 'Failed';
}

/** Waits for a node, and for us to find it. */
function isOurs({ spec, metadata }: Cached<Pod>): boolean {
  const gated = (spec?.schedulingGates?.length ?? 0) > 0;
  const scheduler = spec?.schedulerName || 'default-scheduler';
  return !spec?.nodeName && !gated && metadata.deletionTimestamp === undefined && scheduler === 'default-scheduler';
}

/** A heartbeat changes nothing for pods that wait. */
function changesPlacement(node: Cached<Node>, before: Cached<Node>): boolean {
  return (
    !isDeepStrictEqual(node.spec, before.spec) ||
    !isDeepStrictEqual(node.metadata.labels, before.metadata.labels) ||
    !isDeepStrictEqual(node.status?.allocatable, before.status?.allocatable)
  );
}
