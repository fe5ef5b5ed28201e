import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const configMap = (name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data: { a: '1' },
  ...more,
});
const merge = 'application/merge-patch+json';

describe('create', () => {
  test('answers 201 with an identity', async () => {
    const { status, body } = await server.call('POST', configMaps, { body: configMap('made') });
    expect(status).toBe(201);
    expect(body.metadata).toMatchObject({
      name: 'made',
      namespace: 'default',
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(body.metadata.creationTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(body.metadata.resourceVersion).toMatch(/^[1-9]\d*$/);
  });

  test('of a name that is taken is a conflict in upstream words', async () => {
    await server.call('POST', configMaps, { body: configMap('taken') });
    const { status, body } = await server.call('POST', configMaps, { body: configMap('taken') });
    expect(status).toBe(409);
    expect(body).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'configmaps "taken" already exists',
      reason: 'AlreadyExists',
      details: { name: 'taken', kind: 'configmaps' },
      code: 409,
    });
  });

  test('makes a name from generateName', async () => {
    const { body } = await server.call('POST', configMaps, { body: { metadata: { generateName: 'gen-' } } });
    expect(body.metadata.name).toMatch(/^gen-[a-z0-9]{5}$/);
  });

  test('in a namespace that does not exist is NotFound of the namespace', async () => {
    const { status, body } = await server.call('POST', '/api/v1/namespaces/nowhere/configmaps', {
      body: configMap('x'),
    });
    expect([status, body.message]).toEqual([404, 'namespaces "nowhere" not found']);
  });

  test('with dryRun leaves nothing behind', async () => {
    const { status } = await server.call('POST', `${configMaps}?dryRun=All`, { body: configMap('dry') });
    expect(status).toBe(201);
    expect((await server.call('GET', `${configMaps}/dry`)).status).toBe(404);
  });

  test('reads YAML', async () => {
    const body = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: yaml}\ndata: {k: "v"}\n';
    const reply = await server.call('POST', configMaps, { body, type: 'application/yaml' });
    expect([reply.status, reply.body.data]).toEqual([201, { k: 'v' }]);
  });

  test('treats unknown fields as fieldValidation says', async () => {
    const body = (name: string) => configMap(name, { bogus: true });
    const strict = await server.call('POST', `${configMaps}?fieldValidation=Strict`, { body: body('strict') });
    expect(strict.status).toBe(400);
    expect(strict.body.message).toBe(
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "bogus"',
    );
    const warned = await server.call('POST', configMaps, { body: body('warned') });
    expect([warned.status, warned.headers.warning]).toEqual([201, '299 - "unknown field \\"bogus\\""']);
    const ignored = await server.call('POST', `${configMaps}?fieldValidation=Ignore`, { body: body('ignored') });
    expect([ignored.status, ignored.headers.warning, ignored.body.bogus]).toEqual([201, undefined, undefined]);
  });
});

describe('a job', () => {
  test('selects its pods by its own uid', async () => {
    const spec = { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'x' }] } } };
    const { body } = await server.call('POST', '/apis/batch/v1/namespaces/default/jobs', {
      body: { metadata: { name: 'j' }, spec },
    });
    const { uid } = body.metadata;
    expect(body.spec.selector).toEqual({ matchLabels: { 'batch.kubernetes.io/controller-uid': uid } });
    expect(body.spec.template.metadata.labels).toMatchObject({ 'batch.kubernetes.io/job-name': 'j' });
  });

  test('bears all labels of its template when it was given none of its own, and only its own otherwise', async () => {
    const create = async (name: string, labels?: object) => {
      const containers = [{ name: 'c', image: 'x' }];
      const template = { metadata: { labels: { app: 'x' } }, spec: { restartPolicy: 'Never', containers } };
      const body = { metadata: { name, ...(labels && { labels }) }, spec: { template } };
      return (await server.call('POST', '/apis/batch/v1/namespaces/default/jobs', { body })).body.metadata;
    };
    const bare = await create('bare');
    expect(bare.labels).toMatchObject({ app: 'x', 'job-name': 'bare', 'controller-uid': bare.uid });
    expect((await create('labelled', { app: 'x' })).labels).toEqual({ app: 'x' });
  });

  test('leaves its pods when it is deleted and nobody says what is to become of them', async () => {
    const path = '/apis/batch/v1/namespaces/default/jobs';
    const spec = { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'x' }] } } };
    await server.call('POST', path, { body: { metadata: { name: 'left' }, spec } });
    await server.call('DELETE', `${path}/left`);
    expect((await server.call('GET', `${path}/left`)).body.metadata.finalizers).toEqual(['orphan']);
    await server.call('DELETE', `${path}/left?propagationPolicy=Background`);
    expect((await server.call('GET', `${path}/left`)).status).toBe(404);
  });
});

