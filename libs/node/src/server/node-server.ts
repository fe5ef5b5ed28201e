import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { execProtocol } from '@pilothouse/kube-client/exec-session';
import type { NodeSummary } from '@pilothouse/kube-client/node-summary';
import { statsToken } from '@pilothouse/kube-client/stats-token';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { WebSocketServer } from 'ws';
import type { ContainerKey, Driver, Session } from '../drivers/driver.ts';
import { renderLog } from '../logs/render.ts';
import { carriesToken } from './bearer.ts';
import { type ContainerPath, type FindPod, findRun } from './find-run.ts';
import { parseLogQuery } from './log-query.ts';
import { refuseSession, serveSession } from './session.ts';

export interface NodeServerOptions {
  readonly driver: Driver;
  readonly find: FindPod;
  summary(): Promise<NodeSummary>;
  readonly token: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface NodeServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The node's own server, on this machine only: `GET /containerLogs/NS/POD/CONTAINER`, `GET /stats/summary` and, by
 * WebSocket, `GET /exec/NS/POD/CONTAINER` and `GET /attach/NS/POD/CONTAINER`. Whoever has the node token may ask (for
 * usage, a token made of it); rights are checked by those who pass requests on.
 */
export async function startNodeServer(options: NodeServerOptions): Promise<NodeServer> {
  const { logger } = options;
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, error, logger);
    });
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 16 * 1024 * 1024,
    handleProtocols: (offered) => (offered.has(execProtocol) ? execProtocol : false),
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    upgrade(request, socket, head, sockets, options).catch((error: unknown) => {
      socket.end(rawRefusal(statusError(error, logger)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: NodeServerOptions): Promise<void> {
  if (request.url === '/stats/summary') {
    admit(request, statsToken(options.token));
    return sendJson(response, 200, await options.summary());
  }
  const url = admit(request, options.token);
  const { path, action } = route(url);
  if (action !== 'containerLogs') throw new StatusError('BadRequest', `${action}: an upgrade to WebSocket is needed`);
  const { previous, ...query } = parseLogQuery(url.searchParams, options.clock.now());
  const run = findRun(path, options.find, options.driver, previous);
  const log = options.driver.log(run);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.writeHead(200, { 'content-type': 'text/plain' });
  response.flushHeaders();
  if (log) await pipeline(Readable.from(renderLog(log, query, gone.signal), { objectMode: true }), response);
  else response.end();
}

async function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  sockets: WebSocketServer,
  { driver, find, token, logger }: NodeServerOptions,
): Promise<void> {
  const url = admit(request, token);
  const { path, action } = route(url);
  if (action === 'containerLogs') throw new StatusError('BadRequest', 'logs are not served by WebSocket');
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (!offered.includes(execProtocol)) throw new StatusError('BadRequest', `only ${execProtocol} is spoken`);
  const run = findRun(path, find, driver);
  const opening =
    action === 'exec' ? openExec(driver, run, url.searchParams) : openAttach(driver, run, url.searchParams);
  const outcome = await opening.catch((error: unknown) => statusError(error, logger));
  sockets.handleUpgrade(request, socket, head, (connection) => {
    if (outcome instanceof StatusError) refuseSession(connection, outcome);
    else serveSession(connection, outcome);
  });
}

async function openExec(driver: Driver, run: ContainerKey, query: URLSearchParams): Promise<Session> {
  const command = query.getAll('command');
  if (command.length === 0)
    throw new StatusError('BadRequest', 'you must specify at least one command for the container');
  return driver.exec(run, { command, tty: isSet(query, 'tty'), stdin: isSet(query, 'stdin') });
}

async function openAttach(driver: Driver, run: ContainerKey, query: URLSearchParams): Promise<Session> {
  return driver.attach(run, { stdin: isSet(query, 'stdin') });
}

function isSet(query: URLSearchParams, name: string): boolean {
  return ['1', 'true'].includes(query.get(name)?.toLowerCase() ?? '');
}

const actions = ['containerLogs', 'exec', 'attach'] as const;

interface Route {
  readonly path: ContainerPath;
  readonly action: (typeof actions)[number];
}

function admit(request: IncomingMessage, token: string): URL {
  if (!carriesToken(request.headers.authorization, token)) throw new StatusError('Unauthorized', 'Unauthorized');
  return new URL(request.url ?? '/', 'http://node');
}

function route(url: URL): Route {
  const [, first, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const [namespace, pod, container, more] = rest;
  const action = actions.find((name) => name === first);
  if (!action || !namespace || !pod || !container || more !== undefined) {
    throw new StatusError('NotFound', 'the server could not find the requested resource');
  }
  return { path: { namespace, pod, container }, action };
}

function statusError(error: unknown, logger: Logger): StatusError {
  if (error instanceof StatusError) return error;
  logger.error({ err: error }, 'a request to the node failed');
  return new StatusError('InternalError', error instanceof Error ? error.message : String(error));
}

function refuse(response: ServerResponse, error: unknown, logger: Logger): void {
  const status = statusError(error, logger);
  sendJson(response, status.code, status.toStatus());
}

function sendJson(response: ServerResponse, code: number, body: object): void {
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function rawRefusal(error: StatusError): string {
  const body = JSON.stringify(error.toStatus());
  return [
    `HTTP/1.1 ${error.code} ${error.reason}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
