import { clusterRoleBindings, clusterRoles, nodes, pods } from '@pilothouse/kube-model/registry';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';

const clock = new ManualClock(Date.UTC(2026, 4, 1, 12));
const at = clock.now() - 5000;
const now = '2026-05-01T12:00:00Z';
const measuredAt = '2026-05-01T11:59:55Z';
const samples = new Map<string, UsageSample>();
const root = '/apis/metrics.k8s.io/v1beta1';
const asTable = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';

let api: TestApi;
let alone: TestApi;

const sample = (fields: Pick<UsageSample, 'kind' | 'name' | 'uid'> & Partial<UsageSample>): UsageSample => ({
  at,
  window: 15_002,
  containers: [],
  cpuCores: 0,
  memoryBytes: 0,
  ...fields,
});

async function addPod(namespace: string, name: string, phase: string, labels?: Record<string, string>) {
  const metadata = { name, ...(labels && { labels }) };
  const spec = { containers: [{ name: 'main', image: 'none' }] };
  await api.admin.create(pods, { apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, namespace }, spec });
  const { uid } = (
    await api.admin.patch(pods, namespace, name, 'merge', { status: { phase } }, { subresource: 'status' })
  ).metadata;
  const containers = [
    { name: 'main', cpuCores: 0.012345678, memoryBytes: 1234 * 1024 },
    { name: 'sidecar', cpuCores: 0.5, memoryBytes: 8 * 1024 ** 2 },
  ];
  samples.set(`${namespace}/${name}`, sample({ kind: 'Pod', namespace, name, uid, containers }));
}

beforeAll(async () => {
  const usage = {
    node: (name: string) => samples.get(name),
    pod: (namespace: string, name: string) => samples.get(`${namespace}/${name}`),
  };
  [api, alone] = await Promise.all([createTestApi({ clock, usage }), createTestApi()]);
  await addPod('default', 'web', 'Running', { app: 'web' });
  await addPod('default', 'over', 'Succeeded');
  await addPod('kube-public', 'other', 'Running', { app: 'other' });
  await addPod('default', 'unmeasured', 'Running');
  samples.delete('default/unmeasured');
  await addPod('default', 'successor', 'Running');
  samples.set(
    'default/successor',
    sample({ kind: 'Pod', namespace: 'default', name: 'successor', uid: 'the one before' }),
  );
  const { uid } = (
    await api.admin.create(nodes, {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'node-1', labels: { zone: 'a' } },
    })
  ).metadata;
  samples.set('node-1', sample({ kind: 'Node', name: 'node-1', uid, cpuCores: 1.5, memoryBytes: 1000 }));
  await api.admin.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name: 'node-2' } });
});
afterAll(() => Promise.all([api.close(), alone.close()]));

const namesOf = ({ items }: { items: { metadata: { name: string } }[] }) => items.map(({ metadata }) => metadata.name);

test('the usage of a pod is that of its containers, in the form of metrics-server', async () => {
  const metadata = { name: 'web', namespace: 'default', creationTimestamp: now, labels: { app: 'web' } };
  const containers = [
    { name: 'main', usage: { cpu: '12345678n', memory: '1234Ki' } },
    { name: 'sidecar', usage: { cpu: '500m', memory: '8Mi' } },
  ];
  const item = { metadata, timestamp: measuredAt, window: '15.002s', containers };
  const type = { apiVersion: 'metrics.k8s.io/v1beta1' };
  expect((await api.call('GET', `${root}/namespaces/default/pods`)).body).toEqual({
    kind: 'PodMetricsList',
    ...type,
    metadata: {},
    items: [item],
  });
  expect((await api.call('GET', `${root}/namespaces/default/pods/web`)).body).toEqual({
    kind: 'PodMetrics',
    ...type,
    ...item,
  });
});

test('the usage of a node likewise', async () => {
  const metadata = { name: 'node-1', creationTimestamp: now, labels: { zone: 'a' } };
  const { body } = await api.call('GET', `${root}/nodes`);
  expect(body.kind).toBe('NodeMetricsList');
  expect(body.items).toEqual([
    { metadata, timestamp: measuredAt, window: '15.002s', usage: { cpu: '1500m', memory: '1k' } },
  ]);
});

test('only what exists, runs and has been measured is there, in every namespace by its selectors', async () => {
  const list = async (query: string) => namesOf((await api.call('GET', `${root}/pods${query}`)).body);
  expect(await list('')).toEqual(['web', 'other']);
  expect(await list('?limit=1')).toEqual(['web', 'other']);
  expect(await list('?labelSelector=app%3Dother')).toEqual(['other']);
  expect(await list('?fieldSelector=metadata.name%3Dweb')).toEqual(['web']);
  expect(await list('?fieldSelector=metadata.namespace!%3Ddefault')).toEqual(['other']);
  const refused = await api.call('GET', `${root}/pods?fieldSelector=spec.nodeName%3Dx`);
  expect([refused.status, refused.body.message]).toEqual([
    400,
    '"spec.nodeName" is not a known field selector: only "metadata.name", "metadata.namespace"',
  ]);
});

