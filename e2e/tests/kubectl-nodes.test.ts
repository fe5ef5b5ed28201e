import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf, sleeper } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const status = () => kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
const nodeNames = ['node-1', 'node-2', 'node-3'];

interface Pod {
  readonly metadata: { readonly name: string; readonly deletionTimestamp?: string };
  readonly spec: { readonly nodeName?: string };
}
/** Those of an application that stay. */
const podsOf = async (app: string) =>
  (await kubectl.json<{ items: Pod[] }>(inNamespace('get', 'pods', '-l', `app=${app}`))).items.filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
const nodesOfPods = async (app = 'web') => (await podsOf(app)).map(({ spec }) => spec.nodeName ?? 'none');
const countOn = async (node: string) => (await nodesOfPods()).filter((one) => one === node).length;

async function scale(replicas: number): Promise<void> {
  await kubectl(inNamespace('scale', 'deployment/web', `--replicas=${replicas}`));
  await status();
}

/** Makes the deployment larger, by pods on that node. */
async function growOn(node: string, replicas: number): Promise<void> {
  const others = nodeNames.filter((name) => name !== node);
  const more = replicas - (await podsOf('web')).length;
  await kubectl(['cordon', ...others]);
  await scale(replicas);
  await kubectl(['uncordon', ...others]);
  expect(await countOn(node)).toBeGreaterThanOrEqual(more);
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'nodes');
  await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: namespace.name, replicas: 3 }));
  await status();
});
afterEach(async () => {
  await kubectl(['uncordon', ...nodeNames]);
  await kubectl.attempt(['taint', 'nodes', '--all', 'for-tests-']);
});
afterAll(() => namespace.remove());

test('A1 a cordoned node keeps its pods and gets no new ones until it is uncordoned', async () => {
  expect(await kubectl(['cordon', 'node-1', 'node-2'])).toBe('node/node-1 cordoned\nnode/node-2 cordoned\n');
  expect(await kubectl(['get', 'node', 'node-1', '--no-headers'])).toMatch(/ Ready,SchedulingDisabled /);
  const before = await nodesOfPods();
  await scale(6);
  const added = (await nodesOfPods()).length - before.length;
  expect(added).toBe(3);
  expect((await nodesOfPods()).filter((node) => node === 'node-3')).toHaveLength(
    before.filter((node) => node === 'node-3').length + 3,
  );
  expect(await kubectl(['uncordon', 'node-1'])).toBe('node/node-1 uncordoned\n');
  expect(await kubectl(['get', 'node', 'node-1', '--no-headers'])).toMatch(/ Ready +/);
  await scale(3);
});

test('A1 drain moves every pod of the node elsewhere, as slowly as the disruption budget asks', async () => {
  await growOn('node-1', 5);
  await kubectl(inNamespace('create', 'poddisruptionbudget', 'web', '--selector=app=web', '--min-available=4'));
  await kubectl(inNamespace('wait', 'pdb/web', '--for=jsonpath={.status.disruptionsAllowed}=1', '--timeout=60s'));
  const available = kubectl.start(
    inNamespace('get', 'deployment/web', '-w', '-o', 'jsonpath={.status.availableReplicas}{"\\n"}'),
  );
  await available.until('all to be available', (output) => output === '5\n');
  const drain = ['drain', 'node-1', '--ignore-daemonsets', '--delete-emptydir-data', '--pod-selector=app=web'];
  const drained = await kubectl.attempt([...drain, '--timeout=100s']);
  expect(drained.code).toBe(0);
  expect(drained.stderr).toContain("Cannot evict pod as it would violate the pod's disruption budget.");
  await status();
  const counts = (await available.until('all to be available again', (output) => output.endsWith('\n5\n')))
    .trim()
    .split('\n')
    .map(Number);
  await available.stop();
  expect(Math.min(...counts)).toBe(4);
  expect(await nodesOfPods()).not.toContain('node-1');
  expect(await kubectl(['get', 'node', 'node-1', '--no-headers'])).toMatch(/SchedulingDisabled/);
  await kubectl(inNamespace('delete', 'pdb', 'web'));
});

