import { leases } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from './client.ts';
import { createLeaderElection, type LeaderElection } from './leader-election.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await createTestCluster();
});

afterAll(() => cluster.close());

interface Candidate {
  readonly election: LeaderElection;
  leads: boolean;
  terms: number;
}

function candidate(identity: string, name: string, clock: ManualClock, client: Client): Candidate {
  const state: Candidate = {
    leads: false,
    terms: 0,
    election: createLeaderElection({
      client,
      clock,
      logger: silentLogger,
      namespace: 'kube-system',
      name,
      identity,
      async lead(signal) {
        state.leads = true;
        state.terms++;
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        state.leads = false;
      },
    }),
  };
  return state;
}

/** Lets time pass in small steps, with room for what answers in between. */
async function until(what: string, clock: ManualClock, happens: () => boolean): Promise<void> {
  await eventually(what, () => {
    if (happens()) return true;
    clock.advance(50);
    return false;
  });
}

test('one leads at a time; the next takes over at once when the lease is given back', async () => {
  const clock = new ManualClock();
  const client = cluster.client('tester');
  const one = candidate('one', 'given-back', clock, client);
  await until('one leads', clock, () => one.leads);
  const two = candidate('two', 'given-back', clock, client);
  await until('two has asked', clock, () => two.election.holder() === 'one');
  expect(two.leads).toBe(false);
  await one.election.stop();
  expect(one.leads).toBe(false);
  const before = clock.now();
  await until('two leads', clock, () => two.leads);
  expect(clock.now() - before).toBeLessThan(5000);
  const lease = await client.get(leases, 'kube-system', 'given-back');
  expect(lease.spec).toMatchObject({ holderIdentity: 'two', leaseTransitions: 1 });
  await two.election.stop();
});

test('a holder that cannot reach the API steps down before another may take over', async () => {
  const clock = new ManualClock();
  const client = cluster.client('tester');
  let reachable = true;
  const cut = <T>(request: () => Promise<T>): Promise<T> =>
    reachable ? request() : Promise.reject(new StatusError('ServiceUnavailable', 'cut off'));
  const lame: Client = {
    ...client,
    get: (resource, namespace, name) => cut(() => client.get(resource, namespace, name)),
    update: (resource, object, options) => cut(() => client.update(resource, object, options)),
  };
  const one = candidate('one', 'cut-off', clock, lame);
  await until('one leads', clock, () => one.leads);
  const two = candidate('two', 'cut-off', clock, client);
  await until('two knows', clock, () => two.election.holder() === 'one');
  reachable = false;
  let both = false;
  await until('two leads', clock, () => {
    both ||= one.leads && two.leads;
    return two.leads;
  });
  expect(both).toBe(false);
  expect(one.leads).toBe(false);
  await Promise.all([one.election.stop(), two.election.stop()]);
});

test('a restarted process with the same identity goes on at once', async () => {
  const clock = new ManualClock();
  const client = cluster.client('tester');
  const first = candidate('same', 'restarted', clock, client);
  await until('it leads', clock, () => first.leads);
  const second = candidate('same', 'restarted', clock, client);
  await eventually('the next one leads without any time', () => second.leads);
  await Promise.all([first.election.stop(), second.election.stop()]);
});
