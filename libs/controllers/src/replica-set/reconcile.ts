import { isDeepStrictEqual } from 'node:util';
import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Pod, ReplicaSet } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { controllerOf, newControllerRef } from '@pilothouse/kube-model/owner-references';
import { pods as podResource, replicaSets as replicaSetResource } from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { isPodActive } from '../runtime/pod-readiness.ts';
import { slowStart } from '../runtime/slow-start.ts';
import { whileThere } from '../runtime/while-there.ts';
import { type Plan, plan } from './plan.ts';
import { computeStatus, type ManageFailure, untilNextAvailable } from './status.ts';

interface Outcome {
  readonly failure: ManageFailure | undefined;
  readonly error: unknown;
}

/** Keeps the number of pods that a ReplicaSet asks for. */
export function createReplicaSetController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const replicaSets = informers.of(replicaSetResource);
  const pods = informers.of(podResource);
  const podFloor = createRevisionFloor(pods);
  const ownFloor = createRevisionFloor(replicaSets);
  const controller = createController({ name: 'replicaset', workers: 5, clock, logger, reconcile });

  pods.addIndex('unowned', (pod) => (controllerOf(pod) ? [] : [pod.metadata.namespace ?? '']));
  replicaSets.addHandler({
    added: (replicaSet) => controller.enqueue(keyOf(replicaSet)),
    updated: (replicaSet) => controller.enqueue(keyOf(replicaSet)),
    deleted: (replicaSet) => controller.enqueue(keyOf(replicaSet)),
  });
  pods.addHandler({
    added: enqueueOwners,
    updated(pod, before) {
      if (controllerOf(pod)?.uid !== controllerOf(before)?.uid) enqueueOwners(before);
      enqueueOwners(pod);
    },
    deleted: enqueueOwners,
  });

  function enqueueOwners(pod: Cached<Pod>): void {
    const { namespace = '', labels } = pod.metadata;
    const owner = controllerOf(pod);
    if (owner) {
      if (owner.kind === 'ReplicaSet') controller.enqueue(joinKey(namespace, owner.name));
      return;
    }
    for (const replicaSet of replicaSets.list(namespace)) {
      if (selectorFromObject(replicaSet.spec?.selector).matches(labels)) controller.enqueue(keyOf(replicaSet));
    }
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const replicaSet = replicaSets.get(namespace, name);
    if (!replicaSet) {
      podFloor.forget(key);
      ownFloor.forget(key);
      return undefined;
    }
    // The event that brings the cache up to our own writes queues the key again.
    if (!podFloor.reached(key) || !ownFloor.reached(key)) return { requeueAfter: floorPatience };
    const owned = await claimPods(replicaSet);
    const now = clock.now();
    const outcome = await apply(
      replicaSet,
      plan({ replicaSet, pods: owned, related: () => relatives(replicaSet) }, now),
    );
    await writeStatus(replicaSet, owned, outcome.failure);
    if (outcome.error !== undefined) throw outcome.error;
    return { requeueAfter: untilNextAvailable(replicaSet, owned, clock.now()) };
  }

  async function claimPods(replicaSet: Cached<ReplicaSet>): Promise<readonly Cached<Pod>[]> {
    const { namespace = '', uid } = replicaSet.metadata;
    const candidates = [...pods.byIndex('controller', uid), ...pods.byIndex('unowned', namespace)].filter(isPodActive);
    const claims = planClaims(replicaSet, selectorFromObject(replicaSet.spec?.selector), candidates);
    const target = { client, resource: podResource, ownerResource: replicaSetResource, owner: replicaSet };
    return applyClaims(target, claims);
  }

  function* relatives(replicaSet: Cached<ReplicaSet>): Iterable<Cached<Pod>> {
    const owner = controllerOf(replicaSet);
    const siblings = owner ? replicaSets.byIndex('controller', owner.uid) : [replicaSet];
    for (const { metadata } of siblings) {
      for (const pod of pods.byIndex('controller', metadata.uid)) if (isPodActive(pod)) yield pod;
    }
  }

  async function apply(replicaSet: Cached<ReplicaSet>, { create, remove }: Plan): Promise<Outcome> {
    if (create > 0) return outcomeOf('FailedCreate', await slowStart(create, () => createPod(replicaSet)));
    const results = await Promise.allSettled(remove.map((pod) => removePod(replicaSet, pod)));
    const failed = results.find((result) => result.status === 'rejected');
    return outcomeOf('FailedDelete', { error: failed?.reason });
  }

  async function createPod(replicaSet: Cached<ReplicaSet>): Promise<void> {
    try {
      const pod = await client.create(podResource, podFromTemplate(replicaSet));
      podFloor.wrote(keyOf(replicaSet), pod);
      recorder.event(replicaSet, 'Normal', 'SuccessfulCreate', `Created pod: ${pod.metadata.name}`);
    } catch (error) {
      if (!isNamespaceTerminating(error)) {
        recorder.event(replicaSet, 'Warning', 'FailedCreate', `Error creating: ${messageOf(error)}`);
      }
      throw error;
    }
  }

  async function removePod(replicaSet: Cached<ReplicaSet>, pod: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = pod.metadata;
    try {
      podFloor.wrote(keyOf(replicaSet), await client.delete(podResource, namespace, name, { preconditions: { uid } }));
      recorder.event(replicaSet, 'Normal', 'SuccessfulDelete', `Deleted pod: ${name}`);
    } catch (error) {
      if (isReason(error, 'NotFound')) return;
      recorder.event(replicaSet, 'Warning', 'FailedDelete', `Error deleting: ${messageOf(error)}`);
      throw error;
    }
  }

  async function writeStatus(
    replicaSet: Cached<ReplicaSet>,
    owned: readonly Cached<Pod>[],
    failure: ManageFailure | undefined,
  ): Promise<void> {
    const status = computeStatus(replicaSet, owned, failure, clock.now());
    if (isDeepStrictEqual(status, replicaSet.status)) return;
    const next = { ...copyOf<Served<ReplicaSet>>(replicaSet), status };
    const written = await whileThere(client.update(replicaSetResource, next, { subresource: 'status' }));
    if (written) ownFloor.wrote(keyOf(replicaSet), written);
  }

  return controller;
}

function podFromTemplate(replicaSet: Cached<ReplicaSet>): Pod {
  const template = copyOf<NonNullable<NonNullable<ReplicaSet['spec']>['template']>>(replicaSet.spec?.template ?? {});
  const { labels, annotations, finalizers } = template.metadata ?? {};
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      generateName: `${replicaSet.metadata.name}-`,
      namespace: replicaSet.metadata.namespace ?? '',
      ...(labels && { labels }),
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ownerReferences: [newControllerRef(replicaSet)],
    },
    ...(template.spec && { spec: template.spec }),
  };
}

function outcomeOf(reason: ManageFailure['reason'], { error }: { readonly error: unknown }): Outcome {
  // A terminating namespace takes no more pods, and soon the ReplicaSet is gone too.
  if (error === undefined || isNamespaceTerminating(error)) return { failure: undefined, error: undefined };
  return { failure: { reason, message: messageOf(error) }, error };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
