import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf, sleeper } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let folder: string;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const events = (pod: string) => kubectl(inNamespace('events', '--for', `pod/${pod}`));
const apply = (name: string, spec: object) => kubectl(['apply', '-f', '-'], podOf(namespace.name, name, spec));
const field = (pod: string, path: string) => kubectl(inNamespace('get', 'pod', pod, '-o', `jsonpath={${path}}`));
const isReady = (pod: string) => kubectl(inNamespace('wait', `pod/${pod}`, '--for=condition=Ready', '--timeout=60s'));

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'lifecycle');
});
afterAll(() => namespace.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilothouse-hooks-'));
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, 'order'), '');
  chmodSync(join(folder, 'order'), 0o666);
  return () => rmSync(folder, { recursive: true, force: true });
});

const says = (word: string) => `echo ${word} >> ${folder}/order`;
const hook = (word: string) => ({ exec: { command: ['sh', '-c', says(word)] } });
const order = () => readFileSync(join(folder, 'order'), 'utf8').trim().split('\n').filter(Boolean);
const shell = (line: string, more: object = {}) => ({
  name: 'main',
  image: 'sh',
  command: ['sh', '-c', line],
  ...more,
});

describe('B1 Pod: lifecycle hooks', () => {
  test('postStart runs when the container has started, preStop before it is told to end', async () => {
    const main = shell(`trap "${says('TERM')}; exit 0" TERM; while :; do sleep 0.05; done`, {
      lifecycle: { postStart: hook('postStart'), preStop: hook('preStop') },
    });
    await apply('hooked', { terminationGracePeriodSeconds: 20, containers: [main] });
    await isReady('hooked');
    await waitFor('postStart', () => order().length === 1);
    await kubectl(inNamespace('delete', 'pod', 'hooked'));
    expect(order()).toEqual(['postStart', 'preStop', 'TERM']);
  });

  test('hooks that fail say so: after postStart the container is started again, after preStop it ends all the same', async () => {
    const fails = { exec: { command: ['sh', '-c', 'echo no luck; exit 1'] } };
    await apply('unlucky', { containers: [sleeper('main', { lifecycle: { postStart: fails } })] });
    await waitFor('the event', async () => (await events('unlucky')).includes('FailedPostStartHook'));
    await waitFor(
      'the restart',
      async () => Number(await field('unlucky', '.status.containerStatuses[0].restartCount')) > 0,
    );
    const closed = { httpGet: { port: 1 } };
    await apply('leaving', { containers: [sleeper('main', { lifecycle: { preStop: closed } })] });
    await isReady('leaving');
    await kubectl(inNamespace('delete', 'pod', 'leaving'));
    expect(await events('leaving')).toMatch(/FailedPreStopHook .*connection refused/);
  });

  test('a hook that sleeps is waited for, and no longer than the grace', async () => {
    await apply('sleepy', {
      terminationGracePeriodSeconds: 2,
      containers: [sleeper('main', { lifecycle: { preStop: { sleep: { seconds: 2 } } } })],
    });
    await isReady('sleepy');
    await kubectl(inNamespace('delete', 'pod', 'sleepy', '--timeout=60s'));
  });
});

describe('B1 Pod: termination messages', () => {
  const message = (pod: string) => field(pod, '.status.containerStatuses[0].state.terminated.message');
  const over = (pod: string, phase: string) =>
    kubectl(inNamespace('wait', `pod/${pod}`, `--for=jsonpath={.status.phase}=${phase}`, '--timeout=60s'));

  test('what a container writes to its file stands in its status', async () => {
    await apply('wordy', {
      restartPolicy: 'Never',
      containers: [shell('echo all done > $POD_MOUNTS/dev/termination-log')],
    });
    await over('wordy', 'Succeeded');
    expect(await message('wordy')).toBe('all done\n');
    const main = shell('echo elsewhere > $POD_MOUNTS/tmp/why; exit 1', { terminationMessagePath: '/tmp/why' });
    await apply('elsewhere', { restartPolicy: 'Never', containers: [main] });
    await over('elsewhere', 'Failed');
    expect(await message('elsewhere')).toBe('elsewhere\n');
  });

  test('FallbackToLogsOnError takes the end of the log of a container that failed without a word', async () => {
    const main = (code: number) =>
      shell(`echo it went wrong; exit ${code}`, { terminationMessagePolicy: 'FallbackToLogsOnError' });
    await apply('logged', { restartPolicy: 'Never', containers: [main(1)] });
    await apply('well', { restartPolicy: 'Never', containers: [main(0)] });
    await over('logged', 'Failed');
    await over('well', 'Succeeded');
    expect([await message('logged'), await message('well')]).toEqual(['it went wrong\n', '']);
  });
});

describe('B1 Pod: what it is told about itself', () => {
  test('every field and resource reaches the environment, and a limit that is not set is what the node has', async () => {
    const fields = {
      NAME: 'metadata.name',
      SPACE: 'metadata.namespace',
      UID: 'metadata.uid',
      LABEL: "metadata.labels['app']",
      NODE: 'spec.nodeName',
      ACCOUNT: 'spec.serviceAccountName',
      IP: 'status.podIP',
      HOST_IP: 'status.hostIP',
    };
    const resources = { REQUEST: 'requests.cpu', LIMIT: 'limits.memory', UNSET: 'limits.cpu' };
    const env = [
      ...Object.entries(fields).map(([name, fieldPath]) => ({ name, valueFrom: { fieldRef: { fieldPath } } })),
      ...Object.entries(resources).map(([name, resource]) => ({
        name,
        valueFrom: { resourceFieldRef: { resource, ...(name === 'REQUEST' && { divisor: '1m' }) } },
      })),
    ];
    const asked = { requests: { cpu: '250m' }, limits: { memory: '64Mi' } };
    await apply('self', { containers: [sleeper('main', { env, resources: asked })] });
    await isReady('self');
    const [uid, ip, hostIp, nodeName] = await Promise.all([
      field('self', '.metadata.uid'),
      field('self', '.status.podIP'),
      field('self', '.status.hostIP'),
      field('self', '.spec.nodeName'),
    ]);
    const cpus = await kubectl(['get', 'node', nodeName, '-o', 'jsonpath={.status.allocatable.cpu}']);
    const names = [...Object.keys(fields), ...Object.keys(resources)];
    const line = `echo ${names.map((name) => `$${name}`).join(' ')}`;
    const said = await kubectl(inNamespace('exec', 'self', '--', 'sh', '-c', line));
    expect(said.trim()).toBe(
      [
        'self',
        namespace.name,
        uid,
        'self',
        nodeName,
        'default',
        ip,
        hostIp,
        '250',
        String(64 * 1024 * 1024),
        cpus,
      ].join(' '),
    );
  });

  test.each([
    ['besteffort', {}, 'BestEffort'],
    ['burstable', { requests: { cpu: '10m' } }, 'Burstable'],
    ['guaranteed', { limits: { cpu: '10m', memory: '16Mi' } }, 'Guaranteed'],
  ])('its class of service follows what it asks for: %s', async (name, resources, qos) => {
    await apply(name, { containers: [sleeper('main', { resources })] });
    expect(await field(name, '.status.qosClass')).toBe(qos);
  });

  test('a debugging container is refused in a sentence that says what to do instead', async () => {
    await apply('bugged', { containers: [sleeper('main')] });
    const { code, stderr } = await kubectl.attempt(inNamespace('debug', 'bugged', '--image=busybox', '--attach=false'));
    expect([code, stderr]).toEqual([1, expect.stringContaining('ephemeral containers are not served')]);
  });
});
