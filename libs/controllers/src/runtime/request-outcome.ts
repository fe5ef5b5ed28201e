import { isReason } from '@pilothouse/kube-model/status-error';

/** The answer, or undefined when the object is gone: for requests whose purpose is then fulfilled or void. */
export async function whileThere<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  }
}

/** False when the request met a newer version of the object than it was made for. */
export async function unlessConflict(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (isReason(error, 'Conflict')) return false;
    throw error;
  }
}
