import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const named = async (kind: string, name: string) =>
  (await kubectl(inNamespace('get', kind, '-l', `app=${name}`, '-o', 'name'))).split('\n').filter(Boolean);

async function deploy(name: string): Promise<void> {
  await kubectl(['apply', '-f', '-'], webDeployment({ name, namespace: namespace.name, replicas: 2 }));
  await kubectl(inNamespace('rollout', 'status', `deployment/${name}`, '--timeout=60s'));
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'delete');
});
afterAll(() => namespace.remove());

test('A1 background: the deployment goes at once, what it owned goes after it', async () => {
  await deploy('background');
  expect(await kubectl(inNamespace('delete', 'deployment', 'background', '--timeout=60s'))).toContain('deleted');
  await waitFor('replica sets and pods to go', async () => {
    const left = [...(await named('rs', 'background')), ...(await named('pods', 'background'))];
    return left.length === 0;
  });
});

test('A1 foreground: when the deployment is gone, so is all that it owned', async () => {
  await deploy('foreground');
  await kubectl(inNamespace('delete', 'deployment', 'foreground', '--cascade=foreground', '--timeout=60s'));
  expect(await named('rs', 'foreground')).toEqual([]);
  expect(await named('pods', 'foreground')).toEqual([]);
});

test('A1 orphan: the replica set stays, keeps its pods and has no owner', async () => {
  await deploy('orphan');
  await kubectl(inNamespace('delete', 'deployment', 'orphan', '--cascade=orphan', '--timeout=60s'));
  const [replicaSet = ''] = await named('rs', 'orphan');
  expect(await kubectl(inNamespace('get', replicaSet, '-o', 'jsonpath={.metadata.ownerReferences}'))).toBe('');
  expect(await named('pods', 'orphan')).toHaveLength(2);
  await deploy('orphan');
  expect(await kubectl(inNamespace('get', replicaSet, '-o', 'jsonpath={.metadata.ownerReferences[0].kind}'))).toBe(
    'Deployment',
  );
});

test('A3 a deleted pod of a replica set is replaced', async () => {
  await deploy('healing');
  const before = await named('pods', 'healing');
  await kubectl(inNamespace('delete', before[0] ?? '', '--timeout=60s'));
  await kubectl(inNamespace('rollout', 'status', 'deployment/healing', '--timeout=60s'));
  const after = await waitFor('two pods', async () => {
    const pods = await named('pods', 'healing');
    return pods.length === 2 && pods;
  });
  expect(after).not.toContain(before[0]);
});

test('A1 delete -l and delete --all take exactly what they name', async () => {
  for (const name of ['a', 'b', 'c']) await kubectl(inNamespace('create', 'configmap', name, '--from-literal=k=v'));
  await kubectl(inNamespace('label', 'configmap', 'a', 'b', 'gone=soon'));
  await kubectl(inNamespace('delete', 'configmap', '-l', 'gone=soon'));
  expect(await kubectl(inNamespace('get', 'configmaps', '-o', 'name'))).not.toMatch(/configmap\/[ab]\n/);
  expect(await kubectl(inNamespace('get', 'configmaps', '-o', 'name'))).toContain('configmap/c\n');
});
