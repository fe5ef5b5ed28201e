import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gateOf } from './local-volume.ts';

/** The node's side of its volumes. */
export interface Directories {
  make(volume: string): Promise<void>;
  /** With everything in it. */
  remove(volume: string): Promise<void>;
}

/** Directories of this machine, which nobody but those who mount the volume may enter. */
export function realDirectories(nodeDirectory: string): Directories {
  return {
    async make(volume) {
      const gate = gateOf(nodeDirectory, volume);
      // The pods' users pass it.
      await mkdir(dirname(gate), { recursive: true, mode: 0o755 });
      await mkdir(gate, { recursive: true, mode: 0o700 });
    },
    remove: (volume) => rm(gateOf(nodeDirectory, volume), { recursive: true, force: true }),
  };
}

/** Of a simulated node, whose pods write nothing. */
export const noDirectories: Directories = { make: async () => undefined, remove: async () => undefined };
