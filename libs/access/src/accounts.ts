import type { User as UserRow } from '@pilothouse/db/generated/client';
import type { PrismaClient } from '@pilothouse/db/prisma';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Authenticator } from './authorizer.ts';
import { credentialHash, newCredential } from './credential.ts';
import { createExpiringCache } from './expiring-cache.ts';
import { createPasswords } from './passwords.ts';
import { groupsOf, type Role, roles } from './roles.ts';
import { createSignInLimiter } from './sign-in-limiter.ts';
import type { User } from './user.ts';

export interface SignedIn {
  readonly user: User;
  /** Value of the session cookie; only its hash is kept. */
  readonly cookie: string;
  readonly expiresAt: Date;
}

export interface Accounts extends Authenticator {
  /** Makes the user, or brings role and password to what is said; a changed password ends the user's sessions. */
  ensureUser(user: { readonly name: string; readonly password?: string; readonly role: Role }): Promise<void>;
  /**
   * Undefined for a wrong name or password. Throws StatusError `TooManyRequests` after too many failures; `origin`
   * (the client's address) keeps one guesser from locking others out.
   */
  signIn(name: string, password: string, origin?: string): Promise<SignedIn | undefined>;
  /** True when there was such a session. */
  signOut(cookie: string): Promise<boolean>;
  /** A new token for machines; of the same user and name the older one ends. Throws `NotFound` for an unknown user. */
  issueToken(options: { readonly user: string; readonly name: string }): Promise<string>;
  /** As issueToken, with a token that is already known elsewhere. */
  ensureToken(options: { readonly user: string; readonly name: string; readonly token: string }): Promise<void>;
}

export interface AccountsDeps {
  readonly prisma: Pick<PrismaClient, 'user' | 'session' | 'token'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const sessionLifetime = 7 * 24 * 3_600_000;
/** How long a credential is trusted without asking the database: what a sign-out elsewhere takes to be seen, ms. */
const trusted = { ttl: 5_000, maxEntries: 10_000 };

function toUser({ name, role }: Pick<UserRow, 'name' | 'role'>, via: User['via']): User {
  const known = roles.find((candidate) => candidate === role);
  return { name, groups: known ? groupsOf(known) : ['system:authenticated'], via };
}

/** Accounts, sessions and tokens, kept in Postgres. */
export function createAccounts({ prisma, clock, logger }: AccountsDeps): Accounts {
  const passwords = createPasswords();
  const byNameAndOrigin = createSignInLimiter(clock, { free: 5, maxKeys: 10_000 });
  const byOrigin = createSignInLimiter(clock, { free: 50, maxKeys: 10_000 });
  const known = createExpiringCache<User>(clock, trusted);
  const at = (ms: number) => new Date(ms);

  async function storeToken(userName: string, name: string, token: string): Promise<void> {
    const user = await prisma.user.findUnique({ where: { name: userName } });
    if (!user) throw new StatusError('NotFound', `user "${userName}" not found`);
    const hash = credentialHash(token);
    const where = { userId_name: { userId: user.id, name } };
    const found = await prisma.token.findUnique({ where });
    if (found?.hash === hash) return;
    await prisma.token.deleteMany({ where: { userId: user.id, name } });
    await prisma.token.create({ data: { hash, name, userId: user.id, createdAt: at(clock.now()) } });
    known.clear();
  }

  function refuseGuessing(keys: { readonly pair: string; readonly origin: string }): void {
    const wait = Math.max(byNameAndOrigin.wait(keys.pair), byOrigin.wait(keys.origin));
    if (wait === 0) return;
    const retryAfterSeconds = Math.ceil(wait / 1000);
    const message = `too many failed sign-ins: try again in ${retryAfterSeconds} s`;
    throw new StatusError('TooManyRequests', message, { retryAfterSeconds });
  }

  async function openSession(user: UserRow): Promise<SignedIn> {
    const cookie = newCredential('phs');
    const expiresAt = at(clock.now() + sessionLifetime);
    const data = { hash: credentialHash(cookie), userId: user.id, createdAt: at(clock.now()), expiresAt };
    await prisma.session.deleteMany({ where: { userId: user.id, expiresAt: { lt: at(clock.now()) } } });
    await prisma.session.create({ data });
    return { user: toUser(user, 'session'), cookie, expiresAt };
  }

  function noteUse(hash: string): void {
    prisma.token.updateMany({ where: { hash }, data: { lastUsedAt: at(clock.now()) } }).catch((error: unknown) => {
      logger.warn({ err: error }, 'the last use of a token was not noted');
    });
  }

  async function setPassword(user: UserRow, password: string): Promise<void> {
    if (user.passwordHash && (await passwords.verify(user.passwordHash, password))) return;
    await prisma.user.update({ where: { id: user.id }, data: { passwordHash: await passwords.hash(password) } });
    await prisma.session.deleteMany({ where: { userId: user.id } });
    known.clear();
  }

  return {
    async ensureUser({ name, password, role }) {
      const user = await prisma.user.upsert({ where: { name }, create: { name, role }, update: { role } });
      known.clear();
      if (password !== undefined) await setPassword(user, password);
    },

    async signIn(name, password, origin = '') {
      const keys = { pair: `${origin}\n${name.slice(0, 256)}`, origin };
      refuseGuessing(keys);
      const user = await prisma.user.findUnique({ where: { name } });
      if (user && (await passwords.verify(user.passwordHash, password))) {
        byNameAndOrigin.succeeded(keys.pair);
        return openSession(user);
      }
      if (!user) await passwords.verify(null, password);
      byNameAndOrigin.failed(keys.pair);
      byOrigin.failed(keys.origin);
      logger.warn({ user: name, origin }, 'sign-in failed');
      return undefined;
    },

    async signOut(cookie) {
      const hash = credentialHash(cookie);
      known.delete(`session ${hash}`);
      return (await prisma.session.deleteMany({ where: { hash } })).count > 0;
    },

    async issueToken({ user, name }) {
      const token = newCredential('pht');
      await storeToken(user, name, token);
      return token;
    },

    ensureToken: ({ user, name, token }) => storeToken(user, name, token),

    async session(cookie) {
      const hash = credentialHash(cookie);
      const key = `session ${hash}`;
      const cached = known.get(key);
      if (cached) return cached;
      const session = await prisma.session.findUnique({ where: { hash }, include: { user: true } });
      if (!session || session.expiresAt.getTime() <= clock.now()) return undefined;
      const user = toUser(session.user, 'session');
      known.set(key, user);
      return user;
    },

    async bearer(token) {
      const hash = credentialHash(token);
      const key = `token ${hash}`;
      const cached = known.get(key);
      if (cached) return cached;
      const row = await prisma.token.findUnique({ where: { hash }, include: { user: true } });
      if (!row || (row.expiresAt && row.expiresAt.getTime() <= clock.now())) return undefined;
      const user = toUser(row.user, 'token');
      known.set(key, user);
      noteUse(hash);
      return user;
    },
  };
}
