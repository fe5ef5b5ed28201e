import type { KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';

export interface Kinds {
  readonly catalogue: KindCatalogue;
  /** `kinds`: each in the version that is mirrored; `versions`: in all that are served. */
  set(kinds: readonly Resource[], versions?: readonly Resource[]): void;
}

const nameOf = (apiVersion: string, kind: string) => `${apiVersion} ${kind}`;

/** The kinds of a cluster, which come and go. */
export function createKinds(): Kinds {
  let list: readonly Resource[] = [];
  let byKey = new Map<string, Resource>();
  let byKind = new Map<string, Resource>();
  return {
    catalogue: {
      list: () => list,
      byKey: (key) => byKey.get(key),
      byKind: (apiVersion, kind) => byKind.get(nameOf(apiVersion, kind)),
    },
    set(kinds, versions = []) {
      list = [...kinds].sort((a, b) => (resourceKey(a) < resourceKey(b) ? -1 : 1));
      byKey = new Map(list.map((resource) => [resourceKey(resource), resource]));
      // In the version that is mirrored a kind is what the mirror takes it for.
      byKind = new Map(
        [...versions, ...list].map((resource) => [nameOf(apiVersionOf(resource), resource.kind), resource]),
      );
    },
  };
}
