import { backoff } from '@pilothouse/std/backoff';
import type { ContainerExit, ContainerRecord } from '../drivers/driver.ts';
import type { Container, PodSpec } from '../pod-types.ts';
import { isSidecar } from '../pod-types.ts';

const limits = { base: 10_000, cap: 300_000 };
/** A run that lasted this long is health: the back-off begins anew. */
const healthy = 600_000;

export interface Restart {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The back-off that leads there, milliseconds; 0 for the first restart, which is immediate. */
  readonly delay: number;
  /** For the record of the next run. */
  readonly step: number;
}

/** When a container that ended is started again: as upstream, at once the first time, then after 10 s, 20 s … 5 min. */
export function nextRestart({ startedAt, restartStep, exit }: ContainerRecord): Restart {
  if (!exit) throw new Error('a container that runs is not restarted');
  // The node's own failure is not the container's.
  if (exit.lost) return { at: exit.finishedAt, delay: 0, step: restartStep };
  const step = exit.finishedAt - startedAt >= healthy ? 0 : restartStep;
  const delay = step === 0 ? 0 : backoff(step - 1, limits);
  return { at: exit.finishedAt + delay, delay, step: step + 1 };
}

/** Whether the policy wants a container back that ended so. */
export function wantsRestart(spec: PodSpec, container: Container, exit: ContainerExit): boolean {
  if (isSidecar(container)) return true;
  const policy = container.restartPolicy ?? spec.restartPolicy ?? 'Always';
  return policy === 'Always' || (policy === 'OnFailure' && exit.code !== 0);
}

/** An init container that succeeded stays done, whatever the policy. */
export function wantsInitRestart(spec: PodSpec, exit: ContainerExit): boolean {
  return exit.code !== 0 && spec.restartPolicy !== 'Never';
}
