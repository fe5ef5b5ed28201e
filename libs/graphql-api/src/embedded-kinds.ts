import { customResources, preferredResource } from '@pilothouse/kube-model/custom/custom-resource';
import type { CustomResourceDefinition } from '@pilothouse/kube-model/custom/definition';
import { builtInKinds, type KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterStore } from '@pilothouse/store/store';

interface Custom {
  /** Each in the version in which it is looked at. */
  readonly list: readonly Resource[];
  readonly byKey: ReadonlyMap<string, Resource>;
  readonly byKind: ReadonlyMap<string, Resource>;
}

const definitionsKey = resourceKey(customResourceDefinitions);

function customOf(definitions: readonly DeepReadonly<CustomResourceDefinition>[]): Custom {
  const list = definitions.flatMap((definition) => preferredResource(definition) ?? []);
  const versions = definitions.flatMap(customResources);
  return {
    list,
    byKey: new Map(list.map((resource) => [resourceKey(resource), resource])),
    byKind: new Map(versions.map((resource) => [`${apiVersionOf(resource)} ${resource.kind}`, resource])),
  };
}

/** The kinds of the embedded cluster as they are whenever somebody asks: the built-in ones, and those of definitions. */
export function embeddedKinds(store: Pick<ClusterStore, 'generation' | 'snapshot'>): KindCatalogue {
  let known: { readonly generation: number; readonly custom: Custom } | undefined;
  const custom = (): Custom => {
    const generation = store.generation(definitionsKey);
    if (known?.generation !== generation) {
      const definitions = [...store.snapshot(definitionsKey).list()];
      known = { generation, custom: customOf(definitions.map((stored) => stored.parse<CustomResourceDefinition>())) };
    }
    return known.custom;
  };
  return {
    list: () => [...builtInKinds.list(), ...custom().list],
    byKey: (key) => builtInKinds.byKey(key) ?? custom().byKey.get(key),
    byKind: (apiVersion, kind) => builtInKinds.byKind(apiVersion, kind) ?? custom().byKind.get(`${apiVersion} ${kind}`),
  };
}
