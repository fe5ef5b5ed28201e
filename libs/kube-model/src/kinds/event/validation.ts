import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Event as MutableEvent } from '../../kinds.ts';
import { invalid, type Problem } from '../../validation/problem.ts';

/** An event lives in the namespace of its object; those about cluster-wide objects in `default`. */
export function validateEvent({ metadata, involvedObject }: DeepReadonly<MutableEvent>): Problem[] {
  const own = metadata?.namespace ?? '';
  const about = involvedObject?.namespace ?? '';
  const fits = about === '' ? own === 'default' || own === 'kube-system' || own === '' : own === about;
  return fits ? [] : [invalid('involvedObject.namespace', about, 'does not match event.namespace')];
}
