import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

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
