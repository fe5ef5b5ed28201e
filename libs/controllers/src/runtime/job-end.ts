import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job } from '@pilothouse/kube-model/kinds';
import { isTrue as isConditionTrue } from '@pilothouse/kube-model/status/health';

export function isTrue({ status }: Cached<Job>, type: string): boolean {
  return isConditionTrue(status?.conditions, type);
}

export function isFinished(job: Cached<Job>): boolean {
  return isTrue(job, 'Complete') || isTrue(job, 'Failed');
}
