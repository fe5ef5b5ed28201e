import type { PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { daemonSets, deployments, statefulSets } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const labels = { app: 'db' };
const template = (image: string) => ({ metadata: { labels }, spec: { containers: [{ name: 'db', image }] } });
const kinds = {
  StatefulSet: { resource: statefulSets, spec: { serviceName: 'db', replicas: 2 }, key: 'statefulsets.apps' },
  DaemonSet: { resource: daemonSets, spec: {}, key: 'daemonsets.apps' },
  Deployment: { resource: deployments, spec: { replicas: 2 }, key: 'deployments.apps' },
} as const;
type Name = keyof typeof kinds;

interface Templated extends KubeObject {
  spec?: { replicas?: number; template?: PodTemplateSpec };
}

function current(kind: Name, name: string) {
  const resource: Resource<Templated> = kinds[kind].resource;
  return graphql.client.get(resource, 'default', name);
}

const refOf = (kind: string, name: string) => ({
  cluster: 'test',
  apiVersion: 'apps/v1',
  kind,
  namespace: 'default',
  name,
});

async function create(kind: Name, name: string): Promise<string> {
  const { spec } = kinds[kind];
  const resource: Resource<Templated> = kinds[kind].resource;
  const made = await graphql.client.create(resource, {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: { ...spec, selector: { matchLabels: labels }, template: template('shop/db:2') },
  } as never);
  return made.metadata.uid;
}

const change = async (mutation: string, args: string, variables: object, role: 'edit' | 'view' = 'edit') => {
  const answer = await graphql.ask<Record<string, { diff: string; object: object }>>(
    role,
    `mutation ($ref: ObjectRef!, $dryRun: Boolean! = false, $revision: String) {
      change: ${mutation}(ref: $ref, ${args} expectedRevision: $revision, dryRun: $dryRun) {
        diff object { __typename metadata { name } }
      }
    }`,
    variables,
  );
  return {
    ...answer.data?.change,
    code: answer.errors?.[0]?.extensions.code,
    extensions: answer.errors?.[0]?.extensions,
  };
};

/** As its controller would have kept it. */
async function putRevision(owner: { kind: string; name: string; uid: string }, revision: number, image: string) {
  const key = { resource: 'controllerrevisions.apps', namespace: 'default', name: `${owner.name}-${revision}` };
  await graphql.put(key, {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      creationTimestamp: '2026-01-01T00:00:00Z',
      ownerReferences: [{ apiVersion: 'apps/v1', controller: true, ...owner }],
    },
    data: { spec: { template: { ...template(image), $patch: 'replace' } } },
    revision,
  });
}

describe.each(['StatefulSet', 'Deployment'] as const)('scaling a %s', (kind) => {
  test('is shown by a dry run, done, and refused for an older revision', async () => {
    const name = `scaled-${kind.toLowerCase()}`;
    await create(kind, name);
    const ref = refOf(kind, name);
    const dry = await change('scaleWorkload', 'replicas: 5,', { ref, dryRun: true });
    expect(dry.diff).toMatch(/-\s+replicas: 2\n\+\s+replicas: 5/);
    expect((await current(kind, name)).spec?.replicas).toBe(2);
    const done = await change('scaleWorkload', 'replicas: 3,', { ref });
    expect(done.object).toEqual({ __typename: kind, metadata: { name } });
    expect((await current(kind, name)).spec?.replicas).toBe(3);
    const stale = await change('scaleWorkload', 'replicas: 4,', { ref, revision: '1' });
    expect(stale.extensions).toMatchObject({ code: 'CONFLICT', current: { spec: { replicas: 3 } } });
    expect((await change('scaleWorkload', 'replicas: 4,', { ref }, 'view')).code).toBe('FORBIDDEN');
  });
});

test('a DaemonSet and a ConfigMap cannot be scaled', async () => {
  const refs = [refOf('DaemonSet', 'any'), { ...refOf('ConfigMap', 'any'), apiVersion: 'v1' }];
  for (const ref of refs) expect((await change('scaleWorkload', 'replicas: 1,', { ref })).code).toBe('BAD_REQUEST');
});

test.each(Object.keys(kinds) as Name[])('restarting a %s stamps its template', async (kind) => {
  const name = `restarted-${kind.toLowerCase()}`;
  await create(kind, name);
  await change('restartWorkload', '', { ref: refOf(kind, name) });
  const { spec } = await current(kind, name);
  expect(spec?.template?.metadata?.annotations).toEqual({ 'kubectl.kubernetes.io/restartedAt': expect.any(String) });
});

test.each(Object.keys(kinds) as Name[])(
  'setting the image of a %s changes that container and adds none',
  async (kind) => {
    const name = `image-${kind.toLowerCase()}`;
    await create(kind, name);
    const ref = refOf(kind, name);
    const args = 'container: "db", image: "shop/db:3",';
    const dry = await change('setWorkloadImage', args, { ref, dryRun: true });
    expect(dry.diff).toMatch(/-.*image: shop\/db:2\n\+.*image: shop\/db:3/);
    await change('setWorkloadImage', args, { ref });
    const { spec } = await current(kind, name);
    expect(spec?.template?.spec?.containers.map(({ image }) => image)).toEqual(['shop/db:3']);
    expect((await change('setWorkloadImage', 'container: "no", image: "x",', { ref })).code).toBe('BAD_REQUEST');
    expect((await change('setWorkloadImage', args, { ref, revision: '1' })).code).toBe('CONFLICT');
  },
);

