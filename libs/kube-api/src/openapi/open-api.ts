import { createHash } from 'node:crypto';
import { resources } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { metaTypes, pathsOf, typesOf } from './operations.ts';
import { schemasOf } from './schemas.ts';

export interface OpenApiDocument {
  /** Hex digest of the body; changes exactly when the document does. Also a fit ETag. */
  readonly hash: string;
  /** JSON. */
  readonly body: string;
}

/** The OpenAPI v3 index at `/openapi/v3`. */
export interface OpenApiIndex {
  readonly paths: Readonly<Record<string, { readonly serverRelativeURL: string }>>;
}

type GroupVersion = Pick<Resource, 'group' | 'version'>;

/** `api/v1`, `apis/apps/v1`: a document's name in the index and its path under `/openapi/v3/`. */
export function documentName({ group, version }: GroupVersion): string {
  return group === '' ? `api/${version}` : `apis/${group}/${version}`;
}

function render(name: string, members: readonly Resource[]): OpenApiDocument {
  const paths = Object.assign({}, ...members.map((resource) => pathsOf(resource, `/${name}`)));
  const document = {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'unversioned' },
    paths,
    components: {
      schemas: schemasOf([...metaTypes, ...members.flatMap(typesOf)]),
      securitySchemes: { BearerToken: { type: 'apiKey', name: 'authorization', in: 'header' } },
    },
  };
  const body = JSON.stringify(document);
  return { body, hash: createHash('sha256').update(body).digest('hex').toUpperCase() };
}

const members = new Map<string, Resource[]>();
for (const resource of resources) {
  const name = documentName(resource);
  members.set(name, [...(members.get(name) ?? []), resource]);
}

const rendered = new Map<string, OpenApiDocument>();

/** The document of one group version by its name (`apis/apps/v1`); made when it is first asked for. */
export function openApiDocument(name: string): OpenApiDocument | undefined {
  const known = rendered.get(name);
  if (known) return known;
  const own = members.get(name);
  if (!own) return undefined;
  const document = render(name, own);
  rendered.set(name, document);
  return document;
}

/** Lists every document with its hash, so that clients may keep what they have. */
export function openApiIndex(): OpenApiIndex {
  const paths = [...members.keys()].map((name) => {
    const hash = openApiDocument(name)?.hash ?? '';
    return [name, { serverRelativeURL: `/openapi/v3/${name}?hash=${hash}` }];
  });
  return { paths: Object.fromEntries(paths) };
}
