import { randomUUID } from 'node:crypto';
import { apiVersionOf } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { OwnedObject, Target } from './api.ts';

/** Throws BadRequest unless the manifest is of the kind, the name and the namespace that the request is for. */
export function checkAddress(target: Target, object: OwnedObject): void {
  checkKind(target, object);
  const { namespace, name } = object.metadata ?? {};
  if (target.resource.namespaced && namespace && namespace !== target.namespace) {
    throw new StatusError(
      'BadRequest',
      'the namespace of the provided object does not match the namespace sent on the request',
    );
  }
  if (target.name === '') return;
  if (!name) {
    throw new StatusError(
      'BadRequest',
      `the name of the object (${target.name} based on URL) was undeterminable: name must be provided`,
    );
  }
  if (name !== target.name) {
    throw new StatusError(
      'BadRequest',
      `the name of the object (${name}) does not match the name on the URL (${target.name})`,
    );
  }
}

export function checkKind({ resource }: Pick<Target, 'resource'>, object: OwnedObject): void {
  const apiVersion = apiVersionOf(resource);
  if (object.apiVersion === undefined || object.apiVersion === '') object.apiVersion = apiVersion;
  if (object.kind === undefined || object.kind === '') object.kind = resource.kind;
  if (object.apiVersion !== apiVersion) {
    throw new StatusError(
      'BadRequest',
      `the API version in the data (${object.apiVersion}) does not match the expected API version (${apiVersion})`,
    );
  }
  if (object.kind !== resource.kind) {
    throw new StatusError(
      'BadRequest',
      `${object.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: the kind does not match`,
    );
  }
}

/** Gives a new object what only the server may decide. */
export function stampNew(object: OwnedObject, target: Target, name: string, now: string): void {
  const { labels, annotations, ownerReferences, finalizers, generateName } = object.metadata ?? {};
  object.metadata = {
    ...(name !== '' && { name }),
    ...(generateName && { generateName }),
    ...(target.namespace !== '' && { namespace: target.namespace }),
    uid: randomUUID(),
    creationTimestamp: now,
    ...(labels && { labels }),
    ...(annotations && { annotations }),
    ...(ownerReferences && { ownerReferences }),
    ...(finalizers && { finalizers }),
  };
}
