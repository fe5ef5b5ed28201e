import { configMaps } from '@pilothouse/kube-model/registry';
import { countImage, listImage, ResourceCache } from '@pilothouse/store/resource-cache';
import type { Snapshot, SnapshotListOptions } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClusterHandle } from '../cluster-handle.ts';
import { readPosition } from './cursor.ts';
import type { ListArguments } from './list-arguments.ts';
import { listOrder } from './list-order.ts';
import { partOf, type Share } from './list-part.ts';
import { mergedPage, type PagePart } from './merged-page.ts';

const user = { name: 'ann', groups: [], via: 'session' } as const;

interface Counted {
  objects: number;
}

/** An image as the store makes them, which counts the objects that are read from it. */
function snapshotOf(objects: readonly StoredObject[], read: Counted): Snapshot {
  const cache = new ResourceCache();
  for (const object of objects) cache.put(object);
  const image = cache.image();
  function* list(options: SnapshotListOptions = {}) {
    for (const stored of listImage(image, options)) {
      read.objects += 1;
      yield stored;
    }
  }
  const get = (namespace: string, name: string) => cache.get(namespace, name);
  return { revision: 1, size: image.size, get, list, count: (options) => countImage(image, options) };
}

const storedAt = (namespace: string, name: string) =>
  ({ key: { resource: 'configmaps', namespace, name }, labels: {}, createdAt: name.length }) as unknown as StoredObject;

type Places = readonly (readonly [namespace: string, name: string])[];

function shareOf(places: Places, index: number, scope: readonly string[] | undefined, read: Counted) {
  const cluster = { name: `cluster-${index}` } as ClusterHandle;
  const snapshot = snapshotOf(
    places.map(([namespace, name]) => storedAt(namespace, name)),
    read,
  );
  return { source: { cluster, resource: configMaps }, snapshot, scope };
}

async function pageOf(shares: readonly Share<object>[], args: ListArguments) {
  const order = listOrder(args.sort);
  const after = args.after ? readPosition(args.after) : undefined;
  const parts: PagePart<object>[] = [];
  for (const share of shares) parts.push(await partOf(share, { args, order, after, now: 0 }));
  return mergedPage(parts, { user, first: args.first, after, compare: order.compare });
}

async function pages(shares: readonly Share<object>[], args: ListArguments): Promise<string[]> {
  const seen: string[] = [];
  let page = await pageOf(shares, args);
  for (;;) {
    seen.push(...page.rows.map(({ node: { key, cluster } }) => `${key.namespace}\0${key.name}\0${cluster.name}`));
    if (!page.hasNext) break;
    page = await pageOf(shares, { ...args, after: page.rows.at(-1)!.cursor });
  }
  expect(page.count()).toBe(seen.length);
  return seen;
}

const namespaces = ['a', 'a-b', 'b'];
const places = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...namespaces), fc.constantFrom('x', 'x-y', 'xx', 'y', 'z', 'zz')),
  { selector: ([namespace, name]) => `${namespace}/${name}` },
);
const split = fc.array(fc.record({ places, scope: fc.option(fc.subarray(namespaces), { nil: undefined }) }), {
  maxLength: 4,
});

test('whatever the split over clusters, the scopes and the page size, the pages are what sorting all of it gives', async () => {
  const sort = fc.constantFrom('NAMESPACE', 'NAME', 'AGE' as const);
  await fc.assert(
    fc.asyncProperty(split, sort, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (clusters, by, down, first) => {
      const shares = clusters.map(({ places, scope }, index) => shareOf(places, index, scope, { objects: 0 }));
      const key: Record<typeof by, (name: string) => string> = {
        NAMESPACE: () => '',
        NAME: (name) => name,
        AGE: (name) => String(9 - name.length),
      };
      const rows = clusters.flatMap(({ places, scope }, index) =>
        places
          .filter(([namespace]) => scope?.includes(namespace) ?? true)
          .map(([namespace, name]) => [key[by](name), namespace, name, `cluster-${index}`].join('\0')),
      );
      const expected = rows.sort().map((row) => row.slice(row.indexOf('\0') + 1));
      const seen = await pages(shares, { first, sort: { by, direction: down ? 'DESC' : 'ASC' } });
      expect(seen).toEqual(down ? expected.reverse() : expected);
    }),
  );
});

test('a plain page reads of each cluster one object more than it shows of it, wherever it begins', async () => {
  const read = { objects: 0 };
  const many = Array.from({ length: 400 }, (_, index) => ['a', `n-${String(index).padStart(3, '0')}`] as const);
  const shares = [0, 1, 2].map((index) => shareOf(many, index, undefined, read));
  const first = await pageOf(shares, { first: 30 });
  expect(read.objects).toBeLessThanOrEqual(31 + 3);
  read.objects = 0;
  const second = await pageOf(shares, { first: 30, after: first.rows.at(-1)!.cursor });
  expect([second.rows.length, second.count()]).toEqual([30, 1200]);
  expect(read.objects).toBeLessThanOrEqual(31 + 3);
});
