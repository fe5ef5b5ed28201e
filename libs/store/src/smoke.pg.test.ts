import { collect, configMapKey, put, remove } from '@pilothouse/testing/store-writes';
import { createTestStore } from '@pilothouse/testing/test-store';
import { expect, test } from 'vitest';

test('smoke', async () => {
  const t = await createTestStore();
  const { store } = t;
  const watching = collect(store, { from: 1, resource: 'configmaps' }, (e) => e.length === 3);
  const a = await put(store, configMapKey('a'), { data: { x: '1' } });
  expect(a.operation).toBe('create');
  await put(store, configMapKey('a'), { data: { x: '2' } });
  await remove(store, configMapKey('a'));
  expect((await watching).map((e) => e.kind)).toEqual(['added', 'modified', 'deleted']);
  expect((await store.history(configMapKey('a'))).map((c) => [c.revision, c.operation])).toEqual([
    [4, 'delete'],
    [3, 'update'],
    [2, 'create'],
  ]);
  await put(store, { resource: 'secrets', namespace: 'd', name: 's' }, { data: { p: 'hidden' } });
  const again = await t.open();
  expect(again.revision()).toBe(5);
  expect(
    again
      .get({ resource: 'secrets', namespace: 'd', name: 's' })!
      .body.equals(store.get({ resource: 'secrets', namespace: 'd', name: 's' })!.body),
  ).toBe(true);
  expect((await collect(again, { from: 1 }, (e) => e.length === 4)).map((e) => e.kind)).toEqual([
    'added',
    'modified',
    'deleted',
    'added',
  ]);
  await t.close();
});
