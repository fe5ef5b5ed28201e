import { ManualClock } from '@pilothouse/std/manual-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { commonKinds } from './common-kinds.ts';
import type { WatchFault } from './fault.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { ask, type OpenAnswer, open } from './upstream-client.ts';

let upstream: ScriptedUpstream;
const clock = new ManualClock();
beforeEach(async () => {
  upstream = await startScriptedUpstream({ kinds: commonKinds, clock, bookmarkEvery: 60_000 });
});
afterEach(() => upstream.close());

const pods = '/api/v1/pods';
const watchPods = (more = '') => open(upstream, `${pods}?watch=true&resourceVersion=${upstream.revision}${more}`);
const whole = (watch: OpenAnswer) => watch.text().split('\n').slice(0, -1).length;

describe('a request that is misbehaved to', () => {
  it('gets the error Status that was commanded, as often as commanded, and then its answer', async () => {
    const rule = upstream.misbehave(
      { type: 'status', code: 429, retryAfterSeconds: 7 },
      { times: 2, verb: 'list', resource: 'pods' },
    );
    expect((await ask(upstream, '/api/v1/secrets')).status).toBe(200);
    const refused = await ask(upstream, pods);
    expect([refused.status, refused.headers['retry-after'], JSON.parse(refused.text)]).toEqual([
      429,
      '7',
      expect.objectContaining({ kind: 'Status', reason: 'TooManyRequests', details: { retryAfterSeconds: 7 } }),
    ]);
    expect([(await ask(upstream, pods)).status, (await ask(upstream, pods)).status]).toEqual([429, 200]);
    expect(rule.happened).toBe(2);
    expect(upstream.log.map(({ fault, status }) => [fault, status])).toEqual([
      [undefined, 200],
      ['status', 429],
      ['status', 429],
      [undefined, 200],
    ]);
  });

  it.each([403, 500, 503] as const)('%d lasts until it is lifted', async (code) => {
    const rule = upstream.misbehave({ type: 'status', code }, { times: Number.POSITIVE_INFINITY });
    for (let turn = 0; turn < 3; turn++) expect((await ask(upstream, pods)).status).toBe(code);
    expect((await ask(upstream, '/readyz')).status).toBe(200);
    rule.lift();
    expect((await ask(upstream, pods)).status).toBe(200);
  });

  it('gets no answer but a closed connection', async () => {
    upstream.misbehave({ type: 'reset' });
    await expect(ask(upstream, pods)).rejects.toThrow();
  });

  it('gets what is not JSON, or a page of HTML', async () => {
    upstream.misbehave({ type: 'garbage' });
    const garbage = await ask(upstream, pods);
    expect(() => JSON.parse(garbage.text)).toThrow();
    expect([garbage.status, garbage.headers['content-type']]).toEqual([200, 'application/json']);
    upstream.misbehave({ type: 'html', code: 502 });
    expect(await ask(upstream, pods)).toMatchObject({ status: 502, text: expect.stringMatching(/^<html>/) });
  });

  it('gets its answer late', async () => {
    upstream.misbehave({ type: 'slow', milliseconds: 5_000 });
    let answered = false;
    const late = ask(upstream, pods).then(({ status }) => {
      answered = true;
      return status;
    });
    await eventually('the request has come', () => upstream.log.length === 1);
    clock.advance(4_999);
    expect((await ask(upstream, pods)).status).toBe(200);
    expect(answered).toBe(false);
    clock.advance(1);
    expect(await late).toBe(200);
  });

  it('gets a body that ends in the middle, and the connection with it', async () => {
    upstream.put('pods', 'default', 'a', {});
    const { text } = await ask(upstream, pods);
    upstream.misbehave({ type: 'truncate' });
    expect(await ask(upstream, pods)).toMatchObject({
      status: 200,
      complete: false,
      text: text.slice(0, text.length >> 1),
    });
  });

  it('gets a body that never ends, or not even headers', async () => {
    upstream.misbehave({ type: 'stall', afterBytes: 10 });
    const stalled = await open(upstream, pods);
    upstream.misbehave({ type: 'silent' }, { verb: 'watch' });
    let headers = false;
    const silent = watchPods().then(() => {
      headers = true;
    });
    await eventually(
      'ten bytes, and the watch is asked for',
      () => stalled.text().length === 10 && upstream.count('watch') === 1,
    );
    expect((await ask(upstream, pods)).status).toBe(200);
    expect([stalled.text().length, stalled.ended(), headers]).toEqual([10, false, false]);
    upstream.dropConnections();
    await expect(silent).rejects.toThrow();
    await stalled.end;
  });

  it('has expired: a page with a token that goes on in the present, a watch by code or by event', async () => {
    for (const name of ['a', 'b']) upstream.put('pods', 'default', name, {});
    const first = JSON.parse((await ask(upstream, `${pods}?limit=1`)).text);
    upstream.misbehave({ type: 'expired' });
    expect((await ask(upstream, `${pods}?limit=1`)).status).toBe(200);
    const gone = await ask(upstream, `${pods}?limit=1&continue=${first.metadata.continue}`);
    expect(gone.status).toBe(410);
    const token = JSON.parse(gone.text).metadata.continue;
    expect(JSON.parse((await ask(upstream, `${pods}?continue=${token}`)).text).items[0].metadata.name).toBe('b');
    upstream.misbehave({ type: 'expired' });
    expect((await watchPods()).status).toBe(410);
    upstream.misbehave({ type: 'expired', as: 'event' });
    const watch = await watchPods();
    await watch.end;
    expect([watch.status, watch.events()]).toEqual([
      200,
      [{ type: 'ERROR', object: expect.objectContaining({ kind: 'Status', code: 410, reason: 'Expired' }) }],
    ]);
  });
});

