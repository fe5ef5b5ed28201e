import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment } from '@pilothouse/kube-model/kinds';
import { type Conditions, type DeploymentStatus, newCondition, withCondition } from './conditions.ts';
import { type Draft, total, totalObserved } from './draft.ts';
import { maxUnavailable } from './limits.ts';

export interface Rollout {
  readonly deployment: Cached<Deployment>;
  /** The ReplicaSet that has the Deployment's template. */
  readonly current: Draft | undefined;
  readonly old: readonly Draft[];
}

export function allOf({ current, old }: Rollout): readonly Draft[] {
  return current ? [...old, current] : old;
}

/** Counts and availability as the ReplicaSets tell them. Zero counts are left out, as upstream serialises them. */
export function computeStatus(rollout: Rollout, conditions: Conditions, now: number): DeploymentStatus {
  const { deployment, current } = rollout;
  const all = allOf(rollout);
  const available = totalObserved(all, 'available');
  const counts = {
    replicas: totalObserved(all, 'replicas'),
    updatedReplicas: current?.observed.replicas ?? 0,
    readyReplicas: totalObserved(all, 'ready'),
    availableReplicas: available,
    unavailableReplicas: Math.max(0, total(all) - available),
  };
  const { collisionCount } = deployment.status ?? {};
  return {
    observedGeneration: deployment.metadata.generation ?? 0,
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    ...(collisionCount !== undefined && { collisionCount }),
    conditions: withCondition(conditions, availability(deployment, available, now)).map((condition) => ({
      ...condition,
    })),
  };
}

function availability(deployment: Cached<Deployment>, available: number, now: number) {
  const enough = available >= (deployment.spec?.replicas ?? 1) - maxUnavailable(deployment);
  return enough
    ? newCondition('Available', 'True', minimumMet, now)
    : newCondition('Available', 'False', minimumNotMet, now);
}

const minimumMet = { reason: 'MinimumReplicasAvailable', message: 'Deployment has minimum availability.' };
const minimumNotMet = {
  reason: 'MinimumReplicasUnavailable',
  message: 'Deployment does not have minimum availability.',
};

/** Whether all that the Deployment asks for runs and is available, and nothing else does. */
export function isComplete(deployment: Cached<Deployment>, status: Cached<Deployment>['status']): boolean {
  const replicas = deployment.spec?.replicas ?? 1;
  return (
    (status?.updatedReplicas ?? 0) === replicas &&
    (status?.replicas ?? 0) === replicas &&
    (status?.availableReplicas ?? 0) === replicas &&
    (status?.observedGeneration ?? 0) >= (deployment.metadata.generation ?? 0)
  );
}
