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
