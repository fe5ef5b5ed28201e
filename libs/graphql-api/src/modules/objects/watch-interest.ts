import { isReason } from '@pilothouse/kube-model/status-error';
import type { WatchEvent } from '@pilothouse/store/store';
import type { GraphqlContext } from '../../context.ts';
import { clusterError } from '../../errors/cluster-error.ts';
import { expiredIn } from '../../reading/cursor.ts';
import type { Interest } from './change-interest.ts';

interface Batch {
  readonly interest: Interest;
  readonly events: readonly WatchEvent[];
}

/** A watch that ends before it is told to: its store was closed. */
function endOf({ clusters }: GraphqlContext, { cluster }: Interest) {
  const { name } = cluster;
  return clusters.get(name) === cluster
    ? clusterError('ServiceUnavailable', [name], `cluster "${name}" is no longer read here: ask again`)
    : clusterError('NotFound', [name], `cluster "${name}" has been removed`);
}

/**
 * What happens in one cluster after revision `from`. Throws error code EXPIRED when that is no longer kept, NOT_FOUND when
 * the cluster is removed, and `SlowConsumerError` when the reader does not keep up.
 */
export function watchInterest(
  context: GraphqlContext,
  interest: Interest,
  { from, signal }: { readonly from: number; readonly signal: AbortSignal },
): AsyncIterator<Batch, undefined> {
  const { cluster, resource, namespace, matches: filter } = interest;
  const events = cluster.store.watch({ resource, namespace, from, filter, signal })[Symbol.asyncIterator]();
  let ended = false;
  const end = async (): Promise<IteratorResult<Batch, undefined>> => {
    ended = true;
    await events.return?.();
    return { value: undefined, done: true };
  };
  return {
    async next() {
      const next = await events.next().catch((error: unknown) => {
        throw isReason(error, 'Expired') ? expiredIn([cluster.name]) : error;
      });
      if (!next.done) return { value: { interest, events: next.value }, done: false };
      if (!ended && !signal.aborted) throw endOf(context, interest);
      return { value: undefined, done: true };
    },
    return: end,
  };
}
