import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const template = (image: string) => ({ spec: { containers: [{ name: 'main', image }] } });
const ownedBy = (kind: string, name: string) => [
  { apiVersion: 'apps/v1', kind, name, uid: `uid-${name}`, controller: true },
];

/** As its controller leaves it behind. */
function putSet(kind: 'StatefulSet' | 'DaemonSet', name: string, spec: object, status: object) {
  const key = { resource: `${kind.toLowerCase()}s.apps`, namespace: 'default', name };
  return graphql.put(key, { apiVersion: 'apps/v1', kind, spec: { ...spec, template: template('shop/db:2') }, status });
}

async function putRevisions(kind: string, name: string) {
  for (const revision of [1, 2]) {
    const key = { resource: 'controllerrevisions.apps', namespace: 'default', name: `${name}-r${revision}` };
    const labels = { 'controller-revision-hash': `r${revision}` };
    const data = { spec: { template: { ...template(`shop/db:${revision}`), $patch: 'replace' } } };
    const metadata = { labels, ownerReferences: ownedBy(kind, name), creationTimestamp: '2026-01-01T00:00:00Z' };
    await graphql.put(key, { apiVersion: 'apps/v1', kind: 'ControllerRevision', metadata, data, revision });
  }
}

interface PodFacts {
  readonly owner: { readonly kind: string; readonly name: string };
  readonly hash: string;
  readonly ready?: boolean;
  readonly spec?: object;
}

function putPod(name: string, { owner, hash, ready = true, spec = {} }: PodFacts) {
  const labels = { 'controller-revision-hash': hash };
  const conditions = [{ type: 'Ready', status: ready ? 'True' : 'False', lastTransitionTime: '2026-01-01T00:00:00Z' }];
  return graphql.put(
    { resource: 'pods', namespace: 'default', name },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { labels, ownerReferences: ownedBy(owner.kind, owner.name) },
      spec: { containers: [{ name: 'main' }], ...spec },
      status: { phase: 'Running', conditions },
    },
  );
}

const fields = `state sentence phase waitingSince desired atLeast atMost partition revision
  lanes { name revision current desired ready images pods { metadata { name } } } slots { name heldBack pods }`;

async function rolloutOf(kind: string, name: string) {
  const query = `query ($kind: RolloutKind!, $name: String!) {
    rollout(cluster: "test", namespace: "default", kind: $kind, name: $name) { ${fields} }
  }`;
  const { data, errors } = await graphql.ask<{ rollout: object | null }>('view', query, { kind, name });
  expect(errors).toBeUndefined();
  return data.rollout;
}

