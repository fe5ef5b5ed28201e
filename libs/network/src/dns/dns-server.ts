import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, isIPv6, type Server, type Socket } from 'node:net';
import type { Logger } from '@pilothouse/std/logger';
import type { Respond } from './respond.ts';
import { readFrames, writeFrame } from './tcp-frames.ts';

export interface DnsServerOptions {
  readonly host: string;
  /** 0: any that is free for both. */
  readonly port: number;
  readonly respond: Respond;
  readonly logger: Logger;
}

export interface DnsServer {
  /** What `host` stands for. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds after which an idle connection is closed, and how many may be open. */
const idle = 10_000;
const maxConnections = 256;
/** A port that is free for TCP may not be for UDP: so often another is tried, where any would do. */
const attempts = 10;

/** Answers by UDP and TCP at one port. Rejects with the system's error when the port is taken. */
export async function listenDns(options: DnsServerOptions): Promise<DnsServer> {
  for (let attempt = 1; ; attempt++) {
    const tcp = await listenTcp(options);
    const address = tcp.server.address();
    if (!address || typeof address === 'string') throw new Error('a name server has an address');
    const { port } = address;
    try {
      const udp = await listenUdp({ ...options, port });
      return { port, address: address.address, close: () => close(tcp, udp) };
    } catch (error) {
      tcp.server.close();
      if (options.port !== 0 || attempt === attempts) throw error;
    }
  }
}

interface TcpServer {
  readonly server: Server;
  readonly sockets: ReadonlySet<Socket>;
}

async function listenTcp({ host, port, respond, logger }: DnsServerOptions): Promise<TcpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(idle, () => socket.destroy());
    readFrames(socket, (message) => {
      respond(message, 'tcp').then(
        (response) => response && socket.writable && writeFrame(socket, response),
        (error: unknown) => logger.error({ err: error }, 'a name could not be looked up'),
      );
    });
  });
  server.maxConnections = maxConnections;
  server.listen(port, host);
  await once(server, 'listening');
  return { server, sockets };
}

/**
 * Shares the port with a program that has it at all addresses, as multicast DNS has 5353: what is sent to this address
 * comes here. That no other copy of us has it too is known by TCP, which was bound before.
 */
async function listenUdp({ host, port, respond, logger }: DnsServerOptions): Promise<UdpSocket> {
  const socket = createSocket({ type: isIPv6(host) ? 'udp6' : 'udp4', reuseAddr: true });
  socket.on('message', (message, { address, port: from }) => {
    respond(message, 'udp').then(
      (response) => response && socket.send(response, from, address),
      (error: unknown) => logger.error({ err: error }, 'a name could not be looked up'),
    );
  });
  socket.bind(port, host);
  await once(socket, 'listening');
  socket.on('error', (error) => logger.warn({ err: error }, 'the name server could not send'));
  return socket;
}

async function close({ server, sockets }: TcpServer, udp: UdpSocket): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await Promise.all([
    new Promise<void>((resolve) => udp.close(() => resolve())),
    new Promise<void>((resolve) => server.close(() => resolve())),
  ]);
}
