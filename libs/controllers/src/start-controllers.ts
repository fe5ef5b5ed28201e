import type { Client } from '@pilothouse/kube-client/client';
import { createControllerGroup } from '@pilothouse/kube-client/controller-group';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createSharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createClusterRoleAggregationController } from './cluster-role-aggregation/reconcile.ts';
import { createCronJobController } from './cron-job/reconcile.ts';
import { createDaemonSetController } from './daemon-set/reconcile.ts';
import { createDeploymentController } from './deployment/reconcile.ts';
import { createDisruptionController } from './disruption/reconcile.ts';
import { createEndpointSliceController } from './endpoint-slice/reconcile.ts';
import { createGarbageCollector } from './garbage-collector/reconcile.ts';
import { createJobController } from './job/reconcile.ts';
import { createNamespaceController } from './namespace/reconcile.ts';
import { createNodeLifecycleController } from './node-lifecycle/reconcile.ts';
import { createReplicaSetController } from './replica-set/reconcile.ts';
import { createResourceQuotaController } from './resource-quota/reconcile.ts';
import { createRootCaController } from './root-ca/reconcile.ts';
import type { ControllerDeps } from './runtime/deps.ts';
import { createServiceAccountController } from './service-account/reconcile.ts';
import { createStatefulSetController } from './stateful-set/reconcile.ts';

export interface ControllersOptions {
  /** The API as this user sees it; each controller acts under a name of its own. */
  readonly client: (userName: string) => Client;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Names this process in the lease; a restarted process that keeps its identity goes on at once. */
  readonly identity: string;
  /** PEM for the ConfigMap `kube-root-ca.crt` of every namespace; without it none is made. */
  readonly rootCa?: string | undefined;
}

export interface Controllers extends ControllerStatusSource {
  stop(): Promise<void>;
}

/** Runs all controllers while this process holds the lease `kube-controller-manager`. */
export function startControllers(options: ControllersOptions): Controllers {
  const { client, clock, logger, identity, rootCa } = options;
  const manager = client('system:kube-controller-manager');
  const informers = createSharedInformers({ client: manager, clock, logger });
  const deps = (name: string): ControllerDeps => {
    const own = client(`system:serviceaccount:kube-system:${name}`);
    const recorder = createEventRecorder({ client: own, clock, logger, component: name });
    return { client: own, informers, recorder, clock, logger };
  };
  const controllers = [
    createDeploymentController(deps('deployment-controller')),
    createReplicaSetController(deps('replicaset-controller')),
    createJobController(deps('job-controller')),
    createCronJobController(deps('cronjob-controller')),
    createDaemonSetController(deps('daemon-set-controller')),
    createStatefulSetController(deps('statefulset-controller')),
    createEndpointSliceController(deps('endpointslice-controller')),
    createNamespaceController(deps('namespace-controller')),
    createServiceAccountController(deps('service-account-controller')),
    ...(rootCa === undefined ? [] : [createRootCaController({ ...deps('root-ca-cert-publisher'), rootCa })]),
    createDisruptionController(deps('disruption-controller')),
    createResourceQuotaController(deps('resourcequota-controller')),
    createClusterRoleAggregationController(deps('clusterrole-aggregation-controller')),
    createNodeLifecycleController(deps('node-controller')),
    // Last: it watches everything, and shares the informers that the others have.
    createGarbageCollector(deps('generic-garbage-collector')),
  ];
  const ready = () => informers.synced();
  const group = createControllerGroup({
    client: manager,
    clock,
    logger,
    identity,
    lease: 'kube-controller-manager',
    controllers,
    ready,
  });
  return {
    list: () => group.list(),
    onChange: (callback) => group.onChange(callback),
    async stop() {
      await group.stop();
      await informers.stop();
    },
  };
}
