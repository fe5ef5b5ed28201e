/** One address that a Service's connections go to. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

export type Protocol = 'TCP' | 'UDP';

/** One port of one Service at one of the addresses by which it is reached. */
export interface ProxyPort {
  /** `namespace/name`. */
  readonly service: string;
  /** Whose address it is: the Service's cluster IP, a node's, its load balancer's, or one of `externalIPs`. */
  readonly by: 'cluster' | 'node' | 'balancer' | 'external';
  readonly protocol: Protocol;
  readonly address: string;
  readonly port: number;
  /** Where it is served when `port` may not be bound; undefined: nowhere. */
  readonly fallbackPort: number | undefined;
  /** Those that may get new connections. */
  readonly endpoints: readonly Endpoint[];
  /** Seconds for which a client address stays with its endpoint; undefined: no affinity. */
  readonly affinitySeconds: number | undefined;
  /** Ranges of those who may connect; undefined: everybody. */
  readonly sources?: readonly string[] | undefined;
}

/** To the worker: all ports of one Service; none when it is gone. */
export interface ServiceMessage {
  readonly service: string;
  readonly ports: readonly ProxyPort[];
}

/** Which port a message of the worker is about. */
export type PortPlace = Pick<ProxyPort, 'service' | 'by' | 'protocol' | 'address' | 'port'>;

/** From the worker: how a port is served. */
export type BindMessage =
  | ({ readonly kind: 'listening'; readonly servedAt: number } & PortPlace)
  | ({ readonly kind: 'failed'; readonly code: string } & PortPlace);
