import { timestamp } from '@pilothouse/std/clock';
import type { ContainerRecord } from '../drivers/driver.ts';
import type { Container, ContainerState, ContainerStatus } from '../pod-types.ts';
import type { ContainerObservation } from './observation.ts';
import type { Waiting } from './plan.ts';

/** A container's status as upstream's kubelet writes it. */
export function containerStatus(
  container: Container,
  { latest, previous, started, ready }: ContainerObservation,
  waiting: Waiting | undefined,
): ContainerStatus {
  const runs = latest !== undefined && !latest.exit;
  // While it waits for its next run, the one that ended is the last state.
  const held = waiting !== undefined && !runs;
  const last = held ? latest : previous;
  return {
    name: container.name,
    state: held ? waitingState(waiting) : stateOf(latest),
    lastState: last?.exit ? stateOf(last) : {},
    ready: runs && ready,
    started: runs && started,
    restartCount: latest?.attempt ?? 0,
    image: latest?.image?.name ?? container.image ?? '',
    imageID: latest?.image?.id ?? '',
    ...(latest && { containerID: latest.id }),
  };
}

function waitingState({ reason, message }: Waiting): ContainerState {
  return { waiting: { reason, ...(message !== undefined && { message }) } };
}

function stateOf(record: ContainerRecord | undefined): ContainerState {
  if (!record) return { waiting: { reason: 'ContainerCreating' } };
  const startedAt = timestamp(record.startedAt);
  const { exit, id } = record;
  if (!exit) return { running: { startedAt } };
  return {
    terminated: {
      exitCode: exit.code,
      ...(exit.signal !== undefined && { signal: exit.signal }),
      reason: exit.reason,
      ...(exit.message !== undefined && { message: exit.message }),
      startedAt,
      finishedAt: timestamp(exit.finishedAt),
      containerID: id,
    },
  };
}
