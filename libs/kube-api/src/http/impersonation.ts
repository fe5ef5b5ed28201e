import type { IncomingHttpHeaders } from 'node:http';
import type { Attributes, Authorizer } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import { forbidden, StatusError } from '@pilothouse/kube-model/status-error';
import { serviceAccountGroups } from '../service-accounts/service-account-user.ts';

const extraHeader = 'impersonate-extra-';
const authentication = 'authentication.k8s.io';

/**
 * Who the request acts for (kubectl --as, --as-group, --as-uid), for those who may `impersonate` each part of it. Throws
 * Forbidden, and BadRequest for parts of a user without its name.
 */
export function actingUser(authorizer: Authorizer, user: User, headers: IncomingHttpHeaders): User {
  const name = textOf(headers['impersonate-user']);
  const groups = listOf(headers['impersonate-group']);
  const uid = textOf(headers['impersonate-uid']);
  const extra = extraOf(headers);
  if (name === '') {
    if (groups.length === 0 && uid === '' && Object.keys(extra).length === 0) return user;
    throw new StatusError('BadRequest', 'requested groups without impersonating a user: send Impersonate-User too');
  }
  const account = serviceAccountOf(name);
  const questions = [
    account
      ? { group: '', resource: 'serviceaccounts', ...account }
      : { group: '', resource: 'users', namespace: '', name },
    ...groups.map((group) => ({ group: '', resource: 'groups', namespace: '', name: group })),
    ...(uid === '' ? [] : [{ group: authentication, resource: 'uids', namespace: '', name: uid }]),
    ...Object.entries(extra).flatMap(([key, values]) =>
      values.map((value) => ({ group: authentication, resource: `userextras/${key}`, namespace: '', name: value })),
    ),
  ];
  for (const question of questions) checkMayActAs(authorizer, user, { verb: 'impersonate', ...question });
  return {
    name,
    groups: groupsOf(name, groups, account?.namespace),
    via: user.via,
    ...(uid !== '' && { uid }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** Of a service account that no groups are named for, those that its tokens have. */
function groupsOf(name: string, asked: readonly string[], namespace: string | undefined): readonly string[] {
  const groups = asked.length === 0 && namespace !== undefined ? serviceAccountGroups(namespace) : asked;
  const all = name === 'system:anonymous' ? 'system:unauthenticated' : 'system:authenticated';
  return groups.includes(all) ? groups : [...groups, all];
}

function serviceAccountOf(name: string): { readonly namespace: string; readonly name: string } | undefined {
  const [system, kind, namespace, account, ...rest] = name.split(':');
  if (system !== 'system' || kind !== 'serviceaccount' || !namespace || !account || rest.length > 0) return undefined;
  return { namespace, name: account };
}

function checkMayActAs(authorizer: Authorizer, user: User, question: Attributes): void {
  const { allowed, reason } = authorizer.authorize(user, question);
  if (allowed) return;
  const { group, name } = question;
  const [resource = ''] = question.resource.split('/');
  throw forbidden({ group, resource }, name, reason);
}

function extraOf(headers: IncomingHttpHeaders): Record<string, string[]> {
  const found = Object.entries(headers).filter(([header]) => header.startsWith(extraHeader));
  return Object.fromEntries(
    found.map(([header, value]) => [decodeKey(header.slice(extraHeader.length)), listOf(value)] as const),
  );
}

/** Keys are percent-encoded where a header's name cannot hold them. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function textOf(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? '';
}

/** Node.js joins headers that are sent more than once. */
function listOf(header: string | string[] | undefined): string[] {
  const values = Array.isArray(header) ? header : (header?.split(',') ?? []);
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
