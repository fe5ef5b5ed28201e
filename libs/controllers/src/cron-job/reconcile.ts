import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor, floorPatience } from '@pilothouse/kube-client/revision-floor';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { controllerOf, isControlledBy } from '@pilothouse/kube-model/owner-references';
import { cronJobs as cronJobResource, jobs as jobResource } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { messageOf } from '@pilothouse/std/message-of';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { activeJob } from './observe-jobs.ts';
import { type Plan, plan, withStarted } from './plan.ts';
import { jobFromTemplate } from './scheduled-job.ts';

/** The longest that a timer may be set for: what is due later is looked at again before. */
const longestWait = 24 * 3_600_000;

/** Makes a Job of a CronJob's template whenever its schedule says so. */
export function createCronJobController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const cronJobs = informers.of(cronJobResource);
  const jobs = informers.of(jobResource);
  const jobFloor = createRevisionFloor(jobs);
  const ownFloor = createRevisionFloor(cronJobs);
  const controller = createController({ name: 'cronjob', workers: 5, clock, logger, reconcile });

  cronJobs.addHandler({
    added: (cronJob) => controller.enqueue(keyOf(cronJob)),
    updated: (cronJob) => controller.enqueue(keyOf(cronJob)),
    deleted: (cronJob) => controller.enqueue(keyOf(cronJob)),
  });
  jobs.addHandler({ added: enqueueOwner, updated: enqueueOwner, deleted: enqueueOwner });

  function enqueueOwner(job: Cached<Job>): void {
    const owner = controllerOf(job);
    if (owner?.kind === 'CronJob') controller.enqueue(joinKey(job.metadata.namespace ?? '', owner.name));
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const cronJob = cronJobs.get(namespace, name);
    if (!cronJob) {
      jobFloor.forget(key);
      ownFloor.forget(key);
      return undefined;
    }
    // The event that brings the cache up to our own writes queues the key again.
    if (!jobFloor.reached(key) || !ownFloor.reached(key)) return { requeueAfter: floorPatience };
    const owned = [...jobs.byIndex('controller', cronJob.metadata.uid)];
    const next = plan({ cronJob, jobs: owned }, clock.now());
    await apply(cronJob, next);
    return { requeueAfter: next.lookAgainIn === undefined ? undefined : Math.min(longestWait, next.lookAgainIn) };
  }

  async function apply(cronJob: Cached<CronJob>, next: Plan): Promise<void> {
    for (const { type, reason, message } of next.events) recorder.event(cronJob, type, reason, message);
    for (const job of next.replace) await removeJob(cronJob, job);
    const started = next.start === undefined ? undefined : await startJob(cronJob, next.start);
    const status =
      started && next.start !== undefined ? withStarted(next.status, activeJob(started), next.start) : next.status;
    await writeStatus({ client, resource: cronJobResource, floor: ownFloor }, cronJob, status);
    // After the status, which tells of them: what is forgotten would otherwise be started again.
    for (const job of next.forget) await removeJob(cronJob, job);
  }

  /** The Job of this run; undefined when there can be none. */
  async function startJob(cronJob: Cached<CronJob>, at: number): Promise<Served<Job> | undefined> {
    const wanted = jobFromTemplate(cronJob, at);
    try {
      const job = await client.create(jobResource, wanted);
      jobFloor.wrote(keyOf(cronJob), job);
      recorder.event(cronJob, 'Normal', 'SuccessfulCreate', `Created job ${job.metadata.name}`);
      return job;
    } catch (error) {
      if (isNamespaceTerminating(error)) return undefined;
      if (isReason(error, 'AlreadyExists')) return ownJob(cronJob, wanted);
      recorder.event(cronJob, 'Warning', 'FailedCreate', `Error creating job: ${messageOf(error)}`);
      throw error;
    }
  }

  /** The run was started before: by us, or its name is somebody else's. */
  async function ownJob(cronJob: Cached<CronJob>, { metadata }: Job): Promise<Served<Job> | undefined> {
    const { namespace = '', name = '' } = metadata ?? {};
    const found = await client.get(jobResource, namespace, name);
    return isControlledBy(found, cronJob.metadata.uid) ? found : undefined;
  }

  async function removeJob(cronJob: Cached<CronJob>, { metadata }: Cached<Job>): Promise<void> {
    const { namespace = '', name, uid } = metadata;
    const options = { propagationPolicy: 'Background', preconditions: { uid } } as const;
    const gone = await whileThere(client.delete(jobResource, namespace, name, options));
    if (!gone) return;
    jobFloor.wrote(keyOf(cronJob), gone);
    recorder.event(cronJob, 'Normal', 'SuccessfulDelete', `Deleted job ${name}`);
  }

  return controller;
}
