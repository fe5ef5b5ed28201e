import { ManualClock } from '@pilothouse/std/manual-clock';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkQueue } from './work-queue.ts';

const forever = new AbortController().signal;

function open(clock = new ManualClock()) {
  return { clock, queue: createWorkQueue({ clock, backoff: { base: 10, cap: 1000 } }) };
}

describe('work queue', () => {
  test('a key that is added many times is taken once', async () => {
    const { queue } = open();
    for (const key of ['a', 'a', 'b', 'a']) queue.add(key);
    expect(queue.depth).toBe(2);
    expect(await queue.take(forever)).toBe('a');
    expect(await queue.take(forever)).toBe('b');
    expect(queue.depth).toBe(0);
  });

  test('a key added while it is worked on comes back once, and only when that is done', async () => {
    const { queue } = open();
    queue.add('a');
    await queue.take(forever);
    queue.add('a');
    queue.add('a');
    const next = queue.take(forever);
    let taken = false;
    void next.then(() => {
      taken = true;
    });
    await Promise.resolve();
    expect(taken).toBe(false);
    queue.done('a');
    expect(await next).toBe('a');
    queue.done('a');
    expect(queue.depth).toBe(0);
  });

  test('of several delays the earliest counts', async () => {
    const { clock, queue } = open();
    queue.addAfter('a', 500);
    queue.addAfter('a', 100);
    queue.addAfter('a', 300);
    expect(queue.delayed).toBe(1);
    clock.advance(99);
    expect(queue.depth).toBe(0);
    clock.advance(1);
    expect(queue.depth).toBe(1);
    clock.advance(1000);
    expect(queue.depth).toBe(1);
  });

  test('the back-off of a key doubles up to its cap and starts over after forget', () => {
    const { clock, queue } = open();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 9; attempt++) {
      queue.addRateLimited('a');
      const started = clock.now();
      while (queue.delayed > 0) clock.advance(1);
      waits.push(clock.now() - started);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1000, 1000]);
    expect(queue.retries('a')).toBe(9);
    queue.forget('a');
    expect(queue.retries('a')).toBe(0);
  });

  test('a taker gives up when its signal aborts, and loses no key', async () => {
    const { queue } = open();
    const stop = new AbortController();
    const waiting = queue.take(stop.signal);
    stop.abort();
    expect(await waiting).toBeUndefined();
    queue.add('a');
    expect(await queue.take(stop.signal)).toBeUndefined();
    expect(await queue.take(forever)).toBe('a');
  });

  test('no key is in two hands and none is lost, whatever the order of calls', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), key: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ kind: fc.constantFrom('take' as const, 'done' as const) }),
      fc.record({ kind: fc.constant('later' as const), key: fc.constantFrom('a', 'b', 'c'), ms: fc.nat(50) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { clock, queue } = open();
        const held: string[] = [];
        const owed = new Set<string>();
        for (const item of steps) {
          if (item.kind === 'add' || item.kind === 'later') owed.add(item.key);
          if (item.kind === 'add') queue.add(item.key);
          else if (item.kind === 'later') queue.addAfter(item.key, item.ms);
          else if (item.kind === 'done') queue.done(held.shift() ?? '');
          else if (queue.depth > 0 && queue.depth > held.length) {
            const stop = new AbortController();
            const taking = queue.take(stop.signal);
            await Promise.resolve();
            stop.abort();
            const key = await taking;
            if (key === undefined) continue;
            expect(held).not.toContain(key);
            held.push(key);
            owed.delete(key);
          }
        }
        for (const key of held.splice(0)) queue.done(key);
        clock.advance(100);
        while (queue.depth > 0) {
          const key = (await queue.take(forever)) ?? '';
          owed.delete(key);
          queue.done(key);
        }
        expect([...owed]).toEqual([]);
      }),
    );
  });
});
