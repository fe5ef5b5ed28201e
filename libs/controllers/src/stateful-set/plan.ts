import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import {
  condemnedPods,
  isEnding,
  isFinished,
  isHealthy,
  isRollingUpdate,
  type Observed,
  partitionOf,
  wantedOrdinals,
} from './observed.ts';
import { rollingUpdate } from './rolling-update.ts';

/** An ordinal to fill, and the name of the revision that it gets. */
export interface Vacancy {
  readonly ordinal: number;
  readonly revision: string;
}

export interface Plan {
  readonly create: readonly Vacancy[];
  readonly remove: readonly Cached<Pod>[];
}

const nothing: Plan = { create: [], remove: [] };

/** What brings the set to its ordinals and its revision: one step at a time, or with podManagementPolicy Parallel all at once. */
export function plan(observed: Observed): Plan {
  const { set } = observed;
  if (set.metadata.deletionTimestamp !== undefined) return nothing;
  const next = set.spec?.podManagementPolicy === 'Parallel' ? allAtOnce(observed) : inOrder(observed);
  if (next) return next;
  return isRollingUpdate(set) ? { create: [], remove: rollingUpdate(observed) } : nothing;
}

function vacancy({ set, current, update }: Observed, ordinal: number): Vacancy {
  const isOld = isRollingUpdate(set) && ordinal < partitionOf(set);
  return { ordinal, revision: isOld ? current : update };
}

/** Undefined when every ordinal has its pod and none is too many. */
function allAtOnce(observed: Observed): Plan | undefined {
  const { set, pods } = observed;
  const wanted = wantedOrdinals(set);
  const create = wanted.filter((ordinal) => !pods.has(ordinal)).map((ordinal) => vacancy(observed, ordinal));
  const finished = wanted.map((ordinal) => pods.get(ordinal)).filter((pod) => pod !== undefined && isFinished(pod));
  const remove = [...finished, ...condemnedPods(observed)].filter((pod) => pod !== undefined && !isEnding(pod));
  const going = remove.filter((pod) => pod !== undefined);
  return create.length + going.length > 0 ? { create, remove: going } : undefined;
}

/** Undefined when every ordinal has a healthy pod and none is too many. */
function inOrder(observed: Observed): Plan | undefined {
  const { set, pods } = observed;
  for (const ordinal of wantedOrdinals(set)) {
    const pod = pods.get(ordinal);
    if (!pod) return { create: [vacancy(observed, ordinal)], remove: [] };
    if (isFinished(pod)) return { create: [], remove: isEnding(pod) ? [] : [pod] };
    if (!isHealthy(pod, observed)) return nothing;
  }
  const condemned = condemnedPods(observed);
  const [highest] = condemned;
  if (!highest) return undefined;
  // One that does not work may go although it is not well; a sick one below it has to get well first.
  const sick = condemned.findLast((pod) => !isHealthy(pod, observed));
  const waits = isEnding(highest) || (!isHealthy(highest, observed) && highest !== sick);
  return { create: [], remove: waits ? [] : [highest] };
}
