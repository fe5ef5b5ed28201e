import { aggregatedDiscovery, aggregatedType } from '../discovery/aggregated.ts';
import { apiGroup, apiGroupList, apiResourceList, apiVersions } from '../discovery/plain.ts';
import type { ServedKinds } from '../discovery/served-kinds.ts';
import type { ServedGroup, ServedVersion } from '../discovery/served-resources.ts';
import { serverVersion } from '../discovery/version.ts';
import { createOpenapiDocuments, type OpenapiDocuments } from '../openapi/openapi.ts';
import { encodeOpenapiV2, openapiV2Accept, openapiV2Document, openapiV2Type } from '../openapi/openapi-v2.ts';
import { type Document, documentOf, documentOfBytes } from './documents.ts';

export interface DiscoveryDocuments {
  /** The document at this path, in the form that the client prefers; undefined where there is none. */
  find(path: string, accept: string | undefined): Document | undefined;
}

type Make = () => Document;
type Makers = ReadonlyMap<string, Make>;

/** Documents are made when first asked for, then kept. */
function once(make: Make): Make {
  let made: Document | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const rootOf = (group: string, version: string) => (group === '' ? `/api/${version}` : `/apis/${group}/${version}`);

function groupMakers(group: ServedGroup): [string, Make][] {
  const listOf = (version: ServedVersion): [string, Make] => [
    rootOf(group.name, version.version),
    once(() => documentOf(apiResourceList(group.name, version))),
  ];
  const described = once(() => documentOf({ kind: 'APIGroup', apiVersion: 'v1', ...apiGroup(group) }));
  return [
    ...group.versions.map(listOf),
    ...(group.name === '' ? [] : [[`/apis/${group.name}`, described] satisfies [string, Make]]),
  ];
}

const healthPaths = ['/healthz', '/livez', '/readyz'];

function plainMakers(kinds: ServedKinds, openapi: OpenapiDocuments): Map<string, Make> {
  const makers = new Map<string, Make>([
    ['/api', once(() => documentOf(apiVersions('127.0.0.1')))],
    ['/apis', once(() => documentOf(apiGroupList(kinds.groups)))],
    ['/version', once(() => documentOf(serverVersion))],
    ['/openapi/v2', once(() => documentOf(openapiV2Document(kinds.described)))],
    ['/openapi/v3', once(() => documentOf(openapi.index(kinds.described)))],
    ...kinds.groups.flatMap(groupMakers),
    ...openapi
      .names(kinds.described)
      .map((name): [string, Make] => [
        `/openapi/v3/${name}`,
        once(() => documentOf(openapi.document(name, kinds.described))),
      ]),
  ]);
  const rootPaths = [...makers.keys(), ...healthPaths].sort();
  return makers.set(
    '/',
    once(() => documentOf({ paths: rootPaths })),
  );
}

interface Forms {
  readonly plain: Makers;
  readonly aggregated: Makers;
  readonly openapiV2: Make;
}

function formsOf(kinds: ServedKinds, openapi: OpenapiDocuments): Forms {
  const { groups, described } = kinds;
  return {
    plain: plainMakers(kinds, openapi),
    aggregated: new Map([
      ['/api', once(() => documentOf(aggregatedDiscovery(groups, true), aggregatedType))],
      ['/apis', once(() => documentOf(aggregatedDiscovery(groups, false), aggregatedType))],
    ]),
    openapiV2: once(() => documentOfBytes(Buffer.from(encodeOpenapiV2(openapiV2Document(described))), openapiV2Type)),
  };
}

const wantsAggregated = (accept: string) => accept.includes('g=apidiscovery.k8s.io') && accept.includes('v=v2;');

/** What is served, as it is when it is asked for: a kind is there with the answer to its definition. */
export function createDiscoveryDocuments(current: () => ServedKinds): DiscoveryDocuments {
  const openapi = createOpenapiDocuments();
  let known: { readonly kinds: ServedKinds; readonly forms: Forms } | undefined;
  const forms = () => {
    const kinds = current();
    if (known?.kinds !== kinds) known = { kinds, forms: formsOf(kinds, openapi) };
    return known.forms;
  };
  return {
    find(path, accept) {
      const { plain, aggregated, openapiV2 } = forms();
      const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
      if (trimmed === '/openapi/v2' && accept?.includes(openapiV2Accept)) return openapiV2();
      const together = accept && wantsAggregated(accept) ? aggregated.get(trimmed) : undefined;
      return (together ?? plain.get(trimmed))?.();
    },
  };
}
