import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { type FailedPods, failedIndexes, limitsIndexes, pendingReplacement } from './failed-indexes.ts';
import { matchFailurePolicy } from './failure-policy.ts';
import { formatIndexes, parseIndexes } from './index-set.ts';
import { completionIndex, hasFailed, hasSucceeded, isIndexed, isTracked } from './job-pod.ts';
import type { Verdict } from './verdict.ts';

/** How the pods of a Job ended, all that have been counted and all that are about to be. */
export interface Tally {
  /** Of pods that are let go. */
  readonly counted: { readonly succeeded: number; readonly failed: number };
  /** Uids of pods whose end is noted and which may not be let go yet. */
  readonly uncounted: { readonly succeeded: readonly string[]; readonly failed: readonly string[] };
  /** Of an Indexed Job. */
  readonly completed: ReadonlySet<number>;
  /** Indexes that are given up; undefined of a Job that counts failures for all indexes together. */
  readonly failedIndexes: ReadonlySet<number> | undefined;
  /** By index, the failed pods that are held until another takes over their count of failures. */
  readonly replaced: FailedPods;
  readonly succeeded: number;
  readonly failed: number;
  /** Their end is noted: they may be let go once that is written. */
  readonly settled: readonly Cached<Pod>[];
}

/** Ends that are noted in one write, so that a status stays small. */
const most = 500;

/**
 * Counts each pod exactly once, whatever crashes in between: its uid is noted while its finalizer holds it, then the finalizer
 * goes, and only when that is seen does the uid become a number. `end`: what the Job ends with; its pods end with it.
 */
export function tally(job: Cached<Job>, pods: readonly Cached<Pod>[], end: Verdict['target'] | undefined): Tally {
  const counter = new Counter(job, pods, end);
  for (const pod of pods) if (isTracked(pod) && counter.hasRoom) counter.note(pod);
  return counter.result();
}

class Counter {
  private readonly job: Cached<Job>;
  private readonly end: Verdict['target'] | undefined;
  private readonly counted: { succeeded: number; failed: number };
  private readonly succeeded: Set<string>;
  private readonly failed: Set<string>;
  private readonly completed: Set<number>;
  private readonly failedIndexes: ReadonlySet<number> | undefined;
  private readonly replaced: FailedPods;
  private readonly settled: Cached<Pod>[] = [];
  private readonly indexed: boolean;

  constructor(job: Cached<Job>, pods: readonly Cached<Pod>[], end: Verdict['target'] | undefined) {
    const { succeeded = 0, failed = 0, uncountedTerminatedPods: noted, completedIndexes } = job.status ?? {};
    const held = new Set(pods.filter(isTracked).map(({ metadata }) => metadata.uid));
    const stillHeld = (uids: readonly string[] = []) => uids.filter((uid) => held.has(uid));
    this.job = job;
    this.end = end;
    this.indexed = isIndexed(job);
    this.succeeded = new Set(stillHeld(noted?.succeeded));
    this.failed = new Set(stillHeld(noted?.failed));
    this.counted = {
      succeeded: succeeded + (noted?.succeeded?.length ?? 0) - this.succeeded.size,
      failed: failed + (noted?.failed?.length ?? 0) - this.failed.size,
    };
    this.completed = parseIndexes(completedIndexes, job.spec?.completions ?? 0);
    this.failedIndexes = limitsIndexes(job) ? failedIndexes(job, pods) : undefined;
    this.replaced = this.failedIndexes ? pendingReplacement(job, pods, this.closedIndexes(pods)) : new Map();
  }

  get hasRoom(): boolean {
    return this.settled.length < most;
  }

  note(pod: Cached<Pod>): void {
    const { uid } = pod.metadata;
    if (this.succeeded.has(uid) || this.failed.has(uid)) this.settled.push(pod);
    else if (hasSucceeded(pod)) this.noteSuccess(pod);
    else if (this.end === 'FailureTarget' || hasFailed(pod, this.job)) this.noteFailure(pod);
    else if (this.end === 'SuccessCriteriaMet') this.settled.push(pod);
  }

  result(): Tally {
    const { counted, completed, settled, failedIndexes: given, replaced } = this;
    const succeeded = this.indexed ? completed.size : counted.succeeded + this.succeeded.size;
    const held = this.end ? [] : [...replaced.values()].filter((pod) => this.counts(pod));
    return {
      counted: this.indexed ? { ...counted, succeeded } : counted,
      uncounted: { succeeded: [...this.succeeded], failed: [...this.failed] },
      completed,
      failedIndexes: given,
      replaced,
      succeeded,
      failed: counted.failed + this.failed.size + held.length,
      settled,
    };
  }

  /** Indexes that get no other pod: done, or given up. */
  private closedIndexes(pods: readonly Cached<Pod>[]): ReadonlySet<number> {
    const done = pods.filter((pod) => isTracked(pod) && hasSucceeded(pod)).map((pod) => completionIndex(pod, this.job));
    const known = done.filter((index) => index !== undefined);
    return new Set([...this.completed, ...known, ...(this.failedIndexes ?? [])]);
  }

  /** An index is noted by itself: noting it twice changes nothing. */
  private noteSuccess(pod: Cached<Pod>): void {
    this.settled.push(pod);
    if (!this.indexed) {
      this.succeeded.add(pod.metadata.uid);
      return;
    }
    const index = completionIndex(pod, this.job);
    if (index !== undefined) this.completed.add(index);
  }

  private noteFailure(pod: Cached<Pod>): void {
    const index = completionIndex(pod, this.job);
    const isHeld = index !== undefined && this.replaced.get(index) === pod;
    if (isHeld && !this.end) return;
    this.settled.push(pod);
    if (this.indexed && index === undefined) return;
    if (this.counts(pod)) this.failed.add(pod.metadata.uid);
  }

  private counts(pod: Cached<Pod>): boolean {
    return matchFailurePolicy(this.job, pod)?.action !== 'Ignore';
  }
}

/** The numbers of a Job's status that a tally gives; zero counts are left out, as upstream serialises them. */
export function tallyStatus({ counted, uncounted, completed, failedIndexes: given }: Tally) {
  const { succeeded, failed } = uncounted;
  return {
    ...(counted.succeeded > 0 && { succeeded: counted.succeeded }),
    ...(counted.failed > 0 && { failed: counted.failed }),
    ...(completed.size > 0 && { completedIndexes: formatIndexes(completed) }),
    ...(given && { failedIndexes: formatIndexes(given) }),
    uncountedTerminatedPods: {
      ...(succeeded.length > 0 && { succeeded: [...succeeded] }),
      ...(failed.length > 0 && { failed: [...failed] }),
    },
  };
}
