import { honouredIn } from '../honoured.ts';

export const serviceHonoured = honouredIn('api.core.v1', {
  ServiceSpec: `allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy healthCheckNodePort
    internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP loadBalancerSourceRanges ports publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig type`,
  ServicePort: 'appProtocol name nodePort port protocol targetPort',
  SessionAffinityConfig: 'clientIP',
  ClientIPConfig: 'timeoutSeconds',
});
