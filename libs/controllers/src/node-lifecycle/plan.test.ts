import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { describe, expect, test } from 'vitest';
import { evictAt } from './eviction.ts';
import { createHeartbeats } from './heartbeats.ts';
import { type EvictionTurn, plan } from './plan.ts';

const now = Date.UTC(2026, 0, 1);
const at = '2026-01-01T00:00:00Z';
const identity = { uid: 'u', resourceVersion: '1', creationTimestamp: at };

function node(ready: string, spec: NonNullable<Node['spec']> = {}): Served<Node> {
  const conditions = [{ type: 'Ready', status: ready, reason: 'KubeletReady', message: 'ok', lastTransitionTime: at }];
  return { apiVersion: 'v1', kind: 'Node', metadata: { name: 'one', ...identity }, spec, status: { conditions } };
}

const unreachable = [
  { key: 'node.kubernetes.io/unreachable', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/unreachable', effect: 'NoExecute', timeAdded: at },
];

const observed = (seen: Served<Node>, heardAt: number, turn: EvictionTurn = 'now') => ({
  node: seen,
  heardAt,
  gracePeriod: 40_000,
  mayEvict: () => turn,
});

describe('plan', () => {
  test('pods are driven out in turn: until then the node is only shunned, and when all are cut off it stays so', () => {
    const waits = plan(observed(node('True'), now - 41_000, 3000), now);
    expect([waits.taints, waits.requeueAfter]).toEqual([[unreachable[0]], 3000]);
    expect(plan(observed(node('Unknown', { taints: unreachable }), now - 41_000, 3000), now).taints).toBeUndefined();
    const cutOff = plan(observed(node('Unknown', { taints: unreachable }), now - 41_000, 'cut off'), now);
    expect(cutOff.taints).toEqual([unreachable[0]]);
  });

  test('a node that is well needs nothing but another look', () => {
    const next = plan(observed(node('True'), now - 10_000), now);
    expect(next).toEqual({ conditions: undefined, taints: undefined, ready: 'True', requeueAfter: 30_001 });
  });

  test('a silent node becomes Unknown and unreachable', () => {
    const next = plan(observed(node('True'), now - 41_000), now);
    expect(next.conditions?.map(({ type, status, reason }) => [type, status, reason])).toEqual([
      ['Ready', 'Unknown', 'NodeStatusUnknown'],
      ['MemoryPressure', 'Unknown', 'NodeStatusNeverUpdated'],
      ['DiskPressure', 'Unknown', 'NodeStatusNeverUpdated'],
      ['PIDPressure', 'Unknown', 'NodeStatusNeverUpdated'],
    ]);
    expect(next.conditions?.[0]?.message).toBe('Kubelet stopped posting node status.');
    expect(next.taints).toEqual(unreachable);
  });

  test('a node that tells of trouble is not ready, and taints of others stay', () => {
    const own = { key: 'dedicated', value: 'db', effect: 'NoSchedule' };
    const { taints } = plan(observed(node('False', { taints: [own] }), now), now);
    expect(taints).toEqual([
      own,
      { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' },
      { key: 'node.kubernetes.io/not-ready', effect: 'NoExecute', timeAdded: at },
    ]);
  });

  test('a node that came back loses its taints; a cordoned one is tainted', () => {
    expect(plan(observed(node('True', { taints: unreachable }), now), now).taints).toEqual([]);
    expect(plan(observed(node('True', { unschedulable: true }), now), now).taints).toEqual([
      { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule', timeAdded: at },
    ]);
  });

  test('what is tainted already is not tainted again', () => {
    const later = now + 60_000;
    expect(plan(observed(node('Unknown', { taints: unreachable }), later), later).taints).toBeUndefined();
  });
});

describe('eviction', () => {
  const pod = (tolerations: NonNullable<NonNullable<Pod['spec']>['tolerations']>): Served<Pod> => {
    return {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p', ...identity },
      spec: { containers: [], tolerations },
    };
  };
  const key = 'node.kubernetes.io/unreachable';
  const table: [string, NonNullable<NonNullable<Pod['spec']>['tolerations']>, number | undefined][] = [
    ['not tolerated: at once', [], now + 5000],
    ['tolerated for ever', [{ key, operator: 'Exists' }], undefined],
    ['tolerated for 300 s since it was seen', [{ key, operator: 'Exists', tolerationSeconds: 300 }], now + 300_000],
    [
      'the shortest counts',
      [
        { key, operator: 'Exists', tolerationSeconds: 300 },
        { operator: 'Exists', tolerationSeconds: 10 },
      ],
      now + 10_000,
    ],
    ['another effect is no help', [{ key, operator: 'Exists', effect: 'NoSchedule' }], now + 5000],
  ];
  test.each(table)('%s', (_, tolerations, expected) => {
    expect(evictAt(pod(tolerations), unreachable, { seenAt: () => now, now: now + 5000 })).toBe(expected);
  });
});

test('the same words again are no sign of life, and an unknown node begins now', () => {
  const heartbeats = createHeartbeats();
  expect(heartbeats.heardAt('new', 5)).toBe(5);
  heartbeats.hear('one', 'a', 10);
  heartbeats.hear('one', 'a', 20);
  expect(heartbeats.heardAt('one', 30)).toBe(10);
  heartbeats.hear('one', 'b', 40);
  expect(heartbeats.heardAt('one', 50)).toBe(40);
});
