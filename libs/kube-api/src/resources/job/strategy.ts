import type { Job } from '@pilothouse/kube-model/kinds';
import type { Strategy } from '../strategy.ts';

const prefix = 'batch.kubernetes.io/';

/** A Job selects its Pods by its own uid, unless its author chose a selector: two Jobs never share a Pod. */
function selectByUid(job: Job): void {
  const { uid, name } = job.metadata ?? {};
  if (job.spec?.manualSelector || !uid || !name) return;
  // Validation comes later: what is missing is told there.
  job.spec ??= { template: {} };
  job.spec.template ??= {};
  const labels = job.spec.template.metadata?.labels ?? {};
  job.spec.template.metadata = { ...job.spec.template.metadata, labels };
  // In place: a Job that was given none of its own shares them with its template.
  Object.assign(labels, {
    'controller-uid': uid,
    [`${prefix}controller-uid`]: uid,
    'job-name': name,
    [`${prefix}job-name`]: name,
  });
  job.spec.selector = {
    ...job.spec.selector,
    matchLabels: { ...job.spec.selector?.matchLabels, [`${prefix}controller-uid`]: uid },
  };
}

/** As upstream, which defaults again what it has stored: a Job without labels bears those of its template. */
function labelByTemplate(job: Job): void {
  const labels = job.spec?.template?.metadata?.labels;
  if (!labels || Object.keys(job.metadata?.labels ?? {}).length > 0) return;
  job.metadata = { ...job.metadata, labels: { ...labels } };
}

export const jobStrategy: Strategy<Job> = {
  generation: true,
  orphansByDefault: true,
  prepareForCreate(job) {
    selectByUid(job);
    labelByTemplate(job);
  },
};
