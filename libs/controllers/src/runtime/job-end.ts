import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job } from '@pilothouse/kube-model/kinds';

export function isTrue({ status }: Cached<Job>, type: string): boolean {
  return status?.conditions?.some((condition) => condition.type === type && condition.status === 'True') === true;
}

export function isFinished(job: Cached<Job>): boolean {
  return isTrue(job, 'Complete') || isTrue(job, 'Failed');
}
