import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BindMount } from '../drivers/isolation.ts';
import type { Container, PodObject } from '../pod-types.ts';
import { mountPoint } from '../volumes/mount-tree.ts';
import { hostsFile } from './hosts-file.ts';
import { resolvConf } from './resolv-conf.ts';

export interface PodFilesContext {
  readonly pod: PodObject;
  readonly podIp: string;
  /** Of this pod alone. */
  readonly directory: string;
  /** Of the cluster's name server, where containers can reach it. */
  readonly clusterDns: string | undefined;
}

/** By which a container knows names, unless it mounts something there itself. */
export async function podFiles(container: Container, context: PodFilesContext): Promise<readonly BindMount[]> {
  const { pod, podIp, directory, clusterDns } = context;
  const machine = await readFile('/etc/resolv.conf', 'utf8').catch(() => '');
  const files = {
    '/etc/resolv.conf': resolvConf(pod, { clusterDns, machine }),
    // On the machine's own network its names count.
    ...(!pod.spec?.hostNetwork && { '/etc/hosts': hostsFile(pod, podIp) }),
  };
  const taken = new Set((container.volumeMounts ?? []).map(mountPoint));
  const binds: BindMount[] = [];
  for (const [target, content] of Object.entries(files)) {
    if (taken.has(target)) continue;
    const source = join(directory, target);
    await mkdir(join(directory, 'etc'), { recursive: true, mode: 0o755 });
    // In place: what runs already sees the same file.
    await writeFile(source, content, { mode: 0o644 });
    binds.push({ source, target, readOnly: false });
  }
  return binds;
}
