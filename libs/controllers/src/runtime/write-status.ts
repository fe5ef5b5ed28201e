import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { keyOf } from '@pilothouse/kube-client/object-key';
import type { RevisionFloor } from '@pilothouse/kube-client/revision-floor';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { whileThere } from './request-outcome.ts';

type WithStatus = KubeObject & { status?: object };

export interface StatusTarget<T extends WithStatus> {
  readonly client: Client;
  readonly resource: Resource<T>;
  /** Is told of the write. */
  readonly floor?: RevisionFloor;
}

/**
 * Writes the status where it differs from what the cache shows. False when the object is gone. Throws Conflict when it is
 * another version by now.
 */
export async function writeStatus<T extends WithStatus>(
  { client, resource, floor }: StatusTarget<T>,
  object: Cached<T> & { readonly status?: unknown },
  status: NonNullable<T['status']>,
): Promise<boolean> {
  if (deepEqual(status, object.status ?? {})) return true;
  const next = Object.assign(copyOf<Served<T>>(object), { status });
  const written = await whileThere(client.update<T>(resource, next, { subresource: 'status' }));
  if (written) floor?.wrote(keyOf(object), written);
  return written !== undefined;
}
