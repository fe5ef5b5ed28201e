import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseResolution, tiers } from './tiers.ts';

const hour = 3600;
const day = 24 * hour;
const now = 1_790_000_000;

test.each([
  [hour, 60, 60],
  [6 * hour, 120, 60],
  [day, 300, 60],
  [7 * day, 3600, 3600],
  [30 * day, 3 * hour, 3600],
])('the last %d seconds have a point each %d seconds', (span, seconds, step) => {
  expect(chooseResolution(now - span, now, now)).toEqual({ seconds, step });
});

test('an hour of last week is read from a tier that still has it', () => {
  expect(chooseResolution(now - 5 * day, now - 5 * day + hour, now)).toEqual({ seconds: 600, step: 600 });
});

test('no span within what is kept gives more than 300 points, and points divide into whole blocks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 * day }), fc.double({ min: 0, max: 1, noNaN: true }), (ago, part) => {
      const from = now - ago;
      const to = from + Math.ceil(ago * part);
      const { seconds, step } = chooseResolution(from, to, now);
      expect((to - from) / seconds).toBeLessThanOrEqual(300);
      expect(seconds % step).toBe(0);
      expect(tiers.some((tier) => tier.step === step && tier.keep + hour >= ago)).toBe(true);
    }),
  );
});
