import type { Service } from '../../kinds.ts';

type Spec = NonNullable<Service['spec']>;

const affinitySeconds = 10_800;

function defaultAffinity(spec: Spec): void {
  spec.sessionAffinity ||= 'None';
  if (spec.sessionAffinity === 'None') delete spec.sessionAffinityConfig;
  if (spec.sessionAffinity !== 'ClientIP') return;
  spec.sessionAffinityConfig ??= {};
  spec.sessionAffinityConfig.clientIP ??= {};
  spec.sessionAffinityConfig.clientIP.timeoutSeconds ??= affinitySeconds;
}

function defaultTrafficPolicies(spec: Spec): void {
  if (spec.type === 'ExternalName') return;
  spec.internalTrafficPolicy ??= 'Cluster';
  if (spec.type === 'NodePort' || spec.type === 'LoadBalancer') spec.externalTrafficPolicy ||= 'Cluster';
  if (spec.type === 'LoadBalancer') spec.allocateLoadBalancerNodePorts ??= true;
}

export function defaultService(service: Service): void {
  const { spec } = service;
  service.status ??= {};
  service.status.loadBalancer ??= {};
  if (!spec) return;
  spec.type ||= 'ClusterIP';
  defaultAffinity(spec);
  defaultTrafficPolicies(spec);
  for (const port of spec.ports ?? []) {
    port.protocol ||= 'TCP';
    if (port.targetPort === undefined || port.targetPort === 0 || port.targetPort === '') port.targetPort = port.port;
  }
}
