import type { Client } from '@pilothouse/kube-client/client';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import type { Ingress } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { ingresses } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

export type IngressObject = DeepReadonly<Served<Ingress>>;
type Addresses = NonNullable<NonNullable<IngressObject['status']>['loadBalancer']>['ingress'];

/** Where Ingresses are reached: an address, and its ports for HTTP and HTTPS. */
export interface IngressPlace {
  readonly ip: string;
  readonly http: number;
  readonly https: number;
}

/** `status.loadBalancer.ingress` of an Ingress that is served at `places`. HTTPS only where it has a certificate. */
function addressesOf({ spec }: IngressObject, places: readonly IngressPlace[]): NonNullable<Addresses> {
  return places.map(({ ip, http, https }) => {
    const ports = spec?.tls?.length ? [http, https] : [http];
    return { ip, ports: ports.map((port) => ({ port, protocol: 'TCP' })) };
  });
}

/** What status is to be written; undefined when it is right as it is. One that is not ours is left alone. */
export function planAddresses(
  ingress: IngressObject,
  places: readonly IngressPlace[],
  served: boolean,
): Addresses | undefined {
  const now = ingress.status?.loadBalancer?.ingress ?? [];
  const ours = addressesOf(ingress, places);
  if (served) return isSame(now, ours) ? undefined : ours;
  const written = [
    addressesOf({ ...ingress, spec: {} }, places),
    addressesOf({ ...ingress, spec: { tls: [{}] } }, places),
  ];
  return written.some((one) => isSame(now, one)) ? [] : undefined;
}

const isSame = (a: Addresses, b: Addresses) => textOf(a) === textOf(b);

function textOf(addresses: Addresses): string {
  return (addresses ?? []).map(({ ip, ports }) => `${ip} ${ports?.map(({ port }) => port).join(',')}`).join(' ');
}

export interface IngressReporter {
  /** Of an Ingress whose spec is taken up. */
  synced(ingress: IngressObject): void;
  /** Each sentence once, until it has not been told for a while. */
  problems(ingress: IngressObject, messages: readonly string[]): void;
  forget(ingress: IngressObject): void;
  write(ingress: IngressObject, addresses: Addresses): Promise<void>;
}

export function createIngressReporter(client: Client, recorder: EventRecorder): IngressReporter {
  const generations = new Map<string, number | undefined>();
  const told = new Map<string, ReadonlySet<string>>();
  const event = ({ metadata }: IngressObject, type: 'Normal' | 'Warning', reason: string, message: string) =>
    recorder.event({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata }, type, reason, message);
  return {
    synced(ingress) {
      const { uid, generation } = ingress.metadata;
      const known = generations.get(uid);
      generations.set(uid, generation);
      // One that has its address already was taken up before this process began.
      const isNews = known === undefined ? !ingress.status?.loadBalancer?.ingress?.length : known !== generation;
      if (isNews) event(ingress, 'Normal', 'Sync', 'Scheduled for sync');
    },
    problems(ingress, messages) {
      const { uid } = ingress.metadata;
      const before = told.get(uid);
      for (const message of messages) if (!before?.has(message)) event(ingress, 'Warning', 'InvalidTLS', message);
      told.set(uid, new Set(messages));
    },
    forget({ metadata }) {
      generations.delete(metadata.uid);
      told.delete(metadata.uid);
    },
    async write({ metadata }, addresses) {
      const patch = { metadata: { uid: metadata.uid }, status: { loadBalancer: { ingress: addresses ?? null } } };
      const options = { subresource: 'status', fieldManager: 'ingress' };
      await client.patch(ingresses, metadata.namespace ?? '', metadata.name, 'merge', patch, options);
    },
  };
}
