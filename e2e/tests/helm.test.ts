import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Chart, writeChart } from '../src/chart.ts';
import { writeFleetChart } from '../src/fleet-chart.ts';
import { createHelm, type Helm } from '../src/helm.ts';
import { httpPage } from '../src/http-page.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const address = inject('product');
const kubectl = createKubectl(address);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let helm: Helm;
let chart: Chart;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const wait = ['--wait', '--timeout=60s'];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'helm');
  helm = createHelm(address, namespace.name);
  chart = writeChart();
});
afterAll(async () => {
  chart.remove();
  await namespace.remove();
});

const install = (release: string, ...args: string[]) => helm('install', release, chart.path, ...wait, ...args);
const upgrade = (release: string, ...args: string[]) => helm('upgrade', release, chart.path, ...args);
const deployment = (release: string, expression: string) =>
  kubectl(inNamespace('get', 'deployment', release, '-o', `jsonpath={${expression}}`));
const image = (release: string) => deployment(release, '.spec.template.spec.containers[0].image');
const exists = async (...object: string[]) =>
  (await kubectl(inNamespace('get', ...object, '--ignore-not-found', '-o', 'name'))) !== '';
const password = (release: string) =>
  kubectl(inNamespace('get', 'secret', `${release}-secret`, '-o', 'jsonpath={.data.password}'));

interface Revision {
  readonly revision: number;
  readonly status: string;
  readonly description: string;
}
const history = async (release: string): Promise<string[]> =>
  (JSON.parse(await helm('history', release, '-o', 'json')) as Revision[]).map(
    ({ revision, status }) => `${revision} ${status}`,
  );

test('A1 install --wait returns when all is ready, and status, list and get tell what there is', async () => {
  expect(await install('first')).toContain('STATUS: deployed');
  expect(await deployment('first', '.status.readyReplicas')).toBe('1');
  const status = await helm('status', 'first');
  expect(status).toContain('Welcome to first v1.');
  expect(status).toMatch(/==> v1\/Deployment\nNAME +READY +UP-TO-DATE +AVAILABLE +AGE\nfirst +1\/1 /);
  expect(await helm('list')).toMatch(/^first\s+\S+\s+1\s+.*deployed\s+shop-1\.2\.3\s+7\s*$/m);
  expect(await helm('get', 'manifest', 'first')).toContain('name: first-settings');
  expect(await helm('get', 'values', 'first', '--all')).toMatch(/^version: v1$/m);
  const twice = await helm.attempt('install', 'first', chart.path);
  expect(twice.stderr).toContain('cannot reuse a name that is still in use');
});

test('A1 upgrade changes what differs, removes what the chart no longer has, and keeps what it looked up', async () => {
  await install('changing');
  const made = await password('changing');
  await upgrade('changing', '--set=version=v2,replicas=2,cache=false', ...wait);
  expect(await image('changing')).toBe('shop:v2');
  expect(await deployment('changing', '.status.readyReplicas')).toBe('2');
  expect(await exists('configmap', 'changing-cache')).toBe(false);
  expect(await password('changing')).toBe(made);
  expect(await history('changing')).toEqual(['1 superseded', '2 deployed']);
});

test('A1 rollback brings back what was, the removed included', async () => {
  await install('returning');
  await upgrade('returning', '--set=version=v2,cache=false', ...wait);
  await helm('rollback', 'returning', '1', ...wait);
  expect(await image('returning')).toBe('shop:v1');
  expect(await exists('configmap', 'returning-cache')).toBe(true);
  expect(await history('returning')).toEqual(['1 superseded', '2 superseded', '3 deployed']);
});

test('A1 an upgrade that never becomes ready fails, and is taken back if that is asked for', async () => {
  await install('failing');
  const broken = ['--set=version=v2,ready=false', '--wait', '--timeout=5s'];
  const failed = await helm.attempt('upgrade', 'failing', chart.path, ...broken);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('UPGRADE FAILED');
  expect(await image('failing')).toBe('shop:v2');
  expect(await history('failing')).toEqual(['1 deployed', '2 failed']);

  const back = await helm.attempt('upgrade', 'failing', chart.path, ...broken, '--rollback-on-failure');
  expect(back.code).toBe(1);
  expect(await image('failing')).toBe('shop:v1');
  expect(await history('failing')).toEqual(['1 superseded', '2 failed', '3 failed', '4 deployed']);
  expect(await deployment('failing', '.status.readyReplicas')).toBe('1');
});

