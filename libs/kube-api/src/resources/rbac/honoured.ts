import { honouredIn } from '../honoured.ts';

export const rbacHonoured = honouredIn('api.rbac.v1', {
  Role: 'rules',
  ClusterRole: 'aggregationRule rules',
  PolicyRule: 'apiGroups nonResourceURLs resourceNames resources verbs',
  AggregationRule: 'clusterRoleSelectors',
  RoleBinding: 'roleRef subjects',
  ClusterRoleBinding: 'roleRef subjects',
  RoleRef: 'apiGroup kind name',
  Subject: 'apiGroup kind name namespace',
});
