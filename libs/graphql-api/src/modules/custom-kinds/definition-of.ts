import type { CustomResourceDefinition, PrinterColumn } from '@pilothouse/kube-model/custom/definition';
import { shownColumns } from '@pilothouse/kube-model/custom/printed-cell';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../cluster-handle.ts';

const definitions = resourceKey(customResourceDefinitions);

type Definition = DeepReadonly<CustomResourceDefinition>;

function storedDefinition({ store }: ClusterHandle, resource: Resource): StoredObject | undefined {
  return store.get({ resource: definitions, namespace: '', name: resourceKey(resource) });
}

/** The definition that made a kind: it is called as the resource, in our cluster and in any other. */
export function definitionOf(cluster: ClusterHandle, resource: Resource): Definition | undefined {
  return storedDefinition(cluster, resource)?.parse<CustomResourceDefinition>();
}

const columns = new WeakMap<StoredObject, Map<string, readonly PrinterColumn[]>>();

/** The columns that a kind is listed with in its version; none for kinds that are built in. */
export function printerColumns(cluster: ClusterHandle, resource: Resource): readonly PrinterColumn[] {
  const stored = storedDefinition(cluster, resource);
  if (!stored) return [];
  const known = columns.get(stored) ?? new Map<string, readonly PrinterColumn[]>();
  columns.set(stored, known);
  const found = known.get(resource.version) ?? columnsOf(stored.parse<CustomResourceDefinition>(), resource.version);
  known.set(resource.version, found);
  return found;
}

function columnsOf({ spec }: Definition, version: string): readonly PrinterColumn[] {
  const served = spec?.versions.find(({ name }) => name === version);
  return shownColumns(served?.additionalPrinterColumns ?? []);
}