test('A1 a field that somebody has edited meanwhile is a conflict of an upgrade that says it too, until it is forced', async () => {
  await install('contested');
  const editing = createKubectl(address, { KUBE_EDITOR: 'sed -i "s/replicas: 1/replicas: 2/"' });
  await editing(inNamespace('edit', 'deployment', 'contested'));
  const refused = await helm.attempt('upgrade', 'contested', chart.path, '--set=replicas=3');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    'Apply failed with 1 conflict: conflict with "kubectl-edit" using apps/v1: .spec.replicas',
  );
  expect(await deployment('contested', '.spec.replicas')).toBe('2');
  await upgrade('contested', '--set=replicas=3', '--force-conflicts', ...wait);
  expect(await deployment('contested', '.spec.replicas')).toBe('3');
  const owners = '.metadata.managedFields[?(@.operation=="Apply")].manager';
  expect(
    await kubectl(inNamespace('get', 'deployment', 'contested', '--show-managed-fields', '-o', `jsonpath={${owners}}`)),
  ).toBe('helm');
});

test('A1 what others have added is left alone by an upgrade', async () => {
  await install('shared');
  await kubectl(inNamespace('annotate', 'deployment', 'shared', 'example.com/note=theirs'));
  await kubectl(inNamespace('set', 'env', 'deployment/shared', 'ADDED=theirs'));
  await upgrade('shared', '--set=version=v2', ...wait);
  expect(await deployment('shared', '.spec.template.spec.containers[0].env[0].value')).toBe('theirs');
  expect(await deployment('shared', '.metadata.annotations.example\\.com/note')).toBe('theirs');
  expect(await image('shared')).toBe('shop:v2');
});

test('A1 what exists and is not of the release is not taken over, unless that is asked for', async () => {
  await kubectl(inNamespace('create', 'configmap', 'owned-settings', '--from-literal=version=other'));
  const refused = await helm.attempt('install', 'owned', chart.path);
  expect(refused.stderr).toContain('invalid ownership metadata');
  expect(await exists('deployment', 'owned')).toBe(false);
  await install('owned', '--take-ownership', '--force-conflicts');
  expect(await kubectl(inNamespace('get', 'configmap', 'owned-settings', '-o', 'jsonpath={.data.version}'))).toBe('v1');
});

test('A1 a dry run on the server shows what would be sent and stores nothing', async () => {
  const said = await helm('install', 'dry', chart.path, '--dry-run=server');
  expect(said).toContain('name: dry-settings');
  expect(await exists('configmap', 'dry-settings')).toBe(false);
  expect((await helm.attempt('status', 'dry')).stderr).toContain('release: not found');
});

test('A1 a release that is kept up by the client, as helm 3 did, is changed and removed all the same', async () => {
  await install('client', '--server-side=false');
  await kubectl(inNamespace('annotate', 'deployment', 'client', 'example.com/note=theirs'));
  await upgrade('client', '--set=version=v2,cache=false', ...wait);
  expect(await image('client')).toBe('shop:v2');
  expect(await deployment('client', '.metadata.annotations.example\\.com/note')).toBe('theirs');
  await upgrade('client', '--set=version=v3', '--server-side=true', '--force-conflicts', ...wait);
  expect(await image('client')).toBe('shop:v3');
});

test('A1 uninstall removes all of it and waits for that, with its history or without', async () => {
  await install('leaving');
  expect(await helm('uninstall', 'leaving', ...wait, '--cascade=foreground')).toContain(
    'release "leaving" uninstalled',
  );
  for (const object of [
    'deployment/leaving',
    'service/leaving',
    'configmap/leaving-settings',
    'secret/leaving-secret',
  ]) {
    expect(await exists(object)).toBe(false);
  }
  expect(await kubectl(inNamespace('get', 'pods', '-l', 'app=leaving', '-o', 'name'))).toBe('');
  expect(await kubectl(inNamespace('get', 'secrets', '-l', 'owner=helm,name=leaving', '-o', 'name'))).toBe('');

  await install('kept');
  await helm('uninstall', 'kept', '--keep-history', ...wait);
  expect(await history('kept')).toEqual(['1 uninstalled']);
  await helm('rollback', 'kept', '1', ...wait);
  expect(await image('kept')).toBe('shop:v1');
});

