import type { Snapshot, SnapshotListOptions } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Target } from './api.ts';
import type { Selection } from './selection.ts';

/** The objects of the target that the selection may match: of one name only that one is looked at. */
export function* candidates(
  snapshot: Snapshot,
  { resource, namespace }: Target,
  { name }: Selection,
  after?: SnapshotListOptions['after'],
): Iterable<StoredObject> {
  if (name !== undefined && (namespace !== '' || !resource.namespaced) && !after) {
    const object = snapshot.get(namespace, name);
    if (object) yield object;
    return;
  }
  yield* snapshot.list({ namespace: namespace || undefined, after });
}
