import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import { jobs as jobResource, pods as podResource } from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { applyClaims, planClaims } from '../runtime/claim.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { watchOwned } from '../runtime/owned-children.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { createEndingMemory } from './ending-memory.ts';
import { isTracked } from './job-pod.ts';
import { type Plan, plan } from './plan.ts';
import { createPodWriter } from './pod-writer.ts';

const jobNameLabel = 'batch.kubernetes.io/job-name';

/** Runs pods until as many have succeeded as a Job asks for, and counts each of them exactly once. */
export function createJobController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const jobs = informers.of(jobResource);
  const pods = informers.of(podResource);
  const podFloor = createRevisionFloor(pods);
  const ownFloor = createRevisionFloor(jobs);
  const endings = createEndingMemory();
  const writer = createPodWriter({ client, recorder, floor: podFloor });
  const controller = createController({ name: 'job', workers: 5, clock, logger, reconcile });

  pods.addIndex('job', (pod) => jobKeys(pod));
  jobs.addHandler({
    added: (job) => controller.enqueue(keyOf(job)),
    updated: (job) => controller.enqueue(keyOf(job)),
    deleted: (job) => controller.enqueue(keyOf(job)),
  });
  const ownedPods = watchOwned({ children: pods, owners: jobs, kind: 'Job', selectorOf, controller });
  // Pods that wait to be counted by a Job that they have lost.
  pods.addHandler({
    added: enqueueCounting,
    updated(pod, before) {
      if (controllerOf(pod)?.uid !== controllerOf(before)?.uid) enqueueCounting(before);
      enqueueCounting(pod);
    },
    deleted: enqueueCounting,
  });

  function enqueueCounting(pod: Cached<Pod>): void {
    for (const key of jobKeys(pod)) controller.enqueue(key);
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const job = jobs.get(namespace, name);
    // The event that brings the cache up to our own writes queues the key again.
    if (!podFloor.reached(key) || !ownFloor.reached(key)) return { requeueAfter: floorPatience };
    if (!job) {
      podFloor.forget(key);
      ownFloor.forget(key);
      endings.forget(key);
      await writer.release(key, orphans(key, undefined));
      return undefined;
    }
    if (isManagedElsewhere(job)) return undefined;
    const owned = await claimPods(job);
    await writer.release(key, orphans(key, job.metadata.uid));
    const observed = { job, pods: owned, endings: endings.update(key, job, owned) };
    return apply(job, plan(observed, clock.now()));
  }

  async function claimPods(job: Cached<Job>): Promise<readonly Cached<Pod>[]> {
    const claims = planClaims(job, selectorOf(job), ownedPods.candidates(job));
    return applyClaims({ client, resource: podResource, ownerResource: jobResource, owner: job }, claims);
  }

  /** Pods that still wait for a Job of this name to count them, and for which no Job will. */
  function orphans(key: string, uid: string | undefined): readonly Cached<Pod>[] {
    const waiting = [...pods.byIndex('job', key)].filter(isTracked);
    return waiting.filter((pod) => {
      const owner = controllerOf(pod);
      return owner ? owner.uid !== uid : uid === undefined;
    });
  }

  async function apply(job: Cached<Job>, next: Plan): Promise<Result | undefined> {
    const key = keyOf(job);
    // Gone meanwhile. A newer version of the Job is a conflict, and what was planned is void.
    const target = { client, resource: jobResource, floor: ownFloor };
    if (next.status && !(await writeStatus(target, job, next.status))) return undefined;
    for (const { type, reason, message } of next.events) recorder.event(job, type, reason, message);
    if (next.uncountedRemoval) await writer.release(key, next.remove.filter(isTracked));
    await writer.remove(job, next.remove);
    await writer.release(key, next.release);
    await writer.create(job, next);
    if (next.expired) await removeJob(job);
    return { requeueAfter: next.lookAgainIn };
  }

  async function removeJob({ metadata }: Cached<Job>): Promise<void> {
    const { namespace = '', name, uid, resourceVersion } = metadata;
    const preconditions = { uid, resourceVersion };
    await whileThere(client.delete(jobResource, namespace, name, { propagationPolicy: 'Foreground', preconditions }));
  }

  return controller;
}

const selectorOf = ({ spec }: Cached<Job>) => selectorFromObject(spec?.selector);

/** A Job of another controller is that controller's alone. */
function isManagedElsewhere({ spec }: Cached<Job>): boolean {
  return spec?.managedBy !== undefined && spec.managedBy !== 'kubernetes.io/job-controller';
}

function jobKeys(pod: Cached<Pod>): string[] {
  const { namespace = '', labels } = pod.metadata;
  const owner = controllerOf(pod);
  if (owner) return owner.kind === 'Job' ? [joinKey(namespace, owner.name)] : [];
  const name = isTracked(pod) ? labels?.[jobNameLabel] : undefined;
  return name === undefined ? [] : [joinKey(namespace, name)];
}
