import type { FieldSet } from '@pilothouse/kube-model/apply/field-set';
import { below, differenceOf, emptySet, hasElement, isEmptySet, unionOf } from '@pilothouse/kube-model/apply/field-set';
import { isSameOwner, type Owner, type Owners, withFields } from '@pilothouse/kube-model/apply/managed-fields';
import { fieldsOfPath } from '@pilothouse/kube-model/custom/scale-paths';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';

/** spec.replicas, as it stands in a Scale and in all workloads that are built in. */
const replicas: FieldSet = { 'f:spec': { 'f:replicas': emptySet } };

/** Where the number of replicas stands in objects of this resource. */
function replicasIn({ custom }: Resource): FieldSet {
  if (!custom?.scale) return replicas;
  return fieldsOfPath(custom.scale.specReplicasPath).reduceRight<FieldSet>(
    (below, field) => ({ [`f:${field}`]: below }),
    emptySet,
  );
}
export const scaleVersion = 'autoscaling/v1';

function owns(fields: FieldSet, path: FieldSet): boolean {
  const [entry] = Object.entries(path);
  if (!entry) return true;
  const [element, rest] = entry;
  return isEmptySet(rest) ? hasElement(fields, element) : owns(below(fields, element), rest);
}

/** Who owns the number of replicas, as managedFields of the Scale tell it. */
export function scaleOwners(resource: Resource, owners: Owners): Owners {
  const path = replicasIn(resource);
  return owners
    .filter(({ fields }) => owns(fields, path))
    .map((owner) => ({ ...owner, apiVersion: scaleVersion, fields: replicas }));
}

/**
 * Who owns what of the workload, when `scaled` are the owners of its Scale. As upstream, who updates the one is another
 * than who updates the other, since their versions differ, and bears no time.
 */
export function workloadOwners(resource: Resource, owners: Owners, scaled: Owners): Owners {
  const path = replicasIn(resource);
  const kept = owners.map((owner) => {
    const fields = isAmong(scaled, owner) ? unionOf(owner.fields, path) : differenceOf(owner.fields, path);
    return { ...owner, fields };
  });
  const others = scaled.filter((one) => !isAmong(owners, one));
  return withFields([
    ...kept,
    ...others.map((one) => ({ ...one, fields: path, apiVersion: apiVersionOf(resource), time: undefined })),
  ]);
}

const isAmong = (owners: Owners, owner: Owner) => owners.some((one) => isSameOwner(one, owner));
