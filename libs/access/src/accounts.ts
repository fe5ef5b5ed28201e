import type { User as UserRow } from '@pilothouse/db/generated/client';
import type { PrismaClient } from '@pilothouse/db/prisma';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Authenticator } from './authorizer.ts';
import { newCredential } from './credential.ts';
import { createDatabaseGuard } from './database-guard.ts';
import { createExpiringCache } from './expiring-cache.ts';
import { createPasswords } from './passwords.ts';
import type { Role } from './roles.ts';
import { createSessions, type SignedIn } from './sessions.ts';
import { createSignInLimiter } from './sign-in-limiter.ts';
import { createTokens } from './tokens.ts';
import type { User } from './user.ts';

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

/** How long a credential is trusted without asking the database: what a sign-out elsewhere takes to be seen, ms. */
const trusted = { ttl: 5_000, maxEntries: 10_000 };

/** Slows down who guesses one user's password, and who tries many users. */
function createGuessing(clock: Clock) {
  const byNameAndOrigin = createSignInLimiter(clock, { free: 5, maxKeys: 10_000 });
  const byOrigin = createSignInLimiter(clock, { free: 50, maxKeys: 10_000 });
  const pairOf = (name: string, origin: string) => `${origin}\n${name.slice(0, 256)}`;
  return {
    /** Throws StatusError `TooManyRequests`. */
    refuse(name: string, origin: string): void {
      const wait = Math.max(byNameAndOrigin.wait(pairOf(name, origin)), byOrigin.wait(origin));
      if (wait === 0) return;
      const retryAfterSeconds = Math.ceil(wait / 1000);
      const message = `too many failed sign-ins: try again in ${retryAfterSeconds} s`;
      throw new StatusError('TooManyRequests', message, { retryAfterSeconds });
    },
    succeeded: (name: string, origin: string) => byNameAndOrigin.succeeded(pairOf(name, origin)),
    failed(name: string, origin: string): void {
      byNameAndOrigin.failed(pairOf(name, origin));
      byOrigin.failed(origin);
    },
  };
}

/** Accounts, sessions and tokens, kept in Postgres. While that is out of reach all throw StatusError `ServiceUnavailable`. */
export function createAccounts({ prisma, clock, logger }: AccountsDeps): Accounts {
  const guarded = createDatabaseGuard(logger, 'accounts');
  const passwords = createPasswords();
  const guessing = createGuessing(clock);
  const known = createExpiringCache<User>(clock, trusted);
  const sessions = createSessions({ prisma, clock, known });
  const tokens = createTokens({ prisma, clock, known }, logger);

  async function setPassword(user: UserRow, password: string): Promise<void> {
    if (user.passwordHash && (await passwords.verify(user.passwordHash, password))) return;
    await prisma.user.update({ where: { id: user.id }, data: { passwordHash: await passwords.hash(password) } });
    await sessions.endAll(user.id);
  }

  return {
    ensureUser: guarded(async ({ name, password, role }) => {
      const user = await prisma.user.upsert({ where: { name }, create: { name, role }, update: { role } });
      known.clear();
      if (password !== undefined) await setPassword(user, password);
    }),

    signIn: guarded(async (name, password, origin = '') => {
      guessing.refuse(name, origin);
      const user = await prisma.user.findUnique({ where: { name } });
      const matches = await passwords.verify(user?.passwordHash ?? null, password);
      if (user && matches) {
        guessing.succeeded(name, origin);
        return sessions.open(user);
      }
      guessing.failed(name, origin);
      logger.warn({ user: name, origin }, 'sign-in failed');
      return undefined;
    }),

    issueToken: guarded(async ({ user, name }) => {
      const token = newCredential('pht');
      await tokens.put({ user, name, token });
      return token;
    }),

    signOut: guarded(sessions.end),
    ensureToken: guarded(tokens.put),
    session: guarded(sessions.find),
    bearer: guarded(tokens.find),
  };
}
