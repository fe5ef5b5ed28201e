import { randomUUID } from 'node:crypto';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { instantiateAnnotation } from '@pilothouse/kube-model/kinds/cron-job/annotations';
import type { Served } from '@pilothouse/kube-model/object';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { cronJobs, jobs } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { NamedRef } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { changed } from '../../writing/change-object.ts';
import { fieldManager } from '../../writing/field-manager.ts';
import { shownAfter } from '../../writing/shown-after.ts';

/** Pods' names have the Job's and six characters more, and are host names: 63 at most. */
const longestName = 57;

function madeUpName({ metadata: { name } }: Served<CronJob>): string {
  const suffix = `-manual-${randomUUID().slice(0, 5)}`;
  return name.slice(0, longestName - suffix.length).replace(/[-.]+$/, '') + suffix;
}

/** The Job that `kubectl create job --from=cronjob/…` makes: as by its controller, marked as made by hand. */
export function jobOf(cronJob: Served<CronJob>, name: string): Job {
  const template = cronJob.spec?.jobTemplate;
  const { blockOwnerDeletion: _, ...owner } = newControllerRef(cronJob);
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      ...(cronJob.metadata.namespace && { namespace: cronJob.metadata.namespace }),
      ...(template?.metadata?.labels && { labels: template.metadata.labels }),
      annotations: { ...template?.metadata?.annotations, [instantiateAnnotation]: 'manual' },
      ownerReferences: [owner],
    },
    ...(template?.spec && { spec: template.spec }),
  };
}

export interface RunNow {
  readonly ref: NamedRef;
  readonly jobName?: string | null | undefined;
  readonly dryRun: boolean;
}

/** Makes a Job of a CronJob's template, as the user. Throws StatusError. */
export async function runCronJobNow(context: GraphqlContext, { ref, jobName, dryRun }: RunNow) {
  const cluster = clusterOf(context, ref.cluster);
  const client = cluster.client(context.access.requireUser());
  const cronJob = await client.get(cronJobs, ref.namespace, ref.name);
  if (cronJob.metadata.deletionTimestamp) throw new StatusError('BadRequest', `${ref.name} is being deleted`);
  const object = jobOf(cronJob, jobName ?? madeUpName(cronJob));
  const after = await client.create(jobs, object, { fieldManager, dryRun });
  const target = { cluster, resource: jobs, namespace: ref.namespace, name: after.metadata.name };
  const shown = await shownAfter(target, after, dryRun);
  const { view, ...rest } = changed(context, target, undefined, after as DeepReadonly<Job>, shown);
  return { job: view, ...rest };
}
