import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { CustomResourceDefinition, DefinitionNames } from '../../custom/definition.ts';
import { resources } from '../../registry.ts';

type Definition = DeepReadonly<CustomResourceDefinition>;

/** Why a name is not given, as the condition NamesAccepted tells it. */
export interface NameConflict {
  readonly reason: string;
  readonly message: string;
}

export interface AcceptedNames {
  readonly names: DeepReadonly<DefinitionNames>;
  /** Undefined where all names that are asked for are given. */
  readonly conflict: NameConflict | undefined;
}

/**
 * The names that a definition gets: those that no other of its group has. As upstream, what was accepted before stays
 * where what is asked for now is taken.
 */
export function acceptNames(definition: Definition, others: Iterable<Definition>): AcceptedNames {
  const inUse = namesInUse(definition, others);
  const asked = definition.spec?.names;
  const before = definition.status?.acceptedNames;
  if (!asked) return { names: before ?? { plural: '', kind: '' }, conflict: undefined };
  const conflicts: NameConflict[] = [];
  const check = (value: string | undefined, used: ReadonlySet<string>, reason: string): boolean => {
    if (value === undefined || !used.has(value)) return true;
    conflicts.push({ reason, message: `${JSON.stringify(value)} is already in use` });
    return false;
  };
  const plural = check(asked.plural, inUse.resources, 'PluralConflict') ? asked.plural : (before?.plural ?? '');
  const singular = check(asked.singular, inUse.resources, 'SingularConflict') ? asked.singular : before?.singular;
  const clashing = (asked.shortNames ?? []).filter((name) => inUse.resources.has(name));
  for (const name of clashing) check(name, inUse.resources, 'ShortNamesConflict');
  const kind = check(asked.kind, inUse.kinds, 'KindConflict') ? asked.kind : (before?.kind ?? '');
  const listKind = check(asked.listKind, inUse.kinds, 'ListKindConflict') ? asked.listKind : before?.listKind;
  const shortNames = clashing.length === 0 ? asked.shortNames : before?.shortNames;
  const { categories } = asked;
  const names = {
    plural,
    kind,
    ...(singular !== undefined && { singular }),
    ...(listKind !== undefined && { listKind }),
    ...(shortNames !== undefined && { shortNames }),
    ...(categories !== undefined && { categories }),
  };
  return { names, conflict: conflicts.at(-1) };
}

interface InUse {
  readonly resources: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function namesInUse({ metadata, spec }: Definition, others: Iterable<Definition>): InUse {
  const [resources, kinds] = [new Set<string>(), new Set<string>()];
  const add = ({ plural, singular, shortNames = [], kind, listKind }: DeepReadonly<DefinitionNames>) => {
    for (const name of [plural, singular, ...shortNames]) if (name) resources.add(name);
    for (const name of [kind, listKind]) if (name) kinds.add(name);
  };
  for (const names of builtInNames(spec?.group ?? '')) add(names);
  for (const other of others) {
    const isOther = other.metadata?.name !== metadata?.name && other.spec?.group === spec?.group;
    if (isOther && other.status?.acceptedNames) add(other.status.acceptedNames);
  }
  return { resources, kinds };
}

/** Names that kinds of the group have which are built in. */
function builtInNames(group: string): DeepReadonly<DefinitionNames>[] {
  return resources
    .filter((resource) => resource.group === group)
    .map(({ resource: plural, singular, shortNames, kind }) => ({
      plural,
      singular,
      kind,
      listKind: `${kind}List`,
      shortNames,
    }));
}
