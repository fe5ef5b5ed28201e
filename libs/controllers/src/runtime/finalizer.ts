import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import { whileThere } from './request-outcome.ts';

export type FinalizerPlan = 'rest' | 'add' | 'remove';

/** A finalizer stands on what lives, and goes from what is deleted once nothing uses it. */
export function planFinalizer({ metadata }: Cached<KubeObject>, finalizer: string, inUse: boolean): FinalizerPlan {
  const has = metadata.finalizers?.includes(finalizer) ?? false;
  if (metadata.deletionTimestamp === undefined) return has ? 'rest' : 'add';
  return has && !inUse ? 'remove' : 'rest';
}

/** Throws Conflict when the object is another version by now. */
export async function writeFinalizer<T extends KubeObject>(
  { client, resource }: { readonly client: Client; readonly resource: Resource<T> },
  { metadata }: Cached<KubeObject>,
  { plan, finalizer }: { readonly plan: 'add' | 'remove'; readonly finalizer: string },
): Promise<void> {
  const { namespace = '', name, resourceVersion, finalizers: known = [] } = metadata;
  const finalizers = plan === 'add' ? [...known, finalizer] : known.filter((one) => one !== finalizer);
  await whileThere(client.patch(resource, namespace, name, 'merge', { metadata: { resourceVersion, finalizers } }));
}
