import { describe, expect, test } from 'vitest';
import type { ClusterState } from '@/graphql/generated/graphql.ts';
import { ageOf, type MirrorHealth, needsWarning, worstOf } from './mirror-freshness.ts';

const now = Date.parse('2026-02-03T10:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();
const health = (state: ClusterState, seconds: number | null = 0, lag: number | null = 100): MirrorHealth => ({
  state,
  lastHeardAt: seconds === null ? null : ago(seconds),
  lag,
});

describe('the age of what is shown', () => {
  test('is the lag while changes arrive, and not the time since the last of them', () => {
    expect(ageOf(health('LIVE', 30, 250), now)).toBe(250);
    expect(ageOf(health('DEGRADED', 30, null), now)).toBe(0);
  });

  test('grows from when an unreachable or paused cluster was last heard', () => {
    expect(ageOf(health('UNREACHABLE', 14, null), now)).toBe(14_000);
    expect(ageOf(health('PAUSED', 60), now)).toBe(60_000);
    expect(ageOf(health('UNREACHABLE', null, null), now)).toBeUndefined();
  });

  test('is never negative, though the clocks differ', () => {
    expect(ageOf(health('UNREACHABLE', -5), now)).toBe(0);
  });
});

describe('the worst of several clusters', () => {
  test('goes by the state first', () => {
    const states: ClusterState[] = ['LIVE', 'DEGRADED', 'SYNCING', 'PAUSED', 'UNREACHABLE'];
    for (let count = 1; count <= states.length; count += 1) {
      const some = states.slice(0, count).map((state) => health(state));
      expect(worstOf(some, now)?.state).toBe(states[count - 1]);
      expect(worstOf([...some].reverse(), now)?.state).toBe(states[count - 1]);
    }
  });

  test('then by the age, and one that was never heard is the oldest', () => {
    const short = health('UNREACHABLE', 5);
    const long = health('UNREACHABLE', 500);
    const never = health('UNREACHABLE', null);
    expect(worstOf([short, long], now)).toBe(long);
    expect(worstOf([long, never, short], now)).toBe(never);
    const slow = health('LIVE', 0, 900);
    expect(worstOf([health('LIVE'), slow], now)).toBe(slow);
  });

  test('is nothing when there is no cluster', () => expect(worstOf([], now)).toBeUndefined());
});

test.each<[ClusterState, boolean]>([
  ['LIVE', false],
  ['DEGRADED', false],
  ['SYNCING', true],
  ['PAUSED', true],
  ['UNREACHABLE', true],
])('a screen of a cluster that is %s is warned about: %s', (state, warned) => {
  expect(needsWarning({ state })).toBe(warned);
});
