import { type IncomingMessage, type Server, ServerResponse, STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createProxyServer } from 'httpxy';
import type { IngressRouter, Refusal } from './ingress-router.ts';
import { toOriginForm } from './request-place.ts';
import { upstreamRequest } from './upstream-request.ts';

/** Milliseconds that an idle client may keep its connection; longer than what clients and balancers keep theirs. */
const keepAlive = 75_000;

/** How often an endpoint may break off before the client is told. */
const attempts = 3;

const noUpgrade: Refusal = { status: 400, message: 'A request with a body can be upgraded to a WebSocket only.' };
const broken: Refusal = { status: 502, message: 'The endpoint closed the connection before it answered.' };

/** Answers a server's requests and upgrades from the endpoints that the router names. */
export function serveRequests(server: Server, router: IngressRouter): void {
  // A request may take as long as it likes, both ways: uploads, event streams and long polls are none of our business.
  server.requestTimeout = 0;
  server.keepAliveTimeout = keepAlive;
  const proxy = createProxyServer({ proxyTimeout: 0 });
  // What the endpoint says of its own connection is not for the client.
  proxy.on('proxyRes', ({ headers }) => {
    delete headers.connection;
    delete headers['keep-alive'];
  });
  const serve: Serve = async (request, response, attempt) => {
    const reached = await router.connect(request);
    if (!(reached instanceof Socket)) return refuse(response, reached);
    if (response.destroyed) return void reached.destroy();
    toOriginForm(request);
    const ended = proxy.web(request, response, upstreamRequest(request, reached)).then(
      () => true,
      () => false,
    );
    if (await ended) return;
    if (attempt < attempts && mayRepeat(request, response)) return serve(request, response, attempt + 1);
    refuse(response, broken);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => void serve(request, response, 1));
  server.on('upgrade', async (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') return serveUnchanged(request, client, serve);
    const reached = await router.connect(request);
    if (!(reached instanceof Socket)) return refuseUpgrade(client, reached);
    if (!(client instanceof Socket) || client.destroyed) return reached.destroy();
    await proxy.ws(request, client, upstreamRequest(request, reached), head).catch(() => client.destroy());
  });
}

/**
 * Whether a request that an endpoint has had may be sent to another: nothing of an answer came, and asking twice does no
 * more than asking once. RFC 9110, 9.2.2.
 */
function mayRepeat(request: IncomingMessage, response: ServerResponse): boolean {
  const isSafe = request.method === 'GET' || request.method === 'HEAD';
  return isSafe && !hasBody(request) && !response.headersSent && !response.destroyed;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

type Serve = (request: IncomingMessage, response: ServerResponse, attempt: number) => Promise<void>;

/**
 * Whoever offers to speak something else, as Java's client does with h2c, is content with HTTP/1.1. Its connection has
 * been taken from the server, which reads no body from it then and no further request.
 */
function serveUnchanged(request: IncomingMessage, client: Duplex, serve: Serve): void {
  if (!(client instanceof Socket) || hasBody(request)) return void refuseUpgrade(client, noUpgrade);
  for (const name of ['upgrade', 'connection', 'http2-settings']) delete request.headers[name];
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(client);
  response.once('finish', () => client.end());
  void serve(request, response, 1);
}

const textOf = ({ status, message }: Refusal) => `${status} ${STATUS_CODES[status]}\n\n${message}\n`;

function refuse(response: ServerResponse, refusal: Refusal): void {
  if (response.destroyed) return;
  // The client has had a part: only the end of the connection tells it that the rest does not come.
  if (response.headersSent) return void response.destroy();
  response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(textOf(refusal));
}

function refuseUpgrade(client: Duplex, refusal: Refusal): void {
  const body = textOf(refusal);
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  client.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
