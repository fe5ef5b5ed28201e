import type { Pod } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ContainerPhase, ContainerTermination, EnvEntry } from '../../generated/resolver-types.ts';
import type { ContainerModel, PodStatusModel, PodView } from '../../reading/kind-views.ts';
import { keyValues } from '../../reading/object-metadata.ts';
import { probesOf } from './container-probes.ts';

type Status = NonNullable<PodStatusModel['containerStatuses']>[number];
type ContainerState = NonNullable<Status['state']>;
type Env = NonNullable<ContainerModel['env']>[number];

function terminationOf({ terminated }: DeepReadonly<ContainerState>): ContainerTermination | undefined {
  if (!terminated) return undefined;
  const { exitCode, signal, reason, message, startedAt, finishedAt } = terminated;
  return { exitCode, signal, reason, message, startedAt, finishedAt };
}

function phaseOf(state: DeepReadonly<ContainerState> | undefined): ContainerPhase {
  if (state?.running) return 'RUNNING';
  if (state?.terminated) return 'TERMINATED';
  return state?.waiting ? 'WAITING' : 'UNKNOWN';
}

function stateFields(state: DeepReadonly<ContainerState> = {}) {
  const { running, waiting, terminated } = state;
  return {
    state: phaseOf(state),
    reason: terminated?.reason ?? waiting?.reason,
    message: terminated?.message ?? waiting?.message,
    exitCode: terminated?.exitCode,
    signal: terminated?.signal,
    startedAt: running?.startedAt ?? terminated?.startedAt,
    finishedAt: terminated?.finishedAt,
  };
}

function sourceOf({ valueFrom }: Env): string | undefined {
  const { configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef } = valueFrom ?? {};
  if (configMapKeyRef) return `ConfigMap ${configMapKeyRef.name}, key ${configMapKeyRef.key}`;
  if (secretKeyRef) return `Secret ${secretKeyRef.name}, key ${secretKeyRef.key}`;
  if (fieldRef) return `field ${fieldRef.fieldPath}`;
  return resourceFieldRef && `resource ${resourceFieldRef.resource}`;
}

function environmentOf({ env = [], envFrom = [] }: ContainerModel): EnvEntry[] {
  const all = envFrom.map(({ prefix = '', configMapRef, secretRef }) => ({
    name: `${prefix}*`,
    from: configMapRef ? `ConfigMap ${configMapRef.name}` : `Secret ${secretRef?.name ?? ''}`,
  }));
  return [...all, ...env.map((entry) => ({ name: entry.name, value: entry.value, from: sourceOf(entry) }))];
}

function containerOf(container: ContainerModel, status: Status | undefined, init: boolean) {
  return {
    name: container.name,
    image: container.image ?? '',
    init,
    sidecar: init && container.restartPolicy === 'Always',
    ready: status?.ready ?? false,
    started: status?.started,
    restarts: status?.restartCount ?? 0,
    lastTermination: terminationOf(status?.lastState ?? {}),
    ...stateFields(status?.state),
    command: container.command ?? [],
    args: container.args ?? [],
    ports: container.ports ?? [],
    env: environmentOf(container),
    probes: probesOf(container),
    requests: keyValues(container.resources?.requests),
    limits: keyValues(container.resources?.limits),
  };
}

/** Each container's spec beside its status; init containers first. */
export function podContainers(pod: DeepReadonly<Pod>) {
  const { initContainers = [], containers = [] } = pod.spec ?? {};
  const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {};
  const find = (statuses: readonly Status[], wanted: string) => statuses.find(({ name }) => name === wanted);
  return [
    ...initContainers.map((container) => containerOf(container, find(initContainerStatuses, container.name), true)),
    ...containers.map((container) => containerOf(container, find(containerStatuses, container.name), false)),
  ];
}

/** When a container last ended and was started again; undefined when none did. */
export function lastRestartAt({ object }: PodView): string | undefined {
  const { initContainerStatuses = [], containerStatuses = [] } = object.status ?? {};
  const ends = [...initContainerStatuses, ...containerStatuses]
    .filter(({ restartCount }) => restartCount > 0)
    .flatMap(({ lastState }) => lastState?.terminated?.finishedAt ?? []);
  return ends.sort().at(-1);
}
