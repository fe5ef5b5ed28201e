import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { Balancer } from './balancer.ts';
import { bindPort } from './bind-port.ts';
import type { Endpoint, ProxyPort } from './messages.ts';
import type { PortListener } from './port-listener.ts';
import { SourceRanges } from './source-ranges.ts';

/** Milliseconds without a datagram after which a client's flow is forgotten: as long as Linux keeps one that was answered. */
const idle = 120_000;
/** Flows of one port; past them the one that was silent longest goes first. */
const maxFlows = 4096;

/** One client's datagrams to the endpoint that was chosen for it. */
interface Flow {
  readonly socket: Socket;
  readonly endpoint: Endpoint;
  timer: NodeJS.Timeout | undefined;
}

const none: ReadonlySet<Endpoint> = new Set();
const familyOf = (address: string) => (isIPv6(address) ? 'udp6' : 'udp4');

/** Relays datagrams; what an endpoint answers comes from the address that the client has sent to. */
export class UdpPortServer implements PortListener {
  private port: ProxyPort;
  private readonly balancer = new Balancer();
  private readonly sources = new SourceRanges();
  /** By the client's address and port, the one heard of last at the end. */
  private readonly flows = new Map<string, Flow>();
  private socket: Socket | undefined;
  private closed = false;

  constructor(port: ProxyPort) {
    this.port = port;
  }

  /** Unlike connections, flows leave an endpoint that may get no more: nobody would tell the client. */
  update(port: ProxyPort): void {
    this.port = port;
    const open = new Set(port.endpoints.map(({ address, port: at }) => `${address}:${at}`));
    for (const [client, { endpoint }] of this.flows) {
      if (!open.has(`${endpoint.address}:${endpoint.port}`)) this.end(client);
    }
  }

  listen(): Promise<number> {
    return bindPort(this.port, (port) => this.bind(this.port.address, port));
  }

  close(): void {
    this.closed = true;
    for (const client of [...this.flows.keys()]) this.end(client);
    this.socket?.close();
    this.socket = undefined;
  }

  private bind(address: string, port: number): Promise<void> {
    const socket = createSocket(familyOf(address));
    socket.on('message', (message, from) => this.pass(message, from));
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        socket.close();
        reject(error);
      };
      socket.once('error', fail);
      socket.bind({ address, port, exclusive: true }, () => {
        socket.off('error', fail);
        // What cannot be sent is lost, as a datagram may be.
        socket.on('error', () => undefined);
        if (this.closed) socket.close();
        else this.socket = socket;
        resolve();
      });
    });
  }

  private pass(message: Buffer, from: RemoteInfo): void {
    if (!this.sources.allow(from.address, this.port.sources)) return;
    const client = `${from.address}:${from.port}`;
    const flow = this.flows.get(client) ?? this.begin(client, from);
    if (!flow) return;
    this.touch(client, flow);
    flow.socket.send(message, flow.endpoint.port, flow.endpoint.address, () => undefined);
  }

  private begin(client: string, from: RemoteInfo): Flow | undefined {
    const endpoint = this.balancer.pick(this.port, from.address, none, Date.now());
    if (!endpoint) return undefined;
    const socket = createSocket(familyOf(endpoint.address));
    socket.on('message', (message, { address, port }) => {
      if (address === endpoint.address && port === endpoint.port) this.socket?.send(message, from.port, from.address);
    });
    socket.on('error', () => this.end(client));
    const flow: Flow = { socket, endpoint, timer: undefined };
    this.flows.set(client, flow);
    const [oldest] = this.flows.keys();
    if (oldest !== undefined && this.flows.size > maxFlows) this.end(oldest);
    return flow;
  }

  private touch(client: string, flow: Flow): void {
    clearTimeout(flow.timer);
    flow.timer = setTimeout(() => this.end(client), idle);
    this.flows.delete(client);
    this.flows.set(client, flow);
  }

  private end(client: string): void {
    const flow = this.flows.get(client);
    if (!flow) return;
    this.flows.delete(client);
    clearTimeout(flow.timer);
    flow.socket.close();
  }
}
