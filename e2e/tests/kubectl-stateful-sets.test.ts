import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const status = () => kubectl(inNamespace('rollout', 'status', 'statefulset/db', '--timeout=60s'));
const field = (path: string) => kubectl(inNamespace('get', 'statefulset', 'db', '-o', `jsonpath={${path}}`));
const image = () => field('.spec.template.spec.containers[0].image');

const container = { name: 'c', image: 'db:1', command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'] };

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'stateful');
  const statefulSet = {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: namespace.name },
    spec: {
      replicas: 2,
      serviceName: 'db',
      selector: { matchLabels: { app: 'db' } },
      template: {
        metadata: { labels: { app: 'db' } },
        spec: { terminationGracePeriodSeconds: 1, containers: [container] },
      },
    },
  };
  await kubectl(['apply', '-f', '-'], JSON.stringify(statefulSet));
});
afterAll(() => namespace.remove());

test('E2 StatefulSet: pods have ordinals for names, and scaling takes the highest first', async () => {
  const names = async () => (await kubectl(inNamespace('get', 'pods', '-o', 'name'))).trim().split('\n').sort();
  expect(await status()).toContain('roll out complete');
  expect(await names()).toEqual(['pod/db-0', 'pod/db-1']);
  await kubectl(inNamespace('scale', 'statefulset/db', '--replicas=3'));
  await status();
  expect(await names()).toEqual(['pod/db-0', 'pod/db-1', 'pod/db-2']);
  await kubectl(inNamespace('scale', 'statefulset/db', '--replicas=2'));
  await kubectl(inNamespace('wait', 'pod/db-2', '--for=delete', '--timeout=60s'));
  expect(await names()).toEqual(['pod/db-0', 'pod/db-1']);
});

test('E2 StatefulSet: an update rolls out, history lists it, undo goes back, restart makes new pods', async () => {
  await kubectl(inNamespace('set', 'image', 'statefulset/db', 'c=db:2'));
  expect(await status()).toContain('roll out complete');
  const history = await kubectl(inNamespace('rollout', 'history', 'statefulset/db'));
  expect(history.match(/^\d+/gm)).toEqual(['1', '2']);
  await kubectl(inNamespace('rollout', 'undo', 'statefulset/db'));
  await status();
  expect(await image()).toBe('db:1');
  const after = await kubectl(inNamespace('rollout', 'history', 'statefulset/db'));
  expect(after.match(/^\d+/gm)).toEqual(['2', '3']);
  await kubectl(inNamespace('rollout', 'restart', 'statefulset/db'));
  expect(await status()).toContain('roll out complete');
});
