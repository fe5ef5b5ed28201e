import { createHash } from 'node:crypto';
import { resources } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { metaTypes, pathsOf, typesOf } from './operations.ts';
import { type Schema, schemasOf } from './schemas.ts';

/** An OpenAPI 3 document of one group version. */
export interface OpenapiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Schema>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: Schema };
}

/** What `/openapi/v3` answers: where each document is, with a hash that changes exactly when the document does. */
export interface OpenapiIndex {
  readonly paths: Readonly<Record<string, { readonly serverRelativeURL: string }>>;
}

/** `api/v1`, `apis/apps/v1`: a document's name in the index and its path under `/openapi/v3/`. */
function documentName(group: string, version: string): string {
  return group === '' ? `api/${version}` : `apis/${group}/${version}`;
}

const members = new Map<string, Resource[]>();
for (const resource of resources) {
  const name = documentName(resource.group, resource.version);
  members.set(name, [...(members.get(name) ?? []), resource]);
}

function build(name: string, own: readonly Resource[]): OpenapiDocument {
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'unversioned' },
    paths: Object.fromEntries(own.flatMap((resource) => Object.entries(pathsOf(resource, `/${name}`)))),
    components: {
      schemas: schemasOf([...metaTypes, ...own.flatMap(typesOf)]),
      securitySchemes: { BearerToken: { type: 'apiKey', name: 'authorization', in: 'header' } },
    },
  };
}

/** The document of one group version that the registry has (`apps`, `v1`). Made anew each time: keep the answer. */
export function openapiDocument(group: string, version: string): OpenapiDocument {
  const name = documentName(group, version);
  const own = members.get(name);
  if (!own) throw new Error(`the registry has no group version ${name}`);
  return build(name, own);
}

function hashOf(document: OpenapiDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').toUpperCase();
}

/** Takes some 50 ms, for it makes every document: keep the answer. */
export function openapiIndex(): OpenapiIndex {
  const paths = [...members].map(([name, own]) => {
    const serverRelativeURL = `/openapi/v3/${name}?hash=${hashOf(build(name, own))}`;
    return [name, { serverRelativeURL }];
  });
  return { paths: Object.fromEntries(paths) };
}
