import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createInformer } from '@pilothouse/kube-client/informer';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { endpointSlices, services } from '@pilothouse/kube-model/registry';
import type { Clock } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Logger } from '@pilothouse/std/logger';
import type { Addressing } from './addressing.ts';
import { BindReports } from './service-l4/bind-reports.ts';
import type { ServiceMessage } from './service-l4/messages.ts';
import { planService } from './service-l4/plan.ts';
import { startProxyThread } from './service-l4/proxy-thread.ts';
import { createServiceReporter } from './service-l4/service-events.ts';

export interface ServiceProxyOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly addressing: Pick<Addressing, 'serviceCidr'>;
}

const serviceLabel = 'kubernetes.io/service-name';

function serviceOf({ metadata }: DeepReadonly<EndpointSlice>): string | undefined {
  const name = metadata?.labels?.[serviceLabel];
  return name === undefined ? undefined : `${metadata?.namespace}/${name}`;
}

/** Serves the cluster IP of every Service over TCP. Resolves when the Services that exist are being served. */
export async function startServiceProxy(options: ServiceProxyOptions): Promise<{ stop(): Promise<void> }> {
  const { client, clock, addressing } = options;
  const logger = options.logger.child({ component: 'service-proxy' });
  const serviceInformer = createInformer({ client, clock, logger, resource: services });
  const sliceInformer = createInformer({ client, clock, logger, resource: endpointSlices });
  sliceInformer.addIndex('service', (slice) => [serviceOf(slice) ?? '']);

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

  const sent = new Map<string, string>();
  const sync = (key: string) => {
    const service = find(key);
    const plan = service && planService(key, service, [...sliceInformer.byIndex('service', key)]);
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
  await Promise.all([serviceInformer.synced(), sliceInformer.synced()]);
  serviceInformer.addHandler({
    added: (o) => sync(keyOf(o)),
    updated: (o) => sync(keyOf(o)),
    deleted: (o) => sync(keyOf(o)),
  });
  sliceInformer.addHandler({ added: syncSlice, updated: syncSlice, deleted: syncSlice });

  return {
    async stop() {
      await Promise.all([serviceInformer.stop(), sliceInformer.stop(), thread.stop()]);
    },
  };
}
