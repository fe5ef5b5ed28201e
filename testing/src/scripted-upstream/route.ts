import type { RequestRecord, Verb } from './request-record.ts';
import { resourceKey } from './upstream-kind.ts';

/** What a request's path, method and query mean, before it is known whether such a thing is served. */
export type Route = Pick<RequestRecord, 'verb' | 'resource' | 'namespace' | 'name' | 'version'> & {
  readonly group: string;
};

const nowhere = { resource: '', namespace: '', name: '', version: '', group: '' };

export function routeOf(method: string, url: URL): Route {
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const [root = ''] = parts;
  if (['livez', 'readyz', 'healthz'].includes(root)) return { ...nowhere, verb: 'health' };
  if (root === 'version') return { ...nowhere, verb: 'version' };
  if (root !== 'api' && root !== 'apis') return { ...nowhere, verb: 'unknown' };
  const group = root === 'apis' ? (parts[1] ?? '') : '';
  const [version = '', ...rest] = parts.slice(root === 'apis' ? 2 : 1);
  if (rest.length === 0) return { ...nowhere, verb: 'discovery', group, version };
  const place = placeOf(rest);
  const review = group === 'authorization.k8s.io' && place.resource.endsWith('accessreviews');
  const verb = review ? 'review' : verbOf(method, place.name, url.searchParams);
  return { ...place, resource: resourceKey({ group, resource: place.resource }), verb, group, version };
}

/** `namespaces/x` is a namespace itself, `namespaces/x/pods` what is in it. */
function placeOf(parts: readonly string[]): Pick<Route, 'resource' | 'namespace' | 'name'> {
  const inside = parts[0] === 'namespaces' && parts.length > 2 && !['status', 'finalize'].includes(parts[2] ?? '');
  const [resource = '', name = '', ...sub] = inside ? parts.slice(2) : parts;
  return { resource: [resource, ...sub].join('/'), namespace: inside ? (parts[1] ?? '') : '', name };
}

function verbOf(method: string, name: string, query: URLSearchParams): Verb {
  if (method === 'GET' && ['true', '1'].includes(query.get('watch') ?? '')) return 'watch';
  if (method === 'GET') return name === '' ? 'list' : 'get';
  if (method === 'POST') return 'create';
  if (method === 'PUT') return 'update';
  if (method === 'PATCH') return 'patch';
  return method === 'DELETE' && name !== '' ? 'delete' : 'unknown';
}
