import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';
import { type CredentialDeps, toUser } from './account-user.ts';
import { credentialHash } from './credential.ts';
import type { User } from './user.ts';

export interface NamedToken {
  readonly user: string;
  readonly name: string;
  readonly token: string;
}

export interface Tokens {
  /** In the place of the user's token of this name. Throws `NotFound` for an unknown user. */
  put(token: NamedToken): Promise<void>;
  find(token: string): Promise<User | undefined>;
}

const cacheKey = (hash: string) => `token ${hash}`;

/** What programs sign in with. */
export function createTokens({ prisma, clock, known }: CredentialDeps, logger: Logger): Tokens {
  function noteUse(hash: string): void {
    const data = { lastUsedAt: new Date(clock.now()) };
    prisma.token.updateMany({ where: { hash }, data }).catch((error: unknown) => {
      logger.warn({ err: error }, 'the last use of a token was not noted');
    });
  }

  return {
    async put({ user: userName, name, token }) {
      const user = await prisma.user.findUnique({ where: { name: userName } });
      if (!user) throw new StatusError('NotFound', `user "${userName}" not found`);
      const hash = credentialHash(token);
      const found = await prisma.token.findUnique({ where: { userId_name: { userId: user.id, name } } });
      if (found?.hash === hash) return;
      await prisma.token.deleteMany({ where: { userId: user.id, name } });
      await prisma.token.create({ data: { hash, name, userId: user.id, createdAt: new Date(clock.now()) } });
      known.clear();
    },
    async find(token) {
      const hash = credentialHash(token);
      const cached = known.get(cacheKey(hash));
      if (cached) return cached;
      const row = await prisma.token.findUnique({ where: { hash }, include: { user: true } });
      if (!row || (row.expiresAt && row.expiresAt.getTime() <= clock.now())) return undefined;
      const user = toUser(row.user, 'token');
      known.set(cacheKey(hash), user);
      noteUse(hash);
      return user;
    },
  };
}
