import type { GraphqlContext } from '../../context.ts';
import type { ConfigMapView, PodView, SecretView } from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { type ConfigUser, configUsers } from './config-users.ts';
import { keyChanges } from './key-changes.ts';

export interface StaleConfigUser {
  readonly object: ObjectView;
  readonly through: readonly string[];
  readonly keys: readonly string[];
  readonly pods: readonly PodView[];
  /** Those that run with an older value. */
  readonly stalePods: readonly PodView[];
}

/** The last change of any of these keys; all keys when none is named. Milliseconds since the epoch. */
function lastChange(changes: ReadonlyMap<string, number>, keys: readonly string[]): number {
  const times = [...changes].filter(([key]) => keys.length === 0 || keys.includes(key)).map(([, time]) => time);
  return Math.max(0, ...times);
}

/** A container took its environment before the change. Its start is told in whole seconds. */
function isStale({ object }: PodView, changedAt: number): boolean {
  const starts = object.status?.containerStatuses?.flatMap(({ state }) => state?.running?.startedAt ?? []) ?? [];
  return starts.some((started) => Date.parse(started) + 999 < changedAt);
}

function withStale({ object, reference, pods }: ConfigUser, changes: ReadonlyMap<string, number>): StaleConfigUser {
  const changedAt = lastChange(changes, reference.keys);
  const stalePods = reference.environment ? pods.filter((pod) => isStale(pod, changedAt)) : [];
  return { object, through: reference.through, keys: reference.keys, pods, stalePods };
}

/** Who uses a ConfigMap or Secret, and which pods still run with an older value. */
export async function usersOf(context: GraphqlContext, view: ConfigMapView | SecretView): Promise<StaleConfigUser[]> {
  const [users, changes] = await Promise.all([configUsers(context, view), keyChanges(view)]);
  return users.map((user) => withStale(user, changes));
}
