import type { Reply, TestApi } from '@pilothouse/testing/test-kube-api';
import { createTestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;

beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const rbac = '/apis/rbac.authorization.k8s.io/v1';
const group = 'rbac.authorization.k8s.io';
const as = (name: string, ...groups: string[]) => ({
  headers: { 'impersonate-user': name, ...(groups.length > 0 && { 'impersonate-group': groups.join(',') }) },
});

async function made(path: string, body: object): Promise<void> {
  const reply = await server.call('POST', path, { body });
  expect([reply.status, reply.body.message]).toEqual([201, undefined]);
}

/** A Role `name` in `namespace` with one rule, bound to the user `name`. */
async function grant(name: string, namespace: string, rule: object): Promise<void> {
  await made(`${rbac}/namespaces/${namespace}/roles`, { metadata: { name }, rules: [rule] });
  await made(`${rbac}/namespaces/${namespace}/rolebindings`, {
    metadata: { name },
    roleRef: { apiGroup: group, kind: 'Role', name },
    subjects: [{ apiGroup: group, kind: 'User', name }],
  });
}

const status = ({ status, body }: Reply) => [status, body.message];

describe('rights by Roles and bindings', () => {
  test('a Role holds in its namespace, from the moment that it is bound until the binding goes', async () => {
    const pods = '/api/v1/namespaces/default/pods';
    expect(status(await server.call('GET', pods, as('ann')))).toEqual([
      403,
      'pods is forbidden: User "ann" cannot list resource "pods" in API group "" in the namespace "default"',
    ]);
    await grant('ann', 'default', { apiGroups: [''], resources: ['pods'], verbs: ['list'] });
    expect((await server.call('GET', pods, as('ann'))).status).toBe(200);
    expect(status(await server.call('GET', '/api/v1/pods', as('ann')))).toEqual([
      403,
      'pods is forbidden: User "ann" cannot list resource "pods" in API group "" at the cluster scope',
    ]);
    expect(status(await server.call('GET', `${pods}/web`, as('ann')))).toEqual([
      403,
      'pods "web" is forbidden: User "ann" cannot get resource "pods" in API group "" in the namespace "default"',
    ]);
    await server.call('DELETE', `${rbac}/namespaces/default/rolebindings/ann`);
    expect((await server.call('GET', pods, as('ann'))).status).toBe(403);
  });

  test('a ClusterRole bound in one namespace is no right in another', async () => {
    await made('/api/v1/namespaces', { metadata: { name: 'team-a' } });
    await made(`${rbac}/namespaces/team-a/rolebindings`, {
      metadata: { name: 'editors' },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'edit' },
      subjects: [{ apiGroup: group, kind: 'Group', name: 'team-a' }],
    });
    const body = { metadata: { name: 'c' } };
    const bob = as('bob', 'team-a');
    const reply = await server.call('POST', '/api/v1/namespaces/team-a/configmaps', { body, ...bob });
    expect(reply.status).toBe(201);
    expect((await server.call('POST', '/api/v1/namespaces/default/configmaps', { body, ...bob })).status).toBe(403);
  });

  test("a service account has what its bindings give, and its namespace's groups when it is acted for", async () => {
    const name = 'system:serviceaccount:default:default';
    const path = '/api/v1/namespaces/default/configmaps';
    expect((await server.call('GET', path, as(name))).status).toBe(403);
    await made(`${rbac}/namespaces/default/rolebindings`, {
      metadata: { name: 'accounts' },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'view' },
      subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'default' }],
    });
    expect((await server.call('GET', path, as(name))).status).toBe(200);
    const { body } = await server.call('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', {
      body: {},
      ...as(name),
    });
    expect(body.status.userInfo).toEqual({
      username: name,
      groups: ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated'],
    });
  });

  test('paths that are no resource need a right too', async () => {
    expect((await server.call('GET', '/version', as('zoe'))).status).toBe(200);
    expect((await server.call('GET', '/apis/apps/v1', as('zoe'))).status).toBe(200);
    expect(status(await server.call('GET', '/', as('zoe')))).toEqual([
      403,
      'forbidden: User "zoe" cannot get path "/"',
    ]);
  });
});

