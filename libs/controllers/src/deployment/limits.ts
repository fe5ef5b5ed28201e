import type { Cached } from '@pilothouse/kube-client/cached';
import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import type { Deployment } from '@pilothouse/kube-model/kinds';

export function isRollingUpdate(deployment: Cached<Deployment>): boolean {
  return deployment.spec?.strategy?.type !== 'Recreate';
}

function limits(deployment: Cached<Deployment>): { readonly surge: number; readonly unavailable: number } {
  const { replicas = 1, strategy } = deployment.spec ?? {};
  const surge = resolveIntOrPercent(strategy?.rollingUpdate?.maxSurge ?? '25%', replicas, 'up');
  const unavailable = resolveIntOrPercent(strategy?.rollingUpdate?.maxUnavailable ?? '25%', replicas, 'down');
  // Both may round to nothing, and then the rollout could not take its first step.
  return surge === 0 && unavailable === 0 ? { surge, unavailable: 1 } : { surge, unavailable };
}

/** Pods above `replicas` that a rolling update may have. */
export function maxSurge(deployment: Cached<Deployment>): number {
  return isRollingUpdate(deployment) ? limits(deployment).surge : 0;
}

/** Pods of `replicas` that may be unavailable. */
export function maxUnavailable(deployment: Cached<Deployment>): number {
  const { replicas = 1 } = deployment.spec ?? {};
  if (!isRollingUpdate(deployment) || replicas === 0) return 0;
  return Math.min(limits(deployment).unavailable, replicas);
}
