import type { Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { HealthCheck } from './health-check-ports.ts';
import type { Surroundings } from './plan.ts';

/** Of a load balancer that must know which nodes have endpoints; undefined for every other Service. */
export function healthCheckOf(
  { metadata, spec }: DeepReadonly<Service>,
  around: Surroundings,
): HealthCheck | undefined {
  const port = spec?.healthCheckNodePort;
  if (!port || spec?.type !== 'LoadBalancer' || spec.externalTrafficPolicy !== 'Local') return undefined;
  const endpoints = around.slices.flatMap((slice) => slice.endpoints ?? []);
  const ready = endpoints.filter(({ conditions }) => conditions?.ready !== false && conditions?.terminating !== true);
  const local = around.places.flatMap(({ address, node }) => {
    const here = new Set(ready.filter(({ nodeName }) => nodeName === node).map(({ addresses }) => addresses[0]));
    return node === undefined ? [] : [[address, here.size] as const];
  });
  return { namespace: metadata?.namespace ?? '', name: metadata?.name ?? '', port, local: new Map(local) };
}
