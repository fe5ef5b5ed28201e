import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import { createSignInLimiter } from './sign-in-limiter.ts';

test('the first failures cost nothing, then each doubles the wait up to five minutes', () => {
  const clock = new ManualClock();
  const limiter = createSignInLimiter(clock, { free: 3, maxKeys: 10 });
  const waits: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    limiter.failed('ann');
    waits.push(limiter.wait('ann'));
    clock.advance(limiter.wait('ann'));
  }
  expect(waits).toEqual([0, 0, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000]);
});

test('success and time forgive', () => {
  const clock = new ManualClock();
  const limiter = createSignInLimiter(clock, { free: 1, maxKeys: 10 });
  limiter.failed('ann');
  limiter.failed('bob');
  limiter.succeeded('ann');
  expect(limiter.wait('ann')).toBe(0);
  expect(limiter.wait('bob')).toBeGreaterThan(0);
  clock.advance(15 * 60_000);
  expect(limiter.wait('bob')).toBe(0);
});

test('the memory is bounded: who failed longest ago is forgotten first', () => {
  const clock = new ManualClock();
  const limiter = createSignInLimiter(clock, { free: 1, maxKeys: 2 });
  for (const key of ['a', 'b', 'c']) limiter.failed(key);
  expect(['a', 'b', 'c'].map((key) => limiter.wait(key) > 0)).toEqual([false, true, true]);
});
