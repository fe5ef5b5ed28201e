import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment } from '@pilothouse/kube-model/kinds';
import { annotations as names } from './annotations.ts';
import { type Draft, isActive, resize, resizeIfNeeded, total } from './draft.ts';
import { isRollingUpdate, maxSurge } from './limits.ts';
import { allOf, type Rollout } from './status.ts';

function noted(draft: Draft, annotation: string): number | undefined {
  const text = draft.annotations[annotation];
  const value = Number(text);
  return text === undefined || !Number.isInteger(value) ? undefined : value;
}

/** Whether the Deployment's count was changed since its ReplicaSets were last sized. */
export function isScaling(rollout: Rollout): boolean {
  const wanted = rollout.deployment.spec?.replicas ?? 1;
  return allOf(rollout)
    .filter(isActive)
    .some((draft) => (noted(draft, names.desiredReplicas) ?? wanted) !== wanted);
}

/** Brings the ReplicaSets to the Deployment's count without moving the rollout on. */
export function scale(rollout: Rollout): void {
  const { deployment, current, old } = rollout;
  const wanted = deployment.spec?.replicas ?? 1;
  const only = activeOrLatest(rollout);
  if (only) resize(only, wanted, deployment);
  else if (current && isSaturated(deployment, current)) {
    for (const draft of old.filter(isActive)) resizeIfNeeded(draft, 0, deployment);
  } else if (isRollingUpdate(deployment)) scaleInProportion(deployment, allOf(rollout).filter(isActive));
}

/** The one ReplicaSet that has replicas; the newest when none has; undefined when several have. */
function activeOrLatest(rollout: Rollout): Draft | undefined {
  const active = allOf(rollout).filter(isActive);
  if (active.length > 1) return undefined;
  return active[0] ?? rollout.current ?? [...rollout.old].sort((a, b) => b.createdAt - a.createdAt)[0];
}

function isSaturated(deployment: Cached<Deployment>, current: Draft): boolean {
  const wanted = deployment.spec?.replicas ?? 1;
  return (
    noted(current, names.desiredReplicas) === wanted &&
    current.replicas === wanted &&
    current.observed.available === wanted
  );
}

/**
 * In the middle of a rollout what is added or taken is shared by size, so that a bad new version does not get it all.
 * What rounding leaves over goes to the largest.
 */
function scaleInProportion(deployment: Cached<Deployment>, active: readonly Draft[]): void {
  const wanted = deployment.spec?.replicas ?? 1;
  const change = (wanted > 0 ? wanted + maxSurge(deployment) : 0) - total(active);
  const sorted = [...active].sort((a, b) => b.replicas - a.replicas || newerOrOlderFirst(a, b, change));
  let left = change;
  const sizes = sorted.map((draft) => {
    const share = shareOf(deployment, draft, left);
    left -= share;
    return draft.replicas + share;
  });
  for (const [index, draft] of sorted.entries()) {
    const rest = index === 0 ? left : 0;
    resize(draft, Math.max(0, (sizes[index] ?? 0) + rest), deployment);
  }
}

function newerOrOlderFirst(a: Draft, b: Draft, change: number): number {
  return change > 0 ? b.createdAt - a.createdAt : a.createdAt - b.createdAt;
}

function shareOf(deployment: Cached<Deployment>, draft: Draft, left: number): number {
  if (left === 0) return 0;
  const share = proportionalChange(deployment, draft);
  return left > 0 ? Math.min(share, left) : Math.max(share, left);
}

function proportionalChange(deployment: Cached<Deployment>, draft: Draft): number {
  const wanted = deployment.spec?.replicas ?? 1;
  if (wanted === 0) return -draft.replicas;
  const before = noted(draft, names.maxReplicas) || (deployment.status?.replicas ?? 0);
  if (before === 0) return 0;
  return Math.round((draft.replicas * (wanted + maxSurge(deployment))) / before) - draft.replicas;
}
