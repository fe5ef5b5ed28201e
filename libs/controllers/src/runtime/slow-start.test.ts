import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowStart } from './slow-start.ts';

test('all run when none fails, in batches that double', async () => {
  const batches: number[] = [];
  let running = 0;
  const { succeeded, error } = await slowStart(20, async () => {
    running++;
    await Promise.resolve();
    if (running > 0) batches.push(running);
    running = 0;
  });
  expect({ succeeded, error, batches }).toEqual({ succeeded: 20, error: undefined, batches: [1, 2, 4, 8, 5] });
});

test('a failure that meets all of them is met by few', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 600 }), fc.nat(600), async (count, fine) => {
      let started = 0;
      const { succeeded } = await slowStart(count, async () => {
        if (started++ >= fine) throw new Error('full');
      });
      expect(succeeded).toBe(Math.min(count, fine));
      expect(started).toBeLessThanOrEqual(Math.max(1, 2 * fine + 1));
    }),
    { numRuns: 50 },
  );
});
