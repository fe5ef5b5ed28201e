import { configMaps } from '@pilothouse/kube-model/registry';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

let server: TestApi;
const path = '/api/v1/namespaces/default/configmaps';
const names = (body: { items: { metadata: { name: string } }[] }) => body.items.map(({ metadata }) => metadata.name);

beforeAll(async () => {
  server = await createTestApi();
  for (let i = 0; i < 9; i++) {
    const labels = { parity: i % 2 === 0 ? 'even' : 'odd', index: String(i) };
    await server.call('POST', path, { body: { metadata: { name: `c${i}`, labels }, data: { i: String(i) } } });
  }
});
afterAll(() => server.close());

describe('a list', () => {
  test('holds every object as it is read one by one, in order', async () => {
    const { body } = await server.call('GET', path);
    expect(body).toMatchObject({ kind: 'ConfigMapList', apiVersion: 'v1' });
    expect(names(body)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']);
    expect(body.items[4]).toEqual((await server.call('GET', `${path}/c4`)).body);
  });

  test('of a kind without objects is empty and has a resourceVersion', async () => {
    const { body } = await server.call('GET', '/apis/batch/v1/jobs');
    expect(body).toEqual({
      kind: 'JobList',
      apiVersion: 'batch/v1',
      metadata: { resourceVersion: expect.stringMatching(/^[1-9]/) },
      items: [],
    });
  });

  test.each([
    ['labelSelector=parity%3Dodd', ['c1', 'c3', 'c5', 'c7']],
    ['labelSelector=parity%3Dodd,index+notin+(1,3)', ['c5', 'c7']],
    ['labelSelector=index+in+(2,8)', ['c2', 'c8']],
    ['labelSelector=parity%3Dodd&limit=2', ['c1', 'c3']],
    ['labelSelector=!parity', []],
    ['fieldSelector=metadata.name%3Dc3', ['c3']],
    ['fieldSelector=metadata.name!%3Dc3&labelSelector=parity%3Dodd', ['c1', 'c5', 'c7']],
  ])('with %s is what matches', async (query, expected) => {
    expect(names((await server.call('GET', `${path}?${query}`)).body)).toEqual(expected);
  });

  test('B9 by a label that few have looks at nothing else: the index answers', async () => {
    const lookedAtAll = vi.spyOn(server.store, 'snapshot');
    expect(names((await server.call('GET', `${path}?labelSelector=index%3D3,parity%3Dodd`)).body)).toEqual(['c3']);
    expect(lookedAtAll).not.toHaveBeenCalled();
    await server.call('GET', `${path}?labelSelector=!parity`);
    expect(lookedAtAll).toHaveBeenCalled();
    lookedAtAll.mockRestore();
  });

  test('in pages stays at the revision of the first page while writes go on', async () => {
    const first = await server.call('GET', `${path}?limit=4`);
    const { resourceVersion, continue: token } = first.body.metadata;
    await server.call('DELETE', `${path}/c5`);
    await server.call('POST', path, { body: { metadata: { name: 'c55' } } });
    const second = await server.call('GET', `${path}?limit=4&continue=${token}`);
    const third = await server.call('GET', `${path}?limit=4&continue=${second.body.metadata.continue}`);
    expect([names(first.body), names(second.body), names(third.body)]).toEqual([
      ['c0', 'c1', 'c2', 'c3'],
      ['c4', 'c5', 'c6', 'c7'],
      ['c8'],
    ]);
    expect(third.body.metadata).toEqual({ resourceVersion });
    await server.call('DELETE', `${path}/c55`);
    await server.call('POST', path, { body: { metadata: { name: 'c5', labels: { parity: 'odd', index: '5' } } } });
  });

  test('at an exact revision shows that state; of one that is to come it times out', async () => {
    const { body: before } = await server.call('GET', path);
    await server.call('PATCH', `${path}/c0`, { body: { data: { i: 'new' } }, type: 'application/merge-patch+json' });
    const version = before.metadata.resourceVersion;
    const exact = await server.call('GET', `${path}?resourceVersion=${version}&resourceVersionMatch=Exact`);
    expect(exact.body.items[0].data).toEqual(before.items[0].data);
    const late = await server.call('GET', `${path}?resourceVersion=999999`);
    expect([late.status, late.body.message]).toEqual([
      504,
      expect.stringMatching(/^Timeout: Too large resource version: 999999/),
    ]);
  });

  test('as a Table carries the columns once and partial objects', async () => {
    const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';
    const { body, headers } = await server.call('GET', `${path}?limit=2`, { accept });
    expect(headers['content-type']).toBe('application/json;as=Table;g=meta.k8s.io;v=v1');
    expect(body.columnDefinitions.map(({ name }: { name: string }) => name)).toEqual(['Name', 'Data', 'Age']);
    expect(body.rows[1]).toMatchObject({
      cells: ['c1', expect.anything(), expect.any(String)],
      object: { kind: 'PartialObjectMetadata', metadata: { name: 'c1' } },
    });
    expect(body.metadata.continue).toBeTruthy();
  });

  test('as PartialObjectMetadata carries nothing else', async () => {
    const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
    const { body } = await server.call('GET', `${path}?fieldSelector=metadata.name%3Dc1`, { accept });
    expect(body.kind).toBe('PartialObjectMetadataList');
    expect(Object.keys(body.items[0]).sort()).toEqual(['apiVersion', 'kind', 'metadata']);
  });

  test('of many objects arrives whole', async () => {
    const big = 'x'.repeat(20_000);
    const create = (i: number) =>
      server.admin.create(configMaps, { metadata: { name: `big-${i}`, namespace: 'kube-public' }, data: { big } });
    await Promise.all(Array.from({ length: 200 }, (_, i) => create(i)));
    const { body, text } = await server.call('GET', '/api/v1/namespaces/kube-public/configmaps');
    expect([body.items.length, text.length > 4_000_000]).toEqual([200, true]);
  });
});
