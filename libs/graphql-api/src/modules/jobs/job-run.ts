import { humanDuration } from '@pilothouse/kube-model/human-duration';
import { instantiateAnnotation, scheduledAnnotation } from '@pilothouse/kube-model/kinds/cron-job/annotations';
import { findCondition, isTrue } from '@pilothouse/kube-model/status/health';
import type { JobResult } from '../../generated/resolver-types.ts';
import type { JobView } from '../../reading/kind-views.ts';

/** Upstream's default. */
const defaultBackoffLimit = 6;

export function resultOf({ object: { spec, status } }: JobView): JobResult {
  if (isTrue(status?.conditions, 'Complete')) return 'SUCCEEDED';
  if (isTrue(status?.conditions, 'Failed')) return 'FAILED';
  if (spec?.suspend) return 'SUSPENDED';
  return status?.startTime ? 'RUNNING' : 'WAITING';
}

export function finishedAt({ object: { status } }: JobView): string | undefined {
  const failed = findCondition(status?.conditions, 'Failed');
  return status?.completionTime ?? (failed?.status === 'True' ? failed.lastTransitionTime : undefined);
}

/** In milliseconds; undefined before it starts. */
export function durationOf(view: JobView, now: number): number | undefined {
  const start = view.object.status?.startTime;
  if (!start) return undefined;
  const end = finishedAt(view);
  return Math.max(0, (end ? Date.parse(end) : now) - Date.parse(start));
}

export function scheduledAt({ object }: JobView): string | undefined {
  const instant = Date.parse(object.metadata?.annotations?.[scheduledAnnotation] ?? '');
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

export const isManual = ({ object }: JobView) => object.metadata?.annotations?.[instantiateAnnotation] === 'manual';

function progressOf({ object: { spec, status } }: JobView): string {
  const { succeeded = 0, active = 0, failed = 0 } = status ?? {};
  const left = Math.max(0, (spec?.backoffLimit ?? defaultBackoffLimit) - failed);
  const tries = left === 0 ? 'no try left' : left === 1 ? '1 try left' : `${left} tries left`;
  const trouble = failed > 0 ? `, ${failed} failed (${tries})` : '';
  return `${succeeded} of ${spec?.completions ?? 1} done, ${active} running${trouble}`;
}

/** What the job did or waits for. */
export function jobSentence(view: JobView, now: number): string {
  const { metadata, spec, status } = view.object;
  const duration = durationOf(view, now);
  const took = duration === undefined ? '' : humanDuration(duration);
  if (metadata?.deletionTimestamp) return `${view.key.name} is being deleted.`;
  switch (resultOf(view)) {
    case 'SUCCEEDED':
      return `Succeeded${took && ` after ${took}`}: ${status?.succeeded ?? 0} of ${spec?.completions ?? 1} done.`;
    case 'FAILED':
      return `Failed${took && ` after ${took}`}: ${findCondition(status?.conditions, 'Failed')?.message ?? 'no reason is given'}.`;
    case 'SUSPENDED':
      return 'Suspended: no pod runs until it is resumed.';
    case 'WAITING':
      return 'Waits to be started.';
    case 'RUNNING':
      return `Runs for ${took}: ${progressOf(view)}.`;
  }
}
