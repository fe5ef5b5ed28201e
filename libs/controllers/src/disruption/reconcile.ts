import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import type { Informer } from '@pilothouse/kube-client/informer';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { Pod, PodDisruptionBudget } from '@pilothouse/kube-model/kinds';
import { isHealthy } from '@pilothouse/kube-model/kinds/pod-disruption-budget/healthy-pod';
import type { OwnerReference } from '@pilothouse/kube-model/object';
import {
  podDisruptionBudgets as budgetResource,
  deployments as deploymentResource,
  pods as podResource,
  replicaSets as replicaSetResource,
  replicationControllers as replicationControllerResource,
  statefulSets as statefulSetResource,
} from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { ControllerDeps } from '../runtime/deps.ts';
import { unlessConflict } from '../runtime/request-outcome.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { type Plan, plan } from './plan.ts';
import type { Scaled } from './scale.ts';
import { shownSelector } from './shown-selector.ts';

/** Milliseconds after which a budget that somebody else has written to is looked at again. */
const soon = 50;

/** Keeps the status by which evictions are allowed: how many Pods of a budget serve, and how many of them may go. */
export function createDisruptionController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const budgets = informers.of(budgetResource);
  const pods = informers.of(podResource);
  const workloads: Readonly<Record<string, Informer<Scaled>>> = {
    Deployment: informers.of(deploymentResource),
    ReplicaSet: informers.of(replicaSetResource),
    ReplicationController: informers.of(replicationControllerResource),
    StatefulSet: informers.of(statefulSetResource),
  };
  const controller = createController({ name: 'disruption', workers: 5, clock, logger, reconcile });

  budgets.addHandler({
    added: (budget) => controller.enqueue(keyOf(budget)),
    updated: (budget) => controller.enqueue(keyOf(budget)),
  });
  pods.addHandler({
    added: enqueueBudgets,
    updated(pod, before) {
      const relabelled = !deepEqual(pod.metadata.labels, before.metadata.labels);
      if (relabelled) enqueueBudgets(before);
      if (relabelled || isHealthy(pod) !== isHealthy(before) || isDeleted(pod) !== isDeleted(before)) {
        enqueueBudgets(pod);
      }
    },
    deleted: enqueueBudgets,
  });
  for (const informer of Object.values(workloads)) {
    informer.addHandler({
      added: ({ metadata }) => enqueueAll(metadata.namespace),
      updated(workload, before) {
        if (workload.spec?.replicas !== before.spec?.replicas) enqueueAll(workload.metadata.namespace);
      },
      deleted: ({ metadata }) => enqueueAll(metadata.namespace),
    });
  }

  function enqueueBudgets({ metadata }: Cached<Pod>): void {
    for (const budget of budgets.list(metadata.namespace ?? '')) {
      if (selectorFromObject(budget.spec?.selector).matches(metadata.labels)) controller.enqueue(keyOf(budget));
    }
  }

  function enqueueAll(namespace = ''): void {
    for (const budget of budgets.list(namespace)) controller.enqueue(keyOf(budget));
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const budget = budgets.get(namespace, name);
    if (!budget || budget.metadata.deletionTimestamp !== undefined) return undefined;
    const selector = selectorFromObject(budget.spec?.selector);
    const selected = [...pods.list(namespace)].filter(({ metadata }) => selector.matches(metadata.labels));
    const find = ({ kind, name: owner, uid }: Readonly<OwnerReference>) => {
      const workload = workloads[kind]?.get(namespace, owner);
      return workload?.metadata.uid === uid ? workload : undefined;
    };
    const now = clock.now();
    const next = plan({ budget, pods: selected, find }, now);
    const changed = !deepEqual(next.status, budget.status);
    if (changed) {
      if (selected.length === 0) recorder.event(budget, 'Normal', 'NoPods', 'No matching pods found');
      tell(budget, next);
      // Evictions count down what it allows meanwhile.
      const written = writeStatus({ client, resource: budgetResource }, budget, next.status);
      if (!(await unlessConflict(written))) return { requeueAfter: soon };
    }
    return { requeueAfter: next.recheckAt === undefined ? undefined : next.recheckAt - now };
  }

  function tell(budget: Cached<PodDisruptionBudget>, { failure, undeleted, unmanaged }: Plan): void {
    if (failure !== undefined) {
      const message = `Failed to calculate the number of expected pods: ${failure}`;
      recorder.event(budget, 'Warning', 'CalculateExpectedPodCountFailed', message);
    }
    if (unmanaged) {
      const selector = shownSelector(budget.spec?.selector);
      const message = `Pods selected by this PodDisruptionBudget (selector: ${selector}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.`;
      recorder.event(budget, 'Warning', 'UnmanagedPods', message);
    }
    for (const pod of undeleted) {
      const message = `Pod was expected by PDB ${keyOf(budget)} to be deleted but it wasn't`;
      recorder.event(pod, 'Warning', 'NotDeleted', message);
    }
  }

  return controller;
}

function isDeleted({ metadata }: Cached<Pod>): boolean {
  return metadata.deletionTimestamp !== undefined;
}
