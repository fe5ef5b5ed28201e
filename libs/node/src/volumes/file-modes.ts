import type { Container, PodObject, PodSpec } from '../pod-types.ts';

const ownerOnly = 0o600;
const groupReads = 0o440;

/** As upstream: what a volume of API content holds can be read by the pod's fsGroup. */
export function contentMode(spec: PodObject['spec'], mode: number): number {
  return spec?.securityContext?.fsGroup === undefined ? mode : mode | groupReads;
}

/** As upstream: a token is its user's alone where the pod says which user or group that is. */
export function tokenMode(spec: PodObject['spec'], mode: number): number {
  const owned = spec?.securityContext?.fsGroup !== undefined || (spec !== undefined && hasOneUser(spec));
  return contentMode(spec, owned ? ownerOnly : mode);
}

function hasOneUser(spec: PodSpec): boolean {
  const users = [...(spec.initContainers ?? []), ...spec.containers].map((container) => userOf(spec, container));
  return users[0] !== undefined && users.every((user) => user === users[0]);
}

function userOf({ securityContext }: PodSpec, container: Container): number | undefined {
  return container.securityContext?.runAsUser ?? securityContext?.runAsUser;
}
