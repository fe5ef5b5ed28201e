import type { PolicyRule } from '@pilothouse/access/rbac/policy';
import type { User } from '@pilothouse/access/user';
import type { Api } from '../verbs/api.ts';

/** The status of a SelfSubjectRulesReview: the rules of every binding that counts for the user in the namespace. */
export function rulesReview({ authorizer }: Pick<Api, 'authorizer'>, user: User, namespace: string): object {
  const resourceRules: PolicyRule[] = [];
  const nonResourceRules: PolicyRule[] = [];
  const missing = new Set<string>();
  for (const grant of authorizer.rules().grants(user, namespace)) {
    if (grant.missing !== undefined) missing.add(grant.missing);
    for (const { verbs = [], apiGroups = [], resources, resourceNames, nonResourceURLs } of grant.rules) {
      if (resources?.length) {
        resourceRules.push({ verbs, apiGroups, resources, ...(resourceNames?.length && { resourceNames }) });
      }
      if (nonResourceURLs?.length) nonResourceRules.push({ verbs, nonResourceURLs });
    }
  }
  const evaluationError = [...missing].join(', ');
  return { resourceRules, nonResourceRules, incomplete: missing.size > 0, ...(evaluationError && { evaluationError }) };
}
