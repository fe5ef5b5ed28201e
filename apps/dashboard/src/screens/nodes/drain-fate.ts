import type { NodeWorkloadQuery } from '@/graphql/generated/graphql.ts';
import type { State } from '@/lib/state.ts';

export type DrainPod = NonNullable<NodeWorkloadQuery['node']>['drain'][number];

/** What the viewer has agreed to lose. */
export interface DrainConsent {
  /** Pods that nobody would bring back. */
  readonly unmanaged: boolean;
  /** What pods keep in an emptyDir. */
  readonly data: boolean;
}

/** What a drain does with a pod. `asksForce` and `asksData` need a word of the viewer first. */
export type Fate = 'stays' | 'leaving' | 'asksForce' | 'asksData' | 'waits' | 'evicts';

export function fateOf(pod: DrainPod, consent: DrainConsent): Fate {
  if (pod.stays) return 'stays';
  if (pod.leaving) return 'leaving';
  if (pod.unmanaged && !consent.unmanaged) return 'asksForce';
  if (pod.losesData && !consent.data) return 'asksData';
  return pod.budget !== null && (pod.budgetAllows ?? 0) <= 0 ? 'waits' : 'evicts';
}

export const stateOfFate: Readonly<Record<Fate, State>> = {
  stays: 'off',
  leaving: 'progressing',
  asksForce: 'failing',
  asksData: 'failing',
  waits: 'warning',
  evicts: 'healthy',
};

/** As the list of a drain shows them: what keeps it from being begun first, what it does not touch last. */
const order: readonly Fate[] = ['asksForce', 'asksData', 'waits', 'evicts', 'leaving', 'stays'];

export interface DrainView {
  readonly rows: readonly { readonly pod: DrainPod; readonly fate: Fate }[];
  /** Pods that still have to go, those that are going included. */
  readonly left: number;
  /** Pods that can be asked to go now; a budget may refuse some. */
  readonly asked: readonly DrainPod[];
  /** Pods about which the viewer has to decide. */
  readonly undecided: number;
}

export function drainView(pods: readonly DrainPod[], consent: DrainConsent): DrainView {
  const rows = pods.map((pod) => ({ pod, fate: fateOf(pod, consent) }));
  rows.sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate));
  const having = (...fates: Fate[]) => rows.filter(({ fate }) => fates.includes(fate)).map(({ pod }) => pod);
  const undecided = having('asksForce', 'asksData').length;
  const asked = having('evicts', 'waits');
  return { rows, asked, undecided, left: undecided + asked.length + having('leaving').length };
}
