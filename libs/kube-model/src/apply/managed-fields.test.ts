import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capUpdaters, type Owner, readOwners, sameOwners, writeOwners } from './managed-fields.ts';

const owner = (manager: string, more: Partial<Owner> = {}): Owner => ({
  manager,
  operation: 'Update',
  apiVersion: 'v1',
  time: '2026-01-01T00:00:00Z',
  subresource: '',
  fields: { [`f:${manager}`]: {} },
  ...more,
});
const entry = { manager: 'm', operation: 'Apply', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1: { 'f:a': {} } };

describe('entries of managedFields', () => {
  test('are read as they were written', () => {
    const owners = [owner('a', { operation: 'Apply' }), owner('b', { subresource: 'status' }), owner('c')];
    expect(readOwners(JSON.parse(JSON.stringify(writeOwners(owners))))).toEqual(owners);
  });

  test('list who applies first, then by time and by name', () => {
    const later = { time: '2026-02-01T00:00:00Z' };
    const owners = [owner('z'), owner('b', later), owner('a', later), owner('x', { operation: 'Apply', ...later })];
    expect(writeOwners(owners).map(({ manager }) => manager)).toEqual(['x', 'z', 'a', 'b']);
  });

  test.each([
    ['a text', 'x'],
    ['an entry that is none', [7]],
    ['another operation', [{ ...entry, operation: 'Delete' }]],
    ['no version', [{ ...entry, apiVersion: '' }]],
    ['another kind of fields', [{ ...entry, fieldsType: 'FieldsV2' }]],
    ['fields that are no tree', [{ ...entry, fieldsV1: { 'f:a': 1 } }]],
    ['an element that is none', [{ ...entry, fieldsV1: { a: {} } }]],
    ['a key that cannot be read', [{ ...entry, fieldsV1: { 'k:{': {} } }]],
    ['a prototype', [{ ...entry, fieldsV1: JSON.parse('{"__proto__":{}}') }]],
    ['a manager that is no text', [{ ...entry, manager: 7 }]],
    ['one that is wrong among others', [entry, { ...entry, manager: 'n', operation: undefined }]],
  ])('that hold %s count as none', (_, entries) => {
    expect(readOwners(entries)).toBeUndefined();
  });

  test('of one writer are one: the later counts', () => {
    const twice = [entry, { ...entry, fieldsV1: { 'f:b': {} } }];
    expect(readOwners(twice)?.map(({ fields }) => fields)).toEqual([{ 'f:b': {} }]);
  });

  test('say the same whatever their times and their order', () => {
    const [a, b] = [owner('a'), owner('b')];
    expect(sameOwners([a, b], [{ ...b, time: undefined }, a])).toBe(true);
    expect(sameOwners([a, b], [a, { ...b, fields: { 'f:other': {} } }])).toBe(false);
  });

  test('of more than ten updaters are told with the oldest as one, which loses no field', () => {
    const at = (day: number) => ({ time: `2026-01-${String(day).padStart(2, '0')}T00:00:00Z` });
    const owners = Array.from({ length: 13 }, (_, index) => owner(`m${index}`, at(index + 1)));
    const capped = capUpdaters(owners);
    expect(capped).toHaveLength(10);
    const ancient = capped.find(({ manager }) => manager === 'ancient-changes');
    expect(Object.keys(ancient?.fields ?? {}).sort()).toEqual(['f:m0', 'f:m1', 'f:m2', 'f:m3']);
    expect(ancient?.time).toBe(at(4).time);
  });

  test('are taken together again and again into one, also within one second', () => {
    const names = Array.from({ length: 30 }, (_, index) => `a${index}`);
    let owners: readonly Owner[] = [];
    for (const name of names) owners = capUpdaters([...owners, owner(name)]);
    expect(owners).toHaveLength(10);
    expect(owners.filter(({ manager }) => manager === 'ancient-changes')).toHaveLength(1);
    const fields = owners.flatMap((one) => Object.keys(one.fields));
    expect(fields.sort()).toEqual(names.map((name) => `f:${name}`).sort());
  });

  test('of several versions are taken together by version, and lose no field whatever their times', () => {
    const updater = fc.record({
      manager: fc.constantFrom('a', 'ancient-changes', 'b', 'z'),
      apiVersion: fc.constantFrom('v1', 'v2'),
      subresource: fc.constantFrom('', 'status'),
      day: fc.constantFrom(1, 2),
      field: fc.constantFrom('f:x', 'f:y', 'f:z'),
    });
    const different = fc.uniqueArray(updater, {
      maxLength: 16,
      selector: (one) => JSON.stringify({ ...one, day: 0, field: 0 }),
    });
    fc.assert(
      fc.property(different, (updaters) => {
        const owners = updaters.map(({ manager, apiVersion, subresource, day, field }) =>
          owner(manager, { apiVersion, subresource, time: `2026-01-0${day}T00:00:00Z`, fields: { [field]: {} } }),
        );
        const capped = capUpdaters(owners);
        expect(capped.length).toBe(Math.min(owners.length, 10));
        expect(readOwners(writeOwners(capped))).toHaveLength(capped.length);
        const fieldsOf = (list: readonly Owner[], version: string) =>
          new Set(list.filter((one) => one.apiVersion === version).flatMap((one) => Object.keys(one.fields)));
        for (const version of ['v1', 'v2']) expect(fieldsOf(capped, version)).toEqual(fieldsOf(owners, version));
      }),
    );
  });

  test('of those who apply are never taken together', () => {
    const owners = Array.from({ length: 20 }, (_, index) => owner(`m${index}`, { operation: 'Apply' }));
    expect(capUpdaters(owners)).toEqual(owners);
  });
});
