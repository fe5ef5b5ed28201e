import { afterAll, beforeAll, expect, test } from 'vitest';
import { podOf, sleeper } from '../src/sleeper.ts';
import { startThreeNodes, type ThreeNodes } from '../src/three-nodes.ts';
import { waitFor } from '../src/wait-for.ts';

let cluster: ThreeNodes;

beforeAll(async () => {
  cluster = await startThreeNodes();
  const items = ['node-1', 'node-2', 'node-3'].map((nodeName) =>
    podOf('default', `on-${nodeName}`, { nodeName, containers: [sleeper('main')] }),
  );
  await cluster.kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'List', items });
});
afterAll(() => cluster.stop());

/** kubectl lists nodes that are not measured too, as unknown. */
const measured = async (what: string) => {
  const { stdout } = await cluster.kubectl.attempt(['top', what, '--no-headers']);
  const known = stdout.split('\n').filter((line) => line !== '' && !line.includes('<unknown>'));
  return known.map((line) => line.split(' ')[0]).join();
};

test('A1 top: nodes in processes of their own are measured, and one that is killed loses its own figures only', {
  retry: 0,
}, async () => {
  await waitFor('all nodes to be measured', async () => (await measured('nodes')) === 'node-1,node-2,node-3');
  await waitFor('all pods to be measured', async () => (await measured('pods')) === 'on-node-1,on-node-2,on-node-3');
  await cluster.kill('node-2');
  await waitFor('its figures to be gone', async () => (await measured('nodes')) === 'node-1,node-3');
  expect(await measured('pods')).toBe('on-node-1,on-node-3');
  await cluster.start('node-2');
  await waitFor('it to be measured again', async () => (await measured('nodes')) === 'node-1,node-2,node-3');
});
