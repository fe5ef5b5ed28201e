import type { V1Container, V1ContainerStatus } from '@kubernetes/client-node';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod } from '../../kinds.ts';
import type { Wire } from '../../wire.ts';

type ContainerStatus = DeepReadonly<Wire<V1ContainerStatus>>;
type Container = DeepReadonly<Wire<V1Container>>;

/** What kubectl's columns READY, STATUS and RESTARTS say of a pod. */
export interface PodSummary {
  readonly ready: number;
  readonly total: number;
  /** `Running`, `CrashLoopBackOff`, `Init:0/2`, `Terminating` … */
  readonly word: string;
  readonly restarts: number;
  /** RFC 3339; of the last restart, if there was one. */
  readonly lastRestart: string | undefined;
}

interface Tally {
  ready: number;
  word: string;
  restarts: number;
  lastRestart: string | undefined;
}

const isSidecar = (container: Container | undefined) => container?.restartPolicy === 'Always';

function countRestarts(tally: Tally, status: ContainerStatus): void {
  tally.restarts += status.restartCount ?? 0;
  const finished = status.lastState?.terminated?.finishedAt;
  if (finished && (!tally.lastRestart || Date.parse(tally.lastRestart) < Date.parse(finished))) {
    tally.lastRestart = finished;
  }
}

/** `ExitCode:3`, `Signal:9`, or the reason if there is one. */
function terminationWord(terminated: NonNullable<NonNullable<ContainerStatus['state']>['terminated']>): string {
  if (terminated.reason) return terminated.reason;
  return terminated.signal ? `Signal:${terminated.signal}` : `ExitCode:${terminated.exitCode}`;
}

/** The word for an init container that is not done; undefined when it is. */
function initWord(status: ContainerStatus, sidecar: boolean, progress: string): string | undefined {
  const { terminated, waiting } = status.state ?? {};
  if (terminated && terminated.exitCode === 0) return undefined;
  if (sidecar && status.started) return undefined;
  if (terminated) return `Init:${terminationWord(terminated)}`;
  if (waiting?.reason && waiting.reason !== 'PodInitializing') return `Init:${waiting.reason}`;
  return progress;
}

interface InitSummary extends Tally {
  initializing: boolean;
  /** Of init containers that keep running beside the others. */
  readonly sidecars: Tally;
}

function summarizeInit(pod: DeepReadonly<Pod>, word: string): InitSummary {
  const containers = new Map((pod.spec?.initContainers ?? []).map((container) => [container.name, container]));
  const tally: InitSummary = { ...emptyTally(word), initializing: false, sidecars: emptyTally(word) };
  for (const [index, status] of (pod.status?.initContainerStatuses ?? []).entries()) {
    const sidecar = isSidecar(containers.get(status.name));
    countRestarts(tally, status);
    if (sidecar) countRestarts(tally.sidecars, status);
    const next = initWord(status, sidecar, `Init:${index}/${containers.size}`);
    if (next !== undefined) {
      tally.word = next;
      tally.initializing = true;
      break;
    }
    if (sidecar && status.ready && status.started) tally.ready++;
  }
  return tally;
}

const emptyTally = (word: string): Tally => ({ ready: 0, word, restarts: 0, lastRestart: undefined });

function summarizeContainers(pod: DeepReadonly<Pod>, tally: Tally): Tally {
  let running = false;
  for (const status of [...(pod.status?.containerStatuses ?? [])].reverse()) {
    countRestarts(tally, status);
    const { waiting, terminated, running: runs } = status.state ?? {};
    if (waiting?.reason) tally.word = waiting.reason;
    else if (terminated) tally.word = terminationWord(terminated);
    else if (status.ready && runs) {
      running = true;
      tally.ready++;
    }
  }
  if (tally.word === 'Completed' && running) tally.word = hasCondition(pod, 'Ready') ? 'Running' : 'NotReady';
  return tally;
}

export function hasCondition(pod: DeepReadonly<Pod>, type: string): boolean {
  return (pod.status?.conditions ?? []).some((condition) => condition.type === type && condition.status === 'True');
}

function initialWord({ status }: DeepReadonly<Pod>): string {
  const gated = status?.conditions?.some(
    (condition) => condition.type === 'PodScheduled' && condition.reason === 'SchedulingGated',
  );
  return gated ? 'SchedulingGated' : status?.reason || status?.phase || '';
}

function deletionWord(pod: DeepReadonly<Pod>): string | undefined {
  if (!pod.metadata?.deletionTimestamp) return undefined;
  if (pod.status?.reason === 'NodeLost') return 'Unknown';
  const ended = pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';
  return ended ? undefined : 'Terminating';
}

/** Reads a pod as `kubectl get pods` does. */
export function summarizePod(pod: DeepReadonly<Pod>): PodSummary {
  const init = summarizeInit(pod, initialWord(pod));
  const started = !init.initializing || hasCondition(pod, 'Initialized');
  const { restarts, lastRestart } = init.sidecars;
  const tally = started
    ? summarizeContainers(pod, { ready: init.ready, word: init.word, restarts, lastRestart })
    : init;
  const sidecars = (pod.spec?.initContainers ?? []).filter(isSidecar).length;
  return {
    ready: tally.ready,
    total: (pod.spec?.containers ?? []).length + sidecars,
    word: deletionWord(pod) ?? tally.word,
    restarts: tally.restarts,
    lastRestart: tally.lastRestart,
  };
}
