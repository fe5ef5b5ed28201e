import { expect, test } from 'vitest';
import type { ContainerUsage } from '../drivers/driver.ts';
import { createNodeUsage } from './node-usage.ts';

const container = (name: string, cpuSeconds: number, attempt = 0): ContainerUsage => ({
  podUid: 'p',
  container: name,
  attempt,
  at: 0,
  cpuSeconds,
  memoryBytes: 100,
});

test('a node has used what its containers have used, also those that have ended, and its part of the process', async () => {
  let containers = [container('a', 5), container('b', 1)];
  let agent = { cpuSeconds: 30, memoryBytes: 1000 };
  const use = createNodeUsage({ driver: { usage: async () => containers }, agent: () => agent, now: () => 7 });
  expect(await use()).toEqual({ at: 7, cpuSeconds: 6, memoryBytes: 1200, containers });
  containers = [container('a', 6), container('b', 0.5, 1)];
  agent = { cpuSeconds: 31, memoryBytes: 900 };
  expect(await use()).toEqual({ at: 7, cpuSeconds: 8.5, memoryBytes: 1100, containers });
  containers = [];
  expect(await use()).toMatchObject({ cpuSeconds: 8.5, memoryBytes: 900 });
});
