import { fieldOwners } from '@pilothouse/testing/field-owners';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi({ warnsNotHonoured: false });
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const pods = '/api/v1/namespaces/default/pods';
const configMap = (name: string, more: object = {}, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  ...more,
});
const pod = (name: string, spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec });

/** `body`: an object, or YAML. */
const apply = (path: string, body: unknown, query = 'fieldManager=me'): Promise<Reply> =>
  server.call('PATCH', `${path}?${query}`, { body, type: 'application/apply-patch+yaml' });
const told = ({ status, body }: Reply) => [status, body.message];
const exists = async (path: string) => (await server.call('GET', path)).status === 200;

describe('the manager', () => {
  const path = `${configMaps}/managed`;
  const invalid = (message: string) => `PatchOptions.meta.k8s.io "" is invalid: fieldManager: ${message}`;

  test.each([
    ['', 'Required value: is required for apply patch'],
    ['fieldManager=', 'Required value: is required for apply patch'],
    [`fieldManager=${'x'.repeat(129)}`, 'Too long: may not be more than 128 bytes'],
    [`fieldManager=${encodeURIComponent('é'.repeat(65))}`, 'Too long: may not be more than 128 bytes'],
    ['fieldManager=a%0Ab', 'Invalid value: "a\\nb": should only contain printable characters'],
  ])('is asked for, and is short and printable: ?%s', async (query, message) => {
    expect(told(await apply(path, configMap('managed'), query))).toEqual([422, invalid(message)]);
    expect(await exists(path)).toBe(false);
  });

  test('may have 128 bytes, and letters of every script', async () => {
    for (const name of ['x'.repeat(128), 'é'.repeat(64), '배포 도구']) {
      const { body } = await apply(
        path,
        configMap('managed', { data: { a: '1' } }),
        `fieldManager=${encodeURIComponent(name)}`,
      );
      expect(fieldOwners(body)).toContain(`${name} Apply .data.a`);
    }
  });

  test.each(['json-patch', 'merge-patch', 'strategic-merge-patch'])(
    'of a patch that is no apply cannot force: %s',
    async (type) => {
      const body = type === 'json-patch' ? [] : {};
      const reply = await server.call('PATCH', `${path}?force=true`, { body, type: `application/${type}+json` });
      expect(told(reply)).toEqual([
        422,
        'PatchOptions.meta.k8s.io "" is invalid: force: Forbidden: may not be specified for non-apply patch',
      ]);
    },
  );
});

