import { expect, test } from 'vitest';
import { changedKeys, versionOf } from './secret-version.ts';

const version = (resourceVersion: string, hashes: Record<string, string>) =>
  versionOf({ metadata: { resourceVersion }, keys: Object.entries(hashes).map(([key, hash]) => ({ key, hash })) });

test('of two versions the keys are told that changed, came or went', () => {
  const before = version('1', { same: 'a', changed: 'b', gone: 'c' });
  const after = version('2', { same: 'a', changed: 'B', fresh: 'd' });
  expect(changedKeys(before, after)).toEqual(['changed', 'gone', 'fresh']);
});

test('a version that differs in no value has changed no key', () => {
  expect(changedKeys(version('1', { same: 'a' }), version('2', { same: 'a' }))).toEqual([]);
});
