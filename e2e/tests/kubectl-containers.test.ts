import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { kubectlInTerminal } from '../src/terminal.ts';

const address = inject('product');
const kubectl = createKubectl(address);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let folder: string;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const logs = (...args: string[]) => kubectl(inNamespace('logs', ...args));

/** Says its lines, then waits to be stopped. */
const saying = (name: string, ...lines: string[]) => ({
  name,
  image: 'node',
  command: [
    process.execPath,
    '-e',
    `${lines.map((line) => `console.log('${line}');`).join('')} setInterval(() => {}, 1000)`,
  ],
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilothouse-cp-'));
  namespace = await createNamespace(kubectl, 'containers');
  const containers = [saying('first', 'f1', 'f2', 'f3'), saying('second', 's1')];
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pair', namespace: namespace.name, labels: { app: 'pair' } },
    spec: { terminationGracePeriodSeconds: 1, containers },
  };
  await kubectl(['apply', '-f', '-'], pod);
  await kubectl(inNamespace('wait', 'pod/pair', '--for=condition=Ready', '--timeout=60s'));
  for (const container of ['first', 'second']) {
    const follow = kubectl.start(inNamespace('logs', '-f', 'pair', '-c', container));
    await follow.until('what it says', (text) => /f3|s1/.test(text));
    await follow.stop();
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await namespace.remove();
});

test('A1 logs of one container, of all, and by label', async () => {
  expect(await logs('pair')).toBe('f1\nf2\nf3\n');
  expect(await logs('pair', '-c', 'second')).toBe('s1\n');
  const all = await logs('pair', '--all-containers', '--prefix');
  // kubectl reads containers side by side.
  expect(all.split('\n').filter(Boolean).sort()).toEqual([
    '[pod/pair/first] f1',
    '[pod/pair/first] f2',
    '[pod/pair/first] f3',
    '[pod/pair/second] s1',
  ]);
  expect(await logs('-l', 'app=pair', '-c', 'first', '--tail=1')).toBe('f3\n');
});

test('A1 logs with times, since a time and up to a number of bytes', async () => {
  const timed = await logs('pair', '-c', 'first', '--timestamps');
  const stamps = timed
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ')[0] ?? '');
  expect(stamps).toHaveLength(3);
  for (const stamp of stamps) expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/);
  expect(await logs('pair', '-c', 'first', '--since=1h')).toBe('f1\nf2\nf3\n');
  expect(await logs('pair', '-c', 'first', '--since-time=2200-01-01T00:00:00Z')).toBe('');
  expect(await logs('pair', '-c', 'first', '--limit-bytes=4')).toBe('f1\nf');
});

test('A1 logs of what is not there say what is not there', async () => {
  const attempt = async (...args: string[]) => (await kubectl.attempt(inNamespace('logs', ...args))).stderr;
  expect(await attempt('nobody')).toContain('pods "nobody" not found');
  expect(await attempt('pair', '-c', 'third')).toContain('container third is not valid for pod pair');
  expect(await attempt('pair', '-c', 'first', '--previous')).toContain(
    'previous terminated container "first" in pod "pair" not found',
  );
});

test('A1 exec in a terminal has one that becomes as large as ours, and takes what is typed', async () => {
  const sized = 'for i in $(seq 100); do [ "$(stty size)" = "33 101" ] && break; sleep 0.05; done; stty size';
  const script = `tty && ${sized} && read line && echo "got $line"`;
  const args = inNamespace('exec', '-it', 'pair', '-c', 'first', '--', 'sh', '-c', script);
  const screen = await kubectlInTerminal(address, args, { columns: 101, rows: 33, types: 'hello\r' });
  expect(screen).toMatch(/^\/dev\/pts\/\d+$/m);
  expect(screen).toMatch(/^33 101$/m);
  expect(screen).toMatch(/^got hello$/m);
});

test('A1 exec without a terminal has none, and goes into the container that is named', async () => {
  const without = await kubectl.attempt(inNamespace('exec', 'pair', '-c', 'second', '--', 'tty'));
  expect(without).toMatchObject({ code: 1, stdout: 'not a tty\n' });
  const nobody = await kubectl.attempt(inNamespace('exec', 'pair', '-c', 'third', '--', 'true'));
  expect(nobody.stderr).toContain('container third is not valid for pod pair');
});

test('A1 cp carries files and folders in and out unchanged', async () => {
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
  mkdirSync(join(folder, 'tree/deep'), { recursive: true });
  writeFileSync(join(folder, 'tree/bytes.bin'), bytes);
  writeFileSync(join(folder, 'tree/deep/words.txt'), 'words\n');
  await kubectl(inNamespace('cp', join(folder, 'tree'), 'pair:carried', '-c', 'first'));
  expect(await kubectl(inNamespace('exec', 'pair', '-c', 'first', '--', 'cat', 'carried/deep/words.txt'))).toBe(
    'words\n',
  );
  await kubectl(inNamespace('cp', 'pair:carried', join(folder, 'back'), '-c', 'first'));
  expect(readFileSync(join(folder, 'back/bytes.bin')).equals(bytes)).toBe(true);
  expect(readFileSync(join(folder, 'back/deep/words.txt'), 'utf8')).toBe('words\n');
});

test('A1 events of one object, in words, and as they happen', async () => {
  const told = await kubectl(inNamespace('events', '--for=pod/pair'));
  for (const reason of ['Scheduled', 'Created', 'Started'])
    expect(told).toMatch(new RegExp(`Normal +${reason} +Pod/pair`));
  const watch = kubectl.start(inNamespace('events', '--watch', '--for=pod/late'));
  const late = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'late', namespace: namespace.name },
    spec: { containers: [saying('main')] },
  };
  await kubectl(['apply', '-f', '-'], late);
  await watch.until('its start', (text) => /Started +Pod\/late/.test(text));
  await watch.stop();
  expect(watch.output()).not.toContain('Pod/pair');
});
