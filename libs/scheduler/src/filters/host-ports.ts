import { type Filter, fits } from './filter.ts';

/** `protocol/address/port`: 0.0.0.0 stands for every address. */
function conflicts(wanted: string, used: Iterable<string>): boolean {
  const [protocol, address, port] = wanted.split('/');
  for (const other of used) {
    const [otherProtocol, otherAddress, otherPort] = other.split('/');
    if (protocol !== otherProtocol || port !== otherPort) continue;
    if (address === otherAddress || address === '0.0.0.0' || otherAddress === '0.0.0.0') return true;
  }
  return false;
}

export const hostPorts: Filter = {
  resolvable: true,
  reasons: ({ demand }, { load }) =>
    demand.hostPorts.some((port) => conflicts(port, load.hostPorts.keys()))
      ? ["node(s) didn't have free ports for the requested pod ports"]
      : fits,
};
