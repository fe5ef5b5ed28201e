import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commonKinds } from './common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream.ts';
import { type AskOptions, ask } from './upstream-client.ts';

let upstream: ScriptedUpstream;
beforeEach(async () => {
  upstream = await startScriptedUpstream({ kinds: commonKinds, tokens: { admin: 'admin-token', eve: 'eve-token' } });
});
afterEach(() => upstream.close());

const all = '/api/v1/namespaces/default/configmaps';
const one = `${all}/a`;
async function told(path: string, options: AskOptions = {}) {
  const { status, text } = await ask(upstream, path, options);
  return { status, text, body: JSON.parse(text) };
}
const merge = 'application/merge-patch+json';
const apply = 'application/apply-patch+yaml';

describe('a write', () => {
  it('creates once, with uid, resourceVersion and time, and what is sent stays as it was written', async () => {
    const body = '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"big":9007199254740993}}';
    const created = await told(all, { method: 'POST', body });
    expect(created.status).toBe(201);
    expect(created.body.metadata).toMatchObject({
      namespace: 'default',
      uid: expect.any(String),
      resourceVersion: `${upstream.revision}`,
    });
    expect(created.text.endsWith(',"data":{"big":9007199254740993}}')).toBe(true);
    expect(upstream.state('configmaps').get('default/a')).toBe(created.text);
    expect(await told(all, { method: 'POST', body })).toMatchObject({ status: 409, body: { reason: 'AlreadyExists' } });
  });

  it('updates what has the resourceVersion that it names', async () => {
    const revision = upstream.put('configmaps', 'default', 'a', {});
    const body = (version: number) =>
      JSON.stringify({ metadata: { name: 'a', resourceVersion: `${version}` }, data: { a: '1' } });
    const updated = await told(one, { method: 'PUT', body: body(revision) });
    expect([updated.status, updated.body.data]).toEqual([200, { a: '1' }]);
    expect(await told(one, { method: 'PUT', body: body(revision) })).toMatchObject({
      status: 409,
      body: { reason: 'Conflict' },
    });
    expect(await told(`${all}/b`, { method: 'PUT', body: body(revision).replace('"a"', '"b"') })).toMatchObject({
      status: 404,
    });
    expect(upstream.history('configmaps').map(({ type }) => type)).toEqual(['ADDED', 'MODIFIED']);
  });

  it('patches by merging, and applies what may not be there yet', async () => {
    expect(await told(one, { method: 'PATCH', type: merge, body: '{}' })).toMatchObject({ status: 404 });
    const first = '{"metadata":{"name":"a"},"data":{"a":"1","b":"2"}}';
    expect(await told(one, { method: 'PATCH', type: apply, body: first })).toMatchObject({ status: 201 });
    const patch = '{"data":{"a":null,"c":9007199254740993}}';
    const patched = await told(one, { method: 'PATCH', type: merge, body: patch });
    expect(patched.text.endsWith('"data":{"b":"2","c":9007199254740993}}')).toBe(true);
    const { revision } = upstream;
    expect(await told(one, { method: 'PATCH', type: merge, body: '{"data":{"b":"2"}}' })).toMatchObject({
      status: 200,
    });
    expect(upstream.revision).toBe(revision);
    const old = '{"metadata":{"resourceVersion":"1"},"data":{"b":"3"}}';
    expect(await told(one, { method: 'PATCH', type: merge, body: old })).toMatchObject({ status: 409 });
  });

  it('deletes, under preconditions if there are any', async () => {
    upstream.put('configmaps', 'default', 'a', {});
    const body = '{"preconditions":{"uid":"other"}}';
    expect(await told(one, { method: 'DELETE', body })).toMatchObject({ status: 409, body: { reason: 'Conflict' } });
    expect(await told(one, { method: 'DELETE' })).toMatchObject({
      status: 200,
      body: { status: 'Success', details: { name: 'a' } },
    });
    expect(await told(one, { method: 'DELETE' })).toMatchObject({ status: 404, body: { reason: 'NotFound' } });
  });

  it('that is a dry run answers as if, and changes nothing', async () => {
    upstream.put('configmaps', 'default', 'a', {});
    const before = [upstream.revision, ...upstream.state('configmaps').values()];
    const created = '{"metadata":{"name":"b"}}';
    expect(await told(`${all}?dryRun=All`, { method: 'POST', body: created })).toMatchObject({ status: 201 });
    const patched = await told(`${one}?dryRun=All`, { method: 'PATCH', type: merge, body: '{"data":{"a":"1"}}' });
    expect(patched.body.data).toEqual({ a: '1' });
    expect(await told(`${one}?dryRun=All`, { method: 'DELETE' })).toMatchObject({ status: 200 });
    expect([upstream.revision, ...upstream.state('configmaps').values()]).toEqual(before);
  });

  it('speaks JSON and nothing else', async () => {
    upstream.put('configmaps', 'default', 'a', {});
    const protobuf = 'application/vnd.kubernetes.protobuf';
    expect(await told(one, { accept: protobuf })).toMatchObject({ status: 406, body: { reason: 'NotAcceptable' } });
    expect(await told(one, { accept: `${protobuf},application/json` })).toMatchObject({ status: 200 });
    expect(await told(all, { method: 'POST', type: protobuf, body: 'k8s' })).toMatchObject({
      status: 415,
      body: { reason: 'UnsupportedMediaType' },
    });
    expect(await told(one, { method: 'PATCH', type: 'application/json-patch+json', body: '[]' })).toMatchObject({
      status: 415,
    });
    expect(await told(all, { method: 'POST', body: '{' })).toMatchObject({ status: 400 });
  });
});

