import { expect, test } from 'vitest';
import type { LimitRange } from '../../kinds.ts';
import { validateLimitRange } from './validation.ts';

type Limits = NonNullable<LimitRange['spec']>['limits'];

test.each<[Limits, string[]]>([
  [
    [
      { type: 'Container', max: { cpu: '1' } },
      { type: 'PersistentVolumeClaim', max: { storage: '1Gi' } },
    ],
    [],
  ],
  [
    [{ type: 'Thing' }, { type: 'Thing' }],
    [
      'spec.limits[0].type: Invalid value: "Thing": must be a standard limit type or fully qualified',
      'spec.limits[1].type: Invalid value: "Thing": must be a standard limit type or fully qualified',
      'spec.limits[1].type: Duplicate value: "Thing"',
    ],
  ],
  [
    [{ type: 'Container', max: { storage: '1' } }],
    ['spec.limits[0].max[storage]: Invalid value: "storage": must be a standard resource for containers'],
  ],
  [
    [{ type: 'Pod', defaultRequest: { cpu: '2' }, max: { cpu: '1' } }],
    ["spec.limits[0].defaultRequest: Forbidden: may not be specified when `type` is 'Pod'"],
  ],
  [
    [{ type: 'Container', min: { cpu: '2' }, max: { cpu: '1' } }],
    ['spec.limits[0].min[cpu]: Invalid value: "2": min value 2 is greater than max value 1'],
  ],
  [
    [{ type: 'Container', min: { cpu: '1' }, max: { cpu: '2' }, maxLimitRequestRatio: { cpu: '3' } }],
    ['spec.limits[0].maxLimitRequestRatio[cpu]: Invalid value: "3": ratio 3 is greater than max/min = 2.000000'],
  ],
])('%j', (limits, expected) => {
  const told = validateLimitRange({ spec: { limits } }).map(({ field, message }) => `${field}: ${message}`);
  expect(told).toEqual(expected);
});
