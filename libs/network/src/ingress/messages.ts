import type { OpenEndpoint } from '@pilothouse/kube-model/kinds/endpoint-slice/open-endpoints';

/** One path of a host. */
export interface Route {
  /** Of a prefix without slashes at its end: '' is every path. */
  readonly path: string;
  readonly exact: boolean;
  /** Of a backend. */
  readonly backend: string;
}

export interface HostRoutes {
  /** `shop.example`, `*.shop.example`; '' is any. */
  readonly host: string;
  /** The first that matches counts. */
  readonly routes: readonly Route[];
  /** The backend of what no path of this host matches. */
  readonly otherwise: string | undefined;
}

export interface Routes {
  readonly hosts: readonly HostRoutes[];
  /** The backend of what no rule matches. */
  readonly otherwise: string | undefined;
}

/** Where requests of one backend may go now. */
export interface Backend {
  /** `shop/web:80`, `shop/web:http`. */
  readonly id: string;
  readonly endpoints: readonly OpenEndpoint[];
  /** Why there are none, in a sentence. */
  readonly problem: string | undefined;
}

/** What one name is served with. */
export interface SiteCertificate {
  /** As in HostRoutes. */
  readonly host: string;
  /** PEM, the chain. */
  readonly certificate: string;
  readonly key: string;
}

export interface Listeners {
  readonly host: string;
  /** 0 is any free one. */
  readonly http: number;
  readonly https: number;
}

/** To the thread. */
export type IngressMessage =
  | { readonly kind: 'listen'; readonly on: Listeners; readonly fallback: Omit<SiteCertificate, 'host'> }
  | { readonly kind: 'routes'; readonly routes: Routes }
  | { readonly kind: 'certificates'; readonly certificates: readonly SiteCertificate[] }
  | { readonly kind: 'backend'; readonly backend: Backend }
  | { readonly kind: 'forget'; readonly backend: string };

/** From the thread: once, how it listens. */
export type IngressAnswer =
  | { readonly kind: 'listening'; readonly http: number; readonly https: number }
  | { readonly kind: 'failed'; readonly listener: 'http' | 'https'; readonly code: string };
