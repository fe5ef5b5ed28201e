import type { Attributes, Authorizer, AuthorizerDecision } from './authorizer.ts';
import { type PolicyRule, rulesOfGroup } from './roles.ts';
import type { User } from './user.ts';

function matchesResource(rule: PolicyRule, resource: string): boolean {
  return rule.resources.some((wanted) => {
    if (wanted === '*' || wanted === resource) return true;
    return wanted.startsWith('*/') && resource.endsWith(wanted.slice(1));
  });
}

const has = (values: readonly string[], value: string) => values.includes('*') || values.includes(value);

/** Whether an RBAC rule allows what is asked, as upstream evaluates it. */
export function ruleAllows(rule: PolicyRule, { verb, group, resource, name }: Attributes): boolean {
  const named = !rule.resourceNames?.length || rule.resourceNames.includes(name);
  return named && has(rule.verbs, verb) && has(rule.apiGroups, group) && matchesResource(rule, resource);
}

/** As kube-apiserver words it in a 403. */
function refusal(user: User, { verb, group, resource, namespace }: Attributes): string {
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  return `User "${user.name}" cannot ${verb} resource "${resource}" in API group "${group}" ${where}`;
}

function decide(user: User, attributes: Attributes): AuthorizerDecision {
  for (const group of user.groups) {
    if (rulesOfGroup.get(group)?.some((rule) => ruleAllows(rule, attributes))) {
      return { allowed: true, reason: `allowed as a member of the group "${group}"` };
    }
  }
  return { allowed: false, reason: refusal(user, attributes) };
}

/** Answers from the roles that accounts have: the same in every namespace. */
export function createRoleAuthorizer(): Authorizer {
  return { authorize: decide };
}