test.each([
  ['namespaces/default/pods/nobody', 'pods "nobody" not found'],
  ['namespaces/default/pods/unmeasured', 'podmetrics.metrics.k8s.io "default/unmeasured" not found'],
  ['namespaces/default/pods/successor', 'podmetrics.metrics.k8s.io "default/successor" not found'],
  ['nodes/node-2', 'nodemetrics.metrics.k8s.io "node-2" not found'],
])('%s is not found, in the words of metrics-server', async (path, message) => {
  const { status, body } = await api.call('GET', `${root}/${path}`);
  expect([status, body.reason, body.message]).toEqual([404, 'NotFound', message]);
});

test('kubectl get prints CPU, memory and the stretch', async () => {
  const { body } = await api.call('GET', `${root}/namespaces/default/pods?limit=500`, { accept: asTable });
  expect(body.columnDefinitions.map(({ name, format }: { name: string; format: string }) => [name, format])).toEqual([
    ['Name', 'name'],
    ['cpu', 'quantity'],
    ['memory', 'quantity'],
    ['Window', 'duration'],
  ]);
  expect(body.rows[0].cells).toEqual(['web', '512345678n', '9426Ki', '15.002s']);
  expect(body.rows[0].object.metadata.name).toBe('web');
});

test('nothing is written or watched', async () => {
  for (const [method, path] of [
    ['POST', 'nodes'],
    ['DELETE', 'nodes/node-1'],
    ['PUT', 'namespaces/default/pods/web'],
    ['DELETE', 'namespaces/default/pods'],
    ['GET', 'nodes?watch=true'],
    ['GET', 'nodes/node-1/status'],
  ] as const) {
    expect((await api.call(method, `${root}/${path}`)).status, `${method} ${path}`).toBe(405);
  }
});

test('a role that view, edit and admin take up lets see it; others are refused', async () => {
  const name = 'system:aggregated-metrics-reader';
  const { metadata } = await api.admin.get(clusterRoles, '', name);
  expect(Object.entries(metadata.labels ?? {}).sort()).toEqual(
    ['admin', 'edit', 'view'].map((role) => [`rbac.authorization.k8s.io/aggregate-to-${role}`, 'true']),
  );
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  await api.admin.create(clusterRoleBindings, {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'metrics' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'joe' }],
  });
  const as = (user: string) => api.call('GET', `${root}/pods`, { headers: { 'impersonate-user': user } });
  expect((await as('joe')).status).toBe(200);
  const { status, body } = await as('jane');
  expect([status, body.message]).toEqual([
    403,
    'pods.metrics.k8s.io is forbidden: User "jane" cannot list resource "pods" in API group "metrics.k8s.io" at the cluster scope',
  ]);
});

test('discovery and OpenAPI tell of the group, as the last one', async () => {
  const { groups } = (await api.call('GET', '/apis')).body;
  expect(groups.at(-1)).toMatchObject({ name: 'metrics.k8s.io', preferredVersion: { version: 'v1beta1' } });
  const { resources } = (await api.call('GET', root)).body;
  const verbs = ['get', 'list'];
  expect(resources).toEqual([
    { name: 'nodes', singularName: '', namespaced: false, kind: 'NodeMetrics', verbs },
    { name: 'pods', singularName: '', namespaced: true, kind: 'PodMetrics', verbs },
  ]);
  const aggregated = await api.call('GET', '/apis', {
    accept: 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  });
  expect(aggregated.body.items.at(-1).metadata.name).toBe('metrics.k8s.io');
  const { paths } = (await api.call('GET', '/openapi/v3')).body;
  const { serverRelativeURL } = paths['apis/metrics.k8s.io/v1beta1'];
  const document = (await api.call('GET', serverRelativeURL)).body;
  expect(Object.keys(document.paths)).toEqual([
    `${root}/nodes`,
    `${root}/nodes/{name}`,
    `${root}/namespaces/{namespace}/pods`,
    `${root}/namespaces/{namespace}/pods/{name}`,
    `${root}/pods`,
  ]);
  expect(document.components.schemas['io.k8s.metrics.v1beta1.PodMetrics'].required).toContain('containers');
});

test('an API of which nobody looks at nodes says nothing of it', async () => {
  const { groups } = (await alone.call('GET', '/apis')).body;
  expect(groups.map(({ name }: { name: string }) => name)).not.toContain('metrics.k8s.io');
  expect((await alone.call('GET', `${root}/nodes`)).status).toBe(404);
  const roles = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
  expect((await alone.call('GET', `${roles}/system:aggregated-metrics-reader`)).status).toBe(404);
});
