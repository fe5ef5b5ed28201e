import { notFound } from '@pilothouse/kube-model/status-error';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Target } from './api.ts';

/** The object, or upstream's NotFound. */
export function stored(object: StoredObject | undefined, target: Target): StoredObject {
  if (!object) throw notFound(target.resource, target.name);
  return object;
}