test('A1 what helm renders can be applied by kubectl, and diffed', async () => {
  const manifests = await helm('template', 'rendered', chart.path, '--set=replicas=0');
  expect(await kubectl(inNamespace('apply', '--server-side', '-f', '-'), manifests)).toContain(
    'deployment.apps/rendered serverside-applied',
  );
  const changed = manifests.replace('image: shop:v1', 'image: shop:v2');
  const { stdout } = await kubectl.attempt(inNamespace('diff', '--server-side', '-f', '-'), changed);
  expect(stdout).toMatch(/^-\s+image: shop:v1\n\+\s+image: shop:v2$/m);
  await kubectl(inNamespace('delete', '-f', '-', '--timeout=60s'), manifests);
  expect(await exists('deployment', 'rendered')).toBe(false);
});

test('A1 a chart with hooks, a CRD, a Job, a StatefulSet and an Ingress: install, upgrade, rollback, uninstall', async () => {
  const group = 'fleet.example.com';
  const fleet = writeFleetChart(group);
  const boats = `boats.${group}`;
  const read = (object: string, expression: string) =>
    kubectl(inNamespace('get', object, '-o', `jsonpath={${expression}}`));
  const states = async () => [
    await read(`${boats}/armada`, '.spec.sails'),
    await read('statefulset/armada', '.status.readyReplicas'),
    await read('statefulset/armada', '.spec.template.spec.containers[0].image'),
    await read('job/armada-before', '.spec.template.spec.containers[0].image'),
    await read('ingress/armada', '.spec.rules[0].host'),
  ];
  const host = 'armada.fleet.example.com';
  const ingress = { host: '127.0.0.1', port: Number(new URL(address.ingressUrl).port), name: host };
  const answers = (version: string) =>
    waitFor(`${version} by the Ingress`, async () => (await httpPage(ingress)) === version);
  const after = async () => [
    await read('job/armada-after', '.status.succeeded'),
    await kubectl(inNamespace('logs', 'job/armada-after')),
    await read('job/armada-after', '.metadata.uid'),
  ];
  try {
    await helm('install', 'armada', fleet.path, ...wait, '--wait-for-jobs');
    expect(await states()).toEqual(['2', '2', 'fleet:v1', 'fleet:v1', host]);
    expect(await read('job/armada-load-v1', '.status.succeeded')).toBe('1');
    const [installed, , first] = await after();
    expect(installed).toBe('1');
    await answers('v1');

    await helm('upgrade', 'armada', fleet.path, '--set=version=v2,sails=4', ...wait, '--wait-for-jobs');
    expect(await states()).toEqual(['4', '2', 'fleet:v2', 'fleet:v2', host]);
    expect(await exists('job', 'armada-load-v1')).toBe(false);
    const upgraded = await after();
    expect(upgraded).toEqual(['1', 'v2\n', expect.not.stringMatching(`^${first}$`)]);
    await answers('v2');

    const refused = await helm.attempt('upgrade', 'armada', fleet.path, '--set=version=v2,sails=9');
    expect(refused.stderr).toContain('spec.sails in body should be less than or equal to 5');

    await helm('rollback', 'armada', '1', ...wait);
    expect((await states()).slice(0, 3)).toEqual(['2', '2', 'fleet:v1']);
    expect(await after()).toEqual(['1', 'v1\n', expect.not.stringMatching(`^${upgraded[2]}$`)]);
    await answers('v1');

    await helm('uninstall', 'armada', ...wait);
    for (const object of [`${boats}/armada`, 'statefulset/armada', 'ingress/armada', 'job/armada-load-v1']) {
      expect(await exists(object)).toBe(false);
    }
    expect(await kubectl(['get', 'crd', boats, '-o', 'name'])).toContain(boats);
  } finally {
    await kubectl(['delete', 'crd', boats, '--ignore-not-found', '--timeout=60s']);
    fleet.remove();
  }
});
