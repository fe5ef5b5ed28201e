import type { Resource } from '@pilothouse/kube-model/resource';
import { type ServedGroup, type ServedVersion, servedSubresources } from './served-resources.ts';

/** metav1.APIVersions: what `/api` says. */
export function apiVersions(serverAddress: string): object {
  return {
    kind: 'APIVersions',
    versions: ['v1'],
    serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress }],
  };
}

/** metav1.APIGroup. */
export function apiGroup({ name, versions }: ServedGroup): object {
  const all = versions.map(({ version }) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions: all, preferredVersion: all[0] };
}

/** metav1.APIGroupList: what `/apis` says. */
export function apiGroupList(groups: readonly ServedGroup[]): object {
  const named = groups.filter(({ name }) => name !== '');
  return { kind: 'APIGroupList', apiVersion: 'v1', groups: named.map(apiGroup) };
}

/** metav1.APIResourceList of one version of a group. */
export function apiResourceList(name: string, { version, resources }: ServedVersion): object {
  return {
    kind: 'APIResourceList',
    ...(name !== '' && { apiVersion: 'v1' }),
    groupVersion: name === '' ? version : `${name}/${version}`,
    resources: resources.flatMap(apiResources),
  };
}

function apiResources(resource: Resource): object[] {
  const { singular, namespaced, kind, verbs, shortNames, categories } = resource;
  const own = {
    name: resource.resource,
    singularName: singular,
    namespaced,
    kind,
    verbs,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
  };
  const parts = servedSubresources(resource).map((part) => ({
    name: `${resource.resource}/${part.name}`,
    singularName: '',
    namespaced,
    ...(part.group !== undefined && { group: part.group, version: part.version }),
    kind: part.kind,
    verbs: part.verbs,
  }));
  return [own, ...parts];
}
