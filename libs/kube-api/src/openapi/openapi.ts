import { createHash } from 'node:crypto';
import { resources } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { customMetaTypes, customSchemas } from './custom-schemas.ts';
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

/** `custom`: the kinds that definitions have made, in every version that is served. */
export interface OpenapiDocuments {
  /** Every version that has a document: also those that only a subresource is answered in (autoscaling/v1, Scale). */
  names(custom: readonly Resource[]): readonly string[];
  /** By `api/v1`, `apis/apps/v1`. Made anew each time: keep the answer. Throws for a name that is not among `names`. */
  document(name: string, custom: readonly Resource[]): OpenapiDocument;
  /** Takes some 50 ms when first asked for, for it makes every document. Of what has not changed the hashes are kept. */
  index(custom: readonly Resource[]): OpenapiIndex;
}

/** A document's name in the index and its path under `/openapi/v3/`. */
export function documentName({ group, version }: Pick<Resource, 'group' | 'version'>): string {
  return group === '' ? `api/${version}` : `apis/${group}/${version}`;
}

function membersOf(all: readonly Resource[]): Map<string, readonly Resource[]> {
  const members = new Map<string, readonly Resource[]>();
  for (const resource of all) {
    const name = documentName(resource);
    members.set(name, [...(members.get(name) ?? []), resource]);
  }
  return members;
}

function build(name: string, own: readonly Resource[]): OpenapiDocument {
  const custom = own.flatMap((resource) => (resource.custom ? [customSchemas(resource, resource.custom)] : []));
  const types = [...metaTypes, ...own.flatMap(typesOf), ...(custom.length > 0 ? customMetaTypes : [])];
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'unversioned' },
    paths: Object.fromEntries(own.flatMap((resource) => Object.entries(pathsOf(resource, `/${name}`)))),
    components: {
      schemas: Object.assign(schemasOf(types), ...custom),
      securitySchemes: { BearerToken: { type: 'apiKey', name: 'authorization', in: 'header' } },
    },
  };
}

function hashOf(document: OpenapiDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').toUpperCase();
}

interface Hashed {
  readonly members: readonly Resource[];
  readonly hash: string;
}

const isSame = (a: readonly Resource[], b: readonly Resource[]) =>
  a.length === b.length && a.every((resource, index) => resource === b[index]);

export function createOpenapiDocuments(): OpenapiDocuments {
  const hashes = new Map<string, Hashed>();
  const hashOfMembers = (name: string, members: readonly Resource[]): string => {
    const known = hashes.get(name);
    if (known && isSame(known.members, members)) return known.hash;
    const hash = hashOf(build(name, members));
    hashes.set(name, { members, hash });
    return hash;
  };
  const membersWith = (custom: readonly Resource[]) => membersOf([...resources, ...custom]);
  return {
    names: (custom) => [...membersWith(custom).keys()],
    document(name, custom) {
      const own = membersWith(custom).get(name);
      if (!own) throw new Error(`there is no group version ${name}`);
      return build(name, own);
    },
    index(custom) {
      const paths = [...membersWith(custom)].map(([name, own]) => {
        const serverRelativeURL = `/openapi/v3/${name}?hash=${hashOfMembers(name, own)}`;
        return [name, { serverRelativeURL }];
      });
      return { paths: Object.fromEntries(paths) };
    },
  };
}
