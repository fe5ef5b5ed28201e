import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const status = () => kubectl(inNamespace('rollout', 'status', 'daemonset/agent', '--timeout=60s'));
const field = (path: string) => kubectl(inNamespace('get', 'daemonset', 'agent', '-o', `jsonpath={${path}}`));
const image = () => field('.spec.template.spec.containers[0].image');

const container = { name: 'c', image: 'agent:1', command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'] };

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'daemons');
  const daemonSet = {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace: namespace.name },
    spec: {
      selector: { matchLabels: { app: 'agent' } },
      template: {
        metadata: { labels: { app: 'agent' } },
        spec: { terminationGracePeriodSeconds: 1, containers: [container] },
      },
    },
  };
  await kubectl(['apply', '-f', '-'], JSON.stringify(daemonSet));
});
afterAll(() => namespace.remove());

test('B7 DaemonSet: every node runs one pod, and only that one', async () => {
  expect(await status()).toContain('successfully rolled out');
  const nodes = (await kubectl(['get', 'nodes', '-o', 'name'])).trim().split('\n').length;
  expect(await field('.status.numberAvailable')).toBe(String(nodes));
  const places = await kubectl(
    inNamespace('get', 'pods', '-o', 'jsonpath={range .items[*]}{.spec.nodeName}{"\\n"}{end}'),
  );
  expect(new Set(places.trim().split('\n')).size).toBe(nodes);
});

test('B7 DaemonSet: an update rolls out, history lists it, undo goes back, restart makes new pods', async () => {
  await kubectl(inNamespace('set', 'image', 'daemonset/agent', 'c=agent:2'));
  expect(await status()).toContain('successfully rolled out');
  const history = await kubectl(inNamespace('rollout', 'history', 'daemonset/agent'));
  expect(history.match(/^\d+/gm)).toEqual(['1', '2']);
  await kubectl(inNamespace('rollout', 'undo', 'daemonset/agent'));
  await status();
  expect(await image()).toBe('agent:1');
  const after = await kubectl(inNamespace('rollout', 'history', 'daemonset/agent'));
  expect(after.match(/^\d+/gm)).toEqual(['2', '3']);
  await kubectl(inNamespace('rollout', 'restart', 'daemonset/agent'));
  expect(await status()).toContain('successfully rolled out');
});

const daemonSetOf = (name: string, pod: object = {}, spec: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name, namespace: namespace.name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { terminationGracePeriodSeconds: 0, containers: [container], ...pod },
    },
    ...spec,
  },
});

/** Nodes that run a pod of it which is not on its way out. */
async function placesOf(name: string): Promise<string[]> {
  const { items } = await kubectl.json<{
    items: { metadata: { deletionTimestamp?: string }; spec: { nodeName?: string } }[];
  }>(inNamespace('get', 'pods', '-l', `app=${name}`));
  return items
    .filter(({ metadata }) => !metadata.deletionTimestamp)
    .map(({ spec }) => spec.nodeName ?? '')
    .sort();
}

const runsOn = (name: string, ...nodes: string[]) =>
  waitFor(
    `${name} to run on ${nodes.join(' and ') || 'no node'}`,
    async () => (await placesOf(name)).join() === nodes.join(),
  );

test('B7 DaemonSet: it follows the labels of its nodeSelector', async () => {
  await kubectl(['apply', '-f', '-'], daemonSetOf('ssd', { nodeSelector: { disk: 'ssd' } }));
  try {
    await kubectl(['label', 'node', 'node-2', 'disk=ssd']);
    await runsOn('ssd', 'node-2');
    await kubectl(['label', 'node', 'node-3', 'disk=ssd']);
    await runsOn('ssd', 'node-2', 'node-3');
    await kubectl(['label', 'node', 'node-2', 'disk-']);
    await runsOn('ssd', 'node-3');
  } finally {
    await kubectl(['label', 'node', 'node-2', 'node-3', 'disk-']);
  }
  await runsOn('ssd');
  expect(await kubectl(inNamespace('get', 'daemonset', 'ssd', '-o', 'jsonpath={.status.desiredNumberScheduled}'))).toBe(
    '0',
  );
});

test('B7 DaemonSet: a taint keeps it away, and NoExecute drives it out, unless it is tolerated', async () => {
  const tolerations = [{ key: 'dedicated', operator: 'Exists' }];
  await kubectl(['apply', '-f', '-'], daemonSetOf('tolerant', { tolerations }));
  try {
    await kubectl(['taint', 'node', 'node-3', 'dedicated=db:NoSchedule']);
    await kubectl(['apply', '-f', '-'], daemonSetOf('shy'));
    await runsOn('shy', 'node-1', 'node-2');
    await runsOn('tolerant', 'node-1', 'node-2', 'node-3');
    await kubectl(['taint', 'node', 'node-2', 'dedicated=db:NoExecute']);
    await runsOn('shy', 'node-1');
    await runsOn('tolerant', 'node-1', 'node-2', 'node-3');
  } finally {
    await kubectl.attempt(['taint', 'node', 'node-2', 'node-3', 'dedicated-']);
  }
  await runsOn('shy', 'node-1', 'node-2', 'node-3');
});

test('B7 DaemonSet: OnDelete changes a pod when somebody deletes it, and no other', async () => {
  await kubectl(['apply', '-f', '-'], daemonSetOf('by-hand', {}, { updateStrategy: { type: 'OnDelete' } }));
  await runsOn('by-hand', 'node-1', 'node-2', 'node-3');
  await kubectl(inNamespace('set', 'image', 'daemonset/by-hand', 'c=agent:2'));
  const images = async () => {
    const path = 'jsonpath={range .items[*]}{.spec.containers[0].image}{"\\n"}{end}';
    return (await kubectl(inNamespace('get', 'pods', '-l', 'app=by-hand', '-o', path)))
      .trim()
      .split('\n')
      .sort()
      .join();
  };
  expect(await images()).toBe('agent:1,agent:1,agent:1');
  const first = await kubectl(
    inNamespace('get', 'pods', '-l', 'app=by-hand', '-o', 'jsonpath={.items[0].metadata.name}'),
  );
  await kubectl(inNamespace('delete', 'pod', first));
  await waitFor('one of three to be new', async () => (await images()) === 'agent:1,agent:1,agent:2');
  const updated = await kubectl(
    inNamespace('get', 'daemonset', 'by-hand', '-o', 'jsonpath={.status.updatedNumberScheduled}'),
  );
  expect(['', '1']).toContain(updated);
});
