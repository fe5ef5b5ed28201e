import type { ControllerStatus } from '@pilothouse/kube-client/controller-status';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WebSocket } from 'ws';

const idle: ControllerStatus = {
  name: 'deployment',
  leader: 'one',
  workers: 5,
  queueDepth: 0,
  delayed: 0,
  active: 0,
  reconciles: 1,
  failures: 0,
  retries: 0,
  lastReconcileAt: 1,
  latencyP50: 1,
  latencyP99: 2,
  recent: [],
  lastError: undefined,
};

const clock = new ManualClock(Date.now());
let statuses = [idle];
const listeners = new Set<() => void>();
let graphql: TestGraphql;

beforeAll(async () => {
  const onChange = (callback: () => void) => {
    listeners.add(callback);
    return () => listeners.delete(callback);
  };
  graphql = await createTestGraphql({ clock, controllers: { list: () => statuses, onChange } });
});
afterAll(() => graphql.close());

const query = 'subscription { controllers(cluster: "test") { name state sentence } }';

async function open(token: string) {
  const url = graphql.url.replace(/^http/, 'ws');
  const connectionParams = { token };
  const socket = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
  const closed = new Promise<number>((resolve) => {
    socket.on('closed', (event) => resolve((event as { code: number }).code));
  });
  const answers = socket.iterate<{ controllers: readonly { readonly state: string; readonly sentence: string }[] }>({
    query,
  });
  const first = (await answers.next()).value?.data?.controllers;
  return { answers, first, closed };
}

// Of a cluster that is not ours nothing is known of its controllers but their leases.
test.skipIf(inject('clusterOrigin') === 'remote')('controllers are told now and after each change', async () => {
  const { answers, first } = await open(graphql.tokens.view);
  expect(first).toEqual([{ name: 'deployment', state: 'HEALTHY', sentence: 'deployment has nothing to do.' }]);
  statuses = [{ ...idle, lastError: { key: 'demo/web', message: 'no luck', at: 2 } }];
  for (const tell of listeners) tell();
  clock.advance(250);
  const { value } = await answers.next();
  expect(value?.data?.controllers).toMatchObject([
    { state: 'FAILING', sentence: 'deployment failed on demo/web: no luck' },
  ]);
  await answers.return?.();
});

test.skipIf(inject('clusterOrigin') === 'remote')('one controller is told with what it looked at last', async () => {
  const look = { key: 'demo/web', outcome: 'failed', message: 'no luck', at: 0, took: 3 } as const;
  statuses = [idle, { ...idle, name: 'other', recent: [look] }];
  const url = graphql.url.replace(/^http/, 'ws');
  const connectionParams = { token: graphql.tokens.view };
  const socket = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
  const one =
    'subscription { controller(cluster: "test", name: "other") { name recent { key outcome message at took } } }';
  const answers = socket.iterate({ query: one });
  expect((await answers.next()).value?.data).toEqual({
    controller: { name: 'other', recent: [{ ...look, outcome: 'FAILED', at: '1970-01-01T00:00:00.000Z' }] },
  });
  await answers.return?.();
});

test('a token that is no more ends its socket for good, changed rights ask to connect again', async () => {
  const ended = await open(graphql.tokens.view);
  const changed = await open(graphql.tokens.edit);
  ended.answers.next().catch(() => undefined);
  changed.answers.next().catch(() => undefined);
  await graphql.accounts.issueToken({ user: 'view', name: 'test' });
  await graphql.accounts.ensureUser({ name: 'edit', role: 'view' });
  clock.advance(10_000);
  expect(await ended.closed).toBe(4401);
  expect(await changed.closed).toBe(4291);
});
