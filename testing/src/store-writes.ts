import type { AnyObject } from '@pilothouse/kube-model/object';
import type { ClusterStore, WatchEvent, WatchOptions, WriteResult } from '@pilothouse/store/store';
import type { ObjectKey } from '@pilothouse/store/stored-object';

export const configMapKey = (name: string, namespace = 'default'): ObjectKey => ({
  resource: 'configmaps',
  namespace,
  name,
});

/** Writes `fields` as an object of this key, whatever was there before. */
export function put(store: ClusterStore, key: ObjectKey, fields: AnyObject = {}): Promise<WriteResult> {
  const { metadata, ...rest } = fields;
  const named = { namespace: key.namespace, name: key.name, uid: `uid-${key.name}`, ...metadata };
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: named, ...rest };
  return store.write(key, () => ({ kind: 'put', object }), { actor: 'test' });
}

export function remove(store: ClusterStore, key: ObjectKey): Promise<WriteResult> {
  return store.write(key, () => ({ kind: 'delete' }), { actor: 'test' });
}

/** Events of a watch, bookmarks left out, until `done` says so. */
export async function collect(
  store: ClusterStore,
  options: WatchOptions,
  done: (events: readonly WatchEvent[]) => boolean,
): Promise<WatchEvent[]> {
  const events: WatchEvent[] = [];
  if (done(events)) return events;
  for await (const batch of store.watch(options)) {
    for (const event of batch) if (event.kind !== 'bookmark') events.push(event);
    if (done(events)) break;
  }
  return events;
}
