import type { ClusterRole } from '@pilothouse/kube-model/kinds';
import { nodeMetrics, podMetrics } from './metrics-kinds.ts';

/** As metrics-server brings it: whoever may view may see what is used. */
export const metricsReader: ClusterRole = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: {
    name: 'system:aggregated-metrics-reader',
    labels: {
      'rbac.authorization.k8s.io/aggregate-to-admin': 'true',
      'rbac.authorization.k8s.io/aggregate-to-edit': 'true',
      'rbac.authorization.k8s.io/aggregate-to-view': 'true',
    },
  },
  rules: [
    {
      apiGroups: [podMetrics.group],
      resources: [podMetrics.resource, nodeMetrics.resource],
      verbs: ['get', 'list', 'watch'],
    },
  ],
};
