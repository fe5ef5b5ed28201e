import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { apiVersionOf, type Resource, type Subresource, type Verb } from '../resource.ts';
import type { CustomResourceDefinition, DefinitionVersion, PrinterColumn, ScalePaths } from './definition.ts';
import type { JsonSchema } from './json-schema.ts';
import { byVersionPriority } from './version-priority.ts';

/** What a kind has that a CustomResourceDefinition made. */
export interface CustomKind {
  /** Name of the definition: `widgets.example.com`. */
  readonly definition: string;
  readonly listKind: string;
  readonly schema: JsonSchema;
  /** apiVersion under which objects are kept. */
  readonly storedAs: string;
  readonly hasStatus: boolean;
  readonly scale: ScalePaths | undefined;
  readonly printerColumns: readonly PrinterColumn[];
  readonly selectableFields: readonly string[];
  /** Sent to whoever uses the version. */
  readonly deprecation: string | undefined;
  /** The definition is being deleted: nothing new is made. */
  readonly terminating: boolean;
}

type Definition = DeepReadonly<CustomResourceDefinition>;

const verbs: readonly Verb[] = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch'];

export function isTrue({ status }: Definition, type: string): boolean {
  return status?.conditions?.some((condition) => condition.type === type && condition.status === 'True') ?? false;
}

/** The kind in every version that is served, the preferred one first; nothing before it is established. */
export function customResources(definition: Definition): readonly Resource[] {
  const { spec } = definition;
  if (!spec || !isTrue(definition, 'Established')) return [];
  const served = spec.versions.filter((version) => version.served);
  return [...served]
    .sort((a, b) => byVersionPriority(a.name, b.name))
    .map((version) => resourceOf(definition, version));
}

/** The kind in one version, that in which its objects are kept if it is served. Undefined before it is established. */
export function preferredResource(definition: Definition): Resource | undefined {
  const served = customResources(definition);
  return served.find((resource) => isKeptVersion(resource)) ?? served[0];
}

const isKeptVersion = (resource: Resource) => apiVersionOf(resource) === resource.custom?.storedAs;

function resourceOf(definition: Definition, version: DeepReadonly<DefinitionVersion>): Resource {
  const { group = '', scope } = definition.spec ?? {};
  const names = definition.status?.acceptedNames ?? definition.spec?.names;
  const { plural = '', kind = '', singular = kind.toLowerCase(), shortNames = [], categories = [] } = names ?? {};
  return {
    group,
    version: version.name,
    resource: plural,
    singular,
    kind,
    namespaced: scope === 'Namespaced',
    verbs,
    shortNames,
    categories,
    subresources: subresourcesOf(kind, version),
    columns: [],
    custom: customKind(definition, version),
  };
}

function subresourcesOf(kind: string, { subresources }: DeepReadonly<DefinitionVersion>): Subresource[] {
  const readAndWritten = ['get', 'patch', 'update'];
  return [
    ...(subresources?.status ? [{ name: 'status', kind, verbs: readAndWritten }] : []),
    ...(subresources?.scale
      ? [{ name: 'scale', group: 'autoscaling', version: 'v1', kind: 'Scale', verbs: readAndWritten }]
      : []),
  ];
}

function customKind(definition: Definition, version: DeepReadonly<DefinitionVersion>): CustomKind {
  const { group = '', names, versions = [] } = definition.spec ?? {};
  const storage = versions.find((one) => one.storage)?.name ?? version.name;
  return {
    definition: definition.metadata?.name ?? '',
    listKind: names?.listKind ?? `${names?.kind}List`,
    schema: version.schema?.openAPIV3Schema ?? {},
    storedAs: `${group}/${storage}`,
    hasStatus: version.subresources?.status !== undefined,
    scale: version.subresources?.scale,
    printerColumns: version.additionalPrinterColumns ?? [],
    selectableFields: (version.selectableFields ?? []).map(({ jsonPath }) => jsonPath),
    deprecation: deprecationOf(definition, version),
    terminating: definition.metadata?.deletionTimestamp !== undefined,
  };
}

function deprecationOf({ spec }: Definition, version: DeepReadonly<DefinitionVersion>): string | undefined {
  if (!version.deprecated) return undefined;
  return version.deprecationWarning ?? `${spec?.group}/${version.name} ${spec?.names.kind} is deprecated`;
}
