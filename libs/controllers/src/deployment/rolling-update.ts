import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment } from '@pilothouse/kube-model/kinds';
import { type Draft, isActive, occupied, oldestFirst, resizeIfNeeded, staysAvailable, total } from './draft.ts';
import { isRollingUpdate, maxSurge, maxUnavailable } from './limits.ts';
import { allOf, type Rollout } from './status.ts';

/** One step of a rolling update: the new ReplicaSet grows, or else the old ones shrink. Tells whether anything moved. */
export function rollingUpdate(rollout: Rollout): boolean {
  return growNew(rollout) || shrinkOld(rollout);
}

function growNew({ deployment, current, old }: Rollout): boolean {
  if (!current) return false;
  return resizeIfNeeded(current, newSize(deployment, current, [...old, current]), deployment);
}

/** The count that the new ReplicaSet may have now, with at most `replicas + maxSurge` in all. */
export function newSize(deployment: Cached<Deployment>, current: Draft, all: readonly Draft[]): number {
  const wanted = deployment.spec?.replicas ?? 1;
  if (current.replicas >= wanted || !isRollingUpdate(deployment)) return wanted;
  const room = wanted + maxSurge(deployment) - occupied(all);
  return room <= 0 ? current.replicas : current.replicas + Math.min(room, wanted - current.replicas);
}

function shrinkOld(rollout: Rollout): boolean {
  const { deployment, current, old } = rollout;
  if (total(old) === 0) return false;
  const least = (deployment.spec?.replicas ?? 1) - maxUnavailable(deployment);
  const newUnavailable = current ? current.replicas - staysAvailable(current) : 0;
  const most = total(allOf(rollout)) - least - newUnavailable;
  if (most <= 0) return false;
  const cleaned = dropUnhealthy(deployment, old, most);
  const dropped = dropHealthy(rollout, least);
  return cleaned || dropped;
}

/** Pods that serve nobody go first: they do not count against what must stay available. */
function dropUnhealthy(deployment: Cached<Deployment>, old: readonly Draft[], most: number): boolean {
  let left = most;
  for (const draft of oldestFirst(old).filter(isActive)) {
    const count = Math.min(left, draft.replicas - staysAvailable(draft));
    if (count <= 0) continue;
    resizeIfNeeded(draft, draft.replicas - count, deployment);
    left -= count;
  }
  return left < most;
}

function dropHealthy(rollout: Rollout, least: number): boolean {
  const { deployment, old } = rollout;
  const spare = allOf(rollout).reduce((sum, draft) => sum + staysAvailable(draft), 0) - least;
  let left = spare;
  for (const draft of oldestFirst(old).filter(isActive)) {
    const count = Math.min(left, draft.replicas);
    if (count <= 0) break;
    resizeIfNeeded(draft, draft.replicas - count, deployment);
    left -= count;
  }
  return left < spare;
}
