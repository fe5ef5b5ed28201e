import { describe, expect, test } from 'vitest';
import type { Attributes } from '../authorizer.ts';
import type { User } from '../user.ts';
import type { BindingLike, Policy, PolicyRule, RoleLike } from './policy.ts';
import { createRbacAuthorizer } from './rbac-authorizer.ts';
import { createRuleIndex } from './rule-index.ts';

const user = (name: string, ...groups: string[]): User => ({ name, groups, via: 'token' });
const ann = user('ann', 'devs', 'system:authenticated');

function authorizerOf(policy: Partial<Policy>) {
  const index = createRuleIndex({ roles: [], clusterRoles: [], roleBindings: [], clusterRoleBindings: [], ...policy });
  return createRbacAuthorizer(() => index);
}

const role = (name: string, rules: readonly PolicyRule[], namespace?: string): RoleLike => ({
  metadata: { name, ...(namespace !== undefined && { namespace }) },
  rules,
});
const toAnn = { kind: 'User', name: 'ann' };
const bound = (kind: string, name: string, subject: object = toAnn, namespace?: string): BindingLike => ({
  metadata: { name: 'b', ...(namespace !== undefined && { namespace }) },
  roleRef: { kind, name },
  subjects: [subject],
});
/** `get apps/deployments/scale in shop named web`: group, resource, namespace and name may be missing. */
function ask(verb: string, resource: string, { group = '', namespace = 'shop', name = '' } = {}): Attributes {
  return { verb, group, resource, namespace, name };
}

describe('a rule', () => {
  const cases: readonly (readonly [string, PolicyRule, Attributes, boolean])[] = [
    ['allows its verb', { verbs: ['get'], apiGroups: [''], resources: ['pods'] }, ask('get', 'pods'), true],
    ['allows no other verb', { verbs: ['get'], apiGroups: [''], resources: ['pods'] }, ask('list', 'pods'), false],
    ['allows every verb with a star', { verbs: ['*'], apiGroups: [''], resources: ['pods'] }, ask('x', 'pods'), true],
    [
      'is of its group only',
      { verbs: ['*'], apiGroups: ['apps'], resources: ['*'] },
      ask('get', 'deployments', { group: 'batch' }),
      false,
    ],
    [
      'is of every group with a star',
      { verbs: ['*'], apiGroups: ['*'], resources: ['jobs'] },
      ask('get', 'jobs', { group: 'batch' }),
      true,
    ],
    [
      'of a resource is not of its subresources',
      { verbs: ['*'], apiGroups: [''], resources: ['pods'] },
      ask('get', 'pods/log'),
      false,
    ],
    [
      'of a subresource is not of the resource',
      { verbs: ['*'], apiGroups: [''], resources: ['pods/log'] },
      ask('get', 'pods'),
      false,
    ],
    [
      'of all resources is of subresources too',
      { verbs: ['*'], apiGroups: [''], resources: ['*'] },
      ask('get', 'pods/log'),
      true,
    ],
    [
      'of a subresource of all is of each',
      { verbs: ['get'], apiGroups: ['apps'], resources: ['*/scale'] },
      ask('get', 'deployments/scale', { group: 'apps' }),
      true,
    ],
    [
      'of a subresource of all is of no other',
      { verbs: ['get'], apiGroups: ['apps'], resources: ['*/scale'] },
      ask('get', 'deployments/status', { group: 'apps' }),
      false,
    ],
    [
      'with names allows those',
      { verbs: ['get'], apiGroups: [''], resources: ['pods'], resourceNames: ['web'] },
      ask('get', 'pods', { name: 'web' }),
      true,
    ],
    [
      'with names allows no other name',
      { verbs: ['get'], apiGroups: [''], resources: ['pods'], resourceNames: ['web'] },
      ask('get', 'pods', { name: 'api' }),
      false,
    ],
    [
      'with names never allows what names none',
      { verbs: ['list'], apiGroups: [''], resources: ['pods'], resourceNames: ['web'] },
      ask('list', 'pods'),
      false,
    ],
  ];
  test.each(cases)('%s', (_, rule, question, allowed) => {
    const authorizer = authorizerOf({
      clusterRoles: [role('r', [rule])],
      clusterRoleBindings: [bound('ClusterRole', 'r')],
    });
    expect(authorizer.authorize(ann, question).allowed).toBe(allowed);
  });

  test.each([
    ['/version', '/version', true],
    ['/version', '/version/', false],
    ['/apis/*', '/apis/apps/v1', true],
    ['/apis/*', '/apis', false],
    ['*', '/anything', true],
    ['/open*', '/openapi/v3', true],
  ])('about the path %s says of %s: %s', (pattern, path, allowed) => {
    const authorizer = authorizerOf({
      clusterRoles: [role('r', [{ verbs: ['get'], nonResourceURLs: [pattern] }])],
      clusterRoleBindings: [bound('ClusterRole', 'r')],
    });
    expect(authorizer.authorizePath(ann, { verb: 'get', path }).allowed).toBe(allowed);
    expect(authorizer.authorizePath(ann, { verb: 'post', path }).allowed).toBe(false);
  });
});

