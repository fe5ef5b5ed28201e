import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment, ReplicaSet } from '@pilothouse/kube-model/kinds';
import { annotations as names } from './annotations.ts';
import type { Conditions, DeploymentStatus } from './conditions.ts';
import { type Draft, draftOf, resizeIfNeeded } from './draft.ts';
import { expiredRevisions } from './history.ts';
import { isRollingUpdate } from './limits.ts';
import { notePause, noteRevision, untilDeadline, withProgress } from './progress.ts';
import { clearOld } from './recreate.ts';
import { currentAnnotations, findNew, newDraft, nextRevision } from './revision.ts';
import { newSize, rollingUpdate } from './rolling-update.ts';
import { isScaling, scale } from './scaling.ts';
import { allOf, computeStatus, isComplete, type Rollout } from './status.ts';

export interface Observed {
  readonly deployment: Cached<Deployment>;
  /** Those that belong to it. */
  readonly replicaSets: readonly Cached<ReplicaSet>[];
  /** Pods of a ReplicaSet that still run or end, terminating ones included; asked for by Recreate only. */
  readonly runningPods: (replicaSet: Cached<ReplicaSet>) => number;
}

/** What brings the Deployment one step on. Drafts that equal their original mean no change. */
export interface Plan {
  readonly replicaSets: readonly Draft[];
  readonly remove: readonly Cached<ReplicaSet>[];
  /** For the Deployment's own annotation. */
  readonly revision: string | undefined;
  readonly status: DeploymentStatus;
  /** Milliseconds. */
  readonly requeueAfter: number | undefined;
}

/** One step: upstream's order of decisions, and one status at the end. `now` is in milliseconds since the epoch. */
export function plan(observed: Observed, now: number): Plan {
  const { deployment } = observed;
  const conditions = deployment.status?.conditions ?? [];
  const rollout = sort(observed);
  if (deployment.metadata.deletionTimestamp !== undefined) return finish(rollout, { conditions, now });
  const paused = notePause(deployment, conditions, now);
  if (deployment.spec?.paused || isScaling(rollout)) {
    return planScaling({ ...rollout, current: adopt(rollout) }, paused, now);
  }
  return isRollingUpdate(deployment)
    ? planRollingUpdate(rollout, paused, now)
    : planRecreate(rollout, observed, paused, now);
}

function sort({ deployment, replicaSets }: Observed): Rollout {
  const drafts = replicaSets.map(draftOf);
  const current = findNew(deployment, drafts);
  return { deployment, current, old: drafts.filter((draft) => draft !== current) };
}

/** The current ReplicaSet, with its revision and what it inherits brought up to date. */
function adopt({ deployment, current, old }: Rollout): Draft | undefined {
  if (!current) return undefined;
  current.annotations = currentAnnotations(deployment, current.annotations, nextRevision(old));
  current.minReadySeconds = deployment.spec?.minReadySeconds ?? 0;
  return current;
}

interface Started {
  readonly rollout: Rollout;
  readonly conditions: Conditions;
}

/** The rollout with its current ReplicaSet, made if there is none. */
function start(rollout: Rollout, conditions: Conditions, now: number): Started {
  const { deployment, old } = rollout;
  const known = adopt(rollout);
  const current = known ?? newDraft(deployment, nextRevision(old), now);
  if (!known) current.replicas = newSize(deployment, current, [...old, current]);
  const started = { ...rollout, current };
  return { rollout: started, conditions: noteRevision(started, known ? 'found' : 'created', conditions, now) };
}

function planScaling(rollout: Rollout, conditions: Conditions, now: number): Plan {
  scale(rollout);
  const { deployment, old } = rollout;
  const remove = deployment.spec?.paused ? expiredRevisions(deployment, old) : [];
  return finish(rollout, { conditions, now, remove });
}

function planRollingUpdate(rollout: Rollout, conditions: Conditions, now: number): Plan {
  const started = start(rollout, conditions, now);
  // A ReplicaSet that is only about to be made has no availability to act on yet.
  if (rollout.current) rollingUpdate(started.rollout);
  return finish(started.rollout, {
    conditions: started.conditions,
    now,
    remove: history(started.rollout),
    moves: true,
  });
}

function planRecreate(rollout: Rollout, { runningPods }: Observed, conditions: Conditions, now: number): Plan {
  adopt(rollout);
  const oldPods = rollout.old.reduce((sum, { original }) => sum + (original ? runningPods(original) : 0), 0);
  if (clearOld(rollout, oldPods)) return finish(rollout, { conditions, now, moves: true });
  const started = start(rollout, conditions, now);
  const { deployment, current } = started.rollout;
  if (current) resizeIfNeeded(current, deployment.spec?.replicas ?? 1, deployment);
  return finish(started.rollout, {
    conditions: started.conditions,
    now,
    remove: history(started.rollout),
    moves: true,
  });
}

function history({ deployment, old }: Rollout): readonly Cached<ReplicaSet>[] {
  return isComplete(deployment, deployment.status) ? expiredRevisions(deployment, old) : [];
}

interface Outcome {
  readonly conditions: Conditions;
  readonly now: number;
  readonly remove?: readonly Cached<ReplicaSet>[];
  /** Whether the rollout itself moves, so that its progress is judged. */
  readonly moves?: boolean;
}

function finish(rollout: Rollout, { conditions, now, remove = [], moves = false }: Outcome): Plan {
  const { deployment, current } = rollout;
  const counted = computeStatus(rollout, conditions, now);
  const status = moves ? withProgress(rollout, counted, now) : counted;
  return {
    replicaSets: allOf(rollout),
    remove,
    revision: current?.annotations[names.revision],
    status,
    requeueAfter: moves ? untilDeadline(deployment, status, now) : undefined,
  };
}
