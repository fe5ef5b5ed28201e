import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type {
  CustomResourceDefinition,
  DefinitionNames,
  DefinitionSpec,
  DefinitionVersion,
} from '../../custom/definition.ts';
import { dns1035LabelProblems, dnsSubdomainProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained, oneOf } from '../../validation/rules.ts';
import { versionProblems } from './version-validation.ts';

type Definition = DeepReadonly<CustomResourceDefinition>;

export function validateDefinition(definition: Definition): Problem[] {
  const { metadata, spec } = definition;
  if (!spec) return [required('spec')];
  const name = `${spec.names?.plural ?? ''}.${spec.group ?? ''}`;
  return [
    ...(metadata?.name === name
      ? []
      : [invalid('metadata.name', metadata?.name ?? '', 'must be spec.names.plural+"."+spec.group')]),
    ...group(definition),
    ...oneOf('spec.scope', spec.scope, ['Cluster', 'Namespaced']),
    ...versions(spec),
    ...names(spec.names),
    ...conversion(spec),
    ...(spec.preserveUnknownFields
      ? [
          invalid(
            'spec.preserveUnknownFields',
            true,
            'cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead',
          ),
        ]
      : []),
  ];
}

const approval = 'api-approved.kubernetes.io';

function group({ metadata, spec }: Definition): Problem[] {
  const value = spec?.group ?? '';
  if (value === '') return [required('spec.group')];
  const problems = explained('spec.group', value, dnsSubdomainProblems(value));
  if (problems.length > 0) return problems;
  if (!value.includes('.')) return [invalid('spec.group', value, 'should be a domain with at least one dot')];
  if (!/(^|\.)(k8s|kubernetes)\.io$/.test(value) || metadata?.annotations?.[approval]) return [];
  const why = `protected groups must have approval annotation ${JSON.stringify(approval)}, see https://github.com/kubernetes/enhancements/pull/1111`;
  return [required(`metadata.annotations[${approval}]`, why)];
}

function versions({ versions: given = [] }: DeepReadonly<DefinitionSpec>): Problem[] {
  const field = 'spec.versions';
  const distinct = new Set(given.map(({ name }) => name)).size === given.length;
  const stored = given.filter((version) => version.storage).length;
  return [
    ...(distinct ? [] : [invalid(field, namesOf(given), 'must contain unique version names')]),
    ...(stored === 1
      ? []
      : [invalid(field, namesOf(given), 'must have exactly one version marked as storage version')]),
    ...given.flatMap((version, index) => versionProblems(version, `${field}[${index}]`)),
  ];
}

const namesOf = (versions: readonly DeepReadonly<DefinitionVersion>[]) => versions.map(({ name }) => name);

function names(given: DeepReadonly<DefinitionNames> | undefined): Problem[] {
  const { plural = '', singular = '', kind = '', listKind = '', shortNames = [], categories = [] } = given ?? {};
  const field = 'spec.names';
  const label = (at: string, value: string) => explained(at, value, dns1035LabelProblems(value));
  return [
    ...(plural === '' ? [required(`${field}.plural`)] : label(`${field}.plural`, plural)),
    ...(singular === '' ? [] : label(`${field}.singular`, singular)),
    ...kindName(`${field}.kind`, kind),
    ...shortNames.flatMap((name, index) => label(`${field}.shortNames[${index}]`, name)),
    ...categories.flatMap((name, index) => label(`${field}.categories[${index}]`, name)),
    ...kindName(`${field}.listKind`, listKind),
    ...(kind !== '' && kind === listKind
      ? [invalid(`${field}.listKind`, listKind, 'kind and listKind may not be the same')]
      : []),
  ];
}

function kindName(field: string, value: string): Problem[] {
  if (value === '') return [required(field)];
  const problems = dns1035LabelProblems(value.toLowerCase());
  return explained(
    field,
    value,
    problems.map((why) => `may have mixed case, but should otherwise match: ${why}`),
  );
}

/** Objects change their version by name only: nobody is asked to convert them. */
function conversion(spec: DeepReadonly<DefinitionSpec>): Problem[] {
  const strategy = spec.conversion?.strategy ?? 'None';
  if (strategy !== 'Webhook') return oneOf('spec.conversion.strategy', strategy, ['None', 'Webhook']);
  return [forbidden('spec.conversion.strategy', 'conversion by a webhook is not served by this cluster: use None')];
}

const immutable = 'field is immutable';

export function validateDefinitionUpdate(next: Definition, current: Definition): Problem[] {
  return [...validateDefinition(next), ...fixed(next, current), ...stored(next)];
}

/** Objects are kept under these names. */
function fixed({ spec: next }: Definition, { spec: current, status }: Definition): Problem[] {
  const established = status?.conditions?.some(({ type, status: value }) => type === 'Established' && value === 'True');
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['spec.group', next?.group, current?.group],
    ['spec.names.plural', next?.names?.plural, current?.names?.plural],
    ['spec.scope', next?.scope, current?.scope],
    ['spec.names.kind', next?.names?.kind, current?.names?.kind],
  ];
  const changed = pairs.filter(([, value, before]) => established && !jsonEqual(value, before));
  return changed.map(([field, value]) => invalid(field, value ?? '', immutable));
}

/** A version that objects are kept in stays. */
function stored({ spec, status }: Definition): Problem[] {
  const known = new Set(spec?.versions?.map(({ name }) => name));
  return (status?.storedVersions ?? []).flatMap((version, index) => {
    if (known.has(version)) return [];
    const why = `missing from spec.versions; ${version} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in ${version} and removes ${version} from status.storedVersions`;
    return [invalid(`status.storedVersions[${index}]`, version, why)];
  });
}
