import type { User as UserRow } from '@pilothouse/db/generated/client';
import type { PrismaClient } from '@pilothouse/db/prisma';
import type { Clock } from '@pilothouse/std/clock';
import type { ExpiringCache } from './expiring-cache.ts';
import { groupsOf, roles } from './roles.ts';
import type { User } from './user.ts';

/** What sessions and tokens are kept with. */
export interface CredentialDeps {
  readonly prisma: Pick<PrismaClient, 'user' | 'session' | 'token'>;
  readonly clock: Clock;
  /** Who a credential stands for, by kind and hash; trusted for a few seconds without asking the database. */
  readonly known: ExpiringCache<User>;
}

/** A row of the database as the authorizer knows it. A role of a newer version gives no rights. */
export function toUser({ name, role }: Pick<UserRow, 'name' | 'role'>, via: User['via']): User {
  const known = roles.find((candidate) => candidate === role);
  return { name, groups: known ? groupsOf(known) : ['system:authenticated'], via };
}
