import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod } from '../../kinds.ts';

/** The claims that a pod mounts, each once. */
export function claimNamesOf(spec: DeepReadonly<Pod['spec']>): readonly string[] {
  const volumes = spec?.volumes ?? [];
  return [...new Set(volumes.flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []))];
}