test('A1 drain does not take a pod that nobody would bring back, unless it is forced', async () => {
  const lone = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'lone', namespace: namespace.name, labels: { app: 'lone' } },
    spec: {
      nodeName: 'node-2',
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'main', image: 'node', command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'] }],
    },
  };
  await kubectl(['apply', '-f', '-'], lone);
  await kubectl(inNamespace('wait', 'pod/lone', '--for=condition=Ready', '--timeout=60s'));
  const drain = ['drain', 'node-2', '--pod-selector=app=lone', '--timeout=60s'];
  const refused = await kubectl.attempt(drain);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('cannot delete Pods that declare no controller (use --force to override)');
  const dry = await kubectl([...drain, '--force', '--dry-run=server']);
  expect(dry).toContain(`evicting pod ${namespace.name}/lone (server dry run)`);
  expect(await kubectl(inNamespace('get', 'pod', 'lone', '-o', 'name'))).toBe('pod/lone\n');
  await kubectl([...drain, '--force']);
  expect((await kubectl.attempt(inNamespace('get', 'pod', 'lone'))).stderr).toContain('not found');
});

const toleration = (more: object = {}) => [{ key: 'for-tests', operator: 'Exists', ...more }];

test('A1 a taint keeps pods away that do not tolerate it, until it is taken off', async () => {
  expect(await kubectl(['taint', 'node', 'node-1', 'for-tests=yes:NoSchedule'])).toBe('node/node-1 tainted\n');
  const twice = await kubectl.attempt(['taint', 'node', 'node-1', 'for-tests=other:NoSchedule']);
  expect(twice.stderr).toContain('already has for-tests taint(s) with same effect(s) and --overwrite is false');

  const before = await countOn('node-1');
  await scale((await podsOf('web')).length + 4);
  expect(await countOn('node-1')).toBe(before);
  const nodeSelector = { 'kubernetes.io/hostname': 'node-1' };
  await kubectl(['apply', '-f', '-'], placed('shut-out', 1, { nodeSelector }));
  expect(await why('shut-out')).toContain('1 node(s) had untolerated taint {for-tests: yes}');
  await kubectl(['apply', '-f', '-'], placed('let-in', 2, { nodeSelector, tolerations: toleration() }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/let-in', '--timeout=60s'));
  expect(await nodesOfPods('let-in')).toEqual(['node-1', 'node-1']);
  expect(await nodesOfPods('shut-out')).toEqual(['none']);

  expect(await kubectl(['taint', 'node', 'node-1', 'for-tests:NoSchedule-'])).toBe('node/node-1 untainted\n');
  await kubectl(inNamespace('rollout', 'status', 'deployment/shut-out', '--timeout=60s'));
  expect(await nodesOfPods('shut-out')).toEqual(['node-1']);
  await kubectl(inNamespace('delete', 'deployment', 'shut-out', 'let-in'));
  await scale(3);
});

test('A1 a NoExecute taint drives the pods of a node elsewhere', async () => {
  await growOn('node-2', 5);
  await kubectl(['taint', 'node', 'node-2', 'for-tests=yes:NoExecute']);
  await waitFor('the pods to leave', async () => !(await nodesOfPods()).includes('node-2'));
  await status();
  expect(await nodesOfPods()).toHaveLength(5);
  expect(await kubectl(['describe', 'node', 'node-2'])).toMatch(/^Taints: +for-tests=yes:NoExecute$/m);
});

test('A1 a NoExecute taint leaves a pod its tolerationSeconds', async () => {
  const bare = { none: [], brief: toleration({ effect: 'NoExecute', tolerationSeconds: 4 }), lasting: toleration() };
  const names = Object.keys(bare);
  for (const [name, tolerations] of Object.entries(bare)) {
    const spec = { nodeName: 'node-3', tolerations, containers: [sleeper('main')] };
    await kubectl(['apply', '-f', '-'], podOf(namespace.name, name, spec));
  }
  await kubectl(inNamespace('wait', 'pod', ...names, '--for=condition=Ready', '--timeout=60s'));

  const tainted = Date.now();
  await kubectl(['taint', 'node', 'node-3', 'for-tests=yes:NoExecute']);
  const left = async (name: string) => {
    await waitFor(`pod ${name} to leave`, async () => (await podsOf(name)).length === 0);
    return Date.now() - tainted;
  };
  const [none = 0, brief = 0] = await Promise.all([left('none'), left('brief')]);
  expect(none).toBeLessThan(brief - 2000);
  expect(brief).toBeGreaterThan(4000);
  expect(await nodesOfPods('lasting')).toEqual(['node-3']);
});

const zone = 'topology.kubernetes.io/zone';
const why = async (app: string) =>
  waitFor('why a pod waits', async () => {
    const { items } = await kubectl.json<{
      items: { reason: string; message: string; involvedObject: { name: string } }[];
    }>(inNamespace('get', 'events'));
    return items.find(
      ({ reason, involvedObject }) => reason === 'FailedScheduling' && involvedObject.name.startsWith(app),
    )?.message;
  });

function placed(app: string, replicas: number, spec: object): object {
  const labels = { app };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: namespace.name, labels },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { terminationGracePeriodSeconds: 1, containers: [sleeper('main')], ...spec },
      },
    },
  };
}

