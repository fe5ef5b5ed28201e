import type { MirrorState } from '@/graphql/generated/graphql.ts';

interface MirroredKind {
  readonly resource: string;
  readonly state: MirrorState;
  /** RFC 3339; null unless it is tried again. */
  readonly retryAt: string | null;
}

const order: Record<MirrorState, number> = { FORBIDDEN: 1, WAITING: 2, LISTING: 3, PAUSED: 4, WATCHING: 5 };

/** Whether it was tried and did not succeed. One that only waits for its turn has not been tried. */
export function couldNotBeMirrored({ state, retryAt }: MirroredKind): boolean {
  return state === 'FORBIDDEN' || (state === 'WAITING' && retryAt !== null);
}

/** Whether its objects are here as the cluster last told them: watched, or on hold by request. */
export function isMirrored({ state }: Pick<MirroredKind, 'state'>): boolean {
  return state === 'WATCHING' || state === 'PAUSED';
}

const rank = (kind: MirroredKind) => (kind.state === 'WAITING' && couldNotBeMirrored(kind) ? 0 : order[kind.state]);

/** Those that are not mirrored first, then by name. */
export function sortKinds<Kind extends MirroredKind>(kinds: readonly Kind[]): readonly Kind[] {
  return [...kinds].sort((a, b) => rank(a) - rank(b) || a.resource.localeCompare(b.resource, 'en'));
}
