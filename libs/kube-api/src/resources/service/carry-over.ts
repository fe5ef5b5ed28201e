import type { Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type Spec = NonNullable<Service['spec']>;
type Before = DeepReadonly<Spec>;

const typeOf = (spec: Before) => spec.type || 'ClusterIP';
const hasAddress = (spec: Before) => typeOf(spec) !== 'ExternalName';
const hasNodePorts = (spec: Before) => ['NodePort', 'LoadBalancer'].includes(typeOf(spec));

/**
 * What the server gave out is kept where an update leaves it out: manifests do not know addresses and node ports.
 */
export function keepAllocated(next: Service, current: DeepReadonly<Service>): void {
  if (!next.spec || !current.spec) return;
  if (hasAddress(next.spec) && hasAddress(current.spec)) keepAddress(next.spec, current.spec);
  if (hasNodePorts(next.spec) && hasNodePorts(current.spec)) keepNodePorts(next.spec, current.spec);
}

function keepAddress(next: Spec, current: Before): void {
  if (!next.clusterIP && !next.clusterIPs?.length) {
    if (current.clusterIP) next.clusterIP = current.clusterIP;
    if (current.clusterIPs) next.clusterIPs = [...current.clusterIPs];
  } else if (next.clusterIP !== current.clusterIP && sameFirst(next, current) && next.clusterIP) {
    // Only the older field was changed: the list follows it.
    next.clusterIPs = [next.clusterIP];
  }
  if (current.ipFamilies) next.ipFamilies ??= [...current.ipFamilies];
  if (current.ipFamilyPolicy) next.ipFamilyPolicy ??= current.ipFamilyPolicy;
}

const sameFirst = (next: Spec, current: Before) => next.clusterIPs?.[0] === current.clusterIPs?.[0];

function keepNodePorts(next: Spec, current: Before): void {
  const wanted = new Set((next.ports ?? []).map((port) => port.nodePort));
  for (const port of next.ports ?? []) {
    const before = current.ports?.find((old) => old.port === port.port && old.protocol === (port.protocol ?? 'TCP'));
    if (!port.nodePort && before?.nodePort && !wanted.has(before.nodePort)) port.nodePort = before.nodePort;
  }
  if (current.healthCheckNodePort) next.healthCheckNodePort ??= current.healthCheckNodePort;
}

/** A change of type gives back what the new type has no use for, unless the request itself speaks of it. */
export function releaseWithType(next: Service, current: DeepReadonly<Service>): void {
  if (!next.spec || !current.spec || typeOf(next.spec) === typeOf(current.spec)) return;
  const asksForOther = next.spec.clusterIP && next.spec.clusterIP !== current.spec.clusterIP;
  if (hasAddress(current.spec) && !hasAddress(next.spec) && !asksForOther) {
    delete next.spec.clusterIP;
    delete next.spec.clusterIPs;
    delete next.spec.ipFamilies;
    delete next.spec.ipFamilyPolicy;
  }
  if (hasNodePorts(current.spec) && !hasNodePorts(next.spec)) releaseNodePorts(next.spec, current.spec);
  if (typeOf(current.spec) === 'LoadBalancer') releaseBalancer(next.spec, current.spec);
}

/** What only a load balancer has, where the request says nothing new of it. */
function releaseBalancer(next: Spec, current: Before): void {
  if (next.allocateLoadBalancerNodePorts === current.allocateLoadBalancerNodePorts) {
    delete next.allocateLoadBalancerNodePorts;
  }
  if (next.loadBalancerClass === current.loadBalancerClass) delete next.loadBalancerClass;
}

function releaseNodePorts(next: Spec, current: Before): void {
  const before = new Set((current.ports ?? []).map((port) => port.nodePort));
  for (const port of next.ports ?? []) if (before.has(port.nodePort)) delete port.nodePort;
  delete next.externalTrafficPolicy;
  delete next.healthCheckNodePort;
}

/** Only a load balancer whose nodes answer for themselves has one. */
export function releaseHealthCheckPort({ spec }: Service, current: DeepReadonly<Service>): void {
  if (!spec || (typeOf(spec) === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local')) return;
  if (spec.healthCheckNodePort === current.spec?.healthCheckNodePort) delete spec.healthCheckNodePort;
}
