import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { type Resource, resourceKey, type Verb } from '@pilothouse/kube-model/resource';
import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import type { z } from 'zod';
import { aggregatedList, groupList, resourceList } from './discovery-documents.ts';

/** What a cluster serves. */
export interface Discovery {
  /** Every kind, each once, in the version that its group prefers, or else in the first that has it. */
  readonly kinds: readonly Resource[];
  /** Every kind in every version. */
  readonly versions: readonly Resource[];
  /** Groups whose kinds could not be told now (`metrics.k8s.io`): their kinds may be there all the same. */
  readonly unknownGroups: ReadonlySet<string>;
}

interface DiscoveredVersion {
  readonly group: string;
  readonly version: string;
  readonly resources: readonly Resource[];
  readonly known: boolean;
}

const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
const verbs: readonly string[] = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];
const isVerb = (verb: string): verb is Verb => verbs.includes(verb);
type Found = Pick<Resource, 'resource' | 'kind' | 'namespaced' | 'shortNames' | 'categories'> & {
  readonly singular: string | undefined;
  readonly verbs: readonly string[];
};

function toResource(group: string, version: string, found: Found): Resource {
  const { kind, singular } = found;
  return {
    ...found,
    group,
    version,
    singular: singular || kind.toLowerCase(),
    verbs: found.verbs.filter(isVerb),
    subresources: [],
    columns: [],
  };
}

async function discoverAggregated(transport: HttpTransport, path: string, signal?: AbortSignal) {
  const answer = await transport.json({ method: 'GET', path, accept: `${aggregated},application/json`, signal });
  const parsed = aggregatedList.safeParse(answer);
  if (!parsed.success) return undefined;
  return parsed.data.items.flatMap(({ metadata, versions }) =>
    versions.map(({ version, freshness, resources }): DiscoveredVersion => {
      const group = metadata?.name ?? '';
      const found = (resources ?? []).map(({ resource, responseKind, scope, singularResource, ...rest }) =>
        toResource(group, version, {
          ...rest,
          resource,
          kind: responseKind?.kind ?? '',
          namespaced: scope === 'Namespaced',
          singular: singularResource,
        }),
      );
      return { group, version, resources: found, known: freshness !== 'Stale' };
    }),
  );
}

interface Version {
  readonly group: string;
  readonly version: string;
}

async function listVersions(transport: HttpTransport, signal?: AbortSignal): Promise<Version[]> {
  const { groups } = parseAs(groupList, await transport.json({ method: 'GET', path: '/apis', signal }), '/apis');
  const named = groups.flatMap(({ name: group, versions, preferredVersion }) => {
    const first = preferredVersion?.version;
    const ordered = [...versions].sort((a, b) => Number(b.version === first) - Number(a.version === first));
    return ordered.map(({ version }) => ({ group, version }));
  });
  return [{ group: '', version: 'v1' }, ...named];
}

/** A group behind an aggregated API server that is down answers with a failure; the others are not kept from being found. */
async function discoverVersion(
  transport: HttpTransport,
  { group, version }: Version,
  signal?: AbortSignal,
): Promise<DiscoveredVersion> {
  const path = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  try {
    const { resources } = parseAs(resourceList, await transport.json({ method: 'GET', path, signal }), path);
    const own = resources.filter(({ name }) => !name.includes('/'));
    const found = own.map(({ name, singularName, ...rest }) =>
      toResource(group, version, { ...rest, resource: name, singular: singularName }),
    );
    return { group, version, resources: found, known: true };
  } catch (error) {
    if (group === '' || signal?.aborted || isReason(error, 'Unauthorized')) throw error;
    return { group, version, resources: [], known: false };
  }
}

function parseAs<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new StatusError('InternalError', `what ${path} answers is not Kubernetes' discovery`);
}

async function discoverVersions(transport: HttpTransport, signal?: AbortSignal): Promise<DiscoveredVersion[]> {
  const [core, groups] = await Promise.all([
    discoverAggregated(transport, '/api', signal),
    discoverAggregated(transport, '/apis', signal),
  ]);
  if (core && groups) return [...core, ...groups];
  const found: DiscoveredVersion[] = [];
  // One after the other: discovery is no reason to press a server.
  for (const version of await listVersions(transport, signal)) {
    found.push(await discoverVersion(transport, version, signal));
  }
  return found;
}

/** Throws StatusError when the cluster cannot be reached or does not answer as Kubernetes does. */
export async function discover(transport: HttpTransport, signal?: AbortSignal): Promise<Discovery> {
  const versions = await discoverVersions(transport, signal);
  const kinds = new Map<string, Resource>();
  for (const { resources } of versions) {
    // Versions of a group come with the preferred one first.
    for (const resource of resources) {
      const key = resourceKey(resource);
      if (resource.kind !== '' && !kinds.has(key)) kinds.set(key, resource);
    }
  }
  const unknownGroups = new Set(versions.filter(({ known }) => !known).map(({ group }) => group));
  return { kinds: [...kinds.values()], versions: versions.flatMap(({ resources }) => resources), unknownGroups };
}

/** Core events and those of events.k8s.io are the same objects. */
const otherEvents = 'events.events.k8s.io';

/** Kinds whose objects can be mirrored, by where they are stored. */
export function mirrorable(kinds: readonly Resource[]): Resource[] {
  const twice = kinds.some((resource) => resourceKey(resource) === 'events');
  return kinds.filter(
    (resource) =>
      resource.verbs.includes('list') &&
      resource.verbs.includes('watch') &&
      !(twice && resourceKey(resource) === otherEvents),
  );
}
