import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { NetworkPolicy as MutableNetworkPolicy } from '../../kinds.ts';
import { portNameProblems } from '../../names/name-rules.ts';
import { forbidden, invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
import { explained, labelSelector } from '../../validation/rules.ts';

type NetworkPolicy = DeepReadonly<MutableNetworkPolicy>;
type Spec = NonNullable<NetworkPolicy['spec']>;
type Ingress = NonNullable<Spec['ingress']>[number];
type Port = NonNullable<Ingress['ports']>[number];
type Peer = NonNullable<Ingress['from']>[number];
type Block = NonNullable<Peer['ipBlock']>;

const protocols = ['TCP', 'UDP', 'SCTP'];
const policyTypes = ['Ingress', 'Egress'];

export function validateNetworkPolicy({ spec }: NetworkPolicy): Problem[] {
  return [
    ...labelSelector('spec.podSelector', spec?.podSelector),
    ...(spec?.ingress ?? []).flatMap(({ ports, from }, at) => rule(`spec.ingress[${at}]`, ports, { from })),
    ...(spec?.egress ?? []).flatMap(({ ports, to }, at) => rule(`spec.egress[${at}]`, ports, { to })),
    ...types(spec?.policyTypes ?? []),
  ];
}

function types(values: readonly string[]): Problem[] {
  const field = 'spec.policyTypes';
  if (values.length > policyTypes.length) return [invalid(field, values, 'may not specify more than two policyTypes')];
  return values.flatMap((value, at) =>
    policyTypes.includes(value) ? [] : [unsupported(`${field}[${at}]`, value, policyTypes)],
  );
}

function rule(
  field: string,
  ports: readonly Port[] | undefined,
  peers: { readonly [name: string]: readonly Peer[] | undefined },
): Problem[] {
  return [
    ...(ports ?? []).flatMap((value, at) => onePort(`${field}.ports[${at}]`, value)),
    ...Object.entries(peers).flatMap(([name, list]) =>
      (list ?? []).flatMap((value, at) => peer(`${field}.${name}[${at}]`, value)),
    ),
  ];
}

function onePort(field: string, { protocol, port, endPort }: Port): Problem[] {
  const known = protocol === undefined || protocols.includes(protocol);
  return [
    ...(known ? [] : [unsupported(`${field}.protocol`, protocol, protocols)]),
    ...(typeof port === 'number' ? range(field, port, endPort) : namedPort(field, port, endPort)),
  ];
}

const inRange = (field: string, value: number) =>
  value >= 1 && value <= 65_535 ? [] : [invalid(field, value, 'must be between 1 and 65535, inclusive')];

function range(field: string, port: number, endPort: number | undefined): Problem[] {
  const reversed = endPort !== undefined && endPort < port;
  return [
    ...inRange(`${field}.port`, port),
    ...(reversed ? [invalid(`${field}.endPort`, port, 'must be greater than or equal to `port`')] : []),
    ...(endPort === undefined ? [] : inRange(`${field}.endPort`, endPort)),
  ];
}

function namedPort(field: string, port: string | undefined, endPort: number | undefined): Problem[] {
  const why = port === undefined ? 'not specified' : 'non-numeric';
  return [
    ...(endPort === undefined
      ? []
      : [invalid(`${field}.endPort`, endPort, `may not be specified when \`port\` is ${why}`)]),
    ...(port === undefined ? [] : explained(`${field}.port`, port, portNameProblems(port))),
  ];
}

function peer(field: string, { podSelector, namespaceSelector, ipBlock }: Peer): Problem[] {
  const selectors = [podSelector, namespaceSelector].filter((selector) => selector !== undefined);
  return [
    ...labelSelector(`${field}.podSelector`, podSelector),
    ...labelSelector(`${field}.namespaceSelector`, namespaceSelector),
    ...(ipBlock ? block(`${field}.ipBlock`, ipBlock) : []),
    ...(selectors.length === 0 && !ipBlock ? [required(field, 'must specify a peer')] : []),
    ...(selectors.length > 0 && ipBlock ? [forbidden(field, 'may not specify both ipBlock and another peer')] : []),
  ];
}

interface Network {
  readonly address: string;
  readonly bits: number;
  readonly family: 'ipv4' | 'ipv6';
}

function block(field: string, { cidr, except = [] }: Block): Problem[] {
  if (!cidr) return [required(`${field}.cidr`)];
  const network = parseNetwork(cidr);
  if (!network) return [noNetwork(`${field}.cidr`, cidr)];
  return except.flatMap((text, at) => {
    const part = parseNetwork(text);
    if (!part) return [noNetwork(`${field}.except[${at}]`, text)];
    const inside = contains(network, part) && network.bits < part.bits;
    return inside ? [] : [invalid(`${field}.except[${at}]`, text, 'must be a strict subset of `cidr`')];
  });
}

const noNetwork = (field: string, value: string) =>
  invalid(field, value, 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)');

function parseNetwork(text: string): Network | undefined {
  const [address = '', length = '', ...rest] = text.split('/');
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
  if (!family || rest.length > 0 || !/^\d{1,3}$/.test(length)) return undefined;
  const bits = Number(length);
  return bits <= (family === 'ipv4' ? 32 : 128) ? { address, bits, family } : undefined;
}

function contains(network: Network, { address, family }: Network): boolean {
  const list = new BlockList();
  list.addSubnet(network.address, network.bits, network.family);
  return network.family === family && list.check(address, family);
}
