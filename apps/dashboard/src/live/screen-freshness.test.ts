import { expect, test } from 'vitest';
import { type ShownCluster, screenFreshness } from './screen-freshness.ts';

const now = Date.parse('2026-02-03T10:00:00Z');
const heard = { connected: true, age: 200 };
const cluster = (name: string, state: ShownCluster['state'], secondsAgo = 0, lag = 300): ShownCluster => ({
  name,
  state,
  lastHeardAt: new Date(now - secondsAgo * 1000).toISOString(),
  lag,
});

test('a live screen is as old as the last message and what the mirror lags behind together', () => {
  expect(screenFreshness(heard, [cluster('prod', 'LIVE')], now)).toEqual({ kind: 'live', age: 500 });
});

test('a cluster that does not answer makes the screen stale though the server is heard', () => {
  const clusters = [cluster('local', 'LIVE'), cluster('prod', 'UNREACHABLE', 14)];
  expect(screenFreshness(heard, clusters, now)).toEqual({ kind: 'unreachable', age: 14_000, cluster: 'prod' });
});

test('while the server is not heard nothing else is told', () => {
  const clusters = [cluster('prod', 'PAUSED', 60)];
  expect(screenFreshness({ connected: false, age: 900 }, clusters, now)).toEqual({ kind: 'stale', age: 900 });
  expect(screenFreshness({ connected: true, age: 5000 }, clusters, now)).toEqual({ kind: 'stale', age: 5000 });
  expect(screenFreshness({ connected: false, age: undefined }, clusters, now)).toEqual({ kind: 'connecting' });
});

test.each(['SYNCING', 'PAUSED', 'DEGRADED'] as const)('a cluster that is %s is named', (state) => {
  expect(screenFreshness(heard, [cluster('prod', state)], now)).toMatchObject({ cluster: 'prod' });
});
