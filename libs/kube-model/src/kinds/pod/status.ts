import type { V1ContainerStatus } from '@kubernetes/client-node';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { humanDuration } from '../../human-duration.ts';
import type { Pod as MutablePod } from '../../kinds.ts';
import { counted, findCondition, type Health, type HealthState, health } from '../../status/health.ts';
import type { Wire } from '../../wire.ts';
import { hasCondition, type PodSummary, summarizePod } from './summary.ts';

type Pod = DeepReadonly<MutablePod>;
type ContainerStatus = DeepReadonly<Wire<V1ContainerStatus>>;

/** Reasons why a container waits that go away by themselves. */
const starting = new Set(['ContainerCreating', 'PodInitializing', 'Pending']);
const ended: Readonly<Record<string, HealthState>> = { Succeeded: 'off', Failed: 'failing' };

function allStatuses({ status }: Pod): ContainerStatus[] {
  return [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
}

function stateOf(pod: Pod, { word, ready, total }: PodSummary): HealthState {
  const phase = pod.status?.phase ?? '';
  if (word === 'Terminating') return 'progressing';
  if (word === 'Unknown' || phase === 'Unknown') return 'unknown';
  if (ended[phase]) return ended[phase];
  if (word === 'Running') return ready === total ? 'healthy' : waitsForReadiness(pod);
  if (word.startsWith('Init:')) return /^Init:\d+\/\d+$/.test(word) ? 'progressing' : 'failing';
  if (word === 'NotReady') return 'warning';
  if (word === 'Pending') return isUnschedulable(pod) ? 'failing' : 'progressing';
  return starting.has(word) || word === 'SchedulingGated' || word === '' ? 'progressing' : 'failing';
}

/** A pod that has never been ready may still be on its way. */
function waitsForReadiness(pod: Pod): HealthState {
  const restarted = allStatuses(pod).some((status) => (status.restartCount ?? 0) > 0);
  return restarted || hasLostReadiness(pod) ? 'warning' : 'progressing';
}

/** The condition is written as false when the pod starts: a later change means that it was true in between. */
function hasLostReadiness({ status }: Pod): boolean {
  const changed = Date.parse(findCondition(status?.conditions, 'ContainersReady')?.lastTransitionTime ?? '');
  return changed - Date.parse(status?.startTime ?? '') > 1000;
}

function isUnschedulable({ status }: Pod): boolean {
  const scheduled = findCondition(status?.conditions, 'PodScheduled');
  return scheduled?.status === 'False' && scheduled.reason === 'Unschedulable';
}

function exits({ state, lastState }: ContainerStatus): string | undefined {
  const terminated = state?.terminated ?? lastState?.terminated;
  if (!terminated) return undefined;
  if (terminated.reason === 'OOMKilled') return 'runs out of memory';
  if (terminated.signal) return `is killed by signal ${terminated.signal}`;
  return terminated.exitCode === 0 ? 'ends by itself' : `exits with ${terminated.exitCode}`;
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000 };

/** Milliseconds of `2m40s`. */
function parseBackoff(text: string): number {
  let sum = 0;
  for (const [, amount, unit = ''] of text.matchAll(/(\d+)([hms])/g)) sum += Number(amount) * (units[unit] ?? 0);
  return sum;
}

/** When it is started again, from the back-off that the node reports and the end of the last run; in ms since the epoch. */
function restartOf({ state, lastState }: ContainerStatus): number | undefined {
  const backoff = /back-off (\S+) /.exec(state?.waiting?.message ?? '')?.[1];
  const finished = lastState?.terminated?.finishedAt;
  return backoff && finished ? Date.parse(finished) + parseBackoff(backoff) : undefined;
}

function nextTry(status: ContainerStatus, now: number): string | undefined {
  const at = restartOf(status);
  if (at === undefined) return undefined;
  return at > now ? `next try in ${humanDuration(at - now)}` : 'next try now';
}

/** When the container that its sentence is about is started again, in ms since the epoch; for those who count down themselves. */
export function podNextTry(pod: Pod): number | undefined {
  const broken = culprit(pod);
  return broken && restartOf(broken);
}

/** The container that explains most why the pod is not well. */
function culprit(pod: Pod): ContainerStatus | undefined {
  const statuses = allStatuses(pod);
  return (
    statuses.find((status) => status.state?.waiting?.reason && !starting.has(status.state.waiting.reason)) ??
    statuses.find((status) => (status.state?.terminated?.exitCode ?? 0) !== 0) ??
    statuses.find((status) => !status.ready && (status.restartCount ?? 0) > 0)
  );
}

function containerSentence(status: ContainerStatus, restarts: number, now: number): string {
  const waiting = status.state?.waiting;
  const crashes = waiting?.reason === 'CrashLoopBackOff' || !waiting;
  const parts = [
    crashes ? exits(status) : waiting.message || waiting.reason,
    restarts > 0 ? counted(restarts, 'restart') : undefined,
    nextTry(status, now),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function sentenceOf(pod: Pod, summary: PodSummary, now: number): string | undefined {
  if (isUnschedulable(pod)) return findCondition(pod.status?.conditions, 'PodScheduled')?.message;
  if (pod.metadata?.deletionTimestamp || pod.status?.phase === 'Succeeded') return undefined;
  const broken = culprit(pod);
  if (broken) return containerSentence(broken, summary.restarts, now) || undefined;
  if (pod.status?.message) return pod.status.message;
  return summary.word === 'Running' && !hasCondition(pod, 'Ready')
    ? `${summary.ready} of ${summary.total} ready`
    : undefined;
}

/** As kubectl's STATUS column, with a sentence that says why when something is wrong. */
export function podHealth(pod: Pod, now: number): Health {
  const summary = summarizePod(pod);
  return health(stateOf(pod, summary), summary.word, sentenceOf(pod, summary, now));
}
