import type { Pod, ResourceQuota } from '@pilothouse/kube-model/kinds';
import { isInScopes, scopeSelectors } from '@pilothouse/kube-model/kinds/resource-quota/scopes';
import { trackedResource } from '@pilothouse/kube-model/kinds/resource-quota/tracked-resource';
import { quotaUsage } from '@pilothouse/kube-model/kinds/resource-quota/usage';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { type Amounts, listAmounts, readAmounts, writeAmounts } from '@pilothouse/kube-model/quantity/amounts';
import { addQuantities, compareQuantities, subtractQuantities, zero } from '@pilothouse/kube-model/quantity/quantity';
import type { Quantity } from '@pilothouse/kube-model/quantity/quantity-value';
import type { Resource } from '@pilothouse/kube-model/resource';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { forbidden } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Beside, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { ownedCopy } from '../../verbs/owned-copy.ts';
import { unspecified } from './constraints.ts';
import { liveUsage } from './live-usage.ts';

/** A write that may use more of a quota. */
export interface Charge {
  readonly resource: Resource;
  readonly namespace: string;
  readonly object: DeepReadonly<AnyObject>;
  /** Undefined of a create. */
  readonly current?: DeepReadonly<AnyObject> | undefined;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * As upstream's ResourceQuota admission, but exact: what is used is counted from the objects as this write finds them, so
 * that no two of a batch take the same room. What the write uses stands in the quotas' status with the write itself.
 * Throws Forbidden.
 */
export function chargeQuotas(view: View, charge: Charge): readonly Beside[] {
  if (!charge.resource.namespaced) return [];
  const quotas = [...view.list('resourcequotas', charge.namespace)];
  if (quotas.length === 0) return [];
  const more = additional(charge);
  return quotas
    .sort((a, b) => (a.key.name < b.key.name ? -1 : 1))
    .flatMap((stored) => chargeQuota(view, stored, charge, more));
}

/** What the write uses more than before. Less is never given back here: that is seen when it has happened. */
function additional({ resource, object, current, now }: Charge): Amounts {
  const key = resourceKey(resource);
  const before: Amounts = current ? quotaUsage(key, current, now) : new Map();
  const more = [...quotaUsage(key, object, now)].map(
    ([name, quantity]) => [name, subtractQuantities(quantity, before.get(name) ?? zero)] as const,
  );
  return new Map(more.filter(([, { nanos }]) => nanos > 0n));
}

function chargeQuota(view: View, stored: StoredObject, charge: Charge, more: Amounts): Beside[] {
  const { spec } = stored.parse<ResourceQuota>();
  const key = resourceKey(charge.resource);
  const names = Object.keys(spec?.hard ?? {}).filter((name) => trackedResource(name) === key);
  const scopes = scopeSelectors(spec);
  if (names.length === 0 || !isInScopes(key, charge.object, scopes)) return [];
  refuseUnspecified(stored, charge, names);
  const requested = masked(more, names);
  if (requested.size === 0) return [];
  const used = liveUsage(view, { ...charge, resource: key, scopes }, names);
  refuseExceeding(stored, charge, { requested, used, hard: readAmounts(spec?.hard) });
  return [{ key: stored.key, object: withUsage(stored, sum(used, requested)) }];
}

const nameOf = ({ object }: Charge) => object.metadata?.name ?? '';

function refuseUnspecified({ key }: StoredObject, charge: Charge, names: readonly string[]): void {
  if (resourceKey(charge.resource) !== 'pods') return;
  // The resource says which type the object has.
  const why = unspecified(charge.object as DeepReadonly<Pod>, names);
  if (why !== undefined) throw forbidden(charge.resource, nameOf(charge), `failed quota: ${key.name}: ${why}`);
}

interface Account {
  readonly requested: Amounts;
  readonly used: Amounts;
  readonly hard: Amounts;
}

function refuseExceeding({ key }: StoredObject, charge: Charge, { requested, used, hard }: Account): void {
  const after = sum(used, requested);
  const exceeded = [...requested.keys()].filter(
    (name) => compareQuantities(after.get(name) ?? zero, hard.get(name) ?? zero) > 0,
  );
  if (exceeded.length === 0) return;
  const list = (amounts: Amounts) => listAmounts(masked(amounts, exceeded));
  const account = `requested: ${list(requested)}, used: ${list(used)}, limited: ${list(hard)}`;
  throw forbidden(charge.resource, nameOf(charge), `exceeded quota: ${key.name}, ${account}`);
}

function masked(amounts: Amounts, names: readonly string[]): Map<string, Quantity> {
  return new Map([...amounts].filter(([name]) => names.includes(name)));
}

function sum(used: Amounts, requested: Amounts): Amounts {
  return new Map([...used].map(([name, quantity]) => [name, addQuantities(quantity, requested.get(name) ?? zero)]));
}

/** The quota as it is, but for what is used now. What its `hard` says beside that is counted by the controller. */
function withUsage(stored: StoredObject, used: Amounts): AnyObject {
  const quota = ownedCopy(stored);
  const before = stored.parse<ResourceQuota>();
  const hard = before.spec?.hard ?? {};
  const known = Object.entries(before.status?.used ?? {}).filter(([name]) => name in hard);
  quota.status = { hard: { ...hard }, used: { ...Object.fromEntries(known), ...writeAmounts(used) } };
  return quota;
}