describe('a warning', () => {
  test('tells of ports that two containers name alike', async () => {
    const ports = [{ name: 'web', containerPort: 80 }];
    const containers = ['a', 'b'].map((name) => ({ name, image: 'x', ports }));
    const { headers } = await server.call('POST', '/api/v1/namespaces/default/pods', {
      body: { metadata: { name: 'twice' }, spec: { containers } },
    });
    expect(headers.warning).toMatch(/spec.containers\[1\].ports\[0\]: duplicate port name/);
  });

  test.each([
    ['', 201],
    ['?dryRun=All', 201],
  ])('tells of a kind that nothing acts on%s', async (query, code) => {
    const policies = '/apis/networking.k8s.io/v1/namespaces/default/networkpolicies';
    const { status, headers } = await server.call('POST', `${policies}${query}`, {
      body: { metadata: { name: 'idle' }, spec: { podSelector: {} } },
    });
    await server.call('DELETE', `${policies}/idle`);
    expect(status).toBe(code);
    expect(headers.warning).toBe(
      '299 - "nothing acts on NetworkPolicies in this cluster yet: they are not enforced, and all traffic is let through"',
    );
  });

  test('tells of a field that nothing obeys when it is created, changed and patched, not with the status', async () => {
    const path = '/apis/apps/v1/namespaces/default/deployments';
    const labels = { app: 'sharing' };
    const sharing = { shareProcessNamespace: true };
    const deployment = {
      metadata: { name: 'sharing' },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'x' }], ...sharing } },
      },
    };
    const told = /spec.template.spec.shareProcessNamespace: not honoured in this cluster yet: /;
    const created = await server.call('POST', path, { body: deployment });
    expect(created.headers.warning).toMatch(told);
    const body = { ...created.body, spec: { ...created.body.spec, paused: true } };
    expect((await server.call('PUT', `${path}/sharing`, { body })).headers.warning).toMatch(told);
    const patch = { body: { spec: { paused: false } }, type: 'application/merge-patch+json' };
    expect((await server.call('PATCH', `${path}/sharing`, patch)).headers.warning).toMatch(told);
    const status = { body: { status: { replicas: 0 } }, type: 'application/merge-patch+json' };
    expect((await server.call('PATCH', `${path}/sharing/status`, status)).headers.warning).toBeUndefined();
    await server.call('DELETE', `${path}/sharing`);
  });
});

