import { isReason } from '@pilothouse/kube-model/status-error';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Caller, Target } from './api.ts';
import { type Deletion, deleteObject } from './delete.ts';
import { type ListResult, listObjects } from './list.ts';
import type { Selection } from './selection.ts';

/** Deletes what the selection finds now; what is gone meanwhile is no error. Answers with what it found. */
export async function deleteCollection(
  api: Api,
  target: Target,
  selection: Selection,
  deletion: Deletion,
  caller: Caller,
): Promise<ListResult> {
  const found = await listObjects(api, target, { selection });
  const remove = async ({ key }: StoredObject) => {
    const one = { ...target, namespace: key.namespace, name: key.name };
    await deleteObject(api, one, deletion, caller).catch((error: unknown) => {
      if (!isReason(error, 'NotFound')) throw error;
    });
  };
  await Promise.all(found.items.map(remove));
  return found;
}
