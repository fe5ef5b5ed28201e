/** Addresses of one embedded node. */
export interface NodeAddresses {
  readonly podCidr: string;
  readonly nodeIp: string;
}

export interface ClusterRanges {
  /** Each a /16. */
  readonly podCidr: string;
  readonly nodeCidr: string;
}

const toNumber = (address: string): number => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
const toAddress = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const baseOf = (cidr: string): number => toNumber(cidr.split('/')[0] ?? '');

/**
 * Shares the pod range out evenly among `count` nodes, so that few nodes hold many pods and many nodes few; the first
 * share is left to the cluster itself. `index` counts from 0.
 */
export function nodeAddresses(index: number, count: number, ranges: ClusterRanges): NodeAddresses {
  const prefix = 16 + Math.ceil(Math.log2(count + 1));
  const share = index + 1;
  return {
    podCidr: `${toAddress(baseOf(ranges.podCidr) + share * 2 ** (32 - prefix))}/${prefix}`,
    nodeIp: toAddress(baseOf(ranges.nodeCidr) + share + 1),
  };
}
