import type { ContainerRecord } from '../drivers/driver.ts';
import type { PodObject } from '../pod-types.ts';

/** Why a container could not be created, and when that is tried again (milliseconds since the epoch). */
export interface Blocked {
  readonly reason: string;
  readonly message?: string | undefined;
  readonly retryAt: number;
}

/** Everything known of one container at one instant. */
export interface ContainerObservation {
  readonly latest: ContainerRecord | undefined;
  readonly previous: ContainerRecord | undefined;
  /** Its startup probe has succeeded, or it has none. */
  readonly started: boolean;
  readonly ready: boolean;
  /** The probe that says that it must be killed. */
  readonly failed: 'liveness' | 'startup' | undefined;
  readonly blocked: Blocked | undefined;
  /** It is being stopped already. */
  readonly stopping: boolean;
}

/** Everything that decisions about a pod rest on. */
export interface PodObservation {
  readonly pod: PodObject;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly podIp: string | undefined;
  readonly hostIp: string;
  /** By name, init containers included. */
  readonly containers: ReadonlyMap<string, ContainerObservation>;
}

export const nothingKnown: ContainerObservation = {
  latest: undefined,
  previous: undefined,
  started: false,
  ready: false,
  failed: undefined,
  blocked: undefined,
  stopping: false,
};

export function observed({ containers }: PodObservation, name: string): ContainerObservation {
  return containers.get(name) ?? nothingKnown;
}

export function isRunning({ latest }: ContainerObservation): boolean {
  return latest !== undefined && latest.exit === undefined;
}