describe('update', () => {
  test('of an older version is a conflict', async () => {
    const { body } = await server.call('POST', configMaps, { body: configMap('stale') });
    await server.call('PUT', `${configMaps}/stale`, { body: { ...body, data: { a: '2' } } });
    const { status, body: refused } = await server.call('PUT', `${configMaps}/stale`, { body });
    expect(status).toBe(409);
    expect(refused.message).toBe(
      'Operation cannot be fulfilled on configmaps "stale": the object has been modified; please apply your changes to the latest version and try again',
    );
  });

  test('without a version replaces whatever is there', async () => {
    await server.call('POST', configMaps, { body: configMap('blind') });
    const { status, body } = await server.call('PUT', `${configMaps}/blind`, {
      body: configMap('blind', { data: { b: '2' } }),
    });
    expect([status, body.data]).toEqual([200, { b: '2' }]);
  });

  test('that changes nothing keeps the resourceVersion', async () => {
    const { body } = await server.call('POST', configMaps, { body: configMap('same') });
    const again = await server.call('PUT', `${configMaps}/same`, { body: configMap('same') });
    expect(again.body).toEqual(body);
  });

  test('of another object of this name is a conflict', async () => {
    await server.call('POST', configMaps, { body: configMap('other') });
    const { status, body } = await server.call('PUT', `${configMaps}/other`, {
      body: configMap('other', { metadata: { name: 'other', uid: 'wrong' } }),
    });
    expect([status, body.reason]).toEqual([409, 'Conflict']);
  });

  test('with another name than the path is a bad request', async () => {
    await server.call('POST', configMaps, { body: configMap('path') });
    const { status, body } = await server.call('PUT', `${configMaps}/path`, { body: configMap('body') });
    expect([status, body.message]).toEqual([
      400,
      'the name of the object (body) does not match the name on the URL (path)',
    ]);
  });
});

describe('patch', () => {
  test.each([
    ['application/merge-patch+json', { data: { a: null, b: '2' } }, { b: '2' }],
    ['application/strategic-merge-patch+json', { data: { b: '2' } }, { a: '1', b: '2' }],
    ['application/json-patch+json', [{ op: 'replace', path: '/data/a', value: '3' }], { a: '3' }],
  ])('%s', async (type, patch, data) => {
    const name = `patched-${type.slice(12, 16)}`;
    await server.call('POST', configMaps, { body: configMap(name) });
    const { status, body } = await server.call('PATCH', `${configMaps}/${name}`, { body: patch, type });
    expect([status, body.data]).toEqual([200, data]);
  });

  test('merges containers by name and keeps the others', async () => {
    const deployments = '/apis/apps/v1/namespaces/default/deployments';
    const containers = [
      { name: 'a', image: 'x:1' },
      { name: 'b', image: 'y:1' },
    ];
    const spec = {
      selector: { matchLabels: { app: 'm' } },
      template: { metadata: { labels: { app: 'm' } }, spec: { containers } },
    };
    await server.call('POST', deployments, { body: { metadata: { name: 'm' }, spec } });
    const { body } = await server.call('PATCH', `${deployments}/m`, {
      body: { spec: { template: { spec: { containers: [{ name: 'b', image: 'y:2' }] } } } },
      type: 'application/strategic-merge-patch+json',
    });
    const images = body.spec.template.spec.containers.map(({ image }: { image: string }) => image).sort();
    expect([images, body.metadata.generation]).toEqual([['x:1', 'y:2'], 2]);
  });

  test('server-side apply without a manager is refused with a sentence', async () => {
    const { status, body } = await server.call('PATCH', `${configMaps}/x`, {
      body: configMap('x'),
      type: 'application/apply-patch+yaml',
    });
    expect([status, body.reason]).toEqual([422, 'Invalid']);
    expect(body.message).toContain('fieldManager: Required value: is required for apply patch');
  });
});

describe('status', () => {
  const jobs = '/apis/batch/v1/namespaces/default/cronjobs';
  const template = {
    spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'x' }] } } },
  };
  const cronJob = {
    metadata: { name: 'c' },
    spec: { schedule: '@hourly', jobTemplate: template },
    status: { active: [] },
  };

  test('is written by its subresource only, and the spec by the object only', async () => {
    const { body: made } = await server.call('POST', jobs, { body: cronJob });
    expect([made.status, made.metadata.generation]).toEqual([{}, 1]);
    const status = { lastScheduleTime: '2026-01-01T00:00:00Z' };
    const both = { status, spec: { suspend: true } };
    const byStatus = await server.call('PATCH', `${jobs}/c/status`, { body: both, type: merge });
    expect(byStatus.body).toMatchObject({ status, spec: { suspend: false }, metadata: { generation: 1 } });
    const byObject = await server.call('PATCH', `${jobs}/c`, {
      body: { spec: { suspend: true }, status: {} },
      type: merge,
    });
    expect(byObject.body).toMatchObject({ status, spec: { suspend: true }, metadata: { generation: 2 } });
  });
});

