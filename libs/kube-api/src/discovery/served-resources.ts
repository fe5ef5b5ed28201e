import { findResource, resources } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey, type Subresource } from '@pilothouse/kube-model/resource';

/** Subresources that the facts name and this server refuses: discovery must not promise them. */
const refused = new Set(['proxy', 'attach', 'portforward', 'ephemeralcontainers', 'resize', 'approval']);

/** Each in its preferred version: objects are stored as they came, nothing converts one version into another. */
export const servedResources: readonly Resource[] = resources.filter(
  (resource) => findResource(resourceKey(resource)) === resource,
);

export interface ServedGroup {
  /** Empty for the core group. */
  readonly name: string;
  readonly version: string;
  readonly resources: readonly Resource[];
}

export function servedSubresources(resource: Resource): readonly Subresource[] {
  return resource.subresources.filter(({ name }) => !refused.has(name));
}

/** Groups in the order of the registry; each has one version. */
export const servedGroups: readonly ServedGroup[] = groupResources();

function groupResources(): ServedGroup[] {
  const groups = new Map<string, Resource[]>();
  for (const resource of servedResources) {
    const members = groups.get(resource.group) ?? [];
    members.push(resource);
    groups.set(resource.group, members);
  }
  return [...groups].map(([name, members]) => ({ name, version: members[0]?.version ?? 'v1', resources: members }));
}
