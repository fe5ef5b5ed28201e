import { setImmediate as turn } from 'node:timers/promises';
import { conflict } from '@pilothouse/kube-model/status-error';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import { type Controller, createController, type Result, TerminalError } from './controller.ts';

const stops: AbortController[] = [];

function start(reconcile: (key: string) => Promise<Result | undefined>, workers = 2) {
  const clock = new ManualClock();
  const controller = createController({ name: 'test', workers, clock, logger: silentLogger, reconcile });
  const stop = new AbortController();
  stops.push(stop);
  return { clock, controller, stop, running: controller.run(stop.signal) };
}

async function settle(): Promise<void> {
  for (let round = 0; round < 10; round++) await turn();
}

async function attempts(clock: ManualClock, controller: Controller, most: number): Promise<void> {
  for (let round = 0; round < 1000 && controller.status().reconciles < most; round++) {
    clock.advance(10);
    await settle();
  }
}

test('a failure is tried again with back-off, counted, and told', async () => {
  let left = 3;
  const { clock, controller } = start(async () => {
    if (left-- > 0) throw new Error('not yet');
    return undefined;
  });
  controller.enqueue('a');
  await attempts(clock, controller, 4);
  expect(controller.status()).toMatchObject({
    reconciles: 4,
    failures: 3,
    retries: 3,
    delayed: 0,
    queueDepth: 0,
    active: 0,
    lastError: { key: 'a', message: 'not yet' },
  });
});

test('the last error is as old as the last look when that one failed', async () => {
  const { clock, controller } = start(async () => {
    clock.advance(1);
    throw new TerminalError('hopeless');
  });
  controller.enqueue('a');
  await attempts(clock, controller, 1);
  const { lastError, lastReconcileAt } = controller.status();
  expect(lastError?.at).toBe(lastReconcileAt);
});

test('a conflict is tried again but is no failure', async () => {
  let left = 1;
  const { clock, controller } = start(async () => {
    if (left-- > 0) throw conflict({ group: '', resource: 'pods' }, 'a', 'modified');
    return undefined;
  });
  controller.enqueue('a');
  await attempts(clock, controller, 2);
  expect(controller.status()).toMatchObject({ reconciles: 2, failures: 0, retries: 1, lastError: undefined });
});

test('the last looks are remembered, newest first, with how each ended', async () => {
  const { clock, controller } = start(async (key) => {
    if (key === 'bad') throw new TerminalError('hopeless');
    if (key === 'late') throw conflict({ group: '', resource: 'pods' }, 'late', 'modified');
    return undefined;
  }, 1);
  for (const key of ['good', 'bad', 'late']) controller.enqueue(key);
  await attempts(clock, controller, 3);
  expect(controller.status().recent.slice(-3)).toMatchObject([
    { key: 'late', outcome: 'conflict', message: expect.stringContaining('modified') },
    { key: 'bad', outcome: 'failed', message: 'hopeless' },
    { key: 'good', outcome: 'done', message: undefined },
  ]);
});

test('no more looks are remembered than can be read', async () => {
  const { clock, controller } = start(async () => undefined);
  for (let index = 0; index < 100; index++) controller.enqueue(`key-${index}`);
  await attempts(clock, controller, 100);
  expect(controller.status().recent.map(({ key }) => key)[0]).toBe('key-99');
  expect(controller.status().recent.length).toBeLessThan(50);
});

test('a terminal error is told once and not tried again', async () => {
  const { clock, controller } = start(async () => {
    throw new TerminalError('hopeless');
  });
  controller.enqueue('a');
  await attempts(clock, controller, 1);
  clock.advance(1_000_000);
  await settle();
  expect(controller.status()).toMatchObject({ reconciles: 1, failures: 1, delayed: 0 });
});

test('a key that asks for another look gets it, at that time', async () => {
  const { clock, controller } = start(async () => ({ requeueAfter: 5000 }));
  controller.enqueue('a');
  await settle();
  clock.advance(4999);
  await settle();
  expect(controller.status().reconciles).toBe(1);
  clock.advance(1);
  await settle();
  expect(controller.status().reconciles).toBe(2);
});

test('different keys run side by side, one key never twice at once', async () => {
  const active = new Map<string, number>();
  let most = 0;
  let twice = false;
  const { controller } = start(async (key) => {
    active.set(key, (active.get(key) ?? 0) + 1);
    twice ||= (active.get(key) ?? 0) > 1;
    most = Math.max(most, active.size);
    await turn();
    active.delete(key);
    return undefined;
  }, 3);
  for (let round = 0; round < 20; round++) {
    for (const key of ['a', 'b', 'c', 'd']) controller.enqueue(key);
    await turn();
  }
  await settle();
  expect({ most, twice }).toEqual({ most: 3, twice: false });
});

test('stopping waits for what is in hand, and what waits is kept for the next term', async () => {
  let finish = () => {};
  const done: string[] = [];
  const { controller, stop, running } = start(async (key) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push(key);
    return undefined;
  }, 1);
  controller.enqueue('a');
  controller.enqueue('b');
  await settle();
  stop.abort();
  finish();
  await running;
  expect(done).toEqual(['a']);
  const next = new AbortController();
  const again = controller.run(next.signal);
  await settle();
  finish();
  await settle();
  expect(done).toEqual(['a', 'b']);
  next.abort();
  await again;
});
