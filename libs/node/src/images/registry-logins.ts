import type { Client } from '@pilothouse/kube-client/client';
import { secrets } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { RegistryLogin } from '../drivers/images.ts';
import type { PodObject } from '../pod-types.ts';
import { loginServer, registryOf } from './image-reference.ts';

type SecretData = Readonly<Record<string, string>>;

interface Entry {
  readonly username?: string;
  readonly password?: string;
  /** `username:password` in base64. */
  readonly auth?: string;
}

/** The logins that a pod's imagePullSecrets have for an image; as upstream, a Secret that is not there is passed over. */
export async function registryLogins(client: Client, pod: PodObject, image: string): Promise<readonly RegistryLogin[]> {
  const names = (pod.spec?.imagePullSecrets ?? []).flatMap(({ name }) => name ?? []);
  const found = await Promise.all(names.map((name) => read(client, pod.metadata.namespace ?? '', name)));
  return found.flatMap((data) => (data ? loginsFor(data, registryOf(image)) : []));
}

async function read(client: Client, namespace: string, name: string): Promise<SecretData | undefined> {
  try {
    return (await client.get(secrets, namespace, name)).data;
  } catch (error) {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  }
}

/** Of a Secret of type kubernetes.io/dockerconfigjson, or the older dockercfg: those for one registry. */
export function loginsFor(data: SecretData, registry: string): readonly RegistryLogin[] {
  const entries = { ...parse(data['.dockercfg']), ...objectIn(parse(data['.dockerconfigjson']).auths) };
  return Object.entries(entries).flatMap(([server, entry]) => {
    const login = loginServer(server) === registry ? credentialsOf(objectIn(entry)) : undefined;
    return login ? [{ ...login, server }] : [];
  });
}

function parse(encoded: string | undefined): Readonly<Record<string, unknown>> {
  if (encoded === undefined) return {};
  try {
    return objectIn(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  } catch {
    return {}; // No logins are in what is no JSON; the registry says what it thinks of nobody.
  }
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function credentialsOf({ username, password, auth }: Entry): Pick<RegistryLogin, 'username' | 'password'> | undefined {
  if (username !== undefined && password !== undefined) return { username, password };
  const text = auth === undefined ? '' : Buffer.from(auth, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
