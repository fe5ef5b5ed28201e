import { isInScopes, type ScopeSelector } from '@pilothouse/kube-model/kinds/resource-quota/scopes';
import { quotaUsage } from '@pilothouse/kube-model/kinds/resource-quota/usage';
import { type Amounts, addTo } from '@pilothouse/kube-model/quantity/amounts';
import { zero } from '@pilothouse/kube-model/quantity/quantity';
import type { Quantity } from '@pilothouse/kube-model/quantity/quantity-value';
import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';

interface Counted {
  readonly resource: string;
  readonly namespace: string;
  readonly scopes: readonly ScopeSelector[];
  /** In milliseconds. */
  readonly now: number;
}

/** What the objects of one resource use by now, of each of `names`. The view shows what this batch has decided too. */
export function liveUsage(view: View, counted: Counted, names: readonly string[]): Map<string, Quantity> {
  const sum = new Map<string, Quantity>();
  for (const stored of view.list(counted.resource, counted.namespace)) {
    if (counted.scopes.length > 0 && !isInScopes(counted.resource, stored.parse(), counted.scopes)) continue;
    addTo(sum, usageOf(stored, counted));
  }
  return new Map(names.map((name) => [name, sum.get(name) ?? zero]));
}

const known = new WeakMap<StoredObject, Amounts>();

/** A stored version never changes, and only one that is being deleted counts for less as time goes by. */
function usageOf(stored: StoredObject, { resource, now }: Counted): Amounts {
  const remembered = known.get(stored);
  if (remembered) return remembered;
  const object = stored.parse();
  const usage = quotaUsage(resource, object, now);
  if (object.metadata?.deletionTimestamp === undefined) known.set(stored, usage);
  return usage;
}
