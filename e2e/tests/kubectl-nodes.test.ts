import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const status = () => kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
const nodesOfPods = async () =>
  (await kubectl(inNamespace('get', 'pods', '-l', 'app=web', '-o', 'jsonpath={.items[*].spec.nodeName}')))
    .split(' ')
    .filter(Boolean);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'nodes');
  await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: namespace.name, replicas: 3 }));
  await status();
});
afterEach(async () => {
  await kubectl(['uncordon', 'node-1', 'node-2', 'node-3']);
  await kubectl.attempt(['taint', 'nodes', '--all', 'for-tests-']);
});
afterAll(() => namespace.remove());

test('A1 a cordoned node keeps its pods and gets no new ones until it is uncordoned', async () => {
  expect(await kubectl(['cordon', 'node-1', 'node-2'])).toBe('node/node-1 cordoned\nnode/node-2 cordoned\n');
  expect(await kubectl(['get', 'node', 'node-1', '--no-headers'])).toMatch(/ Ready,SchedulingDisabled /);
  const before = await nodesOfPods();
  await kubectl(inNamespace('scale', 'deployment/web', '--replicas=6'));
  await status();
  const added = (await nodesOfPods()).length - before.length;
  expect(added).toBe(3);
  expect((await nodesOfPods()).filter((node) => node === 'node-3')).toHaveLength(
    before.filter((node) => node === 'node-3').length + 3,
  );
  expect(await kubectl(['uncordon', 'node-1'])).toBe('node/node-1 uncordoned\n');
  expect(await kubectl(['get', 'node', 'node-1', '--no-headers'])).toMatch(/ Ready +/);
  await kubectl(inNamespace('scale', 'deployment/web', '--replicas=3'));
  await status();
});

test('A1 drain moves every pod of the node elsewhere, while the deployment stays whole', async () => {
  const drain = [
    'drain',
    'node-1',
    '--ignore-daemonsets',
    '--delete-emptydir-data',
    '--timeout=60s',
    `--pod-selector=app=web`,
  ];
  await kubectl(drain);
  await status();
  expect(await nodesOfPods()).not.toContain('node-1');
  expect(await kubectl(['get', 'node', 'node-1', '--no-headers'])).toMatch(/SchedulingDisabled/);
});

test('A1 drain does not take a pod that nobody would bring back, unless it is forced', async () => {
  const lone = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'lone', namespace: namespace.name, labels: { app: 'lone' } },
    spec: {
      nodeName: 'node-2',
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'main', image: 'node', command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'] }],
    },
  };
  await kubectl(['apply', '-f', '-'], lone);
  await kubectl(inNamespace('wait', 'pod/lone', '--for=condition=Ready', '--timeout=60s'));
  const drain = ['drain', 'node-2', '--pod-selector=app=lone', '--timeout=60s'];
  const refused = await kubectl.attempt(drain);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('cannot delete Pods that declare no controller (use --force to override)');
  const dry = await kubectl([...drain, '--force', '--dry-run=server']);
  expect(dry).toContain(`evicting pod ${namespace.name}/lone (server dry run)`);
  expect(await kubectl(inNamespace('get', 'pod', 'lone', '-o', 'name'))).toBe('pod/lone\n');
  await kubectl([...drain, '--force']);
  expect((await kubectl.attempt(inNamespace('get', 'pod', 'lone'))).stderr).toContain('not found');
});

test('A1 a taint keeps pods away, NoExecute drives them out, and a taint can be taken off', async () => {
  expect(await kubectl(['taint', 'node', 'node-1', 'for-tests=yes:NoSchedule'])).toBe('node/node-1 tainted\n');
  const twice = await kubectl.attempt(['taint', 'node', 'node-1', 'for-tests=other:NoSchedule']);
  expect(twice.stderr).toContain('already has for-tests taint(s) with same effect(s) and --overwrite is false');
  expect(await kubectl(['taint', 'node', 'node-1', 'for-tests:NoSchedule-'])).toBe('node/node-1 untainted\n');
  await kubectl(['taint', 'node', 'node-2', 'for-tests=yes:NoExecute']);
  await waitFor('the pods to leave', async () => !(await nodesOfPods()).includes('node-2'));
  await status();
  expect(await kubectl(['describe', 'node', 'node-2'])).toMatch(/^Taints: +for-tests=yes:NoExecute$/m);
});
