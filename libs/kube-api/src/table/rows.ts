import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Column, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { type CellOf, type Cells, commonCells } from './cells.ts';
import {
  configMapCells,
  disruptionBudgetCells,
  eventCells,
  leaseCells,
  namespaceCells,
  nodeCells,
  priorityClassCells,
  resourceQuotaCells,
  roleBindingCells,
  secretCells,
} from './rows/cluster.ts';
import { nodeMetricsCells, podMetricsCells } from './rows/metrics.ts';
import {
  endpointSliceCells,
  endpointsCells,
  ingressCells,
  ingressClassCells,
  networkPolicyCells,
  serviceCells,
} from './rows/network.ts';
import { scaleCells } from './rows/scale.ts';
import { persistentVolumeCells, persistentVolumeClaimCells, storageClassCells } from './rows/storage.ts';
import {
  controllerRevisionCells,
  cronJobCells,
  daemonSetCells,
  deploymentCells,
  jobCells,
  podCells,
  replicaSetCells,
  statefulSetCells,
} from './rows/workloads.ts';

const rows = new Map<string, Cells<KubeObject>>();

/** The key says which type the objects have: from here on only the key is known. */
function register<T extends KubeObject>(key: string, cells: Cells<T>): void {
  rows.set(key, cells as Cells<KubeObject>);
}

register('pods', podCells);
register('deployments.apps', deploymentCells);
register('replicasets.apps', replicaSetCells);
register('replicationcontrollers', replicaSetCells);
register('daemonsets.apps', daemonSetCells);
register('statefulsets.apps', statefulSetCells);
register('controllerrevisions.apps', controllerRevisionCells);
register('scales.autoscaling', scaleCells);
register('jobs.batch', jobCells);
register('cronjobs.batch', cronJobCells);
register('services', serviceCells);
register('endpointslices.discovery.k8s.io', endpointSliceCells);
register('endpoints', endpointsCells);
register('ingresses.networking.k8s.io', ingressCells);
register('ingressclasses.networking.k8s.io', ingressClassCells);
register('networkpolicies.networking.k8s.io', networkPolicyCells);
register('configmaps', configMapCells);
register('secrets', secretCells);
register('namespaces', namespaceCells);
register('nodes', nodeCells);
register('events', eventCells);
register('events.events.k8s.io', eventCells);
register('leases.coordination.k8s.io', leaseCells);
register('rolebindings.rbac.authorization.k8s.io', roleBindingCells);
register('clusterrolebindings.rbac.authorization.k8s.io', roleBindingCells);
register('priorityclasses.scheduling.k8s.io', priorityClassCells);
register('poddisruptionbudgets.policy', disruptionBudgetCells);
register('resourcequotas', resourceQuotaCells);
register('persistentvolumes', persistentVolumeCells);
register('persistentvolumeclaims', persistentVolumeClaimCells);
register('storageclasses.storage.k8s.io', storageClassCells);
register('nodes.metrics.k8s.io', nodeMetricsCells);
register('pods.metrics.k8s.io', podMetricsCells);

export interface FilledColumn {
  readonly column: Column;
  readonly cell: CellOf<KubeObject>;
}

/** What stands under this column for this resource; undefined for columns that we do not fill. */
export function cellOf(resource: Pick<Resource, 'group' | 'resource'>, column: string): CellOf<KubeObject> | undefined {
  return rows.get(resourceKey(resource))?.[column] ?? commonCells[column];
}
