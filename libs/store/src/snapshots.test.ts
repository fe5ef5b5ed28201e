import { isReason } from '@pilothouse/kube-model/status-error';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChangeLog } from './change-log.ts';
import { ObjectCache } from './object-cache.ts';
import { recordFromText } from './object-record.ts';
import { Snapshots } from './snapshots.ts';
import type { Snapshot } from './store.ts';

/** The in-memory half of a store: changes are applied as the writer publishes them. */
function createMemory(limits = { changes: 1_000, bytes: 1e9 }) {
  const cache = new ObjectCache();
  const log = new ChangeLog(1, limits);
  const snapshots = new Snapshots(cache, log);
  let revision = 1;
  const write = (resource: string, namespace: string, name: string, gone: boolean) => {
    const key = { resource, namespace, name };
    const previous = cache.get(key);
    if (gone && !previous) return;
    revision++;
    const object = recordFromText(
      key,
      revision,
      JSON.stringify({ metadata: { name, resourceVersion: String(revision) } }),
    );
    const operation = gone ? 'delete' : previous ? 'update' : 'create';
    const change = {
      revision,
      time: 0,
      operation,
      key,
      object,
      previous,
      actor: 'test',
      fieldManager: undefined,
    } as const;
    cache.apply(change);
    log.push(change);
  };
  return { snapshots, write, revision: () => revision };
}

const told = (snapshot: Snapshot) =>
  [...snapshot.list()].map(({ key, revision }) => `${key.namespace}/${key.name}@${revision}`);

const step = fc.record({
  resource: fc.constantFrom('pods', 'services'),
  namespace: fc.constantFrom('a', 'a-b', 'b'),
  name: fc.constantFrom('x', 'x-1', 'y', 'z'),
  gone: fc.boolean(),
});

test('stay as they were while writes go on, and can be had again at every revision that the log reaches back to', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.boolean(), (steps, keepTaking) => {
      const { snapshots, write, revision } = createMemory();
      const expected = new Map([[1, [] as string[]]]);
      const taken: Snapshot[] = [];
      for (const { resource, namespace, name, gone } of steps) {
        write(resource, namespace, name, gone);
        const now = snapshots.current('pods', revision());
        expected.set(revision(), told(now));
        if (keepTaking) taken.push(now);
      }
      for (const [at, objects] of expected) {
        const again = snapshots.at('pods', at);
        expect(again.revision).toBe(at);
        expect(again.size).toBe(objects.length);
        expect(told(again)).toEqual(objects);
      }
      for (const snapshot of taken) expect(told(snapshot)).toEqual(expected.get(snapshot.revision));
    }),
  );
});

test('pages of one list at one revision make up the list, while writes go on between them', () => {
  const { snapshots, write, revision } = createMemory();
  for (let n = 0; n < 1_000; n++) write('pods', `ns-${n % 7}`, `pod-${n}`, false);
  const at = revision();
  const whole = told(snapshots.current('pods', at));
  const pages: string[] = [];
  let after: { namespace: string; name: string } | undefined;
  do {
    const page = [];
    for (const object of snapshots.at('pods', at).list({ after })) if (page.push(object) === 64) break;
    pages.push(...page.map(({ key, revision: of }) => `${key.namespace}/${key.name}@${of}`));
    after = page.length === 64 ? page.at(-1)!.key : undefined;
    for (let n = 0; n < 50; n++) write('pods', `ns-${n % 7}`, `pod-${n}`, n % 3 === 0);
  } while (after);
  expect(pages).toEqual(whole);
});

test('lists of one namespace have all of it and nothing else', () => {
  const { snapshots, write, revision } = createMemory();
  for (const namespace of ['a', 'a-b', 'b', 'ab']) for (const name of ['x', 'y']) write('pods', namespace, name, false);
  const snapshot = snapshots.current('pods', revision());
  const names = (options: Parameters<Snapshot['list']>[0]) =>
    [...snapshot.list(options)].map(({ key }) => `${key.namespace}/${key.name}`);
  expect(names({ namespace: 'a' })).toEqual(['a/x', 'a/y']);
  expect(names({ namespace: 'a', after: { namespace: 'a', name: 'x' } })).toEqual(['a/y']);
  expect(names({ after: { namespace: 'a', name: 'y' } })).toEqual(['a-b/x', 'a-b/y', 'ab/x', 'ab/y', 'b/x', 'b/y']);
  expect(names({ namespace: 'none' })).toEqual([]);
});

test('count what they list, whatever is asked for', () => {
  const place = fc.constantFrom('', 'a', 'a-b', 'b', 'c');
  const after = fc.option(fc.record({ namespace: place, name: fc.constantFrom('', 'x', 'x-1', 'y', 'zz') }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.option(place), after, (steps, namespace, after) => {
      const { snapshots, write, revision } = createMemory();
      for (const { resource, namespace, name, gone } of steps) write(resource, namespace, name, gone);
      const snapshot = snapshots.current('pods', revision());
      const options = { namespace: namespace ?? undefined, after: after ?? undefined };
      expect(snapshot.count(options)).toBe([...snapshot.list(options)].length);
    }),
  );
});

test('before what the log remembers are Expired', () => {
  const { snapshots, write } = createMemory({ changes: 10, bytes: 1e9 });
  for (let n = 0; n < 4; n++) write('pods', 'a', `p-${n}`, false);
  expect(snapshots.current('pods', 5).size).toBe(4);
  for (let n = 4; n < 30; n++) write('pods', 'a', `p-${n}`, false);
  snapshots.prune();
  const error = (() => {
    try {
      return snapshots.at('pods', 5);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(isReason(error, 'Expired')).toBe(true);
  expect(snapshots.at('pods', 25).size).toBe(24);
});
