import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import { connect, isIPv6 } from 'node:net';
import type { Clock } from '@pilothouse/std/clock';
import { readFrames, writeFrame } from './tcp-frames.ts';
import type { Transport } from './wire.ts';

/** A name server of this machine. */
export interface NameServer {
  readonly host: string;
  readonly port: number;
}

export interface OutsideOptions {
  readonly clock: Clock;
  /** In the order in which they are asked. */
  readonly servers: () => readonly NameServer[];
}

/** Milliseconds for one server's answer, and how many servers are asked: clients wait five seconds. */
const patience = 1500;
const maxServers = 3;
/** Questions that wait for an answer at the same time; more are not taken. */
const maxWaiting = 200;

/** Names that are not of the cluster, asked of the machine's own name servers. */
export class Outside {
  private readonly options: OutsideOptions;
  private waiting = 0;

  constructor(options: OutsideOptions) {
    this.options = options;
  }

  /** The response as it came, under the query's own id. Undefined when no server answered, or too many questions wait. */
  async relay(query: Buffer, transport: Transport): Promise<Buffer | undefined> {
    if (this.waiting >= maxWaiting) return undefined;
    this.waiting++;
    try {
      for (const server of this.options.servers().slice(0, maxServers)) {
        const response = await this.ask(server, query, transport).catch(() => undefined);
        if (response) return response;
      }
      return undefined;
    } finally {
      this.waiting--;
    }
  }

  private async ask(server: NameServer, query: Buffer, transport: Transport): Promise<Buffer> {
    // An id and a port of its own for each question: answers cannot be guessed from elsewhere.
    const asked = Buffer.from(query);
    asked.writeUInt16BE(randomInt(0x10000), 0);
    const send = transport === 'tcp' ? askByTcp : askByUdp;
    const response = await send(server, asked, (giveUp) => this.options.clock.after(patience, giveUp));
    query.copy(response, 0, 0, 2);
    return response;
  }
}

/** Returns how to cancel it. */
type Deadline = (giveUp: () => void) => () => void;

const answers = (asked: Buffer, response: Buffer): boolean =>
  response.length >= 12 && response.readUInt16BE(0) === asked.readUInt16BE(0) && (response.readUInt8(2) & 0x80) !== 0;

function askByUdp({ host, port }: NameServer, asked: Buffer, deadline: Deadline): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
    const end = (settle: () => void) => {
      cancel();
      socket.removeAllListeners('message').close();
      settle();
    };
    const cancel = deadline(() => end(() => reject(new Error(`${host} does not answer`))));
    socket.once('error', (error) => end(() => reject(error)));
    socket.on('message', (response) => {
      if (answers(asked, response)) end(() => resolve(response));
    });
    // Connected, so that a closed port is told at once.
    socket.connect(port, host, () => socket.send(asked));
  });
}

function askByTcp({ host, port }: NameServer, asked: Buffer, deadline: Deadline): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const cancel = deadline(() => socket.destroy(new Error(`${host} does not answer`)));
    socket.once('error', reject);
    socket.once('close', () => {
      cancel();
      reject(new Error(`${host} closed the connection`));
    });
    readFrames(socket, (response) => {
      if (!answers(asked, response)) return;
      resolve(response);
      socket.destroy();
    });
    writeFrame(socket, asked);
  });
}

/** What the machine itself asks, read anew each time: networks change. `own` addresses would ask us again. */
export function machineServers(own: ReadonlySet<string>): readonly NameServer[] {
  return new Resolver()
    .getServers()
    .map(parseServer)
    .filter(({ host, port }) => !own.has(`${host}:${port}`));
}

function parseServer(text: string): NameServer {
  const bracketed = /^\[(.+)\](?::(\d+))?$/.exec(text);
  const plain = /^([\d.]+)(?::(\d+))?$/.exec(text);
  const [, host = text, port = '53'] = bracketed ?? plain ?? [];
  return { host, port: Number(port) };
}
