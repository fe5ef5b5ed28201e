import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import type { ContentWatch } from './content-watch.ts';
import { ProvidedContent } from './provided-content.ts';

const what = { projected: { sources: [{ configMap: { name: 'settings' } }] } };
const later = 1_000_000;

function setUp() {
  let change = () => {};
  const contents: ContentWatch = {
    watch(_, onChange) {
      change = onChange;
      return () => {};
    },
    stop: async () => {},
  };
  let told = 0;
  const clock = new ManualClock(0);
  const provided = new ProvidedContent({ clock, contents, namespace: 'demo', onChange: () => told++ });
  return { provided, change: () => change(), told: () => told };
}

test('a change while the content is made for the first time makes it due at once', async () => {
  const { provided, change, told } = setUp();
  await provided.provide('a', what, async () => {
    change();
    return later;
  });
  expect([provided.renewAt, told()]).toEqual([0, 1]);
});

test('what could not be made is not renewed', async () => {
  const { provided, change } = setUp();
  const failing = provided.provide('a', what, () => Promise.reject(new Error('not there')));
  await expect(failing).rejects.toThrow('not there');
  change();
  expect(provided.renewAt).toBe(Number.POSITIVE_INFINITY);
});
