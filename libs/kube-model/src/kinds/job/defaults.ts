import type { Job } from '../../kinds.ts';
import { defaultPodTemplate } from '../pod/defaults.ts';

type Spec = NonNullable<Job['spec']>;

const unlimited = 2 ** 31 - 1;

function defaultCounts(spec: Spec): void {
  if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1;
  spec.parallelism ??= 1;
  spec.backoffLimit ??= spec.backoffLimitPerIndex === undefined ? 6 : unlimited;
}

export function defaultJob(job: Job): void {
  const { spec } = job;
  if (!spec) return;
  defaultCounts(spec);
  spec.completionMode ??= 'NonIndexed';
  spec.suspend ??= false;
  spec.podReplacementPolicy ??= spec.podFailurePolicy ? 'Failed' : 'TerminatingOrFailed';
  spec.manualSelector ??= false;
  defaultPodTemplate(spec.template);
  const labels = spec.template?.metadata?.labels;
  // Shared, as upstream's are: what the Job's template is given at its creation, the Job bears too.
  if (labels && Object.keys(job.metadata?.labels ?? {}).length === 0) job.metadata = { ...job.metadata, labels };
}
