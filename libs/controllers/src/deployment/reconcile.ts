import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Deployment, Pod, ReplicaSet } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { controllerOf, isControlledBy } from '@pilothouse/kube-model/owner-references';
import {
  deployments as deploymentResource,
  pods as podResource,
  replicaSets as replicaSetResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { messageOf } from '@pilothouse/std/message-of';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { watchOwned } from '../runtime/owned-children.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { annotations as names } from './annotations.ts';
import type { DeploymentStatus } from './conditions.ts';
import type { Draft } from './draft.ts';
import { plan } from './plan.ts';
import { noteCreateFailure } from './progress.ts';
import { replicaSetFrom, sameTemplate } from './revision.ts';

/** Rolls Deployments out through their ReplicaSets. */
export function createDeploymentController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const deployments = informers.of(deploymentResource);
  const replicaSets = informers.of(replicaSetResource);
  const pods = informers.of(podResource);
  const ownFloor = createRevisionFloor(deployments);
  const replicaSetFloor = createRevisionFloor(replicaSets);
  const controller = createController({ name: 'deployment', workers: 5, clock, logger, reconcile });

  deployments.addHandler({
    added: (deployment) => controller.enqueue(keyOf(deployment)),
    updated: (deployment) => controller.enqueue(keyOf(deployment)),
    deleted: (deployment) => controller.enqueue(keyOf(deployment)),
  });
  const ownedReplicaSets = watchOwned({
    children: replicaSets,
    owners: deployments,
    kind: 'Deployment',
    selectorOf,
    controller,
  });
  // Recreate starts the new pods when the last old one is gone.
  pods.addHandler({ deleted: enqueueRecreate });

  function enqueueRecreate(pod: Cached<Pod>): void {
    const owner = controllerOf(pod);
    const replicaSet = owner && replicaSets.get(pod.metadata.namespace ?? '', owner.name);
    const deployment = replicaSet && deploymentOf(replicaSet);
    if (deployment?.spec?.strategy?.type === 'Recreate') controller.enqueue(keyOf(deployment));
  }

  function deploymentOf(replicaSet: Cached<ReplicaSet>): Cached<Deployment> | undefined {
    const owner = controllerOf(replicaSet);
    return owner && deployments.get(replicaSet.metadata.namespace ?? '', owner.name);
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const deployment = deployments.get(namespace, name);
    if (!deployment) {
      ownFloor.forget(key);
      replicaSetFloor.forget(key);
      return undefined;
    }
    // The event that brings the cache up to our own writes queues the key again.
    if (!ownFloor.reached(key) || !replicaSetFloor.reached(key)) return { requeueAfter: floorPatience };
    if (selectsEverything(deployment)) return refuse(deployment);
    const owned = await claimReplicaSets(deployment);
    const next = plan({ deployment, replicaSets: owned, runningPods }, clock.now());
    for (const draft of next.replicaSets) await applyDraft(deployment, draft);
    await Promise.all(next.remove.map((replicaSet) => removeReplicaSet(deployment, replicaSet)));
    await writeStatus(deployment, next.status, next.revision);
    return { requeueAfter: next.requeueAfter };
  }

  async function refuse(deployment: Cached<Deployment>): Promise<undefined> {
    const message = 'This deployment is selecting all pods. A non-empty selector is required.';
    recorder.event(deployment, 'Warning', 'SelectingAll', message);
    const status = { ...copyOf<DeploymentStatus>(deployment.status ?? {}) };
    status.observedGeneration = deployment.metadata.generation ?? 0;
    await writeStatus(deployment, status);
  }

  async function claimReplicaSets(deployment: Cached<Deployment>): Promise<readonly Cached<ReplicaSet>[]> {
    const claims = planClaims(deployment, selectorOf(deployment), ownedReplicaSets.candidates(deployment));
    const target = { client, resource: replicaSetResource, ownerResource: deploymentResource, owner: deployment };
    return applyClaims(target, claims);
  }

  function runningPods(replicaSet: Cached<ReplicaSet>): number {
    let count = 0;
    for (const { status } of pods.byIndex('controller', replicaSet.metadata.uid)) {
      if (status?.phase !== 'Succeeded' && status?.phase !== 'Failed') count++;
    }
    return count;
  }

  async function applyDraft(deployment: Cached<Deployment>, draft: Draft): Promise<void> {
    const { original } = draft;
    if (!original) return createReplicaSet(deployment, draft);
    const next = copyOf<Served<ReplicaSet>>(original);
    next.metadata.annotations = { ...draft.annotations };
    const spec = next.spec;
    if (!spec) return;
    const before = spec.replicas ?? 1;
    spec.replicas = draft.replicas;
    if (draft.minReadySeconds !== (spec.minReadySeconds ?? 0)) spec.minReadySeconds = draft.minReadySeconds;
    const annotationsSame = deepEqual(next.metadata.annotations, original.metadata.annotations ?? {});
    if (annotationsSame && deepEqual(spec, original.spec)) return;
    replicaSetFloor.wrote(keyOf(deployment), await client.update(replicaSetResource, next));
    if (before !== draft.replicas) tellScaling(deployment, draft, before);
  }

  function tellScaling(deployment: Cached<Deployment>, { name, replicas }: Draft, before: number): void {
    const direction = replicas > before ? 'up' : 'down';
    const message = `Scaled ${direction} replica set ${name} from ${before} to ${replicas}`;
    recorder.event(deployment, 'Normal', 'ScalingReplicaSet', message);
  }

  async function createReplicaSet(deployment: Cached<Deployment>, draft: Draft): Promise<void> {
    try {
      const created = await client.create(replicaSetResource, replicaSetFrom(deployment, draft));
      replicaSetFloor.wrote(keyOf(deployment), created);
      if (draft.replicas > 0) tellScaling(deployment, draft, 0);
    } catch (error) {
      if (isReason(error, 'AlreadyExists')) await resolveCollision(deployment, draft, error);
      else if (!isNamespaceTerminating(error)) await tellCreateFailure(deployment, draft, error);
    }
  }

  /** Our own ReplicaSet that the cache does not show yet is fine; another template with the same hash needs another name. */
  async function resolveCollision(deployment: Cached<Deployment>, draft: Draft, cause: Error): Promise<void> {
    const existing = await client.get(replicaSetResource, deployment.metadata.namespace ?? '', draft.name);
    const ours = isControlledBy(existing, deployment.metadata.uid);
    if (ours && sameTemplate(existing.spec?.template, deployment.spec?.template)) return;
    const status = copyOf<DeploymentStatus>(deployment.status ?? {});
    status.collisionCount = (status.collisionCount ?? 0) + 1;
    await writeStatus(deployment, status);
    throw cause;
  }

  async function tellCreateFailure(deployment: Cached<Deployment>, { name }: Draft, error: unknown): Promise<never> {
    const message = `Failed to create new replica set "${name}": ${messageOf(error)}`;
    const conditions = noteCreateFailure(deployment, message, clock.now()).map((condition) => ({ ...condition }));
    const status = { ...copyOf<DeploymentStatus>(deployment.status ?? {}), conditions };
    await writeStatus(deployment, status);
    recorder.event(deployment, 'Warning', 'ReplicaSetCreateError', message);
    throw error;
  }

  async function removeReplicaSet(deployment: Cached<Deployment>, replicaSet: Cached<ReplicaSet>): Promise<void> {
    const { namespace = '', name, uid } = replicaSet.metadata;
    const gone = await whileThere(client.delete(replicaSetResource, namespace, name, { preconditions: { uid } }));
    if (gone) replicaSetFloor.wrote(keyOf(deployment), gone);
  }

  /** The revision goes with the status: written on its own, an annotation would count as a new generation. */
  async function writeStatus(
    deployment: Cached<Deployment>,
    status: DeploymentStatus,
    revision = deployment.metadata.annotations?.[names.revision],
  ): Promise<void> {
    const next = { ...copyOf<Served<Deployment>>(deployment), status };
    const revised = revision !== undefined && deployment.metadata.annotations?.[names.revision] !== revision;
    if (revised) next.metadata.annotations = { ...next.metadata.annotations, [names.revision]: revision };
    if (!revised && deepEqual(status, deployment.status)) return;
    const written = await whileThere(client.update(deploymentResource, next, { subresource: 'status' }));
    if (!written) return;
    ownFloor.wrote(keyOf(deployment), written);
  }

  return controller;
}

const selectorOf = ({ spec }: Cached<Deployment>) => selectorFromObject(spec?.selector);

function selectsEverything({ spec }: Cached<Deployment>): boolean {
  const { matchLabels, matchExpressions } = spec?.selector ?? {};
  return Object.keys(matchLabels ?? {}).length === 0 && (matchExpressions ?? []).length === 0;
}
