import { ContainerConfigError } from '../environment/config-error.ts';
import type { Container, PodSpec } from '../pod-types.ts';
import { mountPoint, type VolumeMount } from './mount-tree.ts';
import { unsupportedSource } from './projected.ts';

/** Throws for a mount that a process of this machine cannot have. */
export function refuseMounts({ volumeMounts = [] }: Container, { volumes = [] }: Pick<PodSpec, 'volumes'>): void {
  for (const mount of volumeMounts) {
    const volume = volumes.find(({ name }) => name === mount.name);
    const why = !volume?.projected ? noVolumes : whyNot(mount, volumeMounts, unsupportedSource(volume.projected));
    if (why) throw new ContainerConfigError(`volume "${mount.name}" at ${mount.mountPath}: ${why}`);
  }
}

const noVolumes =
  'the process runtime has no volumes but projected ones yet. Pass configuration by env or envFrom, or project it.';

function whyNot(mount: VolumeMount, all: readonly VolumeMount[], source: string | undefined): string | undefined {
  if (source) return `the process runtime cannot project ${source}.`;
  if (mount.subPathExpr) return 'the process runtime does not expand subPathExpr. Use subPath.';
  const inside = (other: VolumeMount) => other !== mount && isInside(mountPoint(mount), mountPoint(other));
  const outer = all.find(inside);
  return outer && `it lies in the volume at ${outer.mountPath}, and the process runtime cannot mount one into another.`;
}

function isInside(path: string, outer: string): boolean {
  return path.startsWith(outer === '/' ? outer : `${outer}/`);
}
