import type { IncomingHttpHeaders } from 'node:http';
import type { Authorizer } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';

/**
 * Who the request acts for: `Impersonate-User` and `Impersonate-Group` (kubectl --as, --as-group), for those who may.
 * Throws Forbidden, and BadRequest for groups without a user.
 */
export function actingUser(authorizer: Authorizer, user: User, headers: IncomingHttpHeaders): User {
  const name = headers['impersonate-user'];
  const groups = listOf(headers['impersonate-group']);
  if (name === undefined && groups.length === 0) return user;
  if (typeof name !== 'string' || name === '') {
    throw new StatusError('BadRequest', 'requested groups without impersonating a user: send Impersonate-User too');
  }
  checkMayActAs(authorizer, user, 'users', name);
  for (const group of groups) checkMayActAs(authorizer, user, 'groups', group);
  const all = groups.includes('system:authenticated') ? groups : [...groups, 'system:authenticated'];
  return { name, groups: all, via: user.via };
}

function checkMayActAs(authorizer: Authorizer, user: User, resource: 'users' | 'groups', name: string): void {
  const question = { verb: 'impersonate', group: '', resource, namespace: '', name };
  const { allowed, reason } = authorizer.authorize(user, question);
  if (!allowed) {
    throw new StatusError('Forbidden', `${resource} "${name}" is forbidden: ${reason}`, { name, kind: resource });
  }
}

/** Node.js joins headers that are sent more than once. */
function listOf(header: string | string[] | undefined): string[] {
  const values = Array.isArray(header) ? header : (header?.split(',') ?? []);
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
