import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Pod, StatefulSet } from '@pilothouse/kube-model/kinds';
import { pods as podResource, statefulSets as setResource } from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { messageOf } from '@pilothouse/std/message-of';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import { createRevisionHistory, type Revisions } from '../runtime/controller-revision/history.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { watchOwned } from '../runtime/owned-children.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { createClaimKeeper } from './keep-claims.ts';
import { byOrdinal, isFinished, type Observed, revisionOf } from './observed.ts';
import { type Plan, plan, type Vacancy } from './plan.ts';
import { ordinalOf, podFor, podName } from './pod.ts';
import { computeStatus, untilNextAvailable } from './status.ts';

/** Keeps the pods of a StatefulSet, one an ordinal, each under a name of its own. */
export function createStatefulSetController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const sets = informers.of(setResource);
  const pods = informers.of(podResource);
  const claims = createClaimKeeper(deps);
  const history = createRevisionHistory(deps, {
    ownerResource: setResource,
    hashLabel: 'controller.kubernetes.io/hash',
  });
  const podFloor = createRevisionFloor(pods);
  const ownFloor = createRevisionFloor(sets);
  const controller = createController({ name: 'statefulset', workers: 5, clock, logger, reconcile });

  const enqueue = (set: Cached<StatefulSet>) => controller.enqueue(keyOf(set));
  sets.addHandler({ added: enqueue, updated: enqueue, deleted: enqueue });
  const ownedPods = watchOwned({
    children: pods,
    owners: sets,
    kind: 'StatefulSet',
    selectorOf,
    controller,
  });

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const set = sets.get(namespace, name);
    if (!set) {
      for (const floor of [podFloor, ownFloor, history]) floor.forget(key);
      return undefined;
    }
    // The event that brings the cache up to our own writes queues the key again.
    const isCurrent = [podFloor, ownFloor, history].every((floor) => floor.reached(key));
    if (!isCurrent) return { requeueAfter: floorPatience };
    if (set.metadata.deletionTimestamp !== undefined) return undefined;
    const revisions = await history.sync(set);
    const observed = await observe(set, revisions);
    await claims.retainAll(observed);
    const failure = await apply(observed, revisions, plan(observed));
    const status = computeStatus(observed, revisions.collisions);
    await writeStatus({ client, resource: setResource, floor: ownFloor }, set, status);
    await history.trim(set, revisions.all, usedNames(observed));
    if (failure !== undefined && !isNamespaceTerminating(failure)) throw failure;
    return { requeueAfter: untilNextAvailable(observed) };
  }

  async function observe(set: Cached<StatefulSet>, { update, all }: Revisions): Promise<Observed> {
    const candidates = ownedPods.candidates(set).filter((pod) => ordinalOf(set, pod) !== undefined);
    const sorted = planClaims(set, selectorOf(set), candidates);
    const target = { client, resource: podResource, ownerResource: setResource, owner: set };
    const owned = await applyClaims(target, sorted);
    const current = all.find(({ metadata }) => metadata.name === set.status?.currentRevision) ?? update;
    return {
      set,
      pods: byOrdinal(set, owned),
      current: current.metadata.name,
      update: update.metadata.name,
      now: clock.now(),
    };
  }

  /** The first failure; the status is written all the same. */
  async function apply({ set }: Observed, revisions: Revisions, { create, remove }: Plan): Promise<unknown> {
    const made = create.map((vacancy) => createPod(set, revisions, vacancy));
    const removed = remove.map((pod) => removePod(set, pod));
    const results = await Promise.allSettled([...made, ...removed]);
    return results.find((result) => result.status === 'rejected')?.reason;
  }

  async function createPod(set: Cached<StatefulSet>, { update, all }: Revisions, vacancy: Vacancy): Promise<void> {
    const revision = all.find(({ metadata }) => metadata.name === vacancy.revision) ?? update;
    const place = `Pod ${podName(set, vacancy.ordinal)} in StatefulSet ${set.metadata.name}`;
    await claims.make(set, vacancy.ordinal);
    try {
      podFloor.wrote(keyOf(set), await client.create(podResource, podFor(set, vacancy.ordinal, revision)));
      recorder.event(set, 'Normal', 'SuccessfulCreate', `Create ${place} successful`);
    } catch (error) {
      // Another's pod has the name, or ours is on its way out: it is tried again until the name is free.
      if (!isReason(error, 'AlreadyExists') && !isNamespaceTerminating(error)) {
        recorder.event(set, 'Warning', 'FailedCreate', `Create ${place} failed error: ${messageOf(error)}`);
      }
      throw error;
    }
  }

  async function removePod(set: Cached<StatefulSet>, pod: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = pod.metadata;
    const place = `Pod ${name} in StatefulSet ${set.metadata.name}`;
    if (isFinished(pod)) tellRecreated(set, pod);
    try {
      podFloor.wrote(keyOf(set), await client.delete(podResource, namespace, name, { preconditions: { uid } }));
      recorder.event(set, 'Normal', 'SuccessfulDelete', `Delete ${place} successful`);
    } catch (error) {
      if (isReason(error, 'NotFound')) return;
      recorder.event(set, 'Warning', 'FailedDelete', `Delete ${place} failed error: ${messageOf(error)}`);
      throw error;
    }
  }

  function tellRecreated(set: Cached<StatefulSet>, { metadata, status }: Cached<Pod>): void {
    const told = (what: string) => `StatefulSet ${keyOf(set)} is recreating ${what} Pod ${metadata.name}`;
    if (status?.phase === 'Failed') recorder.event(set, 'Warning', 'RecreatingFailedPod', told('failed'));
    else recorder.event(set, 'Normal', 'RecreatingTerminatedPod', told('terminated'));
  }

  return controller;
}

const selectorOf = ({ spec }: Cached<StatefulSet>) => selectorFromObject(spec?.selector);

function usedNames({ pods, current, update }: Observed): ReadonlySet<string> {
  const revisions = [...pods.values()].map(revisionOf).filter((revision) => revision !== undefined);
  return new Set([current, update, ...revisions]);
}
