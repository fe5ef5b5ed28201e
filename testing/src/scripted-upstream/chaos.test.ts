import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { churn } from './churn.ts';
import { commonKinds } from './common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { ask, type OpenAnswer, open } from './upstream-client.ts';

const upstreams: ScriptedUpstream[] = [];
afterEach(() => Promise.all(upstreams.splice(0).map((upstream) => upstream.close())));

async function start(fragments = false): Promise<ScriptedUpstream> {
  const upstream = await startScriptedUpstream({ kinds: commonKinds, fragments, bookmarkEvery: 50 });
  upstreams.push(upstream);
  return upstream;
}

/** The simplest reader that is right: lists in pages, watches, resumes, and begins anew on whatever it does not understand. */
class Follower {
  objects = new Map<string, unknown>();
  /** Grows with everything that it has learned. */
  steps = 0;
  private place: string | undefined;
  private readonly upstream: ScriptedUpstream;
  private readonly resource: string;
  private stopped = false;
  private hurry: () => void = () => undefined;
  private readonly running: Promise<void>;

  constructor(upstream: ScriptedUpstream, resource: string) {
    this.upstream = upstream;
    this.resource = resource;
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.hurry();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        if (this.place === undefined) await this.list();
        else await this.watch(this.place);
      } catch {
        // Every way to fail is met the same: try again, from the place where it was if there is one.
        await new Promise(setImmediate);
      }
      this.steps++;
    }
  }

  private path(query: string): string {
    return `/api/v1/${this.resource}?${query}`;
  }

  private async list(): Promise<void> {
    const found = new Map<string, unknown>();
    let token = '';
    do {
      const answer = await this.read(this.path(`limit=7&continue=${token}`));
      for (const item of answer.items ?? [])
        found.set(keyOf(item.metadata), { kind: answer.kind.slice(0, -4), apiVersion: 'v1', ...item });
      token = answer.metadata.continue ?? '';
      if (token === '') this.place = answer.metadata.resourceVersion;
    } while (token !== '');
    this.objects = found;
  }

  private async read(path: string) {
    const answer = await this.within(500, path);
    const body = JSON.parse(answer.text());
    if (answer.status !== 200 || !answer.complete()) throw new Error(`${path}: ${answer.status}`);
    return body;
  }

  /** The answer when it has ended, or when its time is up. */
  private async within(ms: number, path: string): Promise<OpenAnswer> {
    let answer: OpenAnswer | undefined;
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
      this.hurry = resolve;
    });
    const opening = open(this.upstream, path);
    try {
      answer = await Promise.race([opening, over.then(() => undefined)]);
      if (!answer) throw new Error('no headers');
      await Promise.race([answer.end, over]);
      return answer;
    } finally {
      clearTimeout(timer);
      // Nobody waits for what comes late, and it may fail as it likes.
      opening.then((late) => late.stop()).catch(() => undefined);
    }
  }

  private async watch(place: string): Promise<void> {
    const answer = await this.within(300, this.path(`watch=true&allowWatchBookmarks=true&resourceVersion=${place}`));
    if (answer.status === 410) this.place = undefined;
    if (answer.status !== 200) return;
    for (const { type, object } of answer.events()) {
      if (type === 'ERROR' && object.code === 410) this.place = undefined;
      if (type === 'ERROR') return;
      const version = object.metadata.resourceVersion;
      // Upstream tells each change once and in order; a bookmark may repeat where one is.
      expect(Number(version)).toBeGreaterThanOrEqual(Number(this.place) + (type === 'BOOKMARK' ? 0 : 1));
      this.place = version;
      this.steps++;
      if (type === 'DELETED') this.objects.delete(keyOf(object.metadata));
      else if (type !== 'BOOKMARK') this.objects.set(keyOf(object.metadata), object);
    }
  }
}

function keyOf({ namespace, name }: { namespace: string; name: string }): string {
  return `${namespace}/${name}`;
}

function parsed(upstream: ScriptedUpstream, resource: string): Map<string, unknown> {
  return new Map([...upstream.state(resource)].map(([key, text]) => [key, JSON.parse(text)]));
}

