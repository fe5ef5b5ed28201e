import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContainerKey, ContainerSpec, Driver } from './driver.ts';

export interface DriverHarness {
  /** A driver on the same place each time: the second is what a restart would see. */
  open(): Promise<Driver> | Driver;
  /** Fields of a container that runs until it is stopped. */
  readonly forever: Partial<ContainerSpec>;
  /** Fields of a container that ends by itself. */
  ending(code: number): Partial<ContainerSpec>;
}

let pods = 0;
/** Elsewhere no driver can know. */
const tellsUsage = process.platform === 'linux';

/** What every driver does, whatever its containers are. */
export function driverContract(name: string, makeHarness: () => DriverHarness): void {
  describe(`${name} driver`, () => {
    let harness: DriverHarness;
    let driver: Driver;
    let base: Omit<ContainerSpec, 'attempt'>;

    beforeEach(async () => {
      harness = makeHarness();
      driver = await harness.open();
      base = {
        podUid: `uid-${++pods}`,
        container: 'main',
        namespace: 'default',
        pod: 'pod',
        command: [],
        env: {},
        restartStep: 0,
        stdin: 'none',
        tty: false,
        requests: {},
        annotations: {},
      };
    });
    afterEach(() => driver.close());

    const spec = (fields: Partial<ContainerSpec>): ContainerSpec => ({ ...base, attempt: 0, ...fields });
    const start = async (fields: Partial<ContainerSpec>): Promise<ContainerKey> => {
      const wanted = spec(fields);
      await driver.start(wanted);
      return wanted;
    };
    const recordOf = ({ podUid, container, attempt }: ContainerKey) =>
      driver.records(podUid).find((record) => record.container === container && record.attempt === attempt);
    const ended = (key: ContainerKey) => eventually('the container ends', () => recordOf(key)?.exit);

    test('a container that was started runs, and is found under its pod', async () => {
      const key = await start(harness.forever);
      expect(recordOf(key)).toMatchObject({ container: 'main', attempt: 0, restartStep: 0 });
      expect(recordOf(key)?.exit).toBeUndefined();
      expect(recordOf(key)?.id).toContain('://');
      expect(driver.podUids()).toContain(key.podUid);
    });

    test('a container that ends by itself is told, with its exit code', async () => {
      const told: string[] = [];
      driver.onChange((podUid) => told.push(podUid));
      const key = await start(harness.ending(3));
      expect(await ended(key)).toMatchObject({ code: 3, reason: 'Error', lost: false });
      await eventually('the change is told', () => told.includes(key.podUid));
    });

    test('exit code 0 is a completion', async () => {
      const key = await start(harness.ending(0));
      expect(await ended(key)).toMatchObject({ code: 0, reason: 'Completed' });
    });

    test('stop resolves when the container has ended', async () => {
      const key = await start(harness.forever);
      await driver.stop(key, 5000);
      expect(recordOf(key)?.exit).toMatchObject({ code: 143, lost: false });
    });

    test('stop of what has ended, or never was, does nothing', async () => {
      const key = await start(harness.forever);
      await driver.stop(key, 0);
      await driver.stop(key, 0);
      await driver.stop({ ...key, podUid: 'nobody' }, 0);
    });

    test('the last two runs of a container are kept, with their logs', async () => {
      for (const attempt of [0, 1, 2]) {
        const key = await start({ ...harness.ending(1), attempt, restartStep: attempt });
        await ended(key);
      }
      expect(driver.records(base.podUid).map(({ attempt, restartStep }) => [attempt, restartStep])).toEqual([
        [1, 1],
        [2, 2],
      ]);
      expect(driver.log({ ...base, attempt: 0 })).toBeUndefined();
      expect(driver.log({ ...base, attempt: 1 })).toBeDefined();
    });

    test('containers of one pod do not know each other', async () => {
      const one = await start({ ...harness.forever, container: 'one' });
      const two = await start({ ...harness.forever, container: 'two' });
      await driver.stop(one, 0);
      expect(recordOf(one)?.exit).toBeDefined();
      expect(recordOf(two)?.exit).toBeUndefined();
    });

    test('a pod that is removed leaves nothing', async () => {
      const key = await start(harness.forever);
      await driver.stop(key, 0);
      await driver.removePod(key.podUid);
      expect(driver.records(key.podUid)).toEqual([]);
      expect(driver.podUids()).not.toContain(key.podUid);
      expect(driver.log(key)).toBeUndefined();
    });

    test('a log that is followed ends with its container', async () => {
      const key = await start(harness.forever);
      const log = driver.log(key);
      const reading = (async () => {
        for await (const _ of log?.follow({ signal: new AbortController().signal }) ?? []);
      })();
      await driver.stop(key, 0);
      await reading;
    });

    test.runIf(tellsUsage)('what runs has a usage, whose CPU time never falls; what has ended has none', async () => {
      const key = await start(harness.forever);
      const usageOf = async () => (await driver.usage()).find(({ podUid }) => podUid === key.podUid);
      const first = await eventually('its usage is known', usageOf);
      expect(first).toMatchObject({ podUid: key.podUid, container: 'main', attempt: 0 });
      expect(first.memoryBytes).toBeGreaterThan(0);
      expect((await usageOf())?.cpuSeconds).toBeGreaterThanOrEqual(first.cpuSeconds);
      await driver.stop(key, 0);
      expect(await usageOf()).toBeUndefined();
    });

    test('close ends every container, as lost', async () => {
      const key = await start(harness.forever);
      await driver.close();
      expect(recordOf(key)?.exit).toMatchObject({ code: 137, lost: true });
    });

    test('exec in a container that does not run is refused, and so is who wants to attach to it', async () => {
      const key = await start(harness.forever);
      await driver.stop(key, 0);
      await expect(driver.exec(key, { command: ['true'], tty: false, stdin: false })).rejects.toThrow(key.container);
      expect(() => driver.attach(key, { stdin: false })).toThrow(key.container);
    });
  });
}
