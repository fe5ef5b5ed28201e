import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import {
  isAvailable,
  isEnding,
  isFinished,
  isRollingUpdate,
  isUpdated,
  limitsOf,
  type Observed,
  type Place,
} from './observed.ts';
import { rollingUpdate } from './rolling-update.ts';

export interface Plan {
  /** Names of nodes that get a pod. */
  readonly create: readonly string[];
  readonly remove: readonly Cached<Pod>[];
}

/** Pods made or removed in one reconcile, so that one DaemonSet does not keep the others waiting. */
const burst = 250;

/** What brings one daemon to every node that fits, and moves them to the current revision. */
export function plan(observed: Observed): Plan {
  if (observed.daemonSet.metadata.deletionTimestamp !== undefined) return { create: [], remove: [] };
  const placed = observed.places.map((place) => manage(place, observed));
  const all = combine(placed);
  // Moving on counts what is there: it waits until every node has what it should have.
  const isSettled = all.create.length === 0 && all.remove.length === 0;
  const next = isSettled && isRollingUpdate(observed.daemonSet) ? rollingUpdate(observed) : all;
  return { create: next.create.slice(0, burst), remove: next.remove.slice(0, burst) };
}

function combine(plans: readonly Plan[]): Plan {
  return { create: plans.flatMap(({ create }) => create), remove: plans.flatMap(({ remove }) => remove) };
}

function manage({ node, fit, pods }: Place, observed: Observed): Plan {
  const staying = pods.filter((pod) => !isEnding(pod));
  if (!fit.stay) return { create: [], remove: staying };
  if (pods.length === 0) return { create: fit.run ? [node] : [], remove: [] };
  const finished = staying.filter(isFinished);
  const running = staying.filter((pod) => !isFinished(pod));
  // Where a surge is allowed, the next one need not wait until the last one is gone.
  const isBare = surges(observed) && fit.run && running.length === 0;
  return { create: isBare ? [node] : [], remove: [...finished, ...excess(running, observed)] };
}

function surges(observed: Observed): boolean {
  return isRollingUpdate(observed.daemonSet) && limitsOf(observed).surge > 0;
}

/** Beside the oldest: while a surge runs, beside the oldest of each side, until the new one can take over. */
function excess(running: readonly Cached<Pod>[], observed: Observed): readonly Cached<Pod>[] {
  if (!surges(observed)) return running.slice(1);
  const fresh = running.find((pod) => isUpdated(pod, observed));
  const old = running.find((pod) => !isUpdated(pod, observed));
  const takesOver = fresh && old && (!isAvailable(old, observed) || isAvailable(fresh, observed));
  return running.filter((pod) => pod !== fresh && (pod !== old || takesOver));
}
