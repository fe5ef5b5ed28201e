import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Target } from '../verbs/api.ts';
import { authorize } from '../verbs/authorize.ts';
import { containerOf, type RunningContainer } from './container-of.ts';
import { actingUser } from './impersonation.ts';
import { Query } from './query.ts';
import { notServed, parseResourcePath } from './resource-paths.ts';
import { asStatusError } from './send-error.ts';
import { refusal } from './serve-subresource.ts';
import type { Server } from './server-deps.ts';

const protocol = 'v5.channel.k8s.io';
const upgraded = new Set(['exec', 'attach']);

/**
 * Answers a request to upgrade: exec and attach over WebSocket, handed on byte for byte to the node's own server. Everything
 * else is refused with the same Status whatever the protocol, since kubectl tries SPDY after WebSocket.
 */
export async function serveUpgrade(
  server: Server,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  socket.on('error', () => socket.destroy());
  try {
    const known = await server.authentication.authenticate(request.headers.authorization);
    const user = actingUser(server.api.authorizer, known, request.headers);
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const target = parseResourcePath(server.api.kinds(), path);
    if (!target) throw notServed();
    authorize(server.api, user, 'create', target);
    const running = resolve(server, target, new Query(query));
    checkProtocol(request, target.subresource);
    connect(server, { request, socket, head }, target, running, query);
  } catch (error) {
    refuse(socket, asStatusError(error, server.logger));
  }
}

interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

function resolve({ api }: Server, target: Target, query: Query): RunningContainer {
  if (target.resource.resource !== 'pods' || !upgraded.has(target.subresource)) throw refusal(target);
  if (target.subresource === 'exec' && query.all('command').length === 0)
    throw new StatusError('BadRequest', 'you must specify at least one command for the container');
  return containerOf(api, target, query.text('container'));
}

function checkProtocol({ headers }: IncomingMessage, what: string): void {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (headers.upgrade?.toLowerCase() === 'websocket' && offered.includes(protocol)) return;
  throw new StatusError('BadRequest', `${what} is offered over WebSocket with the subprotocol ${protocol} only`);
}

const handedOn = ['sec-websocket-key', 'sec-websocket-version', 'sec-websocket-extensions'] as const;

function connect(server: Server, upgrade: Upgrade, target: Target, running: RunningContainer, query: string): void {
  const { request, socket, head } = upgrade;
  const path = [target.namespace, target.name, running.container].map(encodeURIComponent).join('/');
  const outgoing = httpRequest({
    ...running.node,
    path: `/${target.subresource}/${path}?${query}`,
    headers: {
      authorization: `Bearer ${server.nodeToken}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-protocol': protocol,
      ...Object.fromEntries(handedOn.map((name) => [name, request.headers[name] ?? ''])),
    },
  });
  outgoing.on('upgrade', (response, nodeSocket, nodeHead) => {
    socket.write(rawHead(response));
    join(socket, nodeSocket, head, nodeHead);
  });
  outgoing.on('response', (response) => void refuseAs(socket, response, server));
  outgoing.on('error', (cause) => {
    refuse(socket, new StatusError('ServiceUnavailable', `the node's server did not answer: ${cause.message}`));
  });
  socket.on('close', () => outgoing.destroy());
  outgoing.end();
}

function join(client: Duplex, node: Duplex, clientHead: Buffer, nodeHead: Buffer): void {
  if (nodeHead.length > 0) client.write(nodeHead);
  if (clientHead.length > 0) node.write(clientHead);
  client.pipe(node).pipe(client);
  node.on('error', () => client.destroy());
  node.on('close', () => client.destroy());
  client.on('close', () => node.destroy());
}

function rawHead({ rawHeaders }: IncomingMessage): string {
  let text = 'HTTP/1.1 101 Switching Protocols\r\n';
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) text += `${rawHeaders[i]}: ${rawHeaders[i + 1]}\r\n`;
  return `${text}\r\n`;
}

/** The node refused: its words are the answer. */
async function refuseAs(socket: Duplex, response: IncomingMessage, { logger }: Server): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const type = response.headers['content-type'] ?? 'text/plain';
    endRaw(socket, `${response.statusCode} ${response.statusMessage}`, type, body);
  } catch (error) {
    refuse(socket, asStatusError(error, logger));
  }
}

function refuse(socket: Duplex, error: StatusError): void {
  endRaw(socket, `${error.code} ${error.reason}`, 'application/json', Buffer.from(JSON.stringify(error.toStatus())));
}

function endRaw(socket: Duplex, status: string, type: string, body: Buffer): void {
  if (socket.destroyed) return;
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  socket.end(Buffer.concat([Buffer.from(head), body]));
}
