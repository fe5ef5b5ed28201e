import builtIn from './facts/built-in-roles.json' with { type: 'json' };

/** One rule of RBAC, rbac.authorization.k8s.io/v1 PolicyRule without the parts that we do not evaluate. */
export interface PolicyRule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  /** Plural, with subresource: `pods/log`; `*` is all, `*` before a slash is that subresource of all. */
  readonly resources: readonly string[];
  /** Empty or absent: every name. */
  readonly resourceNames?: readonly string[];
}

/** What an account may be given. */
export type Role = 'cluster-admin' | 'edit' | 'view';

export const roles: readonly Role[] = ['cluster-admin', 'edit', 'view'];

/** The groups that an account of this role is in. */
export function groupsOf(role: Role): readonly string[] {
  return [role === 'cluster-admin' ? 'system:masters' : `pilothouse:${role}`, 'system:authenticated'];
}

/** The role behind a user's groups, the strongest first; undefined when none is known. */
export function roleOf(groups: readonly string[]): Role | undefined {
  return roles.find((role) =>
    groupsOf(role)
      .slice(0, 1)
      .every((group) => groups.includes(group)),
  );
}

/**
 * The rules that a group carries, cluster-wide. Upstream's `edit` and `view` are meant for one namespace and leave out
 * nodes and volumes; an operator who may see everything else sees those too.
 */
export const rulesOfGroup: ReadonlyMap<string, readonly PolicyRule[]> = new Map([
  ['system:masters', builtIn['cluster-admin']],
  ['pilothouse:edit', [...builtIn.edit, ...builtIn['pilothouse:cluster-reader']]],
  ['pilothouse:view', [...builtIn.view, ...builtIn['pilothouse:cluster-reader']]],
  ['system:authenticated', builtIn['system:basic-user']],
]);
