import type { ClusterStore } from '@pilothouse/store/store';

/** Writes in flight at once. */
const batch = 256;

/** A kind that is served no more: its objects are gone with it. */
export async function forgetKind(store: ClusterStore, resource: string): Promise<void> {
  const options = { actor: 'unknown' };
  let writes: Promise<unknown>[] = [];
  for (const { key } of store.snapshot(resource).list()) {
    writes.push(store.write(key, () => ({ kind: 'forget' }), options));
    if (writes.length < batch) continue;
    await Promise.all(writes);
    writes = [];
  }
  await Promise.all(writes);
  const position = { resource, version: '', facts: '' };
  await store.write({ resource, namespace: '', name: '' }, () => ({ kind: 'none' }), { ...options, position });
}
