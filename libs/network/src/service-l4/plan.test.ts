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
const endpointsOf = (slices: EndpointSlice[]) =>
  planService('shop/web', service({ clusterIP: '10.96.0.9', ports: [http] }), slices).ports[0]?.endpoints;

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
  expect(planService('shop/web', service(spec), [])).toEqual({ ports: [], unserved: [] });
});

test('a port that is not TCP is told to be unserved', () => {
  const dns = { name: 'dns', port: 53, protocol: 'UDP' };
  const plan = planService('shop/web', service({ clusterIP: '10.96.0.9', ports: [http, dns] }), []);
  expect(plan.ports.map(({ port }) => port)).toEqual([80]);
  expect(plan.unserved).toEqual(['port 53/UDP is not served: only TCP is']);
});

test('affinity has upstream’s time by default', () => {
  const seconds = (spec: Service['spec']) =>
    planService('shop/web', service({ clusterIP: '10.96.0.9', ports: [http], ...spec }), []).ports[0]?.affinitySeconds;
  expect(seconds({})).toBeUndefined();
  expect(seconds({ sessionAffinity: 'ClientIP' })).toBe(10_800);
  expect(seconds({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } } })).toBe(5);
});

test('the fallback port is 10,000 higher, and never another port of the Service', () => {
  expect(fallbackPort(80, new Set([80]))).toBe(10_080);
  expect(fallbackPort(80, new Set([80, 10_080]))).toBe(11_080);
});
