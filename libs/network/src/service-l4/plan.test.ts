import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import { fallbackPort, planService } from './plan.ts';

const service = (spec: Service['spec']): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  ...(spec && { spec }),
});
type Endpoint = NonNullable<EndpointSlice['endpoints']>[number];
const slice = (
  endpoints: Endpoint[],
  ports: EndpointSlice['ports'] = [{ name: 'http', port: 8080 }],
): EndpointSlice => ({
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  addressType: 'IPv4',
  endpoints,
  ports,
});
const at = (last: number, conditions: Endpoint['conditions'] = { ready: true }): Endpoint => ({
  addresses: [`10.244.1.${last}`],
  conditions,
});
const http = { name: 'http', port: 80 };
const nowhere = { slices: [], places: [] };
const endpointsOf = (slices: EndpointSlice[]) =>
  planService('shop/web', service({ clusterIP: '10.96.0.9', ports: [http] }), { slices, places: [] }).ports[0]
    ?.endpoints;

test('ready endpoints of all slices are served, each once, at the port of the same name', () => {
  const other = slice([at(4)], [{ name: 'metrics', port: 9090 }]);
  expect(endpointsOf([slice([at(2), at(3)]), slice([at(3)]), other])).toEqual([
    { address: '10.244.1.2', port: 8080 },
    { address: '10.244.1.3', port: 8080 },
  ]);
});

test('unready and terminating endpoints get no new connections', () => {
  const leaving = { ready: false, serving: true, terminating: true };
  expect(endpointsOf([slice([at(2, leaving), at(3, { ready: false }), at(4)])])).toEqual([
    { address: '10.244.1.4', port: 8080 },
  ]);
});

test('those that still serve while they end are better than none', () => {
  const leaving = { ready: false, serving: true, terminating: true };
  const gone = { ready: false, serving: false, terminating: true };
  expect(endpointsOf([slice([at(2, leaving), at(3, gone)])])).toEqual([{ address: '10.244.1.2', port: 8080 }]);
});

test('conditions that are not told count as ready', () => {
  expect(endpointsOf([slice([{ addresses: ['10.244.1.2'] }])])).toHaveLength(1);
});

test.each([
  ['headless', { clusterIP: 'None', ports: [http] }],
  ['without an address yet', { ports: [http] }],
  ['a name elsewhere', { type: 'ExternalName', clusterIP: '', externalName: 'example.com' }],
])('a Service that is %s is not served', (_, spec) => {
  expect(planService('shop/web', service(spec), nowhere)).toEqual({ ports: [], unserved: [] });
});

test('TCP and UDP are served, each to the endpoints of its own protocol; SCTP is told to be unserved', () => {
  const dns = { name: 'dns', port: 53, protocol: 'UDP' };
  const tunnel = { name: 'tunnel', port: 99, protocol: 'SCTP' };
  const slices = [slice([at(2)], [{ name: 'dns', port: 5353, protocol: 'UDP' }])];
  const object = service({ clusterIP: '10.96.0.9', ports: [http, dns, tunnel, { ...dns, port: 54, protocol: 'TCP' }] });
  const plan = planService('shop/web', object, { slices, places: [] });
  expect(plan.ports.map(({ port, protocol, endpoints }) => [port, protocol, endpoints.length])).toEqual([
    [80, 'TCP', 0],
    [53, 'UDP', 1],
    [54, 'TCP', 0],
  ]);
  expect(plan.unserved).toEqual(['port 99/SCTP is not served: only TCP and UDP are']);
});

const places = [
  { address: '127.0.0.1', node: undefined },
  { address: '10.112.0.2', node: 'node-1' },
  { address: '10.112.0.3', node: 'node-2' },
];
const nodePortOf = (spec: Service['spec'], slices: EndpointSlice[]) =>
  planService('shop/web', service({ clusterIP: '10.96.0.9', ports: [{ ...http, nodePort: 30_080 }], ...spec }), {
    slices,
    places,
  }).ports.filter(({ by }) => by === 'node');

test('a node port is served at each node’s address and at the machine’s own, with nothing higher to fall back to', () => {
  const served = nodePortOf({ type: 'NodePort' }, [slice([at(2)])]);
  expect(served.map(({ address, port }) => `${address}:${port}`)).toEqual([
    '127.0.0.1:30080',
    '10.112.0.2:30080',
    '10.112.0.3:30080',
  ]);
  expect(served.every(({ endpoints, fallbackPort: higher }) => endpoints.length === 1 && !higher)).toBe(true);
  expect(nodePortOf({ type: 'ClusterIP' }, [])).toEqual([]);
});

test('with externalTrafficPolicy Local a node leads to its own endpoints only', () => {
  const slices = [
    slice([
      { ...at(2), nodeName: 'node-1' },
      { ...at(3), nodeName: 'node-1' },
    ]),
  ];
  const served = nodePortOf({ type: 'NodePort', externalTrafficPolicy: 'Local' }, slices);
  expect(served.map(({ endpoints }) => endpoints.length)).toEqual([2, 2, 0]);
});

test('a load balancer is served at its address, for whom it lets in, unless it is of another class', () => {
  const balanced = (spec: Service['spec']) => {
    const fields = { clusterIP: '10.96.0.9', type: 'LoadBalancer', ports: [http], ...spec };
    const object = { ...service(fields), status: { loadBalancer: { ingress: [{ ip: '127.128.0.1' }] } } };
    return planService('shop/web', object, nowhere).ports.filter(({ by }) => by === 'balancer');
  };
  expect(balanced({})).toMatchObject([{ address: '127.128.0.1', port: 80, fallbackPort: 10_080, sources: undefined }]);
  expect(balanced({ loadBalancerSourceRanges: ['127.0.0.0/8'] })).toMatchObject([{ sources: ['127.0.0.0/8'] }]);
  expect(balanced({ loadBalancerClass: 'example.com/lb' })).toEqual([]);
});

test('external addresses are served whatever the type, unless the Service is headless', () => {
  const served = (spec: Service['spec']) =>
    planService('shop/web', service({ ports: [http], externalIPs: ['192.0.2.1', '127.77.0.1'], ...spec }), {
      slices: [slice([at(2)])],
      places: [],
    }).ports.filter(({ by }) => by === 'external');
  const endpoints = [{ address: '10.244.1.2', port: 8080 }];
  expect(served({ clusterIP: '10.96.0.9' })).toMatchObject([
    { address: '192.0.2.1', port: 80, fallbackPort: 10_080, endpoints },
    { address: '127.77.0.1', port: 80, fallbackPort: 10_080, endpoints },
  ]);
  expect(served({ clusterIP: 'None' })).toEqual([]);
});

test('affinity has upstream’s time by default', () => {
  const seconds = (spec: Service['spec']) =>
    planService('shop/web', service({ clusterIP: '10.96.0.9', ports: [http], ...spec }), nowhere).ports[0]
      ?.affinitySeconds;
  expect(seconds({})).toBeUndefined();
  expect(seconds({ sessionAffinity: 'ClientIP' })).toBe(10_800);
  expect(seconds({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } } })).toBe(5);
});

test('the fallback port is 10,000 higher, and never another port of the Service', () => {
  expect(fallbackPort(80, new Set([80]))).toBe(10_080);
  expect(fallbackPort(80, new Set([80, 10_080]))).toBe(11_080);
});
