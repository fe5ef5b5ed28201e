import { expect, test } from 'vitest';
import { objectPath, pathOfAddress } from './object-path.ts';

test('an object is found below its list, by namespace and name', () => {
  expect(pathOfAddress('jobs', ['demo', 'hello'])).toBe('/objects/batch~v1/Job/demo/hello');
  expect(pathOfAddress('services', ['demo', 'web'])).toBe('/objects/v1/Service/demo/web');
});

test('an object of no namespace is found by its name alone', () => {
  expect(pathOfAddress('nodes', ['node-1'])).toBe('/objects/v1/Node/_/node-1');
  expect(pathOfAddress('persistentvolumes', ['disk'])).toBe(objectPath('PersistentVolume', null, 'disk'));
});

test('where there is no such list, or too much or too little is said, nothing is found', () => {
  expect(pathOfAddress('ships', ['demo', 'web'])).toBeUndefined();
  expect(pathOfAddress('jobs', ['hello'])).toBeUndefined();
  expect(pathOfAddress('nodes', ['demo', 'node-1'])).toBeUndefined();
  expect(pathOfAddress('jobs', ['demo', 'hello', 'more'])).toBeUndefined();
});
