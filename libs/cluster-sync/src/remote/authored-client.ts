import type { Client, WriteOptions } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Authors } from './authors.ts';

/** Remembers who writes what. */
export function authoredClient(client: Client, authors: Authors, user: string): Client {
  const note = (resource: Resource, namespace: string, name: string, options: WriteOptions = {}) => {
    if (!options.dryRun)
      authors.writes({ resource: resourceKey(resource), namespace, name }, user, options.fieldManager);
  };
  const noteObject = (resource: Resource, { metadata }: KubeObject, options?: WriteOptions) =>
    note(resource, metadata?.namespace ?? '', metadata?.name ?? '', options);
  return {
    ...client,
    create(resource, object, options) {
      noteObject(resource, object, options);
      return client.create(resource, object, options);
    },
    update(resource, object, options) {
      noteObject(resource, object, options);
      return client.update(resource, object, options);
    },
    patch(resource, namespace, name, type, patch, options) {
      note(resource, namespace, name, options);
      return client.patch(resource, namespace, name, type, patch, options);
    },
    delete(resource, namespace, name, options) {
      note(resource, namespace, name, options);
      return client.delete(resource, namespace, name, options);
    },
  };
}
