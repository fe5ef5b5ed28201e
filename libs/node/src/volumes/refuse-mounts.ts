import { ContainerConfigError } from '../environment/config-error.ts';
import type { Container, PodSpec } from '../pod-types.ts';
import { mountPoint, type VolumeMount } from './mount-tree.ts';
import { terminationPoint, usualTerminationPath } from './termination-file.ts';
import { sourceOf, type Volume } from './volume-source.ts';

interface MountContext extends Pick<PodSpec, 'volumes'> {
  /** Whether pods may have directories of this machine. */
  readonly hostPaths: boolean;
  /** Containers have walls of their own, in which one mount may stand in another. */
  readonly isolated: boolean;
}

/** Throws for a mount that a container of this node cannot have. */
export function refuseMounts(container: Container, { volumes = [], hostPaths, isolated }: MountContext): void {
  const { volumeMounts = [], terminationMessagePath = usualTerminationPath } = container;
  if (!isolated && terminationMessagePath !== usualTerminationPath && terminationPoint(container) === undefined) {
    const why = 'a volume is mounted there, and the process runtime cannot mount one into another.';
    throw new ContainerConfigError(`terminationMessagePath ${terminationMessagePath}: ${why}`);
  }
  for (const mount of volumeMounts) {
    const volume = volumes.find(({ name }) => name === mount.name);
    const others = isolated ? [] : volumeMounts;
    const why = (volume && whyNotVolume(volume, hostPaths)) ?? whyNotThere(mount, others);
    if (why) throw new ContainerConfigError(`volume "${mount.name}" at ${mount.mountPath}: ${why}`);
  }
}

function whyNotVolume(volume: Volume, hostPaths: boolean): string | undefined {
  const source = sourceOf(volume);
  if (source.kind === 'unsupported') return `this node has no ${source.what}.`;
  if (source.kind !== 'hostPath' || hostPaths) return undefined;
  return 'hostPath is off, since it opens this machine to whoever creates pods. Whoever runs the server can set PILOTHOUSE_HOST_PATH=on.';
}

function whyNotThere(mount: VolumeMount, all: readonly VolumeMount[]): string | undefined {
  if (mount.subPathExpr) return 'subPathExpr is not expanded. Use subPath.';
  const inside = (other: VolumeMount) => other !== mount && isInside(mountPoint(mount), mountPoint(other));
  const outer = all.find(inside);
  return outer && `it lies in the volume at ${outer.mountPath}, and the process runtime cannot mount one into another.`;
}

function isInside(path: string, outer: string): boolean {
  return path.startsWith(outer === '/' ? outer : `${outer}/`);
}
