import type { Service } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ObjectKey } from '@pilothouse/store/stored-object';
import type { Admission } from '../strategy.ts';
import { formatIpv4, parseIpv4 } from './cidr.ts';
import { isOpen, refuseSecondFamily } from './families.ts';
import { refuseService } from './refuse-service.ts';

export const keyOf = (service: Service): ObjectKey => ({
  resource: 'services',
  namespace: service.metadata?.namespace ?? '',
  name: service.metadata?.name ?? '',
});

/**
 * Gives the Service its cluster address, or checks the one that it asks for. `kept` is the one that it has: it stays even
 * outside the range, which may be another one than when it was given (a database that came from another machine).
 */
export function allocateAddress(service: Service, admission: Admission, kept?: string): void {
  const { spec } = service;
  if (!spec || spec.type === 'ExternalName') return;
  setFamilies(spec);
  refuseSecondFamily(service, spec.ipFamilies);
  if (spec.clusterIP === 'None' || (spec.clusterIP && spec.clusterIP === kept)) return;
  const address = spec.clusterIP ? claim(service, spec.clusterIP, admission) : next(service, admission);
  spec.clusterIP = address;
  spec.clusterIPs = [address];
}

/** One address family; what is headless and selects nothing is open to both, as upstream has it. */
function setFamilies(spec: NonNullable<Service['spec']>): void {
  const open = isOpen(spec);
  spec.ipFamilies ??= open ? ['IPv4', 'IPv6'] : ['IPv4'];
  spec.ipFamilyPolicy ??= open ? 'RequireDualStack' : 'SingleStack';
}

function next(service: Service, { view, allocators }: Admission): string {
  const offset = allocators.addresses.next(keyOf(service), view);
  if (offset !== undefined) return formatIpv4(allocators.cidr.base + offset);
  throw new StatusError('InternalError', 'Internal error occurred: failed to allocate a serviceIP: range is full');
}

function claim(service: Service, text: string, { view, allocators }: Admission): string {
  const { cidr, addresses } = allocators;
  const address = parseIpv4(text);
  const offset = address === undefined ? -1 : address - cidr.base;
  if (offset < 1 || offset >= cidr.size - 1) {
    const range = `the provided IP (${text}) is not in the valid range. The range of valid IPs is ${cidr.text}`;
    throw refusal(service, text, `failed to allocate IP ${text}: ${range}`);
  }
  if (!addresses.claim(offset, keyOf(service), view)) {
    throw refusal(service, text, `failed to allocate IP ${text}: provided IP is already allocated`);
  }
  return text;
}

function refusal(service: Service, text: string, why: string): StatusError {
  return refuseService(service, 'spec.clusterIPs', `Invalid value: ${JSON.stringify([text])}: ${why}`);
}
