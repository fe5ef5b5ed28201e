import { type Accounts, createAccounts } from '@pilothouse/access/accounts';
import { progress } from '../announce.ts';
import { randomPassword, randomToken, secretFile } from '../keys.ts';
import type { Base } from './base.ts';
import type { Storage } from './storage.ts';

export interface Identities {
  readonly accounts: Accounts;
  readonly password: string;
  /** The admin's, for the kubeconfig. */
  readonly token: string;
}

/** The accounts, and on the first start the admin with a password and a token of its own. */
export async function prepareIdentities(base: Base, { prisma }: Storage): Promise<Identities> {
  const { environment, clock, logger } = base;
  const { dataDirectory } = environment;
  progress('accounts');
  const accounts = createAccounts({ prisma, clock, logger });
  const password = environment.adminPassword ?? secretFile(dataDirectory, 'admin-password', randomPassword);
  const token = secretFile(dataDirectory, 'admin-token', randomToken);
  await accounts.ensureUser({ name: 'admin', password, role: 'cluster-admin' });
  await accounts.ensureToken({ user: 'admin', name: 'kubeconfig', token });
  return { accounts, password, token };
}
