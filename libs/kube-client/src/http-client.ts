import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Client, DeleteOptions, ListOptions, Page, PatchType, WatchEvent, WatchOptions } from './client.ts';
import { statusErrorFrom } from './failure-status.ts';
import { createHttpTransport, type HttpOptions, type HttpTransport } from './http-transport.ts';
import { readJsonLines } from './json-lines.ts';
import { listQuery, pathOf, watchQuery, withQuery, writeQuery } from './request-path.ts';

const patchTypes: Readonly<Record<PatchType, string>> = {
  json: 'application/json-patch+json',
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
  apply: 'application/apply-patch+yaml',
};

export interface HttpClient extends Client {
  /** Closes idle connections; the client is not used after it. */
  close(): void;
}

/** A Client of any Kubernetes API server, over HTTP or TLS. What the server answers is believed to have the asked type. */
export function createHttpClient(options: HttpOptions): HttpClient {
  const http = createHttpTransport(options);
  return { ...createTransportClient(http), close: () => http.close() };
}

/** A Client whose requests go over a transport, which stays its owner's. */
export function createTransportClient(http: HttpTransport): Client {
  return {
    async get<T extends KubeObject>(resource: Resource<T>, namespace: string, name: string) {
      return (await http.json({ method: 'GET', path: pathOf(resource, namespace, name) })) as Served<T>;
    },
    async list<T extends KubeObject>(resource: Resource<T>, list: ListOptions = {}): Promise<Page<T>> {
      const path = withQuery(pathOf(resource, list.namespace ?? ''), listQuery(list));
      return toPage(resource, (await http.json({ method: 'GET', path })) as RawList<T>);
    },
    watch: (resource, watch) => watchEvents(http, resource, watch),
    async create<T extends KubeObject>(resource: Resource<T>, object: T, write = {}) {
      const { namespace = '', name = '' } = object.metadata ?? {};
      const { subresource } = { subresource: undefined, ...write };
      const path = subresource ? pathOf(resource, namespace, name, subresource) : pathOf(resource, namespace);
      return (await http.json({ method: 'POST', path: withQuery(path, writeQuery(write)), body: object })) as Served<T>;
    },
    async update<T extends KubeObject>(resource: Resource<T>, object: T, write = {}) {
      const { namespace = '', name = '' } = object.metadata ?? {};
      const { subresource } = { subresource: '', ...write };
      const path = withQuery(pathOf(resource, namespace, name, subresource), writeQuery(write));
      return (await http.json({ method: 'PUT', path, body: object })) as Served<T>;
    },
    async patch(resource, namespace, name, type, patch, write = {}) {
      const query = { ...writeQuery(write), ...(write.force && { force: true }) };
      const path = withQuery(pathOf(resource, namespace, name, write.subresource), query);
      const answer = await http.json({ method: 'PATCH', path, body: patch, contentType: patchTypes[type] });
      return answer as Served<never>;
    },
    async delete(resource, namespace, name, remove = {}) {
      const path = pathOf(resource, namespace, name);
      return (await http.json({ method: 'DELETE', path, body: deleteBody(remove) })) as Served<never>;
    },
    async deleteCollection(resource, namespace, selector, remove = {}) {
      const path = withQuery(pathOf(resource, namespace), listQuery(selector));
      await http.json({ method: 'DELETE', path, body: deleteBody(remove) });
    },
  };
}

interface RawList<T extends KubeObject> {
  readonly metadata?: { readonly resourceVersion?: string; readonly continue?: string };
  readonly items?: readonly T[] | null;
}

/** Items of a typed list come without apiVersion and kind. */
function toPage<T extends KubeObject>(resource: Resource<T>, { metadata, items }: RawList<T>): Page<T> {
  const type = { apiVersion: apiVersionOf(resource), kind: resource.kind };
  return {
    items: (items ?? []).map((item) => ({ ...type, ...item }) as Served<T>),
    resourceVersion: metadata?.resourceVersion ?? '',
    ...(metadata?.continue && { continue: metadata.continue }),
  };
}

function deleteBody({ gracePeriodSeconds, propagationPolicy, preconditions, dryRun }: DeleteOptions): object {
  return {
    apiVersion: 'v1',
    kind: 'DeleteOptions',
    ...(gracePeriodSeconds !== undefined && { gracePeriodSeconds }),
    ...(propagationPolicy && { propagationPolicy }),
    ...(preconditions && { preconditions }),
    ...(dryRun && { dryRun: ['All'] }),
  };
}

interface RawEvent<T extends KubeObject> {
  readonly type: string;
  readonly object: Served<T>;
}

const initialEventsEnd = 'k8s.io/initial-events-end';

async function* watchEvents<T extends KubeObject>(
  http: HttpTransport,
  resource: Resource<T>,
  { signal, ...options }: WatchOptions,
): AsyncGenerator<WatchEvent<T>> {
  const path = withQuery(pathOf(resource, options.namespace ?? ''), watchQuery(options));
  try {
    const response = await http.stream({ method: 'GET', path, signal });
    for await (const line of readJsonLines(response)) yield toWatchEvent(line as RawEvent<T>);
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof StatusError) throw error;
    throw new StatusError('ServiceUnavailable', 'the watch broke off', undefined, { cause: error });
  }
}

function toWatchEvent<T extends KubeObject>({ type, object }: RawEvent<T>): WatchEvent<T> {
  switch (type) {
    case 'ADDED':
    case 'MODIFIED':
    case 'DELETED':
      return { type, object };
    case 'BOOKMARK': {
      const { resourceVersion, annotations } = object.metadata;
      return { type, resourceVersion, initialEventsEnd: annotations?.[initialEventsEnd] === 'true' };
    }
    default:
      throw statusErrorFrom(object, 500);
  }
}
