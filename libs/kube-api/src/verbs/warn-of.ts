import type { WriteResult } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { strategyOf } from '../resources/strategies.ts';
import { mayWarn, warningsOf } from '../resources/warnings.ts';
import type { Caller, Target } from './api.ts';

const generationOf = (object: StoredObject) => object.parse().metadata?.generation;

/**
 * Tells the caller what is odd about an updated object, or its new generation where the kind counts them. As upstream:
 * of Pods only their creation does.
 */
export function warnOf(
  { resource, subresource }: Target,
  { before, after, operation }: WriteResult,
  { warn }: Caller,
): void {
  // Parsing costs: only where there is something to look at.
  if (!after || operation === 'delete' || subresource !== '' || resource.resource === 'pods' || !mayWarn(resource))
    return;
  const counts = strategyOf(resource).generation === true;
  if (before && counts && generationOf(before) === generationOf(after)) return;
  for (const warning of warningsOf(resource, after.parse())) warn(warning);
}
