import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { Informer } from './informer.ts';

/**
 * Keeps a controller from acting on a cache that does not show its own last writes yet, or it would do them twice.
 * Upstream counts expected events; here a key waits until its informer has reached the resourceVersions that its
 * writes were answered with (they increase over all resources of a cluster), so that nothing can be lost count of.
 */
export interface RevisionFloor {
  /** The write under `key` was answered with this object. */
  wrote(key: string, object: Served<KubeObject>): void;
  /** Whether the cache shows all that was written under `key`. */
  reached(key: string): boolean;
  forget(key: string): void;
}

/**
 * Milliseconds after which a key looks again whether its floor is reached. The event that reaches it queues the key
 * too, but a relist may swallow that event: of what was made and gone meanwhile nothing is told.
 */
export const floorPatience = 500;

export function createRevisionFloor(informer: Pick<Informer<KubeObject>, 'reached'>): RevisionFloor {
  const floors = new Map<string, bigint>();
  return {
    wrote(key, { metadata }) {
      const revision = BigInt(metadata.resourceVersion);
      const known = floors.get(key);
      if (known === undefined || revision > known) floors.set(key, revision);
    },
    reached(key) {
      const floor = floors.get(key);
      if (floor === undefined) return true;
      if (!informer.reached(floor.toString())) return false;
      floors.delete(key);
      return true;
    },
    forget: (key) => void floors.delete(key),
  };
}
