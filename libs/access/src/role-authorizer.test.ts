import { describe, expect, test } from 'vitest';
import type { Attributes } from './authorizer.ts';
import { createRoleAuthorizer } from './role-authorizer.ts';
import { groupsOf, type Role, roleOf, roles } from './roles.ts';
import { internalUser, type User } from './user.ts';

const authorizer = createRoleAuthorizer();
const user = (role: Role): User => ({ name: role, groups: groupsOf(role), via: 'session' });
const ask = (verb: string, resource: string, group = ''): Attributes => ({
  verb,
  group,
  resource,
  namespace: 'shop',
  name: '',
});
const may = (who: User, attributes: Attributes) => authorizer.authorize(who, attributes).allowed;

describe('role authorizer', () => {
  test('cluster-admin and components of this process may do everything', () => {
    for (const who of [user('cluster-admin'), internalUser('system:kube-scheduler')]) {
      expect(may(who, ask('delete', 'nodes'))).toBe(true);
      expect(may(who, ask('escalate', 'clusterroles', 'rbac.authorization.k8s.io'))).toBe(true);
      expect(may(who, ask('create', 'anything', 'example.com'))).toBe(true);
    }
  });

  test('edit changes workloads and secrets, but neither nodes, namespaces nor roles', () => {
    const edit = user('edit');
    expect(may(edit, ask('patch', 'deployments', 'apps'))).toBe(true);
    expect(may(edit, ask('update', 'deployments/scale', 'apps'))).toBe(true);
    expect(may(edit, ask('get', 'secrets'))).toBe(true);
    expect(may(edit, ask('create', 'pods/exec'))).toBe(true);
    expect(may(edit, ask('list', 'nodes'))).toBe(true);
    expect(may(edit, ask('delete', 'nodes'))).toBe(false);
    expect(may(edit, ask('create', 'namespaces'))).toBe(false);
    expect(may(edit, ask('create', 'roles', 'rbac.authorization.k8s.io'))).toBe(false);
  });

  test('view reads, and never secrets', () => {
    const view = user('view');
    expect(may(view, ask('list', 'deployments', 'apps'))).toBe(true);
    expect(may(view, ask('get', 'pods/log'))).toBe(true);
    expect(may(view, ask('watch', 'nodes'))).toBe(true);
    for (const verb of ['get', 'list', 'watch']) expect(may(view, ask(verb, 'secrets'))).toBe(false);
    for (const verb of ['create', 'update', 'patch', 'delete', 'deletecollection']) {
      expect(may(view, ask(verb, 'configmaps'))).toBe(false);
    }
    expect(may(view, ask('create', 'pods/exec'))).toBe(false);
  });

  test('a group of the API is never taken for another one', () => {
    expect(may(user('view'), ask('list', 'deployments'))).toBe(false);
    expect(may(user('view'), ask('list', 'deployments', 'example.com'))).toBe(false);
  });

  test('a refusal says who, what and where, as upstream words it', () => {
    expect(authorizer.authorize(user('view'), ask('delete', 'pods')).reason).toBe(
      'User "view" cannot delete resource "pods" in API group "" in the namespace "shop"',
    );
    expect(authorizer.authorize(user('view'), { ...ask('delete', 'nodes'), namespace: '' }).reason).toBe(
      'User "view" cannot delete resource "nodes" in API group "" at the cluster scope',
    );
  });

  test('someone without a known group may do nothing but ask about themselves', () => {
    const nobody: User = { name: 'nobody', groups: ['system:authenticated'], via: 'token' };
    expect(may(nobody, ask('list', 'pods'))).toBe(false);
    expect(may(nobody, ask('create', 'selfsubjectaccessreviews', 'authorization.k8s.io'))).toBe(true);
  });

  test('a role is found again from its groups', () => {
    for (const role of roles) expect(roleOf(groupsOf(role))).toBe(role === 'none' ? undefined : role);
    expect(roleOf(['system:authenticated'])).toBeUndefined();
  });
});
