import type { PodView } from '../../reading/kind-views.ts';
import type { Keeper } from './config-references.ts';
import type { Values, Version } from './key-history.ts';

type PodObject = PodView['object'];

interface Taking {
  /** Start of the container and creation of its pod, in whole seconds as Kubernetes tells them; milliseconds. */
  readonly started: number;
  readonly created: number;
}

const none: Values = new Map();
const second = 1000;

/**
 * What a container took as it started. Within the second of its start the order is not told: a pod that was made in
 * that second too counts as made after the change, as one that was restarted for it.
 */
function taken(versions: readonly Version[], { started, created }: Taking): Values {
  for (const { since, first, values } of versions) {
    const sameSecond = since >= started && since < started + second;
    if (since < started || (sameSecond && (first || created >= started))) return values;
  }
  return none;
}

function differ(a: Values, b: Values, keys: readonly string[]): boolean {
  const compared = keys.length > 0 ? keys : [...a.keys(), ...b.keys()];
  return compared.some((key) => a.get(key) !== b.get(key));
}

function startOf({ status }: PodObject, container: string): number | undefined {
  const all = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])];
  const started = all.find(({ name }) => name === container)?.state?.running?.startedAt;
  return started === undefined ? undefined : Date.parse(started);
}

/**
 * Whether a running container of the pod goes on with another value than the one that holds now.
 *
 * @param keepers the pod's containers that keep what they took
 * @param versions of the ConfigMap or Secret, the one that holds now first
 */
export function isStale(pod: PodObject, keepers: readonly Keeper[], versions: readonly Version[]): boolean {
  const [now] = versions;
  if (!now) return false;
  const created = Date.parse(pod.metadata?.creationTimestamp ?? '');
  return keepers.some(({ container, keys }) => {
    const started = startOf(pod, container);
    return started !== undefined && differ(taken(versions, { started, created }), now.values, keys);
  });
}
