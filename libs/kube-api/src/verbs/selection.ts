import type { Resource } from '@pilothouse/kube-model/resource';
import {
  type FieldRequirement,
  type FieldSelector,
  parseFieldSelector,
} from '@pilothouse/kube-model/selectors/field-selector';
import { equalities, type LabelEquality, parseLabelSelector } from '@pilothouse/kube-model/selectors/label-selector';
import type { StoredObject } from '@pilothouse/store/stored-object';

/** Which objects of a resource a request is about, by labels and fields. */
export interface Selection {
  readonly matchesAll: boolean;
  matches(object: StoredObject): boolean;
  /** Conditions that the label index answers, each of one value. */
  readonly equalities: readonly LabelEquality[];
  /** The only name that can match. */
  readonly name: string | undefined;
}

/** What is indexed, so that these fields are compared without parsing. */
const indexed: Readonly<Record<string, (object: StoredObject) => string>> = {
  'metadata.name': (object) => object.key.name,
  'metadata.namespace': (object) => object.key.namespace,
  'spec.nodeName': (object) => object.node ?? '',
  'status.phase': (object) => object.phase ?? '',
};

/** Throws BadRequest for text that is no selector and for fields that this resource is not selected by. */
export function parseSelection(
  resource: Resource,
  labelSelector: string | undefined,
  fieldSelector: string | undefined,
): Selection {
  const labels = parseLabelSelector(labelSelector);
  const fields = parseFieldSelector(resource, fieldSelector);
  const byFields = fieldMatcher(resource, fields);
  return {
    matchesAll: labels.matchesAll && fields.matchesAll,
    matches: (object) => labels.matches(object.labels) && byFields(object),
    equalities: equalities(labels).filter(({ values }) => values.length === 1),
    name: fields.requirements.find(({ field, operator }) => field === 'metadata.name' && operator === '=')?.value,
  };
}

function fieldMatcher(resource: Resource, fields: FieldSelector): (object: StoredObject) => boolean {
  if (fields.matchesAll) return () => true;
  const cheap = fields.requirements.filter((requirement) => isIndexed(resource, requirement));
  const checkCheap = (object: StoredObject) =>
    cheap.every(({ field, operator, value }) => (indexed[field]?.(object) === value) === (operator === '='));
  if (cheap.length === fields.requirements.length) return checkCheap;
  return (object) => checkCheap(object) && fields.matches(object.parse());
}

function isIndexed({ resource }: Resource, { field }: FieldRequirement): boolean {
  if (field === 'spec.nodeName') return resource === 'pods';
  return indexed[field] !== undefined;
}
