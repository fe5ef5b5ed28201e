import { BlockList, isIP } from 'node:net';
import { invalid, type Problem } from './problem.ts';

export const validAddress = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';

function listOf(...subnets: readonly (readonly [address: string, bits: number, family: 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) list.addSubnet(...subnet);
  return list;
}

/** Addresses that are no single machine's, by what is said of them. */
const special: readonly (readonly [list: BlockList, detail: (address: string) => string])[] = [
  [listOf(['0.0.0.0', 32, 'ipv4'], ['::', 128, 'ipv6']), (address) => `may not be unspecified (${address})`],
  [
    listOf(['169.254.0.0', 16, 'ipv4'], ['fe80::', 10, 'ipv6']),
    () => 'may not be in the link-local range (169.254.0.0/16, fe80::/10)',
  ],
  [
    listOf(['224.0.0.0', 24, 'ipv4'], ['ff02::', 16, 'ipv6']),
    () => 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)',
  ],
];

/** An address by which one machine can be reached. Unlike upstream, loopback is allowed: an embedded cluster lives there. */
export function machineAddress(field: string, address: string): Problem[] {
  const family = isIP(address);
  if (family === 0) return [invalid(field, address, validAddress)];
  return special
    .filter(([list]) => list.check(address, family === 6 ? 'ipv6' : 'ipv4'))
    .map(([, detail]) => invalid(field, address, detail(address)));
}
