import type { Pod } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PodView } from '../../../reading/kind-views.ts';

type Status = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number];

function statusOf({ status }: DeepReadonly<Pod>, container: string): DeepReadonly<Status> | undefined {
  const { containerStatuses = [], initContainerStatuses = [], ephemeralContainerStatuses = [] } = status ?? {};
  const all = [...containerStatuses, ...initContainerStatuses, ...ephemeralContainerStatuses];
  return all.find(({ name }) => name === container);
}

/** Why nothing can be run in it; undefined when it runs, or may do so by now. */
function notRunning(pod: DeepReadonly<Pod>, container: string): string | undefined {
  if (!pod.spec?.nodeName) return 'the pod has no node yet';
  const { state } = statusOf(pod, container) ?? {};
  if (state?.terminated) return `it has ended with exit code ${state.terminated.exitCode}`;
  if (state?.waiting) return `it waits to start (${state.waiting.reason ?? 'ContainerCreating'})`;
  return state?.running ? undefined : 'it has not been started yet';
}

/** The container to run a command in, the first one by default. Throws StatusError `BadRequest` when it does not run. */
export function execTarget({ object: pod, key }: PodView, wanted: string | null | undefined): string {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = pod.spec ?? {};
  const names = [...containers, ...initContainers, ...ephemeralContainers].map(({ name }) => name);
  const container = wanted ?? names[0] ?? '';
  if (!names.includes(container)) {
    throw new StatusError('BadRequest', `pod ${key.name} has no container "${container}"; it has ${names.join(', ')}`);
  }
  const reason = notRunning(pod, container);
  if (reason === undefined) return container;
  throw new StatusError('BadRequest', `container "${container}" of pod ${key.name} does not run: ${reason}`);
}
