import { copyFileSync as copyExecutable, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { driverContract } from '../driver.contract.ts';
import type { ContainerKey, ContainerSpec, Driver, Session } from '../driver.ts';
import { createProcessDriver } from './process-driver.ts';

const directories: string[] = [];

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-driver-'));
  directories.push(directory);
  return directory;
}

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

const open = (directory: string) => createProcessDriver({ directory, clock: systemClock, logger: silentLogger });
const isRoot = process.getuid?.() === 0;
const sh = (script: string, ...args: string[]) => ['/bin/sh', '-c', script, ...args];

driverContract('process', () => {
  const directory = join(makeDirectory(), 'pods');
  return {
    open: () => open(directory),
    forever: { command: ['sleep', '1000'] },
    ending: (code) => ({ command: sh(`exit ${code}`) }),
  };
});

describe('processes', () => {
  let driver: Driver;
  let directory: string;

  beforeEach(() => {
    directory = join(makeDirectory(), 'pods');
    driver = open(directory);
  });
  afterEach(() => driver.close());

  const specOf = (command: readonly string[], fields: Partial<ContainerSpec> = {}): ContainerSpec => ({
    podUid: 'p',
    container: 'main',
    attempt: 0,
    namespace: 'default',
    pod: 'pod',
    command,
    env: {},
    restartStep: 0,
    stdin: 'none',
    tty: false,
    requests: {},
    annotations: {},
    ...fields,
  });
  const run = async (command: readonly string[], fields?: Partial<ContainerSpec>): Promise<ContainerKey> => {
    const spec = specOf(command, fields);
    await driver.start(spec);
    return spec;
  };
  const linesOf = async (key: ContainerKey): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of driver.log(key)?.read() ?? []) lines.push(`${line.stream}: ${line.text}`);
    return lines;
  };
  const ended = (key: ContainerKey) =>
    eventually('the container ends', () => driver.records(key.podUid).find((r) => r.attempt === key.attempt)?.exit);
  const output = async (command: readonly string[], fields?: Partial<ContainerSpec>) => {
    const key = await run(command, fields);
    await ended(key);
    return linesOf(key);
  };

  test('both outputs are in the log, also when opened by name', async () => {
    const lines = await output(sh('echo one; echo two >&2; echo three >/dev/stderr; printf four'));
    expect(lines.sort()).toEqual(['stderr: three', 'stderr: two', 'stdout: four', 'stdout: one']);
  });

  test('a fast writer loses nothing', async () => {
    const lines = await output(sh('i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done'));
    expect(lines).toHaveLength(20_000);
    expect(lines.at(-1)).toBe('stdout: line 19999');
  });

  test('the environment is the container’s alone, odd names included', async () => {
    const env = { 'my.key-1': 'dotted', PLAIN: 'a b\nc' };
    const text = (await output(['env', '-0'], { env })).join('\n');
    expect(text).toContain('my.key-1=dotted');
    expect(text).toContain('PLAIN=a b');
    const names = text.split('\0').map((entry) => entry.replace(/^stdout: /, '').split('=')[0]);
    expect(names.filter(Boolean).sort()).toEqual(['HOME', 'PATH', 'PILOTHOUSE_CONTAINER', 'PLAIN', 'my.key-1']);
  });

  test('SIGTERM reaches the program itself, and SIGKILL what ignores it', async () => {
    const polite = await run(sh('trap "echo bye; exit 9" TERM; echo up; while :; do sleep 0.05; done'));
    await eventually('it is up', async () => (await linesOf(polite)).length > 0);
    await driver.stop(polite, 5000);
    expect(driver.records('p')[0]?.exit).toMatchObject({ code: 9 });
    expect(await linesOf(polite)).toContain('stdout: bye');

    const stubborn = await run(sh('trap "" TERM; echo up; while :; do sleep 0.05; done'), { podUid: 'q' });
    await eventually('it is up', async () => (await linesOf(stubborn)).length > 0);
    await driver.stop(stubborn, 200);
    expect(driver.records('q')[0]?.exit).toMatchObject({ code: 137, signal: 9 });
  });

  test('a later stop shortens the grace of an earlier one', async () => {
    const key = await run(sh('trap "" TERM; echo up; while :; do sleep 0.05; done'));
    await eventually('it is up', async () => (await linesOf(key)).length > 0);
    const patient = driver.stop(key, 600_000);
    await driver.stop(key, 100);
    await patient;
    expect(driver.records('p')[0]?.exit?.code).toBe(137);
  });

  test('what a container leaves behind dies with it, in its group or out of it', async () => {
    const script = 'sleep 1111 & setsid sleep 2222 & echo $!; sleep 0.3; exit 0';
    const key = await run(sh(script));
    await ended(key);
    expect(processesMarked('/p/main/0')).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'CPU time and memory are those of all processes of a container, in its session or out of it, living or ended',
    async () => {
      const burn = 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done';
      const waited = await run(sh(`sh -c '${burn}'; sleep 1000`), { podUid: 'waited' });
      const away = await run(sh(`(setsid sh -c '${burn}; sleep 1000' &); sleep 1000`), { podUid: 'away' });
      const idle = await run(['sleep', '1000'], { podUid: 'idle' });
      const usageOf = async ({ podUid }: ContainerKey) =>
        (await driver.usage()).find((usage) => usage.podUid === podUid) ?? { cpuSeconds: 0, memoryBytes: 0 };
      const idles = (await usageOf(idle)).cpuSeconds;
      for (const key of [waited, away])
        await eventually('its CPU time is counted', async () => (await usageOf(key)).cpuSeconds > idles + 0.02);
      expect((await usageOf(away)).memoryBytes).toBeGreaterThan((await usageOf(idle)).memoryBytes);
    },
  );

  test('a program that is not there is an exit with StartError', async () => {
    const key = await run(['no-such-program']);
    const { exit } = driver.records(key.podUid)[0] ?? {};
    expect(exit).toMatchObject({ code: 128, reason: 'StartError' });
    expect(exit?.message).toBe('exec: "no-such-program": executable file not found in $PATH');
  });

  test('a working directory that is not there is an exit with StartError', async () => {
    await run(['true'], { workingDir: '/no/such/place' });
    expect(driver.records('p')[0]?.exit?.message).toContain('/no/such/place');
  });

  test('logs and exit codes outlive the driver, and what ran is lost', async () => {
    const done = await run(sh('echo kept; exit 5'));
    await ended(done);
    const running = await run(['sleep', '1000'], { podUid: 'q' });
    await driver.close();
    driver = open(directory);
    expect(driver.records(done.podUid)[0]?.exit).toMatchObject({ code: 5, lost: false });
    expect(await linesOf(done)).toEqual(['stdout: kept']);
    expect(driver.records(running.podUid)[0]?.exit).toMatchObject({ code: 137, lost: true });
  });

  test('exec shares the container’s environment, passes streams and tells the exit code', async () => {
    const key = await run(['sleep', '1000'], { env: { COLOUR: 'blue' } });
    const command = sh('read line; echo "$COLOUR $line"; echo oops >&2; exit 4');
    const exec = await driver.exec(key, { command, tty: false, stdin: true });
    const texts = collect(exec);
    exec.stdin?.end('sky\n');
    expect(await exec.exited).toBe(4);
    await eventually('all output is here', () => texts().includes('blue sky\n') && texts().includes('oops\n'));
  });

  test('exec with a terminal has one, of the size that was asked for', async () => {
    const key = await run(['sleep', '1000']);
    const exec = await driver.exec(key, { command: sh('read go; stty size; exit 6'), tty: true, stdin: true });
    const texts = collect(exec);
    exec.resize(132, 43);
    exec.stdin?.write('go\n');
    expect(await exec.exited).toBe(6);
    await eventually('the size is told', () => texts().includes('43 132'));
  });

  test('a command of exec that is not there is told', async () => {
    const key = await run(['sleep', '1000']);
    await expect(driver.exec(key, { command: ['no-such-program'], tty: false, stdin: false })).rejects.toThrow(
      'executable file not found',
    );
    await expect(driver.exec(key, { command: ['no-such-program'], tty: true, stdin: false })).rejects.toThrow(
      'executable file not found',
    );
  });

  test('what exec runs ends with the container', async () => {
    const key = await run(['sleep', '1000']);
    const exec = await driver.exec(key, { command: ['sleep', '1000'], tty: false, stdin: false });
    await driver.stop(key, 0);
    expect(await exec.exited).toBe(137);
  });

  test('who attaches sees what is written from there on, by each stream, and the end', async () => {
    const key = await run(sh('read go; echo out; echo err >&2'), { stdin: 'kept' });
    const [one, other] = [driver.attach(key, { stdin: true }), driver.attach(key, { stdin: false })];
    const texts = [collect(one), collect(other)];
    expect(other.stdin).toBeUndefined();
    one.stdin?.write('go\n');
    expect(await Promise.all([one.exited, other.exited])).toEqual([0, 0]);
    for (const text of texts)
      await eventually('both lines', () => text().includes('out\n') && text().includes('err\n'));
    expect(await linesOf(key)).toEqual(expect.arrayContaining(['stdout: out', 'stderr: err']));
  });

  test('an input of stdinOnce ends with the client that had it, another one goes on', async () => {
    const once = await run(sh('cat; echo end'), { stdin: 'once' });
    driver.attach(once, { stdin: true }).stdin?.end('words\n');
    await ended(once);
    expect(await linesOf(once)).toEqual(['stdout: words', 'stdout: end']);
    const kept = await run(sh('cat'), { podUid: 'q', stdin: 'kept' });
    const first = driver.attach(kept, { stdin: true });
    first.stdin?.end('one\n');
    first.leave();
    const second = driver.attach(kept, { stdin: true });
    const text = collect(second);
    second.stdin?.write('two\n');
    await eventually('the input is still open', () => text().includes('two\n'));
    expect(driver.records('q')[0]?.exit).toBeUndefined();
  });

  test('a container with a terminal has one, which the client sizes, and which is its log', async () => {
    const key = await run(sh('test -t 0 && read go; stty size'), { stdin: 'kept', tty: true });
    const client = driver.attach(key, { stdin: true });
    client.resize(132, 43);
    client.stdin?.write('go\n');
    expect(await client.exited).toBe(0);
    expect((await linesOf(key)).at(-1)).toMatch(/^stdout: 43 132/);
  });

  test('a client that does not read is let go, and the container is not held back', async () => {
    const key = await run(sh('read go; head -c 30000000 /dev/zero; echo; echo done'), { stdin: 'kept' });
    const slow = driver.attach(key, { stdin: true });
    slow.stdin?.write('go\n');
    expect(await slow.exited).toBe(0);
    await ended(key);
    expect((await linesOf(key)).at(-1)).toBe('stdout: done');
  });

  test.runIf(isRoot)('as root containers run as another user, one for each namespace', async () => {
    const uid = async (fields: Partial<ContainerSpec>) => (await output(['id', '-u'], fields)).join();
    const one = await uid({ podUid: 'a', namespace: 'one' });
    const two = await uid({ podUid: 'b', namespace: 'two' });
    expect(one).not.toBe('stdout: 0');
    expect(one).not.toBe(two);
    expect(await uid({ podUid: 'c', runAsUser: 1234 })).toBe('stdout: 1234');
    expect(await output(['id', '-G'], { podUid: 'd', runAsUser: 1234 })).toEqual(['stdout: 1234']);
  });

  test.runIf(isRoot)('a data directory that the user may not enter does not keep a pod from running', async () => {
    const hidden = mkdtempSync('/root/pilothouse-driver-');
    directories.push(hidden);
    const inside = open(join(hidden, 'pods'));
    try {
      await inside.start(specOf(sh('pwd; echo $HOME; echo ok')));
      await eventually('it ends', () => inside.records('p')[0]?.exit);
      const lines: string[] = [];
      for await (const line of inside.log(specOf([]))?.read() ?? []) lines.push(String(line.text));
      expect(lines).toEqual(['/', '/', 'ok']);
    } finally {
      await inside.close();
    }
  });

  test.runIf(isRoot && process.platform === 'linux')(
    'a program that the user may run but not reach is run',
    async () => {
      const hidden = mkdtempSync('/root/pilothouse-driver-');
      directories.push(hidden);
      const copy = join(hidden, 'echo');
      copyExecutable('/bin/echo', copy);
      expect(await output([copy, 'found'])).toEqual(['stdout: found']);
    },
  );
});

function collect(exec: Session): () => string {
  let text = '';
  for (const stream of [exec.stdout, exec.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return () => text;
}

function processesMarked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark);
    } catch {
      return false;
    }
  });
}
