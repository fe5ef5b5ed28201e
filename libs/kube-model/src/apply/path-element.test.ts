import { describe, expect, test } from 'vitest';
import { formatPath, itemElement } from './path-element.ts';

const keys = [
  { name: 'containerPort', default: undefined },
  { name: 'protocol', default: 'TCP' },
];

describe('an item of a list', () => {
  test.each([
    [{ containerPort: 80 }, 'k:{"containerPort":80,"protocol":"TCP"}'],
    [{ protocol: 'UDP', containerPort: 80, name: 'x' }, 'k:{"containerPort":80,"protocol":"UDP"}'],
    [{ containerPort: 80, protocol: null }, 'k:{"containerPort":80,"protocol":"TCP"}'],
  ])('is named by its keys, and by the default of one that it does not say: %j', (item, element) => {
    expect(itemElement(item, keys)).toBe(element);
  });

  test.each([[{ protocol: 'TCP' }], [{}], ['80'], [null], [[]]])('without a key has no name: %j', (item) => {
    expect(itemElement(item, keys)).toBeUndefined();
  });

  test('of a set is named by its value', () => {
    expect(['x/a', 1, true].map((item) => itemElement(item, []))).toEqual(['v:"x/a"', 'v:1', 'v:true']);
  });
});

test('a path is shown as upstream shows it', () => {
  const path = ['f:spec', 'f:ports', 'k:{"containerPort":80,"protocol":"TCP"}', 'f:name'];
  expect(formatPath(path)).toBe('.spec.ports[containerPort=80,protocol="TCP"].name');
  expect(formatPath(['f:metadata', 'f:finalizers', 'v:"x/a"'])).toBe('.metadata.finalizers[="x/a"]');
  expect(formatPath(['f:metadata', 'f:labels', 'f:a.b/c'])).toBe('.metadata.labels.a.b/c');
  expect(formatPath(['f:a', 'i:3'])).toBe('.a[3]');
});
