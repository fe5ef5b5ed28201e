import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evictAt } from './eviction.ts';
import { createSightings } from './sightings.ts';

const start = Date.UTC(2026, 0, 1);
const byHand = { key: 'k', value: 'v', effect: 'NoExecute' };
const ofLoss = { key: 'node.kubernetes.io/unreachable', effect: 'NoExecute', timeAdded: timestamp(start) };

interface PodSettings {
  readonly uid?: string;
  readonly createdAt?: number;
  readonly scheduledAt?: number;
  readonly tolerationSeconds?: number;
}

function pod({ uid = 'p', createdAt = start - 60_000, scheduledAt, tolerationSeconds }: PodSettings = {}): Cached<Pod> {
  const tolerations = [{ operator: 'Exists', ...(tolerationSeconds !== undefined && { tolerationSeconds }) }];
  const scheduled = { type: 'PodScheduled', status: 'True', lastTransitionTime: timestamp(scheduledAt ?? createdAt) };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: uid, uid, resourceVersion: '1', creationTimestamp: timestamp(createdAt) },
    spec: { containers: [], tolerations },
    status: { conditions: scheduledAt === undefined ? [] : [scheduled] },
  };
}

describe('a pod on a tainted node', () => {
  test('has been there since it was first seen, however often one looks', () => {
    const sightings = createSightings();
    expect(sightings.look('n', [pod()], [byHand], start)(pod(), byHand)).toBe(start);
    expect(sightings.look('n', [pod()], [byHand], start + 3000)(pod(), byHand)).toBe(start);
    const later = pod({ uid: 'later' });
    const seenAt = sightings.look('n', [pod(), later], [byHand], start + 5000);
    expect([seenAt(pod(), byHand), seenAt(later, byHand)]).toEqual([start, start + 5000]);
  });

  test.each([
    ['the taint is gone', [pod()], []],
    ['the taint has another value', [pod()], [{ ...byHand, value: 'w' }]],
    ['the taint only keeps pods away', [pod()], [{ ...byHand, effect: 'NoSchedule' }]],
    ['the pod is gone', [], [byHand]],
  ])('begins anew when %s meanwhile', (_, pods, taints) => {
    const sightings = createSightings();
    sightings.look('n', [pod()], [byHand], start);
    sightings.look('n', pods, taints, start + 1000);
    expect(sightings.look('n', [pod()], [byHand], start + 2000)(pod(), byHand)).toBe(start + 2000);
  });

  test('a second taint has an instant of its own, and leaves the first one alone', () => {
    const sightings = createSightings();
    const second = { ...byHand, key: 'second' };
    sightings.look('n', [pod()], [byHand], start);
    const seenAt = sightings.look('n', [pod()], [byHand, second], start + 1000);
    expect([seenAt(pod(), byHand), seenAt(pod(), second)]).toEqual([start, start + 1000]);
  });
});

describe('a taint that tells when it was added', () => {
  const later = start + 100_000;
  const first = (one: Cached<Pod>) => createSightings().look('n', [one], [ofLoss], later)(one, ofLoss);

  test('counts from then, also for a controller that has just been started', () => {
    expect(first(pod())).toBe(start);
  });

  test('counts for a pod that came after it from when that came', () => {
    expect(first(pod({ scheduledAt: start + 90_000 }))).toBe(start + 91_000);
    expect(first(pod({ createdAt: start + 90_000 }))).toBe(start + 91_000);
    expect(first(pod({ scheduledAt: later }))).toBe(later);
  });

  test('never counts from a time to come', () => {
    const ahead = { ...ofLoss, timeAdded: timestamp(later + 60_000) };
    expect(createSightings().look('n', [pod()], [ahead], later)(pod(), ahead)).toBe(later);
  });
});

test('a pod leaves its tolerationSeconds after it was first seen, whenever one looks in between', () => {
  const looks = fc.array(fc.nat(10_000), { maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(60), looks, (tolerationSeconds, gaps) => {
      const sightings = createSightings();
      const guest = pod({ tolerationSeconds });
      let now = start;
      for (const gap of [0, ...gaps]) {
        now += gap;
        const seenAt = sightings.look('n', [guest], [byHand], now);
        expect(evictAt(guest, [byHand], { seenAt, now })).toBe(start + tolerationSeconds * 1000);
      }
    }),
  );
});
