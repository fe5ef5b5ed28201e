import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Endpoints } from '../../kinds.ts';
import { dnsLabelProblems } from '../../names/name-rules.ts';
import { machineAddress } from '../../validation/machine-address.ts';
import { type Problem, required } from '../../validation/problem.ts';
import { explained, oneOf, port } from '../../validation/rules.ts';

type Subset = NonNullable<DeepReadonly<Endpoints>['subsets']>[number];
type Address = NonNullable<Subset['addresses']>[number];
type Port = NonNullable<Subset['ports']>[number];

export function validateEndpoints({ subsets = [] }: DeepReadonly<Endpoints>): Problem[] {
  return subsets.flatMap((subset, index) => validateSubset(`subsets[${index}]`, subset));
}

function validateSubset(field: string, { addresses = [], notReadyAddresses = [], ports = [] }: Subset): Problem[] {
  const isEmpty = addresses.length + notReadyAddresses.length === 0;
  return [
    ...(isEmpty ? [required(field, 'must specify `addresses` or `notReadyAddresses`')] : []),
    ...addresses.flatMap((address, index) => validateAddress(`${field}.addresses[${index}]`, address)),
    ...notReadyAddresses.flatMap((address, index) => validateAddress(`${field}.notReadyAddresses[${index}]`, address)),
    ...ports.flatMap((one, index) => validatePort(`${field}.ports[${index}]`, one, ports.length > 1)),
  ];
}

function validateAddress(field: string, { ip, hostname }: Address): Problem[] {
  return [
    ...machineAddress(`${field}.ip`, ip),
    ...(hostname ? explained(`${field}.hostname`, hostname, dnsLabelProblems(hostname)) : []),
  ];
}

function validatePort(field: string, { name, port: number, protocol }: Port, several: boolean): Problem[] {
  const unnamed = several ? [required(`${field}.name`)] : [];
  return [
    ...(name ? explained(`${field}.name`, name, dnsLabelProblems(name)) : unnamed),
    ...port(`${field}.port`, number),
    ...oneOf(`${field}.protocol`, protocol, ['SCTP', 'TCP', 'UDP']),
  ];
}
