import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { chooseVictims } from '../runtime/victims.ts';
import { completionIndex, isIndexed, isTerminating, replacesOnlyFailed } from './job-pod.ts';
import type { Tally } from './tally.ts';

export interface PodCounts {
  /** The completion index of each pod to make; undefined where the Job has none. */
  readonly create: readonly (number | undefined)[];
  readonly remove: readonly Cached<Pod>[];
}

export interface RunningPods {
  readonly job: Cached<Job>;
  readonly active: readonly Cached<Pod>[];
  readonly pods: readonly Cached<Pod>[];
  readonly tally: Pick<Tally, 'succeeded' | 'completed' | 'failedIndexes'>;
}

/** Pods made or removed in one reconcile. */
const burst = 500;

/** Which pods a Job that goes on lacks, and which it has too many. `now` in milliseconds since the epoch. */
export function podCounts(running: RunningPods, now: number): PodCounts {
  const { job, active, pods, tally } = running;
  const wanted = wantedPods(job, active.length, tally.succeeded);
  const remove = surplus(running, Math.max(0, active.length - wanted), now).slice(0, burst);
  if (remove.length > 0) return { create: [], remove };
  const occupied = replacesOnlyFailed(job) ? [...active, ...pods.filter(isTerminating)] : active;
  const missing = Math.min(burst, Math.max(0, wanted - occupied.length));
  if (!isIndexed(job)) return { create: blanks(missing), remove };
  const taken = occupied.map((pod) => completionIndex(pod, job));
  const closed = new Set([...tally.completed, ...(tally.failedIndexes ?? []), ...taken]);
  return { create: freeIndexes(job, closed, missing), remove };
}

const blanks = (count: number): undefined[] => Array.from({ length: count }, () => undefined);

function wantedPods({ spec }: Cached<Job>, active: number, succeeded: number): number {
  const { parallelism = 1, completions, suspend } = spec ?? {};
  if (suspend) return 0;
  // Without a count the first success means that the others are only waited for.
  if (completions === undefined) return succeeded > 0 ? active : parallelism;
  return Math.max(0, Math.min(completions - succeeded, parallelism));
}

/** Of an Indexed Job first those whose index is done, taken or none of its. */
function surplus({ job, active, tally }: RunningPods, atLeast: number, now: number): readonly Cached<Pod>[] {
  if (!isIndexed(job)) return atLeast === 0 ? [] : chooseVictims(active, active, atLeast, now);
  const taken = new Set(tally.completed);
  const needless: Cached<Pod>[] = [];
  const useful: Cached<Pod>[] = [];
  for (const pod of active) {
    const index = completionIndex(pod, job);
    if (index === undefined || taken.has(index)) needless.push(pod);
    else useful.push(pod);
    if (index !== undefined) taken.add(index);
  }
  const more = atLeast - needless.length;
  return more > 0 ? [...needless, ...chooseVictims(useful, useful, more, now)] : needless;
}

function freeIndexes({ spec }: Cached<Job>, closed: ReadonlySet<number | undefined>, count: number): number[] {
  const free: number[] = [];
  for (let index = 0; index < (spec?.completions ?? 0) && free.length < count; index++) {
    if (!closed.has(index)) free.push(index);
  }
  return free;
}
