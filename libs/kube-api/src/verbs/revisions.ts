import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import type { Snapshot } from '@pilothouse/store/store';
import type { Api, Target } from './api.ts';
import { storageResource } from './storage-key.ts';

/** How long a read waits for a revision that is still to come, milliseconds. */
const patience = 3_000;

/**
 * The revision that a resource version stands for, once it is there; `0` for none and for '0', which is any. Waits for
 * a short time; throws Timeout, in upstream's words, when it does not come.
 */
export async function reachRevision({ store, clock }: Api, resourceVersion: string | undefined): Promise<number> {
  const revision = Number(resourceVersion || 0);
  if (revision <= store.revision()) return revision;
  const abort = new AbortController();
  const cancel = clock.after(patience, () => abort.abort());
  try {
    await store.reached(revision, abort.signal);
    return revision;
  } catch (cause) {
    if (!abort.signal.aborted) throw cause;
    const message = `Timeout: Too large resource version: ${resourceVersion}, current: ${store.revision()}`;
    throw new StatusError('Timeout', message, {
      causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
      retryAfterSeconds: 1,
    });
  } finally {
    cancel();
  }
}

/** The image of the collection as it was at a revision that has been reached. Throws Expired, in upstream's words. */
export function snapshotAt({ store }: Api, { resource }: Target, revision: number): Snapshot {
  try {
    return store.snapshotAt(storageResource(resource), revision);
  } catch (cause) {
    if (!isReason(cause, 'Expired')) throw cause;
    const message = 'The resourceVersion for the provided list is too old.';
    throw new StatusError('Expired', message, undefined, { cause });
  }
}
