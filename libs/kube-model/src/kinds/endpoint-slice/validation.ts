import { isIP } from 'node:net';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { EndpointSlice as MutableEndpointSlice } from '../../kinds.ts';
import { invalid, type Problem, required } from '../../validation/problem.ts';
import { oneOf } from '../../validation/rules.ts';

type EndpointSlice = DeepReadonly<MutableEndpointSlice>;

const families: Readonly<Record<string, number>> = { IPv4: 4, IPv6: 6 };
const familyWords: Readonly<Record<string, string>> = { IPv4: 'an IPv4 address', IPv6: 'an IPv6 address' };

/**
 * Unlike upstream, loopback addresses are allowed: without rights to set up addresses of their own, pods of an
 * embedded cluster live on them.
 */
export function validateEndpointSlice({ addressType, endpoints }: EndpointSlice): Problem[] {
  const family = families[addressType];
  return [
    ...oneOf('addressType', addressType, ['FQDN', 'IPv4', 'IPv6']),
    ...(endpoints ?? []).flatMap(({ addresses }, index) => {
      const field = `endpoints[${index}].addresses`;
      if ((addresses ?? []).length === 0) return [required(field, 'must contain at least 1 address')];
      if (family === undefined) return [];
      return addresses.flatMap((address, at) =>
        isIP(address) === family ? [] : [invalid(`${field}[${at}]`, address, `must be ${familyWords[addressType]}`)],
      );
    }),
  ];
}

export function validateEndpointSliceUpdate(next: EndpointSlice, current: EndpointSlice): Problem[] {
  const same = next.addressType === current.addressType;
  return [
    ...validateEndpointSlice(next),
    ...(same ? [] : [invalid('addressType', next.addressType, 'field is immutable')]),
  ];
}
