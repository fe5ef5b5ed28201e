import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';

interface Told {
  readonly status: {
    readonly phase: string;
    readonly conditions: readonly { readonly type: string; readonly status: string; readonly reason?: string }[];
    readonly initContainerStatuses?: readonly ContainerTold[];
    readonly containerStatuses: readonly ContainerTold[];
  };
}
interface ContainerTold {
  readonly name: string;
  readonly restartCount: number;
  readonly started: boolean;
  readonly state: {
    readonly waiting?: { readonly reason: string };
    readonly terminated?: { readonly exitCode: number; readonly reason: string };
  };
}

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let folder: string;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const told = (pod: string) => kubectl.json<Told>(inNamespace('get', 'pod', pod));
const row = async (pod: string) => (await kubectl(inNamespace('get', 'pod', pod, '--no-headers'))).split(/\s+/);
const apply = (name: string, spec: object) => kubectl(['apply', '-f', '-'], podOf(namespace.name, name, spec));
const shows = (pod: string, word: string) => waitFor(word, async () => (await row(pod))[2] === word);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'init');
});
afterAll(() => namespace.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilothouse-order-'));
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, 'order'), '');
  chmodSync(join(folder, 'order'), 0o666);
  return () => rmSync(folder, { recursive: true, force: true });
});

const shell = (name: string, line: string, more: object = {}) => ({
  name,
  image: 'sh',
  command: ['sh', '-c', line],
  ...more,
});
const order = () => readFileSync(join(folder, 'order'), 'utf8').trim().split('\n').filter(Boolean);
const says = (word: string) => `echo ${word} >> ${folder}/order`;
const until = (file: string) => `while ! [ -e ${folder}/${file} ]; do sleep 0.05; done`;
const stays = (name: string, more: object = {}) =>
  shell(
    name,
    `trap "sleep 0.2; ${says(`-${name}`)}; exit 0" TERM; ${says(`+${name}`)}; while :; do sleep 0.05; done`,
    more,
  );
const sidecar = (name: string, more: object = {}) => stays(name, { restartPolicy: 'Always', ...more });

describe('B1 Pod: init containers', () => {
  test('run one after the other, each once, before the others start', async () => {
    await apply('ordered', {
      initContainers: [
        shell('first', `${says('first')}; ${until('one')}`),
        shell('second', `${says('second')}; ${until('two')}`),
      ],
      containers: [stays('main')],
    });
    await waitFor('the first', () => order().length === 1);
    expect((await row('ordered')).slice(1, 3)).toEqual(['0/1', 'Init:0/2']);
    const early = await told('ordered');
    expect(early.status.phase).toBe('Pending');
    expect(early.status.conditions).toContainEqual(
      expect.objectContaining({ type: 'Initialized', status: 'False', reason: 'ContainersNotInitialized' }),
    );
    writeFileSync(join(folder, 'one'), '');
    await shows('ordered', 'Init:1/2');
    writeFileSync(join(folder, 'two'), '');
    await kubectl(inNamespace('wait', 'pod/ordered', '--for=condition=Ready', '--timeout=60s'));
    await waitFor('main', () => order().length === 3);
    expect(order()).toEqual(['first', 'second', '+main']);
    const { status } = await told('ordered');
    expect(status.conditions).toContainEqual(expect.objectContaining({ type: 'Initialized', status: 'True' }));
    expect(status.initContainerStatuses?.map(({ name, state }) => [name, state.terminated?.reason])).toEqual([
      ['first', 'Completed'],
      ['second', 'Completed'],
    ]);
  });

  test('that fail are run again with back-off, or end the pod whose policy is Never', async () => {
    const spec = { initContainers: [shell('bad', `${says('try')}; exit 3`)], containers: [stays('main')] };
    await apply('again', spec);
    await apply('never', { ...spec, restartPolicy: 'Never' });
    await shows('again', 'Init:CrashLoopBackOff');
    await shows('never', 'Init:Error');
    expect((await told('never')).status.phase).toBe('Failed');
    const { status } = await told('again');
    expect(status.phase).toBe('Pending');
    expect(status.initContainerStatuses?.[0]?.restartCount).toBeGreaterThan(0);
    expect(status.containerStatuses[0]?.state.waiting?.reason).toBe('PodInitializing');
    expect(order()).not.toContain('+main');
  });
});

describe('B1 Pod: sidecars', () => {
  test('start in order before the others, are counted as ready, and stop after them in the opposite order', async () => {
    await apply('beside', {
      terminationGracePeriodSeconds: 20,
      initContainers: [sidecar('a'), shell('once', says('once')), sidecar('b')],
      containers: [stays('main')],
    });
    await kubectl(inNamespace('wait', 'pod/beside', '--for=condition=Ready', '--timeout=60s'));
    expect((await row('beside')).slice(1, 3)).toEqual(['3/3', 'Running']);
    await waitFor('all', () => order().length === 4);
    expect(order().filter((word) => word !== '+main' && word !== '+b')).toEqual(['+a', 'once']);
    await kubectl(inNamespace('delete', 'pod', 'beside'));
    expect(order().slice(4)).toEqual(['-main', '-b', '-a']);
  });

  test('do not keep a pod from its end: they are stopped gracefully when the others are done', async () => {
    await apply('done', {
      restartPolicy: 'Never',
      terminationGracePeriodSeconds: 20,
      initContainers: [sidecar('a')],
      containers: [shell('main', `${until('end')}; ${says('done')}`)],
    });
    await shows('done', 'Running');
    writeFileSync(join(folder, 'end'), '');
    await kubectl(inNamespace('wait', 'pod/done', '--for=jsonpath={.status.phase}=Succeeded', '--timeout=60s'));
    expect(order()).toEqual(['+a', 'done', '-a']);
    expect((await row('done'))[2]).toBe('Completed');
  });

  test('that crash are started again while the others go on', async () => {
    await apply('crash', {
      initContainers: [
        shell('a', `${says('a')}; ${until('end')}; rm ${folder}/end; exit 1`, { restartPolicy: 'Always' }),
      ],
      containers: [stays('main')],
    });
    await kubectl(inNamespace('wait', 'pod/crash', '--for=condition=Ready', '--timeout=60s'));
    writeFileSync(join(folder, 'end'), '');
    chmodSync(join(folder, 'end'), 0o666);
    await waitFor(
      'the restart',
      async () => (await told('crash')).status.initContainerStatuses?.[0]?.restartCount === 1,
    );
    expect((await told('crash')).status.containerStatuses[0]?.restartCount).toBe(0);
  });
});

describe('B1 Pod: restart policies', () => {
  test.each([
    ['Always', 0, 'CrashLoopBackOff', 'Running'],
    ['OnFailure', 1, 'CrashLoopBackOff', 'Running'],
    ['OnFailure', 0, 'Completed', 'Succeeded'],
    ['Never', 1, 'Error', 'Failed'],
    ['Never', 0, 'Completed', 'Succeeded'],
  ])('%s, and a container that ends with %i: %s, phase %s', async (restartPolicy, code, word, phase) => {
    const name = `${restartPolicy.toLowerCase()}-${code}`;
    await apply(name, { restartPolicy, containers: [shell('main', `exit ${code}`)] });
    await shows(name, word);
    expect((await told(name)).status.phase).toBe(phase);
  });
});
