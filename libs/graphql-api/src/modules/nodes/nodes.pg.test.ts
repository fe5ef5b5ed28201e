import { nodes, podDisruptionBudgets, pods } from '@pilothouse/kube-model/registry';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

let graphql: TestGraphql;

interface Container {
  readonly name: string;
  readonly image: string;
  readonly resources?: { readonly requests: Record<string, string> };
}

const asking = (cpu: string, memory: string): Container => ({
  name: 'main',
  image: 'shop:1',
  resources: { requests: { cpu, memory } },
});

async function addPod(name: string, more: object = {}, spec: object = {}): Promise<void> {
  const metadata = { name, namespace: 'default', labels: { app: name.replace(/-.*/, '') }, ...more };
  await graphql.client.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec: { nodeName: 'one', containers: [asking('250m', '64Mi')], ...spec },
  });
  const pod = await graphql.client.get(pods, 'default', name);
  const status = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] };
  await graphql.client.update(pods, { ...pod, status }, { subresource: 'status' });
}

const owner = (kind: string) => ({
  ownerReferences: [{ apiVersion: 'apps/v1', kind, name: 'owner', uid: `uid-${kind}`, controller: true }],
});

beforeAll(async () => {
  graphql = await createTestGraphql();
  const node = await graphql.client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name: 'one' } });
  const allocatable = { cpu: '2', memory: '1Gi', pods: '10' };
  await graphql.client.update(nodes, { ...node, status: { allocatable } }, { subresource: 'status' });
  await addPod('web-1', owner('ReplicaSet'));
  await addPod('agent-1', owner('DaemonSet'));
  await addPod('lone-1', {}, { volumes: [{ name: 'scratch', emptyDir: {} }] });
  await graphql.client.create(podDisruptionBudgets, {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'web', namespace: 'default' },
    spec: { minAvailable: 1, selector: { matchLabels: { app: 'web' } } },
  });
});
afterAll(() => graphql.close());

test('a node tells what its pods ask of it', async () => {
  const { data, errors } = await graphql.ask<{ node: { uses: object[] } }>(
    'view',
    '{ node(cluster: "test", name: "one") { uses { resource used hard ratio } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.node.uses).toEqual([
    { resource: 'cpu', used: '750m', hard: '2', ratio: 0.375 },
    { resource: 'memory', used: '192Mi', hard: '1Gi', ratio: 0.1875 },
    { resource: 'pods', used: '3', hard: '10', ratio: 0.3 },
  ]);
});

test('what a drain would mean is told pod by pod', async () => {
  const { data } = await graphql.ask<{ node: { drain: object[] } }>(
    'view',
    '{ node(cluster: "test", name: "one") { drain { pod { metadata { name } } stays leaving unmanaged losesData budget budgetAllows } } }',
  );
  const usual = { stays: false, leaving: false, unmanaged: false, losesData: false, budget: null, budgetAllows: null };
  const pod = (name: string) => ({ pod: { metadata: { name } } });
  expect(data.node.drain).toEqual([
    { ...usual, ...pod('agent-1'), stays: true },
    { ...usual, ...pod('lone-1'), unmanaged: true, losesData: true },
    { ...usual, ...pod('web-1'), budget: 'web', budgetAllows: 0 },
  ]);
});

const cordon = `mutation ($schedulable: Boolean!) {
  setNodeSchedulable(cluster: "test", name: "one", schedulable: $schedulable) { node { schedulable } diff }
}`;

test('a node is cordoned and uncordoned by who may edit nodes', async () => {
  const { data } = await graphql.ask('cluster-admin', cordon, { schedulable: false });
  expect(data).toMatchObject({ setNodeSchedulable: { node: { schedulable: false } } });
  expect((await graphql.client.get(nodes, '', 'one')).spec?.unschedulable).toBe(true);
  const again = await graphql.ask('cluster-admin', cordon, { schedulable: true });
  expect(again.data).toMatchObject({ setNodeSchedulable: { node: { schedulable: true } } });
  const { errors } = await graphql.ask('view', cordon, { schedulable: false });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('of several pods those are evicted whose budget allows it, and the others say why not', async () => {
  const evict = 'mutation ($refs: [NamedRef!]!) { evictPods(refs: $refs) { name error { code message } } }';
  const refs = ['web-1', 'lone-1', 'missing'].map((name) => ({ cluster: 'test', namespace: 'default', name }));
  const { data } = await graphql.ask<{ evictPods: object[] }>('cluster-admin', evict, { refs });
  expect(data.evictPods).toEqual([
    { name: 'web-1', error: { code: 'TOO_MANY_REQUESTS', message: expect.stringContaining('budget') } },
    { name: 'lone-1', error: null },
    { name: 'missing', error: { code: 'NOT_FOUND', message: expect.stringContaining('not found') } },
  ]);
});
