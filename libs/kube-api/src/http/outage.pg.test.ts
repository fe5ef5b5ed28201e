import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi } from '@pilothouse/testing/test-kube-api';
import postgres from 'postgres';
import { expect, inject, test } from 'vitest';

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
  const open = await outage(server.databaseUrl);
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
  const locked = await lockTables(server.databaseUrl);
  let answered = false;
  const waiting = server.call('POST', path, { body: { metadata: { name: 'a' } } }).finally(() => (answered = true));
  await expect
    .poll(() => {
      clock.advance(1_000);
      return answered;
    })
    .toBe(true);
  expect((await waiting).status).toBe(503);
  await locked.release();
  await expect.poll(async () => (await server.call('GET', `${path}/a`)).status).toBe(200);
  await server.close();
});

/** Every statement of others waits, as it does for a disk that hangs. */
async function lockTables(url: string): Promise<{ release(): Promise<void> }> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const connection = await sql.reserve();
  await connection`BEGIN`;
  await connection`LOCK TABLE store.cluster IN ACCESS EXCLUSIVE MODE`;
  return {
    async release() {
      await connection`COMMIT`;
      connection.release();
      await sql.end();
    },
  };
}

/** Closes the database to everybody; the answer opens it again. */
async function outage(url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1);
  const sql = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined });
  await sql`ALTER DATABASE ${sql(name)} ALLOW_CONNECTIONS false`;
  await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${name}`;
  return async () => {
    await sql`ALTER DATABASE ${sql(name)} ALLOW_CONNECTIONS true`;
    await sql.end();
  };
}
