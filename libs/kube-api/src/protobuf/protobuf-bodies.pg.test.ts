import { encodeProtobuf } from '@pilothouse/testing/encode-protobuf';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { protobufMediaType } from './decode-protobuf.ts';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

interface Manifest extends Record<string, unknown> {
  readonly apiVersion: string;
  readonly kind: string;
}

const send = (method: string, path: string, object: Manifest) =>
  server.call(method, path, {
    body: encodeProtobuf(object.apiVersion, object.kind, object),
    type: protobufMediaType,
  });

const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'boats.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { plural: 'boats', singular: 'boat', kind: 'Boat', listKind: 'BoatList' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              sails: { type: 'array', items: { type: 'string', enum: ['main', null] }, minItems: 0 },
              size: { type: 'number', minimum: -0.5, default: 0.5 },
              crew: { type: 'object', additionalProperties: true },
              cargo: { 'x-kubernetes-preserve-unknown-fields': true, default: { any: [1, 'x'] } },
            },
          },
        },
      },
    ],
  },
};
const service = {
  apiVersion: 'apiregistration.k8s.io/v1',
  kind: 'APIService',
  metadata: { name: 'v1.example.com' },
  spec: { group: 'example.com', version: 'v1', groupPriorityMinimum: 100, versionPriority: 10, caBundle: 'Y2E=' },
};

test.each([
  ['/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition],
  ['/apis/apiregistration.k8s.io/v1/apiservices', service],
])('%s stores the same from protobuf as from JSON', async (path, manifest) => {
  const json = await server.call('POST', `${path}?dryRun=All`, { body: manifest });
  expect(json.status, json.text).toBe(201);
  const { status, body, text } = await send('POST', path, manifest);
  expect(status, text).toBe(201);
  expect(body.spec).toEqual(json.body.spec);
  expect(body.spec).toMatchObject(manifest.spec);
});

test('a Deployment lives and dies by protobuf: created, scaled, told its status, deleted', async () => {
  const path = '/apis/apps/v1/namespaces/default/deployments';
  const template = {
    metadata: { labels: { app: 'web' } },
    spec: { containers: [{ name: 'web', image: 'web:1', resources: { limits: { cpu: '0.5' } } }] },
  };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { replicas: 2, selector: { matchLabels: { app: 'web' } }, template },
  };
  expect((await send('POST', path, deployment)).status).toBe(201);

  const scale = { apiVersion: 'autoscaling/v1', kind: 'Scale', metadata: { name: 'web' }, spec: { replicas: 5 } };
  expect((await send('PUT', `${path}/web/scale`, scale)).body.spec).toEqual({ replicas: 5 });

  const live = (await server.call('GET', `${path}/web`)).body;
  const told = { ...live, status: { observedGeneration: 2, replicas: 5 } };
  const { body } = await send('PUT', `${path}/web/status`, told);
  expect(body).toMatchObject({ spec: live.spec, status: { observedGeneration: 2, replicas: 5 } });

  const options = (uid: string) => ({ apiVersion: 'apps/v1', kind: 'DeleteOptions', preconditions: { uid } });
  expect((await send('DELETE', `${path}/web`, options('another'))).status).toBe(409);
  expect((await send('DELETE', `${path}/web`, options(live.metadata.uid))).status).toBe(200);
});

test('a Pod is bound and evicted by protobuf', async () => {
  const path = '/api/v1/namespaces/default/pods';
  const metadata = { name: 'one' };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [{ name: 'c', image: 'c' }] } };
  expect((await send('POST', path, pod)).status).toBe(201);
  const binding = { apiVersion: 'v1', kind: 'Binding', metadata, target: { kind: 'Node', name: 'node-1' } };
  expect((await send('POST', `${path}/one/binding`, binding)).status).toBe(201);
  expect((await server.call('GET', `${path}/one`)).body.spec.nodeName).toBe('node-1');

  const deleteOptions = { gracePeriodSeconds: 7 };
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata, deleteOptions };
  expect((await send('POST', `${path}/one/eviction`, eviction)).status).toBe(201);
  expect((await server.call('GET', `${path}/one`)).body.metadata.deletionGracePeriodSeconds).toBe(7);
});
