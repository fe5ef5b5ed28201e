import type { Client } from '@pilothouse/kube-client/client';
import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';

export type ConfigKind = 'ConfigMap' | 'Secret';

/** The values of ConfigMaps and Secrets, as text; undefined when the object does not exist. */
export type ConfigSource = (
  kind: ConfigKind,
  namespace: string,
  name: string,
) => Promise<Readonly<Record<string, string>> | undefined>;

/** Reads each object at most once: one source serves one start of one container. */
export function createConfigSource(client: Client): ConfigSource {
  const read = new Map<string, ReturnType<ConfigSource>>();
  return (kind, namespace, name) => {
    const key = `${kind}/${namespace}/${name}`;
    const known = read.get(key) ?? fetchValues(client, kind, namespace, name);
    read.set(key, known);
    return known;
  };
}

async function fetchValues(client: Client, kind: ConfigKind, namespace: string, name: string) {
  try {
    if (kind === 'ConfigMap') return (await client.get(configMaps, namespace, name)).data ?? {};
    const { data = {} } = await client.get(secrets, namespace, name);
    const decoded = Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]);
    return Object.fromEntries(decoded) as Record<string, string>;
  } catch (error) {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  }
}
