import { pods } from '@pilothouse/kube-model/registry';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import protobuf from 'protobufjs/minimal.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const podsPath = '/api/v1/namespaces/default/pods';
const merge = 'application/merge-patch+json';

const { Writer } = protobuf;

/** The envelope of every protobuf body around encoded metav1.DeleteOptions. */
function deleteOptions(raw: Uint8Array): Buffer {
  const meta = Writer.create().uint32(10).string('v1').uint32(18).string('DeleteOptions').finish();
  const unknown = Writer.create().uint32(10).bytes(meta).uint32(18).bytes(raw).finish();
  return Buffer.concat([Buffer.from('k8s\0'), unknown]);
}

async function createPod(name: string, nodeName?: string): Promise<void> {
  const containers = [{ name: 'c', image: 'x', command: ['sleep'] }];
  await server.call('POST', podsPath, {
    body: { metadata: { name }, spec: { containers, ...(nodeName && { nodeName }) } },
  });
}

describe('deleting a pod', () => {
  test('that no node runs removes it at once', async () => {
    await createPod('unscheduled');
    const { status, body } = await server.call('DELETE', `${podsPath}/unscheduled`);
    expect([status, body.kind, body.metadata.deletionGracePeriodSeconds]).toEqual([200, 'Pod', 0]);
    expect((await server.call('GET', `${podsPath}/unscheduled`)).status).toBe(404);
  });

  test('that a node runs waits for its grace, and for its node to confirm', async () => {
    await createPod('running', 'n1');
    const { body } = await server.call('DELETE', `${podsPath}/running`, { body: { gracePeriodSeconds: 7 } });
    expect(body.metadata).toMatchObject({ deletionGracePeriodSeconds: 7, generation: 2 });
    const left = Date.parse(body.metadata.deletionTimestamp) - Date.now();
    expect(left).toBeGreaterThan(4_000);
    const again = await server.call('DELETE', `${podsPath}/running`, { body: { gracePeriodSeconds: 60 } });
    expect(again.body.metadata).toEqual(body.metadata);
    const shorter = await server.call('DELETE', `${podsPath}/running`, { body: { gracePeriodSeconds: 1 } });
    expect(shorter.body.metadata.deletionGracePeriodSeconds).toBe(1);
    await server.call('DELETE', `${podsPath}/running`, { body: { gracePeriodSeconds: 0 } });
    expect((await server.call('GET', `${podsPath}/running`)).status).toBe(404);
  });

  test('takes the options from a protobuf body too, as Go clients send them', async () => {
    await createPod('by-protobuf', 'n1');
    const path = `${podsPath}/by-protobuf`;
    const send = (options: Uint8Array) =>
      server.call('DELETE', path, { body: deleteOptions(options), type: 'application/vnd.kubernetes.protobuf' });
    const wrongUid = Writer.create().uint32(18).bytes(Writer.create().uint32(10).string('other').finish()).finish();
    expect((await send(wrongUid)).status).toBe(409);
    const dry = await send(Writer.create().uint32(8).int64(9).uint32(42).string('All').finish());
    expect(dry.body.metadata.deletionGracePeriodSeconds).toBe(9);
    expect((await server.call('GET', path)).body.metadata.deletionTimestamp).toBeUndefined();
    const { body } = await send(Writer.create().uint32(8).int64(7).uint32(34).string('Foreground').finish());
    expect(body.metadata).toMatchObject({ deletionGracePeriodSeconds: 7, finalizers: ['foregroundDeletion'] });
    await server.call('PATCH', path, { body: { metadata: { finalizers: null } }, type: merge });
    expect((await send(Writer.create().uint32(8).int64(0).finish())).status).toBe(200);
    expect((await server.call('GET', path)).status).toBe(404);
  });

  test('that has finished removes it at once', async () => {
    await createPod('finished', 'n1');
    await server.call('PATCH', `${podsPath}/finished/status`, {
      body: { status: { phase: 'Succeeded' } },
      type: merge,
    });
    await server.call('DELETE', `${podsPath}/finished`);
    expect((await server.call('GET', `${podsPath}/finished`)).status).toBe(404);
  });
});

describe('finalizers', () => {
  test('hold an object until the last is gone', async () => {
    const finalizers = ['example.com/a', 'example.com/b'];
    await server.call('POST', configMaps, { body: { metadata: { name: 'held', finalizers } } });
    const held = await server.call('DELETE', `${configMaps}/held`);
    expect(held.body.metadata.deletionTimestamp).toBeTruthy();
    const one = { metadata: { finalizers: ['example.com/b'] } };
    expect((await server.call('PATCH', `${configMaps}/held`, { body: one, type: merge })).status).toBe(200);
    expect((await server.call('GET', `${configMaps}/held`)).status).toBe(200);
    await server.call('PATCH', `${configMaps}/held`, { body: { metadata: { finalizers: null } }, type: merge });
    expect((await server.call('GET', `${configMaps}/held`)).status).toBe(404);
  });

  test('cannot be added to an object that is going away', async () => {
    await server.call('POST', configMaps, { body: { metadata: { name: 'going', finalizers: ['example.com/a'] } } });
    await server.call('DELETE', `${configMaps}/going`);
    const body = { metadata: { finalizers: ['example.com/a', 'example.com/new'] } };
    const refused = await server.call('PATCH', `${configMaps}/going`, { body, type: merge });
    expect([refused.status, refused.body.message]).toEqual([
      422,
      expect.stringMatching(/no new finalizers can be added/),
    ]);
  });

  test.each([
    ['Foreground', 'foregroundDeletion'],
    ['Orphan', 'orphan'],
  ])('of propagationPolicy %s are for the garbage collector', async (propagationPolicy, finalizer) => {
    const name = `by-${propagationPolicy.toLowerCase()}`;
    await server.call('POST', configMaps, { body: { metadata: { name } } });
    const { body } = await server.call('DELETE', `${configMaps}/${name}`, { body: { propagationPolicy } });
    expect(body.metadata.finalizers).toEqual([finalizer]);
    await server.call('DELETE', `${configMaps}/${name}`, { body: { propagationPolicy: 'Background' } });
    expect((await server.call('GET', `${configMaps}/${name}`)).status).toBe(404);
  });
});

