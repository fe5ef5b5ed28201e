import { expect, test } from 'vitest';
import { findPath } from './json-path.ts';

const object = {
  metadata: { annotations: { 'example.com/note': 'kept' } },
  spec: {
    parts: [
      { name: 'a', size: 1 },
      { name: 'b', size: 5 },
    ],
  },
  status: { conditions: [{ type: 'Ready', status: 'True' }] },
};

test.each([
  ['.spec.parts[0].name', ['a']],
  ['.spec.parts[*].name', ['a', 'b']],
  ['.spec.parts[-1:].name', ['b']],
  ['.status.conditions[?(@.type=="Ready")].status', ['True']],
  ['.status.conditions[?(@.type == "Gone")].status', []],
  ['.spec.parts[?(@.size > 2)].name', ['b']],
  ['.metadata.annotations.example\\.com/note', ['kept']],
  [".metadata.annotations['example.com/note']", ['kept']],
  ['{.spec.parts[1].size}', [5]],
  ['.spec.nothing', []],
])('a path leads where Kubernetes would go: %s', (path, found) => {
  expect(findPath(path, object)).toEqual(found);
});

test('an expression reaches nothing but the object', () => {
  const path = '.spec.parts[?(@.constructor.constructor("return process")().exit())].name';
  expect(findPath(path, object)).toEqual([]);
});
