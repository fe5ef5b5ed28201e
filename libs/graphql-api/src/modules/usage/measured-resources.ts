import { nodes, pods } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { MeasuredResource } from '../../generated/resolver-types.ts';

const group = 'metrics.k8s.io';

/** The objects, and what metrics.k8s.io calls their measurements. */
export const measuredResources: Readonly<Record<MeasuredResource, { listed: Resource; metrics: Resource }>> = {
  PODS: { listed: pods, metrics: { ...pods, group } },
  NODES: { listed: nodes, metrics: { ...nodes, group } },
};

export const isMeasured = (resource: Resource) => resource.group === group;
