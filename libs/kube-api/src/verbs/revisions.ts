import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Snapshot } from '@pilothouse/store/store';
import type { Api, Target } from './api.ts';
import { storageResource } from './storage-key.ts';

export interface Freshness {
  readonly resourceVersion?: string | undefined;
  readonly resourceVersionMatch?: string | undefined;
}

/** How long a read waits for a revision that is still to come, milliseconds. */
const patience = 3_000;

/** Throws BadRequest for what is no resource version. */
export function parseRevision(text: string): number {
  const revision = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(revision)) {
    throw new StatusError(
      'BadRequest',
      `Invalid value: ${JSON.stringify(text)}: resourceVersion must be a decimal integer`,
    );
  }
  return revision;
}

/** The image of the collection that a read with these options is answered from. */
export async function snapshotFor(api: Api, target: Target, options: Freshness): Promise<Snapshot> {
  checkMatch(options);
  const { resourceVersion, resourceVersionMatch } = options;
  const resource = storageResource(target.resource);
  if (!resourceVersion || resourceVersion === '0') return api.store.snapshot(resource);
  const revision = parseRevision(resourceVersion);
  await awaitRevision(api, revision);
  return resourceVersionMatch === 'Exact' ? api.store.snapshotAt(resource, revision) : api.store.snapshot(resource);
}

/** Waits for a short time; throws Timeout, in upstream's words, when the revision does not come. */
export async function awaitRevision({ store, clock }: Api, revision: number): Promise<void> {
  if (revision <= store.revision()) return;
  const abort = new AbortController();
  const cancel = clock.after(patience, () => abort.abort());
  try {
    await store.reached(revision, abort.signal);
  } catch (cause) {
    if (!abort.signal.aborted) throw cause;
    const message = `Too large resource version: ${revision}, current: ${store.revision()}`;
    throw new StatusError('Timeout', message, {
      causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
      retryAfterSeconds: 1,
    });
  } finally {
    cancel();
  }
}

function checkMatch({ resourceVersion, resourceVersionMatch }: Freshness): void {
  if (!resourceVersionMatch) return;
  const field = 'resourceVersionMatch';
  if (!resourceVersion)
    throw invalidOptions(field, `Forbidden: ${field} is forbidden unless resourceVersion is provided`);
  if (resourceVersionMatch !== 'Exact' && resourceVersionMatch !== 'NotOlderThan') {
    const supported = 'supported values: "Exact", "NotOlderThan", ""';
    throw invalidOptions(field, `Unsupported value: ${JSON.stringify(resourceVersionMatch)}: ${supported}`);
  }
  if (resourceVersionMatch === 'Exact' && resourceVersion === '0') {
    throw invalidOptions(field, `Forbidden: ${field} "Exact" is forbidden for resourceVersion "0"`);
  }
}

function invalidOptions(field: string, message: string): StatusError {
  return new StatusError('Invalid', `ListOptions.meta.k8s.io "" is invalid: ${field}: ${message}`, {
    group: 'meta.k8s.io',
    kind: 'ListOptions',
    causes: [{ message, field }],
  });
}
