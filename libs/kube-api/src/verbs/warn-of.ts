import type { WriteResult } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { strategyOf } from '../resources/strategies.ts';
import { mayWarn, notHonoured, warningsOf } from '../resources/warnings.ts';
import type { Api, Caller, Target } from './api.ts';

type Warner = Pick<Api, 'warnsNotHonoured' | 'podsRunAs'>;

const generationOf = (object: StoredObject) => object.parse().metadata?.generation;

/** Tells the caller what is odd about an object. */
export function warnOfObject(warner: Warner, { resource }: Target, object: object, caller: Caller): void {
  for (const warning of warningsOf(resource, object)) caller.warn(warning);
  if (!warner.warnsNotHonoured) return;
  for (const warning of notHonoured(resource, object, warner.podsRunAs)) caller.warn(warning);
}

/**
 * Tells the caller what is odd about an updated object, or its new generation where the kind counts them. As upstream:
 * of Pods only their creation does.
 */
export function warnOfResult(
  warner: Warner,
  target: Target,
  { before, after, operation }: WriteResult,
  caller: Caller,
): void {
  const { resource, subresource } = target;
  // Parsing costs: only where there is something to look at.
  if (!after || operation === 'delete' || subresource !== '' || !mayWarn(resource)) return;
  if (before && resource.resource === 'pods') return;
  const counts = strategyOf(resource).generation === true;
  if (before && counts && generationOf(before) === generationOf(after)) return;
  warnOfObject(warner, target, after.parse(), caller);
}
