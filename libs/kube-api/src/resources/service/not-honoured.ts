import type { JsonRecord } from '../../json-record.ts';
import { except, type NotHonoured, only } from '../not-honoured.ts';

const inside = 'a Service is reached at its cluster IP only';
const everywhere = 'connections go to any ready Pod';

const outside: Readonly<Record<string, string>> = {
  NodePort: `nothing listens on node ports; ${inside}`,
  LoadBalancer: `nothing gives it an address; ${inside}`,
  ExternalName: 'no name server answers for it',
};

/** Relative to a Service's spec. */
export const serviceNotHonoured: readonly NotHonoured[] = [
  ...Object.entries(outside).map(([type, why]) => ({ path: 'type', why, ...only(type) })),
  { path: 'ports[].protocol', why: 'only TCP is served', ...except('TCP') },
  { path: 'externalName', why: 'no name server answers for it', quiet: true },
  { path: 'ports[].nodePort', why: 'nothing listens on node ports', quiet: true },
  { path: 'healthCheckNodePort', why: 'nothing listens on node ports', quiet: true },
  { path: 'externalIPs', why: inside },
  { path: 'loadBalancerIP', why: inside },
  { path: 'loadBalancerClass', why: inside },
  { path: 'loadBalancerSourceRanges', why: inside },
  { path: 'externalTrafficPolicy', why: everywhere, ...except('Cluster') },
  { path: 'internalTrafficPolicy', why: everywhere, ...except('Cluster') },
  { path: 'trafficDistribution', why: everywhere },
  { path: 'ipFamilies', why: 'Services have IPv4 addresses', when: asksForIpv6, which: 'IPv6' },
];

/** A headless Service without selector is open to both families by default, and has no address anyway. */
function asksForIpv6(families: unknown, { clusterIP }: JsonRecord): boolean {
  return clusterIP !== 'None' && Array.isArray(families) && families.includes('IPv6');
}
