import type { IncomingMessage } from 'node:http';
import type { User } from '@pilothouse/access/user';
import type { Logger } from '@pilothouse/std/logger';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Credentials } from './authenticate.ts';
import type { LiveRights } from './live-rights.ts';

/** What is known of one socket. */
export interface SocketExtra {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
  /** What the client proved itself with, and who that was; set when the connection is initialised. */
  credentials?: Credentials;
  user?: User | undefined;
  rights?: LiveRights | undefined;
}

/** Asks the client to connect again: what it may see is another part now. */
export function closeForNewRights(socket: Pick<WebSocket, 'close'>): void {
  socket.close(rightsChanged, 'your rights have changed: connect again');
}

const keepAlive = 12_000;
/** Bytes that may wait for one socket. A client that reads slower than that is closed, and resumes by its cursor. */
const maxBuffered = 32 * 1024 * 1024;
export const slowConsumer = 4290;
const rightsChanged = 4291;
/** Standard: clients of graphql-transport-ws give up at 4500. */
const tryAgainLater = 1013;

/** Closes sockets whose other end is gone without saying so. */
function keepWatch(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, keepAlive);
  return () => clearInterval(timer);
}

/** Nothing that happens after a right has gone is sent to whom had it. */
function send({ socket, rights }: SocketExtra, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  if (rights?.changed()) {
    closeForNewRights(socket);
    return Promise.resolve();
  }
  if (socket.bufferedAmount > maxBuffered) {
    socket.close(slowConsumer, 'too slow: resume by cursor');
    return Promise.resolve();
  }
  return new Promise((resolve) => socket.send(data, () => resolve()));
}

/** Speaks graphql-transport-ws on one socket. Each subscription waits until its last message has left. */
export function serveSocket(server: Server<SocketExtra>, extra: SocketExtra, logger: Logger): void {
  const { socket } = extra;
  const stopWatch = keepWatch(socket);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => send(extra, data),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) => {
        socket.on('message', (data) => {
          handle(String(data)).catch((error: unknown) => {
            logger.error({ err: error }, 'a message on a GraphQL socket failed');
            socket.close(tryAgainLater, 'the server failed: try again');
          });
        });
      },
    },
    extra,
  );
  socket.on('error', (error) => logger.debug({ err: error }, 'a GraphQL socket broke'));
  socket.once('close', (code, reason) => {
    stopWatch();
    closed(code, String(reason)).catch((error: unknown) => {
      logger.error({ err: error }, 'closing a GraphQL socket failed');
    });
  });
}
