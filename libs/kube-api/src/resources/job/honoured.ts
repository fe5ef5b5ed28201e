import { honouredIn } from '../honoured.ts';

export const jobHonoured = honouredIn('api.batch.v1', {
  JobSpec: `activeDeadlineSeconds backoffLimit backoffLimitPerIndex completionMode completions managedBy manualSelector
    maxFailedIndexes parallelism podFailurePolicy podReplacementPolicy selector successPolicy suspend template
    ttlSecondsAfterFinished`,
  CronJobSpec: `concurrencyPolicy failedJobsHistoryLimit jobTemplate schedule startingDeadlineSeconds
    successfulJobsHistoryLimit suspend timeZone`,
  JobTemplateSpec: 'metadata spec',
  PodFailurePolicy: 'rules',
  PodFailurePolicyRule: 'action onExitCodes onPodConditions',
  PodFailurePolicyOnExitCodesRequirement: 'containerName operator values',
  PodFailurePolicyOnPodConditionsPattern: 'status type',
  SuccessPolicy: 'rules',
  SuccessPolicyRule: 'succeededCount succeededIndexes',
});
