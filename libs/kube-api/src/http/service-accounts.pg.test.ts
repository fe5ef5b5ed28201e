import { internalUser } from '@pilothouse/access/user';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import { addDefaultAccount } from '@pilothouse/testing/namespace-contents';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
const pods = '/api/v1/namespaces/default/pods';
const accounts = '/api/v1/namespaces/default/serviceaccounts';
const reviews = '/apis/authentication.k8s.io/v1/tokenreviews';
const issuer = 'https://kubernetes.default.svc.cluster.local';
const containers = [{ name: 'main', image: 'x' }];

beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

async function makeAccount(name: string): Promise<string> {
  const { status, body } = await server.call('POST', accounts, { body: { metadata: { name } } });
  expect(status).toBe(201);
  return body.metadata.uid;
}

async function makePod(name: string, spec: object = {}): Promise<string> {
  const { status, body } = await server.call('POST', pods, {
    body: { metadata: { name }, spec: { containers, ...spec } },
  });
  expect(status).toBe(201);
  return body.metadata.uid;
}

const ask = (account: string, spec: object = {}) =>
  server.call('POST', `${accounts}/${account}/token`, {
    body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec },
  });

async function tokenOf(account: string, spec: object = {}): Promise<string> {
  const { status, body } = await ask(account, spec);
  expect(status).toBe(201);
  return body.status.token;
}

/** What a token says, unverified. */
function decodeJwt(token: string) {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

async function review(token: string, audiences?: readonly string[]) {
  const { body } = await server.call('POST', reviews, { body: { spec: { token, ...(audiences && { audiences }) } } });
  return body.status;
}

const asPod = (name: string, uid?: string) => ({
  boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name, ...(uid !== undefined && { uid }) },
});

