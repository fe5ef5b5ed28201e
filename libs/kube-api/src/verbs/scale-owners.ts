import type { FieldSet } from '@pilothouse/kube-model/apply/field-set';
import { below, differenceOf, emptySet, hasElement, unionOf } from '@pilothouse/kube-model/apply/field-set';
import { isSameOwner, type Owner, type Owners, withFields } from '@pilothouse/kube-model/apply/managed-fields';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';

/** spec.replicas: of a workload and, by the same path, of its Scale. */
const replicas: FieldSet = { 'f:spec': { 'f:replicas': emptySet } };
export const scaleVersion = 'autoscaling/v1';

const ownsReplicas = ({ fields }: Owner) => hasElement(below(fields, 'f:spec'), 'f:replicas');

/** Who owns the number of replicas, as managedFields of the Scale tell it. */
export function scaleOwners(owners: Owners): Owners {
  return owners.filter(ownsReplicas).map((owner) => ({ ...owner, apiVersion: scaleVersion, fields: replicas }));
}

/**
 * Who owns what of the workload, when `scaled` are the owners of its Scale. As upstream, who updates the one is another
 * than who updates the other, since their versions differ, and bears no time.
 */
export function workloadOwners(resource: Resource, owners: Owners, scaled: Owners): Owners {
  const kept = owners.map((owner) => {
    const fields = isAmong(scaled, owner) ? unionOf(owner.fields, replicas) : differenceOf(owner.fields, replicas);
    return { ...owner, fields };
  });
  const others = scaled.filter((one) => !isAmong(owners, one));
  return withFields([
    ...kept,
    ...others.map((one) => ({ ...one, apiVersion: apiVersionOf(resource), time: undefined })),
  ]);
}

const isAmong = (owners: Owners, owner: Owner) => owners.some((one) => isSameOwner(one, owner));
