/** What an account may be given; `none` has the rights that are bound to its name, and no others. */
export type Role = 'cluster-admin' | 'edit' | 'view' | 'none';

export const roles: readonly Role[] = ['cluster-admin', 'edit', 'view', 'none'];

const groupOf = {
  'cluster-admin': 'system:masters',
  edit: 'pilothouse:edit',
  view: 'pilothouse:view',
  none: undefined,
};

/** The groups that an account of this role is in. */
export function groupsOf(role: Role): readonly string[] {
  const group = groupOf[role];
  return group === undefined ? ['system:authenticated'] : [group, 'system:authenticated'];
}

/** The role behind a user's groups, the strongest first; undefined when their rights come from elsewhere. */
export function roleOf(groups: readonly string[]): Role | undefined {
  return roles.find((role) => groups.includes(groupOf[role] ?? ''));
}
