import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment } from '@pilothouse/kube-model/kinds';
import {
  type Condition,
  type Conditions,
  type DeploymentStatus,
  findCondition,
  newCondition,
  replaceCondition,
  withCondition,
  withoutCondition,
} from './conditions.ts';
import { allOf, isComplete, type Rollout } from './status.ts';

/** Reasons of the Progressing condition. */
const reasons = {
  available: 'NewReplicaSetAvailable',
  created: 'NewReplicaSetCreated',
  found: 'FoundNewReplicaSet',
  updated: 'ReplicaSetUpdated',
  timedOut: 'ProgressDeadlineExceeded',
  createFailed: 'ReplicaSetCreateError',
  paused: 'DeploymentPaused',
  resumed: 'DeploymentResumed',
};

/** Means 'no deadline', as leaving it out does. */
const never = 2 ** 31 - 1;

/** Milliseconds; undefined when the Deployment has none. */
function deadlineOf({ spec }: Cached<Deployment>): number | undefined {
  const seconds = spec?.progressDeadlineSeconds;
  return seconds === undefined || seconds === never ? undefined : seconds * 1000;
}

export type RevisionEvent = 'created' | 'found';

/** Says that the rollout has its ReplicaSet: made just now, or found for a Deployment that told nothing yet. */
export function noteRevision(rollout: Rollout, event: RevisionEvent, conditions: Conditions, now: number): Conditions {
  const { deployment, current } = rollout;
  if (deadlineOf(deployment) === undefined || !current) return conditions;
  if (event === 'found' && findCondition(conditions, 'Progressing')) return conditions;
  const message =
    event === 'created' ? `Created new replica set "${current.name}"` : `Found new replica set "${current.name}"`;
  return withCondition(conditions, newCondition('Progressing', 'True', { reason: reasons[event], message }, now));
}

export function noteCreateFailure(deployment: Cached<Deployment>, message: string, now: number): Conditions {
  const conditions = deployment.status?.conditions ?? [];
  if (deadlineOf(deployment) === undefined) return conditions;
  return withCondition(
    conditions,
    newCondition('Progressing', 'False', { reason: reasons.createFailed, message }, now),
  );
}

/** A paused rollout makes no progress and must not be blamed for it. */
export function notePause(deployment: Cached<Deployment>, conditions: Conditions, now: number): Conditions {
  if (deadlineOf(deployment) === undefined) return conditions;
  const reason = findCondition(conditions, 'Progressing')?.reason;
  if (reason === reasons.timedOut) return conditions;
  const paused = deployment.spec?.paused === true;
  if (paused === (reason === reasons.paused)) return conditions;
  const next = paused
    ? { reason: reasons.paused, message: 'Deployment is paused' }
    : { reason: reasons.resumed, message: 'Deployment is resumed' };
  return withCondition(conditions, newCondition('Progressing', 'Unknown', next, now));
}

/** The status with what it says about progress: complete, under way, too late; and the failures of its ReplicaSets. */
export function withProgress(rollout: Rollout, status: DeploymentStatus, now: number): DeploymentStatus {
  const conditions = noteFailures(rollout, noteProgress(rollout, status, now), now);
  return { ...status, conditions: conditions.map((condition) => ({ ...condition })) };
}

function noteProgress(rollout: Rollout, status: DeploymentStatus, now: number): Conditions {
  const { deployment } = rollout;
  const conditions = status.conditions ?? [];
  if (deadlineOf(deployment) === undefined) return withoutCondition(conditions, 'Progressing');
  const known = findCondition(conditions, 'Progressing');
  const rolledOut = (status.replicas ?? 0) === (status.updatedReplicas ?? 0) && known?.reason === reasons.available;
  if (rolledOut) return conditions;
  const subject = subjectOf(rollout);
  const condition = (reason: string, state: 'True' | 'False', words: string) =>
    newCondition('Progressing', state, { reason, message: `${subject} ${words}` }, now);
  if (isComplete(deployment, status)) {
    return withCondition(conditions, condition(reasons.available, 'True', 'has successfully progressed.'));
  }
  if (hasProgressed(deployment.status, status)) {
    return replaceCondition(conditions, condition(reasons.updated, 'True', 'is progressing.'));
  }
  if (hasTimedOut(deployment, known, now)) {
    return withCondition(conditions, condition(reasons.timedOut, 'False', 'has timed out progressing.'));
  }
  return conditions;
}

function subjectOf({ deployment, current }: Rollout): string {
  return current ? `ReplicaSet "${current.name}"` : `Deployment "${deployment.metadata.name}"`;
}

function hasProgressed(before: Cached<Deployment>['status'], now: DeploymentStatus): boolean {
  const old = (status: Cached<Deployment>['status']) => (status?.replicas ?? 0) - (status?.updatedReplicas ?? 0);
  return (
    (now.updatedReplicas ?? 0) > (before?.updatedReplicas ?? 0) ||
    old(now) < old(before) ||
    (now.readyReplicas ?? 0) > (before?.readyReplicas ?? 0) ||
    (now.availableReplicas ?? 0) > (before?.availableReplicas ?? 0)
  );
}

function hasTimedOut(deployment: Cached<Deployment>, known: Readonly<Condition> | undefined, now: number): boolean {
  if (!known || known.reason === reasons.available) return false;
  if (known.reason === reasons.timedOut) return true;
  return now > deadlineAt(deployment, known);
}

function deadlineAt(deployment: Cached<Deployment>, { lastUpdateTime }: Readonly<Condition>): number {
  return (lastUpdateTime ? Date.parse(lastUpdateTime) : 0) + (deadlineOf(deployment) ?? 0);
}

/** Milliseconds until a rollout that makes no progress is late; undefined when it cannot be. */
export function untilDeadline(
  deployment: Cached<Deployment>,
  status: DeploymentStatus,
  now: number,
): number | undefined {
  const known = findCondition(status.conditions ?? [], 'Progressing');
  if (deadlineOf(deployment) === undefined || deployment.spec?.paused || !known) return undefined;
  if (known.reason === reasons.timedOut || isComplete(deployment, status)) return undefined;
  return Math.max(0, deadlineAt(deployment, known) - now) + 1;
}

function noteFailures(rollout: Rollout, conditions: Conditions, now: number): Conditions {
  const sets = rollout.current ? [rollout.current, ...rollout.old] : allOf(rollout);
  for (const { observed } of sets) {
    const failure = observed.conditions.find(({ type }) => type === 'ReplicaFailure');
    if (!failure) continue;
    const { status, reason = '', message = '' } = failure;
    const state = status === 'True' || status === 'False' ? status : 'Unknown';
    return withCondition(conditions, newCondition('ReplicaFailure', state, { reason, message }, now));
  }
  return withoutCondition(conditions, 'ReplicaFailure');
}
