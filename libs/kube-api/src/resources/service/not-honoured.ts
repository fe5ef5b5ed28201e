import type { JsonRecord } from '../../json-record.ts';
import { type NotHonoured, treeOf } from '../not-honoured.ts';

const inside = 'a Service is reached at its cluster IP only';
const everywhere = 'connections go to any ready Pod';
const isNot = (usual: string) => (value: unknown) => value !== usual && value !== '';

const outside: Readonly<Record<string, string>> = {
  NodePort: `nothing listens on node ports; ${inside}`,
  LoadBalancer: `nothing gives it an address; ${inside}`,
  ExternalName: 'no name server answers for it',
};

/** Relative to a Service's spec. */
export const serviceNotHonoured: readonly NotHonoured[] = [
  ...Object.entries(outside).map(([type, why]) => ({ path: 'type', why, when: (value: unknown) => value === type })),
  { path: 'ports[].protocol', why: 'only TCP is served', when: isNot('TCP') },
  { path: 'externalIPs', why: inside },
  { path: 'loadBalancerIP', why: inside },
  { path: 'loadBalancerClass', why: inside },
  { path: 'loadBalancerSourceRanges', why: inside },
  { path: 'externalTrafficPolicy', why: everywhere, when: isNot('Cluster') },
  { path: 'internalTrafficPolicy', why: everywhere, when: isNot('Cluster') },
  { path: 'trafficDistribution', why: everywhere },
  { path: 'ipFamilies', why: 'Services have IPv4 addresses', when: asksForIpv6 },
];

/** A headless Service without selector is open to both families by default, and has no address anyway. */
function asksForIpv6(families: unknown, { clusterIP }: JsonRecord): boolean {
  return clusterIP !== 'None' && Array.isArray(families) && families.includes('IPv6');
}

export const serviceTree = treeOf(serviceNotHonoured);
