import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Change } from '@pilothouse/store/store';
import type { ObjectKey } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import { manifestDiff, shown } from '../../reading/manifest.ts';
import { viewOf } from '../../reading/object-view.ts';

const operations = { create: 'CREATE', update: 'UPDATE', delete: 'DELETE' } as const;
const maxPage = 200;

interface HistoryArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

function toChange(context: GraphqlContext, cluster: ClusterHandle, resource: Resource, change: Change) {
  const { fingerprint } = context;
  const visible = (stored: Change['previous']) => stored && shown(resource, stored.parse(), fingerprint);
  const after = change.operation === 'delete' ? undefined : visible(change.object);
  return {
    id: `${cluster.name}:${change.revision}`,
    revision: change.revision,
    time: new Date(change.time).toISOString(),
    operation: operations[change.operation],
    actor: change.actor,
    fieldManager: change.fieldManager,
    object: viewOf(cluster, resource, change.object),
    diff: manifestDiff(change.key.name, visible(change.previous), after),
  };
}

function revisionBefore(after: string | null | undefined): number | undefined {
  if (!after) return undefined;
  const revision = Number(after);
  if (!Number.isSafeInteger(revision)) throw new StatusError('BadRequest', '`after` is not a cursor of this history');
  return revision;
}

/** What happened to one object, newest first, read with the rights of today. */
export async function historyPage(
  context: GraphqlContext,
  cluster: ClusterHandle,
  resource: Resource,
  key: ObjectKey,
  { first, after }: HistoryArguments,
) {
  context.access.require({ cluster, verb: 'get', resource, namespace: key.namespace, name: key.name });
  const limit = Math.min(Math.max(first, 0), maxPage);
  const changes = await cluster.store.history(key, { before: revisionBefore(after), limit: limit + 1 });
  const nodes = changes.slice(0, limit).map((change) => toChange(context, cluster, resource, change));
  const cursorOf = (index: number) => {
    const revision = nodes.at(index)?.revision;
    return revision === undefined ? undefined : String(revision);
  };
  return {
    nodes,
    pageInfo: {
      hasNextPage: changes.length > limit,
      hasPreviousPage: Boolean(after),
      startCursor: cursorOf(0),
      endCursor: cursorOf(-1),
    },
  };
}