describe('a token of a service account', () => {
  test('says what upstream says, to an hour from now unless asked otherwise', async () => {
    const uid = await makeAccount('plain');
    const { body } = await ask('plain', { expirationSeconds: 600 });
    expect(body).toMatchObject({
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      metadata: { name: 'plain', namespace: 'default' },
      spec: { audiences: [issuer], expirationSeconds: 600 },
    });
    const claims = decodeJwt(body.status.token);
    expect(claims).toMatchObject({
      iss: issuer,
      sub: 'system:serviceaccount:default:plain',
      aud: [issuer],
      'kubernetes.io': { namespace: 'default', serviceaccount: { name: 'plain', uid } },
    });
    expect(claims.jti).toMatch(/^[0-9a-f-]{36}$/);
    expect([claims.exp - claims.iat, claims.nbf]).toEqual([600, claims.iat]);
    expect((await ask('plain')).body.spec.expirationSeconds).toBe(3600);
  });

  test('is its user, in the groups of its namespace, for requests and for reviews', async () => {
    const uid = await makeAccount('user');
    const token = await tokenOf('user');
    const user = {
      username: 'system:serviceaccount:default:user',
      uid,
      groups: ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated'],
      extra: { 'authentication.kubernetes.io/credential-id': [`JTI=${decodeJwt(token).jti}`] },
    };
    expect(await review(token)).toEqual({ authenticated: true, user, audiences: [issuer] });
    const self = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
    expect((await server.call('POST', self, { token, body: {} })).body.status.userInfo).toEqual(user);
  });

  test('gives no right but to look around', async () => {
    await makeAccount('harmless');
    const token = await tokenOf('harmless');
    expect((await server.call('GET', '/api/v1', { token })).status).toBe(200);
    const { status, body } = await server.call('GET', pods, { token });
    expect([status, body.message]).toEqual([
      403,
      'pods is forbidden: User "system:serviceaccount:default:harmless" cannot list resource "pods" in API group "" in the namespace "default"',
    ]);
  });

  test('ends with its account, another account of that name notwithstanding', async () => {
    await makeAccount('brief');
    const token = await tokenOf('brief');
    await server.call('DELETE', `${accounts}/brief`);
    expect(await review(token)).toMatchObject({ authenticated: false });
    await makeAccount('brief');
    expect(await review(token)).toMatchObject({ authenticated: false });
    expect((await server.call('GET', '/api/v1', { token })).status).toBe(401);
  });

  test('that is altered, forged or of another audience stands for nobody', async () => {
    await makeAccount('strict');
    const token = await tokenOf('strict');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = { ...decodeJwt(token), sub: 'system:serviceaccount:default:plain' };
    const altered = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    const unsigned = [Buffer.from('{"alg":"none"}').toString('base64url'), payload, ''].join('.');
    for (const wrong of [altered, unsigned]) expect(await review(wrong)).toMatchObject({ authenticated: false });
    const vault = await tokenOf('strict', { audiences: ['vault'] });
    expect(await review(vault)).toMatchObject({ authenticated: false });
    expect((await server.call('GET', '/api/v1', { token: vault })).status).toBe(401);
    expect(await review(vault, ['vault', 'other'])).toMatchObject({ authenticated: true, audiences: ['vault'] });
  });

  test('of an account of people is meant for this API only', async () => {
    expect(await review('viewer')).toMatchObject({ authenticated: true, audiences: [issuer] });
    expect(await review('viewer', ['vault'])).toMatchObject({ authenticated: false });
  });

  test('is refused where the request makes no sense', async () => {
    await makeAccount('asked');
    await makePod('other-account');
    const refusals = [
      [{ expirationSeconds: 599 }, 422, 'spec.expirationSeconds: Invalid value: 599: may not specify a duration less'],
      [{ boundObjectRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' } }, 400, 'apps/v1, Kind=Deployment'],
      [asPod('nowhere'), 404, 'pods "nowhere" not found'],
      [asPod('other-account'), 400, 'cannot bind token for serviceaccount "asked" to pod running with different'],
    ] as const;
    for (const [spec, code, words] of refusals) {
      const { status, body } = await ask('asked', spec);
      expect([status, body.message]).toEqual([code, expect.stringContaining(words)]);
    }
    expect((await ask('nobody')).body.message).toBe('serviceaccounts "nobody" not found');
    expect((await server.call('POST', `${accounts}/asked/token`, { token: 'viewer', body: {} })).status).toBe(403);
  });
});

describe('a token that is bound to a Pod', () => {
  test('tells where that runs, and ends with it, another Pod of that name notwithstanding', async () => {
    await server.call('POST', '/api/v1/nodes', { body: { metadata: { name: 'n1' } } });
    const uid = await makePod('bound', { nodeName: 'n1' });
    const token = await tokenOf('default', asPod('bound', uid));
    expect((await review(token)).user.extra).toMatchObject({
      'authentication.kubernetes.io/pod-name': ['bound'],
      'authentication.kubernetes.io/pod-uid': [uid],
      'authentication.kubernetes.io/node-name': ['n1'],
    });
    await server.call('DELETE', '/api/v1/nodes/n1');
    expect(await review(token)).toMatchObject({ authenticated: true });
    await server.call('DELETE', `${pods}/bound`, { body: { gracePeriodSeconds: 0 } });
    expect(await review(token)).toMatchObject({ authenticated: false });
    await makePod('bound');
    expect(await review(token)).toMatchObject({ authenticated: false });
    expect((await ask('default', asPod('bound', uid))).body).toMatchObject({
      reason: 'Conflict',
      message: expect.stringContaining(`the UID in the bound object reference (${uid}) does not match`),
    });
  });

  test('and has the life of its own volume is good for a year, and says when it should have been renewed', async () => {
    const uid = await makePod('old-library');
    const { body } = await ask('default', { ...asPod('old-library', uid), expirationSeconds: 3607 });
    const { exp = 0, iat = 0, 'kubernetes.io': own } = decodeJwt(body.status.token);
    expect([exp - iat, own.warnafter - iat]).toEqual([365 * 24 * 3600, 3607]);
    expect(Math.round(Date.parse(body.status.expirationTimestamp) / 1000) - iat).toBe(3607);
  });
});

describe('a Pod', () => {
  const accountOf = (namespace: string) => `/api/v1/namespaces/${namespace}/pods`;
  const named = (name: string) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { containers } });
  const makeNamespace = (name: string) => server.call('POST', '/api/v1/namespaces', { body: { metadata: { name } } });

  test('of a namespace made a moment ago waits for its account, created or applied', async () => {
    await makeNamespace('fresh');
    const admin = server.api.client(internalUser('test'));
    const pod = (name: string): Pod => ({ ...named(name), metadata: { name, namespace: 'fresh' } });
    // The writer takes what it is given in this order: both are refused before the account is there.
    const created = admin.create(podResource, pod('one'));
    const applied = admin.patch(podResource, 'fresh', 'two', 'apply', pod('two'), { fieldManager: 'm' });
    await addDefaultAccount(admin, 'fresh');
    for (const { spec } of await Promise.all([created, applied])) {
      expect(spec?.volumes?.[0]?.name).toMatch(/^kube-api-access-/);
    }
  });

  test('of an account that does not come is refused, in a dry run too', async () => {
    await makeNamespace('barren');
    for (const query of ['', '?dryRun=All']) {
      const { status, body } = await server.call('POST', `${accountOf('barren')}${query}`, { body: named('one') });
      expect([status, body.message]).toEqual([
        403,
        'pods "one" is forbidden: error looking up service account barren/default: serviceaccount "default" not found',
      ]);
    }
  });

  test('keeps the priority that it was given, whatever an update leaves out or asks for', async () => {
    await makePod('first', { priorityClassName: 'system-cluster-critical' });
    const { body } = await server.call('GET', `${pods}/first`);
    expect(body.spec).toMatchObject({ priority: 2_000_000_000, preemptionPolicy: 'PreemptLowerPriority' });
    const { priority: _, preemptionPolicy: __, ...spec } = body.spec;
    const without = { ...body, spec, metadata: { ...body.metadata, labels: { a: 'b' } } };
    const kept = await server.call('PUT', `${pods}/first`, { body: without });
    expect([kept.status, kept.body.spec.priority]).toEqual([200, 2_000_000_000]);
    const type = 'application/merge-patch+json';
    const changed = await server.call('PATCH', `${pods}/first`, { body: { spec: { priority: 1 } }, type });
    expect([changed.status, changed.body.message]).toEqual([422, expect.stringContaining('may not change fields')]);
  });
});

