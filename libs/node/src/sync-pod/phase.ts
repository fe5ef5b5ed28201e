import type { ContainerStatus, PodSpec } from '../pod-types.ts';
import { isSidecar } from '../pod-types.ts';

interface Statuses {
  readonly init: readonly ContainerStatus[];
  readonly main: readonly ContainerStatus[];
  /** Nothing will be started any more. */
  readonly ending: boolean;
}

type Phase = 'Pending' | 'Running' | 'Succeeded' | 'Failed';

/** The phase of a pod whose containers are in these states: upstream's rules. */
export function podPhase(spec: PodSpec, { init, main, ending }: Statuses): Phase {
  // Whatever becomes of a sidecar afterwards.
  const begun = main.some(({ state, lastState }) => state?.running ?? state?.terminated ?? lastState?.terminated);
  const initPhase = begun ? undefined : phaseOfInit(spec, init, ending);
  if (initPhase) return initPhase;
  const running = main.filter(({ state }) => state?.running).length;
  const over = main.filter(({ state, lastState }) => state?.terminated ?? (state?.waiting && lastState?.terminated));
  if (running + over.length < main.length) return ending && running === 0 ? 'Failed' : 'Pending';
  if (running > 0) return 'Running';
  const succeeded = over.every(({ state, lastState }) => (state?.terminated ?? lastState?.terminated)?.exitCode === 0);
  if (ending) return succeeded ? 'Succeeded' : 'Failed';
  const policy = spec.restartPolicy ?? 'Always';
  if (policy === 'Always') return 'Running';
  if (succeeded) return 'Succeeded';
  return policy === 'Never' ? 'Failed' : 'Running';
}

/** Undefined when the pod's own containers decide. */
function phaseOfInit(spec: PodSpec, statuses: readonly ContainerStatus[], ending: boolean): Phase | undefined {
  for (const container of spec.initContainers ?? []) {
    const status = statuses.find(({ name }) => name === container.name);
    if (isSidecar(container) ? status?.started || ending : status?.state?.terminated?.exitCode === 0) continue;
    const failed = (status?.state?.terminated ?? status?.lastState?.terminated) !== undefined;
    if (ending || (failed && spec.restartPolicy === 'Never')) return status?.state?.running ? 'Pending' : 'Failed';
    return 'Pending';
  }
  return undefined;
}
