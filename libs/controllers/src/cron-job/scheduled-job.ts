import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { zoneClock } from '@pilothouse/kube-model/cron/zone-clock';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { scheduledAnnotation } from '@pilothouse/kube-model/kinds/cron-job/annotations';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';

type Template = NonNullable<CronJob['spec']>['jobTemplate'];

const minute = 60_000;

/** One name a scheduled minute: the same run can not be made twice. */
export function jobName({ metadata }: Cached<CronJob>, at: number): string {
  return `${metadata.name}-${Math.floor(at / minute)}`;
}

/** For which scheduled time a Job was made, milliseconds since the epoch; undefined of one that somebody else made. */
export function scheduledTime(cronJob: Cached<CronJob>, { metadata }: Cached<Job>): number | undefined {
  const at = Date.parse(metadata.annotations?.[scheduledAnnotation] ?? '');
  return metadata.name === jobName(cronJob, at) ? at : undefined;
}

export function jobFromTemplate(cronJob: Cached<CronJob>, at: number): Job {
  const { metadata, spec } = copyOf<NonNullable<Template>>(cronJob.spec?.jobTemplate ?? {});
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: jobName(cronJob, at),
      namespace: cronJob.metadata.namespace ?? '',
      ...(metadata?.labels && { labels: metadata.labels }),
      annotations: { ...metadata?.annotations, [scheduledAnnotation]: localTime(at, cronJob.spec?.timeZone || 'UTC') },
      ownerReferences: [newControllerRef(cronJob)],
    },
    ...(spec && { spec }),
  };
}

/** RFC 3339 as the zone's own clock shows it. */
function localTime(at: number, timeZone: string): string {
  const { offset } = zoneClock(timeZone)(at);
  const shown = new Date(at + offset * minute).toISOString().slice(0, 19);
  if (offset === 0) return `${shown}Z`;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
