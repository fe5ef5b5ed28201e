import type { Role } from '@pilothouse/access/roles';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import { requireClusterAdmin } from './require-cluster-admin.ts';

export interface AccountModel {
  readonly name: string;
  readonly role: Role;
}

const shortestPassword = 8;
const goodName = /^[a-z0-9]([a-z0-9._@-]{0,61}[a-z0-9])?$/;

/** Accounts belong to the installation, not to a cluster. */
const place = { cluster: '', resource: 'accounts', namespace: '' };

/** Throws StatusError `Forbidden`, and `Invalid` for a name or a password that cannot be. */
export async function setAccount(
  context: GraphqlContext,
  { name, role }: AccountModel,
  password: string | undefined,
): Promise<AccountModel> {
  const user = requireClusterAdmin(context, 'managing accounts');
  if (!goodName.test(name)) {
    const rule = 'lower case letters, digits, ".", "_", "@" and "-", beginning and ending with a letter or a digit';
    throw new StatusError('Invalid', `"${name}" cannot be the name of an account: at most 63 ${rule}`);
  }
  if (name === user.name && role !== 'cluster-admin') {
    throw new StatusError('Invalid', 'you cannot take the role cluster-admin from yourself');
  }
  if (password !== undefined && password.length < shortestPassword) {
    throw new StatusError('Invalid', `a password has at least ${shortestPassword} characters`);
  }
  const detail = { role, password: password === undefined ? 'kept' : 'set' };
  await context.audit.record({ user, address: context.client.origin, action: 'account.set', ...place, name, detail });
  await context.accounts.ensureUser({ name, role, ...(password !== undefined && { password }) });
  return { name, role };
}

/** Throws StatusError `Forbidden`, and `NotFound` for an account that is not there. */
export async function issueToken(context: GraphqlContext, account: string, name: string): Promise<string> {
  const user = requireClusterAdmin(context, 'issuing tokens');
  const address = context.client.origin;
  const detail = { token: name };
  await context.audit.record({ user, address, action: 'token.issue', ...place, name: account, detail });
  return context.accounts.issueToken({ user: account, name });
}
