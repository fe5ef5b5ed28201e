import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorizePath } from '../verbs/authorize.ts';
import type { Document } from './documents.ts';
import type { Exchange } from './exchange.ts';
import { sendBytes } from './exchange.ts';
import { actingUser } from './impersonation.ts';
import { Query } from './query.ts';
import { methodNotAllowed } from './request-verb.ts';
import { notServed, parseResourcePath } from './resource-paths.ts';
import { asStatusError, sendError } from './send-error.ts';
import { serveResource } from './serve-resource.ts';
import type { Server } from './server-deps.ts';

/** `/readyz`, `/readyz/etcd` and so on. */
const health = /^\/(livez|readyz|healthz)(?:\/|$)/;

/** Answers every request; whatever goes wrong in one ends as its Status. */
export function createRequestListener(server: Server): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const warnings: string[] = [];
    answer(server, request, response, warnings).catch((error: unknown) => {
      sendError(response, asStatusError(error, server.logger), warnings);
    });
  };
}

async function answer(
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
  warnings: string[],
): Promise<void> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const checked = health.exec(path)?.[1];
  if (checked) return sendHealth(response, checked, checked === 'livez' || server.api.store.healthy());
  const found = server.authentication.authenticate(request.headers.authorization);
  // A token seen a moment ago costs no turn of the event loop.
  const known = found instanceof Promise ? await found : found;
  const user = actingUser(server.api.authorizer, known, request.headers);
  const query = new Query(mark < 0 ? '' : url.slice(mark + 1));
  const exchange: Exchange = { request, response, path, query, user, warnings };
  const target = parseResourcePath(server.api.kinds(), path);
  if (target) return serveResource(server, exchange, target);
  authorizePath(server.api, exchange.user, (request.method ?? 'GET').toLowerCase(), path);
  const document = server.documents.find(path, request.headers.accept);
  if (!document) throw notServed();
  sendDocument(exchange, document);
}

/** As upstream, whose store is called etcd. */
function sendHealth(response: ServerResponse, check: string, healthy: boolean): void {
  const body = healthy ? 'ok' : `[+]ping ok\n[-]etcd failed: reason withheld\n${check} check failed\n`;
  const headers = ['content-type', 'text/plain; charset=utf-8', 'content-length', String(body.length)];
  response.writeHead(healthy ? 200 : 500, headers);
  response.end(body);
}

function sendDocument(exchange: Exchange, { body, contentType, etag }: Document): void {
  const { request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') throw methodNotAllowed();
  response.setHeader('etag', etag);
  response.setHeader('vary', 'Accept');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304);
    response.end();
    return;
  }
  sendBytes(exchange, 200, body, contentType);
}