describe('a configuration', () => {
  test.each([
    ['of another version', { ...configMap('odd'), apiVersion: 'v2' }, /^invalid object type: v2, Kind=ConfigMap/],
    ['of another kind', { ...configMap('odd'), kind: 'Secret' }, /^invalid object type: v1, Kind=Secret/],
    ['without version and kind', { metadata: { name: 'odd' } }, /^invalid object type: , Kind=/],
    [
      'of another name',
      configMap('other'),
      /^the name of the object \(other\) does not match the name on the URL \(odd\)$/,
    ],
    [
      'without a name',
      { apiVersion: 'v1', kind: 'ConfigMap' },
      /^the name of the object \(odd based on URL\) was undeterminable: name must be provided$/,
    ],
    [
      'of another namespace',
      configMap('odd', {}, { namespace: 'kube-system' }),
      /^the namespace of the provided object does not match the namespace sent on the request$/,
    ],
    [
      'with managedFields',
      configMap('odd', {}, { managedFields: [{ manager: 'me', operation: 'Apply' }] }),
      /^metadata.managedFields must be nil$/,
    ],
    ['that is a list', [configMap('odd')], /^error decoding YAML: /],
    ['that is nothing', '', /^error decoding YAML: /],
    ['with a field that is not known', configMap('odd', { dta: {} }), /: \.dta: field not declared in schema$/],
    ['with another type', configMap('odd', { data: ['a'] }), /: \.data: expected map, got \["a"\]$/],
    ['with a value of another type', configMap('odd', { data: { a: 1 } }), /cannot unmarshal number/],
  ])('%s is refused, and nothing is made', async (_, body, message) => {
    const reply = await apply(`${configMaps}/odd`, body);
    expect([reply.status, reply.body.message]).toEqual([400, expect.stringMatching(message)]);
    expect(await exists(`${configMaps}/odd`)).toBe(false);
  });

  const path = `${pods}/odd`;
  const container = { name: 'c', image: 'i' };
  test.each([
    [
      'two items of one key',
      { containers: [container, container] },
      '.spec.containers: duplicate entries for key [name="c"]',
    ],
    [
      'two items of one key where one leaves out a default',
      { containers: [{ ...container, ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'TCP' }] }] },
      '.spec.containers[name="c"].ports: duplicate entries for key [containerPort=80,protocol="TCP"]',
    ],
    [
      'an item without its key',
      { containers: [{ image: 'i' }] },
      '.spec.containers: element 0: associative list with keys has an element that omits key field "name" (and doesn\'t have default value)',
    ],
    [
      'an item that is nothing',
      { containers: [null] },
      '.spec.containers: element 0: associative list with keys may not have a null element',
    ],
    [
      'an item that is none',
      { containers: ['c'] },
      '.spec.containers: element 0: associative list with keys may not have non-map elements',
    ],
    ['an object for a list', { containers: { c: {} } }, '.spec.containers: expected list, got {"c":{}}'],
    [
      'more than one fault',
      { nope: 1, containers: [{ ...container, imagee: 'i' }] },
      'errors:\n  .spec.nope: field not declared in schema\n  .spec.containers[name="c"].imagee: field not declared in schema',
    ],
  ])('with %s is refused', async (_, spec, why) => {
    const described = 'failed to create typed patch object (default/odd; v1, Kind=Pod): ';
    expect(told(await apply(path, pod('odd', spec)))).toEqual([400, described + why]);
  });

  test('with one value of a set twice, or with no value in it, is refused', async () => {
    const finalizers = (...values: unknown[]) => configMap('odd', {}, { finalizers: values });
    const described = 'failed to create typed patch object (default/odd; v1, Kind=ConfigMap): .metadata.finalizers: ';
    expect(told(await apply(`${configMaps}/odd`, finalizers('x/a', 'x/a')))).toEqual([
      400,
      `${described}duplicate entries for key [="x/a"]`,
    ]);
    expect(told(await apply(`${configMaps}/odd`, finalizers('x/a', null)))).toEqual([
      400,
      `${described}element 1: associative list without keys has an element that's an explicit null`,
    ]);
  });

  test('that makes an object which is not valid is refused with all that is wrong', async () => {
    const reply = await apply(path, pod('odd', { containers: [{ name: 'Bad_Name', image: 'i' }] }));
    expect([reply.status, reply.body.details.causes.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['spec.containers[0].name'],
    ]);
  });

  test('whose values are null owns those fields, and the object does not have them', async () => {
    const { status, body } = await apply(`${configMaps}/nulls`, configMap('nulls', { data: null, immutable: null }));
    expect([status, body.data, body.immutable]).toEqual([201, undefined, undefined]);
    expect(fieldOwners(body)).toEqual(['me Apply .data .immutable']);
    const again = await apply(`${configMaps}/nulls`, configMap('nulls', { data: null, immutable: null }));
    expect(again.body).toEqual(body);
    const filled = await apply(`${configMaps}/nulls`, configMap('nulls', { data: { a: '1' } }));
    expect([filled.body.data, fieldOwners(filled.body)]).toEqual([{ a: '1' }, ['me Apply .data.a']]);
  });
});

describe('the version and the uid in a configuration', () => {
  test('say which object is meant: another version is a conflict, the right one is not', async () => {
    const path = `${configMaps}/versioned`;
    const { body: made } = await apply(path, configMap('versioned', { data: { a: '1' } }));
    const at = (resourceVersion: string, a: string) => configMap('versioned', { data: { a } }, { resourceVersion });
    const { resourceVersion } = made.metadata;
    const changed = await apply(path, at(resourceVersion, '2'));
    expect([changed.status, changed.body.data]).toEqual([200, { a: '2' }]);
    const late = await apply(path, at(resourceVersion, '3'), 'fieldManager=me&force=true');
    expect([late.status, late.body.reason, late.body.message]).toEqual([
      409,
      'Conflict',
      expect.stringContaining('the object has been modified; please apply your changes to the latest version'),
    ]);
    expect((await server.call('GET', path)).body).toEqual(changed.body);
    expect(fieldOwners(changed.body)).toEqual(['me Apply .data.a']);
  });

  test('of what is not there make nothing', async () => {
    const path = `${configMaps}/absent`;
    const uid = '88e00824-7f0e-11e8-94a1-c8d3ffb15800';
    expect(told(await apply(path, configMap('absent', {}, { uid })))).toEqual([
      409,
      `Operation cannot be fulfilled on configmaps "absent": uid mismatch: the provided object specified uid ${uid}, and no existing object was found`,
    ]);
    expect((await apply(path, configMap('absent', {}, { resourceVersion: '1' }))).status).toBe(404);
    expect(await exists(path)).toBe(false);
  });

  test('of another object are a conflict', async () => {
    const path = `${configMaps}/another`;
    await apply(path, configMap('another', { data: { a: '1' } }));
    const reply = await apply(path, configMap('another', { data: { a: '2' } }, { uid: 'x' }));
    expect([reply.status, reply.body.message]).toEqual([409, expect.stringContaining('UID in precondition: x')]);
  });
});

