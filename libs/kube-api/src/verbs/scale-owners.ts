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

/** Who owns what of the workload, when `scaled` are the owners of its Scale. As upstream, new ones bear no time. */
export function workloadOwners(resource: Resource, owners: Owners, scaled: Owners): Owners {
  const kept = owners.map((owner) => {
    const fields = findIn(scaled, owner) ? unionOf(owner.fields, replicas) : differenceOf(owner.fields, replicas);
    return { ...owner, fields };
  });
  const fresh = scaled.filter((one) => !findIn(owners, one));
  return withFields([
    ...kept,
    ...fresh.map((one) => ({ ...one, apiVersion: apiVersionOf(resource), time: undefined })),
  ]);
}

/** The same writer; a Scale has a version of its own. */
function findIn(owners: Owners, owner: Owner): Owner | undefined {
  return owners.find((one) => isSameOwner(one, { ...owner, apiVersion: one.apiVersion }));
}
