import type { Attributes } from '@pilothouse/access/authorizer';
import { bootstrapClusterRoleBindings, bootstrapClusterRoles } from '@pilothouse/access/rbac/bootstrap-policy';
import type { BindingLike, Policy, RoleLike } from '@pilothouse/access/rbac/policy';
import { createRbacAuthorizer } from '@pilothouse/access/rbac/rbac-authorizer';
import { createRuleIndex } from '@pilothouse/access/rbac/rule-index';
import type { User } from '@pilothouse/access/user';

/** What one decision costs, in a cluster of 1,000 namespaces with a Role and two bindings each. */
const namespaces = 1_000;
const rounds = 200_000;

const roles: RoleLike[] = [];
const roleBindings: BindingLike[] = [];
for (let at = 0; at < namespaces; at++) {
  const namespace = `team-${at}`;
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }];
  roles.push({ metadata: { name: 'reader', namespace }, rules });
  const bind = (kind: string, name: string, group: string) => ({
    metadata: { name: group, namespace },
    roleRef: { kind, name },
    subjects: [{ kind: 'Group', name: group }],
  });
  roleBindings.push(bind('Role', 'reader', `readers-${at}`), bind('ClusterRole', 'admin', `admins-${at}`));
}
const clusterRoles = bootstrapClusterRoles;
const policy: Policy = { roles, clusterRoles, roleBindings, clusterRoleBindings: bootstrapClusterRoleBindings };

const begun = performance.now();
const index = createRuleIndex(policy);
console.log(`index of ${2 * namespaces} bindings: ${(performance.now() - begun).toFixed(1)} ms`);

const { authorize } = createRbacAuthorizer(() => index);
const user = (...groups: string[]): User => ({
  name: 'ann',
  groups: [...groups, 'system:authenticated'],
  via: 'token',
});
const list = (resource: string, group = ''): Attributes => ({
  verb: 'list',
  group,
  resource,
  namespace: 'team-500',
  name: '',
});

function measure(what: string, who: User, question: Attributes): void {
  for (let round = 0; round < rounds / 10; round++) authorize(who, question);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) authorize(who, question);
  console.log(`${what}: ${(((performance.now() - start) * 1_000) / rounds).toFixed(2)} µs`);
}

measure('system:masters', user('system:masters'), list('pods'));
measure('allowed by a Role of one rule', user('readers-500'), list('pods'));
measure('allowed by the last rules of admin', user('admins-500'), list('rolebindings', 'rbac.authorization.k8s.io'));
measure('refused after all rules of admin', user('admins-500'), list('nodes'));
measure('refused, bound to nothing', user(), list('pods'));
