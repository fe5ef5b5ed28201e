import { StatusError } from '@pilothouse/kube-model/status-error';
import type { AccessRules } from './access-rules.ts';
import type { OpenRecord } from './request-record.ts';

/** Who asks, as whom it asks to be taken. Throws Unauthorized, and Forbidden where it may not impersonate. */
export function signIn(tokens: ReadonlyMap<string, string>, rules: AccessRules, { headers }: OpenRecord): string {
  const token = /^Bearer (.+)$/i.exec(String(headers.authorization ?? ''))?.[1];
  const [user] = [...tokens].find(([, candidate]) => candidate === token) ?? [];
  if (user === undefined) throw new StatusError('Unauthorized', 'Unauthorized');
  const other = headers['impersonate-user'];
  if (typeof other !== 'string') return user;
  rules.check({ user, verb: 'impersonate', resource: 'users', namespace: '', name: other });
  return other;
}
