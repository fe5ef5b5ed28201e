import type { PolicyRule } from '@pilothouse/access/rbac/policy';
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding } from '@pilothouse/kube-model/kinds';
import { jsonEqual } from '@pilothouse/kube-model/patch/json-value';
import { checkBound, checkRules } from '../../rbac/escalation.ts';
import type { Admission, Strategy } from '../strategy.ts';

/** What a ClusterRole that aggregates may come to: anything. */
const everything: readonly PolicyRule[] = [
  { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
  { verbs: ['*'], nonResourceURLs: ['*'] },
];

const nameOf = ({ metadata }: Pick<Role, 'metadata'>) => metadata?.name ?? '';

function giverOf({ metadata }: Pick<Role, 'metadata'>, { user, authorizer }: Admission) {
  return { user, authorizer, namespace: metadata?.namespace ?? '' };
}

function checkRole(role: Role, admission: Admission): void {
  checkRules(giverOf(role, admission), { resource: 'roles', name: nameOf(role) }, role.rules ?? []);
}

function checkClusterRole(role: ClusterRole, admission: Admission): void {
  const rules = role.aggregationRule ? everything : (role.rules ?? []);
  checkRules(giverOf(role, admission), { resource: 'clusterroles', name: nameOf(role) }, rules);
}

export const roleStrategy: Strategy<Role> = {
  createsOnUpdate: true,
  admitCreate: checkRole,
  admitUpdate(next, current, admission) {
    if (!jsonEqual(next.rules ?? [], current.rules ?? [])) checkRole(next, admission);
  },
};

export const clusterRoleStrategy: Strategy<ClusterRole> = {
  createsOnUpdate: true,
  admitCreate: checkClusterRole,
  admitUpdate(next, current, admission) {
    const sameRules = jsonEqual(next.rules ?? [], current.rules ?? []);
    if (!sameRules || !jsonEqual(next.aggregationRule, current.aggregationRule)) checkClusterRole(next, admission);
  },
};

/** Both kinds of binding: one has a namespace. */
function bindingStrategy<T extends RoleBinding | ClusterRoleBinding>(resource: string): Strategy<T> {
  const check = (binding: T, admission: Admission) =>
    checkBound(giverOf(binding, admission), { resource, name: nameOf(binding) }, binding.roleRef);
  return {
    createsOnUpdate: true,
    admitCreate: check,
    admitUpdate(next, current, admission) {
      if (!jsonEqual(next.subjects ?? [], current.subjects ?? [])) check(next, admission);
    },
  };
}

export const roleBindingStrategy = bindingStrategy<RoleBinding>('rolebindings');
export const clusterRoleBindingStrategy = bindingStrategy<ClusterRoleBinding>('clusterrolebindings');