describe('chaos', () => {
  it.each([1, 2, 3])('of seed %d leaves to a right reader the whole truth when it ends', async (seed) => {
    const upstream = await start(seed % 2 === 0);
    const resources = ['configmaps', 'secrets', 'pods'];
    await churn(upstream, { seed, changes: 60, kinds: resources });
    const chaos = upstream.chaos(seed, { oneIn: 3, patience: 30 });
    const followers = resources.map((resource) => new Follower(upstream, resource));
    const steps = () => followers.reduce((sum, follower) => sum + follower.steps, 0);
    const pause = async () => {
      const before = steps();
      await eventually('somebody learns something', () => steps() > before + 3);
    };
    await churn(upstream, { seed: seed + 100, changes: 400, kinds: resources, pace: { every: 20, pause } });
    await chaos.stop();
    await eventually('all of them know all', () =>
      followers.every(
        ({ objects }, index) => objects.size === upstream.state(resources[index]!).size && upstream.openWatches() > 0,
      ),
    );
    for (const [index, resource] of resources.entries()) {
      await expect.poll(() => followers[index]?.objects).toEqual(parsed(upstream, resource));
    }
    await Promise.all(followers.map((follower) => follower.stop()));
    expect(chaos.happened.size).toBeGreaterThan(5);
  });

  it('of one seed does the same to the same requests, and nothing once it is stopped', async () => {
    const outcomes = async () => {
      const upstream = await start();
      const chaos = upstream.chaos(7, { oneIn: 2, faults: ['status', 'garbage', 'html', 'truncate', 'null-items'] });
      for (let turn = 0; turn < 40; turn++) await ask(upstream, '/api/v1/pods');
      await chaos.stop();
      const told = upstream.log.map(({ fault, status }) => `${fault} ${status}`);
      for (let turn = 0; turn < 10; turn++) await ask(upstream, '/api/v1/pods');
      expect(upstream.log.slice(40).every(({ fault }) => fault === undefined)).toBe(true);
      expect([...chaos.happened.values()].reduce((sum, count) => sum + count)).toBe(
        told.filter((line) => !line.startsWith('undefined')).length,
      );
      return told;
    };
    const first = await outcomes();
    expect(await outcomes()).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(4);
  });

  it('that refuses connections listens again, at the latest when it is stopped', async () => {
    const upstream = await start();
    const chaos = upstream.chaos(1, { oneIn: 1, faults: ['refuse'], patience: 3_600_000 });
    await expect(ask(upstream, '/api/v1/pods')).rejects.toThrow();
    await expect(ask(upstream, '/api/v1/pods')).rejects.toThrow('ECONNREFUSED');
    await chaos.stop();
    expect((await ask(upstream, '/api/v1/pods')).status).toBe(200);
  });
});

describe('churn', () => {
  it('makes the same changes for the same seed, and pauses as it is told', async () => {
    const run = async () => {
      const upstream = await start();
      const pauses: number[] = [];
      const done = await churn(upstream, {
        seed: 5,
        changes: 300,
        pace: { every: 100, pause: (at) => void pauses.push(at) },
      });
      expect(pauses).toEqual([100, 200, 300]);
      const keys = commonKinds
        .filter(({ verbs }) => verbs === undefined)
        .map(({ group, resource }) => (group === '' ? resource : `${resource}.${group}`))
        .map((resource) =>
          upstream.history(resource).map(({ type, key, resourceVersion }) => [type, key, resourceVersion]),
        );
      return { done, keys };
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(Object.values(first.done).every((count) => count > 10)).toBe(true);
  });

  it('puts what a parser and printer would not give back, and big objects', async () => {
    const upstream = await start();
    await churn(upstream, { seed: 3, changes: 200, kinds: ['pods', 'secrets', 'events', 'nodes'] });
    const texts = upstream.history('pods').map(({ text }) => text);
    const marks = [
      '9007199254740993',
      '"one":1.0',
      '"thousand":1e3',
      '"\\u00e9t',
      '"unknownField"',
      '"ownerReferences"',
    ];
    for (const mark of marks)
      expect(
        texts.some((text) => text.includes(mark)),
        mark,
      ).toBe(true);
    expect(texts.some((text) => Buffer.byteLength(text) > 100_000)).toBe(true);
    expect([...upstream.state('nodes').keys()].every((key) => !key.includes('/'))).toBe(true);
    expect(upstream.history('secrets')[0]?.text).toMatch(/"data":\{"password":"[\w=]+"/);
  });
});
