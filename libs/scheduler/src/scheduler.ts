import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import { claimNamesOf } from '@pilothouse/kube-model/kinds/pod/claim-names';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import {
  namespaces as namespaceResource,
  nodes as nodeResource,
  pods as podResource,
  services as serviceResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromMap } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';
import type { Clock } from '@pilothouse/std/clock';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { Logger } from '@pilothouse/std/logger';
import { bind, markUnschedulable } from './bind.ts';
import { ClusterState } from './cluster-state.ts';
import { enoughNodes } from './enough-nodes.ts';
import { plan } from './plan.ts';
import { demandOf, type PodDemand } from './pod-demand.ts';
import type { PodClaims } from './volumes/pod-claims.ts';
import { createVolumeBinder } from './volumes/volume-binder.ts';

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

/** Milliseconds after which the volumes of a pod that has a node are looked at again though nothing is told of them. */
const bindTimeout = 60_000;

interface Waiting {
  /** In which it found no node. */
  readonly attempts: number;
  readonly asksForNeighbours: boolean;
}

/** A controller whose keys are pods that wait for a node. */
export function createScheduler({ client, informers, recorder, clock, logger }: SchedulerDeps): Controller {
  const pods = informers.of(podResource);
  const nodes = informers.of(nodeResource);
  const services = informers.of(serviceResource);
  const namespaces = informers.of(namespaceResource);
  const state = new ClusterState((namespace) => namespaces.get('', namespace)?.metadata.labels);
  /** Pods that found no node. */
  const waiting = new Map<string, Waiting>();
  let wakingNeighbours = false;
  /** Where the next look at the nodes begins: in a large cluster each sees another part of them. */
  let from = 0;
  const controller = createController({ name: 'scheduler', workers, clock, logger, reconcile });
  /** Pods that have a node, and whose claims get their volumes there. */
  const binding = new Map<string, Cached<Node>>();
  const binder = createVolumeBinder({ client, informers, onChange: storageChanged });

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
      const same = deepEqual(pod.spec, before.spec) && !changesTraits(pod, before);
      const told = waiting.has(keyOf(pod)) && same && !hasEnded(pod);
      if (!told) observe(pod, before);
    },
    deleted: forget,
  });
  namespaces.addHandler({
    added: countAnew,
    updated(namespace, before) {
      if (!deepEqual(namespace.metadata.labels, before.metadata.labels)) countAnew();
    },
    deleted: countAnew,
  });

  /** Who belongs to a group may depend on the labels of its namespace. */
  function countAnew(): void {
    state.pods.recount();
    wakeNeighbours();
  }

  function observe(pod: Cached<Pod>, before?: Cached<Pod>): void {
    const node = pod.spec?.nodeName;
    if (hasEnded(pod)) forget(pod);
    else if (node) {
      waiting.delete(keyOf(pod));
      if (state.placed(pod.metadata.uid) === node && !(before && changesTraits(pod, before))) return;
      state.place(node, demand(pod));
      wakeNeighbours();
    } else if (isOurs(pod)) controller.enqueue(keyOf(pod));
  }

  /** Of those that wait, the pods that may get on now. */
  function storageChanged(claim: string | undefined): void {
    for (const key of [...waiting.keys(), ...binding.keys()]) {
      const { namespace, name } = splitKey(key);
      const mounted = claimNamesOf(pods.get(namespace, name)?.spec);
      if (mounted.some((one) => claim === undefined || claim === joinKey(namespace, one))) controller.enqueue(key);
    }
  }

  function forget(pod: Cached<Pod>): void {
    waiting.delete(keyOf(pod));
    binding.delete(keyOf(pod));
    if (state.release(pod.metadata.uid)) wake();
  }

  /** Something changed that may make room for those that wait. */
  function wake(): void {
    for (const [key, { attempts }] of waiting) controller.enqueueAfter(key, backoff(attempts - 1, again));
  }

  /** Another pod is somewhere else, or something else: only those that ask for neighbours care, and they once for many of them. */
  function wakeNeighbours(): void {
    if (wakingNeighbours) return;
    wakingNeighbours = true;
    clock.after(again.base, () => {
      wakingNeighbours = false;
      for (const [key, { attempts, asksForNeighbours }] of waiting) {
        if (asksForNeighbours) controller.enqueueAfter(key, backoff(attempts - 1, again));
      }
    });
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
    if (!pod || !isOurs(pod) || hasEnded(pod)) return undefined;
    const claims = binder.claimsOf(pod);
    const under = binding.get(key);
    if (under) return resume(pod, claims, under);
    if (state.placed(pod.metadata.uid) !== undefined) return undefined;
    const wanted = demand(pod);
    const decision = plan({ pod, demand: wanted, claims }, state, from);
    from += enoughNodes(state.nodeCount);
    if (decision.kind === 'unschedulable') return postpone(pod, decision.message);
    state.place(decision.node, wanted);
    wakeNeighbours();
    const node = nodes.get('', decision.node);
    if (claims && claims.delayed.length > 0 && node) return begin(pod, claims, node);
    await assign(pod, decision.node);
    return undefined;
  }

  /** The room is kept while the volumes are made: they are bound to the node, and the pod with them. */
  async function begin(pod: Cached<Pod>, claims: PodClaims, node: Cached<Node>): Promise<Result> {
    const key = keyOf(pod);
    binding.set(key, node);
    waiting.delete(key);
    try {
      await binder.begin(claims, node);
    } catch (error) {
      giveUp(pod);
      throw error;
    }
    return { requeueAfter: bindTimeout };
  }

  async function resume(
    pod: Cached<Pod>,
    claims: PodClaims | undefined,
    node: Cached<Node>,
  ): Promise<Result | undefined> {
    const progress = binder.progress(claims, node);
    if (progress === 'under way') return { requeueAfter: bindTimeout };
    if (progress === 'bound') {
      binding.delete(keyOf(pod));
      await assign(pod, node.metadata.name);
      return undefined;
    }
    giveUp(pod);
    return { requeueAfter: again.base };
  }

  function giveUp(pod: Cached<Pod>): void {
    binding.delete(keyOf(pod));
    if (state.release(pod.metadata.uid)) wake();
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
    waiting.set(key, { attempts: (waiting.get(key)?.attempts ?? 0) + 1, asksForNeighbours: asksForNeighbours(pod) });
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

/** What it is to others. */
function changesTraits({ metadata }: Cached<Pod>, before: Cached<Pod>): boolean {
  const told = metadata.deletionTimestamp !== before.metadata.deletionTimestamp;
  return told || !deepEqual(metadata.labels, before.metadata.labels);
}

function asksForNeighbours({ spec }: Cached<Pod>): boolean {
  const { podAffinity, podAntiAffinity } = spec?.affinity ?? {};
  return podAffinity !== undefined || podAntiAffinity !== undefined || Boolean(spec?.topologySpreadConstraints?.length);
}

/** A heartbeat changes nothing for pods that wait. */
function changesPlacement(node: Cached<Node>, before: Cached<Node>): boolean {
  return (
    !deepEqual(node.spec, before.spec) ||
    !deepEqual(node.metadata.labels, before.metadata.labels) ||
    !deepEqual(node.status?.allocatable, before.status?.allocatable)
  );
}
