import { expect, test } from 'vitest';
import type { NetworkPolicy } from '../../kinds.ts';
import { defaultNetworkPolicy } from './defaults.ts';
import { validateNetworkPolicy } from './validation.ts';

type Spec = Partial<NonNullable<NetworkPolicy['spec']>>;

const told = (spec: Spec) =>
  validateNetworkPolicy({ spec: { podSelector: {}, ...spec } }).map(({ field, message }) => `${field}: ${message}`);
const from = (peer: object) => told({ ingress: [{ from: [peer] }] });

test.each<[Spec, string[]]>([
  [{ ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 80, endPort: 90 }, { port: 'http' }] }] }, []],
  [
    { egress: [{ ports: [{ port: 0 }, { port: 9, endPort: 8 }, { endPort: 8 }, { port: 'web', endPort: 8 }] }] },
    [
      'spec.egress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
      'spec.egress[0].ports[1].endPort: Invalid value: 9: must be greater than or equal to `port`',
      'spec.egress[0].ports[2].endPort: Invalid value: 8: may not be specified when `port` is not specified',
      'spec.egress[0].ports[3].endPort: Invalid value: 8: may not be specified when `port` is non-numeric',
    ],
  ],
  [
    { policyTypes: ['Ingres'] },
    ['spec.policyTypes[0]: Unsupported value: "Ingres": supported values: "Egress", "Ingress"'],
  ],
])('%j', (spec, expected) => {
  expect(told(spec)).toEqual(expected);
});

test('a peer is one thing, and what is left out of a block lies in it', () => {
  const at = 'spec.ingress[0].from[0]';
  expect(from({})).toEqual([`${at}: Required value: must specify a peer`]);
  expect(from({ podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } })).toEqual([
    `${at}: Forbidden: may not specify both ipBlock and another peer`,
  ]);
  expect(from({ ipBlock: { cidr: '10.0.0' } })).toEqual([
    `${at}.ipBlock.cidr: Invalid value: "10.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)`,
  ]);
  expect(from({ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16', '11.0.0.0/16', '10.0.0.0/8'] } })).toEqual([
    `${at}.ipBlock.except[1]: Invalid value: "11.0.0.0/16": must be a strict subset of \`cidr\``,
    `${at}.ipBlock.except[2]: Invalid value: "10.0.0.0/8": must be a strict subset of \`cidr\``,
  ]);
});

test('a policy is of what comes in, and of what goes out where it says so', () => {
  const filled = (spec: Spec) => {
    const policy = { spec: { podSelector: {}, ...spec } };
    defaultNetworkPolicy(policy);
    return policy.spec;
  };
  expect(filled({ ingress: [{ ports: [{ port: 80 }] }] })).toMatchObject({
    policyTypes: ['Ingress'],
    ingress: [{ ports: [{ port: 80, protocol: 'TCP' }] }],
  });
  expect(filled({ egress: [{}] })).toMatchObject({ policyTypes: ['Ingress', 'Egress'] });
  expect(filled({ policyTypes: ['Egress'] })).toMatchObject({ policyTypes: ['Egress'] });
});
