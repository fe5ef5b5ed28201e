import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Lease as MutableLease } from '../../kinds.ts';
import { invalid, type Problem } from '../../validation/problem.ts';
import { nonNegative, positive } from '../../validation/rules.ts';

export function validateLease({ spec }: DeepReadonly<MutableLease>): Problem[] {
  return [
    ...positive('spec.leaseDurationSeconds', spec?.leaseDurationSeconds),
    ...nonNegative('spec.leaseTransitions', spec?.leaseTransitions),
    ...(spec?.holderIdentity === '' ? [invalid('spec.holderIdentity', '', 'must not be empty')] : []),
  ];
}
