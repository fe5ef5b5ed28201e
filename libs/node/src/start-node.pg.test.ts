import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import {
  createNodeServerClient,
  type NodeServerAddress,
  nodeServerAddress,
} from '@pilothouse/kube-client/node-server-client';
import { statsToken } from '@pilothouse/kube-client/stats-token';
import type { Pod } from '@pilothouse/kube-model/kinds';
import {
  configMaps,
  events,
  leases,
  namespaces,
  nodes,
  pods,
  secrets,
  services,
} from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { addDefaultAccount, addRootCa } from '@pilothouse/testing/namespace-contents';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNode } from './start-node.ts';

const namespace = 'shop';
const logger = createLogger('error');
let cluster: TestCluster;
let client: Client;
let directory: string;
let running: { stop(): Promise<void> };
let simulated: { stop(): Promise<void> };
let address: NodeServerAddress;
const server = createNodeServerClient({ nodeToken: 'test' });

const startReal = () =>
  startNode({
    client: cluster.client('system:node:real'),
    name: 'real',
    driver: 'process',
    directory,
    addresses: { podCidr: '127.253.7.0/24', nodeIp: '127.253.0.7' },
    nodeToken: 'test',
    clock: systemClock,
    logger,
  });

async function findServer(): Promise<NodeServerAddress> {
  const found = nodeServerAddress(await client.get(nodes, '', 'real'));
  if (!found) throw new Error('the node does not tell its port');
  return found;
}

beforeAll(async () => {
  cluster = await createTestCluster({ serviceCidr: '127.96.0.0/16' });
  client = cluster.client('tester');
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-node-'));
  // The pods' users are at home in it.
  chmodSync(directory, 0o755);
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  await addDefaultAccount(client, namespace);
  await addRootCa(client, namespace, 'PEM');
  running = await startReal();
  simulated = await startNode({
    client: cluster.client('system:node:simulated'),
    name: 'simulated',
    driver: 'simulated',
    directory: join(directory, 'simulated'),
    addresses: { podCidr: '127.253.16.0/20', nodeIp: '127.253.0.8' },
    nodeToken: 'test',
    clock: systemClock,
    logger,
  });
  address = await findServer();
});

afterAll(async () => {
  await Promise.all([running.stop(), simulated.stop()]);
  await cluster.close();
  rmSync(directory, { recursive: true, force: true });
});

type Spec = NonNullable<Pod['spec']>;
const sh = (script: string) => ['/bin/sh', '-c', script];

async function create(
  name: string,
  container: Partial<Spec['containers'][number]>,
  spec: Partial<Spec> = {},
  metadata = {},
) {
  return client.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, ...metadata },
    spec: {
      nodeName: 'real',
      terminationGracePeriodSeconds: 5,
      containers: [{ name: 'main', image: 'none', ...container }],
      ...spec,
    },
  });
}

const get = (name: string) => client.get(pods, namespace, name);
const reaches = (name: string, what: string, condition: (pod: Pod) => boolean | undefined) =>
  eventually(`${name}: ${what}`, async () => {
    const pod = await get(name);
    return condition(pod) && pod;
  });
const runs = (name: string) => reaches(name, 'runs', ({ status }) => status?.phase === 'Running');
const isReady = ({ status }: Pod) =>
  status?.conditions?.some(({ type, status: s }) => type === 'Ready' && s === 'True');
const main = ({ status }: Pod) => status?.containerStatuses?.[0];
const gone = (name: string) =>
  eventually(`${name} is gone`, () =>
    get(name).then(
      () => false,
      (error) => isReason(error, 'NotFound'),
    ),
  );

async function logOf(name: string, options = {}): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await server.logs(address, { namespace, pod: name, container: 'main' }, options))
    chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function told(name: string, reason: string): Promise<string> {
  return eventually(`${name}: event ${reason}`, async () => {
    const { items } = await client.list(events, { namespace, fieldSelector: `involvedObject.name=${name}` });
    return items.find((event) => event.reason === reason)?.message;
  });
}

