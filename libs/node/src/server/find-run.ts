import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ContainerRecord, Driver } from '../drivers/driver.ts';
import type { PodObject } from '../pod-types.ts';

export interface ContainerPath {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
}

export type FindPod = (namespace: string, name: string) => PodObject | undefined;

/** The present run of a container, or the one before it. Throws StatusError in upstream's words when there is none. */
export function findRun(path: ContainerPath, find: FindPod, driver: Driver, previous = false): ContainerRecord {
  const pod = find(path.namespace, path.pod);
  if (!pod) throw new StatusError('NotFound', `pods "${path.pod}" not found`);
  const { containers = [], initContainers = [] } = pod.spec ?? {};
  if (![...containers, ...initContainers].some(({ name }) => name === path.container)) {
    throw new StatusError('BadRequest', `container ${path.container} is not valid for pod ${path.pod}`);
  }
  const runs = driver.records(pod.metadata.uid).filter(({ container }) => container === path.container);
  const run = previous ? before(runs) : runs.at(-1);
  if (run) return run;
  const { container } = path;
  if (previous) {
    throw new StatusError('BadRequest', `previous terminated container "${container}" in pod "${path.pod}" not found`);
  }
  throw new StatusError(
    'BadRequest',
    `container "${container}" in pod "${path.pod}" is waiting to start: ${waitingReason(pod, container)}`,
  );
}

/** While a container waits for its next run, its last one is the one that the next will call the previous. */
function before(runs: readonly ContainerRecord[]): ContainerRecord | undefined {
  return runs.at(-1)?.exit && runs.length === 1 ? runs[0] : runs.at(-2);
}

function waitingReason({ status }: PodObject, container: string): string {
  const known = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
  return known.find(({ name }) => name === container)?.state?.waiting?.reason ?? 'ContainerCreating';
}
