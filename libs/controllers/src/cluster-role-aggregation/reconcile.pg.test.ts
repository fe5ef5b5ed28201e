import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerGroup } from '@pilothouse/kube-client/controller-group';
import { clusterRoles } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, test } from 'vitest';
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

const rule = { apiGroups: ['example.com'], resources: ['widgets'], verbs: ['get'] };

const sees = async (name: string) => {
  const { rules = [] } = await client.get(clusterRoles, '', name);
  return rules.some(({ resources }) => resources?.includes('widgets'));
};

test('a ClusterRole with the label of view is in view, edit and admin for as long as it has that label', async () => {
  const labels = { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' };
  await client.create(clusterRoles, { metadata: { name: 'widgets', labels }, rules: [rule] });
  for (const name of ['view', 'edit', 'admin']) await eventually(`${name} has the rule`, () => sees(name));
  const unlabelled = { metadata: { labels: { 'rbac.authorization.k8s.io/aggregate-to-view': null } } };
  await client.patch(clusterRoles, '', 'widgets', 'merge', unlabelled);
  for (const name of ['view', 'edit', 'admin'])
    await eventually(`${name} is without it`, async () => !(await sees(name)));
});
