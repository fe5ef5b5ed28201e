import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node } from '@pilothouse/kube-model/kinds';
import type { Taint } from '@pilothouse/kube-model/tolerations';
import { timestamp } from '@pilothouse/std/clock';
import { taintsFor } from './taints.ts';
import { recheck } from './zones.ts';

type Condition = NonNullable<NonNullable<Node['status']>['conditions']>[number];

export interface Observed {
  readonly node: Cached<Node>;
  /** By our own clock, when its Lease or status last changed; milliseconds since the epoch. */
  readonly heardAt: number;
  /** Milliseconds without a sign of life after which a node counts as lost. */
  readonly gracePeriod: number;
  /** Whether its pods may be driven out. Asked only of a node that is not ready and from which none is driven out yet. */
  mayEvict(): EvictionTurn;
}

/** `later` in so many milliseconds; `cut off` are all nodes, and nobody is driven out of any. */
export type EvictionTurn = 'now' | 'cut off' | number;

export interface Plan {
  /** The whole list of conditions, when it changes. */
  readonly conditions: Condition[] | undefined;
  /** The whole list of taints, when it changes. */
  readonly taints: Taint[] | undefined;
  /** Status of its Ready condition from now on. */
  readonly ready: string;
  /** Milliseconds until it would be lost, or has its turn. */
  readonly requeueAfter: number | undefined;
}

/** Conditions that only the node itself can know, as they stand when it tells nothing any more. */
const told = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'];

/** What a node's silence, or its word, means for its conditions and taints. */
export function plan({ node, heardAt, gracePeriod, mayEvict }: Observed, now: number): Plan {
  const silence = now - heardAt;
  const lost = silence > gracePeriod;
  const conditions = lost ? unknownConditions(node, now) : undefined;
  const known = (conditions ?? node.status?.conditions ?? []).find(({ type }) => type === 'Ready');
  const ready = known?.status ?? 'Unknown';
  const turn = ready === 'True' ? 'now' : mayEvict();
  return {
    conditions,
    taints: taintsFor(node, ready, turn, now),
    ready,
    requeueAfter: requeueAfter(turn, lost ? undefined : gracePeriod - silence + 1),
  };
}

/** A node that is lost is looked at again: when all others are lost too, nobody is driven out of it any more. */
function requeueAfter(turn: EvictionTurn, untilLost: number | undefined): number {
  const next = untilLost ?? recheck;
  return typeof turn === 'number' ? Math.min(next, turn) : next;
}

function unknownConditions(node: Cached<Node>, now: number): Condition[] | undefined {
  const known = node.status?.conditions ?? [];
  const at = timestamp(now);
  const missing = told.filter((type) => !known.some((condition) => condition.type === type));
  const stale = known.some(({ type, status }) => told.includes(type) && status !== 'Unknown');
  if (!stale && missing.length === 0) return undefined;
  const changed = known.map((condition): Condition => {
    if (!told.includes(condition.type) || condition.status === 'Unknown') return { ...condition };
    const message = 'Kubelet stopped posting node status.';
    return { ...condition, status: 'Unknown', reason: 'NodeStatusUnknown', message, lastTransitionTime: at };
  });
  const never = missing.map((type): Condition => {
    const message = 'Kubelet never posted node status.';
    return { type, status: 'Unknown', reason: 'NodeStatusNeverUpdated', message, lastTransitionTime: at };
  });
  return [...changed, ...never];
}
