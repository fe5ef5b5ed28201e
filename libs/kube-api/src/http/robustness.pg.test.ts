import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedResources } from '../discovery/served-resources.ts';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const writable = servedResources.filter(({ verbs }) => verbs.includes('create'));

function collection({ group, version, resource, namespaced }: Resource): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return `${root}${namespaced ? '/namespaces/default' : ''}/${resource}`;
}

/** Objects that look a little like manifests. */
const field = fc.constantFrom(
  'spec',
  'status',
  'data',
  'template',
  'containers',
  'ports',
  'selector',
  'matchLabels',
  'name',
  'rules',
  'metadata',
  'labels',
  'x',
  '__proto__',
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(null, '', 'a', 0, -1, 1e30, true, 'None', '80%'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 4 }),
  ),
}));

test('no manifest, whatever it holds, is answered with an internal error', async () => {
  const attempt = fc.record({ resource: fc.constantFrom(...writable), spec: value, rest: fc.dictionary(field, value) });
  await fc.assert(
    fc.asyncProperty(attempt, async ({ resource, spec, rest }) => {
      const { name: _, ...more } = rest;
      const body = {
        metadata: { generateName: 'a-' },
        ...more,
        spec,
        apiVersion: apiVersionOf(resource),
        kind: resource.kind,
      };
      const { status, text } = await server.call('POST', collection(resource), { body });
      expect([200, 201, 400, 404, 405, 409, 415, 422], text).toContain(status);
    }),
    { numRuns: 400 },
  );
});

test('no patch, whatever it holds, is answered with an internal error', async () => {
  const path = '/apis/apps/v1/namespaces/default/deployments';
  const template = { metadata: { labels: { app: 'd' } }, spec: { containers: [{ name: 'c', image: 'x' }] } };
  const spec = { replicas: 1, selector: { matchLabels: { app: 'd' } }, template };
  await server.call('POST', path, { body: { metadata: { name: 'd' }, spec } });
  const types = ['merge-patch', 'strategic-merge-patch', 'json-patch'].map((name) => `application/${name}+json`);
  const operation = fc.record({
    op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'),
    path: fc.constantFrom(
      '/spec',
      '/spec/template/spec/containers/0',
      '/spec/template/spec/containers/-',
      '',
      '/metadata',
      '/x/y',
    ),
    from: fc.constantFrom('/spec', '/spec/replicas', ''),
    value,
  });
  const body = fc.oneof(value, fc.dictionary(field, value), fc.array(operation, { maxLength: 3 }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), body, async (type, patch) => {
      const { status, text } = await server.call('PATCH', `${path}/d`, { body: JSON.stringify(patch), type });
      expect([200, 400, 409, 413, 422], text).toContain(status);
    }),
    { numRuns: 400 },
  );
});

test('no query, whatever it holds, is answered with an internal error', async () => {
  const keys = [
    'labelSelector',
    'fieldSelector',
    'limit',
    'continue',
    'resourceVersion',
    'resourceVersionMatch',
    'includeObject',
  ];
  const query = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(fc.string(), fc.constantFrom('0', '1', 'a=b', 'metadata.name=x', 'Exact')),
  );
  await fc.assert(
    fc.asyncProperty(query, async (parameters) => {
      const { resourceVersion, ...rest } = parameters;
      // A revision that is to come is waited for, which is no error and takes its time.
      const known = Number(resourceVersion) > 5 ? rest : parameters;
      const { status, text } = await server.call('GET', `/api/v1/pods?${new URLSearchParams(known)}`);
      expect([200, 400, 410, 422], text).toContain(status);
    }),
    { numRuns: 200 },
  );
});

test('copies of copies in a JSON patch are refused before they fill the memory', async () => {
  const path = '/apis/apps/v1/namespaces/default/controllerrevisions';
  const revision = {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: 'r' },
    revision: 1,
    data: { a: 1 },
  };
  expect((await server.call('POST', path, { body: revision })).status).toBe(201);
  const body = Array.from({ length: 60 }, (_, time) => ({ op: 'copy', from: '/data', path: `/data/${time}` }));
  const reply = await server.call('PATCH', `${path}/r`, { body, type: 'application/json-patch+json' });
  expect(reply.status).toBe(422);
});
