import type { KubeObject } from '@pilothouse/kube-model/object';

/** Gives a new object the finalizer by which a controller keeps it while it is used. */
export function protect(object: KubeObject, finalizer: string): void {
  const { metadata = {} } = object;
  const { finalizers = [] } = metadata;
  if (!finalizers.includes(finalizer)) object.metadata = { ...metadata, finalizers: [...finalizers, finalizer] };
}