describe('node', () => {
  test('registers itself, ready and with a lease', async () => {
    const node = await client.get(nodes, '', 'real');
    expect(node.metadata.labels).toMatchObject({
      'kubernetes.io/hostname': 'real',
      'kubernetes.io/os': process.platform,
    });
    expect(node.spec?.podCIDR).toBe('127.253.7.0/24');
    expect(node.status?.conditions?.find(({ type }) => type === 'Ready')).toMatchObject({ status: 'True' });
    expect(node.status?.addresses).toContainEqual({ type: 'InternalIP', address: '127.253.0.7' });
    const lease = await client.get(leases, 'kube-node-lease', 'real');
    expect(lease.spec).toMatchObject({ holderIdentity: 'real', leaseDurationSeconds: 40 });
  });

  test('its server answers only to those who have the token, and the one for usage is for usage only', async () => {
    const wrong = createNodeServerClient({ nodeToken: 'wrong' });
    const asked = wrong.logs(address, { namespace, pod: 'any', container: 'main' });
    await expect(asked).rejects.toMatchObject({ reason: 'Unauthorized', code: 401 });
    const summary = wrong.summary(address, new AbortController().signal);
    await expect(summary).rejects.toMatchObject({ reason: 'Unauthorized', code: 401 });
    const forUsage = createNodeServerClient({ nodeToken: statsToken('test') });
    const logs = forUsage.logs(address, { namespace, pod: 'any', container: 'main' });
    await expect(logs).rejects.toMatchObject({ reason: 'Unauthorized', code: 401 });
  });
});

