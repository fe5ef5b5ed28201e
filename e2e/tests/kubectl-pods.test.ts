import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

const counting = `let n = 0; setInterval(() => console.log('line ' + ++n), 100);`;

function pod(name: string, script: string, extra: object = {}): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: namespace.name },
    spec: {
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'main', image: 'node', command: [process.execPath, '-e', script], ...extra }],
    },
  };
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'pods');
  await kubectl(['apply', '-f', '-'], pod('counter', counting));
  await kubectl(inNamespace('wait', 'pod/counter', '--for=condition=Ready', '--timeout=60s'));
});
afterAll(() => namespace.remove());

test('A1 logs -f follows what the process writes', async () => {
  const follow = kubectl.start(inNamespace('logs', '-f', 'counter'));
  const output = await follow.until('forty lines', (text) => text.includes('line 40\n'));
  await follow.stop();
  const numbers = (output.match(/^line (\d+)$/gm) ?? []).map((line) => Number(line.slice(5)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('A1 logs --tail ends where the log ends', async () => {
  const lines = (await kubectl(inNamespace('logs', 'counter', '--tail=3'))).trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^line \d+$/);
});

test('A1 logs --previous shows the container that crashed, and get shows that it restarts', async () => {
  await kubectl(['apply', '-f', '-'], pod('crasher', `console.log('last words'); process.exit(3)`));
  const restarts = '--for=jsonpath={.status.containerStatuses[0].restartCount}=1';
  await kubectl(inNamespace('wait', 'pod/crasher', restarts, '--timeout=60s'));
  expect(await kubectl(inNamespace('logs', 'crasher', '--previous'))).toBe('last words\n');
  const exitCode = 'jsonpath={.status.containerStatuses[0].lastState.terminated.exitCode}';
  expect(await kubectl(inNamespace('get', 'pod', 'crasher', '-o', exitCode))).toBe('3');
});

test('A1 exec runs a command, passes its output and its exit code', async () => {
  expect(await kubectl(inNamespace('exec', 'counter', '--', 'sh', '-c', 'echo out; echo err >&2'))).toBe('out\n');
  const failed = await kubectl.attempt(inNamespace('exec', 'counter', '--', 'sh', '-c', 'exit 7'));
  expect(failed.code).toBe(7);
  const missing = await kubectl.attempt(inNamespace('exec', 'nobody', '--', 'true'));
  expect(missing.stderr).toContain('pods "nobody" not found');
});

test('A1 exec -i passes standard input to its end', async () => {
  expect(await kubectl(inNamespace('exec', '-i', 'counter', '--', 'wc', '-c'), 'twelve bytes')).toMatch(/^\s*12\s*$/);
});

test('B1 environment comes from values, fields, ConfigMaps and Secrets', async () => {
  await kubectl(inNamespace('create', 'configmap', 'settings', '--from-literal=COLOUR=green'));
  await kubectl(inNamespace('create', 'secret', 'generic', 'keys', '--from-literal=token=s3cret'));
  const env = [
    { name: 'PLAIN', value: 'as it is' },
    { name: 'NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'keys', key: 'token' } } },
  ];
  const extra = { env, envFrom: [{ configMapRef: { name: 'settings' } }] };
  await kubectl(['apply', '-f', '-'], pod('reader', `setInterval(() => {}, 1000)`, extra));
  await kubectl(inNamespace('wait', 'pod/reader', '--for=condition=Ready', '--timeout=60s'));
  const script = 'echo $PLAIN/$NAME/$TOKEN/$COLOUR';
  expect(await kubectl(inNamespace('exec', 'reader', '--', 'sh', '-c', script))).toBe('as it is/reader/s3cret/green\n');
});

test('B1 a pod that is deleted gets its SIGTERM and its grace', async () => {
  const script = `process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0); }); setInterval(() => {}, 1000)`;
  await kubectl(['apply', '-f', '-'], pod('polite', script));
  await kubectl(inNamespace('wait', 'pod/polite', '--for=condition=Ready', '--timeout=60s'));
  const follow = kubectl.start(inNamespace('logs', '-f', 'polite'));
  await kubectl(inNamespace('delete', 'pod', 'polite', '--timeout=30s'));
  expect(await follow.until('its last words', (text) => text.includes('asked to stop'))).toContain('asked to stop\n');
  await follow.ended;
});

test('A1 events tell a pod story in order', async () => {
  const events = await kubectl(
    inNamespace('get', 'events', '--field-selector', 'involvedObject.name=counter', '-o', 'name'),
  );
  expect(events.split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(3);
  const reasons = await kubectl(
    inNamespace(
      'get',
      'events',
      '--field-selector',
      'involvedObject.name=counter',
      '-o',
      'jsonpath={.items[*].reason}',
    ),
  );
  for (const reason of ['Scheduled', 'Created', 'Started']) expect(reasons.split(' ')).toContain(reason);
});
