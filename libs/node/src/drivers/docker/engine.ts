import { readFileSync } from 'node:fs';
import Docker from 'dockerode';

/** A container engine that answers. */
export interface Engine {
  readonly docker: Docker;
  readonly socketPath: string;
  readonly name: 'docker' | 'podman';
  readonly version: string;
  /** What every container is created with. */
  readonly ulimits: readonly Ulimit[];
}

interface Ulimit {
  readonly Name: string;
  readonly Soft: number;
  readonly Hard: number;
}

/** Throws a sentence for the operator when nobody answers there. */
export async function connectEngine(socketPath: string): Promise<Engine> {
  const docker = new Docker({ socketPath });
  const told = await docker.version().catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The container engine at ${socketPath} does not answer: ${why}`, { cause });
  });
  const podman = told.Components?.some(({ Name }) => Name === 'Podman Engine') ?? false;
  return {
    docker,
    socketPath,
    name: podman ? 'podman' : 'docker',
    version: told.Version,
    ulimits: podman
      ? ownUlimits(readFileSync('/proc/self/limits', 'utf8'), readFileSync('/proc/sys/kernel/pid_max', 'utf8'))
      : [],
  };
}

/**
 * Podman raises these two for every container, which the kernel refuses where the engine is in a container itself: what
 * this process may have, the engine may give. It has itself no more processes than the machine can number.
 */
export function ownUlimits(limits: string, pidMax: string): readonly Ulimit[] {
  const hardOf = (title: string) => Number(new RegExp(`^${title}\\s+\\S+\\s+(\\d+)`, 'm').exec(limits)?.[1]);
  return [
    { Name: 'nofile', hard: hardOf('Max open files') },
    { Name: 'nproc', hard: Math.min(hardOf('Max processes'), Number(pidMax)) },
  ].flatMap(({ Name, hard }) => (Number.isInteger(hard) ? [{ Name, Soft: hard, Hard: hard }] : []));
}