describe('pods', () => {
  test('run to their end, and say so', async () => {
    await create('once', { command: sh('echo done; exit 0') }, { restartPolicy: 'Never' });
    const pod = await reaches('once', 'succeeds', ({ status }) => status?.phase === 'Succeeded');
    expect(main(pod)?.state?.terminated).toMatchObject({ exitCode: 0, reason: 'Completed' });
    expect(await logOf('once')).toBe('done\n');
    expect(await told('once', 'Created')).toBe('Created container: main');
    expect(await told('once', 'Started')).toBe('Started container main');
  });

  test('that fail are restarted, counted and held back', async () => {
    await create('crash', { command: sh('echo try; exit 3') });
    const pod = await reaches('crash', 'backs off', (p) => main(p)?.state?.waiting?.reason === 'CrashLoopBackOff');
    expect(main(pod)).toMatchObject({ restartCount: 1, lastState: { terminated: { exitCode: 3, reason: 'Error' } } });
    expect(await told('crash', 'BackOff')).toBe(
      `Back-off restarting failed container main in pod crash_shop(${pod.metadata.uid})`,
    );
    expect(await logOf('crash', { previous: true })).toBe('try\n');
  });

  test('get their environment from values, fields, ConfigMaps, Secrets and Services', async () => {
    const metadata = (name: string) => ({ name, namespace });
    await client.create(configMaps, {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: metadata('conf'),
      data: { COLOUR: 'blue', other: 'x' },
    });
    await client.create(secrets, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: metadata('hush'),
      data: { KEY: Buffer.from('s3cret').toString('base64') },
    });
    const service = await client.create(services, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata('the-api'),
      spec: { ports: [{ port: 90 }] },
    });
    await create(
      'env',
      {
        command: [
          '/bin/sh',
          '-c',
          'echo "$A $B $COLOUR $P_KEY $NAME $IP $POD_IP $MISSING $CPU $THE_API_SERVICE_HOST $1"',
          '$(A)',
          '$(B)',
        ],
        env: [
          { name: 'A', value: 'one' },
          { name: 'B', value: '$(A)-two $(NONE)' },
          { name: 'NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
          { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
          { name: 'MISSING', valueFrom: { configMapKeyRef: { name: 'nowhere', key: 'x', optional: true } } },
          { name: 'CPU', valueFrom: { resourceFieldRef: { resource: 'requests.cpu', divisor: '1m' } } },
        ],
        envFrom: [{ configMapRef: { name: 'conf' } }, { prefix: 'P_', secretRef: { name: 'hush' } }],
        resources: { requests: { cpu: '250m' } },
      },
      { restartPolicy: 'Never' },
    );
    const pod = await reaches('env', 'succeeds', ({ status }) => status?.phase === 'Succeeded');
    const ip = pod.status?.podIP;
    expect(ip).toMatch(/^127\.253\.7\./);
    expect(await logOf('env')).toBe(
      `one one-two $(NONE) blue s3cret env ${ip} ${ip}  250 ${service.spec?.clusterIP} one-two $(NONE)\n`,
    );
  });

  test('whose configuration is missing wait for it, and say what it is', async () => {
    const env = [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'later', key: 'k' } } }];
    await create('waits', { command: sh('echo $A; sleep 100'), env });
    const pod = await reaches(
      'waits',
      'waits',
      (p) => main(p)?.state?.waiting?.reason === 'CreateContainerConfigError',
    );
    expect(main(pod)?.state?.waiting?.message).toBe('configmap "later" not found');
    expect(await told('waits', 'Failed')).toBe('Error: configmap "later" not found');
    await client.create(configMaps, {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'later', namespace },
      data: { k: 'now' },
    });
    await runs('waits');
    await eventually('it has the value', async () => (await logOf('waits')) === 'now\n');
  });

  test('find the token of their account, the authority and where the API is', async () => {
    const at = '$POD_MOUNTS/var/run/secrets/kubernetes.io/serviceaccount';
    const script = `cd ${at}; cat ca.crt; echo; cat namespace; echo; ls | tr '\\n' ' '; echo $KUBERNETES_SERVICE_PORT; cat token`;
    await create('signed', { command: sh(script) }, { restartPolicy: 'Never' });
    const pod = await reaches('signed', 'succeeds', ({ status }) => status?.phase === 'Succeeded');
    const [authority, place, files, token = ''] = (await logOf('signed')).split('\n');
    expect([authority, place, files]).toEqual(['PEM', namespace, 'ca.crt namespace token 443']);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      sub: 'system:serviceaccount:shop:default',
      'kubernetes.io': { pod: { name: 'signed', uid: pod.metadata.uid }, node: { name: 'real' } },
    });
  });

  test('whose volumes cannot be made yet wait for what is missing, and say what it is', async () => {
    const projected = { sources: [{ configMap: { name: 'to-come' } }] };
    const volumeMounts = [{ name: 'conf', mountPath: '/conf' }];
    const command = sh('cat $POD_MOUNTS/conf/colour; sleep 100');
    await create('unmounted', { command, volumeMounts }, { volumes: [{ name: 'conf', projected }] });
    expect(await told('unmounted', 'FailedMount')).toBe(
      'MountVolume.SetUp failed for volume "conf" : configmap "to-come" not found',
    );
    expect(main(await get('unmounted'))?.state).toEqual({ waiting: { reason: 'ContainerCreating' } });
    const metadata = { name: 'to-come', namespace };
    await client.create(configMaps, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { colour: 'blue\n' } });
    await runs('unmounted');
    await eventually('it has its content', async () => (await logOf('unmounted')) === 'blue\n');
  });

  test('do without the token where their author says so', async () => {
    const command = sh('echo "mounts: $(ls $POD_MOUNTS)"');
    await create('private', { command }, { restartPolicy: 'Never', automountServiceAccountToken: false });
    await reaches('private', 'succeeds', ({ status }) => status?.phase === 'Succeeded');
    expect(await logOf('private')).toBe('mounts: dev\n');
  });

  test.each([
    ['no-command', {}, /has no command/],
    ['root', { command: ['true'], securityContext: { runAsUser: 0 } }, /runs nothing as root/],
    ['volume', { command: ['true'], volumeMounts: [{ name: 'data', mountPath: '/data' }] }, /hostPath is off/],
  ])('that need what processes cannot have say so: %s', async (name, container, message) => {
    await create(name, container, { volumes: [{ name: 'data', hostPath: { path: '/etc' } }] });
    const pod = await reaches(name, 'waits', (p) => main(p)?.state?.waiting?.reason === 'CreateContainerConfigError');
    expect(main(pod)?.state?.waiting?.message).toMatch(message);
    expect(await told(name, 'Failed')).toMatch(message);
  });

  test('whose program is missing back off', async () => {
    await create('no-program', { command: ['no-such-program'] });
    const pod = await reaches('no-program', 'backs off', (p) => main(p)?.state?.waiting?.reason === 'CrashLoopBackOff');
    expect(main(pod)?.lastState?.terminated).toMatchObject({ exitCode: 128, reason: 'StartError' });
  });

  test('that are deleted end gracefully, and then are gone', async () => {
    await create('polite', { command: sh('trap "echo bye; exit 0" TERM; echo up; while :; do sleep 0.05; done') });
    await runs('polite');
    await eventually('it is up', async () => (await logOf('polite')) === 'up\n');
    const following = logOf('polite', { follow: true });
    await client.delete(pods, namespace, 'polite');
    expect(await following).toBe('up\nbye\n');
    await gone('polite');
    expect(await told('polite', 'Killing')).toBe('Stopping container main');
  });

  test('that do not listen are killed when their grace is over, or when they are deleted by force', async () => {
    const command = sh('trap "" TERM; echo up; while :; do sleep 0.05; done');
    for (const name of ['deaf', 'forced']) {
      await create(name, { command }, { terminationGracePeriodSeconds: name === 'deaf' ? 2 : 600 });
      await eventually('it is up', async () => (await runs(name)) && (await logOf(name)) === 'up\n');
    }
    const marks = (await Promise.all(['deaf', 'forced'].map(get))).map((pod) => pod.metadata.uid);
    await client.delete(pods, namespace, 'deaf');
    await gone('deaf');
    await client.delete(pods, namespace, 'forced', { gracePeriodSeconds: 0 });
    await gone('forced');
    await eventually('no process is left', () => marks.every((mark) => marked(mark).length === 0));
  });

  test('run a preStop hook before SIGTERM', async () => {
    const hook = { preStop: { exec: { command: sh('echo hook > $HOME/hook') } } };
    const command = sh('trap "cat $HOME/hook; exit 0" TERM; echo up; while :; do sleep 0.05; done');
    await create('hooked', { command, lifecycle: hook });
    await eventually('it is up', async () => (await runs('hooked')) && (await logOf('hooked')) === 'up\n');
    const following = logOf('hooked', { follow: true });
    await client.delete(pods, namespace, 'hooked');
    expect(await following).toBe('up\nhook\n');
  });

  test('end when their postStart hook fails', async () => {
    const lifecycle = { postStart: { exec: { command: sh('echo no >&2; exit 1') } } };
    await create('unhooked', { command: ['sleep', '1000'], lifecycle }, { restartPolicy: 'Never' });
    await reaches('unhooked', 'fails', ({ status }) => status?.phase === 'Failed');
    expect(await told('unhooked', 'FailedPostStartHook')).toBe('PostStartHook failed: no');
  });

  test('that find their port taken are told what to do', async () => {
    await create('blocked', { command: sh('echo "Error: listen EADDRINUSE: address already in use" >&2; exit 1') });
    expect(await told('blocked', 'AddressInUse')).toMatch(/listens on all addresses .* \$POD_IP/);
  });

  test('that others have declared unready are ready again', async () => {
    await create('denied', { command: ['sleep', '1000'] });
    const { status } = await reaches('denied', 'is ready', isReady);
    const conditions = status?.conditions?.map((entry) =>
      entry.type === 'Ready' ? { ...entry, status: 'False' } : entry,
    );
    const denied = await client.patch(
      pods,
      namespace,
      'denied',
      'merge',
      { status: { conditions } },
      { subresource: 'status' },
    );
    expect(isReady(denied)).toBe(false);
    await reaches('denied', 'is ready again', isReady);
  });

  test('are ready when their probe says so, and restarted when liveness fails', async () => {
    let healthy = true;
    const web = createServer((_, response) => response.writeHead(healthy ? 200 : 500).end());
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const { port } = web.address() as AddressInfo;
    const httpGet = { host: '127.0.0.1', port };
    await create(
      'probed',
      {
        command: ['sleep', '1000'],
        readinessProbe: { exec: { command: sh('test -e $HOME/ready') }, periodSeconds: 1 },
        livenessProbe: { httpGet, periodSeconds: 1, failureThreshold: 1 },
      },
      { terminationGracePeriodSeconds: 1 },
    );
    expect(isReady(await runs('probed'))).toBe(false);
    const container = { namespace, pod: 'probed', container: 'main' };
    const touch = await server.exec(address, container, { command: sh('touch $HOME/ready') });
    expect(
      await new Promise((resolve) => {
        touch.onEnd = resolve;
      }),
    ).toEqual({ exitCode: 0, error: undefined });
    await reaches('probed', 'is ready', isReady);
    healthy = false;
    const pod = await reaches('probed', 'is restarted', (p) => main(p)?.restartCount === 1);
    expect(main(pod)?.lastState?.terminated?.exitCode).toBe(143);
    expect(await told('probed', 'Unhealthy')).toMatch(/probe failed/);
    expect(await told('probed', 'Killing')).toBe('Container main failed liveness probe, will be restarted');
    await new Promise((resolve) => web.close(resolve));
    await client.delete(pods, namespace, 'probed', { gracePeriodSeconds: 0 });
  });
});

