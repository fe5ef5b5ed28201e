import type { Service } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Admission } from '../strategy.ts';
import { keyOf } from './allocate-address.ts';
import { firstNodePort } from './allocators.ts';
import { refuseService } from './refuse-service.ts';

const lastNodePort = 32_767;
type Spec = NonNullable<Service['spec']>;
type Port = NonNullable<Spec['ports']>[number];

/** Gives ports of NodePort and LoadBalancer Services their node ports, or checks those that they ask for. */
export function allocatePorts(service: Service, admission: Admission): void {
  const { spec } = service;
  if (!spec || !wantsPorts(spec)) return;
  const taken = new Set<number>();
  for (const [index, port] of (spec.ports ?? []).entries()) {
    if (port.nodePort) claim(service, port.nodePort, `spec.ports[${index}].nodePort`, admission);
    if (port.nodePort) taken.add(port.nodePort - firstNodePort);
  }
  for (const port of spec.ports ?? []) port.nodePort ||= shared(spec, port) ?? next(service, taken, admission);
}

/** The port at which nodes of a load balancer say whether they have endpoints. */
export function allocateHealthCheckPort(service: Service, admission: Admission): void {
  const { spec } = service;
  if (spec?.type !== 'LoadBalancer' || spec.externalTrafficPolicy !== 'Local') return;
  const field = 'spec.healthCheckNodePort';
  if (spec.healthCheckNodePort) {
    claim(service, spec.healthCheckNodePort, field, admission);
    return;
  }
  const own = (spec.ports ?? []).flatMap(({ nodePort }) => (nodePort ? [nodePort - firstNodePort] : []));
  spec.healthCheckNodePort = next(service, new Set(own), admission);
}

function wantsPorts(spec: Spec): boolean {
  if (spec.type === 'NodePort') return true;
  return spec.type === 'LoadBalancer' && spec.allocateLoadBalancerNodePorts !== false;
}

/** TCP and UDP of one port share their node port. */
function shared(spec: Spec, port: Port): number | undefined {
  const twin = spec.ports?.find((other) => other.port === port.port && other.protocol !== port.protocol);
  return twin?.nodePort || undefined;
}

function next(service: Service, taken: Set<number>, { view, allocators }: Admission): number {
  const offset = allocators.ports.next(keyOf(service), view, taken);
  if (offset === undefined) {
    throw new StatusError('InternalError', 'Internal error occurred: failed to allocate a nodePort: range is full');
  }
  taken.add(offset);
  return firstNodePort + offset;
}

function claim(service: Service, port: number, field: string, { view, allocators }: Admission): void {
  if (port < firstNodePort || port > lastNodePort) {
    const range = `The range of valid ports is ${firstNodePort}-${lastNodePort}`;
    throw refuseService(service, field, `Invalid value: ${port}: provided port is not in the valid range. ${range}`);
  }
  if (!allocators.ports.claim(port - firstNodePort, keyOf(service), view)) {
    throw refuseService(service, field, `Invalid value: ${port}: provided port is already allocated`);
  }
}
