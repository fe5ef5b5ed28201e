import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Secret as MutableSecret } from '../../kinds.ts';
import { configKeyProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, type Problem, required, tooLong } from '../../validation/problem.ts';
import { explained } from '../../validation/rules.ts';

type Secret = DeepReadonly<MutableSecret>;
type Data = NonNullable<Secret['data']>;

const maxBytes = 1024 * 1024;

function isJson(value: string): boolean {
  try {
    JSON.parse(Buffer.from(value, 'base64').toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

function needs(data: Data, ...keys: readonly string[]): Problem[] {
  return keys.filter((key) => data[key] === undefined).map((key) => required(`data[${key}]`));
}

function needsJson(data: Data, key: string): Problem[] {
  const value = data[key];
  if (value === undefined) return [required(`data[${key}]`)];
  return isJson(value) ? [] : [invalid(`data[${key}]`, '<secret contents redacted>', 'invalid character')];
}

const accountName = 'kubernetes.io/service-account.name';

/** What the built-in types ask for. */
const byType: Readonly<Record<string, (secret: Secret, data: Data) => Problem[]>> = {
  'kubernetes.io/service-account-token': ({ metadata }) =>
    metadata?.annotations?.[accountName] ? [] : [required(`metadata.annotations[${accountName}]`)],
  'kubernetes.io/dockercfg': (_, data) => needsJson(data, '.dockercfg'),
  'kubernetes.io/dockerconfigjson': (_, data) => needsJson(data, '.dockerconfigjson'),
  'kubernetes.io/basic-auth': (_, data) =>
    data.username === undefined && data.password === undefined
      ? [required('data[username]'), required('data[password]')]
      : [],
  'kubernetes.io/ssh-auth': (_, data) => (data['ssh-privatekey'] ? [] : [required('data[ssh-privatekey]')]),
  'kubernetes.io/tls': (_, data) => needs(data, 'tls.crt', 'tls.key'),
};

export function validateSecret(secret: Secret): Problem[] {
  const data = secret.data ?? {};
  const size = Object.values(data).reduce((sum, value) => sum + Buffer.byteLength(value, 'base64'), 0);
  return [
    ...Object.keys(data).flatMap((key) => explained(`data[${key}]`, key, configKeyProblems(key))),
    ...(size > maxBytes ? [tooLong('data', maxBytes)] : []),
    ...(byType[secret.type ?? '']?.(secret, data) ?? []),
  ];
}

const detail = 'field is immutable when `immutable` is set';

function immutable(next: Secret, current: Secret): Problem[] {
  if (!current.immutable) return [];
  return [
    ...(next.immutable ? [] : [forbidden('immutable', detail)]),
    ...(jsonEqual(next.data ?? {}, current.data ?? {}) ? [] : [forbidden('data', detail)]),
  ];
}

export function validateSecretUpdate(next: Secret, current: Secret): Problem[] {
  const retyped = next.type !== current.type;
  return [
    ...(retyped ? [invalid('type', next.type ?? '', 'field is immutable')] : []),
    ...immutable(next, current),
    ...validateSecret(next),
  ];
}
