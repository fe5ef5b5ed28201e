import { createPrisma, type PrismaClient } from '@pilothouse/db/prisma';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestDatabase, type TestDatabase } from '@pilothouse/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Accounts, createAccounts } from './accounts.ts';

const password = 'correct horse battery staple';
let database: TestDatabase;
let prisma: PrismaClient;
let clock: ManualClock;
let accounts: Accounts;

beforeAll(async () => {
  database = await createTestDatabase();
  prisma = createPrisma(database.url);
});
afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  await prisma.user.deleteMany();
  clock = new ManualClock();
  accounts = createAccounts({ prisma, clock, logger: silentLogger });
  await accounts.ensureUser({ name: 'ann', password, role: 'edit' });
});

async function signIn(): Promise<string> {
  const signedIn = await accounts.signIn('ann', password);
  if (!signedIn) throw new Error('the sign-in was refused');
  return signedIn.cookie;
}

describe('sessions', () => {
  test('a password opens a session with the groups of the role', async () => {
    const user = await accounts.session(await signIn());
    expect(user).toEqual({ name: 'ann', groups: ['pilothouse:edit', 'system:authenticated'], via: 'session' });
  });

  test('neither password nor cookie nor token can be read in the database', async () => {
    const cookie = await signIn();
    const token = await accounts.issueToken({ user: 'ann', name: 'ci' });
    const stored = JSON.stringify([
      await prisma.user.findMany(),
      await prisma.session.findMany(),
      await prisma.token.findMany(),
    ]);
    for (const secret of [password, cookie, token]) expect(stored).not.toContain(secret);
    expect(stored).toContain('$argon2id$');
  });

  test('a wrong password, an unknown user and one without a password are refused alike', async () => {
    await accounts.ensureUser({ name: 'robot', role: 'view' });
    for (const name of ['ann', 'nobody', 'robot']) expect(await accounts.signIn(name, 'wrong')).toBeUndefined();
    expect(await accounts.signIn('robot', '')).toBeUndefined();
  });

  test('a session ends with the sign-out, and after a week', async () => {
    const [first, second] = [await signIn(), await signIn()];
    expect(await accounts.session(first)).toBeDefined();
    expect(await accounts.signOut(first)).toBe(true);
    expect(await accounts.signOut(first)).toBe(false);
    expect(await accounts.session(first)).toBeUndefined();
    expect(await accounts.session(second)).toBeDefined();
    clock.advance(7 * 24 * 3_600_000);
    expect(await accounts.session(second)).toBeUndefined();
  });

  test('a changed password ends the sessions, the same one again does not', async () => {
    const cookie = await signIn();
    await accounts.ensureUser({ name: 'ann', password, role: 'edit' });
    expect(await accounts.session(cookie)).toBeDefined();
    await accounts.ensureUser({ name: 'ann', password: 'another one entirely', role: 'edit' });
    expect(await accounts.session(cookie)).toBeUndefined();
  });

  test('a changed role holds from the next request on', async () => {
    const cookie = await signIn();
    expect((await accounts.session(cookie))?.groups).toContain('pilothouse:edit');
    await accounts.ensureUser({ name: 'ann', role: 'view' });
    expect((await accounts.session(cookie))?.groups).toContain('pilothouse:view');
  });

  test('guessing is slowed down for the guesser, not for the user elsewhere', async () => {
    for (let index = 0; index < 5; index += 1) await accounts.signIn('ann', 'guess', '10.0.0.1');
    await expect(accounts.signIn('ann', password, '10.0.0.1')).rejects.toMatchObject({
      reason: 'TooManyRequests',
      details: { retryAfterSeconds: 2 },
    });
    expect(await accounts.signIn('ann', password, '10.0.0.2')).toBeDefined();
    clock.advance(2_000);
    expect(await accounts.signIn('ann', password, '10.0.0.1')).toBeDefined();
  });

  test('a flood of sign-ins is refused beyond what can be checked, and the rest are answered', async () => {
    const tries = Array.from({ length: 60 }, (_, index) => accounts.signIn('ann', password, `10.0.1.${index}`));
    const results = await Promise.allSettled(tries);
    const answered = results.filter(({ status }) => status === 'fulfilled').length;
    expect(answered).toBeGreaterThanOrEqual(32);
    expect(answered).toBeLessThan(60);
  });
});

describe('tokens', () => {
  test('a token stands for its user until another of the same name is issued', async () => {
    const first = await accounts.issueToken({ user: 'ann', name: 'ci' });
    expect(await accounts.bearer(first)).toMatchObject({ name: 'ann', via: 'token' });
    const second = await accounts.issueToken({ user: 'ann', name: 'ci' });
    expect(await accounts.bearer(first)).toBeUndefined();
    expect(await accounts.bearer(second)).toBeDefined();
  });

  test('a known token is kept as it is when it is ensured again', async () => {
    await accounts.ensureToken({ user: 'ann', name: 'kubeconfig', token: 'known' });
    const before = await prisma.token.findMany();
    await accounts.ensureToken({ user: 'ann', name: 'kubeconfig', token: 'known' });
    expect((await prisma.token.findMany()).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
    expect(await accounts.bearer('known')).toMatchObject({ name: 'ann' });
  });

  test('what is no token, and a token of nobody, are refused', async () => {
    expect(await accounts.bearer('nonsense')).toBeUndefined();
    await expect(accounts.issueToken({ user: 'nobody', name: 'x' })).rejects.toMatchObject({ reason: 'NotFound' });
  });
});
