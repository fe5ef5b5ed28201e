import type { Resource } from '@pilothouse/kube-model/resource';
import { parseLabelSelector } from '@pilothouse/kube-model/selectors/label-selector';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { WatchEvent } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { ChangeType, SubscriptionObjectChangesArgs } from '../../generated/resolver-types.ts';
import { resumeCursor, revisionOfCursor } from '../../reading/cursor.ts';
import { clusterOf, resourceOf } from '../../reading/find-object.ts';
import { scopeOf } from '../../reading/list-objects.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';
import { eventStream } from '../../subscriptions/event-stream.ts';

/** Objects in one part of the initial state. */
const chunk = 200;
const maxResources = 20;

interface ObjectChange {
  readonly type: ChangeType;
  readonly revision: number;
  readonly time?: string;
  readonly actor?: string;
  readonly object: ObjectView;
}

interface ObjectChanges {
  readonly cursor: string | undefined;
  readonly revision: number;
  readonly complete: boolean;
  readonly changes: readonly ObjectChange[];
}

/** What one subscription is about, with the rights of its user worked in. */
interface Interest {
  readonly cluster: ClusterHandle;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly namespace: string | undefined;
  matches(stored: StoredObject): boolean;
}

function interestOf(context: GraphqlContext, args: SubscriptionObjectChangesArgs): Interest {
  const cluster = clusterOf(context, args.cluster);
  if (args.resources.length === 0 || args.resources.length > maxResources) {
    throw new StatusError('BadRequest', `name from 1 to ${maxResources} resources`);
  }
  const namespace = args.namespace ?? undefined;
  const resources = new Map(args.resources.map((key) => [key, resourceOf(key)]));
  const scopes = new Map(
    [...resources].map(([key, resource]) => {
      const where = resource.namespaced ? namespace : undefined;
      return [key, scopeOf(context, cluster, resource, where, ['list', 'watch'])];
    }),
  );
  const selector = parseLabelSelector(args.labelSelector ?? undefined);
  const name = args.name ?? undefined;
  return {
    cluster,
    resources,
    namespace,
    matches({ key, labels }) {
      if (!resources.has(key.resource) || (name !== undefined && key.name !== name)) return false;
      const scope = scopes.get(key.resource);
      return (!scope || scope.includes(key.namespace)) && selector.matches(labels);
    },
  };
}

const changeTypes = { added: 'ADDED', modified: 'MODIFIED', deleted: 'DELETED', left: 'DELETED' } as const;

function toView({ cluster, resources }: Interest, stored: StoredObject): ObjectView {
  const resource = resources.get(stored.key.resource);
  if (!resource) throw new Error(`${stored.key.resource} is not what was watched`);
  return viewOf(cluster, resource, stored);
}

function toChange(interest: Interest, event: WatchEvent): readonly ObjectChange[] {
  if (event.kind === 'bookmark') return [];
  const { change, revision } = event;
  const time = new Date(change.time).toISOString();
  const object = toView(interest, change.object);
  return [{ type: changeTypes[event.kind], revision, time, actor: change.actor, object }];
}

/** All snapshots in one go, without a pause: nothing can be committed in between. */
function initialState({ cluster, resources, namespace, matches }: Interest) {
  const revision = cluster.store.revision();
  const snapshots = [...resources].map(([key, { namespaced }]) => ({
    snapshot: cluster.store.snapshot(key),
    namespaced,
  }));
  function* objects(): Iterable<StoredObject> {
    for (const { snapshot, namespaced } of snapshots) {
      for (const stored of snapshot.list({ namespace: namespaced ? namespace : undefined })) {
        if (matches(stored)) yield stored;
      }
    }
  }
  return { revision, objects: objects() };
}

function* initialParts(interest: Interest, cursorAt: (revision: number) => string): Iterable<ObjectChanges> {
  const { revision, objects } = initialState(interest);
  let changes: ObjectChange[] = [];
  for (const stored of objects) {
    if (changes.length === chunk) {
      yield { cursor: undefined, revision, complete: false, changes };
      changes = [];
    }
    changes.push({ type: 'INITIAL', revision: stored.revision, object: toView(interest, stored) });
  }
  yield { cursor: cursorAt(revision), revision, complete: true, changes };
}

/** The resource to watch, when there is but one: then the store has fewer changes to look at. */
const soleResource = ({ resources }: Interest) => (resources.size === 1 ? [...resources.keys()][0] : undefined);

/**
 * The state now in parts, or nothing when a cursor says that it is known; then every change once, in order. Throws
 * StatusError `Expired` for a cursor that is too old, and `SlowConsumerError` when the reader does not keep up.
 */
export function objectChanges(context: GraphqlContext, args: SubscriptionObjectChangesArgs) {
  const interest = interestOf(context, args);
  const { cluster } = interest;
  const user = context.access.requireUser();
  const cursorAt = (revision: number) => resumeCursor(cluster, revision, user);
  const known = args.cursor ? revisionOfCursor(cluster, args.cursor, user, soleResource(interest)) : undefined;
  return eventStream(async function* (signal) {
    let from = known;
    if (from === undefined) {
      for (const part of initialParts(interest, cursorAt)) {
        from = part.revision;
        yield { objectChanges: part };
      }
    }
    const watch = cluster.store.watch({
      resource: soleResource(interest),
      namespace: onlyNamespaced(interest) ? interest.namespace : undefined,
      from: from ?? cluster.store.revision(),
      filter: interest.matches,
      signal,
    });
    for await (const events of watch) {
      const revision = events.at(-1)?.revision;
      if (revision === undefined) continue;
      const changes = events.flatMap((event) => toChange(interest, event));
      yield { objectChanges: { cursor: cursorAt(revision), revision, complete: true, changes } };
    }
  });
}

const onlyNamespaced = ({ resources }: Interest) => [...resources.values()].every(({ namespaced }) => namespaced);
