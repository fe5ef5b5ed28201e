import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { kubectlInTerminal } from '../src/terminal.ts';

const address = inject('product');
const kubectl = createKubectl(address);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'attach');
});
afterAll(() => namespace.remove());

test('A1 attach passes the input and the output of the container itself, and ends with it', async () => {
  const listener = {
    name: 'listener',
    image: 'shell',
    stdin: true,
    command: ['/bin/sh', '-c', 'read line; echo "got $line"; echo "and said so" >&2'],
  };
  const spec = { restartPolicy: 'Never', containers: [listener] };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'listener', namespace: namespace.name }, spec };
  await kubectl(['apply', '-f', '-'], pod);
  await kubectl(inNamespace('wait', 'pod/listener', '--for=condition=Ready', '--timeout=60s'));
  const attached = await kubectl.attempt(inNamespace('attach', '-i', 'listener'), 'hello\n');
  expect(attached).toMatchObject({ code: 0, stdout: 'got hello\n' });
  expect(attached.stderr).toContain('and said so\n');
  expect(await kubectl(inNamespace('logs', 'listener'))).toContain('got hello\n');
  const late = await kubectl.attempt(inNamespace('attach', 'listener'));
  expect(late.code).toBe(1);
  expect(late.stderr).toMatch(/container listener is not running|cannot attach a container in a completed pod/);
});

test('A1 run -i --rm passes standard input to its end, and leaves nothing', async () => {
  const run = inNamespace('run', 'words', '-i', '--rm', '--image=shell', '--restart=Never', '--command', '--', 'cat');
  const { code, stdout } = await kubectl.attempt(run, 'one\ntwo\n');
  expect(stdout).toBe(`one\ntwo\npod "words" deleted from ${namespace.name} namespace\n`);
  expect(code).toBe(0);
  expect((await kubectl.attempt(inNamespace('get', 'pod', 'words'))).code).toBe(1);
});

test('A1 run -it has a terminal as large as ours, and takes what is typed', async () => {
  const sized = 'for i in $(seq 100); do [ "$(stty size)" = "33 101" ] && break; sleep 0.05; done';
  const script = `read line; tty && ${sized}; stty size; echo "got $line"`;
  const run = inNamespace('run', 'typed', '-it', '--rm', '--image=shell', '--restart=Never', '--command', '--');
  const types = { columns: 101, rows: 33, types: 'hello\r' };
  const screen = await kubectlInTerminal(address, [...run, '/bin/sh', '-c', script], types);
  expect(screen).toMatch(/^\/dev\/pts\/\d+$/m);
  expect(screen).toMatch(/^33 101$/m);
  expect(screen).toMatch(/^got hello$/m);
});
