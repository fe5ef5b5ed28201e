import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commonKinds } from './common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { ask } from './upstream-client.ts';

let upstream: ScriptedUpstream;
beforeEach(async () => {
  upstream = await startScriptedUpstream({ kinds: commonKinds });
});
afterEach(() => upstream.close());

async function list(path: string, status = 200) {
  const told = await ask(upstream, path);
  expect(told.status, told.text).toBe(status);
  return JSON.parse(told.text);
}

const names = (body: { items: { metadata: { name: string } }[] }) => body.items.map(({ metadata }) => metadata.name);

describe('a list', () => {
  it('serves the very text that was put, without kind and apiVersion, behind its own metadata', async () => {
    const text =
      '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"uid":"u1","name":"a","creationTimestamp":null},"data":{"n":1.0,"big":9007199254740993},"z": 1E3,"\\u00e9":"\\u003c"}';
    const revision = upstream.put('configmaps', 'default', 'a', text);
    const created = JSON.parse(upstream.state('configmaps').get('default/a')!).metadata.creationTimestamp;
    const body = `{"metadata":{"uid":"u1","resourceVersion":"${revision}","name":"a","namespace":"default","creationTimestamp":"${created}"},"data":{"n":1.0,"big":9007199254740993},"z": 1E3,"\\u00e9":"\\u003c"}`;
    const { text: answer } = await ask(upstream, '/api/v1/configmaps');
    expect(JSON.parse(answer).items[0].metadata).toEqual(JSON.parse(body).metadata);
    expect(
      answer.startsWith(
        `{"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resourceVersion":"${revision}"},"items":[{"metadata":{`,
      ),
    ).toBe(true);
    expect(answer).toContain(',"data":{"n":1.0,"big":9007199254740993},"z": 1E3,"\\u00e9":"\\u003c"}]}');
    const item = answer.slice(answer.indexOf('"items":[') + 9, -3);
    expect(upstream.state('configmaps').get('default/a')).toBe(
      `{"kind":"ConfigMap","apiVersion":"v1",${item.slice(1)}`,
    );
    expect((await ask(upstream, '/api/v1/namespaces/default/configmaps/a')).text).toBe(
      upstream.state('configmaps').get('default/a'),
    );
  });

  it('of custom resources is printed from maps: sorted keys, items that say what they are', async () => {
    const revision = upstream.put('widgets.example.com', 'default', 'a', {});
    const { text } = await ask(upstream, '/apis/example.com/v1beta1/widgets');
    expect(text).toMatch(
      /^\{"apiVersion":"example.com\/v1beta1","items":\[\{"apiVersion":"example.com\/v1beta1","kind":"Widget","metadata":/,
    );
    expect(text.endsWith(`],"kind":"WidgetList","metadata":{"resourceVersion":"${revision}"}}\n`)).toBe(true);
  });

  it('is of one namespace or of all, in the order of keys', async () => {
    for (const [namespace, name] of [
      ['b', 'x'],
      ['a', 'y'],
      ['a', 'x'],
    ] as const)
      upstream.put('pods', namespace, name, {});
    expect(names(await list('/api/v1/pods'))).toEqual(['x', 'y', 'x']);
    expect(names(await list('/api/v1/namespaces/a/pods'))).toEqual(['x', 'y']);
    expect(names(await list('/api/v1/pods?fieldSelector=metadata.name%3Dy'))).toEqual(['y']);
    expect((await list('/api/v1/namespaces/none/pods')).items).toEqual([]);
    await list('/api/v1/pods?labelSelector=a%3Db', 400);
  });

  it('goes on in pages of what was there when it began', async () => {
    for (let index = 0; index < 5; index++) upstream.put('pods', 'default', `p${index}`, {});
    const { revision } = upstream;
    const first = await list('/api/v1/pods?limit=2');
    expect(first.metadata).toEqual({
      resourceVersion: `${revision}`,
      continue: expect.any(String),
      remainingItemCount: 3,
    });
    upstream.remove('pods', 'default', 'p3');
    upstream.put('pods', 'default', 'p2x', {});
    upstream.put('pods', 'default', 'p4', { spec: { changed: true } });
    const second = await list(`/api/v1/pods?limit=2&continue=${first.metadata.continue}`);
    const third = await list(`/api/v1/pods?limit=2&continue=${second.metadata.continue}`);
    expect([first, second, third].flatMap(names)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    expect(third.metadata).toEqual({ resourceVersion: `${revision}` });
    expect(third.items[0].spec).toBeUndefined();
    expect(names(await list('/api/v1/pods'))).toEqual(['p0', 'p1', 'p2', 'p2x', 'p4']);
    expect([upstream.lists('pods'), upstream.count('list', 'pods')]).toEqual([2, 4]);
  });

  it('that has expired meanwhile says where to go on in the present', async () => {
    for (let index = 0; index < 3; index++) upstream.put('pods', 'default', `p${index}`, {});
    const first = await list('/api/v1/pods?limit=1');
    upstream.remove('pods', 'default', 'p1');
    upstream.compact();
    const gone = await list(`/api/v1/pods?limit=1&continue=${first.metadata.continue}`, 410);
    expect(gone).toMatchObject({
      kind: 'Status',
      reason: 'Expired',
      code: 410,
      metadata: { continue: expect.any(String) },
    });
    const rest = await list(`/api/v1/pods?limit=1&continue=${gone.metadata.continue}`);
    expect([names(rest), rest.metadata.resourceVersion]).toEqual([['p2'], `${upstream.revision}`]);
    await list('/api/v1/pods?limit=1&continue=nonsense', 400);
  });

  it('is as of a resourceVersion: any, at least, exactly, too old, too new', async () => {
    const revision = upstream.put('pods', 'default', 'a', {});
    upstream.put('pods', 'default', 'b', {});
    expect(names(await list('/api/v1/pods?resourceVersion=0'))).toEqual(['a', 'b']);
    expect(names(await list(`/api/v1/pods?resourceVersion=${revision}`))).toEqual(['a', 'b']);
    expect(names(await list(`/api/v1/pods?resourceVersion=${revision}&resourceVersionMatch=Exact`))).toEqual(['a']);
    expect((await list(`/api/v1/pods?resourceVersion=${upstream.revision + 1}`, 504)).details.causes[0].reason).toBe(
      'ResourceVersionTooLarge',
    );
    upstream.compact();
    await list(`/api/v1/pods?resourceVersion=${revision}&resourceVersionMatch=Exact`, 410);
    await list('/api/v1/pods?resourceVersion=x', 400);
  });

  it('without items says [], or null on command', async () => {
    upstream.misbehave({ type: 'null-items' }, { resource: 'pods' });
    expect((await list('/api/v1/pods')).items).toBeNull();
    expect((await list('/api/v1/pods')).items).toEqual([]);
  });

  it('that is large is compressed for who takes it', async () => {
    upstream.put('pods', 'default', 'a', { data: 'x'.repeat(200_000) });
    const { headers } = await ask(upstream, '/api/v1/pods', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    const answer = await fetch(`${upstream.url}/api/v1/pods`, { headers: { authorization: 'Bearer admin-token' } });
    expect(await answer.text()).toBe((await ask(upstream, '/api/v1/pods')).text);
  });
});
