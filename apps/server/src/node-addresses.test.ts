import { describe, expect, it } from 'vitest';
import { nodeAddresses } from './node-addresses.ts';

const ranges = { podCidr: '10.244.0.0/16', nodeCidr: '127.240.0.0/16' };

describe('nodeAddresses', () => {
  it.each([1, 3, 100, 1000])(
    'gives each of %i nodes a pod range within the cluster, and an address of its own',
    (count) => {
      const all = Array.from({ length: count }, (_, index) => nodeAddresses(index, count, ranges));
      expect(new Set(all.map(({ podCidr }) => podCidr)).size).toBe(count);
      expect(new Set(all.map(({ nodeIp }) => nodeIp)).size).toBe(count);
      expect(all.every(({ podCidr }) => podCidr.startsWith('10.244.'))).toBe(true);
    },
  );

  it('gives few nodes large ranges', () => {
    expect(nodeAddresses(0, 3, ranges)).toEqual({ podCidr: '10.244.64.0/18', nodeIp: '127.240.0.2' });
    expect(nodeAddresses(999, 1000, ranges)).toEqual({ podCidr: '10.244.250.0/26', nodeIp: '127.240.3.233' });
  });
});
