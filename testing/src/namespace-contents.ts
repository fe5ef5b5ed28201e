import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { configMaps, namespaces, serviceAccounts } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';

/** Without controllers: gives every namespace that there is the account that Pods run as. */
export async function addDefaultAccounts(client: Client): Promise<void> {
  const { items } = await client.list(namespaces);
  await Promise.all(items.map(({ metadata }) => addDefaultAccount(client, metadata.name)));
}

export async function addDefaultAccount(client: Client, namespace: string): Promise<void> {
  await ensure(client, serviceAccounts, { metadata: { namespace, name: 'default' } });
}

/** What the token volume of a Pod is made of, for tests whose nodes run processes. */
export async function addRootCa(client: Client, namespace: string, pem = 'the authority of this test'): Promise<void> {
  await ensure(client, configMaps, { metadata: { namespace, name: 'kube-root-ca.crt' }, data: { 'ca.crt': pem } });
}

/** A cluster of an earlier server has them already. */
async function ensure<T extends KubeObject>(client: Client, resource: Resource<T>, object: T): Promise<void> {
  await client.create(resource, object).catch((error: unknown) => {
    if (!isReason(error, 'AlreadyExists')) throw error;
  });
}
