import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { webManifests } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'reading');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
});
afterAll(() => namespace.remove());

test('A1 apply says what it created, and that nothing changed the second time', async () => {
  const manifest = webManifests({ name: 'twice', namespace: namespace.name, replicas: 0 });
  expect(await kubectl(['apply', '-f', '-'], manifest)).toBe('deployment.apps/twice created\nservice/twice created\n');
  expect(await kubectl(['apply', '-f', '-'], manifest)).toBe(
    'deployment.apps/twice unchanged\nservice/twice unchanged\n',
  );
});

test('A1 apply takes a List', async () => {
  const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'listed', namespace: namespace.name } };
  const list = { apiVersion: 'v1', kind: 'List', items: [configMap] };
  expect(await kubectl(['apply', '-f', '-'], list)).toBe('configmap/listed created\n');
});

test('A1 diff is empty after apply', async () => {
  const manifest = webManifests({ name: 'web', namespace: namespace.name });
  const { code, stdout, stderr } = await kubectl.attempt(['diff', '-f', '-'], manifest);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('A1 diff shows what apply would change', async () => {
  const manifest = webManifests({ name: 'web', namespace: namespace.name, version: 'v2' });
  const { code, stdout } = await kubectl.attempt(['diff', '-f', '-'], manifest);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^-\s+image: web:v1$/m);
  expect(stdout).toMatch(/^\+\s+image: web:v2$/m);
});

test('A1 get prints the columns of kubectl', async () => {
  const table = await kubectl(inNamespace('get', 'deployments'));
  expect(table).toMatch(/^NAME +READY +UP-TO-DATE +AVAILABLE +AGE$/m);
  expect(table).toMatch(/^web +3\/3 +3 +3 +\d+s$/m);
  const pods = await kubectl(inNamespace('get', 'pods', '-l', 'app=web'));
  expect(pods).toMatch(/^NAME +READY +STATUS +RESTARTS +AGE$/m);
  expect(pods.match(/^web-[a-z0-9]+-[a-z0-9]{5} +1\/1 +Running +0 +\d+s$/gm)).toHaveLength(3);
});

test('A1 get -o wide adds nodes, addresses, containers and selectors', async () => {
  expect(await kubectl(inNamespace('get', 'pods', '-o', 'wide'))).toMatch(/IP +NODE +NOMINATED NODE +READINESS GATES/);
  expect(await kubectl(inNamespace('get', 'deployments', '-o', 'wide'))).toMatch(/web +web:v1 +app=web/);
});

test('A1 get prints json, yaml, names, jsonpath, templates and custom columns', async () => {
  const deployment = await kubectl.json<{ kind: string; status: { readyReplicas: number } }>(
    inNamespace('get', 'deployment', 'web'),
  );
  expect(deployment).toMatchObject({ kind: 'Deployment', apiVersion: 'apps/v1', status: { readyReplicas: 3 } });
  expect(await kubectl(inNamespace('get', 'deployment', 'web', '-o', 'yaml'))).toMatch(/^kind: Deployment$/m);
  expect(await kubectl(inNamespace('get', 'deploy,svc', '-l', 'app!=none', '-o', 'name'))).toContain('service/web\n');
  expect(await kubectl(inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.spec.replicas}'))).toBe('3');
  expect(await kubectl(inNamespace('get', 'deploy', 'web', '-o', 'go-template={{.metadata.name}}'))).toBe('web');
  const columns = 'custom-columns=NAME:.metadata.name,IMAGE:.spec.template.spec.containers[0].image';
  expect(await kubectl(inNamespace('get', 'deploy', 'web', '-o', columns))).toBe('NAME   IMAGE\nweb    web:v1\n');
});

test('A1 get all and get -A list what is there', async () => {
  const all = await kubectl(inNamespace('get', 'all'));
  for (const prefix of ['pod/web-', 'service/web', 'deployment.apps/web', 'replicaset.apps/web-']) {
    expect(all).toContain(prefix);
  }
  expect(await kubectl(['get', 'namespaces'])).toMatch(/^kube-system +Active/m);
  expect(await kubectl(['get', 'services', '-A'])).toMatch(/^default +kubernetes +ClusterIP/m);
  expect(await kubectl(['get', 'nodes'])).toMatch(/^node-1 +Ready/m);
});

test('B9 label selectors choose by equality, set, absence and field', async () => {
  for (const [name, labels] of [
    ['one', 'tier=front,canary=yes'],
    ['two', 'tier=front'],
    ['three', 'tier=back'],
  ] as const) {
    await kubectl(inNamespace('create', 'configmap', name, '--from-literal=a=b'));
    await kubectl(inNamespace('label', 'configmap', name, ...labels.split(',')));
  }
  const select = async (...selector: string[]) =>
    (await kubectl(inNamespace('get', 'configmaps', ...selector, '-o', 'name')))
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace('configmap/', ''));
  expect(await select('-l', 'tier=front')).toEqual(['one', 'two']);
  expect(await select('-l', 'tier in (front,back),!canary')).toEqual(['three', 'two']);
  expect(await select('-l', 'tier notin (front),tier')).toEqual(['three']);
  expect(await select('-l', 'canary')).toEqual(['one']);
  expect(await select('--field-selector', 'metadata.name=two')).toEqual(['two']);
});

test('B8 every namespace has its service account and the CA of the API', async () => {
  expect(await kubectl(inNamespace('get', 'serviceaccount', 'default', '-o', 'name'))).toBe('serviceaccount/default\n');
  const ca = await kubectl(inNamespace('get', 'configmap', 'kube-root-ca.crt', '-o', 'jsonpath={.data.ca\\.crt}'));
  expect(ca).toContain('BEGIN CERTIFICATE');
});

test('A1 get -w shows an object appear, change and go', async () => {
  const watch = kubectl.start(inNamespace('get', 'configmaps', '-w', '--output-watch-events', '--no-headers'));
  await watch.until('the first rows', (output) => output.includes('three'));
  await kubectl(inNamespace('create', 'configmap', 'watched', '--from-literal=a=1'));
  await kubectl(inNamespace('label', 'configmap', 'watched', 'seen=yes'));
  await kubectl(inNamespace('delete', 'configmap', 'watched'));
  await watch.until('the deletion', (output) => /DELETED +watched/.test(output));
  await watch.stop();
  const events = watch.output().match(/^(ADDED|MODIFIED|DELETED) +watched/gm);
  expect(events?.map((line) => line.split(/ +/)[0])).toEqual(['ADDED', 'MODIFIED', 'DELETED']);
});

test('A1 describe tells of replicas, conditions, events, mounts and addresses', async () => {
  const deployment = await kubectl(inNamespace('describe', 'deployment', 'web'));
  expect(deployment).toMatch(/Replicas: +3 desired \| 3 updated \| 3 total \| 3 available \| 0 unavailable/);
  expect(deployment).toMatch(/Available +True +MinimumReplicasAvailable/);
  expect(deployment).toMatch(/ScalingReplicaSet .*Scaled up replica set web-\w+ from 0 to 3/);
  const pod = (await kubectl(inNamespace('get', 'pods', '-l', 'app=web', '-o', 'name'))).split('\n')[0] ?? '';
  const description = await kubectl(inNamespace('describe', pod));
  expect(description).toMatch(/Controlled By: +ReplicaSet\/web-/);
  expect(description).toMatch(/Scheduled .*Successfully assigned/);
  expect(description).toMatch(/Started .*Container started|Started container/);
  expect(await kubectl(inNamespace('describe', 'service', 'web'))).toMatch(/Endpoints: +\d+\.\d+\.\d+\.\d+:8080/);
  expect(await kubectl(['describe', 'node', 'node-1'])).toMatch(/Ready +True/);
  expect(await kubectl(['describe', 'namespace', namespace.name])).toMatch(/Status: +Active/);
});

test('A1 explain, api-resources and version work', async () => {
  expect(await kubectl(['explain', 'deployment.spec.replicas'])).toMatch(/FIELD: replicas <integer>/);
  expect(await kubectl(['api-resources'])).toMatch(/^deployments +deploy +apps\/v1 +true +Deployment$/m);
  expect(await kubectl(['version'])).toMatch(/Server Version: v1\.\d+/);
});