describe('a watch that is misbehaved to', () => {
  const told = async (fault: WatchFault, how: 'rule' | 'command') => {
    if (how === 'rule') upstream.misbehave(fault);
    const watch = await watchPods();
    if (how === 'command') expect(upstream.breakWatches(fault, 'pods')).toBe(1);
    for (const name of ['a', 'b', 'c']) upstream.put('pods', 'default', name, {});
    await watch.end;
    await eventually('it is not open any more', () => upstream.openWatches() === 0);
    return watch;
  };

  it.each(['rule', 'command'] as const)('is cut in the middle of an event, by %s', async (how) => {
    const watch = await told({ type: 'cut', afterEvents: 2 }, how);
    expect([watch.complete(), whole(watch)]).toEqual([false, 2]);
    const [line] = upstream
      .history('pods')
      .slice(2)
      .map(({ type, text }) => `{"type":"${type}","object":${text}}\n`);
    expect(watch.text().split('\n')[2]).toBe(line?.slice(0, line.length >> 1));
  });

  it.each(['rule', 'command'] as const)('ends cleanly, by %s', async (how) => {
    const watch = await told({ type: 'end', afterEvents: 1 }, how);
    expect([watch.complete(), whole(watch)]).toEqual([true, 1]);
  });

  it.each([
    ['expire', 410],
    ['fail', 500],
  ] as const)('is told to %s with an ERROR event of code %d', async (type, code) => {
    const watch = await told({ type, afterEvents: 1 }, 'rule');
    expect(watch.events()[1]).toMatchObject({ type: 'ERROR', object: { kind: 'Status', code } });
    expect([watch.complete(), whole(watch)]).toEqual([true, 2]);
  });

  it('at once, is cut within a bookmark where no event waits', async () => {
    const watch = await watchPods();
    upstream.breakWatches({ type: 'cut' });
    await watch.end;
    expect([watch.complete(), watch.text()]).toEqual([false, expect.stringMatching(/^\{"type":"BOOKMARK"[^\n]*$/)]);
  });

  it('goes silent and stays open: no event, no bookmark, no end', async () => {
    const watch = await watchPods('&allowWatchBookmarks=true&timeoutSeconds=100');
    const other = await watchPods();
    upstream.put('pods', 'default', 'a', {});
    await eventually('the first event', () => whole(watch) === 1 && whole(other) === 1);
    upstream.breakWatches({ type: 'mute' });
    upstream.put('pods', 'default', 'b', {});
    upstream.bookmark();
    clock.advance(200_000);
    expect((await ask(upstream, pods)).status).toBe(200);
    expect([whole(watch), watch.ended(), upstream.openWatches('pods')]).toEqual([1, false, 2]);
    watch.stop();
    await eventually('one is closed', () => upstream.openWatches('pods') === 1);
  });

  it('in fragments, gets every character whole', async () => {
    await upstream.close();
    upstream = await startScriptedUpstream({ kinds: commonKinds, fragments: true });
    const watch = await watchPods();
    for (let index = 0; index < 5; index++) upstream.put('pods', 'default', 'a', { data: '😀'.repeat(index * 7) });
    await eventually('all events', () => whole(watch) === 5);
    expect(watch.events().map(({ object }) => object.data.length)).toEqual([0, 14, 28, 42, 56]);
  });
});

describe('connections', () => {
  it('are dropped all at once, are counted, and are refused until it listens again on the same port', async () => {
    const watches = await Promise.all([watchPods(), watchPods(), watchPods()]);
    expect([upstream.openConnections, upstream.openWatches()]).toEqual([3, 3]);
    expect(upstream.dropConnections()).toBe(3);
    await Promise.all(watches.map(({ end }) => end));
    expect((await ask(upstream, pods)).status).toBe(200);
    expect(upstream.peakConnections).toBe(3);
    await upstream.refuse();
    await expect(ask(upstream, pods)).rejects.toThrow('ECONNREFUSED');
    await upstream.listen();
    expect((await ask(upstream, pods)).status).toBe(200);
  });

  it('are TLS where that is wanted, and the kubeconfig says how to trust it', async () => {
    await upstream.close();
    upstream = await startScriptedUpstream({
      kinds: commonKinds,
      tls: true,
      tokens: { admin: 'admin-token', eve: 'x' },
    });
    expect((await ask(upstream, pods)).status).toBe(200);
    const ca = Buffer.from(upstream.ca ?? '').toString('base64');
    expect(upstream.kubeconfig({ user: 'eve' })).toContain(`certificate-authority-data: ${ca}`);
    expect(upstream.kubeconfig({ user: 'eve' })).toContain('token: "x"');
    expect(upstream.kubeconfig({ insecure: true })).toContain('insecure-skip-tls-verify: true');
    const watch = await watchPods();
    upstream.breakWatches({ type: 'cut' });
    await watch.end;
    expect(watch.complete()).toBe(false);
    await upstream.refuse();
    await expect(ask(upstream, pods)).rejects.toThrow('ECONNREFUSED');
    await upstream.listen();
    expect((await ask(upstream, pods)).status).toBe(200);
  });

  it('that misbehave behave again on command', async () => {
    upstream.misbehave({ type: 'reset' }, { times: Number.POSITIVE_INFINITY });
    upstream.chaos(1, { oneIn: 1 });
    await upstream.refuse();
    await upstream.behave();
    for (let turn = 0; turn < 10; turn++) expect((await ask(upstream, pods)).status).toBe(200);
  });
});
