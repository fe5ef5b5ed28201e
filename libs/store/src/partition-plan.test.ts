import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredUntil, type Partition, planPartitions } from './partition-plan.ts';
import { defaultRetention, retentionClasses } from './retention.ts';

const start = Date.UTC(2026, 0, 1);

function apply(existing: readonly Partition[], now: number): Partition[] {
  const { create, drop } = planPartitions(existing, now);
  return [...existing.filter((partition) => !drop.includes(partition)), ...create];
}

test('whatever time passes between rounds: now and the next while are covered, nothing overlaps, nothing young goes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 * 24 * 3_600_000 }), { maxLength: 30 }), (pauses) => {
      let now = start;
      let existing: Partition[] = [];
      for (const pause of pauses) {
        now += pause;
        for (const gone of planPartitions(existing, now).drop) {
          expect(gone.end).toBeLessThanOrEqual(now - defaultRetention[gone.class].keep);
        }
        existing = apply(existing, now);
        expect(coveredUntil(existing, now)).toBeGreaterThan(now + defaultRetention.heartbeats.partition);
        for (const name of retentionClasses) {
          const mine = existing.filter((partition) => partition.class === name).sort((a, b) => a.start - b.start);
          for (const [n, partition] of mine.slice(1).entries()) {
            expect(partition.start).toBeGreaterThanOrEqual(mine[n]!.end);
          }
        }
      }
    }),
  );
});

test('a second round at the same instant has nothing to do', () => {
  const existing = apply([], start);
  expect(planPartitions(existing, start)).toEqual({ create: [], drop: [] });
});
