import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
const clock = new ManualClock();
const path = '/api/v1/namespaces/default/configmaps';
const merge = 'application/merge-patch+json';
let count = 0;
/** A label that only this test's objects carry. */
const fresh = () => `t${++count}`;

beforeAll(async () => {
  server = await createTestApi({ clock });
});
afterAll(() => server.close());

const make = (name: string, test: string) =>
  server.call('POST', path, { body: { metadata: { name, labels: { test } }, data: { v: '1' } } });
const label = (name: string, test: string) =>
  server.call('PATCH', `${path}/${name}`, { body: { metadata: { labels: { test } } }, type: merge });
const selected = (test: string) => `${path}?watch=1&labelSelector=test%3D${test}`;

describe('a watch', () => {
  test('tells what is there, then changes in order', async () => {
    const label = fresh();
    await make(`${label}-a`, label);
    const watch = await server.watch(selected(label));
    const first = await watch.next();
    expect([first.type, first.object.metadata.name]).toEqual(['ADDED', `${label}-a`]);
    await make(`${label}-b`, label);
    await server.call('PATCH', `${path}/${label}-b`, { body: { data: { v: '2' } }, type: merge });
    const deleted = server.call('DELETE', `${path}/${label}-b`);
    const seen = [await watch.next(), await watch.next(), await watch.next()];
    expect(seen.map(({ type }) => type)).toEqual(['ADDED', 'MODIFIED', 'DELETED']);
    const versions = seen.map(({ object }) => Number(object.metadata.resourceVersion));
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    await deleted;
    watch.stop();
  });

  test('of a kind without objects answers its headers at once', async () => {
    const watch = await server.watch('/apis/batch/v1/jobs?watch=1');
    expect(watch.status).toBe(200);
    watch.stop();
  });

  test('resumes from a revision without loss and without repeating', async () => {
    const label = fresh();
    const { body } = await make(`${label}-a`, label);
    await make(`${label}-b`, label);
    await make(`${label}-c`, label);
    const watch = await server.watch(`${selected(label)}&resourceVersion=${body.metadata.resourceVersion}`);
    expect((await watch.next()).object.metadata.name).toBe(`${label}-b`);
    expect((await watch.next()).object.metadata.name).toBe(`${label}-c`);
    watch.stop();
  });

  test('tells a deletion when an object leaves the selector, at the revision at which it left', async () => {
    const mine = fresh();
    await make(`${mine}-a`, mine);
    const watch = await server.watch(selected(mine));
    await watch.next();
    const { body } = await label(`${mine}-a`, 'elsewhere');
    const left = await watch.next();
    expect(left).toMatchObject({ type: 'DELETED', object: { metadata: { labels: { test: mine } } } });
    expect(left.object.metadata.resourceVersion).toBe(body.metadata.resourceVersion);
    await label(`${mine}-a`, mine);
    expect((await watch.next()).type).toBe('ADDED');
    watch.stop();
  });

  test('with sendInitialEvents ends them with a marked bookmark', async () => {
    const label = fresh();
    await make(`${label}-a`, label);
    const query = 'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true';
    const watch = await server.watch(`${selected(label)}&${query}`);
    expect((await watch.next()).type).toBe('ADDED');
    const bookmark = await watch.next();
    expect(bookmark).toMatchObject({
      type: 'BOOKMARK',
      object: { kind: 'ConfigMap', metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } },
    });
    await make(`${label}-b`, label);
    let event = await watch.next();
    while (event.type === 'BOOKMARK') event = await watch.next();
    expect(event.object.metadata.name).toBe(`${label}-b`);
    watch.stop();
  });

  test('from a revision that is no longer kept, or not yet there, tells so in the stream', async () => {
    const late = await server.watch(`${path}?watch=1&resourceVersion=999999`);
    clock.advance(5_000);
    expect(await late.rest()).toMatchObject([{ type: 'ERROR', object: { kind: 'Status', code: 504 } }]);
  });

  test('ends when its time is up', async () => {
    const watch = await server.watch(`${path}?watch=1&timeoutSeconds=7`);
    clock.advance(8_000);
    const types = (await watch.rest()).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['ADDED']));
  });

  test('as a Table sends the columns with the first row only', async () => {
    const label = fresh();
    await make(`${label}-a`, label);
    await make(`${label}-b`, label);
    const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';
    const watch = await server.watch(selected(label), accept);
    const [first, second] = [await watch.next(), await watch.next()];
    expect([first.object.columnDefinitions.length, second.object.columnDefinitions]).toEqual([3, null]);
    expect(second.object.rows[0].cells[0]).toBe(`${label}-b`);
    watch.stop();
  });

  test('on one object tells of that one only', async () => {
    const mine = fresh();
    await make(`${mine}-a`, mine);
    const watch = await server.watch(`${path}?watch=1&fieldSelector=metadata.name%3D${mine}-a`);
    await watch.next();
    await make(`${mine}-b`, mine);
    await label(`${mine}-a`, 'changed');
    expect((await watch.next()).object.metadata.name).toBe(`${mine}-a`);
    watch.stop();
  });
});
