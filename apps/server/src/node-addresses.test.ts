import { describe, expect, it } from 'vitest';
import { nodeAddresses } from './node-addresses.ts';

const ranges = { podCidr: '10.244.0.0/16', nodeCidr: '127.240.0.0/16' };

describe('nodeAddresses', () => {
  it('gives each of 200 nodes a pod range and an address of its own', () => {
    const all = Array.from({ length: 200 }, (_, index) => nodeAddresses(index, ranges));
    expect(new Set(all.map(({ podCidr }) => podCidr)).size).toBe(200);
    expect(new Set(all.map(({ nodeIp }) => nodeIp)).size).toBe(200);
    expect(all[0]).toEqual({ podCidr: '10.244.1.0/24', nodeIp: '127.240.0.2' });
  });
});
