/** Roles as GraphQL spells them. */
export const roleNames = { 'cluster-admin': 'CLUSTER_ADMIN', edit: 'EDIT', view: 'VIEW', none: 'NONE' } as const;
