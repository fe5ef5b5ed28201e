import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let team: Awaited<ReturnType<typeof createNamespace>>;
let other: Awaited<ReturnType<typeof createNamespace>>;

const asAnn = (...args: string[]) => kubectl.attempt([...args, '--as', 'ann']);

beforeAll(async () => {
  team = await createNamespace(kubectl, 'rbac-team');
  other = await createNamespace(kubectl, 'rbac-other');
  const inTeam = ['-n', team.name, 'create'];
  await kubectl([...inTeam, 'role', 'reader', '--verb=get,list,watch', '--resource=pods,pods/log']);
  await kubectl([...inTeam, 'rolebinding', 'ann-reads', '--role=reader', '--user=ann']);
});
afterAll(async () => {
  await team.remove();
  await other.remove();
});

test('B8 Namespace: the scope for RBAC: a Role gives nothing outside its own', async () => {
  expect((await asAnn('-n', team.name, 'get', 'pods')).code).toBe(0);
  const elsewhere = await asAnn('-n', other.name, 'get', 'pods');
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.stderr).toContain(
    `Error from server (Forbidden): pods is forbidden: User "ann" cannot list resource "pods" in API group "" in the namespace "${other.name}"`,
  );
  expect((await asAnn('get', 'pods', '-A')).stderr).toContain(
    'cannot list resource "pods" in API group "" at the cluster scope',
  );
});

test('A1 auth can-i: answers for oneself, for others, and lists what they may', async () => {
  const ask = (...args: string[]) => kubectl.attempt(['auth', 'can-i', ...args]);
  expect((await ask('delete', 'nodes')).stdout.trim()).toBe('yes');
  expect((await ask('list', 'pods', '-n', team.name, '--as', 'ann')).stdout.trim()).toBe('yes');
  expect((await ask('get', 'pods', '--subresource=log', '-n', team.name, '--as', 'ann')).stdout.trim()).toBe('yes');
  const refused = await ask('delete', 'pods', '-n', team.name, '--as', 'ann');
  expect([refused.stdout.trim(), refused.code]).toEqual(['no', 1]);
  expect((await ask('get', '/version', '--as', 'ann')).stdout.trim()).toBe('yes');
  const { stdout } = await ask('--list', '-n', team.name, '--as', 'ann');
  expect(stdout).toMatch(/^pods\/log +\[\] +\[\] +\[get list watch\]$/m);
  expect(stdout).toMatch(/^selfsubjectaccessreviews\.authorization\.k8s\.io +\[\] +\[\] +\[create\]$/m);
  expect(stdout).toMatch(/\[\/version\] +\[\] +\[get\]/);
});

test('A1 auth whoami: says who one is, and whom one acts for', async () => {
  expect(await kubectl(['auth', 'whoami', '-o', 'jsonpath={.status.userInfo.username}'])).toBe('admin');
  const groups = ['auth', 'whoami', '--as', 'ann', '--as-group', 'devs', '-o', 'jsonpath={.status.userInfo.groups}'];
  expect(JSON.parse(await kubectl(groups))).toEqual(['devs', 'system:authenticated']);
});

test('RBAC: nobody gives what they do not have', async () => {
  await kubectl(['-n', team.name, 'create', 'rolebinding', 'bea-admin', '--clusterrole=admin', '--user=bea']);
  const asBea = (...args: string[]) => kubectl.attempt(['-n', team.name, 'create', ...args, '--as', 'bea']);
  expect((await asBea('rolebinding', 'one', '--clusterrole=view', '--user=carl')).code).toBe(0);
  const refused = await asBea('rolebinding', 'two', '--clusterrole=cluster-admin', '--user=carl');
  expect(refused.stderr).toContain('is attempting to grant RBAC permissions not currently held');
  expect((await asBea('role', 'three', '--verb=delete', '--resource=nodes')).stderr).toContain(
    '{APIGroups:[""], Resources:["nodes"], Verbs:["delete"]}',
  );
});

test('RBAC: a ServiceAccount may do what is bound to it, with its own token, until the binding goes', async () => {
  await kubectl(['-n', team.name, 'create', 'serviceaccount', 'robot']);
  const token = (await kubectl(['-n', team.name, 'create', 'token', 'robot'])).trim();
  const config = await kubectl.json<{ readonly clusters: object[] }>(['config', 'view', '--raw']);
  const kubeconfig = join(product.directory, 'robot-kubeconfig.json');
  const [cluster] = config.clusters as { readonly name: string }[];
  const context = { name: 'robot', context: { cluster: cluster?.name, user: 'robot', namespace: team.name } };
  const users = [{ name: 'robot', user: { token } }];
  await writeFile(kubeconfig, JSON.stringify({ ...config, users, contexts: [context], 'current-context': 'robot' }));
  const robot = createKubectl({ kubeconfig, directory: product.directory });
  const name = `system:serviceaccount:${team.name}:robot`;
  expect((await robot.attempt(['get', 'configmaps'])).stderr).toContain(
    `User "${name}" cannot list resource "configmaps"`,
  );
  const bind = ['create', 'rolebinding', 'robot', '--clusterrole=view', `--serviceaccount=${team.name}:robot`];
  await kubectl(['-n', team.name, ...bind]);
  expect((await robot.attempt(['get', 'configmaps'])).code).toBe(0);
  expect((await robot.attempt(['get', 'secrets'])).code).toBe(1);
  await kubectl(['-n', team.name, 'delete', 'rolebinding', 'robot']);
  expect((await robot.attempt(['get', 'configmaps'])).code).toBe(1);
});

test('RBAC: resourceNames limit a right to these objects', async () => {
  const create = ['-n', team.name, 'create'];
  for (const name of ['mine', 'yours']) await kubectl([...create, 'configmap', name, '--from-literal=a=b']);
  await kubectl([...create, 'role', 'mine', '--verb=get', '--resource=configmaps', '--resource-name=mine']);
  await kubectl([...create, 'rolebinding', 'mine', '--role=mine', '--user=ann']);
  expect((await asAnn('-n', team.name, 'get', 'configmap', 'mine')).code).toBe(0);
  expect((await asAnn('-n', team.name, 'get', 'configmap', 'yours')).code).toBe(1);
  expect((await asAnn('-n', team.name, 'get', 'configmaps')).code).toBe(1);
});

test('RBAC: an aggregated ClusterRole follows its parts', async () => {
  const label = 'rbac.authorization.k8s.io/aggregate-to-view';
  await kubectl(['create', 'clusterrole', 'e2e-extra', '--verb=get', '--resource=leases.coordination.k8s.io']);
  try {
    await kubectl(['label', 'clusterrole', 'e2e-extra', `${label}=true`]);
    await waitFor('view to have the rule', async () =>
      (await kubectl(['get', 'clusterrole', 'view', '-o', 'yaml'])).includes('coordination.k8s.io'),
    );
  } finally {
    await kubectl(['delete', 'clusterrole', 'e2e-extra']);
  }
});