describe('logs and exec', () => {
  const container = { namespace, pod: 'talker', container: 'main' };

  beforeAll(async () => {
    await create('talker', { command: sh('for i in 1 2 3 4; do echo line $i; done; sleep 1000') });
    await runs('talker');
    await eventually('it has talked', async () => (await logOf('talker')).endsWith('line 4\n'));
  });

  test('tail, timestamps, since and limits are honoured', async () => {
    expect(await logOf('talker', { tailLines: 2 })).toBe('line 3\nline 4\n');
    expect(await logOf('talker', { tailLines: 1, timestamps: true })).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z line 4\n$/);
    expect(await logOf('talker', { sinceTime: new Date(Date.now() + 60_000).toISOString() })).toBe('');
    expect(await logOf('talker', { sinceSeconds: 600, limitBytes: 9 })).toBe('line 1\nli');
  });

  test('a container that is not there is told in upstream’s words', async () => {
    const missing = server.logs(address, { ...container, container: 'other' });
    await expect(missing).rejects.toMatchObject({ code: 400, message: 'container other is not valid for pod talker' });
    await expect(logOf('talker', { previous: true })).rejects.toThrow(
      'previous terminated container "main" in pod "talker" not found',
    );
    await expect(logOf('nobody')).rejects.toMatchObject({ code: 404 });
  });

  test('exec carries streams and the exit code', async () => {
    const session = await server.exec(address, container, {
      command: sh('cat; echo problem >&2; exit 7'),
      stdin: true,
    });
    let out = '';
    let err = '';
    session.onStdout = (chunk) => {
      out += chunk;
    };
    session.onStderr = (chunk) => {
      err += chunk;
    };
    const ended = new Promise((resolve) => {
      session.onEnd = resolve;
    });
    session.write('hello');
    session.endStdin();
    expect(await ended).toEqual({ exitCode: 7, error: undefined });
    expect([out, err]).toEqual(['hello', 'problem\n']);
  });

  test('large output arrives whole', async () => {
    const session = await server.exec(address, container, { command: sh('head -c 5000000 /dev/zero') });
    let size = 0;
    session.onStdout = (chunk) => {
      size += chunk.length;
    };
    await new Promise((resolve) => {
      session.onEnd = resolve;
    });
    expect(size).toBe(5_000_000);
  });

  test('a command that is not there is told', async () => {
    const session = await server.exec(address, container, { command: ['no-such-program'] });
    const end = await new Promise((resolve) => {
      session.onEnd = resolve;
    });
    expect(end).toMatchObject({ exitCode: undefined, error: expect.stringContaining('executable file not found') });
  });

  test('a client that leaves ends its command', async () => {
    const session = await server.exec(address, container, { command: sh('exec sleep 98765') });
    await eventually('it runs', () => commands().some((line) => line.includes('98765')));
    session.close();
    await eventually('it is ended', () => !commands().some((line) => line.includes('98765')));
  });
});

