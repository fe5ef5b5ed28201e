import type { Client, WriteOptions } from '@pilothouse/kube-client/client';
import type { ConfigMap, Secret } from '@pilothouse/kube-model/kinds';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { isJsonObject } from '@pilothouse/kube-model/patch/json-value';
import { applyMergePatch } from '@pilothouse/kube-model/patch/merge-patch';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { KeyInput } from '../../generated/resolver-types.ts';
import { type Changed, type ChangeOptions, changed, changeObject } from '../../writing/change-object.ts';
import { fieldManager } from '../../writing/field-manager.ts';
import { shownAfter } from '../../writing/shown-after.ts';
import type { Target } from '../../writing/target.ts';

type Config = ConfigMap | Secret;

export interface ConfigChange<T extends Config> extends ChangeOptions {
  readonly create: boolean;
  /** A merge patch of the keys. */
  readonly patch: object;
  /** The object to make when there is none. */
  readonly object: T;
}

/** Exactly one of text and base64 must be given. Throws StatusError `BadRequest`. */
export function bytesOf({ key, text, base64 }: KeyInput): Buffer {
  if (typeof text === 'string' && typeof base64 !== 'string') return Buffer.from(text);
  if (typeof base64 === 'string' && typeof text !== 'string') {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') === base64) return bytes;
    throw new StatusError('BadRequest', `the value of key "${key}" is not base64`);
  }
  throw new StatusError('BadRequest', `key "${key}" needs exactly one of text and base64`);
}

const preconditioned = (patch: object, resourceVersion: string | null | undefined) =>
  resourceVersion ? { ...patch, metadata: { resourceVersion } } : patch;

/** Sets and removes keys of a ConfigMap or Secret as the user; other keys stay as they are. */
export async function changeConfig<T extends Config>(
  context: GraphqlContext,
  target: Target<T>,
  { create, patch, object, ...options }: ConfigChange<T>,
): Promise<Changed<T>> {
  const { cluster, resource, namespace, name } = target;
  const exists = cluster.store.get({ resource: resourceKey(resource), namespace, name }) !== undefined;
  if (create && !exists) {
    const { dryRun } = options;
    const made = await cluster.client(context.access.requireUser()).create(resource, object, { fieldManager, dryRun });
    const shown = await shownAfter(target, made, dryRun);
    return changed(context, target, undefined, made as DeepReadonly<T>, shown);
  }
  const yours = (base: DeepReadonly<KubeObject> | undefined) =>
    isJsonObject(base) ? applyMergePatch(base, patch) : undefined;
  const request = (client: Client, write: WriteOptions): Promise<Served<T>> =>
    client.patch(resource, namespace, name, 'merge', preconditioned(patch, options.expectedRevision), write);
  return changeObject(context, target, { ...options, yours }, request);
}

/** Keys to remove, as a merge patch says it. */
export function removals(remove: readonly string[]): Record<string, null> {
  return Object.fromEntries(remove.map((key) => [key, null]));
}
