import type { Attributes } from '@pilothouse/access/authorizer';
import type { Client } from '@pilothouse/kube-client/client';
import type { Resource } from '@pilothouse/kube-model/resource';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';

/** Whether the user may; throws StatusError `Forbidden` where not. */
export type Guard = (attributes: Attributes) => void;

interface Target {
  readonly resource: Resource;
  readonly namespace: string;
  readonly name?: string | undefined;
  readonly subresource?: string | undefined;
}

/**
 * The cluster knows its kubeconfig's user only, so what ours may do must be asked here before anything is sent. The
 * verbs are those that Kubernetes itself would ask for.
 */
export function guardClient(client: Client, guard: Guard): Client {
  const ask = (verb: string, { resource, namespace, name = '', subresource }: Target) => {
    const asked = subresource ? `${resource.resource}/${subresource}` : resource.resource;
    guard({ verb, group: resource.group, resource: asked, namespace, name });
  };
  const placeOf = (object: { readonly metadata?: { readonly namespace?: string; readonly name?: string } }) => ({
    namespace: object.metadata?.namespace ?? '',
    name: object.metadata?.name,
  });
  return {
    async get(resource, namespace, name) {
      ask('get', { resource, namespace, name });
      return client.get(resource, namespace, name);
    },
    async list(resource, options) {
      ask('list', { resource, namespace: options?.namespace ?? '' });
      return client.list(resource, options);
    },
    watch(resource, options) {
      ask('watch', { resource, namespace: options.namespace ?? '' });
      return client.watch(resource, options);
    },
    async create(resource, object, options) {
      ask('create', { resource, ...placeOf(object), subresource: options?.subresource });
      return client.create(resource, object, options);
    },
    async update(resource, object, options) {
      ask('update', { resource, ...placeOf(object), subresource: options?.subresource });
      return client.update(resource, object, options);
    },
    async patch(resource, namespace, name, type, patch, options) {
      ask('patch', { resource, namespace, name, subresource: options?.subresource });
      // Applying makes the object where there is none.
      if (type === 'apply') ask('create', { resource, namespace, name, subresource: options?.subresource });
      return client.patch(resource, namespace, name, type, patch, options);
    },
    async delete(resource, namespace, name, options) {
      ask('delete', { resource, namespace, name });
      return client.delete(resource, namespace, name, options);
    },
    async deleteCollection(resource, namespace, selector, options) {
      ask('deletecollection', { resource, namespace });
      return client.deleteCollection(resource, namespace, selector, options);
    },
  };
}

/** As Kubernetes words a 403. */
export function forbidden({ group, resource, name }: Attributes, reason: string): StatusError {
  const what = resourceKey({ group, resource });
  const named = name === '' ? '' : ` "${name}"`;
  return new StatusError('Forbidden', `${what}${named} is forbidden: ${reason}`, {
    kind: resource,
    ...(group !== '' && { group }),
    ...(name !== '' && { name }),
  });
}
