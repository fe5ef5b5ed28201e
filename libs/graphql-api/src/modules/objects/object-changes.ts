import type { User } from '@pilothouse/access/user';
import type { GraphqlContext } from '../../context.ts';
import type { SubscriptionObjectChangesArgs } from '../../generated/resolver-types.ts';
import { revisionsOfCursor, vectorCursor } from '../../reading/cursor.ts';
import { eventStream } from '../../subscriptions/event-stream.ts';
import { mergeFairly } from '../../subscriptions/merge-fairly.ts';
import { type Interest, interestsOf } from './change-interest.ts';
import { initialParts } from './initial-changes.ts';
import { type ObjectChange, toChanges } from './object-change.ts';
import { watchInterest } from './watch-interest.ts';

interface ObjectChanges {
  readonly cursor: string | undefined;
  readonly revision: number;
  readonly complete: boolean;
  readonly changes: readonly ObjectChange[];
}

/** How far a subscription has told each cluster; grows while it does. */
interface Progress {
  readonly user: User;
  readonly revisions: Map<string, number>;
}

/** The state of the clusters of which nothing is known yet, one after the other. */
function* initialState(interests: readonly Interest[], { user, revisions }: Progress): Iterable<ObjectChanges> {
  const unknown = interests.filter(({ cluster }) => !revisions.has(cluster.name));
  for (const interest of unknown) {
    for (const { changes, revision, last } of initialParts(interest)) {
      const complete = last && interest === unknown.at(-1);
      if (last) revisions.set(interest.cluster.name, revision);
      if (!complete && changes.length === 0) continue;
      yield { cursor: complete ? vectorCursor(revisions, user) : undefined, revision, complete, changes };
    }
  }
}

async function* liveChanges(
  context: GraphqlContext,
  interests: readonly Interest[],
  { user, revisions }: Progress,
  signal: AbortSignal,
): AsyncGenerator<ObjectChanges> {
  const watches = interests.map((interest) => {
    const { store, name } = interest.cluster;
    return watchInterest(context, interest, { from: revisions.get(name) ?? store.revision(), signal });
  });
  for await (const { interest, events } of mergeFairly(watches)) {
    const revision = events.at(-1)?.revision;
    if (revision === undefined) continue;
    revisions.set(interest.cluster.name, revision);
    const changes = events.flatMap((event) => toChanges(interest, event));
    yield { cursor: vectorCursor(revisions, user), revision, complete: true, changes };
  }
}

/**
 * The state now in parts, of clusters that the cursor does not know; then every change once, in order for each cluster.
 * Throws error code EXPIRED for a cursor that is too old, NOT_FOUND when a cluster is removed, and `SlowConsumerError` when
 * the reader does not keep up.
 */
export function objectChanges(context: GraphqlContext, args: SubscriptionObjectChangesArgs) {
  const interests = interestsOf(context, args);
  const user = context.access.requireUser();
  const revisions = args.cursor ? revisionsOfCursor(interests, args.cursor, user) : new Map<string, number>();
  const progress: Progress = { user, revisions };
  return eventStream(async function* (signal) {
    for (const part of initialState(interests, progress)) yield { objectChanges: part };
    for await (const part of liveChanges(context, interests, progress, signal)) yield { objectChanges: part };
  });
}
