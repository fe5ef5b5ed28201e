import type { Client, WriteOptions } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Authors } from './authors.ts';

interface Place {
  readonly resource: Resource;
  readonly namespace: string;
  readonly name: string;
}

const placeOf = (resource: Resource, { metadata }: KubeObject): Place => ({
  resource,
  namespace: metadata?.namespace ?? '',
  name: metadata?.name ?? '',
});

/** Remembers who writes what. */
export function authoredClient(client: Client, authors: Authors, user: string): Client {
  async function noted<T>(place: Place, options: WriteOptions & { deletes?: boolean }, send: () => Promise<T>) {
    const { resource, namespace, name } = place;
    const { dryRun, fieldManager, deletes = false } = options;
    if (dryRun) return send();
    const forget = authors.writes(
      { resource: resourceKey(resource), namespace, name },
      { user, fieldManager, deletes },
    );
    try {
      return await send();
    } catch (error) {
      // What was refused has not been done; of what broke off nobody knows.
      if (error instanceof StatusError && error.code < 500) forget();
      throw error;
    }
  }
  return {
    ...client,
    create: (resource, object, options) =>
      noted(placeOf(resource, object), { ...options }, () => client.create(resource, object, options)),
    update: (resource, object, options) =>
      noted(placeOf(resource, object), { ...options }, () => client.update(resource, object, options)),
    patch: (resource, namespace, name, type, patch, options) =>
      noted({ resource, namespace, name }, { ...options }, () =>
        client.patch(resource, namespace, name, type, patch, options),
      ),
    delete: (resource, namespace, name, options) =>
      noted({ resource, namespace, name }, { dryRun: options?.dryRun, deletes: true }, () =>
        client.delete(resource, namespace, name, options),
      ),
  };
}
