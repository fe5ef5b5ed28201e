import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How an engine is reached: by a socket of this machine. */
export interface EngineChoice {
  /** As the operator named it: a path, or `unix://` and a path. */
  readonly given: string | undefined;
  /** XDG_RUNTIME_DIR of whoever runs this. */
  readonly runtimeDirectory: string | undefined;
}

/** Where Docker and Podman listen, the most usual first. */
function usualSockets(runtimeDirectory: string | undefined): readonly string[] {
  const own = runtimeDirectory === undefined ? [] : ['docker.sock', 'podman/podman.sock'];
  return ['/var/run/docker.sock', '/run/podman/podman.sock', ...own.map((name) => join(runtimeDirectory ?? '', name))];
}

/** The socket to ask. Throws a sentence for the operator when there is none. */
export function findEngineSocket({ given, runtimeDirectory }: EngineChoice): string {
  if (given !== undefined) return socketPath(given);
  const places = usualSockets(runtimeDirectory);
  const found = places.find((path) => statSync(path, { throwIfNoEntry: false })?.isSocket());
  if (found !== undefined) return found;
  throw new Error(
    `The docker runtime needs a container engine, and none listens at ${places.join(', ')}. Start Docker, or Podman by "podman system service --time=0 unix:///run/podman/podman.sock", or name a socket with PILOTHOUSE_DOCKER_SOCKET or DOCKER_HOST.`,
  );
}

function socketPath(given: string): string {
  if (given.startsWith('/')) return given;
  const path = /^unix:\/\/(\/.+)$/.exec(given)?.[1];
  if (path !== undefined) return path;
  throw new Error(
    `The docker runtime reaches an engine of this machine by its socket, since it mounts directories of this machine into containers: ${given} is no "unix:///path".`,
  );
}
