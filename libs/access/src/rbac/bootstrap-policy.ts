import type { ClusterRole, ClusterRoleBinding } from '@pilothouse/kube-model/kinds';
import { aggregatedRules } from '@pilothouse/kube-model/kinds/rbac/aggregated-rules';
import policy from '../facts/bootstrap-policy.json' with { type: 'json' };

const group = 'rbac.authorization.k8s.io';

interface BootstrapMetadata {
  readonly name: string;
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
}

export type BootstrapClusterRole = ClusterRole & { readonly metadata: BootstrapMetadata };
export type BootstrapClusterRoleBinding = ClusterRoleBinding & { readonly metadata: BootstrapMetadata };

interface RoleFact {
  readonly name: string;
  readonly labels?: Record<string, string>;
  readonly rules?: NonNullable<ClusterRole['rules']>;
  /** Labels of the ClusterRoles whose rules it has. */
  readonly aggregates?: Record<string, string>;
}

const facts: readonly RoleFact[] = policy.clusterRoles;

function metadataOf(name: string, labels: Record<string, string> = {}): BootstrapMetadata {
  return {
    name,
    labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults', ...labels },
    annotations: { [autoUpdate]: 'true' },
  };
}

/** Where it says `false`, an object of the bootstrap policy is left as it is. */
export const autoUpdate = 'rbac.authorization.kubernetes.io/autoupdate';

const declared = facts.map(
  ({ name, labels, rules = [], aggregates }): BootstrapClusterRole => ({
    metadata: metadataOf(name, labels),
    rules,
    ...(aggregates && { aggregationRule: { clusterRoleSelectors: [{ matchLabels: aggregates }] } }),
  }),
);

/**
 * What every cluster begins with. Those with an aggregationRule have their rules at once, also where no controller runs.
 * Accounts with the roles edit and view are in the groups `pilothouse:edit` and `pilothouse:view`, which bindings lead to
 * the ClusterRoles of these names; and since those are meant for one namespace and leave out nodes, volumes and metrics,
 * `pilothouse:cluster-reader` adds what an operator who may see everything else sees too.
 */
export const bootstrapClusterRoles: readonly BootstrapClusterRole[] = settled(declared);

/** Roles are aggregated of aggregated ones: again until nothing changes. */
function settled(roles: readonly BootstrapClusterRole[]): readonly BootstrapClusterRole[] {
  const next = roles.map((role) => {
    const rules = aggregatedRules(role, roles);
    return rules && rules.length !== role.rules?.length ? { ...role, rules } : role;
  });
  return next.every((role, at) => role === roles[at]) ? roles : settled(next);
}

export const bootstrapClusterRoleBindings: readonly BootstrapClusterRoleBinding[] = policy.clusterRoleBindings.map(
  ({ name, role, groups }) => ({
    metadata: metadataOf(name),
    roleRef: { apiGroup: group, kind: 'ClusterRole', name: role },
    subjects: groups.map((subject) => ({ apiGroup: group, kind: 'Group', name: subject })),
  }),
);
