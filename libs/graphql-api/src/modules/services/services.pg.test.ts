import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let graphql: TestGraphql;
const namespace = 'default';
const key = (resource: string, name: string) => ({ resource, namespace, name });
const probe = { httpGet: { path: '/ready', port: 8080, scheme: 'HTTP' }, periodSeconds: 1 };
const web = { app: 'web' };
/** The domain of a cluster that is not ours is not known. */
const domain = inject('clusterOrigin') === 'remote' ? '' : '.cluster.local';

beforeAll(async () => {
  graphql = await createTestGraphql();
  await putService('web', { selector: web, ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 'http' }] });
  await putPod('web-1', true, '10.244.0.1');
  await putPod('web-2', false, '10.244.0.2');
  await putSlice('web', 'web-1', [
    ['10.244.0.1', true, 'web-1'],
    ['10.244.0.2', false, 'web-2'],
  ]);
});
afterAll(() => graphql.close());

const putService = (name: string, spec: object) =>
  graphql.put(key('services', name), { apiVersion: 'v1', kind: 'Service', spec: { type: 'ClusterIP', ...spec } });

function putPod(name: string, ready: boolean, podIP: string) {
  const state = { running: { startedAt: '2026-03-01T10:00:00Z' } };
  const ports = [{ name: 'http', containerPort: 8080, protocol: 'TCP' }];
  return graphql.put(key('pods', name), {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { labels: web },
    spec: { nodeName: 'node-1', containers: [{ name: 'main', image: 'web:1', ports, readinessProbe: probe }] },
    status: {
      phase: 'Running',
      podIP,
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [{ name: 'main', image: 'web:1', imageID: '', ready, started: true, restartCount: 0, state }],
    },
  });
}

type Address = readonly [address: string, ready: boolean, pod: string];

const putSlice = (service: string, name: string, addresses: readonly Address[]) =>
  graphql.put(key('endpointslices.discovery.k8s.io', name), {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { labels: { 'kubernetes.io/service-name': service } },
    addressType: 'IPv4',
    endpoints: addresses.map(([address, ready, pod]) => ({
      addresses: [address],
      hostname: pod,
      conditions: { ready, serving: ready, terminating: false },
      nodeName: 'node-1',
      targetRef: { kind: 'Pod', namespace, name: pod },
    })),
    ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
  });

async function ask(fields: string, name: string): Promise<unknown> {
  const { data, errors } = await graphql.ask<{ service: unknown }>(
    'view',
    `{ service(cluster: "test", namespace: "${namespace}", name: "${name}") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.service;
}

const gaps = 'endpointGaps { reason podName container probe port }';
const gap = { podName: null, container: null, probe: null, port: null };

describe('a Service', () => {
  test('tells who answers for it, and the pod behind each address', async () => {
    expect(await ask('selector endpoints { address ready serving nodeName podName pod { phase } }', 'web')).toEqual({
      selector: 'app=web',
      endpoints: [
        {
          address: '10.244.0.1',
          ready: true,
          serving: true,
          nodeName: 'node-1',
          podName: 'web-1',
          pod: { phase: 'Running' },
        },
        expect.objectContaining({ address: '10.244.0.2', ready: false, podName: 'web-2' }),
      ],
    });
  });

  test('says which probe keeps a pod out, and no longer says so when it succeeds', async () => {
    const probed = { reason: 'READINESS_PROBE', podName: 'web-2', container: 'main', probe: 'GET http :8080/ready' };
    expect(await ask(gaps, 'web')).toEqual({ endpointGaps: [{ ...gap, ...probed }] });
    await putPod('web-2', true, '10.244.0.2');
    expect(await ask(gaps, 'web')).toEqual({ endpointGaps: [] });
  });

  test('says what is wrong with itself', async () => {
    await putService('nobody', { selector: { app: 'nobody' } });
    await putService('bare', {});
    const ports = [{ name: 'grpc', port: 81, protocol: 'TCP', targetPort: 'grpc' }];
    await putService('misnamed', { selector: web, ports });
    expect(await ask(gaps, 'nobody')).toEqual({ endpointGaps: [{ ...gap, reason: 'NO_PODS' }] });
    expect(await ask(gaps, 'bare')).toEqual({ endpointGaps: [{ ...gap, reason: 'NO_SELECTOR' }] });
    const misnamed = ['web-1', 'web-2'].map((podName) => ({ ...gap, reason: 'PORT_NOT_FOUND', podName, port: 'grpc' }));
    expect(await ask(gaps, 'misnamed')).toEqual({ endpointGaps: misnamed });
  });

  test('has names: its own, of its ports, and without an address of its own those of its pods', async () => {
    const own = `web.default.svc${domain}`;
    expect(await ask('dnsNames', 'web')).toEqual({ dnsNames: [own, `_http._tcp.${own}`] });
    await putService('db', { selector: { app: 'db' }, clusterIP: 'None' });
    await putSlice('db', 'db-1', [
      ['10.244.0.7', true, 'db-0'],
      ['10.244.0.8', false, 'db-1'],
    ]);
    const db = `db.default.svc${domain}`;
    expect(await ask('dnsNames', 'db')).toEqual({ dnsNames: [db, `db-0.${db}`] });
  });

  test('tells where its load balancer is, by address or name', async () => {
    const ingress = [{ ip: '127.128.0.1' }, { hostname: 'lb.example' }];
    await graphql.put(key('services', 'open'), {
      apiVersion: 'v1',
      kind: 'Service',
      spec: { type: 'LoadBalancer', ports: [{ port: 80, nodePort: 30080 }] },
      status: { loadBalancer: { ingress } },
    });
    expect(await ask('type ports { port protocol nodePort } loadBalancerAddresses', 'open')).toEqual({
      type: 'LoadBalancer',
      ports: [{ port: 80, protocol: 'TCP', nodePort: 30080 }],
      loadBalancerAddresses: ['127.128.0.1', 'lb.example'],
    });
  });
});
