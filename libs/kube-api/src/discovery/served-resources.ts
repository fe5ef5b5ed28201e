import { byVersionPriority } from '@pilothouse/kube-model/custom/version-priority';
import { findResource, resources } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey, type Subresource } from '@pilothouse/kube-model/resource';

/** Subresources that the facts name and this server refuses: discovery must not promise them. */
const refused = new Set(['proxy', 'portforward', 'ephemeralcontainers', 'resize', 'approval']);

/** The built-in ones, each in its preferred version: nothing converts one version into another. */
export const servedResources: readonly Resource[] = resources.filter(
  (resource) => findResource(resourceKey(resource)) === resource,
);

export interface ServedVersion {
  readonly version: string;
  readonly resources: readonly Resource[];
}

export interface ServedGroup {
  /** Empty for the core group. */
  readonly name: string;
  /** The preferred one first. */
  readonly versions: readonly ServedVersion[];
}

export function servedSubresources(resource: Resource): readonly Subresource[] {
  return resource.subresources.filter(({ name }) => !refused.has(name));
}

/** Groups in the order in which their first resource stands. */
export function groupResources(all: readonly Resource[]): ServedGroup[] {
  const groups = new Map<string, Map<string, Resource[]>>();
  for (const resource of all) {
    const versions = groups.get(resource.group) ?? new Map<string, Resource[]>();
    groups.set(resource.group, versions);
    versions.set(resource.version, [...(versions.get(resource.version) ?? []), resource]);
  }
  return [...groups].map(([name, versions]) => ({
    name,
    versions: [...versions]
      .map(([version, members]) => ({ version, resources: members }))
      .sort((a, b) => byVersionPriority(a.version, b.version)),
  }));
}
