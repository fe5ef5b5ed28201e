import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { GraphqlContext } from '../context.ts';
import type { InputMaybe } from '../generated/resolver-types.ts';
import { clusterOf } from './find-object.ts';

/** How a field is told which clusters it is about: one by name, several by name, or neither for every cluster. */
interface ClusterArguments {
  readonly cluster?: InputMaybe<string>;
  readonly clusters?: InputMaybe<readonly string[]>;
}

/** Throws StatusError `NotFound` for a name that is none, and `BadRequest` when both arguments are given, or no name. */
export function clustersOf(context: GraphqlContext, { cluster, clusters }: ClusterArguments): readonly ClusterHandle[] {
  context.access.requireUser();
  const single = cluster ?? undefined;
  const several = clusters ?? undefined;
  if (single !== undefined) {
    if (several) throw new StatusError('BadRequest', 'name `cluster` or `clusters`, not both');
    return [clusterOf(context, single)];
  }
  if (!several) return [...context.clusters.values()];
  if (several.length === 0) throw new StatusError('BadRequest', '`clusters` names none: leave it out to mean all');
  return [...new Set(several)].map((name) => clusterOf(context, name));
}
