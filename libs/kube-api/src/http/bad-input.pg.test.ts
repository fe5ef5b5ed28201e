import { Agent, request as httpsRequest } from 'node:https';
import { type CallOptions, createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const deployments = '/apis/apps/v1/namespaces/default/deployments';
const merge = 'application/merge-patch+json';

interface Case {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly options?: CallOptions;
  readonly status: number;
  readonly message: RegExp;
}

const cases: readonly Case[] = [
  {
    what: 'malformed JSON',
    method: 'POST',
    path: configMaps,
    options: { body: '{"a":' },
    status: 400,
    message: /not valid JSON/,
  },
  {
    what: 'malformed YAML',
    method: 'POST',
    path: configMaps,
    options: { body: 'a: [', type: 'application/yaml' },
    status: 400,
    message: /not valid YAML/,
  },
  {
    what: 'an alias bomb',
    method: 'POST',
    path: configMaps,
    options: { body: bomb(), type: 'application/yaml' },
    status: 400,
    message: /alias/i,
  },
  {
    what: 'endless nesting',
    method: 'POST',
    path: '/apis/apps/v1/namespaces/default/controllerrevisions',
    options: { body: deep() },
    status: 400,
    message: /nested deeper/,
  },
  {
    what: 'malformed protobuf',
    method: 'POST',
    path: configMaps,
    options: { body: Buffer.from('k8s\0\xff\xff'), type: 'application/vnd.kubernetes.protobuf' },
    status: 400,
    message: /./,
  },
  { what: 'an empty body', method: 'POST', path: configMaps, options: { body: '' }, status: 400, message: /./ },
  {
    what: 'a list for an object',
    method: 'POST',
    path: configMaps,
    options: { body: [] },
    status: 400,
    message: /one object/,
  },
  {
    what: 'another kind',
    method: 'POST',
    path: configMaps,
    options: { body: { kind: 'Pod' } },
    status: 400,
    message: /Pod/,
  },
  {
    what: 'another version',
    method: 'POST',
    path: configMaps,
    options: { body: { apiVersion: 'v2' } },
    status: 400,
    message: /v2/,
  },
  {
    what: 'a wrong type',
    method: 'POST',
    path: deployments,
    options: { body: { metadata: { name: 'x' }, spec: { replicas: 'many' } } },
    status: 400,
    message: /cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32/,
  },
  {
    what: 'a type that breaks metadata',
    method: 'POST',
    path: configMaps,
    options: { body: { metadata: 'x' } },
    status: 400,
    message: /./,
  },
  {
    what: 'a name that breaks the rules',
    method: 'POST',
    path: configMaps,
    options: { body: { metadata: { name: 'Not_A_Name' } } },
    status: 422,
    message: /RFC 1123/,
  },
  {
    what: 'no name',
    method: 'POST',
    path: configMaps,
    options: { body: {} },
    status: 422,
    message: /name or generateName is required/,
  },
  {
    what: 'a label that breaks the rules',
    method: 'POST',
    path: configMaps,
    options: { body: { metadata: { name: 'x', labels: { 'a b': 'c' } } } },
    status: 422,
    message: /metadata.labels/,
  },
  {
    what: 'an unknown media type',
    method: 'POST',
    path: configMaps,
    options: { body: 'x', type: 'text/plain' },
    status: 415,
    message: /accepted media types/,
  },
  {
    what: 'a patch that leaves nothing of the object',
    method: 'PATCH',
    path: '/api/v1/namespaces/default/services/kubernetes',
    options: { body: { $patch: 'delete' }, type: 'application/strategic-merge-patch+json' },
    status: 400,
    message: /the name of the object \(kubernetes based on URL\) was undeterminable: name must be provided/,
  },
  {
    what: 'an update without a name',
    method: 'PUT',
    path: '/api/v1/namespaces/default/services/kubernetes',
    options: { body: { data: {} } },
    status: 400,
    message: /was undeterminable: name must be provided/,
  },
  {
    what: 'a watch from what is no version',
    method: 'GET',
    path: `${configMaps}?watch=1&resourceVersion=abc`,
    options: {},
    status: 400,
    message: /^invalid resource version: resourceVersion: Invalid value: "abc"/,
  },
  {
    what: 'a watch whose options contradict each other',
    method: 'GET',
    path: `${configMaps}?watch=1&sendInitialEvents=true`,
    options: {},
    status: 422,
    message: /sendInitialEvents requires setting resourceVersionMatch to NotOlderThan/,
  },
  {
    what: 'an unknown patch type',
    method: 'PATCH',
    path: `${configMaps}/x`,
    options: { body: {}, type: 'application/json' },
    status: 415,
    message: /accepted media types/,
  },
  {
    what: 'a patch that is no JSON',
    method: 'PATCH',
    path: `${configMaps}/x`,
    options: { body: '{', type: merge },
    status: 400,
    message: /not valid JSON/,
  },
  {
    what: 'an Accept that nobody serves',
    method: 'GET',
    path: configMaps,
    options: { accept: 'application/cbor' },
    status: 406,
    message: /accepted/,
  },
  {
    what: 'an unknown kind',
    method: 'GET',
    path: '/api/v1/namespaces/default/nothings',
    status: 404,
    message: /could not find the requested resource/,
  },
  {
    what: 'an unknown group',
    method: 'GET',
    path: '/apis/example.com/v1/things',
    status: 404,
    message: /could not find/,
  },
  { what: 'an unknown path', method: 'GET', path: '/nowhere', status: 404, message: /could not find/ },
  {
    what: 'an unknown subresource',
    method: 'GET',
    path: '/api/v1/namespaces/default/pods/x/nothing',
    status: 405,
    message: /does not allow this method/,
  },
  {
    what: 'a bad escape in the path',
    method: 'GET',
    path: '/api/v1/namespaces/%zz/pods',
    status: 400,
    message: /not well encoded/,
  },
  {
    what: 'a method that nobody serves',
    method: 'PUT',
    path: configMaps,
    status: 405,
    message: /does not allow this method/,
  },
  {
    what: 'a create across namespaces',
    method: 'POST',
    path: '/api/v1/configmaps',
    status: 405,
    message: /does not allow this method/,
  },
  {
    what: 'a selector that cannot be read',
    method: 'GET',
    path: `${configMaps}?labelSelector=a+in+(`,
    status: 400,
    message: /./,
  },
  {
    what: 'a field that nobody selects by',
    method: 'GET',
    path: '/api/v1/pods?fieldSelector=spec.nope=1',
    status: 400,
    message: /field label not supported/,
  },
  { what: 'a limit that is no number', method: 'GET', path: `${configMaps}?limit=many`, status: 400, message: /limit/ },
  {
    what: 'a resourceVersion that is no number',
    method: 'GET',
    path: `${configMaps}?resourceVersion=x`,
    status: 400,
    message: /resourceVersion/,
  },
  {
    what: 'a continue token of somebody else',
    method: 'GET',
    path: `${configMaps}?limit=1&continue=abc`,
    status: 400,
    message: /continue key is not valid/,
  },
  {
    what: 'a dryRun of another kind',
    method: 'POST',
    path: `${configMaps}?dryRun=Some`,
    options: { body: {} },
    status: 400,
    message: /dryRun/,
  },
  {
    what: 'delete options of wrong types',
    method: 'DELETE',
    path: `${configMaps}/x`,
    options: { body: { gracePeriodSeconds: 'soon' } },
    status: 400,
    message: /gracePeriodSeconds/,
  },
  {
    what: 'an unknown propagation policy',
    method: 'DELETE',
    path: `${configMaps}/x`,
    options: { body: { propagationPolicy: 'Sideways' } },
    status: 400,
    message: /propagationPolicy/,
  },
  {
    what: 'a body over the limit',
    method: 'POST',
    path: configMaps,
    options: { body: { data: { a: 'x'.repeat(10 * 1024 * 1024) } } },
    status: 413,
    message: /Request entity too large/,
  },
];

/** Nested deeper than any stack. */
function deep(): string {
  const data = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  return `{"metadata":{"name":"deep"},"revision":1,"data":{"a":${data}}}`;
}

/** YAML that would expand to billions of nodes. */
function bomb(): string {
  const levels = Array.from({ length: 20 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
  return `l0: &l0 [x]\n${levels.join('\n')}\n`;
}

describe('answers a Status and stays up', () => {
  test.each(cases)('for $what', async ({ method, path, options, status, message }) => {
    const reply = await server.call(method, path, options);
    expect(reply.body).toMatchObject({
      kind: 'Status',
      status: 'Failure',
      code: status,
      message: expect.stringMatching(message),
    });
    expect(reply.status).toBe(status);
    expect((await server.call('GET', configMaps)).status).toBe(200);
  });
});

/** One socket at a time: a second one means that the first was closed. */
const single = () => new Agent({ keepAlive: true, maxSockets: 1, ca: server.agent.options.ca });

test('a connection survives a body over the limit, with and without a length', async () => {
  const sockets = new Set<unknown>();
  const agent = single();
  const send = (chunked: boolean) =>
    new Promise<number>((resolve, reject) => {
      const request = httpsRequest(new URL(configMaps, server.url), {
        method: 'POST',
        agent,
        headers: {
          authorization: 'Bearer admin',
          'content-type': 'application/json',
          ...(!chunked && { 'content-length': String(2 ** 22) }),
        },
      });
      request.on('socket', (socket) => sockets.add(socket));
      request.on('error', reject);
      request.on('response', (response) => response.resume().on('end', () => resolve(response.statusCode ?? 0)));
      for (let i = 0; i < 4; i++) request.write(Buffer.alloc(2 ** 20, 32));
      request.end();
    });
  expect(await send(false)).toBe(413);
  expect(await send(true)).toBe(413);
  expect(await send(false)).toBe(413);
  agent.destroy();
  expect(sockets.size).toBe(1);
});
