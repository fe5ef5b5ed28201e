import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment, webManifests } from '../src/web-server.ts';

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

test('background: the deployment goes at once, what it owned goes after it', async () => {
  await deploy('background');
  expect(await kubectl(inNamespace('delete', 'deployment', 'background', '--timeout=60s'))).toContain('deleted');
  await waitFor('replica sets and pods to go', async () => {
    const left = [...(await named('rs', 'background')), ...(await named('pods', 'background'))];
    return left.length === 0;
  });
});

test('foreground: when the deployment is gone, so is all that it owned', async () => {
  await deploy('foreground');
  await kubectl(inNamespace('delete', 'deployment', 'foreground', '--cascade=foreground', '--timeout=60s'));
  expect(await named('rs', 'foreground')).toEqual([]);
  expect(await named('pods', 'foreground')).toEqual([]);
});

test('orphan: the replica set stays, keeps its pods and has no owner', async () => {
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

test('a deleted pod of a replica set is replaced', async () => {
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

test('delete -l and delete --all take exactly what they name', async () => {
  for (const name of ['a', 'b', 'c']) await kubectl(inNamespace('create', 'configmap', name, '--from-literal=k=v'));
  await kubectl(inNamespace('label', 'configmap', 'a', 'b', 'gone=soon'));
  await kubectl(inNamespace('delete', 'configmap', '-l', 'gone=soon'));
  expect(await kubectl(inNamespace('get', 'configmaps', '-o', 'name'))).not.toMatch(/configmap\/[ab]\n/);
  expect(await kubectl(inNamespace('get', 'configmaps', '-o', 'name'))).toContain('configmap/c\n');
});

test('a namespace takes all that it holds with it, and nothing can be made in it meanwhile', async () => {
  const doomed = await createNamespace(kubectl, 'doomed');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: doomed.name }));
  await kubectl(['-n', doomed.name, 'rollout', 'status', 'deployment/web', '--timeout=60s']);
  const held = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'held', namespace: doomed.name, finalizers: ['example.com/hold'] },
  };
  await kubectl(['apply', '-f', '-'], held);
  await kubectl(['delete', 'namespace', doomed.name, '--wait=false']);

  const refused = await kubectl.attempt(['-n', doomed.name, 'create', 'configmap', 'late', '--from-literal=a=b']);
  expect(refused.stderr).toContain('because it is being terminated');
  const reason = 'jsonpath={.status.conditions[?(@.type=="NamespaceFinalizersRemaining")].message}';
  await waitFor('the namespace to tell what it waits for', async () =>
    (await kubectl(['get', 'namespace', doomed.name, '-o', reason])).includes(
      'example.com/hold in 1 resource instances',
    ),
  );
  expect(await kubectl(['get', 'namespace', doomed.name])).toMatch(/Terminating/);

  await kubectl([
    '-n',
    doomed.name,
    'patch',
    'configmap',
    'held',
    '--type=merge',
    '-p',
    '{"metadata":{"finalizers":null}}',
  ]);
  await kubectl(['wait', 'namespace', doomed.name, '--for=delete', '--timeout=60s']);
  expect(
    await kubectl(['get', 'pods,deploy,svc,cm', '-A', '-o', 'jsonpath={.items[*].metadata.namespace}']),
  ).not.toContain(doomed.name);
});
