import { expect, test } from 'vitest';
import type { StorageClass } from '../../kinds.ts';
import { allowsNode } from './allows-node.ts';

const zone = 'topology.kubernetes.io/zone';
const node = { metadata: { name: 'n', labels: { [zone]: 'a', disk: 'ssd' } } };
const term = (labels: Record<string, string[]>) => ({
  matchLabelExpressions: Object.entries(labels).map(([key, values]) => ({ key, values })),
});

const table: [string, NonNullable<StorageClass['allowedTopologies']>, boolean][] = [
  ['no terms: anywhere', [], true],
  ['one of the values', [term({ [zone]: ['b', 'a'] })], true],
  ['none of the values', [term({ [zone]: ['b'] })], false],
  ['all expressions of a term', [term({ [zone]: ['a'], disk: ['hdd'] })], false],
  ['any of the terms', [term({ [zone]: ['b'] }), term({ disk: ['ssd'] })], true],
  ['a label that the node does not have', [term({ rack: [''] })], false],
  ['a term that asks for nothing', [term({})], false],
];
test.each(table)('%s', (_, allowedTopologies, expected) => {
  expect(allowsNode({ provisioner: 'p', allowedTopologies }, node)).toBe(expected);
});

test('a class that says nothing allows all nodes', () => {
  expect(allowsNode({ provisioner: 'p' }, node)).toBe(true);
});
