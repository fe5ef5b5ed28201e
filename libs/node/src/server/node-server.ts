import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { execProtocol } from '@pilothouse/kube-client/exec-session';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { WebSocketServer } from 'ws';
import type { Driver } from '../drivers/driver.ts';
import { renderLog } from '../logs/render.ts';
import { carriesToken } from './bearer.ts';
import { refuseExec, serveExec } from './exec-session.ts';
import { type ContainerPath, type FindPod, findRun } from './find-run.ts';
import { parseLogQuery } from './log-query.ts';

export interface NodeServerOptions {
  readonly driver: Driver;
  readonly find: FindPod;
  readonly token: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface NodeServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The node's own server, on this machine only: `GET /containerLogs/NS/POD/CONTAINER` and, by WebSocket,
 * `GET /exec/NS/POD/CONTAINER`. Whoever has the node token may ask; rights are checked by those who pass requests on.
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
  const { path, url, action } = route(request, options.token);
  if (action === 'exec') throw new StatusError('BadRequest', 'exec: an upgrade to WebSocket is needed');
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
  const { path, url, action } = route(request, token);
  const query = url.searchParams;
  const command = query.getAll('command');
  if (action !== 'exec') throw new StatusError('BadRequest', 'only exec is served by WebSocket');
  if (command.length === 0)
    throw new StatusError('BadRequest', 'you must specify at least one command for the container');
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (!offered.includes(execProtocol)) throw new StatusError('BadRequest', `only ${execProtocol} is spoken`);
  const run = findRun(path, find, driver);
  const wanted = { command, tty: isSet(query, 'tty'), stdin: isSet(query, 'stdin') };
  const outcome = await driver.exec(run, wanted).catch((error: unknown) => statusError(error, logger));
  sockets.handleUpgrade(request, socket, head, (connection) => {
    if (outcome instanceof StatusError) refuseExec(connection, outcome);
    else serveExec(connection, outcome);
  });
}

function isSet(query: URLSearchParams, name: string): boolean {
  return ['1', 'true'].includes(query.get(name)?.toLowerCase() ?? '');
}

function route(request: IncomingMessage, token: string): { path: ContainerPath; url: URL; action: 'logs' | 'exec' } {
  if (!carriesToken(request.headers.authorization, token)) throw new StatusError('Unauthorized', 'Unauthorized');
  const url = new URL(request.url ?? '/', 'http://node');
  const [, first, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const [namespace, pod, container, more] = rest;
  const action = first === 'containerLogs' ? 'logs' : first === 'exec' ? 'exec' : undefined;
  if (!action || !namespace || !pod || !container || more !== undefined) {
    throw new StatusError('NotFound', 'the server could not find the requested resource');
  }
  return { path: { namespace, pod, container }, url, action };
}

function statusError(error: unknown, logger: Logger): StatusError {
  if (error instanceof StatusError) return error;
  logger.error({ err: error }, 'a request to the node failed');
  return new StatusError('InternalError', error instanceof Error ? error.message : String(error));
}

function refuse(response: ServerResponse, error: unknown, logger: Logger): void {
  const status = statusError(error, logger);
  response.writeHead(status.code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(status.toStatus()));
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
