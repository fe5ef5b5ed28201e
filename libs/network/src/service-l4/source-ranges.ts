import { BlockList, isIP } from 'node:net';

/** Whether an address may connect. Undefined ranges let everybody. A range that cannot be read lets nobody in by it. */
export class SourceRanges {
  private ranges: readonly string[] | undefined;
  private list: BlockList | undefined;

  allow(address: string, ranges: readonly string[] | undefined): boolean {
    if (ranges === undefined) return true;
    if (ranges !== this.ranges || !this.list) {
      this.ranges = ranges;
      this.list = listOf(ranges);
    }
    const family = isIP(address);
    return family !== 0 && this.list.check(address, family === 6 ? 'ipv6' : 'ipv4');
  }
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix = ''] = range.trim().split('/');
    const family = isIP(network);
    const bits = Number(prefix);
    if (family === 0 || prefix === '' || !(bits >= 0 && bits <= (family === 6 ? 128 : 32))) continue;
    list.addSubnet(network, bits, family === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
