import { systemClock } from '@pilothouse/std/clock';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import { driverContract } from '../driver.contract.ts';
import { createSimulatedDriver } from './simulated-driver.ts';

driverContract('simulated', () => ({
  open: () => createSimulatedDriver({ clock: systemClock }),
  forever: {},
  ending: (code) => ({ annotations: { 'simulate/exit': String(code) } }),
}));

const spec = {
  podUid: 'p',
  container: 'main',
  attempt: 0,
  namespace: 'default',
  pod: 'pod',
  command: [],
  env: {},
  restartStep: 0,
  stdin: 'none' as const,
  tty: false,
  requests: {},
};

test('simulated containers are ready at once, unless they are told not to be', async () => {
  const driver = createSimulatedDriver({ clock: new ManualClock() });
  await driver.start({ ...spec, annotations: {} });
  await driver.start({ ...spec, podUid: 'q', annotations: { 'simulate/ready': 'false' } });
  expect(driver.records('p')[0]?.ready).toBe(true);
  expect(driver.records('q')[0]?.ready).toBe(false);
});

test('simulate/exit ends a container soon after its start, and not before', async () => {
  const clock = new ManualClock();
  const driver = createSimulatedDriver({ clock });
  await driver.start({ ...spec, annotations: { 'simulate/exit': '7' } });
  clock.advance(100);
  expect(driver.records('p')[0]?.exit).toBeUndefined();
  clock.advance(1000);
  expect(driver.records('p')[0]?.exit).toMatchObject({ code: 7, reason: 'Error' });
});

test('simulated containers use what their pod says, else a share of what they request', async () => {
  const clock = new ManualClock();
  const driver = createSimulatedDriver({ clock });
  const annotations = { 'simulate/cpu': '250m', 'simulate/memory': '1Gi' };
  await driver.start({ ...spec, podUid: 'told', annotations });
  await driver.start({ ...spec, podUid: 'asks', annotations: {}, requests: { cpu: '2', memory: '100Mi' } });
  await driver.start({ ...spec, podUid: 'quiet', annotations: {} });
  clock.advance(10_000);
  const at = clock.now();
  const run = { container: 'main', attempt: 0, at };
  expect(await driver.usage()).toEqual([
    { ...run, podUid: 'told', cpuSeconds: 2.5, memoryBytes: 2 ** 30 },
    { ...run, podUid: 'asks', cpuSeconds: 6, memoryBytes: 60 * 2 ** 20 },
    { ...run, podUid: 'quiet', cpuSeconds: 0.01, memoryBytes: 8 * 2 ** 20 },
  ]);
});