describe('the status of a Deployment', () => {
  test('brings its annotations along, and nothing else', async () => {
    const path = '/apis/apps/v1/namespaces/default/deployments';
    const template = { metadata: { labels: { app: 't' } }, spec: { containers: [{ name: 'c', image: 'x' }] } };
    const spec = { replicas: 2, selector: { matchLabels: { app: 't' } }, template };
    const { body: made } = await server.call('POST', path, { body: { metadata: { name: 't' }, spec } });
    const metadata = {
      ...made.metadata,
      labels: { no: 'no' },
      annotations: { 'deployment.kubernetes.io/revision': '1' },
    };
    const asked = { ...made, metadata, spec: { ...made.spec, replicas: 9 }, status: { replicas: 2 } };
    const { body: written } = await server.call('PUT', `${path}/t/status`, { body: asked });
    expect(written.status).toEqual({ replicas: 2 });
    expect(written.spec.replicas).toBe(2);
    expect(written.metadata).toMatchObject({ generation: 1, annotations: metadata.annotations });
    expect(written.metadata.labels).toBeUndefined();
  });
});

describe('scale', () => {
  test('reads and writes the replicas of a workload', async () => {
    const path = '/apis/apps/v1/namespaces/default/deployments';
    const template = { metadata: { labels: { app: 's' } }, spec: { containers: [{ name: 'c', image: 'x' }] } };
    const spec = { replicas: 2, selector: { matchLabels: { app: 's' } }, template };
    await server.call('POST', path, { body: { metadata: { name: 's' }, spec } });
    const { body: scale } = await server.call('GET', `${path}/s/scale`);
    expect(scale).toMatchObject({ kind: 'Scale', spec: { replicas: 2 }, status: { replicas: 0, selector: 'app=s' } });
    const patched = await server.call('PATCH', `${path}/s/scale`, { body: { spec: { replicas: 5 } }, type: merge });
    expect([patched.status, patched.body.spec.replicas]).toEqual([200, 5]);
    const wrong = await server.call('PATCH', `${path}/s/scale`, { body: { spec: { replicas: -1 } }, type: merge });
    expect(wrong.body.message).toBe(
      'Scale.autoscaling "s" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0',
    );
  });

  test('has columns of its own for those who print it', async () => {
    const path = '/apis/apps/v1/namespaces/default/deployments/s/scale';
    const { body } = await server.call('GET', path, { accept: 'application/json;as=Table;g=meta.k8s.io;v=v1' });
    expect(body.columnDefinitions.map(({ name }: { name: string }) => name)).toEqual([
      'Name',
      'Desired',
      'Available',
      'Age',
    ]);
    expect(body.rows[0].cells.slice(0, 3)).toEqual(['s', 5, 0]);
  });
});

