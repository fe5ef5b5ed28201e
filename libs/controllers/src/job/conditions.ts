import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import type { Verdict } from './verdict.ts';

export type JobCondition = NonNullable<NonNullable<Job['status']>['conditions']>[number];

export interface JobEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

/** The conditions of a Job as they are changed step by step, with the events that tell of it. */
export class Conditions {
  readonly events: JobEvent[] = [];
  private readonly found: JobCondition[];
  private readonly at: string;

  constructor(job: Cached<Job>, now: number) {
    this.found = (job.status?.conditions ?? []).map((condition) => ({ ...condition }));
    this.at = timestamp(now);
  }

  get list(): readonly JobCondition[] {
    return this.found;
  }

  /** Whether that changed anything; a condition that never was is not noted as False. */
  set(type: string, status: 'True' | 'False', why: Pick<JobCondition, 'reason' | 'message'>): boolean {
    const index = this.found.findIndex((condition) => condition.type === type);
    const known = this.found[index];
    if (known ? known.status === status : status === 'False') return false;
    const times = { lastProbeTime: this.at, lastTransitionTime: this.at };
    this.found.splice(index < 0 ? this.found.length : index, 1, { type, status, ...times, ...why });
    return true;
  }

  suspend(): void {
    const told = { reason: 'JobSuspended', message: 'Job suspended' };
    if (this.set('Suspended', 'True', told)) this.tell('Normal', 'Suspended', told.message);
  }

  /** Whether the Job was suspended before. */
  resume(): boolean {
    const told = { reason: 'JobResumed', message: 'Job resumed' };
    if (!this.set('Suspended', 'False', told)) return false;
    this.tell('Normal', 'Resumed', told.message);
    return true;
  }

  aim({ target, reason, message }: Verdict): void {
    this.set(target, 'True', { reason, message });
  }

  finish({ target, reason, message }: Verdict, tooMany: boolean): void {
    this.set(target === 'FailureTarget' ? 'Failed' : 'Complete', 'True', { reason, message });
    if (target === 'FailureTarget') {
      this.tell('Warning', reason, message);
      return;
    }
    if (tooMany)
      this.tell('Warning', 'TooManySucceededPods', 'Too many succeeded pods running after completion count reached');
    this.tell('Normal', 'Completed', 'Job completed');
  }

  private tell(type: JobEvent['type'], reason: string, message: string): void {
    this.events.push({ type, reason, message });
  }
}
