import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const names = async (...args: string[]) =>
  (await kubectl(inNamespace('get', ...args, '-o', 'name')))
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^.*\//, ''));

const configMap = (name: string, data: Record<string, string> = {}, labels: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: namespace.name, labels },
  data,
});
const idle = (name: string, extra: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: namespace.name },
  spec: {
    terminationGracePeriodSeconds: 1,
    containers: [{ name: 'main', image: 'node', command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'] }],
    ...extra,
  },
});

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'selecting');
  const maps = ['c', 'a', 'b'].map((name, index) => configMap(name, { order: String(index) }, { in: 'maps' }));
  await kubectl(['create', '-f', '-'], { apiVersion: 'v1', kind: 'List', items: maps });
});
afterAll(() => namespace.remove());

test('A1 get --sort-by orders by any field, --chunk-size asks in pieces and shows the whole', async () => {
  expect(await names('configmaps', '-l', 'in=maps', '--sort-by=.data.order')).toEqual(['c', 'a', 'b']);
  expect(await names('configmaps', '-l', 'in=maps', '--sort-by=.metadata.name')).toEqual(['a', 'b', 'c']);
  expect(await names('configmaps', '-l', 'in=maps', '--chunk-size=1')).toEqual(['a', 'b', 'c']);
  const { stderr } = await kubectl.attempt(inNamespace('get', 'configmaps', '-l', 'in=maps', '--chunk-size=1', '-v=6'));
  expect(stderr.match(/limit=1/g)).toHaveLength(3);
});

test('B9 get --field-selector chooses pods by phase and node, and refuses what is no such field', async () => {
  await kubectl(['create', '-f', '-'], idle('placed'));
  await kubectl(['create', '-f', '-'], idle('waiting', { nodeSelector: { nowhere: 'yes' } }));
  await kubectl(inNamespace('wait', 'pod/placed', '--for=condition=Ready', '--timeout=60s'));
  const node = await kubectl(inNamespace('get', 'pod', 'placed', '-o', 'jsonpath={.spec.nodeName}'));
  expect(await names('pods', '--field-selector', 'status.phase=Running')).toEqual(['placed']);
  expect(await names('pods', '--field-selector', `spec.nodeName=${node},status.phase!=Pending`)).toEqual(['placed']);
  expect(await names('pods', '--field-selector', 'spec.nodeName=')).toEqual(['waiting']);
  const wrong = await kubectl.attempt(inNamespace('get', 'pods', '--field-selector', 'spec.hostname=x'));
  expect(wrong.stderr).toContain('field label not supported: spec.hostname');
});

test('A1 get of several names and kinds, of what is missing, and of a kind that nobody knows', async () => {
  expect(await names('configmap/a', 'configmap/b')).toEqual(['a', 'b']);
  const some = await kubectl.attempt(inNamespace('get', 'configmap', 'a', 'missing', '-o', 'name'));
  expect(some).toMatchObject({ code: 1, stdout: 'configmap/a\n' });
  expect(some.stderr).toContain('configmaps "missing" not found');
  expect(await kubectl(inNamespace('get', 'configmap', 'missing', '--ignore-not-found'))).toBe('');
  const unknown = await kubectl.attempt(inNamespace('get', 'gadgets'));
  expect(unknown.stderr).toBe('error: the server doesn\'t have a resource type "gadgets"\n');
  expect(await names('deployments.v1.apps')).toEqual([]);
});

test('A1 get shows labels as columns and nothing but the columns that are asked for', async () => {
  expect(await kubectl(inNamespace('get', 'configmap', 'a', '-L', 'in', '--no-headers'))).toMatch(
    /^a +1 +\d+s +maps\n$/,
  );
  expect(await kubectl(inNamespace('get', 'configmap', 'a', '--show-labels'))).toMatch(/LABELS\na .* in=maps\n$/);
});

test('A1 get --watch-only shows changes and not what was there', async () => {
  const watch = kubectl.start(inNamespace('get', 'configmaps', '--watch-only', '--no-headers', '-l', 'watched=yes'));
  const after = kubectl.start(inNamespace('get', 'configmaps', '-w', '-o', 'name', '-l', 'in=maps'));
  await after.until('what is there', (text) => text.includes('configmap/c'));
  for (let turn = 0; !watch.output().includes('new'); turn++) {
    await kubectl(['apply', '-f', '-'], configMap('new', { turn: String(turn) }, { watched: 'yes' }));
  }
  await kubectl(inNamespace('label', 'configmap', 'a', 'watched=yes'));
  await watch.until('one that comes to match', (text) => /^a /m.test(text));
  await watch.stop();
  await after.stop();
  expect(watch.output()).not.toMatch(/^[bc] /m);
});

test('A1 get -w shows each version of an object, through a template too', async () => {
  const watch = kubectl.start(inNamespace('get', 'configmap', 'b', '-w', '-o', 'jsonpath={.data.order}{"\\n"}'));
  await watch.until('what is there', (text) => text === '2\n');
  await kubectl(inNamespace('patch', 'configmap', 'b', '-p', '{"data":{"order":"20"}}'));
  await watch.until('the change', (text) => text === '2\n20\n');
  await watch.stop();
});

test('A1 wait for a condition, a value, a creation and a deletion', async () => {
  const waiting = kubectl(inNamespace('wait', 'configmap/later', '--for=create', '--timeout=60s'));
  await kubectl(['create', '-f', '-'], configMap('later', { state: 'new' }));
  expect(await waiting).toBe('configmap/later condition met\n');
  const valued = kubectl(inNamespace('wait', 'configmap/later', '--for=jsonpath={.data.state}=done', '--timeout=60s'));
  await kubectl(inNamespace('patch', 'configmap', 'later', '-p', '{"data":{"state":"done"}}'));
  expect(await valued).toBe('configmap/later condition met\n');
  const gone = kubectl(inNamespace('wait', 'configmap', '-l', 'in=maps', '--for=delete', '--timeout=60s'));
  await kubectl(inNamespace('delete', 'configmap', '-l', 'in=maps'));
  await gone;
  const vain = await kubectl.attempt(inNamespace('wait', 'pod/waiting', '--for=condition=Ready', '--timeout=1s'));
  expect(vain).toMatchObject({ code: 1 });
  expect(vain.stderr).toContain('timed out waiting for the condition on pods/waiting');
});

test('A1 describe tells of maps, secrets without their values, and why a pod waits', async () => {
  await kubectl(inNamespace('create', 'secret', 'generic', 'hidden', '--from-literal=password=s3cret'));
  const secret = await kubectl(inNamespace('describe', 'secret', 'hidden'));
  expect(secret).toMatch(/^password: +6 bytes$/m);
  expect(secret).not.toContain('s3cret');
  expect(await kubectl(inNamespace('describe', 'configmap', 'later'))).toMatch(/^state:\n----\ndone$/m);
  expect(await kubectl(inNamespace('describe', 'pod', 'waiting'))).toMatch(/Warning +FailedScheduling .*didn't match/);
});
