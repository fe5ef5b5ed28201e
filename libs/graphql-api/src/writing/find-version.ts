import type { AnyObject } from '@pilothouse/kube-model/object';
import type { ClusterStore } from '@pilothouse/store/store';
import type { ObjectKey, StoredObject } from '@pilothouse/store/stored-object';

const page = 50;
/** Changes that are looked at: what somebody has on the screen is not much older. */
const depth = 500;

/**
 * The object as it was when its cluster called it `resourceVersion`; undefined when that is no longer in the journal, or
 * far back in it.
 */
export async function findVersion(
  store: ClusterStore,
  key: ObjectKey,
  resourceVersion: string,
): Promise<StoredObject | undefined> {
  const isWanted = (stored: StoredObject | undefined) =>
    stored?.parse<AnyObject>().metadata?.resourceVersion === resourceVersion;
  let before: number | undefined;
  for (let seen = 0; seen < depth; seen += page) {
    const changes = await store.history(key, { before, limit: page });
    for (const { object, previous } of changes) {
      if (isWanted(object)) return object;
      if (isWanted(previous)) return previous;
    }
    if (changes.length < page) return undefined;
    before = changes.at(-1)?.revision;
  }
  return undefined;
}
