import { get } from 'node:http';
import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, expect, test } from 'vitest';
import { healthCheckOf } from './health-check.ts';
import { HealthCheckPorts } from './health-check-ports.ts';

const ports = new HealthCheckPorts(silentLogger);
afterEach(() => ports.close());

const healthCheckNodePort = 30_000 + (process.pid % 2_000);
const places = [
  { address: '127.0.0.1', node: undefined },
  { address: '127.126.250.1', node: 'node-1' },
  { address: '127.126.250.2', node: 'node-2' },
];
const service = (spec: Service['spec'] = {}): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { type: 'LoadBalancer', externalTrafficPolicy: 'Local', healthCheckNodePort, ...spec },
});

function slice(...nodes: string[]): EndpointSlice {
  const endpoints = nodes.map((nodeName, index) => ({ addresses: [`10.244.0.${index}`], nodeName }));
  return { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', addressType: 'IPv4', endpoints };
}

const ask = (host: string) =>
  new Promise<{ code: number | undefined; text: string } | undefined>((resolve) => {
    get({ host, port: healthCheckNodePort, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ code: response.statusCode, text }));
    }).on('error', () => resolve(undefined));
  });

test('a node says whether it has endpoints of the Service, as they come and go', async () => {
  ports.set('shop/web', healthCheckOf(service(), { slices: [slice('node-1', 'node-1')], places }));
  expect(await eventually('node-1 answers', () => ask('127.126.250.1'))).toEqual({
    code: 200,
    text: '{"service":{"namespace":"shop","name":"web"},"localEndpoints":2,"serviceProxyHealthy":true}',
  });
  expect(await eventually('node-2 answers', () => ask('127.126.250.2'))).toMatchObject({ code: 503 });
  ports.set('shop/web', healthCheckOf(service(), { slices: [slice('node-2')], places }));
  expect(await ask('127.126.250.1')).toMatchObject({ code: 503 });
  ports.set('shop/web', undefined);
  await eventually('nobody answers', async () => (await ask('127.126.250.1')) === undefined);
});

test('only a load balancer with externalTrafficPolicy Local has a health check', () => {
  expect(healthCheckOf(service({ externalTrafficPolicy: 'Cluster' }), { slices: [], places })).toBeUndefined();
  expect(healthCheckOf(service({ type: 'NodePort' }), { slices: [], places })).toBeUndefined();
});
