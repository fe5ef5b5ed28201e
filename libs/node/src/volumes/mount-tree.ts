import { mkdir, rm, symlink } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { BindMount } from '../drivers/isolation.ts';
import type { Container } from '../pod-types.ts';

export type VolumeMount = NonNullable<Container['volumeMounts']>[number];

/** A link that stands for one mount, at `target` of the container's root. */
type MountLink = Pick<BindMount, 'source' | 'target'>;

/** `/data` of `data`, `/data/` and `//data/./`: as a container sees it, which cannot look above its root. */
export function mountPoint({ mountPath }: VolumeMount): string {
  const path = posix.normalize(`/${mountPath}`);
  return path === '/' ? path : path.replace(/\/$/, '');
}

/**
 * Makes `root` what the container would find at its root, had it walls: at each mount path the volume. A process finds
 * a path by putting `root` before it.
 */
export async function linkMounts(root: string, links: readonly MountLink[]): Promise<void> {
  await rm(root, { recursive: true, force: true });
  for (const { source, target } of links) {
    const link = join(root, target.slice(1));
    await mkdir(dirname(link), { recursive: true, mode: 0o755 });
    await symlink(source, link);
  }
}
