import { expect, test } from 'vitest';
import { mergeFairly } from './merge-fairly.ts';

/** A source that is told from outside what comes; its `return` ends it at once, as that of a watch does. */
function createSource<T>() {
  const waiting: ((result: IteratorResult<T>) => void)[] = [];
  const source = { asked: 0, ended: false, give, next, return: end };
  function give(value: T) {
    waiting.shift()?.({ value, done: false });
  }
  function next() {
    source.asked += 1;
    return new Promise<IteratorResult<T>>((resolve) => waiting.push(resolve));
  }
  async function end(): Promise<IteratorResult<T>> {
    source.ended = true;
    for (const resolve of waiting.splice(0)) resolve({ value: undefined, done: true });
    return { value: undefined, done: true };
  }
  return source;
}

/** A source that always has something. */
async function* endless(name: string, count = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  for (let index = 0; index < count; index += 1) yield `${name}${index}`;
}

async function take<T>(items: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) if (taken.push(item) === count) break;
  return taken;
}

test('sources that always have something take turns, each in its own order', async () => {
  const taken = await take(mergeFairly([endless('a'), endless('b'), endless('c')]), 9);
  expect(taken).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
});

test('a source that is silent holds no other up, and the end is that of the last', async () => {
  const silent = createSource<string>();
  const merged = mergeFairly<string>([silent, endless('a', 3)]);
  const seen: (string | undefined)[] = [];
  for (let count = 0; count < 3; count += 1) seen.push((await merged.next()).value ?? undefined);
  const last = merged.next();
  silent.give('s');
  seen.push((await last).value ?? undefined);
  expect(seen).toEqual(['a0', 'a1', 'a2', 's']);
  const end = merged.next();
  await silent.return();
  expect(await end).toEqual({ value: undefined, done: true });
});

test('of a source that nobody takes from one item is asked for, and no more', async () => {
  const [left, right] = [createSource<string>(), createSource<string>()];
  const merged = mergeFairly([left, right]);
  const first = merged.next();
  left.give('l');
  right.give('r');
  expect((await first).value).toBe('l');
  expect([left.asked, right.asked]).toEqual([1, 1]);
  expect((await merged.next()).value).toBe('r');
  expect([left.asked, right.asked]).toEqual([2, 1]);
  await merged.return();
  expect([left.ended, right.ended]).toEqual([true, true]);
});

test('when one fails, that is told and the others are ended', async () => {
  const silent = createSource<string>();
  const failing: AsyncIterator<string> = { next: () => Promise.reject(new Error('lost')) };
  await expect(take(mergeFairly([silent, failing]), 1)).rejects.toThrow('lost');
  expect(silent.ended).toBe(true);
});
