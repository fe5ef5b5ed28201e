import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import { customResources, preferredResource } from '@pilothouse/kube-model/custom/custom-resource';
import type { CustomResourceDefinition } from '@pilothouse/kube-model/custom/definition';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type Definitions = Iterable<DeepReadonly<CustomResourceDefinition>>;

/** The kinds that definitions have made, each in one version, as the API has them now. */
export async function listCustomKinds(client: Client): Promise<Resource[]> {
  const { items } = await client.list(customResourceDefinitions);
  return items.flatMap((definition) => preferredResource(definition) ?? []);
}

/** By what stands in a manifest, in any version that is served. */
export function customKind(definitions: Definitions, apiVersion: string, kind: string): Resource | undefined {
  for (const definition of definitions) {
    const found = customResources(definition).find((one) => one.kind === kind && apiVersionOf(one) === apiVersion);
    if (found) return found;
  }
  return undefined;
}

/** By its resourceKey: `widgets.example.com`. */
export function customKindOf(definitions: Definitions, key: string): Resource | undefined {
  for (const definition of definitions) {
    const resource = preferredResource(definition);
    if (resource && resourceKey(resource) === key) return resource;
  }
  return undefined;
}

/** Calls `appeared` once for each kind that definitions make; what follows a kind is stopped when its definition goes. */
export function followCustomKinds(informers: SharedInformers, appeared: (resource: Resource) => void): void {
  const followed = new Map<string, Resource>();
  const see = (definition: Cached<CustomResourceDefinition>) => {
    const resource = preferredResource(definition);
    if (!resource || followed.has(definition.metadata.uid)) return;
    followed.set(definition.metadata.uid, resource);
    appeared(resource);
  };
  informers.of(customResourceDefinitions).addHandler({
    added: see,
    updated: see,
    deleted({ metadata }) {
      const resource = followed.get(metadata.uid);
      followed.delete(metadata.uid);
      if (resource) void informers.forget(resource);
    },
  });
}
