import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { servedResources } from '../discovery/served-resources.ts';
import type { Target } from '../verbs/api.ts';

const byPath = new Map<string, Resource>(
  servedResources.map((resource) => [`${resource.group}/${resource.version}/${resource.resource}`, resource]),
);
/** Below a namespace's own path these are its subresources, not resources in it. */
const ofNamespace = new Set(['status', 'finalize']);

export const notServed = () => new StatusError('NotFound', 'the server could not find the requested resource', {});

/** Segments of `/api/v1/…` and `/apis/group/version/…`; undefined for paths that lead to no resource. */
export function parseResourcePath(path: string): Target | undefined {
  const segments = path.split('/');
  if (segments.at(-1) === '') segments.pop();
  if (segments[1] === 'api' && segments.length > 3) return target('', segments[2] ?? '', segments, 3);
  if (segments[1] === 'apis' && segments.length > 4) return target(segments[2] ?? '', segments[3] ?? '', segments, 4);
  return undefined;
}

function target(group: string, version: string, segments: readonly string[], start: number): Target {
  const inNamespace =
    segments[start] === 'namespaces' && segments.length > start + 2 && !ofNamespace.has(segments[start + 2] ?? '');
  const first = inNamespace ? start + 2 : start;
  const resource = byPath.get(`${group}/${version}/${segments[first]}`);
  if (!resource || segments.length > first + 3) throw notServed();
  const namespace = inNamespace ? decode(segments[start + 1] ?? '') : '';
  if (resource.namespaced !== inNamespace && (inNamespace || segments.length > first + 1)) throw notServed();
  return {
    resource,
    namespace,
    name: decode(segments[first + 1] ?? ''),
    subresource: decode(segments[first + 2] ?? ''),
  };
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new StatusError('BadRequest', `the path segment ${segment} is not well encoded`, undefined, { cause });
  }
}
