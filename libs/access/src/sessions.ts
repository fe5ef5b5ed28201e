import type { User as UserRow } from '@pilothouse/db/generated/client';
import { type CredentialDeps, toUser } from './account-user.ts';
import { credentialHash, newCredential } from './credential.ts';
import type { User } from './user.ts';

export interface SignedIn {
  readonly user: User;
  /** Value of the session cookie; only its hash is kept. */
  readonly cookie: string;
  readonly expiresAt: Date;
}

export interface Sessions {
  open(user: UserRow): Promise<SignedIn>;
  find(cookie: string): Promise<User | undefined>;
  /** True when there was one. */
  end(cookie: string): Promise<boolean>;
  endAll(userId: string): Promise<void>;
}

const lifetime = 7 * 24 * 3_600_000;
const cacheKey = (hash: string) => `session ${hash}`;

/** Browsers that are signed in. */
export function createSessions({ prisma, clock, known }: CredentialDeps): Sessions {
  return {
    async open(user) {
      const now = clock.now();
      const cookie = newCredential('phs');
      const expiresAt = new Date(now + lifetime);
      const data = { hash: credentialHash(cookie), userId: user.id, createdAt: new Date(now), expiresAt };
      await prisma.session.deleteMany({ where: { userId: user.id, expiresAt: { lt: new Date(now) } } });
      await prisma.session.create({ data });
      return { user: toUser(user, 'session'), cookie, expiresAt };
    },
    async find(cookie) {
      const hash = credentialHash(cookie);
      const cached = known.get(cacheKey(hash));
      if (cached) return cached;
      const session = await prisma.session.findUnique({ where: { hash }, include: { user: true } });
      if (!session || session.expiresAt.getTime() <= clock.now()) return undefined;
      const user = toUser(session.user, 'session');
      known.set(cacheKey(hash), user);
      return user;
    },
    async end(cookie) {
      const hash = credentialHash(cookie);
      known.delete(cacheKey(hash));
      return (await prisma.session.deleteMany({ where: { hash } })).count > 0;
    },
    async endAll(userId) {
      await prisma.session.deleteMany({ where: { userId } });
      known.clear();
    },
  };
}
