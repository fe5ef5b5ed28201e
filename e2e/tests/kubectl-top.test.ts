import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf, sleeper } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const top = async (...args: string[]) => rowsOf(await kubectl(inNamespace('top', 'pods', '--no-headers', ...args)));
const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));
/** `12m`, `3Mi`. */
const amount = (text: string | undefined) => Number.parseInt(text ?? '', 10);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'top');
  const idle = { name: 'idle', image: 'busybox', command: ['sleep', '100000'] };
  // Its child burns, not itself: all processes of a container count.
  const burner = { ...idle, name: 'burner', command: ['sh', '-c', 'sh -c "while :; do :; done" & wait'] };
  const holder = {
    ...idle,
    name: 'holder',
    command: [process.execPath, '-e', 'globalThis.held = Buffer.alloc(100e6, 1); setInterval(() => {}, 1e6)'],
  };
  await kubectl(['apply', '-f', '-'], {
    apiVersion: 'v1',
    kind: 'List',
    items: [
      podOf(namespace.name, 'busy', { containers: [burner, { ...idle, name: 'beside' }] }),
      podOf(namespace.name, 'large', { containers: [holder] }),
      podOf(namespace.name, 'quiet', { containers: [sleeper('main')] }),
    ],
  });
  await waitFor('all pods to be measured', async () => (await top()).length === 3);
});
afterAll(() => namespace.remove());

test('A1 top pods: who burns CPU and who holds memory stands first', async () => {
  const [byCpu] = await top('--sort-by=cpu');
  expect(byCpu?.[0]).toBe('busy');
  const [byMemory, next] = await top('--sort-by=memory');
  expect(byMemory?.[0]).toBe('large');
  expect(amount(byMemory?.[2])).toBeGreaterThanOrEqual(95);
  expect(amount(byMemory?.[2])).toBeGreaterThan(amount(next?.[2]));
});

test('A1 top pods: tells containers apart, selects by label, sums up', async () => {
  const containers = await top('busy', '--containers');
  const cpuOf = (name: string) => amount(containers.find((row) => row[1] === name)?.[2]);
  expect(cpuOf('burner')).toBeGreaterThan(cpuOf('beside'));
  expect((await top('-l', 'app=quiet')).map(([name]) => name)).toEqual(['quiet']);
  expect((await top('--field-selector', 'metadata.name=busy')).map(([name]) => name)).toEqual(['busy']);
  const summed = rowsOf(await kubectl(inNamespace('top', 'pods', '--sum')));
  expect(summed[0]).toEqual(['NAME', 'CPU(cores)', 'MEMORY(bytes)']);
  const rows = summed.slice(1, 4);
  const sum = rows.reduce((total, row) => total + amount(row[2]), 0);
  // Each is rounded down.
  expect(amount(summed.at(-1)?.[1])).toBeGreaterThanOrEqual(sum);
  expect(amount(summed.at(-1)?.[1])).toBeLessThan(sum + 3);
});

test('A1 top pods: in all namespaces', async () => {
  const rows = rowsOf(await kubectl(['top', 'pods', '-A', '--no-headers']));
  expect(rows.filter(([name]) => name === namespace.name).map(([, pod]) => pod)).toEqual(['busy', 'large', 'quiet']);
  expect(rows.some(([name]) => name === 'demo')).toBe(true);
});

test('A1 top nodes: the node of the busy pod uses more than its pod does, in percent of what it has', async () => {
  const node = (await kubectl(inNamespace('get', 'pod', 'busy', '-o', 'jsonpath={.spec.nodeName}'))).trim();
  const rows = rowsOf(await kubectl(['top', 'nodes', '--no-headers']));
  expect(rows.map(([name]) => name)).toEqual(['node-1', 'node-2', 'node-3']);
  for (const [, cpu, percent, memory, ofMemory] of rows) {
    expect([cpu, percent, memory, ofMemory].join(' ')).toMatch(/^\d+m \d+% \d+Mi \d+%$/);
    expect(amount(memory)).toBeGreaterThan(0);
  }
  await waitFor('the node to use as much as its pod', async () => {
    const [row] = rowsOf(await kubectl(['top', 'node', node, '--no-headers']));
    const [pod] = await top('busy');
    return amount(row?.[1]) >= amount(pod?.[1]) && amount(row?.[3]) >= amount(pod?.[2]);
  });
});

test('A1 top: what is not there, or not measured, is told as metrics-server tells it', async () => {
  const missing = await kubectl.attempt(inNamespace('top', 'pod', 'nobody'));
  expect([missing.code, missing.stderr]).toEqual([1, 'Error from server (NotFound): pods "nobody" not found\n']);
  const unborn = { ...(podOf(namespace.name, 'unborn', { containers: [sleeper('main')] }) as object) };
  const never = {
    ...unborn,
    spec: { containers: [sleeper('main')], schedulingGates: [{ name: 'example.com/never' }] },
  };
  await kubectl(['apply', '-f', '-'], never);
  const unmeasured = await kubectl.attempt(inNamespace('get', 'pods.metrics.k8s.io', 'unborn'));
  expect(unmeasured.stderr).toBe(
    `Error from server (NotFound): podmetrics.metrics.k8s.io "${namespace.name}/unborn" not found\n`,
  );
  await kubectl(inNamespace('delete', 'pod', 'unborn'));
});

test('A1 get of the metrics themselves: a table, and quantities of billionths', async () => {
  const table = await kubectl(inNamespace('get', 'podmetrics'));
  expect(table).toMatch(/^NAME +CPU +MEMORY +WINDOW\nbusy +\d+[num]? +\d+[KM]i +\d+/);
  const { items } = await kubectl.json<{ items: { window: string; timestamp: string; usage: { cpu: string } }[] }>([
    'get',
    'nodes.metrics.k8s.io',
  ]);
  for (const { window, timestamp, usage } of items) {
    expect([window, timestamp, usage.cpu].join(' ')).toMatch(/^[\dm.]+s \S+Z \d+[num]?$/);
  }
  expect(await kubectl(['explain', 'nodemetrics.window'])).toContain('How long the stretch was');
});

test('RBAC: metrics are for those who may view, and for nobody without a right', async () => {
  const can = async (user: string, ...args: string[]) =>
    (await kubectl.attempt(inNamespace('auth', 'can-i', ...args, '--as', user))).stdout.trim();
  await kubectl(inNamespace('create', 'rolebinding', 'vera-views', '--clusterrole=view', '--user=vera'));
  expect(await can('vera', 'list', 'pods.metrics.k8s.io')).toBe('yes');
  expect(await can('nils', 'get', 'pods.metrics.k8s.io')).toBe('no');
  expect((await kubectl.attempt(inNamespace('top', 'pods', '--as', 'vera'))).code).toBe(0);
  expect((await kubectl.attempt(['top', 'nodes', '--as', 'vera'])).stderr).toContain(
    'cannot list resource "nodes" in API group "metrics.k8s.io" at the cluster scope',
  );
  const refused = await kubectl.attempt(inNamespace('top', 'pods', '--as', 'nils'));
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    `pods.metrics.k8s.io is forbidden: User "nils" cannot list resource "pods" in API group "metrics.k8s.io" in the namespace "${namespace.name}"`,
  );
});
