import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { noEngineReason, startTestEngine, type TestEngine } from '@pilothouse/testing/container-engine';
import { eventually } from '@pilothouse/testing/eventually';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { driverContract } from '../driver.contract.ts';
import type { ContainerKey, ContainerSpec, Driver } from '../driver.ts';
import type { Isolation } from '../isolation.ts';
import { containerName } from './create-options.ts';
import { createDockerDriver } from './docker-driver.ts';
import { connectEngine } from './engine.ts';

const reason = noEngineReason();
const directories: string[] = [];

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-docker-'));
  directories.push(directory);
  return directory;
}

describe.skipIf(reason)(reason === undefined ? 'containers of an engine' : `skipped: ${reason}`, () => {
  let engine: TestEngine;

  beforeAll(async () => {
    engine = await startTestEngine();
  });
  afterAll(() => engine?.stop());
  afterEach(() => {
    for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
  });

  const open = async (directory: string): Promise<Driver> =>
    createDockerDriver({
      engine: await connectEngine(engine.socketPath),
      directory,
      podsDirectory: join(directory, 'pods'),
      network: { name: 'pilothouse-test', subnet: undefined },
      clock: systemClock,
      logger: silentLogger,
    });
  const isolation = (more: Partial<Isolation> = {}): Isolation => ({
    image: engine.image,
    sandbox: { hostname: 'pod', hostNetwork: false, hostPid: false, hostIpc: false, hostPorts: [] },
    mounts: [],
    limits: {},
    security: {
      privileged: false,
      readOnlyRoot: false,
      noNewPrivileges: false,
      addedCapabilities: [],
      droppedCapabilities: [],
      supplementalGroups: [],
    },
    ...more,
  });
  const untilStopped = ['sh', '-c', 'trap "exit 143" TERM; while :; do sleep 0.1; done'];

  driverContract('docker', () => {
    const directory = makeDirectory();
    return {
      open: () => open(directory),
      forever: { command: untilStopped, isolation: isolation() },
      ending: (code) => ({ command: ['sh', '-c', `exit ${code}`], isolation: isolation() }),
    };
  });

  describe('containers', () => {
    let directory: string;
    let driver: Driver;
    let pods = 0;

    beforeEach(async () => {
      directory = makeDirectory();
      driver = await open(directory);
    });
    afterEach(() => driver.close());

    const start = async (script: string, fields: Partial<ContainerSpec> = {}, walls: Partial<Isolation> = {}) => {
      const key = { podUid: `engine-${process.pid}-${++pods}`, container: 'main', attempt: 0, ...fields };
      await driver.start({
        namespace: 'default',
        pod: 'pod',
        command: ['sh', '-c', script],
        env: {},
        requests: {},
        restartStep: 0,
        stdin: 'none',
        tty: false,
        annotations: {},
        ...key,
        isolation: isolation(walls),
      });
      return key;
    };
    const recordOf = (key: ContainerKey, from = driver) =>
      from.records(key.podUid).find(({ container, attempt }) => container === key.container && attempt === key.attempt);
    const ended = (key: ContainerKey, from?: Driver) => eventually('it ends', () => recordOf(key, from)?.exit);
    const logged = async (key: ContainerKey, from = driver) => {
      const lines: string[] = [];
      for await (const { stream, text: line } of from.log(key)?.read() ?? []) lines.push(`${stream}: ${line}`);
      return lines;
    };
    const run = async (key: ContainerKey, command: readonly string[], input?: string) => {
      const session = await driver.exec(key, { command, tty: false, stdin: input !== undefined });
      if (input !== undefined) session.stdin?.end(input);
      const [said, complained, code] = await Promise.all([
        text(session.stdout),
        session.stderr ? text(session.stderr) : '',
        session.exited,
      ]);
      return { said, complained, code };
    };

    test('what runs when the server dies is adopted by the next: same run, same log, and it can be stopped', async () => {
      const key = await start('echo before; trap "exit 5" TERM; while :; do sleep 0.1; done');
      const { id } = recordOf(key) ?? {};
      const next = await open(directory);
      expect(recordOf(key, next)).toMatchObject({ id, restartStep: 0, image: engine.image });
      expect(recordOf(key, next)?.exit).toBeUndefined();
      expect(await logged(key, next)).toEqual(['stdout: before']);
      await next.stop(key, 10_000);
      expect(recordOf(key, next)?.exit).toMatchObject({ code: 5, reason: 'Error', lost: false });
    });

    test('what ended while there was no server tells how, and what the server ended itself counts as lost', async () => {
      const one = await start('exit 3');
      const two = await start('sleep 1000');
      await ended(one);
      await driver.close();
      const next = await open(directory);
      expect(recordOf(one, next)?.exit).toMatchObject({ code: 3, lost: false });
      expect(recordOf(two, next)?.exit).toMatchObject({ code: 137, lost: true, reason: 'ContainerStatusUnknown' });
      await next.close();
    });

    test('containers live on while their engine is restarted, and their ends are still seen', async () => {
      const key = await start('trap "exit 6" TERM; while :; do sleep 0.1; done');
      await engine.restart();
      expect(recordOf(key)?.exit).toBeUndefined();
      await driver.stop(key, 10_000);
      expect(recordOf(key)?.exit).toMatchObject({ code: 6 });
    });

    test('without a command the image’s own runs, in its directory and environment', async () => {
      const key = await start('', { command: [], args: [] });
      await eventually('it speaks', async () => (await logged(key)).length > 0);
      expect(await logged(key)).toEqual(['stdout: of the image']);
      expect((await run(key, ['sh', '-c', 'echo $FLAVOUR; pwd'])).said).toBe('vanilla\n/srv\n');
    });

    test('a command that the image does not have is a start error that names it', async () => {
      const key = await start('', { command: ['no-such-program'] });
      expect(recordOf(key)?.exit).toMatchObject({ code: 128, reason: 'StartError' });
      expect(recordOf(key)?.exit?.message).toContain('no-such-program');
    });

    test('both outputs are logged, and a tail is the end of them', async () => {
      const key = await start('echo one; echo two >&2; sleep 0.2; printf three');
      await ended(key);
      expect((await logged(key)).toSorted()).toEqual(['stderr: two', 'stdout: one', 'stdout: three']);
      const tail: string[] = [];
      for await (const line of driver.log(key)?.read({ tail: 1 }) ?? []) tail.push(line.text.toString());
      expect(tail).toEqual(['three']);
    });

    test('exec runs beside the container: both outputs, input, exit code, and what cannot be started says so', async () => {
      const key = await start('sleep 1000');
      expect(await run(key, ['sh', '-c', 'cat; echo oops >&2; exit 4'], 'typed')).toEqual({
        said: 'typed',
        complained: 'oops\n',
        code: 4,
      });
      const failed = await run(key, ['no-such-program']).catch((error: Error) => ({
        code: 1,
        complained: error.message,
      }));
      expect(failed.code).not.toBe(0);
    });

    test('a command in a terminal ends when its client leaves', async () => {
      const key = await start('sleep 1000');
      const session = await driver.exec(key, { command: ['sh', '-c', 'sleep 777'], tty: true, stdin: true });
      const runs = async () => (await run(key, ['sh', '-c', 'ps | grep -c "[s]leep 777"'])).said.trim() !== '0';
      await eventually('it runs', runs);
      session.resize(100, 30);
      session.leave();
      await session.exited;
      await eventually('it has ended', async () => !(await runs()));
    });

    test('who attaches types to the container itself, and sees what it says', async () => {
      const key = await start('read line; echo "got $line"', { stdin: 'once' });
      const session = driver.attach(key, { stdin: true });
      session.stdin?.end('hello\n');
      expect(await text(session.stdout)).toBe('got hello\n');
      expect(await session.exited).toBe(0);
    });

    test('containers of a pod share its address, its hostname and its ports', async () => {
      const podUid = `engine-shared-${process.pid}`;
      const one = await start('echo hi > /srv/index.html; exec httpd -f -p 8080 -h /srv', { podUid, container: 'one' });
      const two = await start('sleep 1000', { podUid, container: 'two' });
      const page = async () => (await run(two, ['wget', '-qO-', 'http://127.0.0.1:8080/'])).said;
      await eventually('one answers two', async () => (await page()) === 'hi\n');
      expect((await run(one, ['hostname'])).said).toBe('pod\n');
      expect((await run(two, ['hostname'])).said).toBe('pod\n');
      expect((await run(two, ['hostname', '-i'])).said).toBe((await run(one, ['hostname', '-i'])).said);
    });

    test('mounts are there, written to unless they are read-only, and the last words are read', async () => {
      const source = join(directory, 'volume');
      const file = join(directory, 'words');
      mkdirSync(source);
      writeFileSync(join(source, 'key'), 'value');
      writeFileSync(file, '');
      const mounts = [
        { source, target: '/data', readOnly: false },
        { source, target: '/fixed', readOnly: true },
        { source: file, target: '/dev/termination-log', readOnly: false },
      ];
      const script = 'cp /data/key /data/copy; touch /fixed/x || echo goodbye > /dev/termination-log; exit 1';
      const key = await start(script, { termination: { file, fallbackToLogs: false } }, { mounts });
      expect(await ended(key)).toMatchObject({ code: 1, message: 'goodbye\n' });
      expect(readFileSync(join(source, 'copy'), 'utf8')).toBe('value');
    });

    test('a container that takes more memory than it may is killed, and says why', async () => {
      const key = await start('sleep 0.5; head -c 256m /dev/zero | tail', {}, { limits: { memory: 16 * 1024 * 1024 } });
      expect(await ended(key)).toMatchObject({ code: 137, reason: 'OOMKilled', lost: false });
    });

    test('user, group, root and privileges are as the pod says', async () => {
      const security = {
        privileged: false,
        readOnlyRoot: true,
        noNewPrivileges: true,
        addedCapabilities: [],
        droppedCapabilities: ['ALL'],
        supplementalGroups: [3000],
      };
      const key = await start('sleep 1000', { runAsUser: 1000, runAsGroup: 2000 }, { security });
      const script = 'id -u; id -g; id -G; touch /srv/x; grep -E "CapBnd|NoNewPrivs" /proc/self/status';
      const { said } = await run(key, ['sh', '-c', script]);
      expect(said.split('\n').slice(0, 3)).toEqual(['1000', '2000', '2000 3000']);
      expect(said).toMatch(/CapBnd:\s+0+\n/);
      expect(said).toMatch(/NoNewPrivs:\s+1/);
    });

    test('a try that was cut off before its start is made again', async () => {
      const key = await start('exit 0');
      await ended(key);
      const [record] = driver.records(key.podUid);
      await driver.removePod(key.podUid);
      await engine.docker.createContainer({
        name: containerName('main', { pod: 'pod', namespace: 'default', podUid: key.podUid }, 0),
        Image: engine.image.id,
        Labels: {},
      });
      await start('exit 0', key);
      expect(await ended(key)).toMatchObject({ code: 0 });
      expect(driver.records(key.podUid)[0]?.id).not.toBe(record?.id);
    });

    test('an image that is there is found, and one that no registry has is told', async () => {
      expect(await driver.images?.find(engine.image.name)).toEqual({ id: engine.image.id, user: '' });
      expect(await driver.images?.find('localhost/no-such-image:1')).toBeUndefined();
      await expect(driver.images?.pull('localhost:1/no-such-image:1', [])).rejects.toThrow();
    });
  });
});
