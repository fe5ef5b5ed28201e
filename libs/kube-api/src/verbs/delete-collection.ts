import { isReason } from '@pilothouse/kube-model/status-error';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Caller, Target } from './api.ts';
import { type Deletion, deleteObject } from './delete.ts';
import { type ListRequest, type ListResult, listObjects } from './list.ts';

/** How many deletions are under way at once: enough to fill the store's batches. */
const atOnce = 512;

/**
 * Deletes what the list finds, one page of it if there is a limit; what is gone meanwhile is no error. Answers with
 * what the list found.
 */
export async function deleteCollection(
  api: Api,
  target: Target,
  request: ListRequest,
  deletion: Deletion,
  caller: Caller,
): Promise<ListResult> {
  const found = await listObjects(api, target, request);
  const remove = async ({ key }: StoredObject) => {
    const one = { ...target, namespace: key.namespace, name: key.name };
    await deleteObject(api, one, deletion, caller).catch((error: unknown) => {
      if (!isReason(error, 'NotFound')) throw error;
    });
  };
  for (let from = 0; from < found.items.length; from += atOnce) {
    await Promise.all(found.items.slice(from, from + atOnce).map(remove));
  }
  return found;
}
