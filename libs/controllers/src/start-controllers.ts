import type { Client } from '@pilothouse/kube-client/client';
import { type ControllerGroup, createControllerGroup } from '@pilothouse/kube-client/controller-group';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createSharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createClaimProtectionController } from './claim-protection/reconcile.ts';
import { createClusterRoleAggregationController } from './cluster-role-aggregation/reconcile.ts';
import { createCronJobController } from './cron-job/reconcile.ts';
import { createCustomResourceDefinitionController } from './custom-resource-definition/reconcile.ts';
import { createDaemonSetController } from './daemon-set/reconcile.ts';
import { createDeploymentController } from './deployment/reconcile.ts';
import { createDisruptionController } from './disruption/reconcile.ts';
import { createEndpointSliceController } from './endpoint-slice/reconcile.ts';
import { createEndpointSliceMirroringController } from './endpoint-slice-mirroring/reconcile.ts';
import { createEndpointsController } from './endpoints/reconcile.ts';
import { createGarbageCollector } from './garbage-collector/reconcile.ts';
import { createJobController } from './job/reconcile.ts';
import { createNamespaceController } from './namespace/reconcile.ts';
import { createNodeLifecycleController } from './node-lifecycle/reconcile.ts';
import { createPersistentVolumeBinder } from './persistent-volume-binder/reconcile.ts';
import { createReplicasController } from './replica-set/reconcile.ts';
import { ofReplicaSets, ofReplicationControllers } from './replica-set/replicas.ts';
import { createResourceQuotaController } from './resource-quota/reconcile.ts';
import { createRootCaController } from './root-ca/reconcile.ts';
import type { ControllerDeps } from './runtime/deps.ts';
import { createServiceAccountController } from './service-account/reconcile.ts';
import { createLoadBalancerController } from './service-lb/reconcile.ts';
import { createStatefulSetController } from './stateful-set/reconcile.ts';
import { createVolumeProtectionController } from './volume-protection/reconcile.ts';

export interface ControllersOptions {
  /** The API as this user sees it; each controller acts under a name of its own. */
  readonly client: (userName: string) => Client;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Names this process in the lease; a restarted process that keeps its identity goes on at once. */
  readonly identity: string;
  /** Milliseconds without a sign of life after which a node counts as lost; default 50 s, as upstream. */
  readonly nodeGracePeriod?: number | undefined;
  /** PEM for the ConfigMap `kube-root-ca.crt` of every namespace; without it none is made. */
  readonly rootCa?: string | undefined;
  /** The range of load balancers' addresses; without it they are given none. */
  readonly balancerCidr?: string | undefined;
}

/** Runs all controllers while this process holds the lease `kube-controller-manager`. */
export function startControllers(options: ControllersOptions): ControllerGroup {
  const { client, clock, logger, identity, rootCa, balancerCidr } = options;
  const manager = client('system:kube-controller-manager');
  const informers = createSharedInformers({ client: manager, clock, logger });
  const deps = (name: string, component = name): ControllerDeps => {
    const own = client(`system:serviceaccount:kube-system:${name}`);
    const recorder = createEventRecorder({ client: own, clock, logger, component });
    return { client: own, informers, recorder, clock, logger };
  };
  const controllers = [
    createDeploymentController(deps('deployment-controller')),
    createReplicasController(deps('replicaset-controller'), ofReplicaSets),
    createReplicasController(deps('replication-controller'), ofReplicationControllers),
    createJobController(deps('job-controller')),
    createCronJobController(deps('cronjob-controller')),
    createDaemonSetController(deps('daemon-set-controller')),
    createStatefulSetController(deps('statefulset-controller')),
    createEndpointSliceController(deps('endpointslice-controller')),
    createEndpointsController(deps('endpoint-controller')),
    createEndpointSliceMirroringController(deps('endpointslicemirroring-controller')),
    ...(balancerCidr === undefined
      ? []
      : [createLoadBalancerController({ ...deps('service-controller'), balancerCidr })]),
    createNamespaceController(deps('namespace-controller')),
    createServiceAccountController(deps('service-account-controller')),
    ...(rootCa === undefined ? [] : [createRootCaController({ ...deps('root-ca-cert-publisher'), rootCa })]),
    createPersistentVolumeBinder(deps('persistent-volume-binder', 'persistentvolume-controller')),
    createClaimProtectionController(deps('pvc-protection-controller')),
    createVolumeProtectionController(deps('pv-protection-controller')),
    createDisruptionController(deps('disruption-controller')),
    createResourceQuotaController(deps('resourcequota-controller')),
    createClusterRoleAggregationController(deps('clusterrole-aggregation-controller')),
    createCustomResourceDefinitionController(deps('customresourcedefinition-controller')),
    createNodeLifecycleController(deps('node-controller'), { gracePeriod: options.nodeGracePeriod ?? 50_000 }),
    // Last: it watches everything, and shares the informers that the others have.
    createGarbageCollector(deps('generic-garbage-collector')),
  ];
  return createControllerGroup({
    client: manager,
    clock,
    logger,
    identity,
    lease: 'kube-controller-manager',
    controllers,
    informers,
  });
}
