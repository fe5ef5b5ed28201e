import { expect, test } from 'vitest';
import { WriteQueue } from './write-queue.ts';

const write = (name: string, background = false) => ({ name, options: { background }, since: 0 });
const many = (count: number, kind: string, background: boolean) =>
  Array.from({ length: count }, (_, index) => write(`${kind}-${index}`, background));

function filled(background: number, foreground: number) {
  const queue = new WriteQueue<ReturnType<typeof write>>();
  for (const one of many(background, 'event', true)) queue.push(one);
  for (const one of many(foreground, 'pod', false)) queue.push(one);
  return queue;
}

const names = (writes: readonly { readonly name: string }[]) => writes.map(({ name }) => name);

test('writes that somebody waits for go before a thousand that nobody does', () => {
  const queue = filled(1000, 2);
  const batch = queue.next(0);
  expect(names(batch)).toEqual(expect.arrayContaining(['pod-0', 'pod-1']));
  expect(batch.length).toBeLessThan(20);
});

test('background writes go on while others come, and are all there is when none does', () => {
  const queue = filled(100, 0);
  let batches = 0;
  while (names(queue.next(0)).some((name) => name.startsWith('event'))) {
    queue.push(write(`pod-${batches++}`));
    queue.drop(queue.next(0));
  }
  expect(batches).toBe(100);
  expect(filled(9, 0).next(0)).toHaveLength(9);
});

test('they are few beside many others, until they have waited for seconds', () => {
  const queue = filled(1000, 80);
  const events = (looks: number) => names(queue.next(looks)).filter((name) => name.startsWith('event'));
  expect(events(4)).toHaveLength(10);
  expect(events(5)).toHaveLength(80);
});

test('who comes while background writes are alone waits for a short batch', () => {
  expect(filled(1000, 0).next(0).length).toBeLessThanOrEqual(16);
});

test('what is dropped is a beginning of what was next, each kind in the order it came', () => {
  const queue = filled(20, 3);
  const before = names(queue.next(0));
  queue.drop(queue.next(0).slice(0, 2));
  expect(names(queue.next(0))).not.toEqual(expect.arrayContaining(before.slice(0, 2)));
  expect(names(queue.next(0)).filter((name) => name.startsWith('pod'))).toEqual(['pod-1', 'pod-2']);
  expect(queue.length).toBe(21);
});

test('what has waited too long is taken out, whatever it is', () => {
  const queue = filled(2, 2);
  expect(names(queue.remove(({ name }) => name.endsWith('-0')))).toEqual(['event-0', 'pod-0']);
  expect(names(queue.next(0))).toEqual(['event-1', 'pod-1']);
});
