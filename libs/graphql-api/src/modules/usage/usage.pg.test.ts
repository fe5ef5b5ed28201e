import type { Pod } from '@pilothouse/kube-model/kinds';
import { cronJobs, deployments, jobs, nodes, pods, replicaSets } from '@pilothouse/kube-model/registry';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let graphql: TestGraphql;
const isRemote = inject('clusterOrigin') === 'remote';
const mib = 1024 * 1024;
const minute = 60_000;
/** A whole minute, so that samples around it fall into known ones. */
const start = Math.floor(Date.now() / minute) * minute - 5 * minute;

type Owner = { readonly kind: string; readonly metadata: { readonly name: string; readonly uid: string } };

const ownedBy = ({ kind, metadata: { name, uid } }: Owner, apiVersion = 'apps/v1') => ({
  ownerReferences: [{ apiVersion, kind, name, uid, controller: true }],
});

interface Amounts {
  readonly requests?: Record<string, string>;
  readonly limits?: Record<string, string>;
}

async function addPod(
  name: string,
  metadata: object,
  resources: readonly Amounts[],
  phase = 'Running',
): Promise<string> {
  const containers = resources.map((each, n) => ({
    name: n === 0 ? 'main' : `side-${n}`,
    image: 'shop:1',
    resources: each,
  }));
  const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'default', ...metadata } } as const;
  await graphql.client.create(pods, { ...object, spec: { nodeName: 'one', containers } } as Pod);
  const pod = await graphql.client.get(pods, 'default', name);
  await graphql.client.update(pods, { ...pod, status: { phase } }, { subresource: 'status' });
  return pod.metadata.uid;
}

function measure(
  name: string,
  uid: string,
  at: number,
  cpuCores: number,
  containers: readonly string[] = ['main'],
): UsageSample {
  const memoryBytes = 64 * mib;
  const each = containers.map((one) => ({ name: one, cpuCores: cpuCores / containers.length, memoryBytes: 32 * mib }));
  return { kind: 'Pod', namespace: 'default', name, uid, at, window: 15_000, cpuCores, memoryBytes, containers: each };
}

const template = {
  selector: { matchLabels: { app: 'web' } },
  template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image: 'shop:1' }] } },
};

beforeAll(async () => {
  graphql = await createTestGraphql();
  const { client, usage } = graphql;
  const node = await client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name: 'one' } });
  await client.update(
    nodes,
    { ...node, status: { allocatable: { cpu: '2', memory: '1Gi' } } },
    { subresource: 'status' },
  );
  const metadata = { name: 'web', namespace: 'default' };
  const web = await client.create(deployments, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: template });
  const setMeta = { name: 'web-1', namespace: 'default', ...ownedBy(web as Owner) };
  const set = await client.create(replicaSets, {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: setMeta,
    spec: template,
  });
  const full = { requests: { cpu: '250m', memory: '64Mi' }, limits: { cpu: '1', memory: '128Mi' } };
  const one = await addPod('web-1-a', { labels: { app: 'web' }, ...ownedBy(set as Owner) }, [full]);
  const two = await addPod('web-1-b', { labels: { app: 'web' }, ...ownedBy(set as Owner) }, [
    full,
    { requests: full.requests },
  ]);
  const nodeSample = {
    ...measure('one', node.metadata.uid, start, 1.5, []),
    kind: 'Node',
    namespace: undefined,
  } as const;
  usage.onSamples([
    measure('web-1-a', one, start, 0.2),
    measure('web-1-b', two, start, 0.4, ['main', 'side-1']),
    nodeSample,
  ]);
  usage.onSamples([measure('web-1-a', one, start + 30_000, 0.4)]);
  const now = Date.now();
  usage.onSamples([
    measure('web-1-a', one, now, 0.3),
    measure('web-1-b', two, now, 0.5, ['main', 'side-1']),
    { ...nodeSample, at: now },
  ]);
  await usage.flush();
});
afterAll(() => graphql.close());

const admin = 'cluster-admin';
const spread = 'cpuCores { average max } memoryBytes { average max }';
const inMinute = (offset = 0) => new Date(start + offset * minute).toISOString();
const history = (more = '') =>
  `history(from: "${inMinute()}", to: "${inMinute(2)}") { resolution from to points { at ${spread} } ${more} }`;

