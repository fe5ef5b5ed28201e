import { humanAge, humanDuration } from '@pilothouse/kube-model/human-duration';
import type {
  ControllerRevision,
  CronJob,
  DaemonSet,
  Deployment,
  Job,
  Pod,
  ReplicaSet,
  StatefulSet,
} from '@pilothouse/kube-model/kinds';
import { summarizePod } from '@pilothouse/kube-model/kinds/pod/summary';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import {
  type Cells,
  containerImages,
  containerNames,
  formatFlag,
  formatLabels,
  formatSelector,
  none,
  orNone,
} from '../cells.ts';

function restarts(pod: DeepReadonly<Pod>, now: number): string {
  const { restarts: count, lastRestart } = summarizePod(pod);
  return count !== 0 && lastRestart ? `${count} (${humanAge(lastRestart, now)} ago)` : String(count);
}

function readinessGates({ spec, status }: DeepReadonly<Pod>): string {
  const gates = spec?.readinessGates ?? [];
  const isTrue = (type: string) =>
    (status?.conditions ?? []).some((condition) => condition.type === type && condition.status === 'True');
  return gates.length === 0 ? none : `${gates.filter((gate) => isTrue(gate.conditionType)).length}/${gates.length}`;
}

export const podCells: Cells<Pod> = {
  Ready: (pod) => {
    const { ready, total } = summarizePod(pod);
    return `${ready}/${total}`;
  },
  Status: (pod) => summarizePod(pod).word,
  Restarts: restarts,
  IP: ({ status }) => orNone(status?.podIPs?.[0]?.ip ?? status?.podIP),
  Node: ({ spec }) => orNone(spec?.nodeName),
  'Nominated Node': ({ status }) => orNone(status?.nominatedNodeName),
  'Readiness Gates': readinessGates,
};

export const deploymentCells: Cells<Deployment> = {
  Ready: ({ spec, status }) => `${status?.readyReplicas ?? 0}/${spec?.replicas ?? 0}`,
  'Up-to-date': ({ status }) => status?.updatedReplicas ?? 0,
  Available: ({ status }) => status?.availableReplicas ?? 0,
  Containers: ({ spec }) => containerNames(spec?.template?.spec?.containers),
  Images: ({ spec }) => containerImages(spec?.template?.spec?.containers),
  Selector: ({ spec }) => formatSelector(spec?.selector),
};

export const replicaSetCells: Cells<ReplicaSet> = {
  Desired: ({ spec }) => spec?.replicas ?? 0,
  Current: ({ status }) => status?.replicas ?? 0,
  Ready: ({ status }) => status?.readyReplicas ?? 0,
  Containers: ({ spec }) => containerNames(spec?.template?.spec?.containers),
  Images: ({ spec }) => containerImages(spec?.template?.spec?.containers),
  Selector: ({ spec }) => formatSelector(spec?.selector),
};

export const daemonSetCells: Cells<DaemonSet> = {
  Desired: ({ status }) => status?.desiredNumberScheduled ?? 0,
  Current: ({ status }) => status?.currentNumberScheduled ?? 0,
  Ready: ({ status }) => status?.numberReady ?? 0,
  'Up-to-date': ({ status }) => status?.updatedNumberScheduled ?? 0,
  Available: ({ status }) => status?.numberAvailable ?? 0,
  'Node Selector': ({ spec }) => formatLabels(spec?.template?.spec?.nodeSelector),
  Containers: ({ spec }) => containerNames(spec?.template?.spec?.containers),
  Images: ({ spec }) => containerImages(spec?.template?.spec?.containers),
  Selector: ({ spec }) => formatSelector(spec?.selector),
};

export const statefulSetCells: Cells<StatefulSet> = {
  Ready: ({ spec, status }) => `${status?.readyReplicas ?? 0}/${spec?.replicas ?? 0}`,
  Containers: ({ spec }) => containerNames(spec?.template?.spec?.containers),
  Images: ({ spec }) => containerImages(spec?.template?.spec?.containers),
};

function completions({ spec, status }: DeepReadonly<Job>): string {
  const succeeded = status?.succeeded ?? 0;
  if (spec?.completions !== undefined) return `${succeeded}/${spec.completions}`;
  const parallelism = spec?.parallelism ?? 0;
  return parallelism > 1 ? `${succeeded}/1 of ${parallelism}` : `${succeeded}/1`;
}

function duration({ status }: DeepReadonly<Job>, now: number): string {
  if (!status?.startTime) return '';
  const end = status.completionTime ? Date.parse(status.completionTime) : now;
  return humanDuration(end - Date.parse(status.startTime));
}

function jobStatus({ metadata, status }: DeepReadonly<Job>): string {
  const has = (type: string) =>
    (status?.conditions ?? []).some((condition) => condition.type === type && condition.status === 'True');
  if (has('Complete')) return 'Complete';
  if (has('Failed')) return 'Failed';
  if (metadata?.deletionTimestamp) return 'Terminating';
  return ['Suspended', 'FailureTarget', 'SuccessCriteriaMet'].find(has) ?? 'Running';
}

export const jobCells: Cells<Job> = {
  Status: jobStatus,
  Completions: completions,
  Duration: duration,
  Containers: ({ spec }) => containerNames(spec?.template?.spec?.containers),
  Images: ({ spec }) => containerImages(spec?.template?.spec?.containers),
  Selector: ({ spec }) => formatSelector(spec?.selector),
};

export const cronJobCells: Cells<CronJob> = {
  Schedule: ({ spec }) => spec?.schedule ?? '',
  Timezone: ({ spec }) => orNone(spec?.timeZone),
  Suspend: ({ spec }) => formatFlag(spec?.suspend),
  Active: ({ status }) => status?.active?.length ?? 0,
  'Last Schedule': ({ status }, now) => (status?.lastScheduleTime ? humanAge(status.lastScheduleTime, now) : none),
  Containers: ({ spec }) => containerNames(spec?.jobTemplate?.spec?.template?.spec?.containers),
  Images: ({ spec }) => containerImages(spec?.jobTemplate?.spec?.template?.spec?.containers),
  Selector: ({ spec }) => formatSelector(spec?.jobTemplate?.spec?.selector),
};

export const controllerRevisionCells: Cells<ControllerRevision> = {
  Controller: ({ metadata }) => {
    const owner = metadata?.ownerReferences?.find((reference) => reference.controller === true);
    if (!owner) return none;
    const group = owner.apiVersion.includes('/') ? `.${owner.apiVersion.split('/')[0]}` : '';
    return `${owner.kind.toLowerCase()}${group}/${owner.name}`;
  },
  Revision: ({ revision }) => revision ?? 0,
};
