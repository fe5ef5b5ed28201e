import { findKind, findResource, resources } from './registry.ts';
import type { Resource } from './resource.ts';

/** The kinds that one cluster serves, each in the version in which its objects are kept. */
export interface KindCatalogue {
  list(): readonly Resource[];
  /** By `pods`, `deployments.apps`: see resourceKey. */
  byKey(key: string): Resource | undefined;
  /** In any version that is served; the answer is the kind in that version. */
  byKind(apiVersion: string, kind: string): Resource | undefined;
}

/** What the embedded cluster serves. */
export const builtInKinds: KindCatalogue = { list: () => resources, byKey: findResource, byKind: findKind };
