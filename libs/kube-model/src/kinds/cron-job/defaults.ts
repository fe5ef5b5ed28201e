import type { CronJob } from '../../kinds.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

export function defaultCronJob({ spec }: CronJob): void {
  if (!spec) return;
  spec.concurrencyPolicy ||= 'Allow';
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
  if (!spec.jobTemplate) return;
  spec.jobTemplate.metadata ??= {};
  defaultPodTemplate(spec.jobTemplate.spec?.template);
}
