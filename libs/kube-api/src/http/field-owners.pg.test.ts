import { fieldOwners } from '@pilothouse/testing/field-owners';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi({ warnsNotHonoured: false });
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const configMap = (name: string, data?: object, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  ...(data && { data }),
});
const deployments = '/apis/apps/v1/namespaces/default/deployments';
const deployment = (name: string, spec: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'c', image: 'i:1' }] } },
    ...spec,
  },
});

const types = {
  apply: 'application/apply-patch+yaml',
  json: 'application/json-patch+json',
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
};
/** `path` ends in a query, or takes one. */
const patch = (path: string, how: keyof typeof types, body: unknown, manager = 'me') =>
  server.call('PATCH', `${path}${path.includes('?') ? '&' : '?'}fieldManager=${manager}`, { body, type: types[how] });
const create = async (collection: string, body: object, manager = 'maker') =>
  (await server.call('POST', `${collection}?fieldManager=${manager}`, { body })).body;
const read = async (path: string) => (await server.call('GET', path)).body;
const made = async (name: string, data: object = { a: '1', b: '1' }) => {
  await create(configMaps, configMap(name, data));
  return `${configMaps}/${name}`;
};
const withStatus = ({ status, body }: Reply) => [status, body.message ?? fieldOwners(body)];

describe('the owner of a field', () => {
  test('is who created it, with what holds it', async () => {
    const body = await create(configMaps, configMap('created', { a: '1' }, { labels: { l: '1' }, annotations: {} }));
    expect(fieldOwners(body)).toEqual(['maker Update .data .data.a .metadata.labels .metadata.labels.l']);
    expect(body.metadata.managedFields).toEqual([
      {
        manager: 'maker',
        operation: 'Update',
        apiVersion: 'v1',
        time: body.metadata.creationTimestamp,
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:data': { '.': {}, 'f:a': {} }, 'f:metadata': { 'f:labels': { '.': {}, 'f:l': {} } } },
      },
    ]);
  });

  test('with a value by default is who created the object', async () => {
    const body = await create(deployments, deployment('defaults'));
    const [owner = '', ...others] = fieldOwners(body);
    expect(others).toEqual([]);
    for (const path of ['.spec.replicas', '.spec.strategy.type', '.spec.template.spec.dnsPolicy']) {
      expect(owner.split(' ')).toContain(path);
    }
  });

  test.each([
    ['json', [{ op: 'replace', path: '/data/a', value: '2' }]],
    ['merge', { data: { a: '2' } }],
    ['strategic', { data: { a: '2' } }],
  ] as const)('is who changed it last, by a patch of each kind: %s', async (how, body) => {
    const path = await made(`patched-${how}`);
    expect(withStatus(await patch(path, how, body))).toEqual([
      200,
      ['maker Update .data .data.b', 'me Update .data.a'],
    ]);
  });

  test('is who replaced it by another value, and nobody once it is gone', async () => {
    const path = await made('replaced');
    const { metadata } = await read(path);
    const body = { ...configMap('replaced', { b: '1', c: '1' }), metadata };
    const replaced = await server.call('PUT', `${path}?fieldManager=me`, { body });
    expect(withStatus(replaced)).toEqual([200, ['maker Update .data .data.b', 'me Update .data.c']]);
  });

  test('stays who it was where the same value is written again', async () => {
    const path = await made('same');
    expect(withStatus(await patch(path, 'merge', { data: { a: '1' } }))).toEqual([
      200,
      ['maker Update .data .data.a .data.b'],
    ]);
    await patch(path, 'apply', configMap('same', { a: '1' }));
    expect(fieldOwners((await patch(path, 'merge', { data: { a: '1' } }, 'third')).body)).toEqual([
      'me Apply .data.a',
      'maker Update .data .data.a .data.b',
    ]);
  });

  test('that applied loses it to who updates it, and a second manager of that name is another one', async () => {
    await patch(`${configMaps}/lost`, 'apply', configMap('lost', { a: '1', b: '1' }));
    expect(withStatus(await patch(`${configMaps}/lost`, 'merge', { data: { a: '2' } }))).toEqual([
      200,
      ['me Apply .data.b', 'me Update .data.a'],
    ]);
    const again = await patch(`${configMaps}/lost`, 'apply', configMap('lost', { a: '3', b: '1' }));
    expect(again.body.message).toBe('Apply failed with 1 conflict: conflict with "me" using v1: .data.a');
  });

  test('is called by the program in the user agent where it does not name itself', async () => {
    const called = async (name: string, agent: string) => {
      const headers = { 'user-agent': agent };
      const { body } = await server.call('POST', configMaps, { body: configMap(name, { a: '1' }), headers });
      return body.metadata.managedFields[0].manager;
    };
    expect(await called('agent', 'kubectl-create/v1.36 (linux/amd64) kubernetes/abc')).toBe('kubectl-create');
    expect(await called('long', 'x'.repeat(200))).toBe('x'.repeat(128));
    expect(await called('odd', 'a\tb/1')).toBe('ab');
    expect(await called('none', '')).toBe('unknown');
  });

  test('of a Secret that was given as text owns the data that came of it, and can apply the text again', async () => {
    const secrets = '/api/v1/namespaces/default/secrets';
    const secret = (fields: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'text' }, ...fields });
    expect(fieldOwners(await create(secrets, secret({ stringData: { a: 'x' } })))).toEqual([
      'maker Update .data .data.a .type',
    ]);
    const path = `${secrets}/text`;
    const applied = await patch(path, 'apply', secret({ stringData: { b: 'y' } }));
    expect(applied.body.data).toEqual({ a: 'eA==', b: 'eQ==' });
    expect(applied.body.stringData).toBeUndefined();
    const again = await patch(path, 'apply', secret({ stringData: { b: 'y' } }));
    expect(again.body.metadata.resourceVersion).toBe(applied.body.metadata.resourceVersion);
    expect((await patch(path, 'apply', secret({ data: { a: 'eQ==' } }), 'you')).body.message).toBe(
      'Apply failed with 1 conflict: conflict with "maker" using v1: .data.a',
    );
  });
});

