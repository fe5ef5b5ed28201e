import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { webManifests } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const set = (...args: string[]) => kubectl(inNamespace('set', ...args));
const path = (kind: string, expression: string) =>
  kubectl(inNamespace('get', kind, 'web', '-o', `jsonpath={${expression}}`));
const container = '.spec.template.spec.containers[0]';

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'set');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name, replicas: 0 }));
});
afterAll(() => namespace.remove());

test('A1 set image changes the containers that it names, with * all, and with --dry-run=server none', async () => {
  expect(await set('image', 'deployment/web', 'web=web:v2')).toBe('deployment.apps/web image updated\n');
  expect(await path('deployment', `${container}.image`)).toBe('web:v2');
  expect(await set('image', 'deployment/web', '*=web:v3', '--dry-run=server')).toContain('(server dry run)');
  expect(await path('deployment', `${container}.image`)).toBe('web:v2');
  const nobody = await kubectl.attempt(inNamespace('set', 'image', 'deployment/web', 'other=x:1'));
  expect(nobody.stderr).toContain('unable to find container named "other"');
});

test('A1 set env adds, replaces, removes and takes from ConfigMaps', async () => {
  await set('env', 'deployment/web', 'NEW=1', 'VERSION=v9', 'PORT-');
  expect(await set('env', 'deployment/web', '--list')).toMatch(/^VERSION=v9$/m);
  expect(await path('deployment', `${container}.env[*].name`)).toBe('VERSION POD NEW');
  await kubectl(inNamespace('create', 'configmap', 'settings', '--from-literal=COLOUR=green'));
  await set('env', 'deployment/web', '--from=configmap/settings');
  expect(await path('deployment', `${container}.env[?(@.name=="COLOUR")].valueFrom.configMapKeyRef`)).toBe(
    '{"key":"COLOUR","name":"settings"}',
  );
});

test('A1 set resources writes limits and requests, and refuses a request above its limit', async () => {
  await set('resources', 'deployment/web', '-c=web', '--limits=cpu=1,memory=1Gi', '--requests=cpu=100m');
  expect(await path('deployment', `${container}.resources`)).toBe(
    '{"limits":{"cpu":"1","memory":"1Gi"},"requests":{"cpu":"100m"}}',
  );
  const wrong = await kubectl.attempt(inNamespace('set', 'resources', 'deployment/web', '--requests=cpu=2'));
  expect(wrong.stderr).toMatch(/requests: Invalid value: "2": must be less than or equal to cpu limit of 1/);
});

test('A1 set serviceaccount, set selector and set subject change just that', async () => {
  await set('serviceaccount', 'deployment/web', 'default');
  expect(await path('deployment', '.spec.template.spec.serviceAccountName')).toBe('default');
  await set('selector', 'service/web', 'app=other,tier=front');
  expect(await path('service', '.spec.selector')).toBe('{"app":"other","tier":"front"}');
  await kubectl(inNamespace('create', 'rolebinding', 'web', '--clusterrole=view', '--user=jo'));
  await set('subject', 'rolebinding', 'web', '--user=al');
  expect(await path('rolebinding', '.subjects[*].name')).toBe('jo al');
});

test('A1 scale only when the count or the version is what was expected', async () => {
  const scale = (...args: string[]) => kubectl.attempt(inNamespace('scale', 'deployment/web', ...args));
  expect((await scale('--current-replicas=5', '--replicas=1')).stderr).toContain('Expected replicas to be 5, was 0');
  expect((await scale('--resource-version=1', '--replicas=1')).stderr).toContain('Expected resource version to be 1');
  expect((await scale('--current-replicas=0', '--replicas=1', '--dry-run=server')).stdout).toContain(
    '(server dry run)',
  );
  expect(await path('deployment', '.spec.replicas')).toBe('0');
  expect((await scale('--current-replicas=0', '--replicas=1')).stdout).toBe('deployment.apps/web scaled\n');
  expect(await path('deployment', '.spec.replicas')).toBe('1');
  expect((await scale('--replicas=0')).code).toBe(0);
});

test('A1 scale of a replica set and of several at once', async () => {
  const [replicaSet = ''] = (await kubectl(inNamespace('get', 'rs', '-l', 'app=web', '-o', 'name'))).split('\n');
  const said = await kubectl(inNamespace('scale', replicaSet, 'deployment/web', '--replicas=0'));
  expect(said.split('\n').filter(Boolean)).toEqual([`${replicaSet} scaled`, 'deployment.apps/web scaled']);
});
