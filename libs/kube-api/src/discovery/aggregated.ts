import type { Resource, Subresource } from '@pilothouse/kube-model/resource';
import { type ServedGroup, servedSubresources } from './served-resources.ts';

export const aggregatedType = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

/** apidiscovery.k8s.io/v2: everything about the core group (`/api`) or all others (`/apis`) in one document. */
export function aggregatedDiscovery(all: readonly ServedGroup[], core: boolean): object {
  const groups = all.filter(({ name }) => (name === '') === core);
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: groups.map(groupDiscovery),
  };
}

function groupDiscovery({ name, versions }: ServedGroup): object {
  return {
    metadata: { ...(name !== '' && { name }), creationTimestamp: null },
    versions: versions.map(({ version, resources }) => ({
      version,
      resources: resources.map(resourceDiscovery),
      freshness: 'Current',
    })),
  };
}

function resourceDiscovery(resource: Resource): object {
  const { group, version, kind, namespaced, singular, verbs, shortNames, categories } = resource;
  const subresources = servedSubresources(resource).map((part) => subresourceDiscovery(resource, part));
  return {
    resource: resource.resource,
    responseKind: { group, version, kind },
    scope: namespaced ? 'Namespaced' : 'Cluster',
    singularResource: singular,
    verbs,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
    ...(subresources.length > 0 && { subresources }),
  };
}

function subresourceDiscovery({ group, version }: Resource, part: Subresource): object {
  return {
    subresource: part.name,
    responseKind: { group: part.group ?? group, version: part.version ?? version, kind: part.kind },
    verbs: part.verbs,
  };
}
