import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerGroup } from '@pilothouse/kube-client/controller-group';
import { customResources } from '@pilothouse/kube-model/custom/custom-resource';
import type { CustomResourceDefinition } from '@pilothouse/kube-model/custom/definition';
import { configMaps, customResourceDefinitions, namespaces, resourceQuotas } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControllers } from '../start-controllers.ts';

let cluster: TestCluster;
let controllers: ControllerGroup;
let client: Client;

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  const options = { clock: systemClock, logger: silentLogger, identity: 'test' };
  controllers = startControllers({ ...options, client: (name) => cluster.client(name) });
});
afterAll(async () => {
  await controllers.stop();
  await cluster.close();
});

const definition = (group: string, names: object = {}): CustomResourceDefinition => ({
  metadata: { name: `gears.${group}` },
  spec: {
    group,
    scope: 'Namespaced',
    names: { plural: 'gears', kind: 'Gear', ...names },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
});

async function define(group: string): Promise<Resource> {
  const made = await client.create(customResourceDefinitions, definition(group));
  const [resource] = customResources(made);
  if (!resource) throw new Error(`${group} is not established`);
  return resource;
}

const isGone = (resource: Resource, namespace: string, name: string) => async () => {
  try {
    await client.get(resource, namespace, name);
    return false;
  } catch (error) {
    if (isReason(error, 'NotFound')) return true;
    throw error;
  }
};

test('the objects of a kind go with its definition, which waits for the last of them', async () => {
  const gears = await define('leaving.example.com');
  await client.create(gears, { metadata: { name: 'free', namespace: 'default' } });
  const held = { name: 'held', namespace: 'default', finalizers: ['example.com/wait'] };
  await client.create(gears, { metadata: held });
  await client.delete(customResourceDefinitions, '', 'gears.leaving.example.com');
  await eventually('the free one is gone', isGone(gears, 'default', 'free'));
  await eventually('what is left is told', async () => {
    const { status } = await client.get(customResourceDefinitions, '', 'gears.leaving.example.com');
    return status?.conditions?.some(({ reason }) => reason === 'InstanceDeletionInProgress') === true;
  });
  await client.patch(gears, 'default', 'held', 'merge', { metadata: { finalizers: null } });
  await eventually('the definition is gone', isGone(customResourceDefinitions, '', 'gears.leaving.example.com'));
});

test('a definition gets a name that has become free', async () => {
  await define('names.example.com');
  const other = definition('names.example.com', { plural: 'wheels', singular: 'wheel' });
  await client.create(customResourceDefinitions, { ...other, metadata: { name: 'wheels.names.example.com' } });
  await client.delete(customResourceDefinitions, '', 'gears.names.example.com');
  await eventually('wheels are served', async () => {
    const found = await client.get(customResourceDefinitions, '', 'wheels.names.example.com');
    return customResources(found).length === 1;
  });
});

test('what a custom object owns goes with it, and it goes with what owns it', async () => {
  const gears = await define('owners.example.com');
  const above = await client.create(configMaps, { metadata: { name: 'above', namespace: 'default' } });
  const owner = await client.create(gears, {
    metadata: {
      name: 'owner',
      namespace: 'default',
      ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'above', uid: above.metadata.uid }],
    },
  });
  const { uid } = owner.metadata;
  const ownerReferences = [{ apiVersion: 'owners.example.com/v1', kind: 'Gear', name: 'owner', uid }];
  await client.create(configMaps, { metadata: { name: 'below', namespace: 'default', ownerReferences } });
  await client.delete(configMaps, 'default', 'above');
  await eventually('the custom object is gone', isGone(gears, 'default', 'owner'));
  await eventually('what it owned is gone', isGone(configMaps, 'default', 'below'));
});

test('a namespace takes its custom objects along, and a quota counts them', async () => {
  const gears = await define('places.example.com');
  await client.create(namespaces, { metadata: { name: 'place' } });
  await client.create(resourceQuotas, {
    metadata: { name: 'few', namespace: 'place' },
    spec: { hard: { 'count/gears.places.example.com': '1' } },
  });
  await client.create(gears, { metadata: { name: 'one', namespace: 'place' } });
  await expect(client.create(gears, { metadata: { name: 'two', namespace: 'place' } })).rejects.toThrow(
    'exceeded quota: few, requested: count/gears.places.example.com=1, used: count/gears.places.example.com=1',
  );
  await eventually('the quota tells what is used', async () => {
    const { status } = await client.get(resourceQuotas, 'place', 'few');
    return status?.used?.['count/gears.places.example.com'] === '1';
  });
  await client.delete(namespaces, '', 'place');
  await eventually('the namespace is gone', isGone(namespaces, '', 'place'));
  expect((await client.list(gears, { namespace: 'place' })).items).toEqual([]);
});
