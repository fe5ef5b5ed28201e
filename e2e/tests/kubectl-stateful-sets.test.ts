import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

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

const statefulSetOf = (name: string, spec: object, more: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name, namespace: namespace.name },
  spec: {
    replicas: 3,
    serviceName: name,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { terminationGracePeriodSeconds: 0, containers: [{ ...container, ...more }] },
    },
    ...spec,
  },
});

interface PodSummary {
  readonly name: string;
  readonly image: string;
  readonly ready: boolean;
}

async function podsOf(name: string): Promise<PodSummary[]> {
  const { items } = await kubectl.json<{
    items: {
      metadata: { name: string };
      spec: { containers: { image: string }[] };
      status: { conditions?: { type: string; status: string }[] };
    }[];
  }>(inNamespace('get', 'pods', '-l', `app=${name}`));
  return items.map(({ metadata, spec, status }) => ({
    name: metadata.name,
    image: spec.containers[0]?.image ?? '',
    ready: status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false,
  }));
}

const imagesOf = async (name: string) => (await podsOf(name)).map((pod) => `${pod.name} ${pod.image}`).sort();
const settled = (name: string) => kubectl(inNamespace('rollout', 'status', `statefulset/${name}`, '--timeout=60s'));

test('E2 StatefulSet: OrderedReady waits for each pod before the next, Parallel does not', async () => {
  const never = { readinessProbe: { exec: { command: ['false'] }, periodSeconds: 1 } };
  await kubectl(['apply', '-f', '-'], statefulSetOf('parallel', { podManagementPolicy: 'Parallel' }, never));
  await kubectl(['apply', '-f', '-'], statefulSetOf('ordered', {}, never));
  await waitFor('all three of the parallel one', async () => (await podsOf('parallel')).length === 3);
  await kubectl(inNamespace('wait', 'pod/ordered-0', '--for=jsonpath={.status.phase}=Running', '--timeout=60s'));
  expect((await podsOf('ordered')).map(({ name }) => name)).toEqual(['ordered-0']);
  await kubectl(inNamespace('delete', 'statefulset', 'parallel', 'ordered'));
});

test('E2 StatefulSet: a partition holds back the pods below it', async () => {
  const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition: 2 } };
  await kubectl(['apply', '-f', '-'], statefulSetOf('parts', { updateStrategy }));
  await settled('parts');
  await kubectl(inNamespace('set', 'image', 'statefulset/parts', 'c=db:2'));
  expect(await settled('parts')).toContain('partitioned roll out complete: 1 new pods have been updated');
  expect(await imagesOf('parts')).toEqual(['parts-0 db:1', 'parts-1 db:1', 'parts-2 db:2']);
  const patch = JSON.stringify({ spec: { updateStrategy: { rollingUpdate: { partition: 0 } } } });
  await kubectl(inNamespace('patch', 'statefulset', 'parts', '-p', patch));
  await waitFor('the others', async () => (await imagesOf('parts')).every((pod) => pod.endsWith('db:2')));
  await kubectl(inNamespace('delete', 'statefulset', 'parts'));
});

test('E2 StatefulSet: OnDelete changes a pod when somebody deletes it, and numbers begin where it is told', async () => {
  const spec = { replicas: 2, ordinals: { start: 5 }, updateStrategy: { type: 'OnDelete' } };
  await kubectl(['apply', '-f', '-'], statefulSetOf('by-hand', spec));
  const ready = () => waitFor('both', async () => (await podsOf('by-hand')).filter((pod) => pod.ready).length === 2);
  await ready();
  await kubectl(inNamespace('set', 'image', 'statefulset/by-hand', 'c=db:2'));
  await kubectl(inNamespace('delete', 'pod', 'by-hand-5'));
  await waitFor('the new one', async () => (await imagesOf('by-hand')).includes('by-hand-5 db:2'));
  await ready();
  expect(await imagesOf('by-hand')).toEqual(['by-hand-5 db:2', 'by-hand-6 db:1']);
  await kubectl(inNamespace('delete', 'statefulset', 'by-hand'));
});

test('E2 StatefulSet: a pod that is deleted comes back under its name', async () => {
  await status();
  const uid = () => kubectl(inNamespace('get', 'pod', 'db-0', '-o', 'jsonpath={.metadata.uid}'));
  const before = await uid();
  await kubectl(inNamespace('delete', 'pod', 'db-0', '--wait=false'));
  await waitFor('another db-0', async () => (await uid()) !== before);
  await kubectl(inNamespace('wait', 'pod/db-0', '--for=condition=Ready', '--timeout=60s'));
});
