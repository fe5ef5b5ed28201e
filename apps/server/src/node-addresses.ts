/** Addresses of one embedded node; a node has a /24 of the pod range. */
export interface NodeAddresses {
  readonly podCidr: string;
  readonly nodeIp: string;
}

const octetsOf = (cidr: string): number[] => (cidr.split('/')[0] ?? '').split('.').map(Number);

/** `index` counts from 0; the first /24 of the pod range is left to the cluster itself. */
export function nodeAddresses(index: number, ranges: { podCidr: string; nodeCidr: string }): NodeAddresses {
  const [podA, podB] = octetsOf(ranges.podCidr);
  const [nodeA, nodeB] = octetsOf(ranges.nodeCidr);
  const third = Math.floor((index + 1) / 250);
  const last = ((index + 1) % 250) + 1;
  return { podCidr: `${podA}.${podB}.${(index + 1) % 256}.0/24`, nodeIp: `${nodeA}.${nodeB}.${third}.${last}` };
}
