import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

/** Hears SIGTERM and does not obey. */
const stubborn = `process.on('SIGTERM', () => console.log('heard')); setInterval(() => {}, 1000)`;
const obedient = 'setInterval(() => {}, 1000)';

async function start(name: string, script: string): Promise<void> {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: namespace.name, labels: { made: 'here' } },
    spec: {
      terminationGracePeriodSeconds: 600,
      containers: [{ name: 'main', image: 'node', command: [process.execPath, '-e', script] }],
    },
  };
  await kubectl(['create', '-f', '-'], pod);
  await kubectl(inNamespace('wait', `pod/${name}`, '--for=condition=Ready', '--timeout=60s'));
}
const gone = async (name: string) =>
  (await kubectl.attempt(inNamespace('get', 'pod', name))).stderr.includes(`pods "${name}" not found`);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'grace');
});
afterAll(() => namespace.remove());

test('A1 --grace-period shortens the time that a pod has, also of one that is going already', async () => {
  await start('stubborn', stubborn);
  await kubectl(inNamespace('delete', 'pod', 'stubborn', '--wait=false'));
  const grace = ['get', 'pod', 'stubborn', '-o', 'jsonpath={.metadata.deletionGracePeriodSeconds}'];
  expect(await kubectl(inNamespace(...grace))).toBe('600');
  expect(await kubectl(inNamespace('get', 'pod', 'stubborn', '--no-headers'))).toMatch(/ Terminating /);
  await kubectl(inNamespace('delete', 'pod', 'stubborn', '--grace-period=1', '--timeout=60s'));
  expect(await gone('stubborn')).toBe(true);
});

test('A1 --now gives a second, --force none', async () => {
  await start('now', stubborn);
  await kubectl(inNamespace('delete', 'pod', 'now', '--now', '--timeout=60s'));
  expect(await gone('now')).toBe(true);
  await start('forced', stubborn);
  const forced = await kubectl.attempt(inNamespace('delete', 'pod', 'forced', '--grace-period=0', '--force'));
  expect(forced.stderr).toContain('Immediate deletion does not wait for confirmation');
  expect(forced.stdout).toContain('force deleted');
  expect(await gone('forced')).toBe(true);
});

test('A1 --dry-run=server, a selector of fields, --ignore-not-found and --all', async () => {
  await start('one', obedient);
  await start('two', obedient);
  expect(await kubectl(inNamespace('delete', 'pods', '--all', '--dry-run=server'))).toContain('(server dry run)');
  expect(await gone('one')).toBe(false);
  await kubectl(inNamespace('delete', 'pods', '--field-selector=metadata.name=one', '--timeout=60s'));
  expect([await gone('one'), await gone('two')]).toEqual([true, false]);
  expect(await kubectl(inNamespace('delete', 'pod', 'one', '--ignore-not-found'))).toBe('');
  expect((await kubectl.attempt(inNamespace('delete', 'pod', 'one'))).stderr).toContain('pods "one" not found');
  await kubectl(inNamespace('delete', 'pods', '--all', '--timeout=60s'));
  expect(await kubectl(inNamespace('get', 'pods', '-o', 'name'))).toBe('');
});

test('A1 a finalizer holds an object until it is taken off', async () => {
  const held = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'held', namespace: namespace.name, finalizers: ['example.com/hold'] },
  };
  await kubectl(['create', '-f', '-'], held);
  const vain = await kubectl.attempt(inNamespace('delete', 'configmap', 'held', '--timeout=1s'));
  expect(vain.code).toBe(1);
  const going = kubectl(inNamespace('wait', 'configmap/held', '--for=delete', '--timeout=60s'));
  await kubectl(inNamespace('patch', 'configmap', 'held', '--type=merge', '-p', '{"metadata":{"finalizers":null}}'));
  await going;
});
