import { honouredIn } from '../honoured.ts';

export const serviceHonoured = honouredIn('api.core.v1', {
  ServiceSpec: `allocateLoadBalancerNodePorts clusterIP clusterIPs externalTrafficPolicy internalTrafficPolicy ipFamilies
    ipFamilyPolicy ports publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig type`,
  ServicePort: 'appProtocol name port protocol targetPort',
  SessionAffinityConfig: 'clientIP',
  ClientIPConfig: 'timeoutSeconds',
});
