import type { JsonRecord } from '../../json-record.ts';
import { except, type NotHonoured, only } from '../not-honoured.ts';

const everywhere = 'connections go to any ready Pod';

/** Relative to a Service's spec. */
export const serviceNotHonoured: readonly NotHonoured[] = [
  { path: 'ports[].protocol', why: 'only TCP and UDP are served', ...only('SCTP') },
  {
    path: 'internalTrafficPolicy',
    why: 'one proxy serves all nodes and cannot tell of which a connection comes: it goes to any ready Pod',
    ...except('Cluster'),
  },
  { path: 'trafficDistribution', why: everywhere },
  { path: 'ipFamilies', why: 'Services have IPv4 addresses', when: asksForIpv6, which: 'IPv6' },
];

/** A headless Service without selector is open to both families by default, and has no address anyway. */
function asksForIpv6(families: unknown, { clusterIP }: JsonRecord): boolean {
  return clusterIP !== 'None' && Array.isArray(families) && families.includes('IPv6');
}
