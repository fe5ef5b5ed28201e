import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const path = '/api/v1/namespaces/default/services';
const service = (name: string, spec: object = {}) => ({
  metadata: { name },
  spec: { selector: { app: name }, ports: [{ port: 80 }], ...spec },
});
const create = (name: string, spec?: object) => server.call('POST', path, { body: service(name, spec) });

test('the Service kubernetes has the first address of the range', async () => {
  const { body } = await server.call('GET', `${path}/kubernetes`);
  expect(body.spec.clusterIP).toBe('10.96.0.1');
});

test('services created at the same time never share an address or a node port', async () => {
  const made = await Promise.all(Array.from({ length: 40 }, (_, i) => create(`many-${i}`, { type: 'NodePort' })));
  expect(made.map(({ status }) => status)).toEqual(Array(40).fill(201));
  expect(new Set(made.map(({ body }) => body.spec.clusterIP)).size).toBe(40);
  expect(new Set(made.map(({ body }) => body.spec.ports[0].nodePort)).size).toBe(40);
});

test('an address that is asked for is given, once', async () => {
  const first = await create('fixed', { clusterIP: '10.96.0.9' });
  expect(first.body.spec).toMatchObject({ clusterIP: '10.96.0.9', clusterIPs: ['10.96.0.9'] });
  const second = await create('fixed-too', { clusterIP: '10.96.0.9' });
  expect([second.status, second.body.message]).toEqual([
    422,
    expect.stringMatching(/provided IP is already allocated$/),
  ]);
  const outside = await create('outside', { clusterIP: '10.97.0.9' });
  expect(outside.body.message).toMatch(/is not in the valid range. The range of valid IPs is 10.96.0.0\/24$/);
});

test('a Service from another range keeps its address, and can be changed', async () => {
  const elsewhere = await createTestApi({ serviceCidr: '10.111.0.0/24' });
  const heir = await createTestApi({ databaseUrl: elsewhere.databaseUrl });
  const { body: kubernetes } = await heir.call('GET', `${path}/kubernetes`);
  expect(kubernetes.spec.clusterIP).toBe('10.111.0.1');
  const changed = await heir.call('PATCH', `${path}/kubernetes`, {
    body: { metadata: { labels: { a: 'b' } } },
    type: 'application/merge-patch+json',
  });
  expect([changed.status, changed.body.spec.clusterIP]).toEqual([200, '10.111.0.1']);
  await heir.close();
  await elsewhere.close();
});

test('what a deleted service held is given out again', async () => {
  await create('short', { clusterIP: '10.96.0.10', type: 'NodePort', ports: [{ port: 80, nodePort: 30_001 }] });
  await server.call('DELETE', `${path}/short`);
  const { status } = await create('heir', {
    clusterIP: '10.96.0.10',
    type: 'NodePort',
    ports: [{ port: 80, nodePort: 30_001 }],
  });
  expect(status).toBe(201);
});

test('a dry run takes no address', async () => {
  await server.call('POST', `${path}?dryRun=All`, { body: service('dry', { clusterIP: '10.96.0.11' }) });
  expect((await create('wet', { clusterIP: '10.96.0.11' })).status).toBe(201);
});

test('an update that leaves address and node port out keeps them', async () => {
  const { body } = await create('kept', { type: 'NodePort' });
  const updated = await server.call('PUT', `${path}/kept`, {
    body: service('kept', { type: 'NodePort', selector: { app: 'new' } }),
  });
  expect(updated.body.spec.clusterIP).toBe(body.spec.clusterIP);
  expect(updated.body.spec.ports).toEqual(body.spec.ports);
});

test('a change of type gives back what the new type does not need', async () => {
  await create('changing', { type: 'NodePort' });
  const type = 'application/merge-patch+json';
  const plain = await server.call('PATCH', `${path}/changing`, { body: { spec: { type: 'ClusterIP' } }, type });
  expect(plain.body.spec.ports[0].nodePort).toBeUndefined();
  const external = await server.call('PATCH', `${path}/changing`, {
    body: { spec: { type: 'ExternalName', externalName: 'a.test' } },
    type,
  });
  expect([external.status, external.body.spec.clusterIP]).toEqual([200, undefined]);
});

test('a load balancer whose nodes answer for themselves has a port for that, until they do not', async () => {
  const { body } = await create('local', { type: 'LoadBalancer', externalTrafficPolicy: 'Local' });
  const { healthCheckNodePort, ports } = body.spec;
  expect(healthCheckNodePort).toBeGreaterThanOrEqual(30_000);
  expect(healthCheckNodePort).not.toBe(ports[0].nodePort);
  const claimed = { type: 'LoadBalancer', externalTrafficPolicy: 'Local', healthCheckNodePort };
  expect((await create('other', claimed)).body.message).toContain('spec.healthCheckNodePort');
  const spec = { externalTrafficPolicy: 'Cluster' };
  const type = 'application/merge-patch+json';
  const { body: changed } = await server.call('PATCH', `${path}/local`, { body: { spec }, type });
  expect(changed.spec.healthCheckNodePort).toBeUndefined();
});

const both = [
  { name: 'a', port: 80, nodePort: 30_002 },
  { name: 'b', port: 81, nodePort: 30_002 },
];
test.each([
  ['spec.ports[0].nodePort', { ports: [{ port: 80, nodePort: 30_002 }] }],
  ['spec.ports[1].nodePort', { type: 'NodePort', ports: both }],
  ['spec.loadBalancerClass', { loadBalancerClass: 'example.com/lb' }],
  ['spec.LoadBalancerSourceRanges', { loadBalancerSourceRanges: ['10.0.0.0/8'] }],
  ['spec.loadBalancerSourceRanges[0]', { type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.1'] }],
  ['spec.allocateLoadBalancerNodePorts', { type: 'NodePort', allocateLoadBalancerNodePorts: true }],
  ['spec.healthCheckNodePort', { type: 'NodePort', healthCheckNodePort: 30_003 }],
])('%s is refused where it cannot be: %j', async (field, spec) => {
  const { status, body } = await create('wrong', spec);
  expect([status, body.details.causes[0].field]).toEqual([422, field]);
});

test('the class of a load balancer may not change', async () => {
  await create('classy', { type: 'LoadBalancer', loadBalancerClass: 'example.com/lb' });
  const body = { spec: { loadBalancerClass: 'example.com/other' } };
  const type = 'application/merge-patch+json';
  const { body: refusal } = await server.call('PATCH', `${path}/classy`, { body, type });
  expect(refusal.message).toContain(
    'spec.loadBalancerClass: Invalid value: "example.com/other": may not change once set',
  );
});

test('a headless service has no address', async () => {
  const { body } = await create('headless', { clusterIP: 'None' });
  expect(body.spec).toMatchObject({ clusterIP: 'None', clusterIPs: ['None'] });
});

test('a full range is told, not waited for', async () => {
  const results = await Promise.all(Array.from({ length: 260 }, (_, i) => create(`full-${i}`)));
  const refused = results.filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused.map(({ body }) => body.message))).toEqual(
    new Set(['Internal error occurred: failed to allocate a serviceIP: range is full']),
  );
});
