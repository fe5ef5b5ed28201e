import { expect, test } from 'vitest';
import type { StorageClass } from '../../kinds.ts';
import { validateStorageClass } from './validation.ts';

const problems = (...matchLabelExpressions: { key?: string; values?: string[] }[]) => {
  const storageClass = {
    provisioner: 'p.dev/x',
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
    allowedTopologies: [{ matchLabelExpressions }],
  } as StorageClass;
  return validateStorageClass(storageClass).map(({ field, message }) => `${field}: ${message}`);
};
const path = 'allowedTopologies[0].matchLabelExpressions';

test('topologies name labels, each once, with values, each once', () => {
  expect(problems({ key: 'zone', values: ['a', 'b'] }, { key: 'rack', values: ['a'] })).toEqual([]);
  expect(problems({ key: 'zone', values: [] })).toEqual([`${path}[0].values: Required value`]);
  expect(problems({ key: 'zone', values: ['a', 'a'] })).toEqual([`${path}[0].values[1]: Duplicate value: "a"`]);
  expect(problems({ key: 'zone', values: ['a'] }, { key: 'zone', values: ['b'] })).toEqual([
    `${path}[1].key: Duplicate value: "zone"`,
  ]);
  expect(problems({ key: '-', values: ['a'] })[0]).toContain(`${path}[0].key: Invalid value: "-"`);
  expect(problems({})).toEqual([
    `${path}[0].values: Required value`,
    expect.stringContaining(`${path}[0].key: Invalid value: ""`),
    expect.any(String),
  ]);
});
