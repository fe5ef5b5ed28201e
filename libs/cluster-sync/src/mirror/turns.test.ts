import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

function deferred() {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

test('no more happen at once than may, in order, and who gives up waiting takes no turn', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const works = Array.from({ length: 5 }, deferred);
  const impatient = new AbortController();
  const results = works.map(({ done }, index) => {
    const signal = index === 2 ? impatient.signal : new AbortController().signal;
    return turns.take(signal, async () => {
      begun.push(index);
      await done;
      return index;
    });
  });
  const refused = expect(results[2]).rejects.toThrow('enough');
  impatient.abort(new Error('enough'));
  await refused;
  expect(begun).toEqual([0, 1]);
  works[1]?.finish();
  await results[1];
  works[0]?.finish();
  await results[0];
  for (const { finish } of works) finish();
  expect(await Promise.all([results[3], results[4]])).toEqual([3, 4]);
  expect(begun).toEqual([0, 1, 3, 4]);
});

test('a turn that fails is free for the next', async () => {
  const turns = new Turns(1);
  const { signal } = new AbortController();
  const failing = turns.take(signal, async () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await turns.take(signal, async () => 'yes')).toBe('yes');
});
