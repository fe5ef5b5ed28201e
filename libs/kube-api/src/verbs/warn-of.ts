import type { StoredObject } from '@pilothouse/store/stored-object';
import { mayWarn, warningsOf } from '../resources/warnings.ts';
import type { Caller, Target } from './api.ts';

/** Tells the caller what is odd about the object as it is now. */
export function warnOf({ resource, subresource }: Target, object: StoredObject | undefined, { warn }: Caller): void {
  // Parsing costs: only where there is something to look at.
  if (!object || subresource !== '' || !mayWarn(resource)) return;
  for (const warning of warningsOf(resource, object.parse())) warn(warning);
}