describe('impersonation', () => {
  test('of a service account asks for the right in its namespace', async () => {
    await grant('carl', 'default', { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['impersonate'] });
    const editor = { token: 'viewer', ...as('system:serviceaccount:default:default') };
    expect(status(await server.call('GET', '/version', editor))).toEqual([
      403,
      'serviceaccounts "default" is forbidden: User "viewer" cannot impersonate resource "serviceaccounts" in API group "" in the namespace "default"',
    ]);
  });

  test('of a uid and of extra fields asks for each of them', async () => {
    const headers = { 'impersonate-user': 'ann', 'impersonate-uid': '7', 'impersonate-extra-scopes': 'view' };
    const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
    const { body } = await server.call('POST', path, { body: {}, headers });
    expect(body.status.userInfo).toEqual({
      username: 'ann',
      uid: '7',
      groups: ['system:authenticated'],
      extra: { scopes: ['view'] },
    });
  });
});

describe('reviews', () => {
  const ask = (spec: object) =>
    server.call('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
      body: { apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec },
    });

  test('say which binding allows, and nothing of what none does', async () => {
    await grant('dora', 'default', { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] });
    const question = { namespace: 'default', resource: 'pods', subresource: 'log', verb: 'get' };
    expect((await ask({ user: 'dora', resourceAttributes: question })).body.status).toEqual({
      allowed: true,
      reason: 'RBAC: allowed by RoleBinding "dora/default" of Role "dora" to User "dora"',
    });
    const other = { ...question, subresource: '' };
    expect((await ask({ user: 'dora', resourceAttributes: other })).body.status).toEqual({ allowed: false });
  });

  test('of paths are answered by the rules about paths', async () => {
    const groups = ['system:authenticated'];
    const path = (value: string) => ({ user: 'x', groups, nonResourceAttributes: { path: value, verb: 'get' } });
    expect((await ask(path('/version'))).body.status.allowed).toBe(true);
    expect((await ask(path('/metrics'))).body.status.allowed).toBe(false);
  });

  test('of rules list those of every binding that counts in the namespace', async () => {
    await grant('eve', 'default', {
      apiGroups: ['apps'],
      resources: ['deployments'],
      verbs: ['get'],
      resourceNames: ['w'],
    });
    const rules = async (namespace: string) => {
      const { body } = await server.call('POST', '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', {
        body: { spec: { namespace } },
        ...as('eve'),
      });
      return body.status;
    };
    const own = { verbs: ['get'], apiGroups: ['apps'], resources: ['deployments'], resourceNames: ['w'] };
    expect((await rules('default')).resourceRules).toContainEqual(own);
    const elsewhere = await rules('kube-system');
    expect(elsewhere.resourceRules).not.toContainEqual(own);
    expect(elsewhere).toMatchObject({ incomplete: false });
    expect(elsewhere.nonResourceRules.flatMap((rule: { nonResourceURLs: string[] }) => rule.nonResourceURLs)).toContain(
      '/apis/*',
    );
  });
});

describe('what a cluster begins with', () => {
  const path = `${rbac}/clusterroles/system:basic-user`;

  test('is completed at the next start, and left as it is where its annotation says so', async () => {
    await server.call('PATCH', path, { body: { rules: [] }, type: 'application/merge-patch+json' });
    await server.api.bootstrap();
    expect((await server.call('GET', path)).body.rules).toHaveLength(3);
    const annotations = { 'rbac.authorization.kubernetes.io/autoupdate': 'false' };
    const body = { metadata: { annotations }, rules: [] };
    await server.call('PATCH', path, { body, type: 'application/merge-patch+json' });
    await server.api.bootstrap();
    expect((await server.call('GET', path)).body.rules).toBeUndefined();
  });

  test('leads back to its role what was bound to another', async () => {
    const binding = `${rbac}/clusterrolebindings/system:discovery`;
    const { body } = await server.call('GET', binding);
    await server.call('DELETE', binding);
    const { uid: _, resourceVersion: __, ...metadata } = body.metadata;
    await made(`${rbac}/clusterrolebindings`, { ...body, metadata, roleRef: { ...body.roleRef, name: 'view' } });
    await server.api.bootstrap();
    expect((await server.call('GET', binding)).body.roleRef.name).toBe('system:discovery');
  });

  test('gives the aggregated roles their rules at once', async () => {
    const rulesOf = async (name: string) =>
      (await server.call('GET', `${rbac}/clusterroles/${name}`)).body.rules.length;
    expect(await rulesOf('view')).toBeGreaterThan(10);
    expect(await rulesOf('edit')).toBeGreaterThan(await rulesOf('view'));
    expect(await rulesOf('admin')).toBeGreaterThan(await rulesOf('edit'));
  });
});
