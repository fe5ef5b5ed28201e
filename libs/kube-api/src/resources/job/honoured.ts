import { honouredIn } from '../honoured.ts';

export const jobHonoured = honouredIn('api.batch.v1', {
  JobSpec: `activeDeadlineSeconds backoffLimit completionMode completions managedBy manualSelector parallelism podFailurePolicy
    podReplacementPolicy selector suspend template ttlSecondsAfterFinished`,
  CronJobSpec: `concurrencyPolicy failedJobsHistoryLimit jobTemplate schedule startingDeadlineSeconds
    successfulJobsHistoryLimit suspend timeZone`,
  JobTemplateSpec: 'metadata spec',
  PodFailurePolicy: 'rules',
  PodFailurePolicyRule: 'action onExitCodes onPodConditions',
  PodFailurePolicyOnExitCodesRequirement: 'containerName operator values',
  PodFailurePolicyOnPodConditionsPattern: 'status type',
});
