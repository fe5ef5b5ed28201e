'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Heartbeat } from '@/graphql/session.ts';
import { useLive } from '@/live/live-context.tsx';
import { type ScreenFreshness, screenFreshness } from '@/live/screen-freshness.ts';
import { useLiveValue } from '@/live/use-live-value.ts';
import { type KnownCluster, useClusters } from './known-clusters.tsx';
import { useScopeChoice } from './use-scope.ts';

/** Not a multiple of the heartbeat, or the age would always be told at the same point of its beat. */
const tick = 1300;

interface ScreenFreshnessNow {
  readonly freshness: ScreenFreshness;
  /** The clusters whose objects the screen shows. */
  readonly clusters: readonly KnownCluster[];
}

/** How old the screen is; undefined where there is no cluster to show. */
export function useScreenFreshness(): ScreenFreshnessNow | undefined {
  const clusters = useShownClusters();
  const beats = useLiveValue(Heartbeat, { cluster: clusters[0]?.name ?? '' });
  const socket = useSocketAge();
  const [only] = clusters;
  if (!only) return undefined;
  const latest = beats.data?.clusterHealth;
  const shown = clusters.length === 1 && latest ? [{ ...only, ...latest }] : clusters;
  return { freshness: screenFreshness(socket, shown, Date.now()), clusters };
}

/** The chosen cluster; all where all are chosen, or where the chosen one is not there. */
function useShownClusters(): readonly KnownCluster[] {
  const clusters = useClusters();
  const { cluster } = useScopeChoice();
  const chosen = clusters.filter(({ name }) => name === cluster);
  return chosen.length > 0 ? chosen : clusters;
}

function useSocketAge(): { readonly connected: boolean; readonly age: number | undefined } {
  const { freshness } = useLive();
  const connected = useSyncExternalStore(
    freshness.subscribe,
    () => freshness.state().connected,
    () => false,
  );
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tick);
    return () => clearInterval(timer);
  }, []);
  const { heardAt } = freshness.state();
  return { connected, age: heardAt === undefined ? undefined : Math.max(0, now - heardAt) };
}
