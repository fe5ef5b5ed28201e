import { dirname } from 'node:path';
import type { PersistentVolume } from '@pilothouse/kube-model/kinds';
import { provisionedBy } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { HostPath } from './volume-source.ts';

/** Where the data of a volume is on this machine. */
export type VolumePlace =
  /** A directory that we made, below one that decides who may enter. */
  | { readonly kind: 'own'; readonly gate: string }
  /** A path that an operator named: those who may make pods may not make volumes. */
  | { readonly kind: 'path'; readonly hostPath: HostPath };

/** Undefined for a volume that is on no machine. */
export function placeOf({ metadata, spec }: DeepReadonly<PersistentVolume>): VolumePlace | undefined {
  const { local, hostPath } = spec ?? {};
  if (hostPath) return { kind: 'path', hostPath };
  if (!local) return undefined;
  const isOwn = metadata?.annotations?.[provisionedBy] === localProvisioner;
  if (isOwn) return { kind: 'own', gate: dirname(local.path) };
  return { kind: 'path', hostPath: { path: local.path, type: 'Directory' } };
}
