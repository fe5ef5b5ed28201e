import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work on the event loop, milliseconds. */
const slice = 8;

/** Goes through `items` in order and lets others run every few milliseconds. */
export async function* inSlices<T>(items: Iterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
    await setImmediate();
  }
  if (batch.length > 0) yield batch;
}

/** The items that pass, in order. `test` may be dear (it parses): others run every few milliseconds. */
export async function filterInSlices<T>(items: Iterable<T>, test: (item: T) => boolean): Promise<T[]> {
  const passed: T[] = [];
  let began = performance.now();
  for (const item of items) {
    if (test(item)) passed.push(item);
    if (performance.now() - began < slice) continue;
    await setImmediate();
    began = performance.now();
  }
  return passed;
}
