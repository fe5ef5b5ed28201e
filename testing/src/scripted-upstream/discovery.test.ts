import { afterEach, describe, expect, it } from 'vitest';
import { commonKinds } from './common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { ask, open } from './upstream-client.ts';

const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
const accept = `${aggregated},application/json;q=0.9`;
let upstream: ScriptedUpstream;
afterEach(() => upstream.close());

async function read(path: string, accepted?: string) {
  const { status, text, headers } = await ask(upstream, path, accepted === undefined ? {} : { accept: accepted });
  return { status, type: headers['content-type'], body: JSON.parse(text) };
}

describe('discovery', () => {
  it('tells every kind in one document a root where the aggregated form is asked for', async () => {
    upstream = await startScriptedUpstream({ kinds: commonKinds });
    const { type, body } = await read('/apis', accept);
    expect(type).toBe(aggregated);
    expect(body.items.map((item: { metadata: { name: string } }) => item.metadata.name)).toEqual([
      'apps',
      'events.k8s.io',
      'autoscaling',
      'example.com',
    ]);
    expect(body.items[3].versions.map((version: { version: string }) => version.version)).toEqual(['v1', 'v1beta1']);
    const core = await read('/api', accept);
    const pods = core.body.items[0].versions[0].resources.find((one: { resource: string }) => one.resource === 'pods');
    expect(pods).toMatchObject({ responseKind: { group: '', version: 'v1', kind: 'Pod' }, scope: 'Namespaced' });
    expect(pods.subresources.map((part: { subresource: string }) => part.subresource)).toEqual(['log', 'status']);
  });

  it('tells the same in plain documents, and only those once the aggregated form is off', async () => {
    upstream = await startScriptedUpstream({ kinds: commonKinds, aggregatedDiscovery: false });
    expect((await read('/api', accept)).body).toMatchObject({ kind: 'APIVersions', versions: ['v1'] });
    expect((await read('/apis', accept)).body).toMatchObject({
      kind: 'APIGroupList',
      groups: expect.arrayContaining([
        {
          name: 'autoscaling',
          versions: [
            { groupVersion: 'autoscaling/v2', version: 'v2' },
            { groupVersion: 'autoscaling/v1', version: 'v1' },
          ],
          preferredVersion: { groupVersion: 'autoscaling/v2', version: 'v2' },
        },
      ]),
    });
    const core = (await read('/api/v1')).body;
    expect(core.resources.map((one: { name: string }) => one.name)).toContain('pods/log');
    expect(core.resources.find((one: { name: string }) => one.name === 'componentstatuses').verbs).toEqual([
      'get',
      'list',
    ]);
    expect((await read('/apis/apps/v1')).body).toMatchObject({ groupVersion: 'apps/v1', apiVersion: 'v1' });
    upstream.setAggregatedDiscovery(true);
    expect((await read('/apis', accept)).type).toBe(aggregated);
    expect(upstream.count('discovery')).toBe(5);
  });

  it('has a kind while it is there: one that goes is not found, and its watches end', async () => {
    upstream = await startScriptedUpstream();
    expect((await ask(upstream, '/apis/example.com/v1')).status).toBe(404);
    const [widget] = commonKinds.filter(({ kind }) => kind === 'Widget');
    upstream.addKind(widget!);
    upstream.put('widgets.example.com', 'default', 'a', {});
    expect((await read('/apis/example.com/v1')).body.resources[0].name).toBe('widgets');
    const watch = await open(upstream, '/apis/example.com/v1/widgets?watch=true&resourceVersion=0');
    upstream.removeKind('widgets.example.com');
    await watch.end;
    expect(watch.complete()).toBe(true);
    expect(await ask(upstream, '/apis/example.com/v1/widgets')).toMatchObject({
      status: 404,
      text: '404 page not found\n',
    });
    expect((await read('/apis', accept)).body.items).toEqual([]);
  });

  it('says Stale of a group version whose server is down, which answers 503', async () => {
    upstream = await startScriptedUpstream({ kinds: commonKinds });
    upstream.setStale('example.com', 'v1', true);
    const { items } = (await read('/apis', accept)).body;
    expect(items[3].versions[0]).toEqual({ version: 'v1', freshness: 'Stale' });
    expect(items[3].versions[1]).toMatchObject({ version: 'v1beta1', freshness: 'Current' });
    expect((await ask(upstream, '/apis/example.com/v1')).status).toBe(503);
    expect((await ask(upstream, '/apis/example.com/v1/widgets')).status).toBe(503);
    upstream.setStale('example.com', 'v1', false);
    expect((await ask(upstream, '/apis/example.com/v1/widgets')).status).toBe(200);
  });

  it('tells the version and that it lives', async () => {
    upstream = await startScriptedUpstream();
    expect((await read('/version')).body).toMatchObject({ major: '1', gitVersion: expect.stringMatching(/^v1\./) });
    for (const path of ['/livez', '/readyz'])
      expect(await ask(upstream, path, { token: '' })).toMatchObject({ status: 200, text: 'ok' });
  });
});
