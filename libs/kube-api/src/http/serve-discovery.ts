import { resources } from '@pilothouse/kube-model/registry';
import { aggregatedDiscovery, aggregatedType } from '../discovery/aggregated.ts';
import { apiGroup, apiGroupList, apiResourceList, apiVersions } from '../discovery/plain.ts';
import { servedGroups } from '../discovery/served-resources.ts';
import { serverVersion } from '../discovery/version.ts';
import { openapiDocument, openapiIndex } from '../openapi/openapi.ts';
import { encodeOpenapiV2, openapiV2Accept, openapiV2Document, openapiV2Type } from '../openapi/openapi-v2.ts';
import { type Document, documentOf, documentOfBytes } from './documents.ts';

type Make = () => Document;

/** Every version that has a document: also those that only a subresource is answered in (autoscaling/v1, Scale). */
function openapiVersions(): { readonly group: string; readonly version: string }[] {
  const all = resources.map(({ group, version }) => `${group}/${version}`);
  return [...new Set(all)].map((text) => {
    const [group = '', version = ''] = text.split('/');
    return { group, version };
  });
}

/** Documents are made when first asked for, then kept. */
function once(make: Make): Make {
  let made: Document | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const plain = new Map<string, Make>([
  ['/api', once(() => documentOf(apiVersions('127.0.0.1')))],
  ['/apis', once(() => documentOf(apiGroupList()))],
  ['/version', once(() => documentOf(serverVersion))],
  ['/openapi/v2', once(() => documentOf(openapiV2Document()))],
  ['/openapi/v3', once(() => documentOf(openapiIndex()))],
]);
for (const group of servedGroups) {
  const { name, version } = group;
  const path = name === '' ? `/api/${version}` : `/apis/${name}/${version}`;
  plain.set(
    path,
    once(() => documentOf(apiResourceList(group))),
  );
  if (name !== '')
    plain.set(
      `/apis/${name}`,
      once(() => documentOf({ kind: 'APIGroup', apiVersion: 'v1', ...apiGroup(group) })),
    );
}

for (const { group, version } of openapiVersions()) {
  const path = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  plain.set(
    `/openapi/v3${path}`,
    once(() => documentOf(openapiDocument(group, version))),
  );
}

const healthPaths = ['/healthz', '/livez', '/readyz'];
const rootPaths = [...plain.keys(), ...healthPaths].sort();
plain.set(
  '/',
  once(() => documentOf({ paths: rootPaths })),
);

const aggregated = new Map<string, Make>([
  ['/api', once(() => documentOf(aggregatedDiscovery(true), aggregatedType))],
  ['/apis', once(() => documentOf(aggregatedDiscovery(false), aggregatedType))],
]);

const openapiV2 = once(() => documentOfBytes(Buffer.from(encodeOpenapiV2(openapiV2Document())), openapiV2Type));

const wantsAggregated = (accept: string) => accept.includes('g=apidiscovery.k8s.io') && accept.includes('v=v2;');

/** The document at this path, in the form that the client prefers; undefined where there is none. */
export function findDocument(path: string, accept: string | undefined): Document | undefined {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  if (trimmed === '/openapi/v2' && accept?.includes(openapiV2Accept)) return openapiV2();
  const together = accept && wantsAggregated(accept) ? aggregated.get(trimmed) : undefined;
  return (together ?? plain.get(trimmed))?.();
}
