import { configMaps, pods, secrets } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { describe, expect, test } from 'vitest';
import { type ConditionFacts, conditionOf } from './condition.ts';

type Mirror = ConditionFacts['mirrors'][number];

const now = 10_000;
const kind = (resource: Resource, more: Partial<Mirror> = {}): Mirror => ({
  resource,
  isWhole: true,
  behindSince: undefined,
  phase: 'watching',
  ...more,
});
const facts = (more: Partial<ConditionFacts> = {}): ConditionFacts => ({
  now,
  reachability: { isLost: false, lastHeardAt: now - 5, problem: undefined },
  discovered: true,
  discoveryProblem: undefined,
  mirrors: [kind(pods), kind(configMaps)],
  ...more,
});

describe('a cluster is', () => {
  test('live while changes arrive, and as late as the oldest change that is not shown yet', () => {
    expect(conditionOf(facts())).toMatchObject({ state: 'live', lag: 0, lastHeardAt: now - 5 });
    const mirrors = [kind(pods, { behindSince: now - 700 }), kind(configMaps, { behindSince: now - 20 })];
    expect(conditionOf(facts({ mirrors }))).toMatchObject({ state: 'live', lag: 700 });
  });

  test('live though some kinds may not be listed: it says which', () => {
    const mirrors = [kind(pods), kind(secrets, { phase: 'forbidden', isWhole: false })];
    const { state, sentence } = conditionOf(facts({ mirrors }));
    expect([state, sentence]).toEqual(['live', expect.stringContaining('1 may not be listed: secrets')]);
  });

  test('syncing until every kind has been here once', () => {
    const mirrors = [kind(pods), kind(configMaps, { phase: 'listing', isWhole: false })];
    const { state, sentence } = conditionOf(facts({ mirrors }));
    expect([state, sentence]).toEqual(['syncing', '1 of 2 kinds are here; configmaps still to come.']);
    const unknown = facts({ mirrors: [], discovered: false, discoveryProblem: 'it answers with a page' });
    expect(conditionOf(unknown)).toMatchObject({ state: 'syncing', sentence: expect.stringContaining('a page') });
  });

  test('degraded while a kind that was here is behind, or its credentials are refused', () => {
    const mirrors = [kind(pods, { phase: 'waiting' }), kind(configMaps)];
    const { state, sentence } = conditionOf(facts({ mirrors }));
    expect([state, sentence]).toEqual(['degraded', '1 of 2 kinds are behind: pods.']);
    const refused = { isLost: false, lastHeardAt: now, problem: 'Unauthorized' };
    expect(conditionOf(facts({ reachability: refused }))).toMatchObject({ state: 'degraded' });
  });

  test('unreachable when it does not answer, and then nobody knows how late it is', () => {
    const reachability = { isLost: true, lastHeardAt: now - 60_000, problem: 'nothing listens there' };
    const condition = conditionOf(facts({ reachability }));
    expect(condition).toMatchObject({ state: 'unreachable', lag: undefined, lastHeardAt: now - 60_000 });
    expect(condition.sentence).toContain('nothing listens there');
  });
});
