import { Agent, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Gives the one request that is sent through it a connection that is open already. */
class OpenConnection extends Agent {
  private readonly socket: Socket;

  constructor(socket: Socket) {
    super({ keepAlive: false });
    this.socket = socket;
  }

  override createConnection(): Socket {
    return this.socket;
  }
}

/** How httpxy sends a request on: its path and Host stay as the client sent them. */
export function upstreamRequest(request: IncomingMessage, socket: Socket) {
  return {
    target: `http://${hostOf(socket)}`,
    agent: new OpenConnection(socket),
    headers: forwardedHeaders(request),
  };
}

function hostOf({ remoteAddress = '', remotePort, remoteFamily }: Socket): string {
  return `${remoteFamily === 'IPv6' ? `[${remoteAddress}]` : remoteAddress}:${remotePort}`;
}

/** This is the edge: what a client says of how it came here is not believed. */
export function forwardedHeaders({ socket, headers }: IncomingMessage): Record<string, string> {
  const client = socket.remoteAddress ?? '';
  return {
    'x-forwarded-for': client,
    'x-forwarded-host': headers.host ?? '',
    'x-forwarded-port': String(socket.localPort ?? ''),
    'x-forwarded-proto': socket instanceof TLSSocket ? 'https' : 'http',
    'x-real-ip': client,
  };
}
