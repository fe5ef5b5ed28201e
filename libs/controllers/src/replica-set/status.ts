import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod, ReplicaSet } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import { availableAt, isPodReady } from '../runtime/pod-readiness.ts';
import type { Replicas } from './replicas.ts';

export type ReplicaSetStatus = NonNullable<ReplicaSet['status']>;
type Condition = NonNullable<ReplicaSetStatus['conditions']>[number];

/** Why the ReplicaSet could not reach its count this time. */
export interface ManageFailure {
  readonly reason: 'FailedCreate' | 'FailedDelete';
  readonly message: string;
}

/** The status of a ReplicaSet that has these active pods. Zero counts are left out, as upstream serialises them. */
export function computeStatus(
  replicaSet: Cached<Replicas>,
  pods: readonly Cached<Pod>[],
  failure: ManageFailure | undefined,
  now: number,
): ReplicaSetStatus {
  const { template, minReadySeconds = 0 } = replicaSet.spec ?? {};
  const labels = Object.entries(template?.metadata?.labels ?? {});
  const labelled = pods.filter(({ metadata }) => labels.every(([key, value]) => metadata.labels?.[key] === value));
  const available = pods.filter((pod) => (availableAt(pod, minReadySeconds) ?? Number.POSITIVE_INFINITY) <= now);
  const conditions = computeConditions(replicaSet, failure, now);
  return {
    replicas: pods.length,
    ...count('fullyLabeledReplicas', labelled.length),
    ...count('readyReplicas', pods.filter(isPodReady).length),
    ...count('availableReplicas', available.length),
    observedGeneration: replicaSet.metadata.generation ?? 0,
    ...(conditions.length > 0 && { conditions }),
  };
}

/** Milliseconds until the next ready pod becomes available; undefined when none will by waiting. */
export function untilNextAvailable(
  replicaSet: Cached<Replicas>,
  pods: readonly Cached<Pod>[],
  now: number,
): number | undefined {
  const minReadySeconds = replicaSet.spec?.minReadySeconds ?? 0;
  if (minReadySeconds === 0) return undefined;
  const instants = pods
    .map((pod) => availableAt(pod, minReadySeconds))
    .filter((instant) => instant !== undefined && instant > now);
  return instants.length === 0 ? undefined : Math.min(...instants.map(Number)) - now;
}

function count(name: 'fullyLabeledReplicas' | 'readyReplicas' | 'availableReplicas', value: number) {
  return value > 0 ? { [name]: value } : {};
}

function computeConditions(replicaSet: Cached<Replicas>, failure: ManageFailure | undefined, now: number): Condition[] {
  const conditions = replicaSet.status?.conditions ?? [];
  const others = conditions.filter(({ type }) => type !== 'ReplicaFailure').map((condition) => ({ ...condition }));
  if (!failure) return others;
  const known = conditions.find(({ type }) => type === 'ReplicaFailure');
  const condition: Condition = known
    ? { ...known }
    : { type: 'ReplicaFailure', status: 'True', lastTransitionTime: timestamp(now), ...failure };
  return [...others, condition];
}
