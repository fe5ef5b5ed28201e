import { connect, createServer, type Socket } from 'node:net';

/** What the proxy does with a message to Postgres. */
export type Cut =
  /** Pass it. */
  | 'pass'
  /** Cut before Postgres has seen any of it. */
  | 'before'
  /** Cut after half of it was passed. */
  | 'within'
  /** Pass it and cut at once: Postgres works on it, nobody will hear. */
  | 'during'
  /** Pass it, wait for what Postgres answers, and cut instead of passing that on. */
  | 'after';

export interface CuttingProxy {
  readonly url: string;
  /** Asked for every chunk that a client sends once it is signed in. */
  decide: (chunk: Buffer) => Cut;
  /** Called when Postgres has answered a chunk that was to be cut `after`. */
  answered: () => void;
  cuts: number;
  close(): Promise<void>;
}

/** A TCP proxy before Postgres that breaks connections at chosen moments. */
export async function createCuttingProxy(target: string): Promise<CuttingProxy> {
  const upstream = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const postgres = connect(Number(upstream.port), upstream.hostname);
    for (const socket of [client, postgres]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.once('close', () => sockets.delete(socket));
      // A broken connection is what this is for; both ends tell their own.
      socket.on('error', () => undefined);
    }
    relay(client, postgres, proxy);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const url = new URL(target);
  url.port = String(port);
  const proxy: CuttingProxy = {
    url: url.href,
    decide: () => 'pass',
    answered: () => undefined,
    cuts: 0,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}

function relay(client: Socket, postgres: Socket, proxy: CuttingProxy): void {
  let signedIn = false;
  let doomed = false;
  const cut = () => {
    if (!doomed) proxy.cuts++;
    doomed = true;
    client.resetAndDestroy();
  };
  client.on('data', (chunk) => {
    if (doomed) return;
    const decision = signedIn ? proxy.decide(chunk) : 'pass';
    if (decision === 'before') {
      cut();
      postgres.destroy();
    } else if (decision === 'within') {
      cut();
      postgres.end(chunk.subarray(0, chunk.length >> 1));
    } else if (decision === 'during') {
      cut();
      postgres.end(chunk);
    } else {
      if (decision === 'after') {
        postgres.once('data', () => {
          proxy.answered();
          cut();
          postgres.end();
        });
      }
      postgres.write(chunk);
    }
  });
  postgres.on('data', (chunk) => {
    if (doomed) return;
    // ReadyForQuery ends the handshake.
    if (chunk.includes(readyForQuery)) signedIn = true;
    if (postgres.listenerCount('data') === 1) client.write(chunk);
  });
  client.once('close', () => {
    if (!doomed) postgres.end();
  });
  postgres.once('close', () => client.destroy());
}

const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
