import type { RuleAuthorizer } from './authorizer.ts';
import { bootstrapClusterRoleBindings, bootstrapClusterRoles } from './rbac/bootstrap-policy.ts';
import { createRbacAuthorizer } from './rbac/rbac-authorizer.ts';
import { createRuleIndex } from './rbac/rule-index.ts';

const rules = createRuleIndex({
  roles: [],
  clusterRoles: bootstrapClusterRoles,
  roleBindings: [],
  clusterRoleBindings: bootstrapClusterRoleBindings,
});

/**
 * Answers from the roles that accounts have, the same in every namespace: for clusters whose own RBAC knows nothing of our
 * accounts. What an embedded cluster begins with, and nothing that was made since.
 */
export function createRoleAuthorizer(): RuleAuthorizer {
  return createRbacAuthorizer(() => rules);
}
