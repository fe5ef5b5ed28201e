import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { Service } from '@pilothouse/kube-model/kinds';
import { services as serviceResource } from '@pilothouse/kube-model/registry';
import type { ControllerDeps } from '../runtime/deps.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { plan, rangeOf } from './plan.ts';

export interface LoadBalancerDeps extends ControllerDeps {
  /** The range that addresses are taken from, as CIDR. */
  readonly balancerCidr: string;
}

/** Gives Services of type LoadBalancer an address of this machine, as a cloud's service controller does; the proxy serves it. */
export function createLoadBalancerController({
  client,
  informers,
  recorder,
  clock,
  logger,
  balancerCidr,
}: LoadBalancerDeps): Controller {
  const services = informers.of(serviceResource);
  const range = rangeOf(balancerCidr);
  /** Given out here, and perhaps not in the cache yet. */
  const given = new Map<string, string>();
  // One worker: two Services are never given the same address.
  const controller = createController({ name: 'service-lb', workers: 1, clock, logger, reconcile });
  services.addHandler({
    added: (service) => controller.enqueue(keyOf(service)),
    updated: (service) => controller.enqueue(keyOf(service)),
    deleted(service) {
      given.delete(keyOf(service));
      for (const other of services.list()) if (waits(other)) controller.enqueue(keyOf(other));
    },
  });

  function takenByOthers(key: string): Set<string> {
    const taken = new Set([...given].flatMap(([owner, address]) => (owner === key ? [] : [address])));
    for (const service of services.list()) {
      if (keyOf(service) === key) continue;
      for (const { ip } of service.status?.loadBalancer?.ingress ?? []) if (ip) taken.add(ip);
    }
    return taken;
  }

  async function reconcile(key: string): Promise<undefined> {
    const { namespace, name } = splitKey(key);
    const service = services.get(namespace, name);
    if (!service) return;
    const next = plan(service, range, service.spec?.type === 'LoadBalancer' ? takenByOthers(key) : new Set());
    if (next.kind === 'refuse') {
      const message = `Error syncing load balancer: failed to ensure load balancer: ${next.why}`;
      recorder.event(service, 'Warning', 'SyncLoadBalancerFailed', message);
    } else if (next.kind === 'assign') {
      recorder.event(service, 'Normal', 'EnsuringLoadBalancer', 'Ensuring load balancer');
      given.set(key, next.address);
      await write(service, { ingress: [{ ip: next.address, ipMode: 'VIP' }] });
      recorder.event(service, 'Normal', 'EnsuredLoadBalancer', 'Ensured load balancer');
    } else if (next.kind === 'release') {
      recorder.event(service, 'Normal', 'DeletingLoadBalancer', 'Deleting load balancer');
      given.delete(key);
      await write(service, {});
      recorder.event(service, 'Normal', 'DeletedLoadBalancer', 'Deleted load balancer');
    }
  }

  function write(
    service: Cached<Service>,
    loadBalancer: NonNullable<Service['status']>['loadBalancer'],
  ): Promise<boolean> {
    const { conditions } = service.status ?? {};
    const kept = conditions ? { conditions: conditions.map((condition) => ({ ...condition })) } : {};
    return writeStatus({ client, resource: serviceResource }, service, {
      ...kept,
      ...(loadBalancer && { loadBalancer }),
    });
  }

  return controller;
}

function waits({ spec, status }: Cached<Service>): boolean {
  return spec?.type === 'LoadBalancer' && (status?.loadBalancer?.ingress ?? []).length === 0;
}
