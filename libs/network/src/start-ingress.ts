import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createInformer } from '@pilothouse/kube-client/informer';
import { joinKey, keyOf } from '@pilothouse/kube-client/object-key';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { EndpointSlice, Secret, Service } from '@pilothouse/kube-model/kinds';
import { isServedHere } from '@pilothouse/kube-model/kinds/ingress/ingress-class';
import type { Served } from '@pilothouse/kube-model/object';
import { endpointSlices, ingressClasses, ingresses, secrets, services } from '@pilothouse/kube-model/registry';
import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createFallbackCertificate } from './ingress/fallback-certificate.ts';
import { ensureIngressService } from './ingress/ingress-service.ts';
import { createIngressReporter, type IngressObject, planAddresses } from './ingress/ingress-status.ts';
import { IngressSync } from './ingress/ingress-sync.ts';
import { type IngressPorts, startIngressThread } from './ingress/ingress-thread.ts';
import type { Listeners } from './ingress/messages.ts';
import { serviceOf, slicesByService } from './slices-by-service.ts';

export interface IngressOptions {
  readonly client: Client;
  /** What it reads from, Secrets apart; stopped by whoever made them. */
  readonly informers: SharedInformers;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly listeners: Listeners;
  /** Whether pods reach it by its Service only, as containers do, whose loopback addresses are their own: Ingresses then tell both. */
  readonly tellsService?: boolean | undefined;
}

export interface RunningIngress {
  readonly ports: IngressPorts;
  stop(): Promise<void>;
}

/** Milliseconds until a status that could not be written is looked at again. */
const statusRetry = 1000;

/**
 * Serves Ingresses over HTTP and HTTPS. Resolves when those that exist are being served; rejects with IngressPortError
 * when a port is taken.
 */
export async function startIngress(options: IngressOptions): Promise<RunningIngress> {
  const { client, clock, listeners } = options;
  const logger = options.logger.child({ component: 'ingress' });
  const thread = await startIngressThread({
    listeners,
    fallback: await createFallbackCertificate(clock.now()),
    logger,
  });
  const cluster = watchCluster({ ...options, logger });
  const sync = new IngressSync(cluster, thread);
  const recorder = createEventRecorder({ client, clock, logger, component: 'ingress' });
  const reporter = createIngressReporter(client, recorder);
  const place = { ip: reachableAddress(listeners.host), ...thread.ports };
  const inCluster = await ensureIngressService(client, place);
  const places = options.tellsService ? [place, inCluster] : [place];

  const report = (ingress: IngressObject, messages: readonly string[]) => {
    const served = cluster.isServed(ingress);
    const addresses = planAddresses(ingress, places, served);
    if (served) reporter.synced(ingress);
    reporter.problems(ingress, messages);
    if (addresses === undefined) return;
    reporter.write(ingress, addresses).catch((error: unknown) => {
      logger.warn({ err: error }, 'the status of an Ingress could not be written');
      void delay(clock, statusRetry).then(soon);
    });
  };
  const replan = () => {
    const problems = sync.all();
    for (const ingress of cluster.ingresses.list()) {
      report(
        ingress,
        problems.filter((one) => one.ingress === ingress).map(({ message }) => message),
      );
    }
  };

  const soon = oncePerTurn(replan);

  await cluster.synced();
  replan();
  const any = { added: soon, updated: soon, deleted: soon };
  const forget = (ingress: IngressObject) => {
    reporter.forget(ingress);
    soon();
  };
  const touchService = (service: Cached<Service>) => sync.service(keyOf(service));
  const touchSlice = (slice: Cached<EndpointSlice>) => {
    const service = serviceOf(slice);
    if (service !== undefined) sync.service(service);
  };
  const unwatch = [
    cluster.ingresses.addHandler({ ...any, deleted: forget }),
    cluster.classes.addHandler(any),
    cluster.secrets.addHandler(any),
    cluster.services.addHandler({ added: touchService, updated: touchService, deleted: touchService }),
    cluster.endpointSlices.addHandler({ added: touchSlice, updated: touchSlice, deleted: touchSlice }),
  ];

  return {
    ports: thread.ports,
    async stop() {
      for (const stop of unwatch) stop();
      await Promise.all([cluster.secrets.stop(), thread.stop()]);
    },
  };
}

type Watching = Pick<IngressOptions, 'client' | 'informers' | 'clock' | 'logger'>;

function watchCluster({ client, informers, clock, logger }: Watching) {
  const watched = {
    ingresses: informers.of(ingresses),
    classes: informers.of(ingressClasses),
    services: informers.of(services),
    endpointSlices: informers.of(endpointSlices),
    secrets: createInformer({ client, clock, logger, resource: secrets, transform: onlyKeyPair }),
  };
  const slicesOf = slicesByService(watched.endpointSlices);
  const isServed = (ingress: IngressObject) => isServedHere(ingress, (name) => watched.classes.get('', name));
  return {
    ...watched,
    isServed,
    served: () => [...watched.ingresses.list()].filter(isServed),
    secret: (namespace: string, name: string) => watched.secrets.get(namespace, name),
    service: (namespace: string, name: string) => watched.services.get(namespace, name),
    slices: (namespace: string, service: string) => slicesOf(joinKey(namespace, service)),
    synced: () => Promise.all([informers.synced(), watched.secrets.synced()]),
  };
}

/** Other secrets are none of Ingress's business, and are not kept. */
function onlyKeyPair({ data, ...secret }: Served<Secret>): Served<Secret> {
  const pair = ['tls.crt', 'tls.key'].flatMap((key) => (data?.[key] === undefined ? [] : [[key, data[key]] as const]));
  return { ...secret, data: Object.fromEntries(pair) };
}

/** From this machine: an address that stands for all is none that a client can ask for. */
function reachableAddress(host: string): string {
  return host === '0.0.0.0' || host === '::' || host === 'localhost' ? '127.0.0.1' : host;
}

/** Several changes of one moment are one call. */
function oncePerTurn(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setImmediate(() => {
      waiting = false;
      run();
    });
  };
}
