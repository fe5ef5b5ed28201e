import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { readySince } from './pod-readiness.ts';

const costAnnotation = 'controller.kubernetes.io/pod-deletion-cost';
const phaseOrder: Readonly<Record<string, number>> = { Pending: 0, Unknown: 1, Running: 2 };

interface Candidate {
  readonly pod: Cached<Pod>;
  readonly assigned: number;
  readonly phase: number;
  readonly readySince: number | undefined;
  readonly cost: number;
  /** Related pods on the same node. */
  readonly crowd: number;
  readonly restarts: number;
  readonly createdAt: number;
}

/**
 * The `count` pods that a scale-down removes first, in the order that the ReplicaSet documentation promises:
 * unassigned, then by phase, not ready, lower deletion cost, more of its kin on the node, ready for less time,
 * more restarts, newer. Times are compared on a logarithmic scale, so that not always the youngest is hit.
 * `related` are the pods of all ReplicaSets with the same owner.
 */
export function chooseVictims(
  pods: readonly Cached<Pod>[],
  related: Iterable<Cached<Pod>>,
  count: number,
  now: number,
): readonly Cached<Pod>[] {
  if (count >= pods.length) return pods;
  const crowds = new Map<string, number>();
  for (const { spec } of related) {
    if (spec?.nodeName) crowds.set(spec.nodeName, (crowds.get(spec.nodeName) ?? 0) + 1);
  }
  const candidates = pods.map((pod) => candidateOf(pod, crowds));
  // By uid first: where ages count as the same, three pods may each come before the next, and the order that they are
  // listed in would decide.
  candidates.sort(compareUids).sort((a, b) => compareCandidates(a, b, now));
  return candidates.slice(0, count).map(({ pod }) => pod);
}

function candidateOf(pod: Cached<Pod>, crowds: ReadonlyMap<string, number>): Candidate {
  const cost = Number(pod.metadata.annotations?.[costAnnotation] ?? 0);
  const restarts = pod.status?.containerStatuses?.map(({ restartCount }) => restartCount) ?? [];
  return {
    pod,
    assigned: pod.spec?.nodeName ? 1 : 0,
    phase: phaseOrder[pod.status?.phase ?? 'Pending'] ?? 0,
    readySince: readySince(pod),
    cost: Number.isInteger(cost) ? cost : 0,
    crowd: crowds.get(pod.spec?.nodeName ?? '') ?? 0,
    restarts: Math.max(0, ...restarts),
    createdAt: Date.parse(pod.metadata.creationTimestamp),
  };
}

function compareCandidates(a: Candidate, b: Candidate, now: number): number {
  return (
    a.assigned - b.assigned ||
    a.phase - b.phase ||
    Number(a.readySince !== undefined) - Number(b.readySince !== undefined) ||
    a.cost - b.cost ||
    b.crowd - a.crowd ||
    compareAges(a, b, a.readySince, b.readySince, now) ||
    b.restarts - a.restarts ||
    compareAges(a, b, a.createdAt, b.createdAt, now)
  );
}

/** Negative when `a` began later. Ages within one power of two are the same age; the uid then decides, which is as good as random. */
function compareAges(
  a: Candidate,
  b: Candidate,
  since: number | undefined,
  other: number | undefined,
  now: number,
): number {
  if (since === undefined || other === undefined || since === other) return 0;
  const difference = magnitude(now - since) - magnitude(now - other);
  if (difference !== 0) return difference;
  return compareUids(a, b);
}

function compareUids(a: Candidate, b: Candidate): number {
  return a.pod.metadata.uid < b.pod.metadata.uid ? -1 : 1;
}

function magnitude(ms: number): number {
  return ms <= 0 ? -1 : Math.floor(Math.log2(ms * 1e6));
}