describe('access', () => {
  it('is by bearer token', async () => {
    expect(await told(all, { token: '' })).toMatchObject({ status: 401, body: { reason: 'Unauthorized' } });
    upstream.setToken('admin', 'another');
    expect(await told(all)).toMatchObject({ status: 401 });
    expect(await told(all, { token: 'another' })).toMatchObject({ status: 200 });
    expect(upstream.log.map(({ user }) => user)).toEqual([undefined, undefined, 'admin']);
  });

  it('is forbidden by rules that come and go, and reviews say the same', async () => {
    const review = (namespace?: string) =>
      told('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
        method: 'POST',
        token: 'eve-token',
        body: JSON.stringify({
          kind: 'SelfSubjectAccessReview',
          apiVersion: 'authorization.k8s.io/v1',
          spec: { resourceAttributes: { verb: 'list', resource: 'configmaps', namespace } },
        }),
      }).then(({ body }) => body.status.allowed);
    const allow = upstream.forbid({ user: 'eve', verb: 'list', resource: 'configmaps', namespace: '' });
    const refused = await told('/api/v1/configmaps', { token: 'eve-token' });
    expect(refused).toMatchObject({
      status: 403,
      body: {
        reason: 'Forbidden',
        message:
          'configmaps is forbidden: User "eve" cannot list resource "configmaps" in API group "" at the cluster scope',
        details: { kind: 'configmaps' },
      },
    });
    expect([await review(), await review('default')]).toEqual([false, true]);
    expect(await told(all, { token: 'eve-token' })).toMatchObject({ status: 200 });
    expect(await told('/api/v1/configmaps')).toMatchObject({ status: 200 });
    allow();
    expect(await review()).toBe(true);
  });

  it('is that of whom the request impersonates, where the user may', async () => {
    upstream.forbid({ user: 'eve', verb: 'delete' });
    upstream.put('configmaps', 'default', 'a', {});
    const headers = { 'impersonate-user': 'eve' };
    expect(await told(one, { method: 'DELETE', headers })).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('configmaps "a" is forbidden: User "eve" cannot delete') },
    });
    upstream.forbid({ user: 'admin', verb: 'impersonate' });
    expect(await told(one, { headers })).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('"admin" cannot impersonate') },
    });
    const review = { spec: { user: 'eve', resourceAttributes: { verb: 'delete', resource: 'pods', namespace: 'x' } } };
    const { body } = await told('/apis/authorization.k8s.io/v1/subjectaccessreviews', {
      method: 'POST',
      body: JSON.stringify(review),
    });
    expect(body.status).toEqual({ allowed: false });
  });
});
