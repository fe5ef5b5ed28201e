import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Target } from '../verbs/api.ts';
import type { Query } from './query.ts';

export type RequestVerb = 'get' | 'list' | 'watch' | 'create' | 'update' | 'patch' | 'delete' | 'deletecollection';

export const methodNotAllowed = () =>
  new StatusError('MethodNotAllowed', 'the server does not allow this method on the requested resource', {});

const onCollection: Readonly<Record<string, RequestVerb>> = {
  GET: 'list',
  HEAD: 'list',
  POST: 'create',
  DELETE: 'deletecollection',
};
const onObject: Readonly<Record<string, RequestVerb>> = {
  GET: 'get',
  HEAD: 'get',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

/** The verb of a request, as RBAC knows it. Throws MethodNotAllowed for what the resource does not offer. */
export function requestVerb(method: string, target: Target, query: Query): RequestVerb {
  const verb = plainVerb(method, target, query);
  if (!verb || !offers(target, verb)) throw methodNotAllowed();
  return verb;
}

function plainVerb(method: string, { name, subresource }: Target, query: Query): RequestVerb | undefined {
  if (name === '') {
    const verb = onCollection[method];
    return verb === 'list' && query.flag('watch') ? 'watch' : verb;
  }
  if (subresource !== '') return method === 'POST' ? 'create' : onObject[method];
  return method === 'GET' && query.flag('watch') ? 'watch' : onObject[method];
}

function offers({ resource, namespace, name, subresource }: Target, verb: RequestVerb): boolean {
  if (subresource !== '') {
    const found = resource.subresources.find((offered) => offered.name === subresource);
    return found?.verbs.includes(verb) ?? false;
  }
  const acrossNamespaces = resource.namespaced && namespace === '' && name === '';
  if (acrossNamespaces && verb !== 'list' && verb !== 'watch') return false;
  return resource.verbs.includes(verb);
}
