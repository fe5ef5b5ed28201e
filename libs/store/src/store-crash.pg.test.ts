import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import { isReason } from '@pilothouse/kube-model/status-error';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { type Cut, type CuttingProxy, createCuttingProxy } from '@pilothouse/testing/cutting-proxy';
import { postmasterOf } from '@pilothouse/testing/postmaster';
import { collect, configMapKey, put } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { verifyLog } from '@pilothouse/testing/verify-log';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClusterStore } from './store.ts';

let context: TestStore;
const key = configMapKey;
const actor = { actor: 'test' };

beforeEach(async () => {
  context = await createTestStore();
});

afterEach(async () => {
  await verifyLog(context.database.url);
  await context.close();
});

/** Reads and adds one: what was lost or done twice shows in the sum. */
async function increment(store: ClusterStore, name: string): Promise<number> {
  const { after } = await store.write(
    key(name),
    (current) => {
      const count = (current?.parse<{ count: number }>().count ?? 0) + 1;
      return { kind: 'put', object: { metadata: { name }, count } as object };
    },
    actor,
  );
  return after!.parse<{ count: number }>().count;
}

describe('a connection that dies', () => {
  let proxy: CuttingProxy;

  beforeEach(async () => {
    proxy = await createCuttingProxy(context.database.url);
  });

  afterEach(() => proxy.close());

  test('a thousand times, at any moment of a commit: nothing is lost, doubled or reordered', {
    timeout: 180_000,
  }, async () => {
    const store = await context.open({ url: proxy.url });
    const from = store.revision();
    const watched: number[] = [];
    const stop = new AbortController();
    const watching = (async () => {
      for await (const batch of store.watch({ from, signal: stop.signal })) {
        for (const event of batch) if (event.kind !== 'bookmark') watched.push(event.revision);
      }
    })();
    const moments: Cut[] = ['before', 'within', 'during', 'during', 'after'];
    let asked = 0;
    // Not in step with the questions of one commit: every question meets every moment.
    proxy.decide = () => (asked++ % 7 < 5 ? 'pass' : moments[asked % moments.length]!);
    const counts = await Promise.all(
      Array.from({ length: 12 }, async (_, worker) => {
        let count = 0;
        while (proxy.cuts < 1_000) {
          count++;
          expect(await increment(store, `own-${worker}`)).toBe(count);
          await increment(store, 'shared');
        }
        return count;
      }),
    );
    proxy.decide = () => 'pass';
    const total = counts.reduce((sum, count) => sum + count);
    expect(await increment(store, 'shared')).toBe(total + 1);
    await expect.poll(() => watched.length).toBe(2 * total + 1);
    expect(watched).toEqual(watched.map((_, n) => from + 1 + n));
    expect(store.revision()).toBe(from + 2 * total + 1);
    stop.abort();
    await watching;
    const restarted = await context.open();
    expect(restarted.revision()).toBe(store.revision());
    expect(restarted.get(key('shared'))!.parse()).toMatchObject({ count: total + 1 });
    await store.close();
  });

  test('while Postgres is out of reach writes wait, and are done when it is back', async () => {
    const store = await context.open({ url: proxy.url });
    await put(store, key('warm'));
    proxy.decide = () => 'before';
    const waiting = Promise.all(Array.from({ length: 5 }, (_, n) => put(store, key(`n-${n}`))));
    await expect.poll(() => proxy.cuts).toBeGreaterThan(3);
    proxy.decide = () => 'pass';
    expect((await waiting).map(({ operation }) => operation)).toEqual(Array(5).fill('create'));
    await store.close();
  });

  test('and does not come back: closing does not hang, and says that the outcome is not known', async () => {
    const store = await context.open({ url: proxy.url });
    await put(store, key('warm'));
    proxy.decide = () => 'before';
    const hopeless = put(store, key('x')).catch((error: unknown) => error);
    await expect.poll(() => proxy.cuts).toBeGreaterThan(0);
    await store.close();
    expect(isReason(await hopeless, 'ServiceUnavailable')).toBe(true);
  });
});

