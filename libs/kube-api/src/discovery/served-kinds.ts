import { customResources, isTrue } from '@pilothouse/kube-model/custom/custom-resource';
import type { CustomResourceDefinition } from '@pilothouse/kube-model/custom/definition';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterStore } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { groupResources, type ServedGroup, servedResources } from './served-resources.ts';

/** Every kind that is served at one moment: the built-in ones, and those that definitions have made. Immutable. */
export interface ServedKinds {
  readonly groups: readonly ServedGroup[];
  /** Those whose schemas are not built in: those that definitions have made, in every served version, and extra ones. */
  readonly described: readonly Resource[];
  /** By what stands in a request path: group ('' is core), version, plural. */
  find(group: string, version: string, plural: string): Resource | undefined;
}

const pathKey = (group: string, version: string, plural: string) => `${group}/${version}/${plural}`;

/** Kinds that this API serves beside those that it stores: as they are served, and with their schemas. */
export interface ExtraKinds {
  readonly served: readonly Resource[];
  readonly described: readonly Resource[];
}

const noExtra: ExtraKinds = { served: [], described: [] };

/** The kinds with these beside the built-in ones. Extra ones stand last: they must not be found by a name of others. */
export function servedKinds(custom: readonly Resource[], extra = noExtra): ServedKinds {
  const all = [...servedResources, ...custom, ...extra.served];
  const byPath = new Map(all.map((one) => [pathKey(one.group, one.version, one.resource), one]));
  return {
    groups: groupResources(all),
    described: [...custom, ...extra.described],
    find: (group, version, plural) => byPath.get(pathKey(group, version, plural)),
  };
}

const definitionsKey = resourceKey(customResourceDefinitions);

/**
 * The kinds as they are now. Follows the store without being told: it looks whether a definition has changed since it was
 * last asked. A kind stays the same object for as long as its definition says the same.
 */
export function createServedKinds(
  store: Pick<ClusterStore, 'generation' | 'snapshot'>,
  extra = noExtra,
): () => ServedKinds {
  let generation = -1;
  let served = servedKinds([], extra);
  let made = new Map<string, readonly Resource[]>();
  return () => {
    const now = store.generation(definitionsKey);
    if (now === generation) return served;
    const next = new Map<string, readonly Resource[]>();
    for (const stored of store.snapshot(definitionsKey).list()) {
      const definition = stored.parse<CustomResourceDefinition>();
      const identity = identityOf(stored);
      next.set(identity, made.get(identity) ?? customResources(definition));
    }
    const same = next.size === made.size && [...next.keys()].every((identity) => made.has(identity));
    if (!same) served = servedKinds([...next.values()].flat(), extra);
    made = next;
    generation = now;
    return served;
  };
}

/** Differs wherever something that the kind is made of does. */
function identityOf(stored: StoredObject): string {
  const definition = stored.parse<CustomResourceDefinition>();
  const { generation, deletionTimestamp } = definition.metadata ?? {};
  const { acceptedNames } = definition.status ?? {};
  return JSON.stringify([
    stored.uid,
    generation,
    deletionTimestamp !== undefined,
    isTrue(definition, 'Established'),
    acceptedNames,
  ]);
}
