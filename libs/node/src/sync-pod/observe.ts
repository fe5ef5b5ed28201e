import type { ContainerRecord } from '../drivers/driver.ts';
import type { PodObject } from '../pod-types.ts';
import { type ContainerObservation, nothingKnown } from './observation.ts';

type Watched = Pick<ContainerObservation, 'started' | 'ready' | 'failed' | 'stopping'>;

/** Puts together what the driver and the probes know of each container of a pod. */
export function observeContainers(
  pod: PodObject,
  records: readonly ContainerRecord[],
  watch: (record: ContainerRecord) => Watched,
): Map<string, ContainerObservation> {
  const { containers = [], initContainers = [] } = pod.spec ?? {};
  const result = new Map<string, ContainerObservation>();
  for (const { name } of [...initContainers, ...containers]) {
    const runs = records.filter((record) => record.container === name);
    const latest = runs.at(-1) ?? forgotten(pod, name);
    const previous = runs.at(-2) ?? (latest && earlier(pod, latest));
    result.set(name, { ...nothingKnown, latest, previous, ...(latest && !latest.exit && watch(latest)) });
  }
  return result;
}

function statusOf({ status }: PodObject, name: string) {
  return [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])].find(
    (entry) => entry.name === name,
  );
}

/** A run that only the API remembers, as after the loss of the node's directory: it has ended, one way or the other. */
function forgotten(pod: PodObject, container: string): ContainerRecord | undefined {
  const known = statusOf(pod, container);
  const terminated = known?.state?.terminated ?? (known?.state?.waiting && known.lastState?.terminated);
  const startedAt = terminated?.startedAt ?? known?.state?.running?.startedAt;
  if (!known?.containerID || startedAt === undefined) return undefined;
  const base = {
    podUid: pod.metadata.uid,
    container,
    attempt: known.restartCount,
    id: known.containerID,
    restartStep: 0,
  };
  const started = Date.parse(startedAt);
  if (terminated) return { ...base, startedAt: started, exit: exitOf(terminated) };
  const message = 'The container could not be located when the pod was terminated';
  const exit = { code: 137, reason: 'ContainerStatusUnknown' as const, message, finishedAt: started, lost: true };
  return { ...base, startedAt: started, exit };
}

/** The run before the latest, of which the driver keeps nothing. */
function earlier(pod: PodObject, latest: ContainerRecord): ContainerRecord | undefined {
  const last = statusOf(pod, latest.container)?.lastState?.terminated;
  if (!last?.startedAt || last.containerID === latest.id) return undefined;
  const { podUid, container, attempt } = latest;
  const base = { podUid, container, attempt: attempt - 1, id: last.containerID ?? '', restartStep: 0 };
  return { ...base, startedAt: Date.parse(last.startedAt), exit: exitOf(last) };
}

interface Terminated {
  readonly exitCode: number;
  readonly reason?: string;
  readonly message?: string;
  readonly signal?: number;
  readonly finishedAt?: string;
}

function exitOf({ exitCode, reason, message, signal, finishedAt }: Terminated): NonNullable<ContainerRecord['exit']> {
  const known = (['Completed', 'Error', 'OOMKilled', 'StartError', 'ContainerStatusUnknown'] as const).find(
    (name) => name === reason,
  );
  return {
    code: exitCode,
    reason: known ?? 'Error',
    message,
    signal,
    finishedAt: Date.parse(finishedAt ?? '') || 0,
    lost: known === 'ContainerStatusUnknown',
  };
}
