import type { Attributes, AuthorizerDecision, RuleAuthorizer } from '../authorizer.ts';
import type { User } from '../user.ts';
import { ruleAllows, ruleAllowsPath } from './match-rule.ts';
import type { PolicyRule } from './policy.ts';
import type { Grant, RuleIndex } from './rule-index.ts';

/** Whoever is in it may do everything, whatever becomes of the roles: nobody can lock themselves out for good. */
export const privilegedGroup = 'system:masters';

const privileged: AuthorizerDecision = { allowed: true, reason: '' };

/** Answers from the rules that `rules` gives at the moment of the question. Stored nothing, so never stale. */
export function createRbacAuthorizer(rules: () => RuleIndex): RuleAuthorizer {
  return {
    rules,
    authorize(user, attributes) {
      if (user.groups.includes(privilegedGroup)) return privileged;
      const grants = rules().grants(user, attributes.namespace);
      return decide(
        grants,
        (rule) => ruleAllows(rule, attributes),
        () => refusal(user, attributes),
      );
    },
    authorizePath(user, attributes) {
      if (user.groups.includes(privilegedGroup)) return privileged;
      const { verb, path } = attributes;
      return decide(
        rules().grants(user, ''),
        (rule) => ruleAllowsPath(rule, attributes),
        () => `User "${user.name}" cannot ${verb} path "${path}"`,
      );
    },
  };
}

function decide(
  grants: Iterable<Grant>,
  allows: (rule: PolicyRule) => boolean,
  refuse: () => string,
): AuthorizerDecision {
  const missing: string[] = [];
  for (const grant of grants) {
    if (grant.rules.some(allows)) {
      const finding = `RBAC: allowed by ${grant.describe()}`;
      return { allowed: true, reason: finding, finding };
    }
    if (grant.missing !== undefined) missing.push(grant.missing);
  }
  const finding = missing.length === 0 ? undefined : `RBAC: ${listed(missing)}`;
  return finding === undefined
    ? { allowed: false, reason: refuse() }
    : { allowed: false, reason: `${refuse()}: ${finding}`, finding };
}

function listed(missing: readonly string[]): string {
  const distinct = [...new Set(missing)];
  return distinct.length === 1 ? (distinct[0] ?? '') : `[${distinct.join(', ')}]`;
}

/** As kube-apiserver words it in a 403. */
function refusal(user: User, { verb, group, resource, namespace }: Attributes): string {
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  return `User "${user.name}" cannot ${verb} resource "${resource}" in API group "${group}" ${where}`;
}