describe('simulated pods', () => {
  test('are ready at once, unready or ended as they are told', async () => {
    const on = { nodeName: 'simulated' };
    await create('fine', {}, on);
    await create('never', {}, on, { annotations: { 'simulate/ready': 'false' } });
    await create('ends', {}, { ...on, restartPolicy: 'Never' }, { annotations: { 'simulate/exit': '4' } });
    const fine = await reaches('fine', 'is ready', isReady);
    expect(fine.status).not.toHaveProperty('observedGeneration');
    expect(isReady(await runs('never'))).toBe(false);
    expect(
      main(await reaches('ends', 'fails', ({ status }) => status?.phase === 'Failed'))?.state?.terminated?.exitCode,
    ).toBe(4);
    await client.delete(pods, namespace, 'fine');
    await gone('fine');
  });

  test('pretend to use what they are told, which their node sums up', async () => {
    const annotations = { 'simulate/cpu': '2', 'simulate/memory': '1Gi' };
    await create('user', {}, { nodeName: 'simulated' }, { annotations });
    const { metadata } = await reaches('user', 'is ready', isReady);
    const found = nodeServerAddress(await client.get(nodes, '', 'simulated'));
    if (!found) throw new Error('the node does not tell its port');
    const summary = await server.summary(found, new AbortController().signal);
    const pod = summary.pods.find(({ podRef }) => podRef.name === 'user');
    expect(pod?.podRef).toEqual({ name: 'user', namespace, uid: metadata.uid });
    expect(pod?.containers.map(({ name, memory }) => [name, memory.workingSetBytes])).toEqual([['main', 2 ** 30]]);
    const { cpu, startTime } = pod?.containers[0] ?? {};
    const ran = Date.parse(cpu?.time ?? '') - Date.parse(startTime ?? '');
    expect(cpu?.usageCoreNanoSeconds).toBe(ran * 2e6);
    expect(summary.node.nodeName).toBe('simulated');
    expect(summary.node.memory.workingSetBytes).toBe(
      summary.pods.reduce((sum, { memory }) => sum + memory.workingSetBytes, 0),
    );
  });

  test('start and go by the thousand', async ({ task }) => {
    const group = `many-${task.result?.retryCount ?? 0}`;
    const names = Array.from({ length: 1000 }, (_, index) => `${group}-${index}`);
    const labels = { group };
    await Promise.all(names.map((name) => create(name, {}, { nodeName: 'simulated' }, { labels })));
    const all = () => client.list(pods, { namespace, labelSelector: `group=${group}` });
    const ready = await eventually('all are ready', async () => {
      const { items } = await all();
      return items.every(isReady) && items;
    });
    expect(new Set(ready.map(({ status }) => status?.podIP)).size).toBe(1000);
    await client.deleteCollection(pods, namespace, { labelSelector: `group=${group}` });
    await eventually('all are gone', async () => (await all()).items.length === 0);
  }, 180_000);
});

// Last: it takes the node away from the others.
test('after a restart of the node its pods run again, counted, with their old logs', async () => {
  await create('survivor', { command: sh('echo hello; sleep 1000') });
  await runs('survivor');
  await eventually('it has talked', async () => (await logOf('survivor')) === 'hello\n');
  await running.stop();
  expect((await get('survivor')).status?.phase).toBe('Running');
  running = await startReal();
  address = await findServer();
  const pod = await reaches(
    'survivor',
    'runs again',
    (p) => main(p)?.restartCount === 1 && main(p)?.state?.running !== undefined,
  );
  expect(main(pod)?.lastState?.terminated).toMatchObject({ exitCode: 137, reason: 'ContainerStatusUnknown' });
  expect(await logOf('survivor', { previous: true })).toBe('hello\n');
});

function marked(text: string): string[] {
  return readdirSync('/proc').filter((pid) => read(`/proc/${pid}/environ`).includes(text));
}

function commands(): string[] {
  return readdirSync('/proc').map((pid) => read(`/proc/${pid}/cmdline`));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
