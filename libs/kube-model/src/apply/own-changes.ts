import type { JsonObject } from '../patch/json-value.ts';
import { type Comparison, compareObjects } from './compare.ts';
import { differenceOf, type FieldSet, intersectionOf, isEmptySet, unionOf } from './field-set.ts';
import { capUpdaters, isSameOwner, type Owner, type Owners, withFields } from './managed-fields.ts';
import type { Structure } from './structure.ts';

/** Who writes: an entry of managedFields without its fields. */
export type Writer = Omit<Owner, 'fields' | 'time'> & { readonly time: string };

/** What of `owners` stands against a change by somebody else. */
export interface Taken {
  readonly owner: Owner;
  readonly fields: FieldSet;
}

/** Fields that others own and that the change would set otherwise. */
export function takenBy(owners: Owners, { added, modified }: Comparison): Taken[] {
  const changed = unionOf(modified, added);
  const taken = owners.map((owner) => ({ owner, fields: intersectionOf(owner.fields, changed) }));
  return taken.filter(({ fields }) => !isEmptySet(fields));
}

/** What is left to the owners after a change by somebody else. */
export function withoutChanged(owners: Owners, { added, modified, removed }: Comparison): Owners {
  const changed = unionOf(unionOf(modified, added), removed);
  if (isEmptySet(changed)) return owners;
  return owners.map((owner) => {
    const fields = differenceOf(owner.fields, changed);
    return fields === owner.fields ? owner : { ...owner, fields };
  });
}

/** Who owns what after a create, an update or a patch: the writer gets what it changed, everybody loses it. */
export function ownersAfterUpdate(
  structure: Structure,
  before: JsonObject,
  after: JsonObject,
  owners: Owners,
  writer: Writer,
): Owners {
  const comparison = compareObjects(structure, before, after);
  const left = withFields(withoutChanged(owners, comparison));
  const gained = unionOf(comparison.modified, comparison.added);
  if (isEmptySet(gained)) return capUpdaters(left);
  const previous = left.find((owner) => isSameOwner(owner, writer));
  const own = { ...writer, fields: previous ? unionOf(previous.fields, gained) : gained };
  return capUpdaters([...left.filter((owner) => owner !== previous), own]);
}
