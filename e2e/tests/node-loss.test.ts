import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kubectl } from '../src/kubectl.ts';
import { sleeper } from '../src/sleeper.ts';
import { leavesLostNode, startThreeNodes, type ThreeNodes } from '../src/three-nodes.ts';
import { waitFor } from '../src/wait-for.ts';

let cluster: ThreeNodes;
let kubectl: Kubectl;

interface PodJson {
  readonly metadata: { readonly name: string; readonly uid: string; readonly deletionTimestamp?: string };
  readonly spec: { readonly nodeName?: string };
  readonly status: {
    readonly phase: string;
    readonly conditions?: { readonly type: string; readonly reason: string }[];
  };
}

const pods = async (app: string) =>
  (await kubectl.json<{ items: PodJson[] }>(['get', 'pods', '-l', `app=${app}`])).items;
const leaving = ({ metadata }: PodJson) => metadata.deletionTimestamp !== undefined;
const db = async (name: string) => (await pods('db')).find(({ metadata }) => metadata.name === name);

function workload(kind: 'Deployment' | 'StatefulSet', app: string): object {
  const labels = { app };
  const apart = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: labels } };
  const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [apart] } };
  const spec = {
    terminationGracePeriodSeconds: 1,
    tolerations: leavesLostNode,
    containers: [sleeper('main')],
    ...(kind === 'StatefulSet' && { affinity }),
  };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: app, labels },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec },
      ...(kind === 'StatefulSet' && { serviceName: app, podManagementPolicy: 'Parallel' }),
    },
  };
}

beforeAll(async () => {
  cluster = await startThreeNodes();
  kubectl = cluster.kubectl;
  await kubectl(['apply', '-f', '-'], workload('Deployment', 'web'));
  await kubectl(['apply', '-f', '-'], workload('StatefulSet', 'db'));
  await kubectl(['rollout', 'status', 'deployment/web', '--timeout=60s']);
  await kubectl(['rollout', 'status', 'statefulset/db', '--timeout=60s']);
});
afterAll(() => cluster?.stop());

test('A3 node loss: a node whose process is killed is NotReady, its pods run elsewhere, an ordinal never twice; when it is back they go on there', {
  retry: 0,
}, async () => {
  const lost = (await pods('db')).find(({ spec }) => spec.nodeName === 'node-2');
  const { name = '', uid } = lost?.metadata ?? {};
  expect((await pods('db')).map(({ spec }) => spec.nodeName).sort()).toEqual(['node-1', 'node-2', 'node-3']);
  expect(await kubectl(['exec', name, '--', 'echo', 'heard'])).toBe('heard\n');
  await cluster.kill('node-2');
  await cluster.becomes('node-2', 'NotReady');
  const described = await waitFor('pods to be driven out', async () => {
    const text = await kubectl(['describe', 'node', 'node-2']);
    return text.includes('node.kubernetes.io/unreachable:NoExecute') ? text : undefined;
  });
  expect(described).toMatch(/Ready +Unknown .*NodeStatusUnknown +Kubelet stopped posting node status\./);
  await waitFor('the Deployment to be whole elsewhere', async () => {
    const running = (await pods('web')).filter((pod) => !leaving(pod) && pod.status.phase === 'Running');
    return running.length === 3 && running.every(({ spec }) => spec.nodeName !== 'node-2');
  });
  const stranded = await waitFor('the ordinal to be told to go', async () => {
    const pod = await db(name);
    return pod && leaving(pod) ? pod : undefined;
  });
  expect(stranded.metadata.uid).toBe(uid);
  expect(stranded.status.conditions).toContainEqual(
    expect.objectContaining({ type: 'DisruptionTarget', reason: 'DeletionByTaintManager' }),
  );
  await cluster.start('node-2');
  await cluster.becomes('node-2', 'Ready');
  const again = await waitFor('the ordinal to run again', async () => {
    const pod = await db(name);
    return pod?.metadata.uid !== uid && pod?.status.phase === 'Running' ? pod : undefined;
  });
  expect(again.spec.nodeName).toBe('node-2');
  await waitFor('what had to leave to be gone', async () => !(await pods('web')).some(leaving));
  const free = /^Taints: +<none>$/m;
  await waitFor('its taints to be gone', async () => free.test(await kubectl(['describe', 'node', 'node-2'])));
});

test('node loss: a node that is told to be out of service gives its ordinals free, one that is deleted takes its pods along, and it may join again', {
  retry: 0,
}, async () => {
  const onNode = (pod: PodJson) => pod.spec.nodeName === 'node-3' && pod.status.phase === 'Running' && !leaving(pod);
  const { name, uid } = await waitFor('an ordinal to run there', async () => (await pods('db')).find(onNode)?.metadata);
  await cluster.kill('node-3');
  await cluster.becomes('node-3', 'NotReady');
  await waitFor('the ordinal to be told to go', async () => (await pods('db')).some(leaving));
  expect((await db(name))?.metadata.uid).toBe(uid);
  await kubectl(['taint', 'node', 'node-3', 'node.kubernetes.io/out-of-service=nodeshutdown:NoExecute']);
  const next = await waitFor('the next of its name', async () => {
    const pod = await db(name);
    return pod && pod.metadata.uid !== uid ? pod : undefined;
  });
  await waitFor('why it waits', async () => {
    const events = await kubectl(['get', 'events', '--field-selector', `involvedObject.uid=${next.metadata.uid}`]);
    return /FailedScheduling .*2 node\(s\) didn't match pod anti-affinity rules/.test(events);
  });
  await kubectl(['delete', 'node', 'node-3']);
  await cluster.start('node-3');
  await cluster.becomes('node-3', 'Ready');
  await waitFor('the ordinal to run there', async () => {
    const pod = await db(name);
    return pod?.spec.nodeName === 'node-3' && pod.status.phase === 'Running';
  });
  await kubectl(['rollout', 'status', 'deployment/web', '--timeout=60s']);
  expect((await pods('web')).filter((pod) => !leaving(pod))).toHaveLength(3);
});
