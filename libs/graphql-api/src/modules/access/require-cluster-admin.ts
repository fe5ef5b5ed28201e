import { roleOf } from '@pilothouse/access/roles';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';

/** Throws StatusError `Forbidden` for everybody whose account has another role; `what` begins the sentence. */
export function requireClusterAdmin({ access }: Pick<GraphqlContext, 'access'>, what: string): User {
  const user = access.requireUser();
  if (roleOf(user.groups) === 'cluster-admin') return user;
  throw new StatusError('Forbidden', `${what} is for users with the role cluster-admin`);
}
