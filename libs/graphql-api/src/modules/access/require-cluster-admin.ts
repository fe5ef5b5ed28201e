import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';

/** What RBAC calls cluster-admin: every verb on everything. */
const everything = { verb: '*', resource: { group: '*', resource: '*' }, namespace: '' };

/** Throws StatusError `Forbidden` for everybody else; `what` begins the sentence. */
export function requireClusterAdmin({ access }: Pick<GraphqlContext, 'access'>, what: string): User {
  const user = access.requireUser();
  if (!access.may(everything)) throw new StatusError('Forbidden', `${what} is for users with the role cluster-admin`);
  return user;
}
