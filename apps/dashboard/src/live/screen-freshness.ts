import { ageOf, type MirrorHealth, worstOf } from '../lib/mirror-freshness.ts';

/** How old what the screen shows is, and what it waits for. Ages in milliseconds. */
export type ScreenFreshness =
  | { readonly kind: 'connecting' }
  /** The server is not heard. */
  | { readonly kind: 'stale'; readonly age: number }
  | { readonly kind: 'live'; readonly age: number }
  /** Live, but for some kinds of the cluster. */
  | { readonly kind: 'partly'; readonly age: number; readonly cluster: string }
  | { readonly kind: 'syncing'; readonly cluster: string }
  /** Without an age when the cluster was never heard. */
  | { readonly kind: 'paused' | 'unreachable'; readonly age: number | undefined; readonly cluster: string };

interface Socket {
  readonly connected: boolean;
  /** Since the server was last heard; undefined before that. */
  readonly age: number | undefined;
}

export interface ShownCluster extends MirrorHealth {
  readonly name: string;
}

/** The server's heartbeat comes once a second: silence for longer than this is called stale even on an open socket. */
const staleAfter = 4000;

/** The socket's truth first: without it nothing is known of the clusters. Then that of the worst cluster shown. */
export function screenFreshness(
  { connected, age }: Socket,
  clusters: readonly ShownCluster[],
  now: number,
): ScreenFreshness {
  if (age === undefined) return { kind: 'connecting' };
  if (!connected || age >= staleAfter) return { kind: 'stale', age };
  const worst = worstOf(clusters, now);
  if (!worst) return { kind: 'live', age };
  const cluster = worst.name;
  const behind = ageOf(worst, now);
  switch (worst.state) {
    case 'LIVE':
      return { kind: 'live', age: age + (behind ?? 0) };
    case 'DEGRADED':
      return { kind: 'partly', age: age + (behind ?? 0), cluster };
    case 'SYNCING':
      return { kind: 'syncing', cluster };
    case 'PAUSED':
      return { kind: 'paused', age: behind, cluster };
    case 'UNREACHABLE':
      return { kind: 'unreachable', age: behind, cluster };
  }
}
