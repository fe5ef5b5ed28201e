import { nodes } from '@pilothouse/kube-model/registry';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { NodeView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';

/** The node of this name, when there is one that the user may see. */
export function findNode(
  { access }: GraphqlContext,
  cluster: ClusterHandle,
  name: string | undefined,
): NodeView | undefined {
  if (!name || !access.may({ cluster, verb: 'get', resource: nodes, namespace: '', name })) return undefined;
  const stored = cluster.store.get({ resource: 'nodes', namespace: '', name });
  return stored && viewOf(cluster, nodes, stored);
}
