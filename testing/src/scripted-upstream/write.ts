import { alreadyExists, conflict, notFound, StatusError } from '@pilothouse/kube-model/status-error';
import { type Answer, jsonAnswer } from './answer.ts';
import { compactText, isObject, memberText, mergedText } from './json-text.ts';
import type { KindHistory } from './kind-history.ts';
import { atVersion, metadataOf, servedText } from './object-text.ts';
import { objectKey, type UpstreamState } from './upstream-state.ts';

export interface WriteRequest {
  readonly verb: 'create' | 'update' | 'patch' | 'delete';
  readonly version: string;
  readonly namespace: string;
  /** '' of a create. */
  readonly name: string;
  readonly contentType: string;
  readonly body: string;
  readonly dryRun: boolean;
}

/** One write, as upstream answers it. Throws NotFound, AlreadyExists, Conflict, BadRequest and UnsupportedMediaType. */
export function writeAnswer(state: UpstreamState, history: KindHistory, request: WriteRequest): Answer {
  return verbs[request.verb](state, history, request);
}

type Write = (state: UpstreamState, history: KindHistory, request: WriteRequest) => Answer;

const applyType = 'application/apply-patch+yaml';
const mergeType = 'application/merge-patch+json';

const create: Write = (state, history, request) => {
  const text = readBody(request, ['application/json']);
  const name = nameIn(text);
  const key = objectKey(history.kind, request.namespace, name);
  if (history.current(key)) throw alreadyExists(history.kind, name);
  return keep(state, history, request, { key, text, status: 201 });
};

const update: Write = (state, history, request) => {
  const text = readBody(request, ['application/json']);
  const { key } = existing(history, request);
  checkVersion(history, request, text);
  return keep(state, history, request, { key, text, status: 200 });
};

const patch: Write = (state, history, request) => {
  const text = readBody(request, [mergeType, applyType]);
  const key = objectKey(history.kind, request.namespace, request.name);
  const before = history.current(key);
  if (!before && request.contentType !== applyType) throw notFound(history.kind, request.name);
  if (before) checkVersion(history, request, text);
  return keep(state, history, request, { key, text: mergedText(before?.body, text), status: before ? 200 : 201 });
};

const remove: Write = (state, history, request) => {
  const { key, body } = existing(history, request);
  const { uid } = metadataOf(body);
  checkPreconditions(history, request);
  if (!request.dryRun) state.remove(history, key);
  const { resource, group } = history.kind;
  const details = { name: request.name, ...(group !== '' && { group }), kind: resource, uid };
  return jsonAnswer({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details });
};

const verbs = { create, update, patch, delete: remove } satisfies Record<WriteRequest['verb'], Write>;

interface Kept {
  readonly key: string;
  readonly text: string;
  readonly status: number;
}

/** A write that changes nothing gets no new resourceVersion. */
function keep(state: UpstreamState, history: KindHistory, request: WriteRequest, { key, text, status }: Kept): Answer {
  const before = history.current(key);
  const body = stamped(state, history, key, text);
  const same = before !== undefined && atVersion(body, before.resourceVersion) === before.body;
  if (!same && !request.dryRun) state.put(history, key, body);
  const kept = history.current(key);
  const shown = request.dryRun || !kept ? atVersion(body, before?.resourceVersion ?? 0) : kept.body;
  return jsonAnswer(servedText(history.kind, request.version, shown), status);
}

function stamped(state: UpstreamState, history: KindHistory, key: string, text: string): string {
  try {
    return state.stamped(history, key, text, state.revision + 1);
  } catch (cause) {
    throw new StatusError('BadRequest', cause instanceof Error ? cause.message : String(cause), undefined, { cause });
  }
}

function readBody({ contentType, body }: WriteRequest, accepted: readonly string[]): string {
  if (!accepted.includes(contentType)) {
    const message = `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`;
    throw new StatusError('UnsupportedMediaType', message);
  }
  try {
    JSON.parse(body);
  } catch (cause) {
    throw new StatusError('BadRequest', 'the body of the request is not JSON', undefined, { cause });
  }
  if (!isObject(body)) throw new StatusError('BadRequest', 'the body of the request is not an object');
  return compactText(body);
}

function nameIn(text: string): string {
  const { name, generateName } = metadataOf(text);
  if (typeof name === 'string' && name !== '') return name;
  if (typeof generateName === 'string') return `${generateName}${Math.random().toString(36).slice(2, 7)}`;
  throw new StatusError('Invalid', 'metadata.name: Required value: name or generateName is required');
}

function existing(history: KindHistory, { namespace, name }: WriteRequest): { key: string; body: string } {
  const found = history.current(objectKey(history.kind, namespace, name));
  if (!found) throw notFound(history.kind, name);
  return found;
}

function checkVersion(history: KindHistory, request: WriteRequest, text: string): void {
  const { resourceVersion } = metadataOf(text);
  if (typeof resourceVersion !== 'string' || resourceVersion === '') return;
  if (resourceVersion === metadataOf(existing(history, request).body).resourceVersion) return;
  const why = 'the object has been modified; please apply your changes to the latest version and try again';
  throw conflict(history.kind, request.name, why);
}

function checkPreconditions(history: KindHistory, request: WriteRequest): void {
  if (request.body === '') return;
  const wanted: unknown = JSON.parse(memberText(readBody(request, ['application/json', '']), 'preconditions') ?? '{}');
  const metadata = metadataOf(existing(history, request).body);
  for (const [field, value] of Object.entries(wanted ?? {})) {
    if (metadata[field] === value) continue;
    const why = `the ${field} in the precondition (${value}) does not match the ${field} in record (${metadata[field]}). The object might have been deleted and then recreated`;
    throw conflict(history.kind, request.name, why);
  }
}
