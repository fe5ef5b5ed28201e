import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type {
  ConditionType,
  CustomResourceDefinition,
  DefinitionCondition,
  DefinitionStatus,
} from '../../custom/definition.ts';
import type { AcceptedNames } from './accept-names.ts';

type Definition = DeepReadonly<CustomResourceDefinition>;
type Said = Omit<DefinitionCondition, 'lastTransitionTime'>;

/**
 * The status that follows from the names that a definition gets: with all of them it is established, once and for all,
 * and the version in which objects are kept now is one that objects are kept in. `now`: RFC 3339.
 */
export function establishedStatus(
  definition: Definition,
  { names, conflict }: AcceptedNames,
  now: string,
): DefinitionStatus {
  const accepted: Said = conflict
    ? { type: 'NamesAccepted', status: 'False', ...conflict }
    : { type: 'NamesAccepted', status: 'True', reason: 'NoConflicts', message: 'no conflicts found' };
  const told = conditionsOf(definition);
  const before = told.find(({ type }) => type === 'Established');
  const established: Said = conflict
    ? (before ?? {
        type: 'Established',
        status: 'False',
        reason: 'NotAccepted',
        message: 'not all names are accepted',
      })
    : {
        type: 'Established',
        status: 'True',
        reason: 'InitialNamesAccepted',
        message: 'the initial names have been accepted',
      };
  return {
    acceptedNames: structuredClone(names) as NonNullable<DefinitionStatus['acceptedNames']>,
    conditions: withCondition(
      withCondition(told, accepted, now),
      before?.status === 'True' ? before : established,
      now,
    ),
    storedVersions: storedVersions(definition),
  };
}

const conditionsOf = ({ status }: Definition) => status?.conditions?.map((condition) => ({ ...condition })) ?? [];

/** The conditions with this one in the place of the last of its type; its time stays while its status does. */
export function withCondition(
  conditions: readonly DefinitionCondition[],
  said: Said & { readonly type: ConditionType | string },
  now: string,
): DefinitionCondition[] {
  const before = conditions.find(({ type }) => type === said.type);
  const lastTransitionTime = before?.status === said.status ? (before.lastTransitionTime ?? now) : now;
  const next: DefinitionCondition = { ...said, lastTransitionTime };
  if (!before) return [...conditions, next];
  return conditions.map((condition) => (condition.type === said.type ? next : condition));
}

function storedVersions({ spec, status }: Definition): string[] {
  const storage = spec?.versions.find((version) => version.storage)?.name;
  const known = [...(status?.storedVersions ?? [])];
  return storage === undefined || known.includes(storage) ? known : [...known, storage];
}
