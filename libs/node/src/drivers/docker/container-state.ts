import type { ContainerInspectInfo } from 'dockerode';
import { type ContainerExit, exitReason } from '../driver.ts';

export type EngineState = ContainerInspectInfo['State'];

/** The exit code of what SIGKILL has ended. */
const killed = 137;

export function isRunning({ Status, Running }: EngineState): boolean {
  return Running || Status === 'paused' || Status === 'restarting';
}

/** Milliseconds since the epoch; undefined for the zero that engines tell of what has not happened. */
export function engineTime(text: string): number | undefined {
  const time = Date.parse(text);
  return time > 0 ? time : undefined;
}

interface Circumstances {
  readonly now: number;
  /** The node ended it, going down. */
  readonly lost: boolean;
  /** Asked of one that ended by SIGKILL: whether it had taken too much memory. */
  readonly outOfMemory: () => boolean;
  readonly message?: string | undefined;
}

/** How a container that the engine says has ended did so. */
export function exitOf({ ExitCode, OOMKilled, FinishedAt }: EngineState, circumstances: Circumstances): ContainerExit {
  const { now, lost, message, outOfMemory } = circumstances;
  const finishedAt = engineTime(FinishedAt) ?? now;
  if (lost) return lostExit(finishedAt);
  const reason = OOMKilled || (ExitCode === killed && outOfMemory()) ? 'OOMKilled' : exitReason(ExitCode);
  return { code: ExitCode, reason, message, finishedAt, lost: false };
}

/** Of one that the node ended, or of which the engine knows nothing any more. */
export function lostExit(finishedAt: number): ContainerExit {
  const message = 'The container could not be located when the pod was deleted.  The container used to be Running';
  return { code: 137, reason: 'ContainerStatusUnknown', message, finishedAt, lost: true };
}
