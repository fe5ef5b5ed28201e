import type { Service } from '@pilothouse/kube-model/kinds';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { AllocationPool } from './allocation-pool.ts';
import { type Cidr, parseCidr, parseIpv4 } from './cidr.ts';

export const firstNodePort = 30_000;
const nodePorts = 2_768;

export interface ServiceAllocators {
  readonly cidr: Cidr;
  /** Of offsets in the range. */
  readonly addresses: AllocationPool;
  /** Of node ports, counted from `firstNodePort`. */
  readonly ports: AllocationPool;
}

/** The lower band of each range stays free for values that users choose, in upstream's proportions. */
function lowerBand(size: number): number {
  return Math.min(Math.max(16, Math.floor(size / 16)), 256, size - 2);
}

export function createServiceAllocators(serviceCidr: string): ServiceAllocators {
  const cidr = parseCidr(serviceCidr);
  return {
    cidr,
    // Neither the first nor the last address of the range is given out.
    addresses: new AllocationPool({
      size: cidr.size - 1,
      automaticFrom: lowerBand(cidr.size),
      values: (service) => addressOffsets(service, cidr),
    }),
    ports: new AllocationPool({ size: nodePorts, automaticFrom: 86, values: portOffsets }),
  };
}

function addressOffsets(stored: StoredObject, { base, size }: Cidr): number[] {
  const address = parseIpv4(stored.parse<Service>().spec?.clusterIP ?? '');
  return address !== undefined && address >= base && address < base + size ? [address - base] : [];
}

function portOffsets(stored: StoredObject): number[] {
  const { ports, healthCheckNodePort } = stored.parse<Service>().spec ?? {};
  const used = [...(ports ?? []).map((port) => port.nodePort), healthCheckNodePort];
  return used.flatMap((port) => (port ? [port - firstNodePort] : []));
}
