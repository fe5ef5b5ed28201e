import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import { createPrisma } from '@pilothouse/db/prisma';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestDatabase } from '@pilothouse/testing/test-database';
import { expect, test } from 'vitest';
import { type Accounts, createAccounts } from './accounts.ts';

const unavailable = { reason: 'ServiceUnavailable', message: 'The database cannot be reached; try again in a moment.' };

const callsOf = (accounts: Accounts, token: string): Promise<unknown>[] => [
  accounts.bearer(token),
  accounts.session('phs_x'),
  accounts.signIn('ann', 'x'),
  accounts.signOut('phs_x'),
  accounts.issueToken({ user: 'ann', name: 'ci' }),
  accounts.ensureUser({ name: 'ann', role: 'view' }),
];

test('while Postgres is stopped every call says so, in a sentence without host and port', {
  timeout: 60_000,
}, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'stopped-postgres-'));
  const server = await startEmbeddedPostgres({ directory, logger: silentLogger, durable: false });
  const migrations = join(import.meta.dirname, '../../../prisma/migrations');
  await migrate({ url: server.url, directory: migrations, logger: silentLogger });
  const prisma = createPrisma(server.url);
  const clock = new ManualClock();
  const accounts = createAccounts({ prisma, clock, logger: silentLogger });
  await accounts.ensureUser({ name: 'ann', role: 'edit' });
  const token = await accounts.issueToken({ user: 'ann', name: 'ci' });
  expect(await accounts.bearer(token)).toMatchObject({ name: 'ann' });
  await server.stop();
  // What was seen a moment ago holds; then the database has to be asked.
  expect(await accounts.bearer(token)).toMatchObject({ name: 'ann' });
  clock.advance(5_000);
  const answers = await Promise.allSettled(callsOf(accounts, token));
  for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: unavailable });
  await prisma.$disconnect();
  await rm(directory, { recursive: true, force: true });
});

test('a failure of another kind is told without the words of Prisma', async () => {
  const database = await createTestDatabase();
  const prisma = createPrisma(database.url);
  await prisma.$executeRawUnsafe('DROP TABLE token');
  const accounts = createAccounts({ prisma, clock: new ManualClock(), logger: silentLogger });
  await expect(accounts.bearer('pht_x')).rejects.toMatchObject({
    reason: 'InternalError',
    message: 'Internal error occurred: the accounts cannot be read or written',
  });
  await prisma.$disconnect();
  await database.drop();
});