describe('the rollout of a StatefulSet', () => {
  const owner = { kind: 'StatefulSet', name: 'db' };

  test('shows its pods by revision and ordinal, and which ones the partition holds back', async () => {
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition: 1 } };
    const status = {
      replicas: 3,
      readyReplicas: 2,
      updatedReplicas: 1,
      currentRevision: 'db-r1',
      updateRevision: 'db-r2',
    };
    await putSet('StatefulSet', 'db', { replicas: 3, updateStrategy }, status);
    await putRevisions('StatefulSet', 'db');
    await putPod('db-0', { owner, hash: 'db-r1' });
    await putPod('db-1', { owner, hash: 'db-r1' });
    await putPod('db-2', { owner, hash: 'db-r2', ready: false });
    expect(await rolloutOf('STATEFUL_SET', 'db')).toMatchObject({
      sentence: expect.stringMatching(
        /^db: 1 of 3 pods updated, 2 ready\. db-2 is .*\. Partition 1 holds back db-0\.$/,
      ),
      phase: 'PROGRESSING',
      waitingSince: '2026-01-01T00:00:00Z',
      desired: 3,
      atLeast: 2,
      atMost: 3,
      partition: 1,
      revision: 2,
      lanes: [
        { name: 'db-r2', revision: 2, current: true, desired: 2, ready: 0, images: ['shop/db:2'] },
        { name: 'db-r1', revision: 1, current: false, desired: 2, ready: 2, images: ['shop/db:1'] },
      ],
      slots: [
        { name: 'db-0', heldBack: true, pods: [expect.any(String)] },
        { name: 'db-1', heldBack: false },
        { name: 'db-2', heldBack: false },
      ],
    });
  });

  test('is complete as far as the partition lets it, and says what it holds back', async () => {
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition: 2 } };
    const status = { readyReplicas: 3, updatedReplicas: 1, currentRevision: 'held-r1', updateRevision: 'held-r2' };
    await putSet('StatefulSet', 'held', { replicas: 3, updateStrategy }, { ...status, replicas: 3 });
    await putRevisions('StatefulSet', 'held');
    for (const [pod, hash] of Object.entries({ 'held-0': 'held-r1', 'held-1': 'held-r1', 'held-2': 'held-r2' })) {
      await putPod(pod, { owner: { kind: 'StatefulSet', name: 'held' }, hash });
    }
    expect(await rolloutOf('STATEFUL_SET', 'held')).toMatchObject({
      phase: 'COMPLETE',
      waitingSince: null,
      state: 'HEALTHY',
      sentence: 'held: 1 of 3 pods updated, 3 ready. Partition 2 holds back held-0 and held-1.',
    });
  });

  test('of pods whose revision is gone is not lost', async () => {
    const status = { replicas: 1, readyReplicas: 1, updatedReplicas: 0, currentRevision: 'a', updateRevision: 'b' };
    await putSet('StatefulSet', 'bare', { replicas: 1 }, status);
    await putPod('bare-0', { owner: { kind: 'StatefulSet', name: 'bare' }, hash: 'bare-r0' });
    expect(await rolloutOf('STATEFUL_SET', 'bare')).toMatchObject({
      lanes: [{ name: 'bare-r0', revision: 0, current: false, pods: [{ metadata: { name: 'bare-0' } }] }],
    });
  });
});

describe('the rollout of a DaemonSet', () => {
  test('shows its pods by node, one that waits for its node too, and what surge and unavailability allow', async () => {
    const owner = { kind: 'DaemonSet', name: 'agent' };
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: '50%' } };
    const counts = { desiredNumberScheduled: 2, currentNumberScheduled: 2, numberReady: 2, updatedNumberScheduled: 0 };
    await putSet('DaemonSet', 'agent', { updateStrategy }, { ...counts, numberMisscheduled: 0 });
    await putRevisions('DaemonSet', 'agent');
    const term = { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-2'] }] };
    const required = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } };
    await putPod('agent-a', { owner, hash: 'r1', spec: { nodeName: 'node-10' } });
    await putPod('agent-b', { owner, hash: 'r1', spec: { nodeName: 'node-2' } });
    await putPod('agent-c', { owner, hash: 'r2', ready: false, spec: { affinity: { nodeAffinity: required } } });
    expect(await rolloutOf('DAEMON_SET', 'agent')).toMatchObject({
      phase: 'PROGRESSING',
      atLeast: 2,
      atMost: 3,
      lanes: [
        { revision: 2, current: true, desired: 2, pods: [{ metadata: { name: 'agent-c' } }] },
        { revision: 1, current: false, desired: 2 },
      ],
      slots: [
        { name: 'node-2', pods: [expect.any(String), expect.any(String)] },
        { name: 'node-10', pods: [expect.any(String)] },
      ],
    });
  });

  test('of strategy OnDelete waits for somebody, and shows the revision that no pod has yet', async () => {
    const counts = { desiredNumberScheduled: 1, currentNumberScheduled: 1, numberReady: 1, updatedNumberScheduled: 0 };
    await putSet('DaemonSet', 'manual', { updateStrategy: { type: 'OnDelete' } }, counts);
    await putRevisions('DaemonSet', 'manual');
    await putPod('manual-a', { owner: { kind: 'DaemonSet', name: 'manual' }, hash: 'r1' });
    expect(await rolloutOf('DAEMON_SET', 'manual')).toMatchObject({
      phase: 'WAITING',
      state: 'OFF',
      lanes: [
        { revision: 2, current: true, desired: 1, pods: [] },
        { revision: 1, current: false, desired: 1 },
      ],
    });
  });
});

test('there is no rollout of what there is not', async () => {
  expect(await rolloutOf('DAEMON_SET', 'nothing')).toBeNull();
});
