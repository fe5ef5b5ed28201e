import { timestamp } from '@pilothouse/std/clock';
import type { Container, ContainerStatus, PodStatus } from '../pod-types.ts';
import { podConditions } from './conditions.ts';
import { containerStatus } from './container-status.ts';
import { isRunning, observed, type PodObservation } from './observation.ts';
import { podPhase } from './phase.ts';
import { isOver, type PodPlan } from './plan.ts';
import { qosClass } from './qos-class.ts';

/** The fields of status that the node writes. */
export function podStatus(observation: PodObservation, plan: PodPlan): PodStatus {
  const { pod, now, podIp, hostIp } = observation;
  const { spec, status: known, metadata } = pod;
  if (!spec) throw new Error('a pod without a spec');
  const statuses = (containers: readonly Container[]) =>
    containers.map((c) => containerStatus(c, observed(observation, c.name), plan.waiting.get(c.name)));
  const main = statuses(spec.containers);
  const init = statuses(spec.initContainers ?? []);
  const phase = phaseOf(observation, plan, { init, main });
  const over = phase === 'Succeeded' || phase === 'Failed';
  const conditions = podConditions({ spec, known, phase, init, main, hasAddress: podIp !== undefined && !over, now });
  return {
    ...(metadata.generation !== undefined && { observedGeneration: metadata.generation }),
    phase,
    conditions,
    ...reasonOf(observation, plan),
    hostIP: hostIp,
    hostIPs: [{ ip: hostIp }],
    ...(podIp !== undefined && { podIP: podIp, podIPs: [{ ip: podIp }] }),
    startTime: known?.startTime ?? timestamp(now),
    ...(init.length > 0 && { initContainerStatuses: init }),
    containerStatuses: main,
    qosClass: known?.qosClass ?? qosClass(spec),
  };
}

interface Statuses {
  readonly init: readonly ContainerStatus[];
  readonly main: readonly ContainerStatus[];
}

/** A pod that has ended never leaves its last phase; one that is being ended has it when nothing runs any more. */
function phaseOf(observation: PodObservation, plan: PodPlan, statuses: Statuses): string {
  const { pod, containers } = observation;
  const before = pod.status?.phase;
  if (before === 'Succeeded' || before === 'Failed' || !pod.spec) return before ?? 'Pending';
  const runs = [...containers.values()].some(isRunning);
  if (plan.failure) return runs ? (before ?? 'Pending') : 'Failed';
  const ending = pod.metadata.deletionTimestamp !== undefined && !runs;
  const phase = podPhase(pod.spec, { ...statuses, ending });
  // Sidecars may need their time: what is over for good has nothing that runs.
  return runs && isOver(phase) ? (before ?? 'Running') : phase;
}

function reasonOf({ pod }: PodObservation, { failure }: PodPlan): Pick<PodStatus, 'reason' | 'message'> {
  if (failure) return failure;
  const { reason, message } = pod.status ?? {};
  return { ...(reason !== undefined && { reason }), ...(message !== undefined && { message }) };
}
