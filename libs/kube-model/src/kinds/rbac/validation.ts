import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type {
  ClusterRole as MutableClusterRole,
  ClusterRoleBinding as MutableClusterRoleBinding,
  Role as MutableRole,
  RoleBinding as MutableRoleBinding,
} from '../../kinds.ts';
import { dnsSubdomainProblems, pathSegmentProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
import { explained } from '../../validation/rules.ts';

type Role = DeepReadonly<MutableRole>;
type ClusterRole = DeepReadonly<MutableClusterRole>;
type RoleBinding = DeepReadonly<MutableRoleBinding>;
type ClusterRoleBinding = DeepReadonly<MutableClusterRoleBinding>;
type Rule = NonNullable<Role['rules']>[number];
type Subject = NonNullable<RoleBinding['subjects']>[number];

const group = 'rbac.authorization.k8s.io';

export function validateRole({ rules = [] }: Role): Problem[] {
  return rules.flatMap((rule, at) => policyRule(`rules[${at}]`, rule, true));
}

export function validateClusterRole({ rules, aggregationRule }: ClusterRole): Problem[] {
  const selectors = aggregationRule?.clusterRoleSelectors ?? [];
  const why = 'at least one clusterRoleSelector required if aggregationRule is non-nil';
  return [
    ...(rules ?? []).flatMap((rule, at) => policyRule(`rules[${at}]`, rule, false)),
    ...(aggregationRule && selectors.length === 0 ? [required('aggregationRule.clusterRoleSelectors', why)] : []),
  ];
}

export function validateRoleBinding({ roleRef, subjects }: RoleBinding): Problem[] {
  return [...reference(roleRef, ['Role', 'ClusterRole']), ...allSubjects(subjects, true)];
}

export function validateClusterRoleBinding({ roleRef, subjects }: ClusterRoleBinding): Problem[] {
  return [...reference(roleRef, ['ClusterRole']), ...allSubjects(subjects, false)];
}

export function validateRoleBindingUpdate(next: RoleBinding, current: RoleBinding): Problem[] {
  return [...sameReference(next, current), ...validateRoleBinding(next)];
}

export function validateClusterRoleBindingUpdate(next: ClusterRoleBinding, current: ClusterRoleBinding): Problem[] {
  return [...sameReference(next, current), ...validateClusterRoleBinding(next)];
}

/** Whoever may change who is bound could give the new role to all that were bound to the old one. */
function sameReference({ roleRef }: RoleBinding, current: RoleBinding): Problem[] {
  return jsonEqual(roleRef, current.roleRef) ? [] : [invalid('roleRef', roleRef, 'cannot change roleRef')];
}

function policyRule(field: string, rule: Rule, namespaced: boolean): Problem[] {
  const { verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  const problems = verbs.length === 0 ? [required(`${field}.verbs`, 'verbs must contain at least one value')] : [];
  if (nonResourceURLs.length > 0) {
    const paths = `${field}.nonResourceURLs`;
    const mixed = apiGroups.length > 0 || resources.length > 0 || resourceNames.length > 0;
    const inNamespace = 'namespaced rules cannot apply to non-resource URLs';
    if (namespaced) problems.push(invalid(paths, nonResourceURLs, inNamespace));
    const both = 'rules cannot apply to both regular resources and non-resource URLs';
    if (mixed) problems.push(invalid(paths, nonResourceURLs, both));
    return problems;
  }
  const groups = 'resource rules must supply at least one api group';
  if (apiGroups.length === 0) problems.push(required(`${field}.apiGroups`, groups));
  if (resources.length === 0) {
    problems.push(required(`${field}.resources`, 'resource rules must supply at least one resource'));
  }
  return problems;
}

function reference(roleRef: RoleBinding['roleRef'] | undefined, kinds: readonly string[]): Problem[] {
  const { apiGroup = '', kind = '', name = '' } = roleRef ?? {};
  return [
    ...(apiGroup === group ? [] : [unsupported('roleRef.apiGroup', apiGroup, [group])]),
    ...(kinds.includes(kind) ? [] : [unsupported('roleRef.kind', kind, kinds)]),
    ...(name === '' ? [required('roleRef.name')] : explained('roleRef.name', name, pathSegmentProblems(name))),
  ];
}

function allSubjects(subjects: RoleBinding['subjects'], namespaced: boolean): Problem[] {
  return (subjects ?? []).flatMap((subject, at) => oneSubject(`subjects[${at}]`, subject, namespaced));
}

function oneSubject(field: string, subject: Subject, namespaced: boolean): Problem[] {
  const { kind = '', name = '', namespace = '', apiGroup = '' } = subject;
  const unnamed = name === '' ? [required(`${field}.name`)] : [];
  switch (kind) {
    case 'ServiceAccount':
      return [
        ...unnamed,
        ...(name === '' ? [] : explained(`${field}.name`, name, dnsSubdomainProblems(name))),
        ...(apiGroup === '' ? [] : [unsupported(`${field}.apiGroup`, apiGroup, [''])]),
        ...(namespaced || namespace !== '' ? [] : [required(`${field}.namespace`)]),
      ];
    case 'User':
    case 'Group':
      return [...unnamed, ...(apiGroup === group ? [] : [unsupported(`${field}.apiGroup`, apiGroup, [group])])];
    default:
      return [...unnamed, unsupported(`${field}.kind`, kind, ['ServiceAccount', 'User', 'Group'])];
  }
}
