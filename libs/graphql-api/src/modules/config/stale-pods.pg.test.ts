import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const hour = 3_600_000;
const longAgo = new Date(Date.now() - 2 * hour).toISOString();
const before = new Date(Date.now() - hour).toISOString();
const later = new Date(Date.now() + hour).toISOString();
let namespace: string;
let count = 0;
beforeEach(() => {
  namespace = `stale-${++count}`;
});

const key = (resource: string, name: string) => ({ resource, namespace, name });

function putConfigMap(data: Record<string, string>) {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { creationTimestamp: longAgo }, data };
  return graphql.put(key('configmaps', 'web'), object);
}

/** A pod of which each container started at the time that stands beside it. */
function putPod(name: string, spec: object, starts: Record<string, string>) {
  const containerStatuses = Object.entries(starts).map(([container, startedAt]) => {
    return { name: container, state: { running: { startedAt } } };
  });
  const metadata = { creationTimestamp: before };
  return graphql.put(key('pods', name), {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec,
    status: { containerStatuses },
  });
}

const withEnv = (...keys: string[]) => ({
  env: keys.map((one) => ({ name: one, valueFrom: { configMapKeyRef: { name: 'web', key: one } } })),
});

async function stalePods(): Promise<string[]> {
  const query = `{ configMap(cluster: "test", namespace: "${namespace}", name: "web") { usedBy { stalePods { metadata { name } } } } }`;
  const { data, errors } = await graphql.ask<{
    configMap: { usedBy: { stalePods: { metadata: { name: string } }[] }[] };
  }>('view', query);
  expect(errors).toBeUndefined();
  return data.configMap.usedBy.flatMap(({ stalePods: stale }) => stale.map(({ metadata }) => metadata.name)).toSorted();
}

test('a pod is stale when a container that took the key started before its change, and not when another one did', async () => {
  await putConfigMap({ theme: 'light', other: 'x' });
  const spec = { containers: [{ name: 'web', ...withEnv('theme') }, { name: 'sidecar' }] };
  await putPod('old', spec, { web: before, sidecar: before });
  await putPod('restarted', spec, { web: later, sidecar: before });
  await putPod('of-another-key', { containers: [{ name: 'web', ...withEnv('other') }] }, { web: before });
  await putPod(
    'of-all',
    { containers: [{ name: 'web', envFrom: [{ configMapRef: { name: 'web' } }] }] },
    { web: before },
  );
  expect(await stalePods()).toEqual([]);
  await putConfigMap({ theme: 'dark', other: 'x' });
  expect(await stalePods()).toEqual(['of-all', 'old']);
});

test('what a container holds by a subPath is stale, what it mounts as a whole or another file of it is not', async () => {
  await putConfigMap({ theme: 'light', other: 'x' });
  const volumes = [{ name: 'files', configMap: { name: 'web' } }];
  const mounting = (subPath?: string) => ({ name: 'files', mountPath: '/etc/web', ...(subPath && { subPath }) });
  const pod = (...mounts: object[]) => ({ containers: [{ name: 'web', volumeMounts: mounts }], volumes });
  await putPod('by-sub-path', pod(mounting('theme')), { web: before });
  await putPod('of-another-file', pod(mounting('other')), { web: before });
  await putPod('as-a-whole', pod(mounting()), { web: before });
  const sidecar = { name: 'sidecar', volumeMounts: [mounting('theme')] };
  const both = { containers: [{ name: 'web', volumeMounts: [mounting()] }, sidecar], volumes };
  await putPod('its-sidecar-anew', both, { web: before, sidecar: later });
  await putConfigMap({ theme: 'dark', other: 'x' });
  expect(await stalePods()).toEqual(['by-sub-path']);
});

test('a key that was removed or added makes stale who took all of them', async () => {
  await putConfigMap({ theme: 'light' });
  await putPod(
    'of-all',
    { containers: [{ name: 'web', envFrom: [{ configMapRef: { name: 'web' } }] }] },
    { web: before },
  );
  await putConfigMap({});
  expect(await stalePods()).toEqual(['of-all']);
  await putConfigMap({ theme: 'light' });
  expect(await stalePods()).toEqual([]);
  await putConfigMap({ theme: 'light', more: 'x' });
  expect(await stalePods()).toEqual(['of-all']);
});

test('one that was deleted and made anew with other values is a change', async () => {
  await putConfigMap({ theme: 'light' });
  await putPod('old', { containers: [{ name: 'web', ...withEnv('theme') }] }, { web: before });
  await graphql.remove(key('configmaps', 'web'));
  await graphql.put(key('configmaps', 'web'), { apiVersion: 'v1', kind: 'ConfigMap', data: { theme: 'dark' } });
  expect(await stalePods()).toEqual(['old']);
});
