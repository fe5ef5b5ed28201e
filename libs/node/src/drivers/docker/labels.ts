import type { ContainerSpec, TerminationSource } from '../driver.ts';

/** Names as the kubelet gives them where others look for them too, and our own. */
const names = {
  owner: 'pilothouse.dev/owner',
  role: 'pilothouse.dev/role',
  attempt: 'pilothouse.dev/attempt',
  restartStep: 'pilothouse.dev/restart-step',
  image: 'pilothouse.dev/image',
  address: 'pilothouse.dev/address',
  terminationFile: 'pilothouse.dev/termination-file',
  fallbackToLogs: 'pilothouse.dev/termination-fallback-to-logs',
  podUid: 'io.kubernetes.pod.uid',
  pod: 'io.kubernetes.pod.name',
  namespace: 'io.kubernetes.pod.namespace',
  container: 'io.kubernetes.container.name',
} as const;

export type Labels = Readonly<Record<string, string>>;

/** By which the engine finds what one node has made. */
export function ownerFilter(owner: string): { label: string[] } {
  return { label: [`${names.owner}=${owner}`] };
}

/** A network of ours says so, and whose it is. */
export function networkLabels(owner: string): Record<string, string> {
  return { [names.owner]: owner };
}

export function isOurs(labels: Labels | null | undefined): boolean {
  return labels?.[names.owner] !== undefined;
}

export function containerLabels(owner: string, spec: ContainerSpec): Record<string, string> {
  const { attempt, restartStep, container, isolation, termination } = spec;
  return {
    ...podLabels(owner, 'container', spec),
    [names.container]: container,
    [names.attempt]: String(attempt),
    [names.restartStep]: String(restartStep),
    [names.image]: isolation?.image.name ?? '',
    ...(termination && { [names.terminationFile]: termination.file }),
    ...(termination?.fallbackToLogs && { [names.fallbackToLogs]: 'true' }),
  };
}

export function sandboxLabels(owner: string, spec: ContainerSpec): Record<string, string> {
  const address = spec.isolation?.sandbox.address;
  return { ...podLabels(owner, 'sandbox', spec), ...(address !== undefined && { [names.address]: address }) };
}

function podLabels(owner: string, role: 'container' | 'sandbox', { podUid, pod, namespace }: ContainerSpec) {
  return {
    [names.owner]: owner,
    [names.role]: role,
    [names.podUid]: podUid,
    [names.pod]: pod,
    [names.namespace]: namespace,
  };
}

/** What a container of ours says of itself. */
export type Labelled =
  | { readonly role: 'sandbox'; readonly podUid: string; readonly address: string | undefined }
  | {
      readonly role: 'container';
      readonly podUid: string;
      readonly container: string;
      readonly attempt: number;
      readonly restartStep: number;
      readonly image: string;
      readonly termination: TerminationSource | undefined;
    };

export function readLabels(labels: Labels): Labelled | undefined {
  const podUid = labels[names.podUid];
  if (podUid === undefined) return undefined;
  if (labels[names.role] === 'sandbox') return { role: 'sandbox', podUid, address: labels[names.address] };
  const container = labels[names.container];
  const attempt = Number(labels[names.attempt]);
  if (container === undefined || !Number.isInteger(attempt)) return undefined;
  const file = labels[names.terminationFile];
  return {
    role: 'container',
    podUid,
    container,
    attempt,
    restartStep: Number(labels[names.restartStep]) || 0,
    image: labels[names.image] ?? '',
    termination: file === undefined ? undefined : { file, fallbackToLogs: labels[names.fallbackToLogs] === 'true' },
  };
}
