import { expect, test } from 'vitest';
import { applyConflict, conflictsOf } from './apply-conflict.ts';
import type { FieldSet } from './field-set.ts';
import type { Owner } from './managed-fields.ts';

const owner = (manager: string, more: Partial<Owner> = {}): Owner => ({
  manager,
  operation: 'Apply',
  apiVersion: 'apps/v1',
  time: undefined,
  subresource: '',
  fields: {},
  ...more,
});
const spec = (...names: readonly string[]): FieldSet => ({
  'f:spec': Object.fromEntries(names.map((name) => [`f:${name}`, {}])),
});
const refusal = (...taken: readonly [Owner, FieldSet][]) =>
  applyConflict(conflictsOf(taken.map(([one, fields]) => ({ owner: one, fields }))));

test.each([
  ['who applies', owner('a'), '"a"'],
  ['who updates, in which version', owner('a', { operation: 'Update' }), '"a" using apps/v1'],
  ['through which subresource', owner('a', { subresource: 'status' }), '"a" with subresource "status"'],
  [
    'all of it',
    owner('a "b"', { operation: 'Update', subresource: 'scale' }),
    '"a \\"b\\"" with subresource "scale" using apps/v1',
  ],
])('one conflict is told in one sentence with %s', (_, one, named) => {
  const error = refusal([one, spec('replicas')]);
  expect(error.message).toBe(`Apply failed with 1 conflict: conflict with ${named}: .spec.replicas`);
  expect([error.reason, error.code]).toEqual(['Conflict', 409]);
  expect(error.details?.causes).toEqual([
    { reason: 'FieldManagerConflict', message: `conflict with ${named}`, field: '.spec.replicas' },
  ]);
});

test('several are listed by manager and path, with their number', () => {
  const updater = owner('b', { operation: 'Update' });
  const error = refusal([updater, spec('replicas')], [owner('a'), spec('replicas', 'paused')]);
  expect(error.message).toBe(
    'Apply failed with 3 conflicts: conflicts with "a":\n- .spec.paused\n- .spec.replicas\n' +
      'conflicts with "b" using apps/v1:\n- .spec.replicas',
  );
  expect(error.details?.causes).toHaveLength(3);
});
