import type { IncomingMessage, ServerResponse } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { type Answer, jsonAnswer, pageNotFound, statusAnswer, textAnswer } from './answer.ts';
import { type Exchange, send, type UpstreamCore } from './exchange.ts';
import { apiVersionOf } from './object-text.ts';
import type { OpenRecord } from './request-record.ts';
import { reviewAnswer } from './review.ts';
import { type Route, routeOf } from './route.ts';
import { discoveryAnswer, versionInfo } from './serve-discovery.ts';
import { answerResource } from './serve-resource.ts';
import { signIn } from './sign-in.ts';
import { suffer } from './suffer.ts';

/** One request, from its log entry over what is done to it to its answer. */
export async function serve(core: UpstreamCore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return;
  const url = new URL(request.url ?? '/', 'http://upstream');
  const route = routeOf(request.method ?? 'GET', url);
  const record = recordOf(request, url, route, body);
  core.log.push(record);
  const fault = core.faults.take(record) ?? core.chaos?.take(record);
  record.fault = fault?.type;
  const exchange = { request, response, route, record, fault };
  try {
    if (await suffer(core, exchange)) return;
    const answer = answerOf(core, exchange);
    if (answer) send(exchange, answer);
  } catch (error) {
    send(exchange, statusAnswer(statusOf(error)));
  }
}

/** Undefined where the client went away within it. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part);
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

function recordOf(
  { method = 'GET', url: path = '/', headers }: IncomingMessage,
  url: URL,
  route: Route,
  body: string,
): OpenRecord {
  const { verb, resource, namespace, name, version } = route;
  const open = { user: undefined, status: undefined, fault: undefined };
  return { verb, resource, namespace, name, version, method, path, query: url.searchParams, headers, body, ...open };
}

function statusOf(error: unknown): StatusError {
  if (error instanceof StatusError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new StatusError('InternalError', `Internal error occurred: ${why}`, undefined, { cause: error });
}

function answerOf(core: UpstreamCore, exchange: Exchange): Answer | undefined {
  const { record, route } = exchange;
  const { verb, resource, name } = record;
  if (verb === 'health') return textAnswer(200, 'ok');
  const user = signIn(core.tokens, core.access, record);
  record.user = user;
  if (verb === 'version') return jsonAnswer(versionInfo);
  if (verb === 'discovery') return answerDiscovery(core, exchange);
  if (verb === 'review') return reviewAnswer(core.access, user, record.body);
  if (verb === 'unknown' && resource === '') return pageNotFound;
  core.access.check({ user, verb, resource, namespace: route.namespace, name });
  return answerResource(core, exchange);
}

function answerDiscovery(core: UpstreamCore, { route, record, request }: Exchange): Answer {
  const { state, stale, aggregatedDiscovery: aggregated, serverAddress } = core;
  if (stale.has(apiVersionOf(route.group, route.version))) return textAnswer(503, 'service unavailable\n');
  const { pathname } = new URL(record.path, 'http://upstream');
  return discoveryAnswer(
    { kinds: state.kinds, stale },
    { route, path: pathname, accept: request.headers.accept, aggregated, serverAddress: serverAddress() },
  );
}
