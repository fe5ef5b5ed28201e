import { expect, test } from 'vitest';
import { allScreens, listOf, scopeOf } from './screens.ts';

test.each([
  ['/', 'one'],
  ['/pods', 'any'],
  ['/statefulsets', 'any'],
  ['/pods/demo/web-1', 'one'],
  ['/objects/v1/Node/_/node-1', 'one'],
  ['/apply', 'one'],
  ['/controllers', 'one'],
  ['/clusters', 'none'],
  ['/clusters/prod', 'none'],
])('%s needs %s', (pathname, scope) => expect(scopeOf(pathname)).toBe(scope));

test.each([
  ['/pods/demo/web-1', '/pods'],
  ['/pods', undefined],
  ['/objects/v1/Node/_/node-1', undefined],
  ['/clusters/prod', undefined],
])('the list of %s is %s', (pathname, list) => expect(listOf(pathname)).toBe(list));

test('no two screens share a letter or a path', () => {
  const letters = allScreens.flatMap(({ letter }) => letter ?? []);
  expect(new Set(letters).size).toBe(letters.length);
  expect(new Set(allScreens.map(({ path }) => path)).size).toBe(allScreens.length);
});
