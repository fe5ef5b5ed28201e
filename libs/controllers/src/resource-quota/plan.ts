import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod, ResourceQuota } from '@pilothouse/kube-model/kinds';
import { isInScopes, scopeSelectors } from '@pilothouse/kube-model/kinds/resource-quota/scopes';
import { trackedResource } from '@pilothouse/kube-model/kinds/resource-quota/tracked-resource';
import { chargedUntil, quotaUsage } from '@pilothouse/kube-model/kinds/resource-quota/usage';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { addTo, writeAmounts } from '@pilothouse/kube-model/quantity/amounts';
import { zero } from '@pilothouse/kube-model/quantity/quantity';
import type { Quantity } from '@pilothouse/kube-model/quantity/quantity-value';

export type QuotaStatus = NonNullable<ResourceQuota['status']>;

/** The objects of a resource (by its resourceKey) in the quota's namespace; undefined of one that there is not. */
export type ObjectsOf = (resource: string) => Iterable<Cached<KubeObject>> | undefined;

/** Whose objects a quota counts: resourceKeys. */
export function trackedBy(quota: Cached<ResourceQuota>): ReadonlySet<string> {
  const names = Object.keys(quota.spec?.hard ?? {});
  return new Set(names.map(trackedResource).filter((resource) => resource !== undefined));
}

/** What is allowed, and what is used of it. Of what nobody here counts nothing is told. `now` in milliseconds. */
export function computeStatus(quota: Cached<ResourceQuota>, objectsOf: ObjectsOf, now: number): QuotaStatus {
  const hard = { ...quota.spec?.hard };
  const used = new Map<string, Quantity>();
  for (const resource of trackedBy(quota)) {
    const objects = objectsOf(resource);
    if (!objects) continue;
    const sum = usageOf(quota, resource, objects, now);
    for (const name of Object.keys(hard)) {
      if (trackedResource(name) === resource) used.set(name, sum.get(name) ?? zero);
    }
  }
  return { hard, used: writeAmounts(used) };
}

function usageOf(
  quota: Cached<ResourceQuota>,
  resource: string,
  objects: Iterable<Cached<KubeObject>>,
  now: number,
): Map<string, Quantity> {
  const scopes = scopeSelectors(quota.spec);
  const sum = new Map<string, Quantity>();
  for (const object of objects) {
    if (isInScopes(resource, object, scopes)) addTo(sum, quotaUsage(resource, object, now));
  }
  return sum;
}

/** When the next Pod that is being deleted counts no more, whether it is gone or not; milliseconds since the epoch. */
export function nextExpiry(pods: Iterable<Cached<Pod>>, now: number): number | undefined {
  let next: number | undefined;
  for (const pod of pods) {
    const until = chargedUntil(pod);
    if (until !== undefined && until >= now && (next === undefined || until < next)) next = until + 1;
  }
  return next;
}
