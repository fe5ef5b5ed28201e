import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { endpointSlices, nodes, services } from '@pilothouse/kube-model/registry';
import type { Clock } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Logger } from '@pilothouse/std/logger';
import type { Addressing } from './addressing.ts';
import { BindReports } from './service-l4/bind-reports.ts';
import { healthCheckOf } from './service-l4/health-check.ts';
import { HealthCheckPorts } from './service-l4/health-check-ports.ts';
import type { ServiceMessage } from './service-l4/messages.ts';
import { nodePlaces } from './service-l4/node-places.ts';
import { planService } from './service-l4/plan.ts';
import { startProxyThread } from './service-l4/proxy-thread.ts';
import { createServiceReporter } from './service-l4/service-events.ts';
import { serviceOf, slicesByService } from './slices-by-service.ts';

export interface ServiceProxyOptions {
  readonly client: Client;
  /** What it reads from; stopped by whoever made them. */
  readonly informers: SharedInformers;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly addressing: Pick<Addressing, 'serviceCidr'>;
}

/** Serves every Service at its cluster IP, node ports and load balancer address. Resolves when the Services that exist are being served. */
export async function startServiceProxy(options: ServiceProxyOptions): Promise<{ stop(): Promise<void> }> {
  const { client, informers, clock, addressing } = options;
  const logger = options.logger.child({ component: 'service-proxy' });
  const serviceInformer = informers.of(services);
  const sliceInformer = informers.of(endpointSlices);
  const nodeInformer = informers.of(nodes);
  const slicesOf = slicesByService(sliceInformer);

  const reporter = createServiceReporter(
    client,
    createEventRecorder({ client, clock, logger, component: 'service-proxy' }),
  );
  const find = (key: string) => {
    const { namespace, name } = splitKey(key);
    return serviceInformer.get(namespace, name);
  };
  const reports = new BindReports({ find, reporter, serviceCidr: addressing.serviceCidr, logger });
  const thread = startProxyThread(logger, (message) => void reports.receive(message));

  const healthChecks = new HealthCheckPorts(logger);
  let places = nodePlaces([]);
  const sent = new Map<string, string>();
  const sync = (key: string) => {
    const service = find(key);
    const around = { slices: slicesOf(key), places };
    const plan = service && planService(key, service, around);
    healthChecks.set(key, service && healthCheckOf(service, around));
    if (service && plan) reports.unserved(service, plan.unserved);
    const message: ServiceMessage = { service: key, ports: plan?.ports ?? [] };
    const text = JSON.stringify(message);
    if (sent.get(key) === text) return;
    if (service) sent.set(key, text);
    else {
      sent.delete(key);
      reports.forget(key);
    }
    thread.set(message);
  };
  const syncSlice = (slice: DeepReadonly<EndpointSlice>) => {
    const key = serviceOf(slice);
    if (key !== undefined) sync(key);
  };
  const syncPlaces = () => {
    const next = nodePlaces(nodeInformer.list());
    if (JSON.stringify(next) === JSON.stringify(places)) return;
    places = next;
    for (const service of serviceInformer.list()) sync(keyOf(service));
  };
  await informers.synced();
  const unwatch = [
    nodeInformer.addHandler({ added: syncPlaces, updated: syncPlaces, deleted: syncPlaces }),
    serviceInformer.addHandler({
      added: (o) => sync(keyOf(o)),
      updated: (o) => sync(keyOf(o)),
      deleted: (o) => sync(keyOf(o)),
    }),
    sliceInformer.addHandler({ added: syncSlice, updated: syncSlice, deleted: syncSlice }),
  ];

  return {
    async stop() {
      for (const stop of unwatch) stop();
      healthChecks.close();
      await thread.stop();
    },
  };
}
