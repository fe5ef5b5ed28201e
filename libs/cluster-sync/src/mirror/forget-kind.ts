import type { ClusterStore } from '@pilothouse/store/store';
import type { KindFacts } from './kind-facts.ts';

/** Writes in flight at once. */
const batch = 256;
const options = { actor: 'unknown' };

/**
 * A kind that is served no more: its objects are gone with it. Its place goes first and the kind itself last, so that
 * whoever is interrupted in between lists it anew.
 */
export async function forgetKind(store: ClusterStore, facts: KindFacts): Promise<void> {
  const unlisted = facts.at('');
  const { resource } = unlisted;
  const place = (position: typeof unlisted) =>
    store.write({ resource, namespace: '', name: '' }, () => ({ kind: 'none' }), { ...options, position });
  await place(unlisted);
  let writes: Promise<unknown>[] = [];
  for (const { key } of store.snapshot(resource).list()) {
    writes.push(store.write(key, () => ({ kind: 'forget' }), options));
    if (writes.length < batch) continue;
    await Promise.all(writes);
    writes = [];
  }
  await Promise.all(writes);
  await place({ ...unlisted, facts: '' });
}
