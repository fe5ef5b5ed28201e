import { ManualClock } from '@pilothouse/std/manual-clock';
import { closeDatabase, hangDatabase } from '@pilothouse/testing/database-outage';
import { createTestApi } from '@pilothouse/testing/test-kube-api';
import { expect, test } from 'vitest';

const path = '/api/v1/namespaces/default/configmaps';

test('while Postgres is out of reach reads are answered and writes end in a 503 that says so; then all goes on', {
  timeout: 30_000,
}, async () => {
  const clock = new ManualClock();
  const server = await createTestApi({ clock });
  const until = (done: () => boolean) =>
    expect
      .poll(() => {
        clock.advance(1_000);
        return done();
      })
      .toBe(true);
  const create = (name: string) => server.call('POST', path, { body: { metadata: { name } } });
  await create('before');
  const open = await closeDatabase(server.databaseUrl);
  let answered = false;
  const waiting = create('during').finally(() => (answered = true));
  await until(() => answered);
  const { status, body } = await waiting;
  expect([status, body.reason]).toEqual([503, 'ServiceUnavailable']);
  expect(body.message).toBe('The database cannot be reached; whether this was written is not known yet.');
  expect((await server.call('GET', `${path}/before`)).status).toBe(200);
  expect((await server.call('GET', '/livez')).status).toBe(200);
  expect(await server.call('GET', '/readyz')).toMatchObject({
    status: 500,
    text: expect.stringContaining('etcd failed'),
  });
  await open();
  const later = create('after').finally(() => (answered = true));
  answered = false;
  await until(() => answered);
  expect((await later).status).toBe(201);
  expect(await server.call('GET', '/readyz')).toMatchObject({ status: 200, text: 'ok' });
  // Postgres had seen nothing of it, so it was tried again: later than its client waited, as that was told.
  expect((await server.call('GET', `${path}/during`)).status).toBe(200);
  await server.close();
});

test('a Postgres that hangs keeps no write waiting for ever', { timeout: 30_000 }, async () => {
  const clock = new ManualClock();
  const server = await createTestApi({ clock });
  const release = await hangDatabase(server.databaseUrl);
  let answered = false;
  const waiting = server.call('POST', path, { body: { metadata: { name: 'a' } } }).finally(() => (answered = true));
  await expect
    .poll(() => {
      clock.advance(1_000);
      return answered;
    })
    .toBe(true);
  expect((await waiting).status).toBe(503);
  await release();
  await expect.poll(async () => (await server.call('GET', `${path}/a`)).status).toBe(200);
  await server.close();
});