test('the partition of a StatefulSet is set, and one below zero refused', async () => {
  await create('StatefulSet', 'parted');
  const mutation = `mutation ($partition: Int!) {
    setPartition(ref: { cluster: "test", namespace: "default", name: "parted" }, partition: $partition) { diff }
  }`;
  const { data } = await graphql.ask<{ setPartition: { diff: string } }>('edit', mutation, { partition: 2 });
  expect(data.setPartition.diff).toMatch(/\+\s+partition: 2/);
  const refused = await graphql.ask('edit', mutation, { partition: -1 });
  expect(refused.errors?.[0]?.extensions.code).toBe('INVALID');
});

describe.each(['StatefulSet', 'DaemonSet'] as const)('the revisions of a %s', (kind) => {
  const name = `undone-${kind.toLowerCase()}`;
  const ref = refOf(kind, name);
  const field = kind === 'StatefulSet' ? 'statefulSet' : 'daemonSet';

  test('are listed with what an undo would change, and returned to', async () => {
    const uid = await create(kind, name);
    const { spec } = await current(kind, name);
    await putRevision({ kind, name, uid }, 1, 'shop/db:1');
    const key = { resource: 'controllerrevisions.apps', namespace: 'default', name: `${name}-2` };
    await graphql.put(key, {
      apiVersion: 'apps/v1',
      kind: 'ControllerRevision',
      metadata: {
        creationTimestamp: '2026-01-02T00:00:00Z',
        ownerReferences: [{ apiVersion: 'apps/v1', controller: true, kind, name, uid }],
      },
      data: { spec: { template: { ...spec?.template, $patch: 'replace' } } },
      revision: 2,
    });
    const query = `{ one: ${field}(cluster: "test", namespace: "default", name: "${name}") { revisions { revision current images diff } } }`;
    const { data, errors } = await graphql.ask<{ one: { revisions: { diff: string }[] } }>('view', query);
    expect(errors).toBeUndefined();
    expect(data.one.revisions).toMatchObject([
      { revision: 2, current: true, images: ['shop/db:2'], diff: '' },
      { revision: 1, current: false, images: ['shop/db:1'] },
    ]);
    expect(data.one.revisions[1]?.diff).toMatch(/-.*shop\/db:2/);

    const dry = await change('undoWorkload', '', { ref, dryRun: true });
    expect(dry.diff).toMatch(/\+.*image: shop\/db:1/);
    await change('undoWorkload', 'toRevision: 1,', { ref });
    const after = await current(kind, name);
    expect(after.spec?.template?.spec?.containers[0]?.image).toBe('shop/db:1');
    expect((await change('undoWorkload', 'toRevision: 9,', { ref })).code).toBe('NOT_FOUND');
  });
});

describe('the sentence of a rollout', () => {
  const put = (kind: Name, name: string, fields: object) =>
    graphql.put({ resource: kinds[kind].key, namespace: 'default', name }, { apiVersion: 'apps/v1', kind, ...fields });
  const sentenceOf = async (kind: 'StatefulSet' | 'DaemonSet', name: string) => {
    const field = kind === 'StatefulSet' ? 'statefulSet' : 'daemonSet';
    const query = `{ one: ${field}(cluster: "test", namespace: "default", name: "${name}") { rollout { sentence phase } } }`;
    return (await graphql.ask<{ one: { rollout: { sentence: string } } }>('view', query)).data.one.rollout.sentence;
  };

  test('of a StatefulSet names the pod that it waits for', async () => {
    const status = { replicas: 3, readyReplicas: 2, updatedReplicas: 1, currentRevision: 'a', updateRevision: 'b' };
    await put('StatefulSet', 'slow', { spec: { replicas: 3 }, status });
    const owner = { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'slow', uid: 'uid-slow', controller: true };
    await graphql.put(
      { resource: 'pods', namespace: 'default', name: 'slow-2' },
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { ownerReferences: [owner] },
        spec: { containers: [{ name: 'db' }] },
        status: {
          phase: 'Pending',
          conditions: [
            { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes are available' },
          ],
        },
      },
    );
    expect(await sentenceOf('StatefulSet', 'slow')).toMatch(/^slow: 1 of 3 pods updated, 2 ready\. slow-2 is .*\.$/);
  });

  test('says when all is done, off, or held back on purpose', async () => {
    const done = { replicas: 3, readyReplicas: 3, updatedReplicas: 3, currentRevision: 'b', updateRevision: 'b' };
    await put('StatefulSet', 'done', { spec: { replicas: 3 }, status: done });
    await put('StatefulSet', 'off', { spec: { replicas: 0 }, status: {} });
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition: 2 } };
    const held = { ...done, updatedReplicas: 1, currentRevision: 'a' };
    await put('StatefulSet', 'held', { spec: { replicas: 3, updateStrategy }, status: held });
    expect(await Promise.all(['done', 'off', 'held'].map((name) => sentenceOf('StatefulSet', name)))).toEqual([
      'done is rolled out: 3 of 3 pods ready.',
      'off is scaled to zero.',
      'held: 1 of 3 pods updated, 3 ready.',
    ]);
  });

  test('of a DaemonSet counts nodes, and tells of OnDelete', async () => {
    const counts = { desiredNumberScheduled: 3, numberReady: 3, updatedNumberScheduled: 1, numberMisscheduled: 0 };
    const status = { ...counts, currentNumberScheduled: 3 };
    await put('DaemonSet', 'agent', { spec: { updateStrategy: { type: 'OnDelete' } }, status });
    await put('DaemonSet', 'nowhere', { spec: {}, status: { ...status, desiredNumberScheduled: 0 } });
    expect([await sentenceOf('DaemonSet', 'agent'), await sentenceOf('DaemonSet', 'nowhere')]).toEqual([
      'agent: 1 of 3 nodes updated, 3 ready. Its strategy is OnDelete: a pod takes the new template when it is deleted.',
      'nowhere: no node fits.',
    ]);
  });
});
