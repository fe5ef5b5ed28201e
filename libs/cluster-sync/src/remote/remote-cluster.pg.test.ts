import { configMaps, pods, secrets } from '@pilothouse/kube-model/registry';
import { eventually } from '@pilothouse/testing/eventually';
import { createRemoteUpstream, type RemoteUpstream, remoteUsers } from '@pilothouse/testing/remote-upstream';
import { afterEach, describe, expect, test } from 'vitest';

let running: RemoteUpstream | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function begin(options: Parameters<typeof createRemoteUpstream>[0] = {}): Promise<RemoteUpstream> {
  running = await createRemoteUpstream(options);
  return running;
}

const configMap = (name: string, data: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'default', name },
  data,
});
const key = (name: string) => ({ resource: 'configmaps', namespace: 'default', name });

describe('a write', () => {
  test('is shown when it is said to be, made, changed and deleted', async () => {
    const { cluster } = await begin();
    const client = cluster.client(remoteUsers.admin);
    const made = await client.create(configMaps, configMap('one', { a: '1' }));
    expect(await cluster.shows(configMaps, made)).toBe(cluster.store.revision());
    expect(cluster.store.get(key('one'))?.parse()).toMatchObject({ data: { a: '1' } });
    const changed = await client.patch(configMaps, 'default', 'one', 'merge', { data: { a: '2' } });
    await cluster.shows(configMaps, changed);
    expect(cluster.store.get(key('one'))?.parse()).toMatchObject({ data: { a: '2' } });
    const gone = await client.delete(configMaps, 'default', 'one');
    await cluster.shows(configMaps, gone);
    expect(cluster.store.get(key('one'))).toBeUndefined();
  });

  test('is told to be not shown yet when its echo does not come', async () => {
    const { cluster, upstream } = await begin();
    await eventually('it watches', () => upstream.openWatches('configmaps') === 1);
    upstream.breakWatches({ type: 'mute' }, 'configmaps');
    const made = await cluster.client(remoteUsers.admin).create(configMaps, configMap('late', {}));
    expect(await cluster.shows(configMaps, made)).toBeUndefined();
  });

  test('has the user as its author in the journal, though the cluster knows us by another name', async () => {
    const { cluster, upstream } = await begin();
    const client = cluster.client(remoteUsers.admin);
    const managedFields = [{ manager: 'ours', operation: 'Update', time: '2026-01-01T00:00:00Z' }];
    const object = { ...configMap('one', { a: '1' }), metadata: { namespace: 'default', name: 'one', managedFields } };
    await cluster.shows(configMaps, await client.create(configMaps, object, { fieldManager: 'ours' }));
    upstream.put('configmaps', 'default', 'one', {
      metadata: { managedFields: [{ manager: 'kubectl-edit', operation: 'Update', time: '2026-01-02T00:00:00Z' }] },
    });
    await eventually('the other change has come', async () => (await cluster.store.history(key('one'))).length === 2);
    await cluster.shows(configMaps, await client.delete(configMaps, 'default', 'one'));
    const actors = (await cluster.store.history(key('one'))).map(({ operation, actor }) => `${operation} by ${actor}`);
    expect(actors).toEqual(['delete by ann', 'update by kubectl-edit', 'create by ann']);
  });

  test('is refused to who may only look, before anything is sent', async () => {
    const { cluster, upstream } = await begin();
    const before = upstream.log.length;
    const client = cluster.client(remoteUsers.viewer);
    const patch = client.patch(configMaps, 'default', 'one', 'merge', {});
    await expect(patch).rejects.toThrow('User "vic" cannot patch resource "configmaps"');
    await expect(client.create(configMaps, configMap('one', {}))).rejects.toMatchObject({ reason: 'Forbidden' });
    await expect(client.delete(pods, 'default', 'one')).rejects.toMatchObject({ reason: 'Forbidden' });
    await expect(client.get(secrets, 'default', 'one')).rejects.toMatchObject({ reason: 'Forbidden' });
    expect(upstream.log.slice(before).filter(({ verb }) => verb !== 'version' && verb !== 'watch')).toEqual([]);
  });
});

describe('the user of a request', () => {
  const userOf = ({ upstream }: RemoteUpstream) => upstream.log.filter(({ verb }) => verb === 'create').at(-1)?.user;

  test("is the kubeconfig's, or our own where that is asked for", async () => {
    const plain = await begin();
    await plain.cluster.client(remoteUsers.admin).create(configMaps, configMap('one', {}));
    expect(userOf(plain)).toBe('admin');
    await plain.close();
    const impersonating = await begin({ impersonate: true });
    await impersonating.cluster.client(remoteUsers.admin).create(configMaps, configMap('one', {}));
    expect(userOf(impersonating)).toBe('ann');
  });
});

describe('a pause', () => {
  test('ends its watches and shows what was; resumed it goes on where it was', async () => {
    const { cluster, upstream } = await begin();
    upstream.put('configmaps', 'default', 'before', {});
    await eventually('it is shown', () => cluster.store.get(key('before')) !== undefined);
    await cluster.pause();
    await eventually('no watch is open', () => upstream.openWatches() === 0);
    upstream.put('configmaps', 'default', 'meanwhile', {});
    expect(cluster.condition()).toMatchObject({ state: 'paused', sentence: expect.stringContaining('paused') });
    expect(cluster.mirror().every(({ state }) => state === 'paused')).toBe(true);
    expect(cluster.store.get(key('before'))).toBeDefined();
    await cluster.resume();
    await eventually('it has caught up', () => cluster.store.get(key('meanwhile')) !== undefined);
    await eventually('it is live', () => cluster.condition().state === 'live');
    expect(upstream.lists('configmaps')).toBe(1);
  });

  test('from the start asks nothing of the cluster', async () => {
    const { cluster, upstream } = await begin({ paused: true });
    expect(cluster.condition().state).toBe('paused');
    expect(upstream.log).toEqual([]);
    await cluster.resume();
    await eventually('it is live', () => cluster.condition().state === 'live');
  });
});

test('controllers are told by their leases: who leads, and since when nobody does', async () => {
  const { cluster, upstream } = await begin();
  const lease = (holder: string, renewTime: string) => ({
    spec: { holderIdentity: holder, leaseDurationSeconds: 15, renewTime },
  });
  let told = 0;
  const stop = cluster.controllers.onChange(() => told++);
  const now = new Date().toISOString();
  upstream.put('leases.coordination.k8s.io', 'kube-system', 'kube-scheduler', lease('one', now));
  upstream.put(
    'leases.coordination.k8s.io',
    'kube-system',
    'kube-controller-manager',
    lease('two', '2026-01-01T00:00:00Z'),
  );
  upstream.put('leases.coordination.k8s.io', 'ingress', 'nginx', lease('three', now));
  upstream.put('leases.coordination.k8s.io', 'kube-node-lease', 'node-1', lease('node-1', now));
  await eventually('all have come', () => cluster.controllers.list().length === 3);
  await eventually('who listens is told', () => told > 0);
  stop();
  const leaders = cluster.controllers.list().map(({ name, leader }) => [name, leader]);
  expect(leaders).toEqual([
    ['ingress/nginx', 'three'],
    ['kube-controller-manager', undefined],
    ['kube-scheduler', 'one'],
  ]);
});
