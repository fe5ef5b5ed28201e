import { isDeepStrictEqual } from 'node:util';
import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { DaemonSet, Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import {
  daemonSets as daemonSetResource,
  nodes as nodeResource,
  pods as podResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import { createRevisionHistory, type Revisions } from '../runtime/controller-revision/history.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { slowStart } from '../runtime/slow-start.ts';
import { whileThere } from '../runtime/while-there.ts';
import { type Observed, placesOf } from './observed.ts';
import { type Plan, plan } from './plan.ts';
import { hashLabel, podFor } from './pod.ts';
import { computeStatus, untilNextAvailable } from './status.ts';

/** Keeps one pod of a DaemonSet on every node that fits. */
export function createDaemonSetController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const daemonSets = informers.of(daemonSetResource);
  const pods = informers.of(podResource);
  const nodes = informers.of(nodeResource);
  const history = createRevisionHistory(deps, { ownerResource: daemonSetResource, hashLabel });
  const podFloor = createRevisionFloor(pods);
  const ownFloor = createRevisionFloor(daemonSets);
  const controller = createController({ name: 'daemonset', workers: 2, clock, logger, reconcile });

  const enqueue = (daemonSet: Cached<DaemonSet>) => controller.enqueue(keyOf(daemonSet));
  daemonSets.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  pods.addHandler({
    added: enqueueOwners,
    updated(pod, before) {
      if (controllerOf(pod)?.uid !== controllerOf(before)?.uid) enqueueOwners(before);
      enqueueOwners(pod);
    },
    deleted: enqueueOwners,
  });
  nodes.addHandler({
    added: enqueueAll,
    updated(node, before) {
      if (!isDeepStrictEqual(placementOf(node), placementOf(before))) enqueueAll();
    },
    deleted: enqueueAll,
  });

  function enqueueAll(): void {
    for (const daemonSet of daemonSets.list()) enqueue(daemonSet);
  }

  function enqueueOwners(pod: Cached<Pod>): void {
    const { namespace = '', labels } = pod.metadata;
    const owner = controllerOf(pod);
    if (owner) {
      if (owner.kind === 'DaemonSet') controller.enqueue(joinKey(namespace, owner.name));
      return;
    }
    for (const daemonSet of daemonSets.list(namespace)) {
      if (selectorFromObject(daemonSet.spec?.selector).matches(labels)) enqueue(daemonSet);
    }
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
    await writeStatus(observed, revisions.collisions);
    await history.trim(daemonSet, revisions.all, usedNames(observed));
    if (failure !== undefined && !isNamespaceTerminating(failure)) throw failure;
    return { requeueAfter: untilNextAvailable(observed) };
  }

  async function observe(daemonSet: Cached<DaemonSet>, { update }: Revisions): Promise<Observed> {
    const { namespace = '' } = daemonSet.metadata;
    const claims = planClaims(daemonSet, selectorFromObject(daemonSet.spec?.selector), pods.list(namespace));
    const target = { client, resource: podResource, ownerResource: daemonSetResource, owner: daemonSet };
    const owned = await applyClaims(target, claims);
    const hash = update.metadata.labels?.[hashLabel] ?? '';
    return { daemonSet, places: placesOf(daemonSet, nodes.list(), owned), hash, now: clock.now() };
  }

  /** The first failure; the status is written all the same. */
  async function apply(observed: Observed, { create, remove }: Plan): Promise<unknown> {
    const waiting = create.values();
    const created = await slowStart(create.length, async () => {
      const { value: node } = waiting.next();
      if (node !== undefined) await createPod(observed, node);
    });
    const results = await Promise.allSettled(remove.map((pod) => removePod(observed.daemonSet, pod)));
    return created.error ?? results.find((result) => result.status === 'rejected')?.reason;
  }

  async function createPod({ daemonSet, hash }: Observed, node: string): Promise<void> {
    try {
      const pod = await client.create(podResource, podFor(daemonSet, node, hash));
      podFloor.wrote(keyOf(daemonSet), pod);
      recorder.event(daemonSet, 'Normal', 'SuccessfulCreate', `Created pod: ${pod.metadata.name}`);
    } catch (error) {
      if (!isNamespaceTerminating(error)) {
        recorder.event(daemonSet, 'Warning', 'FailedCreate', `Error creating: ${messageOf(error)}`);
      }
      throw error;
    }
  }

  async function removePod(daemonSet: Cached<DaemonSet>, pod: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = pod.metadata;
    tellFinished(daemonSet, pod);
    try {
      podFloor.wrote(keyOf(daemonSet), await client.delete(podResource, namespace, name, { preconditions: { uid } }));
      recorder.event(daemonSet, 'Normal', 'SuccessfulDelete', `Deleted pod: ${name}`);
    } catch (error) {
      if (isReason(error, 'NotFound')) return;
      recorder.event(daemonSet, 'Warning', 'FailedDelete', `Error deleting: ${messageOf(error)}`);
      throw error;
    }
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

  async function writeStatus(observed: Observed, collisions: number): Promise<void> {
    const { daemonSet } = observed;
    const status = computeStatus(observed, collisions);
    if (isDeepStrictEqual(status, daemonSet.status)) return;
    const next = { ...copyOf<Served<DaemonSet>>(daemonSet), status };
    const written = await whileThere(client.update(daemonSetResource, next, { subresource: 'status' }));
    if (written) ownFloor.wrote(keyOf(daemonSet), written);
  }

  return controller;
}

/** What decides where daemons run; the rest of a node changes with every heartbeat. */
function placementOf({ metadata, spec }: Cached<Node>): unknown {
  return { labels: metadata.labels, taints: spec?.taints };
}

function usedNames({ daemonSet, places, hash }: Observed): ReadonlySet<string> {
  const hashes = places.flatMap(({ pods }) => pods.map(({ metadata }) => metadata.labels?.[hashLabel]));
  return new Set([hash, ...hashes].map((one) => `${daemonSet.metadata.name}-${one}`));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
