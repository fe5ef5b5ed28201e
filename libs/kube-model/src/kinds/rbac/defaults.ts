import type { V1RoleBinding } from '@kubernetes/client-node';
import type { Wire } from '../../wire.ts';

const group = 'rbac.authorization.k8s.io';

/** Of a RoleBinding or a ClusterRoleBinding. */
export function defaultRoleBinding(binding: Wire<V1RoleBinding>): void {
  if (binding.roleRef) binding.roleRef.apiGroup ||= group;
  for (const subject of binding.subjects ?? []) {
    if (subject.kind === 'User' || subject.kind === 'Group') subject.apiGroup ||= group;
  }
}
