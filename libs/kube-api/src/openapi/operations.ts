import { apiVersionOf, type Resource, type Subresource } from '@pilothouse/kube-model/resource';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import { customSchemaName } from './custom-schemas.ts';
import {
  deleteParameters,
  listParameters,
  nameParameter,
  namespaceParameter,
  patchParameters,
  prettyParameter,
  writeParameters,
} from './parameters.ts';
import { type Schema, schemaRef } from './schemas.ts';

const meta = 'apimachinery.pkg.apis.meta.v1';

/** Types that every document holds, whatever its kinds. */
export const metaTypes = [`${meta}.DeleteOptions`, `${meta}.Status`, `${meta}.Patch`, `${meta}.WatchEvent`];

/** What an operation is about: a resource or one of its subresources. */
interface Subject {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly tag: string;
  readonly isCustom: boolean;
}

const jsonTypes = ['application/json', 'application/yaml'];
const plainPatchTypes = ['application/apply-patch+yaml', 'application/json-patch+json', 'application/merge-patch+json'];

/** kubectl patches as this says: a schema of a custom kind says nothing of how lists are merged. */
const patchTypes = ({ isCustom }: Subject) =>
  isCustom ? plainPatchTypes : [...plainPatchTypes, 'application/strategic-merge-patch+json'];

/** `ref`: of a schema; undefined where any object may stand. */
function content(types: readonly string[], ref: string | undefined): Schema {
  const schema = ref === undefined ? { type: 'object' } : { $ref: ref };
  return Object.fromEntries(types.map((media) => [media, { schema }]));
}

interface Operation {
  readonly verb: string;
  readonly action: string;
  readonly parameters?: readonly Schema[];
  readonly request?: Schema;
  /** Reference to a schema. */
  readonly response: string | undefined;
  readonly codes?: readonly number[];
}

function operation(
  subject: Subject,
  { verb, action, parameters, request, response, codes = [200] }: Operation,
): Schema {
  const { group, version, kind, tag } = subject;
  const answer = { description: 'OK', content: content(jsonTypes, response) };
  return {
    tags: [tag],
    operationId: `${verb}${tag}${kind}`,
    ...(parameters && parameters.length > 0 && { parameters }),
    ...(request && { requestBody: { content: request, required: verb !== 'delete' } }),
    responses: {
      ...Object.fromEntries(codes.map((code) => [String(code), answer])),
      401: { description: 'Unauthorized' },
    },
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': { group, version, kind },
  };
}

const typeName = (apiVersion: string, kind: string) => typeOf(apiVersion, kind)?.name;

/** Reference to the schema of an object that operations of this resource speak of. */
function refOf(resource: Resource, { group, version, kind }: Pick<Subject, 'group' | 'version' | 'kind'>) {
  const type = typeName(apiVersionOf({ group, version }), kind);
  if (type !== undefined) return schemaRef(type);
  return resource.custom && `#/components/schemas/${customSchemaName(resource, kind)}`;
}

type Verbs = readonly string[];

/** Operations on one object: get, put, patch, delete. */
function objectOperations(subject: Subject, verbs: Verbs, type: string | undefined): Schema {
  const anything = content(['*/*'], type);
  const make = (one: Operation) => operation(subject, one);
  return {
    ...(verbs.includes('get') && { get: make({ verb: 'read', action: 'get', response: type }) }),
    ...(verbs.includes('update') && {
      put: make({
        verb: 'replace',
        action: 'put',
        parameters: writeParameters,
        request: anything,
        response: type,
        codes: [200, 201],
      }),
    }),
    ...(verbs.includes('create') && {
      post: make({
        verb: 'create',
        action: 'post',
        parameters: writeParameters,
        request: anything,
        response: type,
        codes: [200, 201, 202],
      }),
    }),
    ...(verbs.includes('delete') && {
      delete: make({
        verb: 'delete',
        action: 'delete',
        parameters: deleteParameters,
        request: content(['*/*'], schemaRef(`${meta}.DeleteOptions`)),
        response: schemaRef(`${meta}.Status`),
        codes: [200, 202],
      }),
    }),
    ...(verbs.includes('patch') && {
      patch: make({
        verb: 'patch',
        action: 'patch',
        parameters: patchParameters,
        request: content(patchTypes(subject), schemaRef(`${meta}.Patch`)),
        response: type,
        codes: [200, 201],
      }),
    }),
  };
}

