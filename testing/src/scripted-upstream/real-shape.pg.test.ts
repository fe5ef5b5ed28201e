import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { createTestApi, type TestApi } from '../test-kube-api.ts';
import { commonKinds } from './common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { type AskOptions, ask, open } from './upstream-client.ts';

let real: TestApi;
let upstream: ScriptedUpstream;
beforeAll(async () => {
  [real, upstream] = await Promise.all([createTestApi(), startScriptedUpstream({ kinds: commonKinds })]);
  await real.call('POST', '/api/v1/namespaces', { body: { metadata: { name: 'shapes' } } });
});
afterAll(() => Promise.all([real.close(), upstream.close()]));

const all = '/api/v1/namespaces/shapes/configmaps';
const manifest = (name: string) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: '1' } });

/** Names and types, without order and values; left out is what only says who wrote which field. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.entries(value)
    .filter(([name]) => name !== 'managedFields')
    .map(([name, inner]) => `${name}: ${JSON.stringify(name === 'items' ? itemShapes(inner) : shapeOf(inner))}`)
    .sort();
}

/** The items of upstream's typed lists do not say what they are; the real API's may. */
function itemShapes(items: unknown): unknown {
  if (!Array.isArray(items)) return shapeOf(items);
  return items.map(({ kind: _, apiVersion: __, ...item }) => shapeOf(item));
}

async function both(method: string, path: string, options: AskOptions = {}) {
  const { body, type, accept, token } = options;
  const theirs = await real.call(method, path, {
    ...(body !== undefined && { body }),
    ...(type !== undefined && { type }),
    ...(accept !== undefined && { accept }),
    ...(token === '' && { token: null }),
  });
  const ours = await ask(upstream, path, { method, ...options });
  return { theirs: [theirs.status, shapeOf(theirs.body)], ours: [ours.status, shapeOf(JSON.parse(ours.text))] };
}

async function expectSame(method: string, path: string, options: AskOptions = {}): Promise<void> {
  const { theirs, ours } = await both(method, path, options);
  expect(ours, `${method} ${path}`).toEqual(theirs);
}

async function eventsOf(path: string, count: number) {
  const theirs = await real.watch(path);
  const ours = await open(upstream, path);
  const told = [];
  while (told.length < count) told.push(await theirs.next());
  theirs.stop();
  await eventually('all events', () => ours.events().length >= count);
  ours.stop();
  return { theirs: told, ours: ours.events() };
}

describe('answers have the shape of the real API', () => {
  it('for objects, and for whatever a write may be refused with', async () => {
    await expectSame('POST', all, { body: manifest('a') });
    await expectSame('POST', all, { body: manifest('a') });
    await expectSame('GET', `${all}/a`);
    await expectSame('GET', `${all}/none`);
    const old = JSON.stringify({ metadata: { name: 'a', resourceVersion: '1' } });
    await expectSame('PUT', `${all}/a`, { body: old });
    await expectSame('PATCH', `${all}/a`, { body: '{"data":{"b":"2"}}', type: 'application/merge-patch+json' });
    await expectSame('PATCH', `${all}/none`, { body: '{}', type: 'application/merge-patch+json' });
    await expectSame('DELETE', `${all}/a?dryRun=All`);
    await expectSame('DELETE', `${all}/none`);
    await expectSame('GET', `${all}/a`, { token: '' });
    await expectSame('GET', `${all}/a`, { accept: 'text/html' });
    await expectSame('POST', all, { body: manifest('b'), type: 'text/plain' });
  });

  it('for lists: empty, whole, in pages, with what may be wrong about them', async () => {
    await expectSame('GET', '/api/v1/namespaces/nothing/configmaps');
    for (const name of ['l1', 'l2', 'l3']) await expectSame('POST', all, { body: manifest(name) });
    await expectSame('GET', all);
    await expectSame('GET', `${all}?limit=2`);
    await expectSame('GET', `${all}?resourceVersion=x`);
    await expectSame('GET', `${all}?continue=!!`);
  });

  it('for watches: changes, deletions, bookmarks, errors', async () => {
    const { theirs: began, ours: begun } = await both('GET', `${all}?limit=1`);
    expect(begun).toEqual(began);
    const bookmarked = await eventsOf(`${all}?watch=true&allowWatchBookmarks=true&fieldSelector=metadata.name%3Dl1`, 1);
    expect(bookmarked.ours.map(shapeOf)).toEqual(bookmarked.theirs.map(shapeOf));
    const refused = `${all}?watch=true&resourceVersion=x`;
    await expectSame('GET', refused);
  });

  it('for discovery and the version', async () => {
    const pick = (body: { resources: { name: string }[] }) => {
      const { storageVersionHash: _, ...rest } = Object(body.resources.find(({ name }) => name === 'configmaps'));
      return rest;
    };
    const theirs = await real.call('GET', '/api/v1');
    const ours = JSON.parse((await ask(upstream, '/api/v1')).text);
    expect(Object.keys(ours)).toEqual(Object.keys(theirs.body));
    expect({ ...pick(theirs.body), verbs: [] }).toEqual({ ...pick(ours), verbs: [] });
    const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
    const [core, mine] = [await real.call('GET', '/api', { accept }), await ask(upstream, '/api', { accept })];
    expect([mine.headers['content-type'], Object.keys(JSON.parse(mine.text))]).toEqual([
      core.headers['content-type'],
      Object.keys(core.body),
    ]);
    const entry = (body: { items: { versions: { resources: { resource: string; verbs: unknown }[] }[] }[] }) =>
      shapeOf({
        ...body.items[0]?.versions[0]?.resources.find(({ resource }) => resource === 'configmaps'),
        verbs: [],
      });
    expect(entry(JSON.parse(mine.text))).toEqual(entry(core.body));
    expect(Object.keys(JSON.parse((await ask(upstream, '/version')).text))).toEqual(
      expect.arrayContaining(['major', 'minor', 'gitVersion']),
    );
  });
});
