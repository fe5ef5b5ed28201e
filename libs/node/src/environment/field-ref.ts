import type { PodObject } from '../pod-types.ts';
import { ContainerConfigError } from './config-error.ts';

export interface PodPlace {
  readonly podIp: string;
  readonly hostIp: string;
  /** What the node has, as quantities by resource. */
  readonly allocatable: Readonly<Record<string, string>>;
}

/** The value of a downward API field: `metadata.name`, `status.podIP`, `metadata.labels['app']` … */
export function fieldValue(
  path: string,
  pod: PodObject,
  { podIp, hostIp }: Pick<PodPlace, 'podIp' | 'hostIp'>,
): string {
  const { metadata, spec } = pod;
  const entry = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path);
  if (entry) return (entry[1] === 'labels' ? metadata.labels : metadata.annotations)?.[entry[2] ?? ''] ?? '';
  switch (path) {
    case 'metadata.name':
      return metadata.name;
    case 'metadata.namespace':
      return metadata.namespace ?? '';
    case 'metadata.uid':
      return metadata.uid;
    case 'spec.nodeName':
      return spec?.nodeName ?? '';
    case 'spec.serviceAccountName':
      return spec?.serviceAccountName ?? 'default';
    case 'status.podIP':
    case 'status.podIPs':
      return podIp;
    case 'status.hostIP':
    case 'status.hostIPs':
      return hostIp;
    default:
      throw new ContainerConfigError(`unsupported fieldPath: ${path}`);
  }
}
