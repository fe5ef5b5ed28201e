import { asEventsGroup, isEventsGroup } from '@pilothouse/kube-model/event-views';
import type { Resource } from '@pilothouse/kube-model/resource';
import { apiVersionOf } from '@pilothouse/kube-model/resource';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { shown } from '../verbs/shown.ts';

/** What an encoder needs to know of an object. */
export type Encodable = Pick<StoredObject, 'body' | 'parse'>;

export interface ListMeta {
  /** Of what is kept. */
  readonly resourceVersion?: string;
  readonly continue?: string;
  readonly remainingItemCount?: number;
}

/** One way to show the objects of one resource. Made once and kept, so that what is encoded can be shared. */
export interface Format {
  readonly contentType: string;
  /** An object by itself. */
  object(stored: Encodable): Buffer;
  /** What stands around the items of a list; a list ends with `]}`. */
  listHead(meta: ListMeta): string;
  item(stored: Encodable): Buffer;
  /** The object of a watch event. `first`: the reader has seen none before. */
  watched(stored: Encodable, first: boolean): Buffer;
  bookmark(revision: number, initialEventsEnd: boolean): Buffer;
}

const initialEventsEndAnnotation = 'k8s.io/initial-events-end';

export function bookmarkMeta(revision: number, initialEventsEnd: boolean): object {
  return {
    resourceVersion: String(revision),
    ...(initialEventsEnd && { annotations: { [initialEventsEndAnnotation]: 'true' } }),
  };
}

/** Plain JSON: the stored bytes as they are. */
function jsonFormat(resource: Resource): Format {
  const { kind, custom } = resource;
  const listKind = custom?.listKind ?? `${kind}List`;
  const apiVersion = apiVersionOf(resource);
  const object = isEventsGroup(resource) ? translatedEvent : (stored: Encodable) => shown(resource, stored).body;
  return {
    contentType: 'application/json',
    object,
    item: object,
    watched: object,
    listHead: (meta) =>
      `{"kind":"${listKind}","apiVersion":"${apiVersion}","metadata":${JSON.stringify(meta)},"items":[`,
    bookmark: (revision, end) =>
      Buffer.from(JSON.stringify({ kind, apiVersion, metadata: bookmarkMeta(revision, end) })),
  };
}

const translated = new WeakMap<Encodable, Buffer>();

function translatedEvent(stored: Encodable): Buffer {
  let body = translated.get(stored);
  if (!body) {
    body = Buffer.from(JSON.stringify(asEventsGroup(stored.parse())));
    translated.set(stored, body);
  }
  return body;
}

const jsonFormats = new WeakMap<Resource, Format>();

export function jsonOf(resource: Resource): Format {
  let format = jsonFormats.get(resource);
  if (!format) {
    format = jsonFormat(resource);
    jsonFormats.set(resource, format);
  }
  return format;
}
