import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ServedKinds } from '../discovery/served-kinds.ts';
import type { Target } from '../verbs/api.ts';

/** Below a namespace's own path these are its subresources, not resources in it. */
const ofNamespace = new Set(['status', 'finalize']);

export const notServed = () => new StatusError('NotFound', 'the server could not find the requested resource', {});

/** Segments of `/api/v1/…` and `/apis/group/version/…`; undefined for paths that lead to no resource. */
export function parseResourcePath(kinds: ServedKinds, path: string): Target | undefined {
  const segments = path.split('/');
  if (segments.at(-1) === '') segments.pop();
  const [, root, group = '', version = ''] = segments;
  if (root === 'api' && segments.length > 3) {
    return target((plural) => kinds.find('', group, plural), segments.slice(3));
  }
  if (root === 'apis' && segments.length > 4) {
    return target((plural) => kinds.find(group, version, plural), segments.slice(4));
  }
  return undefined;
}

/** `segments`: those after the version. */
function target(find: (plural: string) => Resource | undefined, segments: readonly string[]): Target {
  const inNamespace = segments[0] === 'namespaces' && segments.length > 2 && !ofNamespace.has(segments[2] ?? '');
  const first = inNamespace ? 2 : 0;
  const resource = find(segments[first] ?? '');
  if (!resource || segments.length > first + 3) throw notServed();
  const namespace = inNamespace ? decode(segments[1] ?? '') : '';
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
