import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { GraphqlContext } from '../context.ts';
import { readPosition } from './cursor.ts';
import { type ListArguments, requirePageSize } from './list-arguments.ts';
import { listOrder } from './list-order.ts';
import { partOf, type Share } from './list-part.ts';
import type { ListSource } from './list-source.ts';
import { mergedPage, type PagePart } from './merged-page.ts';
import type { ObjectView } from './object-view.ts';
import type { Page } from './page.ts';
import { whereAllowed } from './where-allowed.ts';

/** The namespaces to look into: undefined is all. Throws `Forbidden` when the user may read this kind nowhere. */
export function scopeOf(
  { access }: GraphqlContext,
  cluster: ClusterHandle,
  resource: Resource,
  namespace: string | undefined,
  verbs: readonly string[] = ['list'],
): readonly string[] | undefined {
  const requireAll = (where: string) => {
    for (const verb of verbs) access.require({ cluster, verb, resource, namespace: where });
  };
  if (namespace) {
    requireAll(namespace);
    return [namespace];
  }
  const visible = access.visibleNamespaces(cluster, resource, verbs);
  if (visible === 'all') return undefined;
  if (visible.length === 0) requireAll('');
  return visible;
}

/**
 * One page of the objects of a kind that the user may see, of all sources together. Parses the rows that it shows, and no
 * others. Throws `Forbidden` when none of the sources may be read.
 */
export async function listSources<T extends KubeObject>(
  context: GraphqlContext,
  sources: readonly ListSource<T>[],
  args: ListArguments,
): Promise<Page<ObjectView<T>>> {
  requirePageSize(args.first);
  const user = context.access.requireUser();
  const namespace = args.filter?.namespace ?? undefined;
  const shares = whereAllowed(sources, (source): Share<T> => {
    const scope = scopeOf(context, source.cluster, source.resource, namespace);
    const snapshot = source.cluster.store.snapshot(resourceKey(source.resource));
    return { source, scope, snapshot, candidates: args.candidates?.(source.cluster) };
  });
  const order = listOrder(args.sort);
  const after = args.after ? readPosition(args.after) : undefined;
  const now = context.clock.now();
  const parts: PagePart<T>[] = [];
  for (const share of shares) parts.push(await partOf(share, { args, order, after, now }));
  return mergedPage(parts, { user, first: args.first, after, compare: order.compare });
}

/** `listSources` of a kind that is the same in every cluster. */
export function listObjects<T extends KubeObject>(
  context: GraphqlContext,
  clusters: readonly ClusterHandle[],
  resource: Resource<T>,
  args: ListArguments,
): Promise<Page<ObjectView<T>>> {
  return listSources(
    context,
    clusters.map((cluster) => ({ cluster, resource })),
    args,
  );
}
