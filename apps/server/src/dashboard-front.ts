import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from '@pilothouse/std/logger';
import { createProxyServer, proxyUpgrade } from 'httpxy';
import { listen } from './listen.ts';

export interface DashboardFrontOptions {
  readonly host: string;
  readonly port: number;
  /** Where Next answers. */
  readonly nextUrl: string;
  readonly graphql: {
    request(request: IncomingMessage, response: ServerResponse): void;
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  };
  readonly logger: Logger;
}

const isGraphql = (url: string | undefined) => /^\/graphql(?:[/?]|$)/.test(url ?? '');

/** The dashboard's public port: GraphQL is answered here, same origin as the pages; the rest is Next's. */
export async function startDashboardFront(options: DashboardFrontOptions) {
  const { nextUrl, graphql, logger } = options;
  // A connection a request: a kept one may be closed by Next at the moment it is used again, and a page would miss a file.
  const proxy = createProxyServer({ target: nextUrl, xfwd: true, agent: new Agent({ keepAlive: false }) });
  const server = createServer((request, response) => {
    if (isGraphql(request.url)) return graphql.request(request, response);
    proxy.web(request, response).catch((error: unknown) => {
      logger.warn({ error, url: request.url }, 'the dashboard did not answer');
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The dashboard is starting or has stopped. Reload in a moment; the API is not affected.');
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isGraphql(request.url)) return graphql.upgrade(request, socket, head);
    proxyUpgrade(nextUrl, request, socket, head).catch((error: unknown) => {
      logger.debug({ error, url: request.url }, 'an upgrade was refused');
      socket.destroy();
    });
  });
  return listen(server, options);
}
