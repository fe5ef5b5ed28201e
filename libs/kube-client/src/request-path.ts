import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import type { ListOptions, WatchOptions, WriteOptions } from './client.ts';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** `/api/v1/namespaces/demo/pods/web`; without a namespace, of all of them. */
export function pathOf(resource: Resource, namespace: string, name = '', subresource = ''): string {
  const root = resource.group === '' ? '/api' : '/apis';
  const scope = resource.namespaced && namespace !== '' ? ['namespaces', namespace] : [];
  const parts = [apiVersionOf(resource), ...scope, resource.resource, name, subresource];
  const escaped = parts.filter((part) => part !== '').flatMap((part) => part.split('/').map(encodeURIComponent));
  return `${root}/${escaped.join('/')}`;
}

export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.set(key, String(value));
  return params.size === 0 ? path : `${path}?${params}`;
}

export function listQuery({ labelSelector, fieldSelector, limit, resourceVersion, ...rest }: ListOptions): Query {
  return { labelSelector, fieldSelector, limit, resourceVersion, continue: rest.continue };
}

export function watchQuery(options: Omit<WatchOptions, 'signal'>): Query {
  const { labelSelector, fieldSelector, resourceVersion, allowBookmarks, sendInitialEvents } = options;
  return {
    watch: true,
    labelSelector,
    fieldSelector,
    resourceVersion,
    allowWatchBookmarks: allowBookmarks,
    sendInitialEvents,
    ...(sendInitialEvents !== undefined && { resourceVersionMatch: 'NotOlderThan' }),
  };
}

export function writeQuery({ fieldManager, dryRun, fieldValidation }: WriteOptions): Query {
  return { fieldManager, fieldValidation, ...(dryRun && { dryRun: 'All' }) };
}
