import { createHttpTransport } from '@pilothouse/kube-client/http-transport';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { eventually } from '@pilothouse/testing/eventually';
import { createRemoteUpstream, type RemoteUpstream } from '@pilothouse/testing/remote-upstream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MetricsSampling } from './metrics-sampling.ts';

const kind = { group: 'metrics.k8s.io', versions: ['v1beta1'], verbs: ['get', 'list'] };
const nodeKind = { ...kind, resource: 'nodes', kind: 'NodeMetrics', namespaced: false };
const podKind = { ...kind, resource: 'pods', kind: 'PodMetrics', namespaced: true };
const span = { timestamp: '2026-11-27T07:00:00Z', window: '1m0.5s' };

let remote: RemoteUpstream;
let sampling: MetricsSampling;
let clock: ManualClock;
let taken: UsageSample[] = [];

beforeEach(async () => {
  remote = await createRemoteUpstream();
  clock = new ManualClock();
  taken = [];
  const { url, ca } = remote.upstream;
  sampling = new MetricsSampling({
    transport: createHttpTransport({ server: url, ca, token: 'admin-token' }),
    store: remote.cluster.store,
    onSamples: (samples) => void taken.push(...samples),
    clock,
    logger: silentLogger,
  });
});
afterEach(async () => {
  await sampling.stop();
  await remote.close();
});

/** The next look, whenever the one before is done. */
async function until(what: string, reached: () => boolean): Promise<void> {
  await eventually(what, () => {
    clock.advance(30_000);
    return reached();
  });
}

test('what a cluster measures is taken with the uids of what it is of', async () => {
  const { upstream, cluster } = remote;
  upstream.put('nodes', '', 'one', { metadata: { uid: 'uid-one' } });
  upstream.put('pods', 'default', 'web', { metadata: { uid: 'uid-web' } });
  const pod = { resource: 'pods', namespace: 'default', name: 'web' };
  await eventually('both are mirrored', () => {
    const node = { resource: 'nodes', namespace: '', name: 'one' };
    return cluster.store.get(node) !== undefined && cluster.store.get(pod) !== undefined;
  });
  upstream.addKind(nodeKind);
  upstream.addKind(podKind);
  upstream.put('nodes.metrics.k8s.io', '', 'one', { ...span, usage: { cpu: '1500m', memory: '2Gi' } });
  const containers = [
    { name: 'main', usage: { cpu: '123456789n', memory: '65536Ki' } },
    { name: 'side', usage: { cpu: '0', memory: '1Mi' } },
  ];
  upstream.put('pods.metrics.k8s.io', 'default', 'web', { ...span, containers });
  upstream.put('pods.metrics.k8s.io', 'default', 'gone', { ...span, containers });
  sampling.start();
  await until('samples are taken', () => taken.length > 1);
  expect(sampling.source()).toBe('served');
  const mib = 1024 * 1024;
  const common = { at: Date.parse(span.timestamp), window: 60_500 };
  expect(taken.slice(0, 2)).toEqual([
    { kind: 'Node', name: 'one', uid: 'uid-one', ...common, cpuCores: 1.5, memoryBytes: 2048 * mib, containers: [] },
    {
      kind: 'Pod',
      namespace: 'default',
      name: 'web',
      uid: 'uid-web',
      ...common,
      cpuCores: 0.123456789,
      memoryBytes: 65 * mib,
      containers: [
        { name: 'main', cpuCores: 0.123456789, memoryBytes: 64 * mib },
        { name: 'side', cpuCores: 0, memoryBytes: mib },
      ],
    },
  ]);
});

test('a cluster that serves no metrics is known not to, until it does', async () => {
  expect(sampling.source()).toBe('unknown');
  sampling.start();
  await until('it is absent', () => sampling.source() === 'absent');
  remote.upstream.addKind(nodeKind);
  remote.upstream.addKind(podKind);
  await until('it is served', () => sampling.source() === 'served');
  remote.upstream.removeKind('nodes.metrics.k8s.io');
  remote.upstream.removeKind('pods.metrics.k8s.io');
  await until('it is absent again', () => sampling.source() === 'absent');
});

test('while a metrics server is down nothing is sampled, and the cluster still counts as one that measures', async () => {
  remote.upstream.addKind(nodeKind);
  remote.upstream.addKind(podKind);
  sampling.start();
  await until('it is served', () => sampling.source() === 'served');
  remote.upstream.setStale('metrics.k8s.io', 'v1beta1', true);
  const asked = remote.upstream.log.length;
  await until('it was asked again', () =>
    remote.upstream.log.slice(asked).some(({ path }) => path.includes('metrics.k8s.io')),
  );
  expect(sampling.source()).toBe('served');
});
