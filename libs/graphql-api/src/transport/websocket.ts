import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { delay } from '@pilothouse/std/clock';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { isForeign } from './authenticate.ts';
import { recheckRights } from './recheck-rights.ts';
import { type SocketExtra, serveSocket } from './socket-connection.ts';
import { createSocketProtocol, type SocketProtocolOptions } from './socket-protocol.ts';

export interface GraphqlSocketsOptions extends SocketProtocolOptions {
  readonly allowedOrigins: readonly string[];
  /** Largest message, bytes. */
  readonly maxPayload: number;
}

export interface GraphqlSockets {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

const goingAway = 1001;
/** How long clients have to answer the close, milliseconds. */
const farewell = 500;

const isGraphql = (url: string | undefined) => /^\/graphql(?:\?|$)/.test(url ?? '');

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** GraphQL over WebSocket (graphql-transport-ws), for whichever HTTP server passes its upgrades on. */
export function createGraphqlSockets(options: GraphqlSocketsOptions): GraphqlSockets {
  const { deps, allowedOrigins, maxPayload } = options;
  const protocol = createSocketProtocol(options);
  const sockets = new WebSocketServer({ noServer: true, maxPayload, handleProtocols });
  const open = new Set<SocketExtra>();
  const stopRecheck = recheckRights(deps, open);

  return {
    handleUpgrade(request, socket, head) {
      const { origin, host } = request.headers;
      if (!isGraphql(request.url)) return refuse(socket, '404 Not Found');
      if (isForeign({ origin, host }, allowedOrigins)) return refuse(socket, '403 Forbidden');
      sockets.handleUpgrade(request, socket, head, (opened) => {
        const extra: SocketExtra = { request, socket: opened };
        open.add(extra);
        opened.once('close', () => open.delete(extra));
        serveSocket(protocol, extra, deps.logger);
      });
    },
    async close() {
      stopRecheck();
      const closing = [...open].map(({ socket }) => new Promise((resolve) => socket.once('close', resolve)));
      for (const { socket } of open) socket.close(goingAway, 'the server stops');
      await Promise.race([Promise.all(closing), delay(deps.clock, farewell)]);
      for (const { socket } of open) socket.terminate();
    },
  };
}
