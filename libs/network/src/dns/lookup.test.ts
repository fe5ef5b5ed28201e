import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import type { ClusterNames } from './cluster-names.ts';
import { type Lookup, lookup } from './lookup.ts';

function service(name: string, spec: Service['spec']): Service {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' }, spec: { ...spec } };
}

function slice(owner: string, endpoints: NonNullable<EndpointSlice['endpoints']>, addressType = 'IPv4'): EndpointSlice {
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: `${owner}-1`, namespace: 'shop', labels: { 'kubernetes.io/service-name': owner } },
    addressType,
    endpoints,
    ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
  };
}

const services = [
  service('web', {
    clusterIP: '10.96.0.20',
    clusterIPs: ['10.96.0.20', 'fd00::20'],
    ports: [
      { name: 'http', port: 80, protocol: 'TCP' },
      { name: 'dns', port: 53, protocol: 'UDP' },
    ],
  }),
  service('db', { clusterIP: 'None', ports: [{ name: 'http', port: 80, protocol: 'TCP' }] }),
  service('empty', { clusterIP: 'None' }),
  service('elsewhere', { type: 'ExternalName', externalName: 'example.com.' }),
];
const slices = [
  slice('db', [
    { addresses: ['10.244.0.1'], hostname: 'db-0', conditions: { ready: true } },
    { addresses: ['10.244.0.2'], hostname: 'db-1', conditions: { ready: false } },
    { addresses: ['10.244.0.3'], conditions: {} },
  ]),
  slice('db', [{ addresses: ['fd00::3'], conditions: { ready: true } }], 'IPv6'),
  slice('web', [{ addresses: ['10.244.0.9'], conditions: { ready: true } }]),
];

const names: ClusterNames = {
  hasNamespace: (name) => name === 'shop',
  service: (namespace, name) => services.find(({ metadata }) => namespace === 'shop' && metadata?.name === name),
  slices: (_, owner) => slices.filter(({ metadata }) => metadata?.labels?.['kubernetes.io/service-name'] === owner),
  servicesAt: (address) => services.filter(({ spec }) => spec?.clusterIPs?.includes(address)),
  slicesAt: (address) => slices.filter((one) => one.endpoints?.some(({ addresses }) => addresses.includes(address))),
};

function told(found: Lookup): string[] | string {
  if (found.kind !== 'found') return found.kind;
  return found.records.map(({ type, data }) => {
    if (typeof data === 'object' && 'port' in data) return `${type} ${data.port} ${data.target}`;
    return `${type} ${typeof data === 'string' ? data : ''}`.trim();
  });
}

const inZone = (name: string) => `${name}.cluster.local`;

test.each<[string, string[] | string]>([
  ['web.shop.svc', ['A 10.96.0.20', 'AAAA fd00::20']],
  ['_http._tcp.web.shop.svc', ['SRV 80 web.shop.svc.cluster.local']],
  ['_dns._udp.web.shop.svc', ['SRV 53 web.shop.svc.cluster.local']],
  ['_http._udp.web.shop.svc', 'missing'],
  ['db.shop.svc', ['A 10.244.0.1', 'A 10.244.0.3', 'AAAA fd00::3']],
  ['db-0.db.shop.svc', ['A 10.244.0.1']],
  ['db-1.db.shop.svc', 'missing'],
  ['10-244-0-3.db.shop.svc', ['A 10.244.0.3']],
  ['empty.shop.svc', 'missing'],
  ['elsewhere.shop.svc', ['CNAME example.com']],
  ['db-0.elsewhere.shop.svc', 'missing'],
  ['nobody.shop.svc', 'missing'],
  ['x.web.shop.svc', 'missing'],
  ['10-244-0-1.shop.pod', ['A 10.244.0.1']],
  ['300-1-1-1.shop.pod', 'missing'],
  ['10-244-0-1.nowhere.pod', 'missing'],
  ['dns-version', ['TXT 1.1.0']],
  ['x.dns-version', 'missing'],
])('%s.cluster.local is %j', (name, expected) => {
  expect(told(lookup(inZone(name), names))).toEqual(expected);
});

test('a headless Service has one SRV record for each ready endpoint, with the port of the pod', () => {
  expect(told(lookup(inZone('_http._tcp.db.shop.svc'), names))).toEqual([
    'SRV 8080 db-0.db.shop.svc.cluster.local',
    'SRV 8080 10-244-0-3.db.shop.svc.cluster.local',
    'SRV 8080 fd00--3.db.shop.svc.cluster.local',
  ]);
});

test.each(['svc', 'shop.svc', '_tcp.web.shop.svc', '_tcp.db.shop.svc', 'shop.pod', 'pod'])(
  '%s exists without records, because names stand below it',
  (name) => {
    expect(told(lookup(inZone(name), names))).toEqual([]);
  },
);

test.each<[string, string[] | string]>([
  ['20.0.96.10.in-addr.arpa', ['PTR web.shop.svc.cluster.local']],
  ['1.0.244.10.in-addr.arpa', ['PTR db-0.db.shop.svc.cluster.local']],
  ['3.0.244.10.in-addr.arpa', ['PTR 10-244-0-3.db.shop.svc.cluster.local']],
  [`0.2.${'0.'.repeat(26)}0.0.d.f.ip6.arpa`, ['PTR web.shop.svc.cluster.local']],
  ['2.0.244.10.in-addr.arpa', 'outside'],
  ['9.0.244.10.in-addr.arpa', 'outside'],
  ['300.0.244.10.in-addr.arpa', 'outside'],
])('%s is %j', (name, expected) => {
  expect(told(lookup(name, names))).toEqual(expected);
});

test.each(['example.com', 'cluster.local.example.com', 'notcluster.local', 'local', ''])('%s is outside', (name) => {
  expect(told(lookup(name, names))).toBe('outside');
});