describe('preconditions', () => {
  test('of another uid or version are a conflict', async () => {
    const { body: made } = await server.call('POST', configMaps, { body: { metadata: { name: 'pre' } } });
    const wrong = await server.call('DELETE', `${configMaps}/pre`, { body: { preconditions: { uid: 'wrong' } } });
    expect([wrong.status, wrong.body.message]).toEqual([
      409,
      `Operation cannot be fulfilled on ConfigMap "pre": the UID in the precondition (wrong) does not match the UID in record (${made.metadata.uid}). The object might have been deleted and then recreated`,
    ]);
    const old = await server.call('DELETE', `${configMaps}/pre`, { body: { preconditions: { resourceVersion: '1' } } });
    expect(old.status).toBe(409);
    const { uid } = made.metadata;
    const right = await server.call('DELETE', `${configMaps}/pre`, { body: { preconditions: { uid } } });
    expect(right.body).toMatchObject({
      kind: 'Status',
      status: 'Success',
      details: { name: 'pre', kind: 'configmaps', uid },
    });
  });
});

describe('a namespace', () => {
  test('terminates, takes nothing new, and goes when it is finalized', async () => {
    const namespaces = '/api/v1/namespaces';
    await server.call('POST', namespaces, { body: { metadata: { name: 'gone' } } });
    const { body } = await server.call('DELETE', `${namespaces}/gone`);
    expect(body).toMatchObject({ status: { phase: 'Terminating' }, spec: { finalizers: ['kubernetes'] } });
    const refused = await server.call('POST', `${namespaces}/gone/configmaps`, {
      body: { metadata: { name: 'late' } },
    });
    expect([refused.status, refused.body.message]).toEqual([
      403,
      'configmaps "late" is forbidden: unable to create new content in namespace gone because it is being terminated',
    ]);
    expect((await server.call('DELETE', `${namespaces}/gone`)).status).toBe(409);
    await server.call('PUT', `${namespaces}/gone/finalize`, { body: { ...body, spec: {} } });
    expect((await server.call('GET', `${namespaces}/gone`)).status).toBe(404);
  });

  test('default cannot be deleted', async () => {
    const { status, body } = await server.call('DELETE', '/api/v1/namespaces/default');
    expect([status, body.message]).toEqual([
      403,
      'namespaces "default" is forbidden: this namespace may not be deleted',
    ]);
  });
});

test('deletecollection deletes what the selector finds and nothing else', async () => {
  for (const [name, label] of [
    ['x1', 'x'],
    ['x2', 'x'],
    ['y1', 'y'],
  ]) {
    await server.call('POST', configMaps, { body: { metadata: { name, labels: { batch: label } } } });
  }
  expect((await server.call('DELETE', `${configMaps}?labelSelector=batch%3Dx`)).body.items.length).toBe(2);
  const { body } = await server.call('GET', `${configMaps}?labelSelector=batch`);
  expect(body.items.map(({ metadata }: { metadata: { name: string } }) => metadata.name)).toEqual(['y1']);
});

describe('binding', () => {
  test('assigns a pod once', async () => {
    await createPod('bound');
    const bind = (node: string) =>
      server.admin.create(
        pods,
        { metadata: { name: 'bound', namespace: 'default' }, target: { name: node } } as never,
        { subresource: 'binding' },
      );
    expect((await bind('n1')).spec?.nodeName).toBe('n1');
    await expect(bind('n2')).rejects.toThrow('pod bound is already assigned to node "n1"');
    const { body } = await server.call('GET', `${podsPath}/bound`);
    expect(body.status.conditions).toMatchObject([{ type: 'PodScheduled', status: 'True' }]);
  });
});

describe('eviction', () => {
  test('deletes a pod unless a budget speaks against it', async () => {
    await createPod('evicted', 'n1');
    await server.call('PATCH', `${podsPath}/evicted`, {
      body: { metadata: { labels: { app: 'guarded' } } },
      type: merge,
    });
    await server.call('PATCH', `${podsPath}/evicted/status`, { body: { status: { phase: 'Running' } }, type: merge });
    const budget = {
      metadata: { name: 'b' },
      spec: { minAvailable: 1, selector: { matchLabels: { app: 'guarded' } } },
    };
    const budgets = '/apis/policy/v1/namespaces/default/poddisruptionbudgets';
    await server.call('POST', budgets, { body: budget });
    const eviction = { metadata: { name: 'evicted', namespace: 'default' } };
    const refused = await server.call('POST', `${podsPath}/evicted/eviction`, { body: eviction });
    expect([refused.status, refused.body.reason]).toEqual([429, 'TooManyRequests']);
    await server.call('DELETE', `${budgets}/b`);
    expect((await server.call('POST', `${podsPath}/evicted/eviction`, { body: eviction })).status).toBe(201);
    const { body } = await server.call('GET', `${podsPath}/evicted`);
    expect(body.metadata.deletionTimestamp).toBeTruthy();
  });
});