describe('the status', () => {
  const conditions = [{ type: 'Available', status: 'True', reason: 'r', message: 'm' }];
  const status = (fields: object) => ({ ...deployment('with-status'), status: fields });

  test('is owned by who writes it through its subresource, and not by who sends it along', async () => {
    await create(deployments, deployment('with-status'));
    const path = `${deployments}/with-status`;
    const along = await patch(path, 'merge', { status: { replicas: 7 } });
    expect([along.body.status.replicas, fieldOwners(along.body)]).toEqual([
      undefined,
      [expect.stringMatching(/^maker Update /)],
    ]);
    const written = await patch(`${path}/status`, 'merge', { status: { replicas: 1 }, spec: { replicas: 5 } });
    expect(written.body.spec.replicas).toBe(1);
    expect(fieldOwners(written.body).at(-1)).toBe('me Update/status .status.replicas');
    const { body } = await server.call('PUT', `${path}/status?fieldManager=you`, {
      body: { ...written.body, status: { replicas: 2, observedGeneration: 1 } },
    });
    expect(fieldOwners(body).slice(1)).toEqual(['you Update/status .status.observedGeneration .status.replicas']);
  });

  test('is applied by its subresource alone, condition by condition, with conflicts that name the subresource', async () => {
    const path = `${deployments}/with-status/status`;
    const applied = await patch(path, 'apply', status({ conditions }), 'conditioner');
    expect(applied.status).toBe(200);
    expect(applied.body.status.conditions).toMatchObject(conditions);
    const of = '.status.conditions[type="Available"]';
    expect(fieldOwners(applied.body)[0]).toBe(
      `conditioner Apply/status ${of} ${of}.message ${of}.reason ${of}.status ${of}.type`,
    );
    const other = status({ conditions: [{ type: 'Available', status: 'False' }] });
    expect((await patch(path, 'apply', other, 'third')).body.message).toBe(
      `Apply failed with 1 conflict: conflict with "conditioner" with subresource "status": ${of}.status`,
    );
    const taken = await patch(path, 'apply', status({}), 'conditioner');
    expect(taken.body.status.conditions).toBeUndefined();
  });

  test('of what is not there cannot be applied', async () => {
    const missing = { ...deployment('missing'), status: { replicas: 1 } };
    const { status: code, body } = await patch(`${deployments}/missing/status`, 'apply', missing);
    expect([code, body.message]).toEqual([404, 'deployments.apps "missing" not found']);
  });
});

