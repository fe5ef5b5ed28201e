import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node } from '@pilothouse/kube-model/kinds';
import type { Taint } from '@pilothouse/kube-model/tolerations';
import { timestamp } from '@pilothouse/std/clock';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { EvictionTurn } from './plan.ts';

const notReady = 'node.kubernetes.io/not-ready';
const unreachable = 'node.kubernetes.io/unreachable';
const unschedulable = 'node.kubernetes.io/unschedulable';

const pressures: Readonly<Record<string, string>> = {
  MemoryPressure: 'node.kubernetes.io/memory-pressure',
  DiskPressure: 'node.kubernetes.io/disk-pressure',
  PIDPressure: 'node.kubernetes.io/pid-pressure',
  NetworkUnavailable: 'node.kubernetes.io/network-unavailable',
};

const ours = new Set([notReady, unreachable, unschedulable, ...Object.values(pressures)]);

/** The taints that the node should carry for its conditions, beside those that others gave it; undefined when it has them. */
export function taintsFor(node: Cached<Node>, ready: string, turn: EvictionTurn, now: number): Taint[] | undefined {
  const known: readonly DeepReadonly<Taint>[] = node.spec?.taints ?? [];
  const wanted = wantedTaints(node, ready, turn, now);
  const isWanted = (taint: DeepReadonly<Taint>) => wanted.some((other) => isSame(taint, other));
  const kept = known.filter((taint) => !ours.has(taint.key) || isWanted(taint));
  const added = wanted.filter((taint) => !known.some((other) => isSame(taint, other)));
  const next = [...kept.map((taint) => ({ ...taint })), ...added];
  return deepEqual(next, known) ? undefined : next;
}

/** From which pods are being driven out already. */
export function isEvicting(node: Cached<Node>): boolean {
  const drivesOut = ({ key, effect }: DeepReadonly<Taint>) =>
    effect === 'NoExecute' && (key === notReady || key === unreachable);
  return node.spec?.taints?.some(drivesOut) ?? false;
}

function wantedTaints(node: Cached<Node>, ready: string, turn: EvictionTurn, now: number): Taint[] {
  const wanted: Taint[] = [];
  const unhealthy = ready === 'True' ? undefined : ready === 'Unknown' ? unreachable : notReady;
  if (unhealthy) {
    wanted.push({ key: unhealthy, effect: 'NoSchedule' });
    const evicts = turn === 'now' || (turn !== 'cut off' && isEvicting(node));
    if (evicts) wanted.push({ key: unhealthy, effect: 'NoExecute', timeAdded: timestamp(now) });
  }
  if (node.spec?.unschedulable) wanted.push({ key: unschedulable, effect: 'NoSchedule', timeAdded: timestamp(now) });
  for (const { type, status } of node.status?.conditions ?? []) {
    const key = pressures[type];
    if (key && status === 'True') wanted.push({ key, effect: 'NoSchedule' });
  }
  return wanted;
}

function isSame(a: DeepReadonly<Taint>, b: DeepReadonly<Taint>): boolean {
  return a.key === b.key && a.effect === b.effect;
}