describe('rights', () => {
  test('without a token, and with a wrong one, the answer is 401', async () => {
    for (const token of [null, 'nobody']) {
      const { status, body } = await server.call('GET', configMaps, { token });
      expect([status, body.message, body.reason]).toEqual([401, 'Unauthorized', 'Unauthorized']);
    }
  });

  test('what a role does not allow is 403 in upstream words', async () => {
    const { status, body } = await server.call('POST', configMaps, { body: configMap('no'), token: 'viewer' });
    expect(status).toBe(403);
    expect(body.message).toBe(
      'configmaps is forbidden: User "viewer" cannot create resource "configmaps" in API group "" in the namespace "default"',
    );
    const named = await server.call('DELETE', '/api/v1/nodes/n1', { token: 'editor' });
    expect(named.body.message).toBe(
      'nodes "n1" is forbidden: User "editor" cannot delete resource "nodes" in API group "" at the cluster scope',
    );
  });

  test('health needs no token, discovery does', async () => {
    expect((await server.call('GET', '/livez', { token: null })).text).toBe('ok');
    expect((await server.call('GET', '/apis', { token: null })).status).toBe(401);
    expect((await server.call('GET', '/apis', { token: 'viewer' })).status).toBe(200);
  });

  test("acting as another user is for those who may, and has that one's rights", async () => {
    const headers = { 'impersonate-user': 'somebody', 'impersonate-group': 'pilothouse:view' };
    expect((await server.call('GET', configMaps, { headers })).status).toBe(200);
    const made = await server.call('POST', configMaps, { body: configMap('as'), headers });
    expect([made.status, made.body.message]).toEqual([403, expect.stringMatching(/User "somebody" cannot create/)]);
    const refused = await server.call('GET', configMaps, { headers, token: 'editor' });
    expect([refused.status, refused.body.message]).toEqual([
      403,
      expect.stringMatching(/cannot impersonate resource "users"/),
    ]);
  });

  test('reviews answer from the authorizer', async () => {
    const review = (verb: string) => ({
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: { verb, resource: 'pods', namespace: 'default' } },
    });
    const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
    const allowed = await server.call('POST', path, { body: review('list'), token: 'viewer' });
    const refused = await server.call('POST', path, { body: review('delete'), token: 'viewer' });
    expect([allowed.status, allowed.body.status.allowed, refused.body.status.allowed]).toEqual([201, true, false]);
    const me = await server.call('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', {
      body: {},
      token: 'viewer',
    });
    expect(me.body.status.userInfo.username).toBe('viewer');
  });
});

describe('discovery', () => {
  test('is answered by 304 when nothing changed', async () => {
    const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
    const first = await server.call('GET', '/apis', { accept });
    expect(first.body.kind).toBe('APIGroupDiscoveryList');
    expect(first.headers['content-type']).toBe('application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList');
    const etag = String(first.headers.etag);
    expect((await server.call('GET', '/apis', { accept, headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await server.call('GET', '/apis')).body.kind).toBe('APIGroupList');
  });

  test('the root lists the paths of its documents', async () => {
    const { body } = await server.call('GET', '/');
    expect(body.paths).toEqual(
      expect.arrayContaining(['/api/v1', '/apis/apps/v1', '/openapi/v3', '/readyz', '/version']),
    );
    for (const path of body.paths) expect((await server.call('GET', path)).status, path).toBe(200);
  });

  test('tells the version and the OpenAPI documents', async () => {
    expect((await server.call('GET', '/version')).body).toMatchObject({ major: '1', minor: '36' });
    const { body } = await server.call('GET', '/openapi/v3');
    for (const { serverRelativeURL } of Object.values<{ serverRelativeURL: string }>(body.paths)) {
      expect((await server.call('GET', serverRelativeURL)).body.openapi).toMatch(/^3\./);
    }
  });
});

describe('events', () => {
  test('of both groups are the same objects', async () => {
    const involvedObject = { kind: 'Pod', name: 'p', namespace: 'default' };
    const event = { metadata: { name: 'e' }, involvedObject, reason: 'Started', message: 'went up', type: 'Normal' };
    await server.call('POST', '/api/v1/namespaces/default/events', { body: event });
    const { body } = await server.call('GET', '/apis/events.k8s.io/v1/namespaces/default/events/e');
    expect(body).toMatchObject({ apiVersion: 'events.k8s.io/v1', regarding: involvedObject, note: 'went up' });
    const path = '/apis/events.k8s.io/v1/namespaces/default/events/e';
    await server.call('PATCH', path, { body: { note: 'still up' }, type: merge });
    const selector = '?fieldSelector=involvedObject.name=p,reason=Started';
    const { body: list } = await server.call('GET', `/api/v1/namespaces/default/events${selector}`);
    expect(list.items).toMatchObject([{ apiVersion: 'v1', message: 'still up', involvedObject }]);
  });
});
