import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment, ReplicaSet } from '@pilothouse/kube-model/kinds';
import { annotations as names } from './annotations.ts';
import { maxSurge } from './limits.ts';

type ReplicaSetCondition = NonNullable<NonNullable<ReplicaSet['status']>['conditions']>[number];

/** A ReplicaSet while the plan is made: its counts as observed, and what the plan makes of it. */
export interface Draft {
  readonly name: string;
  /** Undefined when the plan creates it. */
  readonly original: Cached<ReplicaSet> | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly observed: {
    readonly replicas: number;
    readonly ready: number;
    readonly available: number;
    readonly conditions: readonly Readonly<ReplicaSetCondition>[];
  };
  replicas: number;
  annotations: Readonly<Record<string, string>>;
  minReadySeconds: number;
}

export function draftOf(replicaSet: Cached<ReplicaSet>): Draft {
  const { status, spec, metadata } = replicaSet;
  return {
    name: metadata.name,
    original: replicaSet,
    createdAt: Date.parse(metadata.creationTimestamp),
    observed: {
      replicas: status?.replicas ?? 0,
      ready: status?.readyReplicas ?? 0,
      available: status?.availableReplicas ?? 0,
      conditions: status?.conditions ?? [],
    },
    replicas: spec?.replicas ?? 1,
    annotations: metadata.annotations ?? {},
    minReadySeconds: spec?.minReadySeconds ?? 0,
  };
}

export function isActive({ replicas }: Draft): boolean {
  return replicas > 0;
}

export function total(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { replicas }) => sum + replicas, 0);
}

/**
 * The pods that there are or may be at any moment: a ReplicaSet that was made smaller may not have got to it yet, and
 * whoever grows meanwhile would bring the Deployment above its limit.
 */
export function occupied(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { replicas, observed }) => sum + Math.max(replicas, observed.replicas), 0);
}

export function totalObserved(drafts: readonly Draft[], count: 'replicas' | 'ready' | 'available'): number {
  return drafts.reduce((sum, { observed }) => sum + observed[count], 0);
}

/** Available pods that are left when the ReplicaSet has its count: its status may still tell of those that go. */
export function staysAvailable({ observed, replicas }: Draft): number {
  return Math.min(observed.available, replicas);
}

export function oldestFirst(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : 1));
}

/** Gives the ReplicaSet a new count and notes the Deployment's size, from which a later scaling takes its proportions. */
export function resize(draft: Draft, replicas: number, deployment: Cached<Deployment>): void {
  draft.replicas = replicas;
  draft.annotations = { ...draft.annotations, ...sizeAnnotations(deployment) };
}

/** As `resize`, but leaves a ReplicaSet alone that has the count already. Tells whether it changed. */
export function resizeIfNeeded(draft: Draft, replicas: number, deployment: Cached<Deployment>): boolean {
  if (draft.replicas === replicas) return false;
  resize(draft, replicas, deployment);
  return true;
}

export function sizeAnnotations(deployment: Cached<Deployment>): Record<string, string> {
  const replicas = deployment.spec?.replicas ?? 1;
  return {
    [names.desiredReplicas]: String(replicas),
    [names.maxReplicas]: String(replicas + maxSurge(deployment)),
  };
}
