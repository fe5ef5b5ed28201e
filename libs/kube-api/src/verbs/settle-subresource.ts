import { applyDefaults } from '@pilothouse/kube-model/defaults';
import type { Decision } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { isRecord } from '../json-record.ts';
import { strategyOf } from '../resources/strategies.ts';
import type { OwnedObject, Target } from './api.ts';
import { setManagedFields } from './field-owners.ts';
import { validateUpdate } from './model-rules.ts';
import { checkAddress } from './object-identity.ts';
import { ownedCopy, shallowCopy } from './owned-copy.ts';
import { checkPreconditions, type OwnersOf, settle } from './settle-update.ts';

/**
 * Of what was asked the status is taken, and the annotations that come with it: the deployment controller tells the
 * revision that way. The generation stays, since nothing was asked of anybody.
 */
export function settleStatus(target: Target, asked: OwnedObject, current: StoredObject, ownersOf: OwnersOf): Decision {
  checkAddress(target, asked);
  checkPreconditions(target, asked, current);
  const next = shallowCopy(current);
  setManagedFields(next, ownersOf(asked, current.parse()));
  next.status = asked.status ?? {};
  if (asked.metadata?.annotations) next.metadata = { ...next.metadata, annotations: asked.metadata.annotations };
  return settle(strategyOf(target.resource), next, current.parse());
}

/** Of a custom object only the status is taken, and what comes of it keeps its schema. */
export function settleCustomStatus(
  target: Target,
  asked: OwnedObject,
  current: StoredObject,
  ownersOf: OwnersOf,
): Decision {
  checkAddress(target, asked);
  checkPreconditions(target, asked, current);
  const next = ownedCopy(current);
  if (asked.status === undefined) delete next.status;
  else next.status = asked.status;
  applyDefaults(target.resource, next);
  setManagedFields(next, ownersOf(next, current.parse()));
  validateUpdate(target.resource, next, current.parse());
  return settle(strategyOf(target.resource), next, current.parse());
}

/** Of what was asked only spec.finalizers is taken (namespaces). */
export function settleFinalize(
  target: Target,
  asked: OwnedObject,
  current: StoredObject,
  ownersOf: OwnersOf,
): Decision {
  checkAddress(target, asked);
  checkPreconditions(target, asked, current);
  const next = shallowCopy(current);
  setManagedFields(next, ownersOf(asked, current.parse()));
  const finalizers = isRecord(asked.spec) && Array.isArray(asked.spec.finalizers) ? asked.spec.finalizers : [];
  next.spec = { ...(isRecord(next.spec) && next.spec), finalizers };
  if (finalizers.length === 0) next.spec = {};
  return settle(strategyOf(target.resource), next, current.parse());
}
