import { describe, expect, test } from 'vitest';
import type { Version } from './key-history.ts';
import { isStale } from './stale-containers.ts';

const at = (text: string) => Date.parse(`2026-11-01T12:00:${text}Z`);
const version = (since: string, theme: string, first = false): Version => {
  return { since: at(since), first, values: new Map([['theme', theme]]) };
};
const web = { name: 'web', image: 'web', imageID: '', ready: true, restartCount: 0 };
const pod = (created: string, started: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop', creationTimestamp: `2026-11-01T12:00:${created}Z` },
  status: { containerStatuses: [{ ...web, state: { running: { startedAt: `2026-11-01T12:00:${started}Z` } } }] },
});
const keepers = [{ container: 'web', keys: ['theme'] }];
const changed = [version('10.500', 'dark'), version('01.000', 'light', true)];

describe('a change in the second of the start, the order of which is not told', () => {
  test('is after the start for a pod that was there before', () => {
    expect(isStale(pod('09', '10'), keepers, changed)).toBe(true);
  });
  test('is before the start for a pod that was made in that second, as one that was restarted for it', () => {
    expect(isStale(pod('10', '10'), keepers, changed)).toBe(false);
  });
  test('is before the start when the object was made by it: nothing could start without', () => {
    expect(isStale(pod('09', '10'), keepers, [version('10.500', 'light', true)])).toBe(false);
  });
});

test('a value that changed and changed back is no older one', () => {
  const back = [version('30.000', 'light'), version('20.000', 'dark'), version('01.000', 'light', true)];
  expect(isStale(pod('10', '10'), keepers, back)).toBe(false);
  expect(isStale(pod('25', '25'), keepers, back)).toBe(true);
});

test('a container that does not run keeps nothing', () => {
  expect(isStale({ ...pod('09', '09'), status: {} }, keepers, changed)).toBe(false);
});

test('nothing is stale where the journal knows nothing', () => {
  expect(isStale(pod('09', '09'), keepers, [])).toBe(false);
});
