import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { eventually } from '@pilothouse/testing/eventually';
import { createFastClock } from '@pilothouse/testing/fast-clock';
import { journalOf } from '@pilothouse/testing/journal-of-mirror';
import { type MirrorProcess, startMirrorProcess } from '@pilothouse/testing/mirror-process';
import { churn } from '@pilothouse/testing/scripted-upstream/churn';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import { type ScriptedUpstream, startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { afterEach, expect, test } from 'vitest';

/** Time goes by so many times as fast as it does. */
const factor = 24;
const minutes = 10;
const changesASecond = 100;
const changes = minutes * 60 * changesASecond;

const key = randomBytes(32);
const kinds = commonKinds.filter(({ verbs = ['list', 'watch'] }) => verbs.includes('watch'));
const mirrored = ['configmaps', 'pods', 'nodes', 'deployments.apps', 'widgets.example.com', 'secrets', 'events'];

let upstream: ScriptedUpstream;
let testStore: TestStore;
let running: MirrorProcess;

async function begin(): Promise<void> {
  const clock = createFastClock(factor);
  upstream = await startScriptedUpstream({ kinds, clock, bookmarkEvery: 60_000 });
  await churn(upstream, { seed: 1, changes: 500, kinds: mirrored });
  const sealer = createSealer({ current: { id: 'test', key } });
  testStore = await createTestStore({ cluster: 'mirrored', sealer });
  await testStore.store.close();
  startMirror();
}

function startMirror(): void {
  const databaseUrl = testStore.database.url;
  running = startMirrorProcess({ server: upstream.url, databaseUrl, sealingKey: key.toString('hex'), factor });
}

afterEach(async () => {
  await running.kill();
  await testStore.close();
  await upstream.close();
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const isLive = async () => (await running.condition()).state === 'live';

/** Every kind is where the upstream was when it had changed for the last time: a list under way is not enough. */
async function allHasCome(): Promise<void> {
  const last = new Map(
    mirrored.map((kind) => [kind, upstream.put(kind, kind === 'nodes' ? '' : 'default', 'the-last', {})]),
  );
  const isHere = async () => {
    const kinds = await running.kinds();
    const places = new Map(
      kinds.map(({ resource, resourceVersion }) => [resourceKey(resource), Number(resourceVersion)]),
    );
    return [...last].every(([kind, version]) => (places.get(kind) ?? 0) >= version);
  };
  await eventually('all has come', isHere, 60_000);
}

/** Every object is the upstream's, and the journal is its history, of which a list may have skipped what nobody saw. */
async function expectEqual(): Promise<void> {
  const store = await testStore.open({ cluster: 'mirrored' });
  for (const kind of mirrored) {
    const theirs = upstream.history(kind);
    const versions = new Set(theirs.map(({ resourceVersion }) => resourceVersion));
    const journal = await journalOf(store, kind);
    if (kind !== 'secrets') {
      const held = [...store.snapshot(kind).list()].map(({ key, body }) => [
        key.namespace === '' ? key.name : `${key.namespace}/${key.name}`,
        body.toString(),
      ]);
      expect(new Map(held as [string, string][])).toEqual(upstream.state(kind));
    }
    for (const name of new Set(journal.map(({ key }) => key))) {
      const told = journal.filter((change) => change.key === name);
      // What has vanished between two lists is told with the version that was known.
      const regressions = told.filter(({ resourceVersion, operation }, index) => {
        const before = told[index - 1];
        return before && operation !== 'delete' && resourceVersion <= before.resourceVersion;
      });
      const around = regressions.map((change) => {
        const at = told.indexOf(change);
        return told.slice(Math.max(0, at - 3), at + 2).map((one) => `${one.operation} ${one.resourceVersion}`);
      });
      expect([kind, name, around]).toEqual([kind, name, []]);
      expect(told.filter(({ resourceVersion }) => !versions.has(resourceVersion))).toEqual([]);
    }
  }
  await store.close();
}

test(`after ${minutes} minutes of misbehaviour at ${changesASecond} changes a second the mirror equals the upstream, and memory is flat`, async () => {
  await begin();
  await eventually('the first lists are here', isLive, 30_000);
  const chaos = upstream.chaos(7, { oneIn: 12 });
  const every = 100;
  const gap = (every / changesASecond / factor) * 1000;
  const memory: number[] = [];
  const began = Date.now();
  await churn(upstream, {
    seed: 2,
    changes,
    kinds: mirrored,
    pace: {
      every,
      async pause(done) {
        await sleep(Math.max(0, began + (done / every) * gap - Date.now()));
        if (done % (changes / 20) !== 0) return;
        const { heapUsed, external } = await running.memory();
        memory.push(Math.round((heapUsed + external) / 1024 / 1024));
      },
    },
  });
  await chaos.stop();
  upstream.behave();
  await eventually('it is live again', isLive, 60_000);
  await allHasCome();
  await running.kill();
  expect(chaos.happened.size).toBeGreaterThan(10);
  await expectEqual();
  // What is under way differs from one moment to the next, within bounds; what is kept for good would only grow.
  expect(Math.max(...memory)).toBeLessThan(160);
  const [half = 0, end = 0] = [memory.slice(4, 12), memory.slice(12)].map(median);
  expect(end).toBeLessThan(half + 16);
}, 240_000);