test('affinity: pods that want to be apart are, one too many waits and says why; pods that want to be near follow them', async () => {
  const term = (app: string) => [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app } } }];
  const podAntiAffinity = { requiredDuringSchedulingIgnoredDuringExecution: term('apart') };
  await kubectl(['apply', '-f', '-'], placed('apart', 4, { affinity: { podAntiAffinity } }));
  expect(await why('apart')).toBe(
    "0/3 nodes are available: 3 node(s) didn't match pod anti-affinity rules. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.",
  );
  const nodes = (await podsOf('apart')).map(({ spec }) => spec.nodeName ?? 'none').sort();
  expect(nodes).toEqual(['node-1', 'node-2', 'node-3', 'none']);
  await kubectl(inNamespace('scale', 'deployment/apart', '--replicas=1'));
  const [target] = await waitFor('one to be left', async () => {
    const left = await podsOf('apart');
    return left.length === 1 && left[0]?.spec.nodeName ? left : undefined;
  });
  const podAffinity = { requiredDuringSchedulingIgnoredDuringExecution: term('apart') };
  await kubectl(['apply', '-f', '-'], placed('near', 2, { affinity: { podAffinity } }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/near', '--timeout=60s'));
  expect(new Set((await podsOf('near')).map(({ spec }) => spec.nodeName))).toEqual(new Set([target?.spec.nodeName]));
});

test('affinity: a required and a preferred node affinity choose the node by its labels', async () => {
  await kubectl(['label', 'nodes', '--all', 'for-tests/disk=hdd', '--overwrite']);
  await kubectl(['label', 'node', 'node-3', 'for-tests/disk=ssd', '--overwrite']);
  const wanted = (operator: string, values: string[]) => [{ key: 'for-tests/disk', operator, values }];
  const must = { nodeSelectorTerms: [{ matchExpressions: wanted('In', ['ssd']) }] };
  const may = [{ weight: 100, preference: { matchExpressions: wanted('NotIn', ['hdd']) } }];
  const deployments = [
    placed('must', 2, { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: must } } }),
    placed('may', 2, { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: may } } }),
  ];
  for (const deployment of deployments) await kubectl(['apply', '-f', '-'], deployment);
  for (const app of ['must', 'may'])
    await kubectl(inNamespace('rollout', 'status', `deployment/${app}`, '--timeout=60s'));
  expect((await podsOf('must')).map(({ spec }) => spec.nodeName)).toEqual(['node-3', 'node-3']);
  expect((await podsOf('may')).map(({ spec }) => spec.nodeName)).toContain('node-3');
  await kubectl(['label', 'nodes', '--all', 'for-tests/disk-']);
});

test('spread: zones get as many pods each, and a zone that cannot take its share keeps the others waiting', async () => {
  await kubectl(['label', 'node', 'node-1', 'node-2', `${zone}=a`, '--overwrite']);
  await kubectl(['label', 'node', 'node-3', `${zone}=b`, '--overwrite']);
  const topologySpreadConstraints = [
    {
      maxSkew: 1,
      topologyKey: zone,
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: { matchLabels: { app: 'spread' } },
    },
  ];
  await kubectl(['apply', '-f', '-'], placed('spread', 4, { topologySpreadConstraints }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/spread', '--timeout=60s'));
  const inZoneB = async () => (await podsOf('spread')).filter(({ spec }) => spec.nodeName === 'node-3').length;
  expect(await inZoneB()).toBe(2);
  await kubectl(['cordon', 'node-3']);
  await kubectl(inNamespace('scale', 'deployment/spread', '--replicas=6'));
  expect(await why('spread')).toContain(
    "1 node(s) were unschedulable, 2 node(s) didn't match pod topology spread constraints.",
  );
  await kubectl(['uncordon', 'node-3']);
  await kubectl(inNamespace('rollout', 'status', 'deployment/spread', '--timeout=60s'));
  expect(await inZoneB()).toBe(3);
  await kubectl(['label', 'nodes', '--all', `${zone}-`]);
});
