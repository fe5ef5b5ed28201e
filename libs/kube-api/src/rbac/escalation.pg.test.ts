import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestApi;

const rbac = '/apis/rbac.authorization.k8s.io/v1';
const local = `${rbac}/namespaces/default`;
const apiGroup = 'rbac.authorization.k8s.io';
const as = (name: string, ...groups: string[]) => ({
  headers: { 'impersonate-user': name, ...(groups.length > 0 && { 'impersonate-group': groups.join(',') }) },
});
const status = ({ status, body }: Reply) => [status, body.message];
const podRule = { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] };
const nodeRule = { apiGroups: [''], resources: ['nodes'], verbs: ['delete'] };
const toUser = (name: string) => [{ apiGroup, kind: 'User', name }];

async function bindAdmin(name: string): Promise<void> {
  const roleRef = { apiGroup, kind: 'ClusterRole', name: 'admin' };
  const body = { metadata: { name: `admin-${name}` }, roleRef, subjects: toUser(name) };
  expect((await server.call('POST', `${local}/rolebindings`, { body })).status).toBe(201);
}

beforeAll(async () => {
  server = await createTestApi();
  await bindAdmin('ann');
  await server.call('POST', `${rbac}/clusterroles`, { body: { metadata: { name: 'node-killer' }, rules: [nodeRule] } });
});
afterAll(() => server.close());

test('whoever may write Roles gives what they have, and nothing else', async () => {
  const create = (name: string, ...rules: object[]) =>
    server.call('POST', `${local}/roles`, { body: { metadata: { name }, rules }, ...as('ann') });
  expect((await create('readers', podRule)).status).toBe(201);
  expect(status(await create('killers', nodeRule, podRule))).toEqual([
    403,
    'roles.rbac.authorization.k8s.io "killers" is forbidden: user "ann" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""], Resources:["nodes"], Verbs:["delete"]}',
  ]);
});

test('an update is looked at where it changes the rules, also by apply and by patch', async () => {
  const path = `${local}/roles/old`;
  await server.call('POST', `${local}/roles`, { body: { metadata: { name: 'old' }, rules: [nodeRule] } });
  const patch = (body: object) =>
    server.call('PATCH', path, { body, type: 'application/merge-patch+json', ...as('ann') });
  expect((await patch({ metadata: { labels: { a: 'b' } } })).status).toBe(200);
  expect((await patch({ rules: [nodeRule, podRule] })).status).toBe(403);
  const configuration = { apiVersion: `${apiGroup}/v1`, kind: 'Role', metadata: { name: 'old' }, rules: [nodeRule] };
  const apply = (name: string) =>
    server.call('PATCH', `${local}/roles/${name}?fieldManager=x&force=true`, {
      body: { ...configuration, metadata: { name } },
      type: 'application/apply-patch+yaml',
      ...as('ann'),
    });
  expect((await apply('old')).status).toBe(200);
  expect((await apply('new')).status).toBe(403);
});

test('a binding is given by who has what the role has, or may bind it', async () => {
  const bind = (user: string, role: string) =>
    server.call('POST', `${local}/rolebindings`, {
      body: {
        metadata: { generateName: 'x-' },
        roleRef: { apiGroup, kind: 'ClusterRole', name: role },
        subjects: toUser('zoe'),
      },
      ...as(user),
    });
  expect((await bind('ann', 'view')).status).toBe(201);
  expect((await bind('ann', 'cluster-admin')).status).toBe(403);
  expect(status(await bind('ann', 'nothing'))).toEqual([
    404,
    'clusterrole.rbac.authorization.k8s.io "nothing" not found',
  ]);
  expect((await bind('ann', 'node-killer')).status).toBe(403);
  const rules = [
    { apiGroups: [apiGroup], resources: ['clusterroles'], verbs: ['bind'], resourceNames: ['node-killer'] },
  ];
  await server.call('POST', `${local}/roles`, { body: { metadata: { name: 'binder' }, rules } });
  const roleRef = { apiGroup, kind: 'Role', name: 'binder' };
  const body = { metadata: { name: 'binder' }, roleRef, subjects: toUser('ann') };
  expect((await server.call('POST', `${local}/rolebindings`, { body })).status).toBe(201);
  expect((await bind('ann', 'node-killer')).status).toBe(201);
});

test('escalate lets somebody write roles that they do not have', async () => {
  const rules = [{ apiGroups: [apiGroup], resources: ['clusterroles'], verbs: ['create', 'escalate'] }];
  await server.call('POST', `${rbac}/clusterroles`, { body: { metadata: { name: 'escalator' }, rules } });
  const roleRef = { apiGroup, kind: 'ClusterRole', name: 'escalator' };
  const body = { metadata: { name: 'escalator' }, roleRef, subjects: toUser('eve') };
  await server.call('POST', `${rbac}/clusterrolebindings`, { body });
  const role = { metadata: { name: 'eves' }, rules: [nodeRule] };
  expect((await server.call('POST', `${rbac}/clusterroles`, { body: role, ...as('eve') })).status).toBe(201);
});

test('what can never be a right is refused, as upstream words it', async () => {
  const role = (rule: object) =>
    server.call('POST', `${local}/roles`, { body: { metadata: { name: 'r' }, rules: [rule] } });
  const invalid = (problem: string) => [422, `Role.rbac.authorization.k8s.io "r" is invalid: ${problem}`];
  expect(status(await role({ apiGroups: [''], resources: ['pods'], verbs: [] }))).toEqual(
    invalid('rules[0].verbs: Required value: verbs must contain at least one value'),
  );
  expect(status(await role({ nonResourceURLs: ['/x'], verbs: ['get'] }))).toEqual(
    invalid('rules[0].nonResourceURLs: Invalid value: ["/x"]: namespaced rules cannot apply to non-resource URLs'),
  );
  const path = `${local}/rolebindings/admin-ann`;
  const { body } = await server.call('GET', path);
  const changed = { ...body, roleRef: { ...body.roleRef, name: 'view' } };
  expect(status(await server.call('PUT', path, { body: changed }))).toEqual([
    422,
    `RoleBinding.rbac.authorization.k8s.io "admin-ann" is invalid: roleRef: Invalid value: {"apiGroup":"${apiGroup}","kind":"ClusterRole","name":"view"}: cannot change roleRef`,
  ]);
});
