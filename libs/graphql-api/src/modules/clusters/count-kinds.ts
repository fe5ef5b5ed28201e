import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { KindCount, State } from '../../generated/resolver-types.ts';
import { viewOf } from '../../reading/object-view.ts';
import { inSlices } from '../../reading/slices.ts';
import { stateOf } from '../../reading/status-of.ts';

/** Kinds that say nothing about what runs: counted by nobody. */
const uninteresting = new Set(['events', 'events.events.k8s.io', 'leases.coordination.k8s.io', 'endpoints']);

export const countedResources = ({ kinds }: ClusterHandle): readonly Resource[] =>
  kinds.list().filter((resource) => resource.verbs.includes('list') && !uninteresting.has(resourceKey(resource)));

const fieldOf = {
  HEALTHY: 'healthy',
  PROGRESSING: 'progressing',
  WARNING: 'warning',
  FAILING: 'failing',
  OFF: 'off',
  UNKNOWN: 'unknown',
} as const satisfies Record<State, keyof KindCount>;

type Counts = Record<(typeof fieldOf)[State], number>;

interface Where {
  readonly cluster: ClusterHandle;
  readonly resource: Resource;
  readonly namespaces: readonly (string | undefined)[];
}

async function countStates({ cluster, resource, namespaces }: Where, now: number) {
  const counts: Counts = { healthy: 0, progressing: 0, warning: 0, failing: 0, off: 0, unknown: 0 };
  let total = 0;
  const snapshot = cluster.store.snapshot(resourceKey(resource));
  for (const namespace of namespaces) {
    for await (const slice of inSlices(snapshot.list({ namespace }))) {
      total += slice.length;
      for (const stored of slice) counts[fieldOf[stateOf(viewOf(cluster, resource, stored), now)]] += 1;
    }
  }
  return { total, ...counts };
}

/** How many objects of each kind there are, by state, in what the user may see; kinds without any are left out. */
export async function countKinds(
  { access, clock }: GraphqlContext,
  cluster: ClusterHandle,
  namespace: string | undefined,
): Promise<KindCount[]> {
  const found: KindCount[] = [];
  for (const resource of countedResources(cluster)) {
    if (namespace && !resource.namespaced) continue;
    const visible = namespace
      ? [namespace].filter((name) => access.may({ cluster, verb: 'list', resource, namespace: name }))
      : access.visibleNamespaces(cluster, resource);
    const counts = await countStates(
      { cluster, resource, namespaces: visible === 'all' ? [undefined] : visible },
      clock.now(),
    );
    if (counts.total === 0) continue;
    const { kind } = resource;
    found.push({ kind, apiVersion: apiVersionOf(resource), resource: resourceKey(resource), ...counts });
  }
  return found;
}
