import type { ProxyPort } from './messages.ts';
import { TcpPortServer } from './tcp-port-server.ts';
import { UdpPortServer } from './udp-port-server.ts';

/** Listens for one port of one Service, whatever its protocol. */
export interface PortListener {
  /** New connections see the new endpoints. */
  update(port: ProxyPort): void;
  /** The port that is served: the fallback when the wanted one may not be bound. Rejects when neither can be. */
  listen(): Promise<number>;
  close(): void;
}

export function createPortListener(port: ProxyPort): PortListener {
  return port.protocol === 'UDP' ? new UdpPortServer(port) : new TcpPortServer(port);
}
