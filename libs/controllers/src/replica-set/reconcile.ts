import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Pod, PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import { controllerOf, newControllerRef } from '@pilothouse/kube-model/owner-references';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import { messageOf } from '@pilothouse/std/message-of';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { watchOwned } from '../runtime/owned-children.ts';
import { createPodControl } from '../runtime/pod-control.ts';
import { isPodActive } from '../runtime/pod-readiness.ts';
import { slowStart } from '../runtime/slow-start.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { type Plan, plan } from './plan.ts';
import type { Replicas, ReplicasKind } from './replicas.ts';
import { computeStatus, type ManageFailure, untilNextAvailable } from './status.ts';

interface Outcome {
  readonly failure: ManageFailure | undefined;
  readonly error: unknown;
}

/** Keeps the number of pods that a ReplicaSet, or a ReplicationController, asks for. */
export function createReplicasController<T extends Replicas>(deps: ControllerDeps, of: ReplicasKind<T>): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const { resource, selectorOf } = of;
  const replicaSets = informers.of(resource);
  const pods = informers.of(podResource);
  const podFloor = createRevisionFloor(pods);
  const ownFloor = createRevisionFloor(replicaSets);
  const controller = createController({ name: of.name, workers: 5, clock, logger, reconcile });

  replicaSets.addHandler({
    added: (replicaSet) => controller.enqueue(keyOf(replicaSet)),
    updated: (replicaSet) => controller.enqueue(keyOf(replicaSet)),
    deleted: (replicaSet) => controller.enqueue(keyOf(replicaSet)),
  });
  const podControl = createPodControl({ client, recorder, floor: podFloor });
  const ownedPods = watchOwned({
    children: pods,
    owners: replicaSets,
    kind: resource.kind,
    selectorOf,
    controller,
  });

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
    const status = computeStatus(replicaSet, owned, outcome.failure, clock.now());
    await writeStatus({ client, resource, floor: ownFloor }, replicaSet, status);
    if (outcome.error !== undefined) throw outcome.error;
    return { requeueAfter: untilNextAvailable(replicaSet, owned, clock.now()) };
  }

  async function claimPods(replicaSet: Cached<T>): Promise<readonly Cached<Pod>[]> {
    const candidates = ownedPods.candidates(replicaSet).filter(isPodActive);
    const claims = planClaims(replicaSet, selectorOf(replicaSet), candidates);
    const target = { client, resource: podResource, ownerResource: resource, owner: replicaSet };
    return applyClaims(target, claims);
  }

  function* relatives(replicaSet: Cached<T>): Iterable<Cached<Pod>> {
    const owner = controllerOf(replicaSet);
    const siblings = owner ? replicaSets.byIndex('controller', owner.uid) : [replicaSet];
    for (const { metadata } of siblings) {
      for (const pod of pods.byIndex('controller', metadata.uid)) if (isPodActive(pod)) yield pod;
    }
  }

  async function apply(replicaSet: Cached<T>, { create, remove }: Plan): Promise<Outcome> {
    if (create > 0)
      return outcomeOf(
        'FailedCreate',
        await slowStart(create, () => podControl.create(replicaSet, podFromTemplate(replicaSet))),
      );
    const results = await Promise.allSettled(remove.map((pod) => podControl.remove(replicaSet, pod)));
    const failed = results.find((result) => result.status === 'rejected');
    return outcomeOf('FailedDelete', { error: failed?.reason });
  }

  return controller;
}

function podFromTemplate(replicaSet: Cached<Replicas>): Pod {
  const template = copyOf<PodTemplateSpec>(replicaSet.spec?.template ?? {});
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
