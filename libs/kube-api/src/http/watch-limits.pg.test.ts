import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterEach, expect, test } from 'vitest';

const path = '/api/v1/namespaces/default/configmaps';
const servers: TestApi[] = [];

async function start(options: Parameters<typeof createTestApi>[0]): Promise<TestApi> {
  const server = await createTestApi(options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0).reverse()) await server.close();
});

test('a watch, a list and a page from before what is kept say 410 Expired', async () => {
  const clock = new ManualClock();
  const first = await start({ clock });
  for (const name of ['a', 'b']) await first.call('POST', path, { body: { metadata: { name } } });
  const page = await first.call('GET', `${path}?limit=1`);
  const { continue: token } = page.body.metadata;
  clock.advance(40 * 24 * 3_600_000);
  await first.call('POST', path, { body: { metadata: { name: 'later' } } });
  clock.advance(5 * 60_000);
  await expect.poll(() => first.store.oldest()).toBeGreaterThan(1);

  const { call, watch } = await start({ clock, databaseUrl: first.databaseUrl });
  const expired = { kind: 'Status', status: 'Failure', reason: 'Expired', code: 410 };
  // As upstream: what is wrong with a watch that could be read is told in its stream.
  const late = await watch(`${path}?watch=1&resourceVersion=1`);
  expect(late.status).toBe(200);
  expect(await late.rest()).toMatchObject([{ type: 'ERROR', object: expired }]);
  for (const query of [
    'resourceVersion=1&resourceVersionMatch=Exact',
    `limit=1&continue=${encodeURIComponent(token)}`,
  ]) {
    const { status, body } = await call('GET', `${path}?${query}`);
    expect([query, status, body]).toMatchObject([query, 410, expired]);
  }
});

test('a reader that takes nothing is cut off after a minute, and holds nobody up', async () => {
  const clock = new ManualClock();
  const server = await start({ clock });
  const since = `${path}?watch=1&resourceVersion=${server.store.revision()}`;
  const stuck = await open(server, since);
  const reader = await server.watch(since);
  const count = 40;
  const data = { large: 'x'.repeat(900_000) };
  for (let i = 0; i < count; i++) await server.call('POST', path, { body: { metadata: { name: `c-${i}` }, data } });
  for (let i = 0; i < count; i++) expect((await reader.next()).object.metadata.name).toBe(`c-${i}`);
  clock.advance(60_000);
  // It gets what was on its way, and then the end: not all that there was.
  expect(await eventsUntilClosed(stuck)).toBeLessThan(count);
  await server.call('POST', path, { body: { metadata: { name: 'after' } } });
  expect((await reader.next()).object.metadata.name).toBe('after');
  reader.stop();
}, 30_000);

/** A response that nobody reads yet. */
function open({ url, agent }: TestApi, path: string): Promise<IncomingMessage> {
  const { ca } = agent.options;
  return new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer admin' };
    request(new URL(path, url), { ca, agent: false, headers }).on('error', reject).on('response', resolve).end();
  });
}

function eventsUntilClosed(response: IncomingMessage): Promise<number> {
  let lines = 0;
  return new Promise((resolve) => {
    // The connection breaks in the midst of an answer.
    response.on('error', () => undefined);
    response.on('data', (chunk: Buffer) => (lines += chunk.filter((byte) => byte === 10).length));
    response.on('close', () => resolve(lines));
  });
}
