import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type BalancedPort, Balancer } from '../service-l4/balancer.ts';
import { reachEndpoint } from '../service-l4/reach-endpoint.ts';
import { findBackend, indexRoutes, type RouteIndex } from './find-backend.ts';
import type { Backend, Routes } from './messages.ts';
import { requestPlace } from './request-place.ts';

interface Entry {
  backend: Backend;
  readonly balancer: Balancer;
}

/** A request that no endpoint gets: what its client is told. */
export interface Refusal {
  readonly status: 400 | 404 | 502 | 503;
  /** A sentence. */
  readonly message: string;
}

/** What is served, as it is at the moment. */
export class IngressRouter {
  private index: RouteIndex = indexRoutes({ hosts: [], otherwise: undefined });
  private readonly backends = new Map<string, Entry>();

  setRoutes(routes: Routes): void {
    this.index = indexRoutes(routes);
  }

  setBackend(backend: Backend): void {
    const entry = this.backends.get(backend.id);
    if (entry) entry.backend = backend;
    else this.backends.set(backend.id, { backend, balancer: new Balancer() });
  }

  forget(backend: string): void {
    this.backends.delete(backend);
  }

  /** A connection to an endpoint of the backend that the request is for. */
  async connect(request: IncomingMessage): Promise<Socket | Refusal> {
    const place = requestPlace(request.url ?? '', request.headers.host);
    if (!place) return { status: 400, message: 'The target of this request is not one of HTTP.' };
    const id = findBackend(this.index, place.host, place.path);
    const entry = id === undefined ? undefined : this.backends.get(id);
    if (!entry) return { status: 404, message: `No Ingress has a rule for ${place.host}${place.path}.` };
    const socket = await reachEndpoint({
      port: () => portOf(entry.backend),
      balancer: entry.balancer,
      client: request.socket.remoteAddress ?? '',
      gone: () => request.socket.destroyed,
    });
    return socket ?? refusalOf(entry.backend);
  }
}

const portOf = ({ endpoints }: Backend): BalancedPort => ({ endpoints, affinitySeconds: undefined });

function refusalOf({ id, problem }: Backend): Refusal {
  return problem === undefined
    ? { status: 502, message: `No endpoint of ${id} takes connections.` }
    : { status: 503, message: problem };
}
