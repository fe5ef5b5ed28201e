import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { webManifests } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const status = () => kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
const image = () =>
  kubectl(inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.spec.template.spec.containers[0].image}'));

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'rollout');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name, replicas: 2 }));
  await status();
});
afterAll(() => namespace.remove());

test('A1 scale up and down ends with exactly that many pods', async () => {
  expect(await kubectl(inNamespace('scale', 'deployment/web', '--replicas=4'))).toBe('deployment.apps/web scaled\n');
  expect(await status()).toContain('successfully rolled out');
  expect(await kubectl(inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.status.readyReplicas}'))).toBe('4');
  await kubectl(inNamespace('scale', 'deployment/web', '--replicas=2'));
  await kubectl(inNamespace('wait', 'deployment/web', '--for=jsonpath={.status.replicas}=2', '--timeout=60s'));
});

test('A1 set image rolls out, history lists it, undo goes back', async () => {
  expect(await kubectl(inNamespace('set', 'image', 'deployment/web', 'web=web:v2'))).toBe(
    'deployment.apps/web image updated\n',
  );
  expect(await status()).toContain('deployment "web" successfully rolled out');
  expect(await image()).toBe('web:v2');

  const history = await kubectl(inNamespace('rollout', 'history', 'deployment/web'));
  expect(history).toMatch(/^REVISION +CHANGE-CAUSE$/m);
  expect(history.match(/^\d+/gm)).toEqual(['1', '2']);
  expect(await kubectl(inNamespace('rollout', 'history', 'deployment/web', '--revision=1'))).toMatch(/Image:\s+web:v1/);

  expect(await kubectl(inNamespace('rollout', 'undo', 'deployment/web'))).toBe('deployment.apps/web rolled back\n');
  await status();
  expect(await image()).toBe('web:v1');
  const after = await kubectl(inNamespace('rollout', 'history', 'deployment/web'));
  expect(after.match(/^\d+/gm)).toEqual(['2', '3']);

  await kubectl(inNamespace('rollout', 'undo', 'deployment/web', '--to-revision=2'));
  await status();
  expect(await image()).toBe('web:v2');
});

test('A1 a paused rollout waits, a resumed one goes on', async () => {
  await kubectl(inNamespace('rollout', 'pause', 'deployment/web'));
  await kubectl(inNamespace('set', 'image', 'deployment/web', 'web=web:v3'));
  await kubectl(inNamespace('wait', 'deployment/web', '--for=condition=Progressing=Unknown', '--timeout=60s'));
  const updated = ['get', 'deploy', 'web', '-o', 'jsonpath={.status.updatedReplicas}'];
  expect(await kubectl(inNamespace(...updated))).toMatch(/^0?$/);
  await kubectl(inNamespace('rollout', 'resume', 'deployment/web'));
  await status();
  expect(await kubectl(inNamespace(...updated))).toBe('2');
});

test('A1 restart replaces every pod', async () => {
  const names = async () => (await kubectl(inNamespace('get', 'pods', '-o', 'name'))).split('\n').filter(Boolean);
  const before = await names();
  await kubectl(inNamespace('rollout', 'restart', 'deployment/web'));
  await status();
  const ready = await kubectl(
    inNamespace('get', 'rs', '-o', 'jsonpath={.items[?(@.status.readyReplicas==2)].metadata.name}'),
  );
  const hash = ready.split('-').at(-1) ?? '';
  const running = (await names()).filter((name) => name.includes(hash));
  expect(running).toHaveLength(2);
  expect(running.filter((name) => before.includes(name))).toEqual([]);
});

test('A1 a bad image of a command that fails is told, and the old pods go on', async () => {
  const broken = [{ op: 'replace', path: '/spec/template/spec/containers/0/command', value: ['/bin/false'] }];
  await kubectl(inNamespace('patch', 'deployment', 'web', '--type=json', '-p', JSON.stringify(broken)));
  const outcome = await kubectl.attempt(inNamespace('rollout', 'status', 'deployment/web', '--timeout=5s'));
  expect(outcome.code).toBe(1);
  const ready = await kubectl(inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.status.availableReplicas}'));
  expect(Number(ready)).toBeGreaterThanOrEqual(2);
  await kubectl(inNamespace('rollout', 'undo', 'deployment/web'));
  await status();
});