describe('a namespace', () => {
  test('that is missing is told, and that is going away takes nothing new', async () => {
    const missing = await apply('/api/v1/namespaces/nowhere/configmaps/a', configMap('a'));
    expect(told(missing)).toEqual([404, 'namespaces "nowhere" not found']);
    const path = '/api/v1/namespaces/leaving/configmaps';
    await server.call('POST', '/api/v1/namespaces', { body: { metadata: { name: 'leaving' } } });
    await apply(`${path}/here`, configMap('here', { data: { a: '1' } }, { finalizers: ['x.io/stay'] }));
    await server.call('DELETE', '/api/v1/namespaces/leaving');
    const refused = await apply(`${path}/new`, configMap('new'));
    expect([refused.status, refused.body.details.causes[0].reason]).toEqual([403, 'NamespaceTerminating']);
    const changed = await apply(`${path}/here`, configMap('here', { data: { a: '2' } }, { finalizers: ['x.io/stay'] }));
    expect([changed.status, changed.body.data]).toEqual([200, { a: '2' }]);
  });
});

describe('YAML', () => {
  const path = `${configMaps}/yaml`;

  test('is read with comments, anchors, block text and quoted numbers', async () => {
    const body = [
      '# who made this',
      '---',
      'apiVersion: v1',
      'kind: ConfigMap',
      'metadata:',
      '  name: yaml # not the other',
      '  labels: &labels {app: shop}',
      '  annotations: *labels',
      'data:',
      '  port: "80"',
      '  text: |',
      '    a: b',
      '    # no comment',
      '',
    ].join('\n');
    const { status, body: made } = await apply(path, body);
    expect(status).toBe(201);
    expect(made.data).toEqual({ port: '80', text: 'a: b\n# no comment\n' });
    expect(made.metadata).toMatchObject({ labels: { app: 'shop' }, annotations: { app: 'shop' } });
    expect((await apply(path, body)).body).toEqual(made);
    // The same said in JSON is the same.
    const { data, metadata } = made;
    const asJson = configMap('yaml', { data }, { labels: metadata.labels, annotations: metadata.annotations });
    expect((await apply(path, asJson)).body).toEqual(made);
  });

  test('spells modes of files in octal', async () => {
    const body =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: moded}\nspec:\n  containers: [{name: c, image: i}]\n' +
      '  volumes: [{name: v, secret: {secretName: s, defaultMode: 0640}}]\n';
    const reply = await apply(`${pods}/moded`, body);
    expect([reply.status, reply.body.spec.volumes[0].secret.defaultMode]).toEqual([201, 0o640]);
  });

  test.each([
    ['of two documents', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: broken}\n---\nkind: Secret\n'],
    ['that is broken', 'apiVersion: v1\nkind: {'],
    ['with tabs', 'apiVersion: v1\n\tkind: ConfigMap\n'],
    ['with an alias of nothing', 'apiVersion: *x\n'],
    ['that is nested without end', '['.repeat(100_000)],
    [
      'that is nested deep, and whole',
      `apiVersion: v1\nkind: ConfigMap\ndata: ${'['.repeat(2000)}${']'.repeat(2000)}\n`,
    ],
  ])('%s is refused', async (_, body) => {
    const reply = await apply(`${configMaps}/broken`, body);
    expect([reply.status, reply.body.reason]).toEqual([400, 'BadRequest']);
    expect(await exists(`${configMaps}/broken`)).toBe(false);
  });
});