describe('priority classes', () => {
  const classes = '/apis/scheduling.k8s.io/v1/priorityclasses';
  const make = (name: string, fields: object = {}) =>
    server.call('POST', classes, { body: { metadata: { name }, value: 5, ...fields } });

  test('of the system are there from the start and stay', async () => {
    for (const [name, value] of Object.entries({
      'system-node-critical': 2_000_001_000,
      'system-cluster-critical': 2_000_000_000,
    })) {
      const { body } = await server.call('GET', `${classes}/${name}`);
      expect(body).toMatchObject({ value, preemptionPolicy: 'PreemptLowerPriority' });
      const { status, body: refused } = await server.call('DELETE', `${classes}/${name}`);
      expect([status, refused.message]).toEqual([
        403,
        `priorityclasses.scheduling.k8s.io "${name}" is forbidden: this is a system priority class and cannot be deleted`,
      ]);
    }
  });

  test('have one default at most', async () => {
    expect((await make('first', { globalDefault: true })).status).toBe(201);
    const message =
      'priorityclasses.scheduling.k8s.io "second" is forbidden: PriorityClass first is already marked as default. Only one default can exist';
    expect((await make('second', { globalDefault: true })).body.message).toBe(message);
    await make('second');
    const type = 'application/merge-patch+json';
    const marked = await server.call('PATCH', `${classes}/second`, { body: { globalDefault: true }, type });
    expect(marked.body.message).toBe(message);
    expect((await server.call('PATCH', `${classes}/first`, { body: { description: 'x' }, type })).status).toBe(200);
    await makePod('usual');
    expect((await server.call('GET', `${pods}/usual`)).body.spec).toMatchObject({
      priorityClassName: 'first',
      priority: 5,
    });
    await server.call('DELETE', `${classes}/first`);
  });
});
