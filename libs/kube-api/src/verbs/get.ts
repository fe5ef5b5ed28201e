import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Target } from './api.ts';
import { checkVersion } from './check-list-options.ts';
import { stored } from './outcome.ts';
import { reachRevision } from './revisions.ts';
import { storageKey } from './storage-key.ts';

/** Throws NotFound. */
export function getObject({ store }: Pick<Api, 'store'>, target: Target): StoredObject {
  return stored(store.get(storageKey(target)), target);
}

/** As `getObject`, of a state that is at least as new as `resourceVersion`. */
export async function getFresh(api: Api, target: Target, resourceVersion: string): Promise<StoredObject> {
  checkVersion(resourceVersion);
  await reachRevision(api, resourceVersion);
  return getObject(api, target);
}