describe('the number of replicas', () => {
  const scale = (name: string, spec: object) => ({
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: { name },
    spec,
  });
  const path = (name: string) => `${deployments}/${name}`;
  const replicasOf = (object: { metadata: { managedFields: unknown } }) =>
    fieldOwners(object).filter((owner) => owner.split(' ').includes('.spec.replicas'));

  test('is taken over by who scales, from who created and from who applied', async () => {
    await create(deployments, deployment('scaled', { replicas: 1 }));
    const answer = await patch(`${path('scaled')}/scale`, 'merge', { spec: { replicas: 2 } }, 'scaler');
    expect([answer.body.kind, answer.body.spec]).toEqual(['Scale', { replicas: 2 }]);
    expect(answer.body.metadata.managedFields).toBeUndefined();
    const { spec, ...object } = await read(path('scaled'));
    expect([spec.replicas, replicasOf(object)]).toEqual([2, ['scaler Update/scale .spec.replicas']]);
    await patch(path('scaled'), 'apply', deployment('scaled', { replicas: 2 }));
    await server.call('PUT', `${path('scaled')}/scale?fieldManager=other`, { body: scale('scaled', { replicas: 3 }) });
    expect(replicasOf(await read(path('scaled')))).toEqual(['other Update/scale .spec.replicas']);
    expect((await patch(path('scaled'), 'apply', deployment('scaled', { replicas: 1 }))).body.message).toBe(
      'Apply failed with 1 conflict: conflict with "other" with subresource "scale" using apps/v1: .spec.replicas',
    );
  });

  test('stays with its owner where it is scaled to what it is', async () => {
    await patch(path('as-it-is'), 'apply', deployment('as-it-is', { replicas: 2 }));
    const before = await read(path('as-it-is'));
    await patch(`${path('as-it-is')}/scale`, 'merge', { spec: { replicas: 2 } }, 'scaler');
    expect(await read(path('as-it-is'))).toEqual(before);
  });

  test('is applied through the scale too, which conflicts with who applied it to the object', async () => {
    await patch(path('by-scale'), 'apply', deployment('by-scale', { replicas: 2 }));
    const refused = await patch(`${path('by-scale')}/scale`, 'apply', scale('by-scale', { replicas: 3 }), 'scaler');
    expect([refused.status, refused.body.message]).toEqual([
      409,
      'Apply failed with 1 conflict: conflict with "me": .spec.replicas',
    ]);
    const forcing = `${path('by-scale')}/scale?force=true`;
    const forced = await patch(forcing, 'apply', scale('by-scale', { replicas: 3 }), 'scaler');
    expect([forced.status, forced.body.spec]).toEqual([200, { replicas: 3 }]);
    const object = await read(path('by-scale'));
    expect([object.spec.replicas, replicasOf(object)]).toEqual([3, ['scaler Apply/scale .spec.replicas']]);
  });

  test('may be scaled to zero, which is told as upstream tells it', async () => {
    await create(deployments, deployment('to-zero', { replicas: 1 }));
    const answer = await patch(`${path('to-zero')}/scale`, 'merge', { spec: { replicas: 0 } }, 'scaler');
    expect(answer.body.spec).toEqual({});
    const object = await read(path('to-zero'));
    // A Scale leaves a zero out, so that scaling to it takes the field from its owner and gives it to nobody.
    expect([object.spec.replicas, replicasOf(object)]).toEqual([0, []]);
  });
});

describe('an Event', () => {
  const old = '/api/v1/namespaces/default/events';
  const newer = '/apis/events.k8s.io/v1/namespaces/default/events';
  const about = { kind: 'Pod', namespace: 'default', name: 'p' };

  test('is owned by the field names of the group that it was written in', async () => {
    const body = { metadata: { name: 'e1' }, involvedObject: about, reason: 'R', message: 'm', type: 'Normal' };
    const created = await create(old, body);
    expect(fieldOwners(created)).toEqual([expect.stringContaining(' .involvedObject .message .reason')]);
    const { body: noted } = await patch(`${newer}/e1`, 'merge', { note: 'n' });
    expect(noted.note).toBe('n');
    expect((await read(`${old}/e1`)).message).toBe('n');
    expect(fieldOwners(noted)).toEqual(fieldOwners(await read(`${old}/e1`)));
  });

  test('can be applied in both groups', async () => {
    const event = { apiVersion: 'v1', kind: 'Event', metadata: { name: 'e2' }, involvedObject: about, message: 'm' };
    const first = await patch(`${old}/e2`, 'apply', event);
    expect([first.status, first.body.message]).toEqual([201, 'm']);
    const again = await patch(`${old}/e2`, 'apply', event);
    expect(again.body).toEqual(first.body);
    const regarding = {
      apiVersion: 'events.k8s.io/v1',
      kind: 'Event',
      metadata: { name: 'e3' },
      eventTime: '2026-01-01T00:00:00.000000Z',
      reportingController: 'x.io/y',
      reportingInstance: 'y-0',
      action: 'Do',
      reason: 'R',
      type: 'Normal',
      regarding: about,
      note: 'n',
    };
    const other = await patch(`${newer}/e3`, 'apply', regarding);
    expect([other.status, other.body.note]).toEqual([201, 'n']);
    expect((await patch(`${newer}/e3`, 'apply', regarding)).body).toEqual(other.body);
    expect(await read(`${old}/e3`)).toMatchObject({ message: 'n', involvedObject: about });
  });
});

