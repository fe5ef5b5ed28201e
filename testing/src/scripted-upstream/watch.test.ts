import { ManualClock } from '@pilothouse/std/manual-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { commonKinds } from './common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { ask, type OpenAnswer, open } from './upstream-client.ts';

let upstream: ScriptedUpstream;
const clock = new ManualClock();
beforeEach(async () => {
  upstream = await startScriptedUpstream({ kinds: commonKinds, clock, bookmarkEvery: 60_000 });
});
afterEach(() => upstream.close());

const watchPods = (query: string) => open(upstream, `/api/v1/pods?watch=true&${query}`);
const shown = (watch: OpenAnswer) =>
  watch.events().map(({ type, object }) => `${type} ${object.metadata?.name ?? object.code ?? ''}`.trim());
const seen = (watch: OpenAnswer, ...events: string[]) =>
  eventually(events.join(), () => shown(watch).length >= events.length).then(() =>
    expect(shown(watch)).toEqual(events),
  );

describe('a watch', () => {
  it('tells every change of its kind from its resourceVersion on, in order, with the text that was put', async () => {
    const from = upstream.put('pods', 'default', 'a', {});
    upstream.put('pods', 'default', 'a', '{"metadata":{"name":"a"},"spec":{"n":9007199254740993,"f":1.0}}');
    upstream.put('configmaps', 'default', 'other', {});
    const watch = await watchPods(`resourceVersion=${from}`);
    upstream.put('pods', 'default', 'b', {});
    upstream.remove('pods', 'default', 'a');
    await seen(watch, 'MODIFIED a', 'ADDED b', 'DELETED a');
    const told = watch.text().split('\n').slice(0, -1);
    expect(told).toEqual(
      upstream
        .history('pods')
        .slice(1)
        .map(({ type, text }) => `{"type":"${type}","object":${text}}`),
    );
    expect(told[0]).toContain('"spec":{"n":9007199254740993,"f":1.0}}}');
    expect(watch.events()[2].object.metadata.resourceVersion).toBe(`${upstream.revision}`);
    watch.stop();
    await eventually('the watch is closed', () => upstream.openWatches() === 0);
  });

  it('is of one namespace where its path says so', async () => {
    const watch = await open(upstream, `/api/v1/namespaces/a/pods?watch=1&resourceVersion=${upstream.revision}`);
    for (const namespace of ['b', 'a', 'ab']) upstream.put('pods', namespace, `in-${namespace}`, {});
    upstream.put('pods', 'a', 'last', {});
    await seen(watch, 'ADDED in-a', 'ADDED last');
  });

  it('without a resourceVersion begins with what is there', async () => {
    upstream.put('pods', 'default', 'a', {});
    upstream.put('pods', 'default', 'a', { spec: {} });
    const watch = await watchPods('resourceVersion=0');
    await seen(watch, 'ADDED a');
  });

  it('of a resourceVersion to come waits for what comes after it', async () => {
    const watch = await watchPods(`resourceVersion=${upstream.revision + 1}`);
    upstream.put('pods', 'default', 'a', {});
    upstream.put('pods', 'default', 'b', {});
    await seen(watch, 'ADDED b');
  });

  it('sends bookmarks where they are allowed: by the clock and on command, behind all events', async () => {
    const { revision } = upstream;
    const [watch, without] = await Promise.all([
      watchPods(`resourceVersion=${revision}&allowWatchBookmarks=true`),
      watchPods(`resourceVersion=${revision}`),
    ]);
    upstream.put('configmaps', 'default', 'other', {});
    clock.advance(60_000);
    await seen(watch, 'BOOKMARK');
    expect(watch.events()[0].object).toMatchObject({
      kind: 'Pod',
      apiVersion: 'v1',
      metadata: { resourceVersion: `${upstream.revision}` },
    });
    upstream.put('pods', 'default', 'a', {});
    upstream.bookmark('pods');
    await seen(watch, 'BOOKMARK', 'ADDED a', 'BOOKMARK');
    await seen(without, 'ADDED a');
  });

  it('ends cleanly after timeoutSeconds', async () => {
    const watch = await watchPods(`resourceVersion=${upstream.revision}&timeoutSeconds=30`);
    clock.advance(29_999);
    upstream.put('pods', 'default', 'a', {});
    await seen(watch, 'ADDED a');
    clock.advance(1);
    await watch.end;
    expect(watch.complete()).toBe(true);
  });

  it('from before the compaction is expired, one that is open goes on', async () => {
    const old = upstream.put('pods', 'default', 'a', {});
    const watch = await watchPods(`resourceVersion=${upstream.revision}`);
    upstream.put('pods', 'default', 'b', {});
    upstream.compact();
    upstream.put('pods', 'default', 'c', {});
    await seen(watch, 'ADDED b', 'ADDED c');
    const late = await watchPods(`resourceVersion=${old}`);
    await late.end;
    const gone = expect.objectContaining({ kind: 'Status', reason: 'Expired', code: 410 });
    expect([late.status, late.events()]).toEqual([200, [{ type: 'ERROR', object: gone }]]);
    await seen(await watchPods(`resourceVersion=${upstream.revision - 1}`), 'ADDED c');
    expect(upstream.history('pods')).toHaveLength(3);
  });

  it('that is expired is told by code where that is wanted', async () => {
    await upstream.close();
    upstream = await startScriptedUpstream({ kinds: commonKinds, expiredWatches: 'http' });
    const old = upstream.put('pods', 'default', 'a', {});
    upstream.put('pods', 'default', 'b', {});
    upstream.compact();
    const { status, text } = await ask(upstream, `/api/v1/pods?watch=true&resourceVersion=${old}`);
    expect([status, JSON.parse(text)]).toEqual([410, expect.objectContaining({ reason: 'Expired', code: 410 })]);
  });

  it('knows sendInitialEvents only where that is switched on', async () => {
    upstream.put('pods', 'default', 'a', {});
    const query = 'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true';
    const { status, text } = await ask(upstream, `/api/v1/pods?watch=true&${query}`);
    expect([status, JSON.parse(text).reason]).toEqual([422, 'Invalid']);
    upstream.setWatchList(true);
    const watch = await watchPods(query);
    upstream.put('pods', 'default', 'b', {});
    await seen(watch, 'ADDED a', 'BOOKMARK', 'ADDED b');
    expect(watch.events()[1].object.metadata.annotations).toEqual({ 'k8s.io/initial-events-end': 'true' });
  });

  it('waits for a reader that is slow, and loses nothing', async () => {
    upstream.misbehave({ type: 'end', afterEvents: 200 });
    const response = await fetch(`${upstream.url}/api/v1/pods?watch=true&resourceVersion=${upstream.revision}`, {
      headers: { authorization: 'Bearer admin-token' },
    });
    for (let index = 0; index < 200; index++)
      upstream.put('pods', 'default', `p${index}`, { data: 'é'.repeat(50_000) });
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).object.metadata.name)).toEqual(
      Array.from({ length: 200 }, (_, index) => `p${index}`),
    );
  });
});
