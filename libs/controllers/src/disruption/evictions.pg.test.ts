import type { Client } from '@pilothouse/kube-client/client';
import type { Pod, PodDisruptionBudget } from '@pilothouse/kube-model/kinds';
import { isHealthy } from '@pilothouse/kube-model/kinds/pod-disruption-budget/healthy-pod';
import type { Served } from '@pilothouse/kube-model/object';
import { namespaces, podDisruptionBudgets, pods, serviceAccounts } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from './plan.ts';

let cluster: TestCluster;
let client: Client;
beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
});
afterAll(() => cluster.close());

const count = 6;
const minAvailable = 3;
const labels = { app: 'x' };
const nameOf = (index: number) => `p${index}`;

/** A namespace with a budget and ready pods, a controller whose cache and writes come when they are told to. */
class Guarded {
  private readonly namespace: string;
  private seen: { budget: Served<PodDisruptionBudget>; pods: readonly Served<Pod>[] } | undefined;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  async setUp(): Promise<void> {
    const { namespace } = this;
    await client.create(namespaces, { metadata: { name: namespace } });
    await client.create(serviceAccounts, { metadata: { name: 'default', namespace } });
    const spec = { minAvailable, selector: { matchLabels: labels } };
    await client.create(podDisruptionBudgets, { metadata: { name: 'b', namespace }, spec });
    for (let index = 0; index < count; index++) await this.revive(index);
    await this.look();
    await this.report();
  }

  async revive(index: number): Promise<void> {
    const { namespace } = this;
    const metadata = { name: nameOf(index), namespace, labels };
    const spec = { containers: [{ name: 'c', image: 'i' }], nodeName: 'n' };
    await ignoring('AlreadyExists', client.create(pods, { metadata, spec }));
    await this.become(index, true);
  }

  async become(index: number, ready: boolean): Promise<void> {
    const conditions = [{ type: 'Ready', status: ready ? 'True' : 'False' }];
    const patch = { status: { phase: 'Running', conditions } };
    const options = { subresource: 'status' };
    await ignoring('NotFound', client.patch(pods, this.namespace, nameOf(index), 'merge', patch, options));
  }

  /** The node has ended the pod. */
  async end(index: number): Promise<void> {
    const found = await ignoring('NotFound', client.get(pods, this.namespace, nameOf(index)));
    if (found?.metadata.deletionTimestamp === undefined) return;
    await client.delete(pods, this.namespace, nameOf(index), { gracePeriodSeconds: 0 });
  }

  /** Whether it was let go. */
  async evict(index: number): Promise<boolean> {
    const eviction = { metadata: { name: nameOf(index), namespace: this.namespace } };
    try {
      await client.create(pods, eviction, { subresource: 'eviction' });
      return true;
    } catch (error) {
      if (isReason(error, 'TooManyRequests') || isReason(error, 'NotFound')) return false;
      throw error;
    }
  }

  /** The controller's cache is brought up to date. */
  async look(): Promise<void> {
    const { items } = await client.list(pods, { namespace: this.namespace });
    this.seen = { budget: await client.get(podDisruptionBudgets, this.namespace, 'b'), pods: items };
  }

  /** The controller writes what it makes of its cache, however old that is by now. */
  async report(): Promise<void> {
    if (!this.seen) return;
    const { status } = plan({ ...this.seen, find: () => undefined }, Date.now());
    const next = { ...this.seen.budget, status };
    await ignoring('Conflict', client.update(podDisruptionBudgets, next, { subresource: 'status' }));
  }

  async healthy(): Promise<number> {
    return (await client.list(pods, { namespace: this.namespace })).items.filter(isHealthy).length;
  }

  async allowed(): Promise<number> {
    return (await client.get(podDisruptionBudgets, this.namespace, 'b')).status?.disruptionsAllowed ?? 0;
  }
}

async function ignoring<T>(
  reason: 'AlreadyExists' | 'NotFound' | 'Conflict',
  request: Promise<T>,
): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isReason(error, reason)) return undefined;
    throw error;
  }
}

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('evict' as const),
      indexes: fc.uniqueArray(fc.nat(count - 1), { minLength: 1 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('look' as const, 'report' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('fail' as const, 'revive' as const, 'end' as const),
      index: fc.nat(count - 1),
    }),
  },
);

let histories = 0;

test('no history of evictions at once, failures and a controller that is behind takes more than a budget allows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const guarded = new Guarded(`history-${++histories}`);
      await guarded.setUp();
      for (const one of steps) {
        if (one.kind === 'look') await guarded.look();
        else if (one.kind === 'report') await guarded.report();
        else if (one.kind === 'fail') await guarded.become(one.index, false);
        else if (one.kind === 'revive') await guarded.revive(one.index);
        else if (one.kind === 'end') await guarded.end(one.index);
        else if (one.kind === 'evict') {
          const before = await guarded.healthy();
          await Promise.all(one.indexes.map((index) => guarded.evict(index)));
          // Pods may fail below what the budget wants; evictions never take them there.
          expect(await guarded.healthy()).toBeGreaterThanOrEqual(Math.min(before, minAvailable));
          expect(await guarded.allowed()).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('of evictions at once a budget lets as many through as it allows, and tells why not the others', async () => {
  const guarded = new Guarded('at-once');
  await guarded.setUp();
  const outcomes = await Promise.all(Array.from({ length: count }, (_, index) => guarded.evict(index)));
  expect(outcomes.filter(Boolean)).toHaveLength(count - minAvailable);
  const { status } = await client.get(podDisruptionBudgets, 'at-once', 'b');
  expect(Object.keys(status?.disruptedPods ?? {})).toHaveLength(count - minAvailable);
  expect(status?.conditions).toMatchObject([{ status: 'False', reason: 'InsufficientPods' }]);
  const left = outcomes.indexOf(false);
  const eviction = { metadata: { name: nameOf(left), namespace: 'at-once' } };
  await expect(client.create(pods, eviction, { subresource: 'eviction' })).rejects.toMatchObject({
    code: 429,
    message: "Cannot evict pod as it would violate the pod's disruption budget.",
    details: {
      causes: [
        { reason: 'DisruptionBudget', message: 'The disruption budget b needs 3 healthy pods and has 3 currently' },
      ],
    },
  });
});

test('an unready pod goes when enough others serve, or always where the budget says so', async () => {
  const guarded = new Guarded('unready');
  await guarded.setUp();
  for (const index of [0, 1, 2, 3]) await guarded.become(index, false);
  await guarded.look();
  await guarded.report();
  expect(await guarded.evict(0)).toBe(false);
  const patch = { spec: { unhealthyPodEvictionPolicy: 'AlwaysAllow' } };
  await client.patch(podDisruptionBudgets, 'unready', 'b', 'merge', patch);
  expect(await guarded.evict(0)).toBe(true);
  const evicted = await client.get(pods, 'unready', nameOf(0));
  expect(evicted.status?.conditions).toContainEqual(
    expect.objectContaining({ type: 'DisruptionTarget', status: 'True', reason: 'EvictionByEvictionAPI' }),
  );
  await client.patch(podDisruptionBudgets, 'unready', 'b', 'merge', { spec: { unhealthyPodEvictionPolicy: null } });
  await guarded.become(2, true);
  await guarded.become(3, true);
  await guarded.look();
  await guarded.report();
  expect(await guarded.evict(1)).toBe(true);
  expect(await guarded.allowed()).toBe(1);
});
