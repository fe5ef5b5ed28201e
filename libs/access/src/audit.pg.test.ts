import { closePrisma, createPrisma, type PrismaClient } from '@pilothouse/db/prisma';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestDatabase, type TestDatabase } from '@pilothouse/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Audit, type AuditEntry, createAudit } from './audit.ts';

let database: TestDatabase;
let prisma: PrismaClient;
let audit: Audit;
const clock = new ManualClock();

beforeAll(async () => {
  database = await createTestDatabase();
  prisma = createPrisma(database.url);
  audit = createAudit({ prisma, clock, logger: silentLogger });
});
afterAll(async () => {
  await closePrisma(prisma);
  await database.drop();
});

const reveal = (name: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  user: { name: 'ann', via: 'session' },
  action: 'secret.reveal',
  cluster: 'local',
  resource: 'secrets',
  namespace: 'shop',
  name,
  detail: { key: 'password' },
  ...more,
});

test('what was recorded is listed as it was, with its instant', async () => {
  await audit.record(reveal('whole', { address: '10.0.0.9' }));
  expect(await audit.list({ cluster: 'local', name: 'whole', first: 10 })).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      at: clock.now(),
      user: 'ann',
      via: 'session',
      address: '10.0.0.9',
      action: 'secret.reveal',
      cluster: 'local',
      resource: 'secrets',
      namespace: 'shop',
      name: 'whole',
      detail: { key: 'password' },
    },
  ]);
});

test('pages hold every record once, newest first, of what was asked for only', async () => {
  for (let n = 0; n < 5; n++) await audit.record(reveal('db', { detail: { key: `k${n}` } }));
  await audit.record(reveal('db', { namespace: 'other' }));
  await audit.record(reveal('db', { cluster: 'remote' }));
  const where = { cluster: 'local', namespace: 'shop', name: 'db', first: 2 };
  const keys: unknown[] = [];
  for (let after: string | undefined; ; ) {
    const page = await audit.list({ ...where, after });
    keys.push(...page.map(({ detail }) => detail));
    after = page.at(-1)?.id;
    if (after === undefined) break;
  }
  expect(keys).toEqual(['k4', 'k3', 'k2', 'k1', 'k0'].map((key) => ({ key })));
});

test('a cursor that is none is refused', async () => {
  const asked = audit.list({ cluster: 'local', first: 1, after: '1; DROP' });
  await expect(asked).rejects.toMatchObject({ reason: 'BadRequest' });
});

test('without a database nothing is recorded, and that is said', async () => {
  const gone = createPrisma('postgres://nobody:x@127.0.0.1:1/none');
  const blind = createAudit({ prisma: gone, clock, logger: silentLogger });
  await expect(blind.record(reveal('db'))).rejects.toMatchObject({ reason: 'ServiceUnavailable' });
  await closePrisma(gone);
});
