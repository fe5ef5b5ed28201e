/** One address that a Service's connections go to. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** One TCP port of one Service, as the proxy serves it. */
export interface ProxyPort {
  /** `namespace/name`. */
  readonly service: string;
  /** Cluster IP. */
  readonly address: string;
  readonly port: number;
  /** Where it is served when `port` may not be bound. */
  readonly fallbackPort: number;
  /** Those that may get new connections. */
  readonly endpoints: readonly Endpoint[];
  /** Seconds for which a client address stays with its endpoint; undefined: no affinity. */
  readonly affinitySeconds: number | undefined;
}

/** To the worker: all ports of one Service; none when it is gone. */
export interface ServiceMessage {
  readonly service: string;
  readonly ports: readonly ProxyPort[];
}

/** From the worker: how a port is served. */
export type BindMessage =
  | { readonly kind: 'listening'; readonly service: string; readonly port: number; readonly servedAt: number }
  | { readonly kind: 'failed'; readonly service: string; readonly port: number; readonly code: string };
