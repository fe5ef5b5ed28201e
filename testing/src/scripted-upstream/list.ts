import { StatusError } from '@pilothouse/kube-model/status-error';
import { type Answer, expired, jsonAnswer } from './answer.ts';
import { selectedBy } from './field-selection.ts';
import type { Change, KindHistory } from './kind-history.ts';
import { apiVersionOf, itemText } from './object-text.ts';
import { parseRevision, tooLarge } from './revision-query.ts';
import type { UpstreamState } from './upstream-state.ts';

export interface ListRequest {
  /** In the path. */
  readonly version: string;
  /** '' lists all. */
  readonly namespace: string;
  readonly query: URLSearchParams;
  /** Without items say `items: null`. */
  readonly nullItems: boolean;
}

interface Page {
  readonly items: readonly Change[];
  readonly revision: number;
  readonly remaining: number;
}

/** One page, as it was at the resourceVersion of the first one. Throws BadRequest, Expired and Timeout. */
export function listAnswer(state: UpstreamState, history: KindHistory, request: ListRequest): Answer {
  const { query } = request;
  const token = query.get('continue') ?? '';
  const start = token === '' ? undefined : readToken(token);
  const revision = start ? pageRevision(state, start) : firstRevision(state, query);
  const limit = Number(query.get('limit') ?? 0);
  if (!Number.isSafeInteger(limit) || limit < 0) throw new StatusError('BadRequest', 'limit is not a whole number');
  const selected = selectedBy(query);
  const all = [...history.at(revision, request.namespace)].filter(({ key }) => selected(key));
  const left = start ? all.filter(({ key }) => key >= start.key) : all;
  const items = limit > 0 ? left.slice(0, limit) : left;
  return jsonAnswer(listText(history, request, { items, revision, remaining: left.length - items.length }));
}

/** What a page's token is answered with when its revision is gone: a new one that goes on in the present. */
export function expiredPage(token: string): StatusError {
  const message =
    'The continue parameter is too old for a consistent list. Start a new list, or go on with the token in this answer: then the parts of the list come from different times.';
  return expired(message, writeToken({ ...readToken(token), revision: latest }));
}

interface Token {
  readonly revision: number;
  /** The first key of the page, or just below it. */
  readonly key: string;
}

/** Upstream's mark of a list that goes on in the state of the moment. */
const latest = -1;

function writeToken({ revision, key }: Token): string {
  return Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: revision, start: key })).toString('base64url');
}

function readToken(token: string): Token {
  const [, revision, key] = /^\{"v":"meta\.k8s\.io\/v1","rv":(-?\d+),"start":(".+")\}$/.exec(decoded(token)) ?? [];
  if (revision === undefined || key === undefined) throw new StatusError('BadRequest', 'continue key is not valid');
  return { revision: Number(revision), key: String(JSON.parse(key)) };
}

function decoded(token: string): string {
  return Buffer.from(token, 'base64url').toString('utf8');
}

function pageRevision(state: UpstreamState, token: Token): number {
  if (token.revision === latest) return state.revision;
  if (token.revision >= state.compacted) return token.revision;
  throw expiredPage(writeToken(token));
}

/** A limit makes a bare resourceVersion an exact one, as in the times before resourceVersionMatch. */
function firstRevision(state: UpstreamState, query: URLSearchParams): number {
  const asked = parseRevision(query);
  if (asked > state.revision) throw tooLarge(asked, state.revision);
  const match = query.get('resourceVersionMatch') ?? (Number(query.get('limit') ?? 0) > 0 ? 'Exact' : 'NotOlderThan');
  if (asked === 0 || match === 'NotOlderThan') return state.revision;
  if (asked < state.compacted) throw expired('The resourceVersion for the provided list is too old.');
  return asked;
}

function listText({ kind }: KindHistory, request: ListRequest, page: Page): string {
  const type = JSON.stringify(`${kind.kind}List`);
  const apiVersion = JSON.stringify(apiVersionOf(kind.group, request.version));
  const texts = page.items.map(({ body }) => itemText(kind, request.version, body));
  const items = texts.length === 0 && request.nullItems ? 'null' : `[${texts.join(',')}]`;
  const metadata = listMetadata(page, kind.custom === true);
  // Custom resources are printed from a map, typed lists from a struct.
  if (kind.custom) return `{"apiVersion":${apiVersion},"items":${items},"kind":${type},"metadata":${metadata}}\n`;
  return `{"kind":${type},"apiVersion":${apiVersion},"metadata":${metadata},"items":${items}}\n`;
}

function listMetadata({ items, revision, remaining }: Page, sorted: boolean): string {
  const last = items.at(-1);
  const more = remaining > 0 && last && { continue: writeToken({ revision, key: `${last.key}\0` }) };
  const rest = more && { ...more, remainingItemCount: remaining };
  const resourceVersion = String(revision);
  return JSON.stringify(sorted ? { ...rest, resourceVersion } : { resourceVersion, ...rest });
}