describe('bindings', () => {
  const readPods = { verbs: ['list'], apiGroups: [''], resources: ['pods'] };
  const local = {
    roles: [role('reader', [readPods], 'shop')],
    roleBindings: [bound('Role', 'reader', toAnn, 'shop')],
  };

  test('of a Role hold in its namespace only', () => {
    const { authorize } = authorizerOf(local);
    expect(authorize(ann, ask('list', 'pods')).allowed).toBe(true);
    expect(authorize(ann, ask('list', 'pods', { namespace: 'bank' })).allowed).toBe(false);
    expect(authorize(ann, ask('list', 'pods', { namespace: '' })).allowed).toBe(false);
  });

  test('of a ClusterRole in a namespace hold there only, and never for a Role elsewhere', () => {
    const { authorize } = authorizerOf({
      clusterRoles: [role('reader', [readPods])],
      roleBindings: [bound('ClusterRole', 'reader', toAnn, 'shop'), bound('Role', 'reader', toAnn, 'bank')],
    });
    expect(authorize(ann, ask('list', 'pods')).allowed).toBe(true);
    expect(authorize(ann, ask('list', 'pods', { namespace: 'bank' })).allowed).toBe(false);
  });

  test.each([
    ['a user', toAnn, ann, true],
    ['another user', { kind: 'User', name: 'bob' }, ann, false],
    ['a group', { kind: 'Group', name: 'devs' }, ann, true],
    ['a group of the name of a user', { kind: 'Group', name: 'ann' }, ann, false],
    [
      'a service account',
      { kind: 'ServiceAccount', name: 'ci', namespace: 'tools' },
      user('system:serviceaccount:tools:ci'),
      true,
    ],
    [
      'a service account of another namespace',
      { kind: 'ServiceAccount', name: 'ci', namespace: 'shop' },
      user('system:serviceaccount:tools:ci'),
      false,
    ],
  ])('to %s', (_, subject, who, allowed) => {
    const { authorize } = authorizerOf({
      clusterRoles: [role('reader', [readPods])],
      clusterRoleBindings: [bound('ClusterRole', 'reader', subject)],
    });
    expect(authorize(who, ask('list', 'pods')).allowed).toBe(allowed);
  });

  test('say what allows, as upstream words it', () => {
    expect(authorizerOf(local).authorize(ann, ask('list', 'pods')).reason).toBe(
      'RBAC: allowed by RoleBinding "b/shop" of Role "reader" to User "ann"',
    );
    const account = { kind: 'ServiceAccount', name: 'ci', namespace: 'tools' };
    const { authorize } = authorizerOf({
      clusterRoles: [role('reader', [readPods])],
      clusterRoleBindings: [bound('ClusterRole', 'reader', account)],
    });
    expect(authorize(user('system:serviceaccount:tools:ci'), ask('list', 'pods')).finding).toBe(
      'RBAC: allowed by ClusterRoleBinding "b" of ClusterRole "reader" to ServiceAccount "ci/tools"',
    );
  });

  test('to a role that is not there give nothing, and the refusal says so', () => {
    const { authorize } = authorizerOf({ roleBindings: [bound('Role', 'gone', toAnn, 'shop')] });
    expect(authorize(ann, ask('list', 'pods')).reason).toBe(
      'User "ann" cannot list resource "pods" in API group "" in the namespace "shop": RBAC: role.rbac.authorization.k8s.io "gone" not found',
    );
  });
});

test('system:masters may do everything, whatever becomes of the roles', () => {
  const { authorize, authorizePath } = authorizerOf({});
  const root = user('root', 'system:masters');
  expect(authorize(root, ask('delete', 'nodes')).allowed).toBe(true);
  expect(authorizePath(root, { verb: 'get', path: '/' }).allowed).toBe(true);
});
