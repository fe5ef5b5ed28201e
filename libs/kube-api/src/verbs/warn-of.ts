import type { WriteResult } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { mayWarn, warningsOf } from '../resources/warnings.ts';
import type { Caller, Target } from './api.ts';

const generationOf = (object: StoredObject) => object.parse().metadata?.generation;

/** Tells the caller what is odd about the new generation of an object. As upstream: of Pods only their creation does. */
export function warnOf({ resource, subresource }: Target, { before, after }: WriteResult, { warn }: Caller): void {
  // Parsing costs: only where there is something to look at.
  if (!before || !after || subresource !== '' || resource.resource === 'pods' || !mayWarn(resource)) return;
  if (generationOf(before) === generationOf(after)) return;
  for (const warning of warningsOf(resource, after.parse())) warn(warning);
}
