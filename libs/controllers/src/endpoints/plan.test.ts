import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { expect, test } from 'vitest';
import { changed, endpointsOf } from './plan.ts';

const metadata = (name: string) => ({
  name,
  namespace: 'shop',
  uid: name,
  resourceVersion: '1',
  creationTimestamp: '',
});
const service = (spec: Service['spec'] = {}): Served<Service> => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { ...metadata('web'), labels: { app: 'web' } },
  spec: { ...spec },
});
const http = { name: 'http', port: 8080, protocol: 'TCP' };

type Endpoint = NonNullable<EndpointSlice['endpoints']>[number];
const slice = (endpoints: Endpoint[], ports = [http]): Served<EndpointSlice> => ({
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: metadata('web-1'),
  addressType: 'IPv4',
  endpoints,
  ports,
});
const at = (last: number, conditions: Endpoint['conditions'] = { ready: true }): Endpoint => ({
  addresses: [`10.244.0.${last}`],
  conditions,
});

test('slices with the same ports are one subset, by address, the ready apart from the others', () => {
  const found = endpointsOf(service(), [slice([at(10), at(2)]), slice([at(3, { ready: false })])]);
  expect(found.subsets).toEqual([
    {
      addresses: [{ ip: '10.244.0.2' }, { ip: '10.244.0.10' }],
      notReadyAddresses: [{ ip: '10.244.0.3' }],
      ports: [http],
    },
  ]);
  expect(found.metadata).toMatchObject({
    name: 'web',
    labels: { app: 'web', 'endpoints.kubernetes.io/managed-by': 'endpoint-controller' },
  });
});

test('what terminates is left out, unless pods that are not ready are published', () => {
  const leaving = slice([at(2, { ready: true, terminating: true })]);
  expect(endpointsOf(service(), [leaving]).subsets).toBeUndefined();
  expect(endpointsOf(service({ publishNotReadyAddresses: true }), [leaving]).subsets).toHaveLength(1);
});

test('a Service without pods has an object without subsets, and a headless one says so', () => {
  const found = endpointsOf(service({ clusterIP: 'None' }), [slice([], [])]);
  expect(found.subsets).toBeUndefined();
  expect(found.metadata?.labels).toMatchObject({ 'service.kubernetes.io/headless': '' });
});

test('past a thousand addresses it says that it is not all', () => {
  const many = Array.from({ length: 1001 }, (_, index) => ({ addresses: [`10.1.${index >> 8}.${index & 255}`] }));
  const found = endpointsOf(service(), [slice(many)]);
  expect(found.subsets?.[0]?.addresses).toHaveLength(1000);
  expect(found.metadata?.annotations).toEqual({ 'endpoints.kubernetes.io/over-capacity': 'truncated' });
});

test('what stands there already is not written again', () => {
  const wanted = endpointsOf(service(), [slice([at(2)])]);
  const type = { apiVersion: 'v1', kind: 'Endpoints' };
  const current = { ...wanted, ...type, metadata: { ...metadata('web'), ...wanted.metadata } };
  expect(changed(wanted, current)).toBe(false);
  expect(changed(endpointsOf(service(), [slice([at(3)])]), current)).toBe(true);
});
