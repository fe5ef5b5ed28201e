import { expect, test } from 'vitest';
import { createLatestUsage } from './latest-usage.ts';
import { samplesOf } from './samples.ts';
import type { MeasuredNode, MeasuredPod, UsagePoint } from './usage-point.ts';

const node = { name: 'node-1', uid: 'n' };
const interval = 15_000;
const point = (seconds: number, cpuSeconds: number): UsagePoint => ({
  at: seconds * 1000,
  startedAt: 0,
  cpuSeconds,
  memoryBytes: 1000,
});
const pod = (uid: string, containers: Record<string, UsagePoint>): MeasuredPod => ({
  namespace: 'shop',
  name: `pod-${uid}`,
  uid,
  containers: new Map(Object.entries(containers)),
});
const measured = (at: UsagePoint, ...pods: MeasuredPod[]): MeasuredNode => ({ point: at, pods });

test('a pod has used what its containers have used together', () => {
  const before = measured(point(100, 10), pod('a', { web: point(100, 1), log: point(99, 0) }));
  const last = measured(point(115, 25), pod('a', { web: point(115, 4), log: point(114, 1.5) }));
  expect(samplesOf(node, { before, last, interval })).toEqual([
    { kind: 'Node', ...node, at: 115_000, window: 15_000, containers: [], cpuCores: 1, memoryBytes: 1000 },
    {
      kind: 'Pod',
      namespace: 'shop',
      name: 'pod-a',
      uid: 'a',
      at: 114_000,
      window: 15_000,
      containers: [
        { name: 'web', cpuCores: 0.2, memoryBytes: 1000 },
        { name: 'log', cpuCores: 0.1, memoryBytes: 1000 },
      ],
      cpuCores: expect.closeTo(0.3),
      memoryBytes: 2000,
    },
  ]);
});

test('a pod of which one container has not been measured twice is left out, and so is another under its name', () => {
  const before = measured(point(100, 10), pod('a', { web: point(100, 1) }), pod('b', { web: point(100, 1) }));
  const more = pod('a', { web: point(115, 4), sidecar: point(115, 1) });
  const successor = { ...pod('c', { web: point(115, 4) }), name: 'pod-b' };
  const samples = samplesOf(node, { before, last: measured(point(115, 20), more, successor), interval });
  expect(samples.map(({ kind }) => kind)).toEqual(['Node']);
});

test('what a round does not bring is forgotten', () => {
  const latest = createLatestUsage();
  const before = measured(point(100, 10), pod('a', { web: point(100, 1) }));
  const last = measured(point(115, 25), pod('a', { web: point(115, 4) }));
  latest.replace(samplesOf(node, { before, last, interval }));
  expect([latest.node('node-1')?.cpuCores, latest.pod('shop', 'pod-a')?.uid]).toEqual([1, 'a']);
  latest.replace([]);
  expect([latest.node('node-1'), latest.pod('shop', 'pod-a')]).toEqual([undefined, undefined]);
});
