import { isReason } from '@pilothouse/kube-model/status-error';
import { createCuttingProxy } from '@pilothouse/testing/cutting-proxy';
import { configMapKey, put } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let context: TestStore;
const key = configMapKey;

beforeEach(async () => {
  context = await createTestStore();
});

afterEach(() => context.close());

describe('a Postgres that does not answer', () => {
  let blocker: postgres.Sql;

  /** Whatever the store asks has to wait for this lock. */
  beforeEach(async () => {
    blocker = postgres(context.database.url, { max: 1, fetch_types: false });
    await put(context.store, key('warm'));
    await blocker.unsafe('BEGIN; LOCK TABLE store.cluster IN ACCESS EXCLUSIVE MODE');
  });

  afterEach(() => blocker.end({ timeout: 0 }));

  test('does not hold up closing, and who waited for it learns that the outcome is not known', async () => {
    const { store } = context;
    const hopeless = put(store, key('x')).catch((error: unknown) => error);
    await store.close();
    expect(isReason(await hopeless, 'ServiceUnavailable')).toBe(true);
  });

  test('is not waited for once the process is about to end', async () => {
    const { store } = context;
    const hopeless = put(store, key('x')).catch((error: unknown) => error);
    store.hurry();
    expect(isReason(await hopeless, 'ServiceUnavailable')).toBe(true);
    const late = await put(store, key('y')).catch((error: unknown) => error);
    expect(isReason(late, 'ServiceUnavailable')).toBe(true);
    expect(store.healthy()).toBe(false);
  });

  test('is not healthy, and is again when it answers', { timeout: 30_000 }, async () => {
    const { store } = context;
    await expect.poll(() => store.healthy(), { timeout: 15_000 }).toBe(false);
    await blocker.unsafe('ROLLBACK');
    await expect.poll(() => store.healthy(), { timeout: 15_000 }).toBe(true);
  });
});

test('a store in a hurry whose Postgres answers goes on writing', async () => {
  const { store } = context;
  store.hurry();
  for (let n = 0; n < 200; n++) expect((await put(store, key(`n-${n}`))).operation).toBe('create');
});

test('a store without anything to write notices that Postgres has gone, and that it is back', {
  timeout: 30_000,
}, async () => {
  const proxy = await createCuttingProxy(context.database.url);
  const store = await context.open({ url: proxy.url });
  expect(store.healthy()).toBe(true);
  proxy.decide = () => 'before';
  await expect.poll(() => store.healthy(), { timeout: 15_000 }).toBe(false);
  proxy.decide = () => 'pass';
  await expect.poll(() => store.healthy(), { timeout: 15_000 }).toBe(true);
  await store.close();
  expect(store.healthy()).toBe(false);
  await proxy.close();
});

test('a store that was taken over is not healthy', { timeout: 30_000 }, async () => {
  const { store } = context;
  await context.open();
  await put(store, key('late')).catch(() => undefined);
  expect(store.healthy()).toBe(false);
});
