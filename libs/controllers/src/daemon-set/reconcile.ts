import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { DaemonSet, Node, Pod } from '@pilothouse/kube-model/kinds';
import { revisionHashLabel } from '@pilothouse/kube-model/kinds/controller-revision/hash-label';
import {
  daemonSets as daemonSetResource,
  nodes as nodeResource,
  pods as podResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import { createRevisionHistory, type Revisions } from '../runtime/controller-revision/history.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { watchOwned } from '../runtime/owned-children.ts';
import { createPodControl } from '../runtime/pod-control.ts';
import { slowStart } from '../runtime/slow-start.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { type Observed, placesOf } from './observed.ts';
import { type Plan, plan } from './plan.ts';
import { podFor } from './pod.ts';
import { computeStatus, untilNextAvailable } from './status.ts';

/** Keeps one pod of a DaemonSet on every node that fits. */
export function createDaemonSetController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const daemonSets = informers.of(daemonSetResource);
  const pods = informers.of(podResource);
  const nodes = informers.of(nodeResource);
  const history = createRevisionHistory(deps, { ownerResource: daemonSetResource, hashLabel: revisionHashLabel });
  const podFloor = createRevisionFloor(pods);
  const ownFloor = createRevisionFloor(daemonSets);
  const controller = createController({ name: 'daemonset', workers: 2, clock, logger, reconcile });

  const enqueue = (daemonSet: Cached<DaemonSet>) => controller.enqueue(keyOf(daemonSet));
  daemonSets.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  const podControl = createPodControl({ client, recorder, floor: podFloor });
  const ownedPods = watchOwned({
    children: pods,
    owners: daemonSets,
    kind: 'DaemonSet',
    selectorOf,
    controller,
  });
  nodes.addHandler({
    added: enqueueAll,
    updated(node, before) {
      if (!deepEqual(placementOf(node), placementOf(before))) enqueueAll();
    },
    deleted: enqueueAll,
  });

  function enqueueAll(): void {
    for (const daemonSet of daemonSets.list()) enqueue(daemonSet);
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const daemonSet = daemonSets.get(namespace, name);
    if (!daemonSet) {
      for (const floor of [podFloor, ownFloor, history]) floor.forget(key);
      return undefined;
    }
    if (daemonSet.metadata.deletionTimestamp !== undefined) return undefined;
    // The event that brings the cache up to our own writes queues the key again.
    const isCurrent = [podFloor, ownFloor, history].every((floor) => floor.reached(key));
    if (!isCurrent) return { requeueAfter: floorPatience };
    const revisions = await history.sync(daemonSet);
    const observed = await observe(daemonSet, revisions);
    const failure = await apply(observed, plan(observed));
    const status = computeStatus(observed, revisions.collisions);
    await writeStatus({ client, resource: daemonSetResource, floor: ownFloor }, daemonSet, status);
    await history.trim(daemonSet, revisions.all, usedNames(observed));
    if (failure !== undefined && !isNamespaceTerminating(failure)) throw failure;
    return { requeueAfter: untilNextAvailable(observed) };
  }

  async function observe(daemonSet: Cached<DaemonSet>, { update }: Revisions): Promise<Observed> {
    const claims = planClaims(daemonSet, selectorOf(daemonSet), ownedPods.candidates(daemonSet));
    const target = { client, resource: podResource, ownerResource: daemonSetResource, owner: daemonSet };
    const owned = await applyClaims(target, claims);
    const hash = update.metadata.labels?.[revisionHashLabel] ?? '';
    return { daemonSet, places: placesOf(daemonSet, nodes.list(), owned), hash, now: clock.now() };
  }

  /** The first failure; the status is written all the same. */
  async function apply({ daemonSet, hash }: Observed, { create, remove }: Plan): Promise<unknown> {
    const waiting = create.values();
    const created = await slowStart(create.length, async () => {
      const { value: node } = waiting.next();
      if (node !== undefined) await podControl.create(daemonSet, podFor(daemonSet, node, hash));
    });
    const results = await Promise.allSettled(remove.map((pod) => removePod(daemonSet, pod)));
    return created.error ?? results.find((result) => result.status === 'rejected')?.reason;
  }

  async function removePod(daemonSet: Cached<DaemonSet>, pod: Cached<Pod>): Promise<void> {
    tellFinished(daemonSet, pod);
    await podControl.remove(daemonSet, pod);
  }

  function tellFinished(daemonSet: Cached<DaemonSet>, { metadata, spec, status }: Cached<Pod>): void {
    const place = `${metadata.namespace}/${metadata.name} on node ${spec?.nodeName ?? ''}`;
    if (status?.phase === 'Failed') {
      recorder.event(daemonSet, 'Warning', 'FailedDaemonPod', `Found failed daemon pod ${place}, will try to kill it`);
    } else if (status?.phase === 'Succeeded') {
      const message = `Found succeeded daemon pod ${place}, will try to delete it`;
      recorder.event(daemonSet, 'Normal', 'SucceededDaemonPod', message);
    }
  }

  return controller;
}

const selectorOf = ({ spec }: Cached<DaemonSet>) => selectorFromObject(spec?.selector);

/** What decides where daemons run; the rest of a node changes with every heartbeat. */
function placementOf({ metadata, spec }: Cached<Node>): unknown {
  return { labels: metadata.labels, taints: spec?.taints };
}

function usedNames({ daemonSet, places, hash }: Observed): ReadonlySet<string> {
  const hashes = places.flatMap(({ pods }) => pods.map(({ metadata }) => metadata.labels?.[revisionHashLabel]));
  return new Set([hash, ...hashes].map((one) => `${daemonSet.metadata.name}-${one}`));
}
