import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { EndpointSlice, Ingress, Service } from '../../kinds.ts';
import { connectable, type OpenEndpoint, openEndpoints } from '../endpoint-slice/open-endpoints.ts';

export type IngressBackend = NonNullable<NonNullable<DeepReadonly<Ingress>['spec']>['defaultBackend']>;
export type BackendService = NonNullable<IngressBackend['service']>;

/** What a backend leads to at this moment. */
export interface BackendState {
  /** Those that may get new requests. */
  readonly endpoints: readonly OpenEndpoint[];
  readonly ready: number;
  /** Why no request can be answered; undefined when one can. */
  readonly problem: BackendProblem | undefined;
}

export type BackendProblem = 'no-service' | 'no-port' | 'external-name' | 'no-endpoint' | 'resource';

export interface BackendObjects {
  readonly service: DeepReadonly<Service> | undefined;
  /** Of that Service. */
  readonly slices: readonly DeepReadonly<EndpointSlice>[];
}

const nowhere = (problem: BackendProblem): BackendState => ({ endpoints: [], ready: 0, problem });

export function backendState(backend: BackendService | undefined, { service, slices }: BackendObjects): BackendState {
  if (!backend) return nowhere('resource');
  if (!service) return nowhere('no-service');
  if (service.spec?.type === 'ExternalName') return nowhere('external-name');
  const { name, number } = backend.port ?? {};
  const port = service.spec?.ports?.find((one) => (name ? one.name === name : one.port === number));
  if (!port) return nowhere('no-port');
  const open = openEndpoints(port, slices);
  const endpoints = connectable(open);
  return endpoints.length === 0 ? nowhere('no-endpoint') : { endpoints, ready: open.ready.length, problem: undefined };
}

/** `web:80`, `web:http`. */
export function backendName({ name, port }: BackendService): string {
  return `${name}:${port?.name || port?.number || ''}`;
}

/** For whoever asked: upper case start, no full stop. `place`: `shop/web:80`. */
export function backendSentence(problem: BackendProblem, place: string): string {
  const service = place.slice(0, place.lastIndexOf(':'));
  const port = place.slice(place.lastIndexOf(':') + 1);
  switch (problem) {
    case 'no-service':
      return `Service ${service} does not exist`;
    case 'no-port':
      return `Service ${service} has no port ${port}`;
    case 'external-name':
      return `Service ${service} is of type ExternalName, which Ingress does not lead to`;
    case 'no-endpoint':
      return `Service ${service} has no ready endpoint for port ${port}`;
    case 'resource':
      return 'This backend is a resource, and only Services are served';
  }
}