describe('managedFields', () => {
  test('are forgotten where one empty entry is written, by every way of writing', async () => {
    const ways: readonly (readonly ['json' | 'merge' | 'strategic', unknown])[] = [
      ['json', [{ op: 'replace', path: '/metadata/managedFields', value: [{}] }]],
      ['merge', { metadata: { managedFields: [{}] } }],
      ['strategic', { metadata: { managedFields: [{}] } }],
    ];
    for (const [how, body] of ways) {
      const path = await made(`reset-${how}`);
      const answer = await patch(path, how, body);
      expect([answer.status, answer.body.metadata.managedFields]).toEqual([200, undefined]);
      expect((await read(path)).metadata.managedFields).toBeUndefined();
    }
    const path = await made('reset-put');
    const object = await read(path);
    const body = { ...object, metadata: { ...object.metadata, managedFields: [{}] } };
    expect((await server.call('PUT', path, { body })).body.metadata.managedFields).toBeUndefined();
  });

  test('that a new object brings along empty are no reason not to track it', async () => {
    const body = await create(configMaps, configMap('fresh', { a: '1' }, { managedFields: [{}] }));
    expect(fieldOwners(body)).toEqual(['maker Update .data .data.a']);
  });

  test('stay where a client that does not know them leaves them out, writes none, or nonsense', async () => {
    const path = await made('unaware');
    const before = fieldOwners(await read(path));
    const { managedFields: _, ...metadata } = (await read(path)).metadata;
    await server.call('PUT', `${path}?fieldManager=me`, {
      body: { ...configMap('unaware', { a: '1', b: '1' }), metadata },
    });
    expect(fieldOwners(await read(path))).toEqual(before);
    await patch(path, 'merge', { metadata: { managedFields: null } });
    expect(fieldOwners(await read(path))).toEqual(before);
    await patch(path, 'merge', { metadata: { managedFields: [] } });
    expect(fieldOwners(await read(path))).toEqual(before);
    const entry = { manager: 'm', operation: 'Delete', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1: {} };
    await patch(path, 'merge', { metadata: { managedFields: [entry] } });
    expect(fieldOwners(await read(path))).toEqual(before);
  });

  test('are edited by a patch, and what else the patch changes belongs to who sent it', async () => {
    const path = await made('edited');
    const { metadata } = await read(path);
    const [entry] = metadata.managedFields;
    const edited = await patch(path, 'json', [
      { op: 'replace', path: '/metadata/managedFields', value: [{ ...entry, manager: 'kubectl', operation: 'Apply' }] },
      { op: 'replace', path: '/metadata/resourceVersion', value: metadata.resourceVersion },
      { op: 'add', path: '/data/c', value: '1' },
    ]);
    expect(withStatus(edited)).toEqual([200, ['kubectl Apply .data .data.a .data.b', 'me Update .data.c']]);
    const applied = await patch(path, 'apply', configMap('edited', { a: '2' }), 'kubectl');
    expect(withStatus(applied)).toEqual([200, ['kubectl Apply .data.a', 'me Update .data.c']]);
    expect(applied.body.data).toEqual({ a: '2', c: '1' });
  });

  test('cannot be written through a subresource', async () => {
    await create(deployments, deployment('guarded'));
    const before = fieldOwners(await read(`${deployments}/guarded`));
    await patch(`${deployments}/guarded/status`, 'merge', { metadata: { managedFields: [{}] } });
    expect(fieldOwners(await read(`${deployments}/guarded`))).toEqual(before);
  });

  test('of what is not tracked begin with the first apply, which finds an owner for all that was there', async () => {
    const path = await made('untracked');
    await patch(path, 'merge', { metadata: { managedFields: [{}] } });
    expect((await patch(path, 'merge', { data: { b: '2' } })).body.metadata.managedFields).toBeUndefined();
    const refused = await patch(path, 'apply', configMap('untracked', { a: '2' }));
    expect(refused.body.message).toBe(
      'Apply failed with 1 conflict: conflict with "before-first-apply" using v1: .data.a',
    );
    const { body } = await patch(path, 'apply', configMap('untracked', { a: '1', c: '1' }));
    expect(fieldOwners(body)).toEqual(['me Apply .data.a .data.c', 'before-first-apply Update .data .data.a .data.b']);
  });

  test('name no more than ten who updated: the oldest are taken together, and lose no field', async () => {
    const data = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`k${index}`, '1']));
    const path = await made('crowded', data);
    for (const key of Object.keys(data)) await patch(path, 'merge', { data: { [key]: '2' } }, `a-${key}`);
    const owners = fieldOwners(await read(path));
    expect(owners).toHaveLength(10);
    expect(owners.filter((owner) => owner.startsWith('ancient-changes '))).toHaveLength(1);
    const owned = owners.flatMap((owner) => owner.split(' ').slice(2)).sort();
    expect(owned).toEqual(['.data', ...Object.keys(data).map((key) => `.data.${key}`)].sort());
  });
});