/** Operations on all objects of a place: list, create, delete collection. */
function collectionOperations(
  subject: Subject,
  verbs: Verbs,
  types: { item: string | undefined; list: string | undefined },
): Schema {
  return {
    ...(verbs.includes('list') && {
      get: operation(subject, { verb: 'list', action: 'list', parameters: listParameters, response: types.list }),
    }),
    ...(verbs.includes('create') && { post: objectOperations(subject, ['create'], types.item).post }),
    ...(verbs.includes('deletecollection') && {
      delete: operation(subject, {
        verb: 'deleteCollection',
        action: 'deletecollection',
        parameters: [...deleteParameters, ...listParameters],
        request: content(['*/*'], schemaRef(`${meta}.DeleteOptions`)),
        response: schemaRef(`${meta}.Status`),
      }),
    }),
  };
}

const tagOf = ({ group, version }: Pick<Resource, 'group' | 'version'>) =>
  `${group.split('.')[0] || 'core'}_${version}`;

function subjectOf(resource: Resource, subresource?: Subresource): Subject {
  return {
    group: subresource?.group ?? resource.group,
    version: subresource?.version ?? resource.version,
    kind: subresource?.kind ?? resource.kind,
    tag: tagOf(resource),
    isCustom: resource.custom !== undefined,
  };
}

function subresourcePath(resource: Resource, subresource: Subresource, parameters: readonly Schema[]): Schema {
  const subject = subjectOf(resource, subresource);
  const type = refOf(resource, subject);
  return { ...objectOperations(subject, subresource.verbs, type), parameters };
}

/** Names of the types that operations of this resource speak of. */
export function typesOf(resource: Resource): string[] {
  const apiVersion = apiVersionOf(resource);
  const subjects = resource.subresources.map((subresource) => subjectOf(resource, subresource));
  const names = [
    typeName(apiVersion, resource.kind),
    typeName(apiVersion, `${resource.kind}List`),
    ...subjects.map((subject) => typeName(apiVersionOf(subject), subject.kind)),
  ];
  return names.filter((name) => name !== undefined);
}

/** Paths of one resource under the root of its group version (`/apis/apps/v1`). */
export function pathsOf(resource: Resource, root: string): Record<string, Schema> {
  const { resource: plural, namespaced, verbs } = resource;
  const subject = subjectOf(resource);
  const item = refOf(resource, resource);
  const list = refOf(resource, { ...resource, kind: resource.custom?.listKind ?? `${resource.kind}List` });
  const scope = namespaced ? `${root}/namespaces/{namespace}/${plural}` : `${root}/${plural}`;
  const scopeParameters = [...(namespaced ? [namespaceParameter] : []), prettyParameter];
  const objectParameters = [nameParameter, ...scopeParameters];
  const collectionVerbs = verbs.filter((verb) => verb === 'list' || verb === 'create' || verb === 'deletecollection');
  const objectVerbs = verbs.filter((verb) => verb !== 'create');
  const paths: Record<string, Schema> = {};
  if (collectionVerbs.length > 0) {
    paths[scope] = { ...collectionOperations(subject, collectionVerbs, { item, list }), parameters: scopeParameters };
  }
  if (objectVerbs.length > 0) {
    paths[`${scope}/{name}`] = { ...objectOperations(subject, objectVerbs, item), parameters: objectParameters };
  }
  for (const subresource of resource.subresources) {
    paths[`${scope}/{name}/${subresource.name}`] = subresourcePath(resource, subresource, objectParameters);
  }
  if (namespaced && verbs.includes('list')) {
    const all = collectionOperations(subject, ['list'], { item, list });
    paths[`${root}/${plural}`] = { ...all, parameters: [prettyParameter] };
  }
  return paths;
}
