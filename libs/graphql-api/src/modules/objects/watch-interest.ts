import { isReason } from '@pilothouse/kube-model/status-error';
import type { WatchEvent } from '@pilothouse/store/store';
import type { GraphqlContext } from '../../context.ts';
import { clusterEnded } from '../../errors/cluster-ended.ts';
import { expiredIn } from '../../reading/cursor.ts';
import type { Interest } from './change-interest.ts';

interface Batch {
  readonly interest: Interest;
  readonly events: readonly WatchEvent[];
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
      // It ends before it is told to when its store is closed.
      if (!ended && !signal.aborted) throw clusterEnded(context, cluster);
      return { value: undefined, done: true };
    },
    return: end,
  };
}
