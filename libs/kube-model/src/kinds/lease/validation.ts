import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Lease as MutableLease } from '../../kinds.ts';
import type { Problem } from '../../validation/problem.ts';
import { nonNegative, positive } from '../../validation/rules.ts';

/** An empty holder is allowed: it is how a leader gives up. */
export function validateLease({ spec }: DeepReadonly<MutableLease>): Problem[] {
  return [
    ...positive('spec.leaseDurationSeconds', spec?.leaseDurationSeconds),
    ...nonNegative('spec.leaseTransitions', spec?.leaseTransitions),
  ];
}
