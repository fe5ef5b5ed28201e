import { accessKinds } from './access-kinds.ts';
import { clusterKinds } from './cluster-kinds.ts';
import { configKinds } from './config-kinds.ts';
import type { GroupId, KindDescription } from './kind-description.ts';
import { networkKinds } from './network-kinds.ts';
import { storageKinds } from './storage-kinds.ts';
import { workloadKinds } from './workload-kinds.ts';

const described = [
  ...workloadKinds,
  ...configKinds,
  ...networkKinds,
  ...storageKinds,
  ...accessKinds,
  ...clusterKinds,
] as const;

export type KindId = (typeof described)[number]['id'];

/** Every kind that is shown by its description alone, in the order of the navigation. */
export const kinds: readonly KindDescription<KindId>[] = described;

/** The last part of its list's address: `statefulsets`. */
export function slugOf({ resource }: Pick<KindDescription, 'resource'>): string {
  return resource.split('.', 1)[0] ?? resource;
}

export function kindsOf(group: GroupId): readonly KindDescription<KindId>[] {
  return kinds.filter((each) => each.group === group);
}

export function kindBySlug(slug: string): KindDescription<KindId> | undefined {
  return kinds.find((each) => slugOf(each) === slug);
}

/** By the kind of an object and the group of its version: a kind's description holds for all its versions. */
export function kindOf(apiVersion: string, kind: string): KindDescription<KindId> | undefined {
  return kinds.find((each) => each.kind === kind && groupOf(each.apiVersion) === groupOf(apiVersion));
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : '';
}
