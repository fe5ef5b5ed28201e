import { fieldOwners } from '@pilothouse/testing/field-owners';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
  await define(widgets);
});
afterAll(() => server.close());

const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const objects = '/apis/example.com/v1/namespaces/default/widgets';

const spec = {
  type: 'object',
  required: ['size'],
  properties: {
    size: { type: 'integer', minimum: 1, maximum: 9 },
    color: { type: 'string', enum: ['red', 'green'], default: 'red' },
    code: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 },
    email: { type: 'string', format: 'email' },
    port: { 'x-kubernetes-int-or-string': true },
    replicas: { type: 'integer', default: 1 },
    note: { type: 'string', nullable: true },
    free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    tags: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    parts: {
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name'],
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, count: { type: 'integer', default: 2 } },
      },
    },
    inner: { type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
  },
};
const status = {
  type: 'object',
  properties: { phase: { type: 'string' }, replicas: { type: 'integer' }, selector: { type: 'string' } },
};
const schema = { openAPIV3Schema: { type: 'object', required: ['spec'], properties: { spec, status } } };
const version = {
  name: 'v1',
  served: true,
  storage: true,
  schema,
  subresources: {
    status: {},
    scale: {
      specReplicasPath: '.spec.replicas',
      statusReplicasPath: '.status.replicas',
      labelSelectorPath: '.status.selector',
    },
  },
  additionalPrinterColumns: [
    { name: 'Size', type: 'integer', jsonPath: '.spec.size' },
    { name: 'Phase', type: 'string', jsonPath: '.status.phase', description: 'How it is.' },
    { name: 'First', type: 'string', jsonPath: '.spec.parts[?(@.name=="a")].count', priority: 1 },
    { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
  ],
  selectableFields: [{ jsonPath: '.spec.color' }],
};
const names = {
  plural: 'widgets',
  singular: 'widget',
  kind: 'Widget',
  listKind: 'WidgetList',
  shortNames: ['wd'],
  categories: ['all'],
};
const widgets = { group: 'example.com', scope: 'Namespaced', names, versions: [version] };

const definition = (given: { group: string; names: { plural: string } }) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${given.names.plural}.${given.group}` },
  spec: given,
});
const define = (given: { group: string; names: { plural: string } }) =>
  server.call('POST', definitions, { body: definition(given) });

const widget = (name: string, fields: object, more: object = {}) => ({
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name },
  spec: fields,
  ...more,
});
const create = (body: object, query = '') => server.call('POST', `${objects}${query}`, { body });
const merge = (path: string, body: object) =>
  server.call('PATCH', path, { body, type: 'application/merge-patch+json' });
const told = ({ status: code, body }: Reply) => [code, body.message];

describe('a definition', () => {
  test('is established with the write that makes it', async () => {
    const { body } = await server.call('GET', `${definitions}/widgets.example.com`);
    expect(body.status).toMatchObject({
      acceptedNames: names,
      storedVersions: ['v1'],
      conditions: [
        { type: 'NamesAccepted', status: 'True', reason: 'NoConflicts', message: 'no conflicts found' },
        { type: 'Established', status: 'True', reason: 'InitialNamesAccepted' },
      ],
    });
    expect(body.metadata.generation).toBe(1);
  });

  test('has its kind in every form of discovery at once', async () => {
    const groups = await server.call('GET', '/apis');
    expect(groups.body.groups.find(({ name }: { name: string }) => name === 'example.com')).toEqual({
      name: 'example.com',
      versions: [{ groupVersion: 'example.com/v1', version: 'v1' }],
      preferredVersion: { groupVersion: 'example.com/v1', version: 'v1' },
    });
    const { body: list } = await server.call('GET', '/apis/example.com/v1');
    expect(list.resources.map((one: { name: string }) => one.name)).toEqual([
      'widgets',
      'widgets/status',
      'widgets/scale',
    ]);
    expect(list.resources[0]).toMatchObject({
      kind: 'Widget',
      namespaced: true,
      shortNames: ['wd'],
      categories: ['all'],
    });
    const aggregated = await server.call('GET', '/apis', {
      accept: 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
    });
    expect(aggregated.text).toContain('"singularResource":"widget"');
  });

  test('has its schema in OpenAPI, with a hash that changes with it', async () => {
    const index = await server.call('GET', '/openapi/v3');
    const path = index.body.paths['apis/example.com/v1'].serverRelativeURL;
    const { body } = await server.call('GET', path);
    const published = body.components.schemas['com.example.v1.Widget'];
    expect(published.properties.spec.properties.color).toEqual(spec.properties.color);
    expect(published['x-kubernetes-group-version-kind']).toEqual([
      { group: 'example.com', version: 'v1', kind: 'Widget' },
    ]);
    const { patch } = body.paths['/apis/example.com/v1/namespaces/{namespace}/widgets/{name}'];
    expect(Object.keys(patch.requestBody.content)).toEqual([
      'application/apply-patch+yaml',
      'application/json-patch+json',
      'application/merge-patch+json',
    ]);
    const old = await server.call('GET', '/openapi/v2');
    expect(old.text).toContain('/apis/example.com/v1/namespaces/{namespace}/widgets/{name}');
  });

  test.each([
    [
      'of another name',
      { metadata: { name: 'gadgets.example.org' } },
      'metadata.name: Invalid value: "gadgets.example.org": must be spec.names.plural+"."+spec.group',
    ],
  ])('%s is refused', async (_, change, message) => {
    const gadgets = { ...widgets, group: 'example.org' };
    const reply = await server.call('POST', definitions, { body: { ...definition(gadgets), ...change } });
    expect(reply.status).toBe(422);
    expect(reply.body.message).toContain(message);
  });

  test.each([
    [
      'without a schema',
      { ...version, schema: undefined },
      'schema.openAPIV3Schema: Required value: schemas are required',
    ],
    [
      'that is not structural',
      { ...version, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { properties: {} } } } } },
      'openAPIV3Schema.properties[spec].type: Required value: must not be empty for specified object fields',
    ],
    ['that is not stored', { ...version, storage: false }, 'must have exactly one version marked as storage version'],
    [
      'whose default breaks its own rules',
      {
        ...version,
        schema: {
          openAPIV3Schema: { type: 'object', properties: { a: { type: 'integer', default: 'x' } } },
        },
        subresources: undefined,
        selectableFields: undefined,
      },
      'properties[a].default in body must be of type integer: "string"',
    ],
  ])('with a version %s is refused', async (_, wrong, message) => {
    const reply = await define({ ...widgets, group: 'wrong.example.com', versions: [wrong] } as typeof widgets);
    expect(reply.status).toBe(422);
    expect(reply.body.message).toContain(message);
  });

  test('that asks a webhook to convert is refused with the reason', async () => {
    const conversion = { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'] } };
    const reply = await define({ ...widgets, group: 'hook.example.com', conversion } as typeof widgets);
    expect(told(reply)).toEqual([
      422,
      'CustomResourceDefinition.apiextensions.k8s.io "widgets.hook.example.com" is invalid: spec.conversion.strategy: Forbidden: conversion by a webhook is not served by this cluster: use None',
    ]);
  });

  test('does not get a name that another of its group has', async () => {
    const taken = { ...widgets, names: { plural: 'others', singular: 'other', kind: 'Widget', listKind: 'OtherList' } };
    const { body } = await define(taken);
    expect(body.status.conditions).toMatchObject([
      { type: 'NamesAccepted', status: 'False', reason: 'KindConflict', message: '"Widget" is already in use' },
      { type: 'Established', status: 'False', reason: 'NotAccepted' },
    ]);
    expect((await server.call('GET', '/apis/example.com/v1/others')).status).toBe(404);
  });

  test('keeps what its objects are found by', async () => {
    const path = `${definitions}/widgets.example.com`;
    const reply = await merge(path, { spec: { scope: 'Cluster' } });
    expect(reply.status).toBe(422);
    expect(reply.body.message).toContain('spec.scope: Invalid value: "Cluster": field is immutable');
  });

  test('holds itself until its objects are gone, and makes no more of them', async () => {
    const name = 'going.example.com';
    await define({ ...widgets, group: 'going.example.com', names: { ...names, plural: 'widgets' } });
    const path = `${definitions}/widgets.${name}`;
    const { body } = await server.call('DELETE', path);
    expect(body.metadata.finalizers).toEqual(['customresourcecleanup.apiextensions.k8s.io']);
    expect(body.status.conditions.at(-1)).toMatchObject({ type: 'Terminating', status: 'True' });
    const refused = await server.call('POST', `/apis/${name}/v1/namespaces/default/widgets`, {
      body: { ...widget('late', { size: 1 }), apiVersion: `${name}/v1` },
    });
    expect(told(refused)).toEqual([405, 'create not allowed while custom resource definition is terminating']);
    await merge(path, { metadata: { finalizers: null } });
    expect((await server.call('GET', `/apis/${name}/v1/widgets`)).status).toBe(404);
  });
});

describe('a custom object', () => {
  test('gets its defaults, a generation and the identity of any other', async () => {
    const { status: code, body } = await create(widget('plain', { size: 3, parts: [{ name: 'a' }] }));
    expect(code).toBe(201);
    expect(body.spec).toEqual({ size: 3, color: 'red', replicas: 1, parts: [{ name: 'a', count: 2 }] });
    expect(body.metadata).toMatchObject({ name: 'plain', namespace: 'default', generation: 1 });
    expect(body.metadata.uid).toBeDefined();
  });

  test.each([
    [{}, 'spec.size: Required value'],
    [{ size: 'x' }, 'spec.size: Invalid value: "string": spec.size in body must be of type integer: "string"'],
    [{ size: 0 }, 'spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1'],
    [{ size: 10 }, 'spec.size: Invalid value: 10: spec.size in body should be less than or equal to 9'],
    [{ size: 1, color: 'blue' }, 'spec.color: Unsupported value: "blue": supported values: "green", "red"'],
    [{ size: 1, code: 'A1' }, 'spec.code: Invalid value: "A1": spec.code in body should match \'^[a-z]+$\''],
    [{ size: 1, code: 'abcdef' }, 'spec.code: Too long: may not be more than 5 bytes'],
    [{ size: 1, email: 'x' }, 'spec.email: Invalid value: "x": spec.email in body must be of type email: "x"'],
    [
      { size: 1, port: true },
      'spec.port: Invalid value: "boolean": spec.port in body must be of type integer,string: "boolean"',
    ],
    [{ size: 1, tags: ['a', 'a'] }, 'spec.tags[1]: Duplicate value: "a"'],
    [{ size: 1, parts: [{ name: 'a' }, { name: 'a' }] }, 'spec.parts[1]: Duplicate value: {"name":"a"}'],
    [
      { size: 1, labels: { a: 1 } },
      'spec.labels.a: Invalid value: "integer": spec.labels.a in body must be of type string: "integer"',
    ],
    [{ size: 1, inner: { kind: 'X' } }, 'spec.inner.apiVersion: Required value: must not be empty'],
  ])('that breaks its schema is refused in upstream words: %j', async (fields, problem) => {
    expect(told(await create(widget('wrong', fields)))).toEqual([
      422,
      `Widget.example.com "wrong" is invalid: ${problem}`,
    ]);
  });

  test('may have null where its schema says so, and the default where it does not', async () => {
    const { body } = await create(widget('nulls', { size: 1, note: null, color: null, port: '80' }));
    expect(body.spec).toEqual({ size: 1, note: null, color: 'red', port: '80', replicas: 1 });
  });

  test('loses what its schema does not have: with a warning, or refused, as is asked for', async () => {
    const odd = widget('pruned', { size: 1, extra: 1, free: { any: [1] }, parts: [{ name: 'a', b: 1 }] });
    const strict = await create(odd, '?fieldValidation=Strict');
    expect(told(strict)).toEqual([
      400,
      'Widget in version "v1" cannot be handled as a Widget: strict decoding error: unknown field "spec.extra", unknown field "spec.parts[0].b"',
    ]);
    const { body, headers } = await create(odd);
    expect(body.spec).toEqual({
      size: 1,
      color: 'red',
      replicas: 1,
      free: { any: [1] },
      parts: [{ name: 'a', count: 2 }],
    });
    expect(headers.warning).toContain('unknown field \\"spec.extra\\"');
  });

  test('has metadata of the one type that all have', async () => {
    const reply = await create({ ...widget('meta', { size: 1 }), metadata: { name: 'meta', labels: 'no' } });
    expect(reply.status).toBe(400);
    expect(reply.body.message).toContain('Widget in version "v1" cannot be handled as a Widget');
  });

  test('reports by its status, which changes no generation, and nothing else', async () => {
    const path = `${objects}/reporting`;
    await create(widget('reporting', { size: 1 }, { status: { phase: 'mine' } }));
    const { body } = await merge(`${path}/status`, {
      status: { phase: 'Ready', odd: 1 },
      spec: { size: 5 },
      metadata: { labels: { a: 'b' } },
    });
    expect(body.status).toEqual({ phase: 'Ready' });
    expect(body.spec.size).toBe(1);
    expect(body.metadata.labels).toBeUndefined();
    expect(body.metadata.generation).toBe(1);
    const next = await merge(path, { spec: { size: 2 }, status: { phase: 'Lost' } });
    expect(next.body).toMatchObject({ status: { phase: 'Ready' }, metadata: { generation: 2 } });
    const wrong = await merge(`${path}/status`, { status: { phase: 1 } });
    expect(wrong.status).toBe(422);
  });

  test('is scaled by the paths of its definition', async () => {
    const path = `${objects}/scaled/scale`;
    await create(widget('scaled', { size: 1 }));
    await merge(`${objects}/scaled/status`, { status: { replicas: 1, selector: 'app=w' } });
    const { body } = await merge(path, { spec: { replicas: 4 } });
    expect(body).toMatchObject({ kind: 'Scale', spec: { replicas: 4 }, status: { replicas: 1, selector: 'app=w' } });
    const { body: object } = await server.call('GET', `${objects}/scaled`);
    expect(object).toMatchObject({ spec: { replicas: 4 }, metadata: { generation: 2 } });
  });

  test('is listed by the columns of its definition', async () => {
    await create(widget('listed', { size: 7, parts: [{ name: 'a', count: 5 }] }));
    const { body } = await server.call('GET', `${objects}/listed`, {
      accept: 'application/json;as=Table;g=meta.k8s.io;v=v1',
    });
    expect(body.columnDefinitions.map(({ name, type }: { name: string; type: string }) => [name, type])).toEqual([
      ['Name', 'string'],
      ['Size', 'integer'],
      ['Phase', 'string'],
      ['First', 'string'],
      ['Age', 'date'],
    ]);
    expect(body.rows[0].cells.slice(0, 4)).toEqual(['listed', 7, null, '5']);
  });

  test('is applied by its schema: lists with keys item by item', async () => {
    const apply = (manager: string, parts: object[]) =>
      server.call('PATCH', `${objects}/applied?fieldManager=${manager}`, {
        body: widget('applied', { size: 1, parts }),
        type: 'application/apply-patch+yaml',
      });
    await apply('one', [{ name: 'a', count: 1 }]);
    const { body } = await apply('two', [{ name: 'b', count: 3 }]);
    expect(body.spec.parts).toEqual([
      { name: 'a', count: 1 },
      { name: 'b', count: 3 },
    ]);
    expect(fieldOwners(body).find((owner) => owner.startsWith('two '))).toMatch(/\.spec\.parts\[name="b"\]\.count/);
    const conflict = await apply('two', [{ name: 'a', count: 9 }]);
    expect(conflict.status).toBe(409);
  });

  test('takes merge and JSON patches, and no strategic ones', async () => {
    await create(widget('patched', { size: 1 }));
    const patch = (type: string, body: object) =>
      server.call('PATCH', `${objects}/patched`, { body, type: `application/${type}+json` });
    expect((await patch('json-patch', [{ op: 'replace', path: '/spec/size', value: 2 }])).body.spec.size).toBe(2);
    expect((await patch('merge-patch', { spec: { size: 3 } })).body.spec.size).toBe(3);
    expect((await patch('strategic-merge-patch', { spec: { size: 4 } })).status).toBe(415);
  });

  test('is replaced only in the version that was read', async () => {
    await create(widget('replaced', { size: 1 }));
    const reply = await server.call('PUT', `${objects}/replaced`, { body: widget('replaced', { size: 2 }) });
    expect(reply.body.message).toContain('metadata.resourceVersion: Invalid value: 0: must be specified for an update');
  });

  test('is selected by the fields of its definition', async () => {
    await create(widget('green', { size: 1, color: 'green' }));
    const { body } = await server.call('GET', `${objects}?fieldSelector=spec.color%3Dgreen`);
    expect(body.kind).toBe('WidgetList');
    expect(body.items.map((item: { metadata: { name: string } }) => item.metadata.name)).toEqual(['green']);
    expect((await server.call('GET', `${objects}?fieldSelector=spec.size%3D1`)).status).toBe(400);
  });

  test('is watched as any other, and may be used by whom a role lets', async () => {
    const watch = await server.watch(`${objects}?watch=true&resourceVersion=0&fieldSelector=metadata.name%3Dwatched`);
    await create(widget('watched', { size: 1 }));
    expect(await watch.next()).toMatchObject({ type: 'ADDED', object: { kind: 'Widget' } });
    await server.call('DELETE', `${objects}/watched`);
    expect((await watch.next()).type).toBe('DELETED');
    watch.stop();
    expect((await server.call('GET', objects, { token: 'viewer' })).status).toBe(403);
    await server.call('POST', '/apis/rbac.authorization.k8s.io/v1/clusterroles', {
      body: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'widgets' },
        rules: [{ apiGroups: ['example.com'], resources: ['widgets'], verbs: ['list'] }],
      },
    });
    await server.call('POST', '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings', {
      body: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleBinding',
        metadata: { name: 'widgets' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'widgets' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'viewer' }],
      },
    });
    expect((await server.call('GET', objects, { token: 'viewer' })).status).toBe(200);
  });
});

describe('several versions', () => {
  const group = 'versions.example.com';
  const older = {
    ...version,
    name: 'v1beta1',
    storage: false,
    deprecated: true,
    schema: {
      openAPIV3Schema: {
        type: 'object',
        properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } },
      },
    },
    selectableFields: undefined,
    subresources: undefined,
  };
  const at = (name: string) => `/apis/${group}/${name}/namespaces/default/widgets`;

  test('show one object each in its own words, and keep it in one', async () => {
    await define({ ...widgets, group, versions: [older, version] } as typeof widgets);
    const { body: described } = await server.call('GET', `/apis/${group}`);
    expect(described.versions.map((one: { version: string }) => one.version)).toEqual(['v1', 'v1beta1']);
    const made = await server.call('POST', at('v1beta1'), {
      body: { ...widget('both', { size: 2 }), apiVersion: `${group}/v1beta1` },
    });
    expect(made.body).toMatchObject({ apiVersion: `${group}/v1beta1`, spec: { size: 2 } });
    expect(made.headers.warning).toContain(`${group}/v1beta1 Widget is deprecated`);
    const { body } = await server.call('GET', `${at('v1')}/both`);
    expect(body).toMatchObject({ apiVersion: `${group}/v1`, spec: { size: 2, color: 'red' } });
    const kept = server.store.get({ resource: `widgets.${group}`, namespace: 'default', name: 'both' });
    expect(kept?.parse().apiVersion).toBe(`${group}/v1`);
    const listed = await server.call('GET', at('v1beta1'));
    expect(listed.body.items[0]).toMatchObject({ apiVersion: `${group}/v1beta1`, spec: { size: 2 } });
    const patched = await merge(`${at('v1beta1')}/both`, { spec: { size: 3 } });
    expect(patched.body).toMatchObject({ apiVersion: `${group}/v1beta1`, spec: { size: 3 } });
  });
});

test('definitions and their objects are there after a restart', async () => {
  await create(widget('lasting', { size: 1 }));
  const second = await createTestApi({ databaseUrl: server.databaseUrl });
  try {
    const { body } = await second.call('GET', `${objects}/lasting`);
    expect(body.spec.size).toBe(1);
  } finally {
    await second.close();
  }
});