test.runIf(isRemote)('a cluster that serves no metrics.k8s.io is known not to', async () => {
  const query = '{ cluster(name: "test") { usage { source } } }';
  const source = async () => {
    const { data } = await graphql.ask<{ cluster: { usage: { source: string } } }>(admin, query);
    return data.cluster.usage.source;
  };
  await expect.poll(source).toBe('ABSENT');
});

test('a pod tells what it uses, what it asks for and may use, and how that was', async () => {
  const { data, errors } = await graphql.ask(
    admin,
    `{ pod(cluster: "test", namespace: "default", name: "web-1-a") { usage {
      source current { cpuCores memoryBytes } containers { name usage { cpuCores } }
      requests { cpuCores memoryBytes } limits { cpuCores memoryBytes } allocatable { cpuCores } ${history('containers { name }')}
    } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    pod: {
      usage: {
        source: isRemote ? 'ABSENT' : 'SERVED',
        current: { cpuCores: 0.3, memoryBytes: 64 * mib },
        containers: [{ name: 'main', usage: { cpuCores: 0.3 } }],
        requests: { cpuCores: 0.25, memoryBytes: 64 * mib },
        limits: { cpuCores: 1, memoryBytes: 128 * mib },
        allocatable: null,
        history: {
          resolution: 60,
          from: inMinute(),
          to: inMinute(2),
          points: [
            {
              at: inMinute(),
              cpuCores: { average: 0.3, max: 0.4 },
              memoryBytes: { average: 64 * mib, max: 64 * mib },
            },
          ],
          containers: [],
        },
      },
    },
  });
});

test('a pod of several containers tells of each, and no limit where one of them has none', async () => {
  const { data } = await graphql.ask(
    admin,
    `{ pod(cluster: "test", namespace: "default", name: "web-1-b") { usage {
      limits { cpuCores memoryBytes } requests { cpuCores }
      history(from: "${inMinute()}", to: "${inMinute(2)}") { containers { name points { cpuCores { average } } } }
    } } }`,
  );
  const points = [{ cpuCores: { average: 0.2 } }];
  expect(data).toMatchObject({
    pod: {
      usage: {
        limits: { cpuCores: null, memoryBytes: null },
        requests: { cpuCores: 0.5 },
        history: {
          containers: [
            { name: 'main', points },
            { name: 'side-1', points },
          ],
        },
      },
    },
  });
});

test('a Deployment and its ReplicaSet tell what their pods use and ask for together', async () => {
  const fields =
    'usage { current { cpuCores memoryBytes } requests { cpuCores memoryBytes } limits { cpuCores } history { points { at } } }';
  const { data, errors } = await graphql.ask<Record<string, { usage: { history: { points: object[] } } }>>(
    'view',
    `{ deployment(cluster: "test", namespace: "default", name: "web") { ${fields} }
       replicaSet(cluster: "test", namespace: "default", name: "web-1") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  const usage = {
    current: { cpuCores: 0.8, memoryBytes: 128 * mib },
    requests: { cpuCores: 0.75, memoryBytes: 192 * mib },
    limits: { cpuCores: null },
  };
  expect(data).toMatchObject({ deployment: { usage }, replicaSet: { usage } });
  expect(data.deployment?.usage.history.points).toHaveLength(1);
});

test('a CronJob tells what the pods of its Jobs use, and asks for nothing while none runs', async () => {
  const { client, usage } = graphql;
  const named = (name: string, more: object = {}) => ({ name, namespace: 'default', ...more });
  const spec = {
    schedule: '* * * * *',
    jobTemplate: {
      spec: {
        template: { spec: { restartPolicy: 'Never' as const, containers: [{ name: 'main', image: 'shop:1' }] } },
      },
    },
  };
  const cron = await client.create(cronJobs, {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: named('night'),
    spec,
  });
  const job = await client.create(jobs, {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: named('night-1', ownedBy(cron as Owner, 'batch/v1')),
    spec: spec.jobTemplate.spec,
  });
  const uid = await addPod('night-1-a', ownedBy(job as Owner, 'batch/v1'), [{ requests: { cpu: '100m' } }]);
  usage.onSamples([measure('night-1-a', uid, Date.now(), 0.1)]);
  await usage.flush();
  const query =
    '{ cronJob(cluster: "test", namespace: "default", name: "night") { usage { current { cpuCores } requests { cpuCores memoryBytes } } } }';
  expect((await graphql.ask(admin, query)).data).toEqual({
    cronJob: { usage: { current: { cpuCores: 0.1 }, requests: { cpuCores: 0.1, memoryBytes: null } } },
  });
  const pod = await client.get(pods, 'default', 'night-1-a');
  await client.update(pods, { ...pod, status: { phase: 'Succeeded' } }, { subresource: 'status' });
  await usage.flush();
  expect((await graphql.ask(admin, query)).data).toEqual({
    cronJob: { usage: { current: null, requests: { cpuCores: null, memoryBytes: null } } },
  });
});

test('a node tells what it has to give, a namespace and a cluster what is used in them', async () => {
  const { data, errors } = await graphql.ask<Record<string, object>>(
    admin,
    `{ node(cluster: "test", name: "one") { usage { current { cpuCores } requests { cpuCores } allocatable { cpuCores memoryBytes } } }
       namespace(cluster: "test", name: "default") { usage { current { cpuCores } } }
       cluster(name: "test") { usage { current { cpuCores } allocatable { cpuCores } history { points { cpuCores { max } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    node: {
      usage: {
        current: { cpuCores: 1.5 },
        requests: { cpuCores: 0.75 },
        allocatable: { cpuCores: 2, memoryBytes: 1024 * mib },
      },
    },
    namespace: { usage: { current: { cpuCores: 0.8 } } },
    cluster: { usage: { current: { cpuCores: 1.5 }, allocatable: { cpuCores: 2 } } },
  });
});

test('lists get the newest samples of all pods in one answer, by id', async () => {
  const { data } = await graphql.ask<{
    currentUsage: { id: string; cpuCores: number }[];
    pods: { nodes: { id: string }[] };
  }>(
    admin,
    `{ currentUsage(cluster: "test", resource: PODS, namespace: "default") { id cpuCores memoryBytes }
       pods(cluster: "test", filter: { namespace: "default", search: "web" }) { nodes { id } } }`,
  );
  expect(data.currentUsage.map(({ id }) => id)).toEqual(data.pods.nodes.map(({ id }) => id));
  expect(data.currentUsage.map(({ cpuCores }) => cpuCores)).toEqual([0.3, 0.5]);
});

test.skipIf(isRemote)('who may not get metrics is told so, and shown none', async () => {
  await graphql.store.store.write(
    { resource: 'clusterroles.rbac.authorization.k8s.io', namespace: '', name: 'pods-only' },
    () => ({
      kind: 'put',
      object: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'pods-only', uid: 'a' },
        rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }],
      },
    }),
    { actor: 'test' },
  );
  await graphql.store.store.write(
    { resource: 'clusterrolebindings.rbac.authorization.k8s.io', namespace: '', name: 'pods-only' },
    () => ({
      kind: 'put',
      object: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleBinding',
        metadata: { name: 'pods-only', uid: 'b' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'pods-only' },
        subjects: [{ kind: 'User', name: 'none', apiGroup: 'rbac.authorization.k8s.io' }],
      },
    }),
    { actor: 'test' },
  );
  const query = `{ currentUsage(cluster: "test", resource: PODS) { id }
    pod(cluster: "test", namespace: "default", name: "web-1-a") { usage { source current { cpuCores } requests { cpuCores } history { points { at } } } } }`;
  const { data } = await graphql.ask('none', query);
  expect(data).toEqual({
    currentUsage: [],
    pod: { usage: { source: 'FORBIDDEN', current: null, requests: { cpuCores: null }, history: { points: [] } } },
  });
});

test.each([
  ['last: 5', 'last is a number of seconds from 60 to 2678400'],
  ['from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z"', 'from must be before to'],
  ['from: "2026-01-01T00:00:00Z", to: "2026-06-01T00:00:00Z"', '31 days apart'],
])('a window that makes no sense is refused: %s', async (window, message) => {
  const { errors } = await graphql.ask(
    admin,
    `{ pod(cluster: "test", namespace: "default", name: "web-1-a") { usage { history(${window}) { resolution } } } }`,
  );
  expect(errors?.[0]?.message).toContain(message);
});