describe('a process that is killed', () => {
  const program = join(import.meta.dirname, '../../../testing/src/store-writer-program.ts');
  const sealingKey = '00'.repeat(32);

  interface Killable {
    readonly child: ChildProcess;
    readonly acknowledged: { name: string; revision: number }[];
    readonly opened: Promise<number>;
  }

  function start(url: string): Killable {
    const child = spawn(process.execPath, ['--import', 'tsx', program, url, sealingKey], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged: Killable['acknowledged'] = [];
    const opened = new Promise<number>((resolve) => {
      createInterface(child.stdout!).on('line', (line) => {
        const message = JSON.parse(line);
        if ('opened' in message) resolve(message.opened);
        else acknowledged.push(message);
      });
    });
    return { child, acknowledged, opened };
  }

  async function expectKept({ acknowledged }: Killable, from: number): Promise<void> {
    await verifyLog(context.database.url);
    const store = await context.open();
    for (const { name, revision } of acknowledged) expect(store.get(key(name))).toMatchObject({ revision });
    const events = await collect(store, { from }, ({ length }) => length === store.revision() - from);
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, n) => from + 1 + n));
    await store.close();
  }

  test('in the middle of its writes keeps all that it had acknowledged, once', async () => {
    for (const after of [20, 300]) {
      const running = start(context.database.url);
      const from = await running.opened;
      await expect.poll(() => running.acknowledged.length, { timeout: 20_000, interval: 1 }).toBeGreaterThan(after);
      running.child.kill('SIGKILL');
      await once(running.child, 'close');
      await expectKept(running, from);
    }
  });

  test('between commit and publish: who resumes is told what was committed', async () => {
    const proxy = await createCuttingProxy(context.database.url);
    const running = start(proxy.url);
    const from = await running.opened;
    await expect.poll(() => running.acknowledged.length, { interval: 1 }).toBeGreaterThan(50);
    proxy.answered = () => running.child.kill('SIGKILL');
    proxy.decide = () => 'after';
    await once(running.child, 'close');
    await proxy.close();
    const published = Math.max(...running.acknowledged.map(({ revision }) => revision));
    await expectKept(running, from);
    const store = await context.open();
    expect(store.revision()).toBeGreaterThan(published);
    await store.close();
  });
});

test('a Postgres that is killed three times in the middle of writes: all of them are done in the end, once', {
  timeout: 120_000,
}, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'killed-postgres-'));
  const server = await startEmbeddedPostgres({ directory, logger: silentLogger });
  await migrate({
    url: server.url,
    directory: join(import.meta.dirname, '../../../prisma/migrations'),
    logger: silentLogger,
  });
  const store = await context.open({ url: server.url });
  let kills = 0;
  const writers = Array.from({ length: 8 }, async () => {
    let count = 0;
    while (kills < 3 || count === 0) {
      await increment(store, 'shared');
      count++;
    }
    return count;
  });
  for (; kills < 3; kills++) {
    await store.reached(store.revision() + 100);
    process.kill(await postmasterOf(join(directory, 'data')), 'SIGKILL');
    await store.reached(store.revision() + 100);
  }
  const total = (await Promise.all(writers)).reduce((sum, count) => sum + count);
  expect(store.get(key('shared'))!.parse()).toMatchObject({ count: total });
  expect(store.revision()).toBe(1 + total);
  await verifyLog(server.url);
  await store.close();
  await server.stop();
  await rm(directory, { recursive: true });
});

describe('two writers', () => {
  test('the one that was there before is fenced off: it fails its callers, its watches, and says so', async () => {
    const { store } = context;
    const from = store.revision();
    const answers: PromiseSettledResult<number>[] = [];
    const watched = collect(store, { from }, () => false).catch((error: unknown) => error);
    const writers = Array.from({ length: 20 }, async (_, worker) => {
      for (;;) {
        const answer = await increment(store, `w-${worker}`).then(
          (value) => ({ status: 'fulfilled', value }) as const,
          (reason: unknown) => ({ status: 'rejected', reason }) as const,
        );
        answers.push(answer);
        if (answer.status === 'rejected') return;
      }
    });
    await store.reached(from + 200);
    const second = await context.open();
    await Promise.all(Array.from({ length: 50 }, (_, n) => increment(second, `w-${n % 20}`)));
    await Promise.all(writers);
    expect(await store.lost).toMatchObject({ reason: 'ServiceUnavailable' });
    expect(await watched).toMatchObject({ reason: 'ServiceUnavailable' });
    await expect(put(store, key('late'))).rejects.toMatchObject({ reason: 'ServiceUnavailable' });
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(isReason(answer.reason, 'ServiceUnavailable')).toBe(true);
    }
    const acknowledged = answers.filter(({ status }) => status === 'fulfilled').length;
    const counts = [...second.snapshot('configmaps').list()].map((object) => object.parse<{ count: number }>().count);
    expect(counts.reduce((sum, count) => sum + count)).toBe(acknowledged + 50);
  });

  test('an idle one notices by itself', async () => {
    const clock = new ManualClock();
    const idle = await context.open({ clock });
    await context.open();
    clock.advance(10_000);
    expect(await idle.lost).toMatchObject({ reason: 'ServiceUnavailable' });
  });

  test('that take turns for a while leave one log', async () => {
    for (let turn = 1; turn <= 20; turn++) {
      const store = await context.open();
      const answers = await Promise.all(Array.from({ length: 5 }, () => increment(store, 'shared')));
      expect(answers.at(-1)).toBe(turn * 5);
    }
  });
});
