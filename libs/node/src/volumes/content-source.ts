import type { Client } from '@pilothouse/kube-client/client';
import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';

export type Content = Readonly<Record<string, Buffer>>;

export type ContentKind = 'ConfigMap' | 'Secret';

/** What ConfigMaps and Secrets of one namespace hold, byte for byte; undefined when the object does not exist. */
export type ContentSource = (kind: ContentKind, name: string) => Promise<Content | undefined>;

export function createContentSource(client: Client, namespace: string): ContentSource {
  return async (kind, name) => {
    try {
      if (kind === 'Secret') return bytes((await client.get(secrets, namespace, name)).data, 'base64');
      const { data, binaryData } = await client.get(configMaps, namespace, name);
      return { ...bytes(data, 'utf8'), ...bytes(binaryData, 'base64') };
    } catch (error) {
      if (isReason(error, 'NotFound')) return undefined;
      throw error;
    }
  };
}

function bytes(values: Readonly<Record<string, string>> | undefined, encoding: 'utf8' | 'base64'): Content {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, Buffer.from(value, encoding)]));
}
