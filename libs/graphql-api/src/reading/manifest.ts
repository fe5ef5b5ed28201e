import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { createTwoFilesPatch } from 'diff';
import { stringify } from 'yaml';
import { type Fingerprint, maskSecret } from './mask-secret.ts';

type Shown = Pick<Resource, 'group' | 'resource'>;

/** The object as it may be shown: a Secret without its values. */
export function shown(
  resource: Shown,
  object: DeepReadonly<KubeObject>,
  fingerprint: Fingerprint,
): DeepReadonly<KubeObject> {
  return resourceKey(resource) === 'secrets' ? maskSecret(object, fingerprint) : object;
}

/** As an operator reads it: without the book-keeping of field managers. */
function readable(object: DeepReadonly<KubeObject>): object {
  if (!object.metadata?.managedFields) return object;
  const { managedFields: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}

export function toYaml(object: DeepReadonly<KubeObject>): string {
  return stringify(readable(object), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Without fields that change with every write and tell nothing, and in one order of keys, as `kubectl diff` has it. */
function comparable(object: DeepReadonly<KubeObject> | undefined): string {
  if (!object) return '';
  const { resourceVersion: _, generation: __, managedFields: ___, ...metadata } = object.metadata ?? {};
  return stringify({ ...object, metadata }, { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true });
}

/** Unified diff of two texts; empty when they are equal. */
export function textDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`before/${name}`, `after/${name}`, before, after, undefined, undefined, {
    context: 3,
  });
  return patch.slice(patch.indexOf('---'));
}

/** Unified diff of two versions of one object. Give it what may be shown. */
export function manifestDiff(
  name: string,
  before: DeepReadonly<KubeObject> | undefined,
  after: DeepReadonly<KubeObject> | undefined,
): string {
  return textDiff(name, comparable(before), comparable(after));
}
