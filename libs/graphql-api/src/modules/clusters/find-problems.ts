import { resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';
import { inSlices } from '../../reading/slices.ts';
import { stateOf } from '../../reading/status-of.ts';
import { countedResources } from './count-kinds.ts';

const rank = { FAILING: 0, WARNING: 1 } as const;

function rankOf(view: ObjectView, now: number): number | undefined {
  const state = stateOf(view, now);
  return state === 'FAILING' || state === 'WARNING' ? rank[state] : undefined;
}

/** What is wrong in what the user may see: failing before warning, then the youngest change first. */
export async function findProblems(
  { access, clock }: GraphqlContext,
  cluster: ClusterHandle,
  namespace: string | undefined,
  first: number,
): Promise<ObjectView[]> {
  const problems: { readonly view: ObjectView; readonly rank: number }[] = [];
  for (const resource of countedResources(cluster)) {
    const visible = namespace ? [namespace] : access.visibleNamespaces(cluster, resource);
    if (namespace && (!resource.namespaced || !access.may({ cluster, verb: 'list', resource, namespace }))) continue;
    const snapshot = cluster.store.snapshot(resourceKey(resource));
    for (const name of visible === 'all' ? [undefined] : visible) {
      for await (const slice of inSlices(snapshot.list({ namespace: name }))) {
        for (const stored of slice) {
          const view = viewOf(cluster, resource, stored);
          const found = rankOf(view, clock.now());
          if (found !== undefined) problems.push({ view, rank: found });
        }
      }
    }
  }
  problems.sort((a, b) => a.rank - b.rank || b.view.revision - a.view.revision);
  return problems.slice(0, Math.max(0, first)).map(({ view }) => view);
}
