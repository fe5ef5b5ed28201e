import { describe, expect, test } from 'vitest';
import type { FieldSet } from './field-set.ts';
import type { Owner } from './managed-fields.ts';
import { ownersAfterUpdate, takenBy, type Writer, withoutChanged } from './own-changes.ts';
import { structureOf } from './structure.ts';

const structure = structureOf('v1', 'ConfigMap');
const data = (...keys: readonly string[]): FieldSet => ({
  'f:data': Object.fromEntries(keys.map((key) => [`f:${key}`, {}])),
});
const owner = (manager: string, fields: FieldSet, operation: Owner['operation'] = 'Update'): Owner => ({
  manager,
  operation,
  apiVersion: 'v1',
  time: '2026-01-01T00:00:00Z',
  subresource: '',
  fields,
});
const now = '2026-02-02T00:00:00Z';
const me: Writer = { ...owner('me', {}), time: now };
const update = (before: object, after: object, owners: readonly Owner[], writer: Writer = me) =>
  ownersAfterUpdate(structure, { data: before }, { data: after }, owners, writer);
const empty = { added: {}, modified: {}, removed: {} };

describe('an update', () => {
  test('gives what it changes and adds to its writer, at its time, and takes it from everybody', () => {
    const owners = [owner('you', data('a', 'b')), owner('they', data('a'), 'Apply')];
    expect(update({ a: '1', b: '1' }, { a: '2', b: '1', c: '1' }, owners)).toEqual([
      owner('you', data('b')),
      { ...me, fields: data('a', 'c') },
    ]);
  });

  test('adds to what its writer owns, and leaves what it takes out to nobody', () => {
    const owners = [owner('me', data('a', 'b')), owner('you', data('b'))];
    expect(update({ a: '1', b: '1' }, { a: '1', c: '1' }, owners)).toEqual([{ ...me, fields: data('a', 'c') }]);
  });

  test('that changes nothing alters no entry, not even the time of its own', () => {
    const owners = [owner('me', data('a')), owner('you', data('a'))];
    expect(update({ a: '1' }, { a: '1' }, owners)).toEqual(owners);
  });

  test('that only takes out does not count as a time of writing', () => {
    const owners = [owner('me', data('a', 'b'))];
    expect(update({ a: '1', b: '1' }, { a: '1' }, owners)).toEqual([owner('me', data('a'))]);
  });

  test.each([
    ['another way of writing', owner('me', data('a'), 'Apply')],
    ['another version', { ...owner('me', data('a')), apiVersion: 'v2' }],
    ['a subresource', { ...owner('me', data('a')), subresource: 'status' }],
  ])('in its writer’s name by %s is another owner’s', (_, other) => {
    expect(update({ a: '1' }, { a: '1', b: '1' }, [other])).toEqual([other, { ...me, fields: data('b') }]);
  });
});

test('what others own is taken by another value or a new field, not by leaving it out', () => {
  const owners = [owner('you', data('a', 'b', 'c')), owner('they', data('d'))];
  expect(takenBy(owners, { added: data('a'), modified: data('b'), removed: data('c', 'd') })).toEqual([
    { owner: owners[0], fields: data('a', 'b') },
  ]);
  expect(takenBy(owners, empty)).toEqual([]);
});

test('who loses nothing keeps the very entry that it has', () => {
  const owners = [owner('you', data('a')), owner('they', data('b'))];
  expect(withoutChanged(owners, empty)).toBe(owners);
  expect(withoutChanged(owners, { ...empty, removed: data('a') })).toEqual([owner('you', {}), owners[1]]);
});
