import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import { createChangeSignal } from './change-signal.ts';

function setUp() {
  const clock = new ManualClock();
  const controller = new AbortController();
  const changes = createChangeSignal({ clock, interval: 100, signal: controller.signal });
  let answers = 0;
  const reading = (async () => {
    while (await changes.changed()) answers += 1;
  })();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { clock, controller, changes, reading, settle, answers: () => answers };
}

test('many changes within the interval are one answer, and none is forgotten', async () => {
  const { clock, controller, changes, reading, settle, answers } = setUp();
  for (let index = 0; index < 5; index += 1) changes.notify();
  await settle();
  expect(answers()).toBe(1);
  for (let index = 0; index < 5; index += 1) changes.notify();
  await settle();
  expect(answers()).toBe(1);
  clock.advance(100);
  await settle();
  expect(answers()).toBe(2);
  controller.abort();
  await reading;
});

test('an abort ends the wait at once', async () => {
  const { controller, reading } = setUp();
  controller.abort();
  await reading;
});
