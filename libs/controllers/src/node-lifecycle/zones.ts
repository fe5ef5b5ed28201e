import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node } from '@pilothouse/kube-model/kinds';

/** Nodes of a zone by whether they can be heard. */
interface ZoneHealth {
  readonly ready: number;
  readonly lost: number;
}

export type Zones = ReadonlyMap<string, ZoneHealth>;

/** Nodes a second that may be emptied in a zone that is well but for a few; in a large one of which most is lost. Upstream's figures. */
const usualRate = 0.1;
const slowRate = 0.01;
const largeZone = 50;
/** A zone of which this share, and more than two nodes, is lost is taken to be cut off rather than broken. */
const cutOffShare = 0.55;

/** Nodes without labels of a zone share one. */
export function zoneOf({ metadata }: Cached<Node>): string {
  const { labels = {} } = metadata;
  return `${labels['topology.kubernetes.io/region'] ?? ''}/${labels['topology.kubernetes.io/zone'] ?? ''}`;
}

export function zonesOf(nodes: Iterable<Cached<Node>>, isLost: (node: Cached<Node>) => boolean): Zones {
  const zones = new Map<string, ZoneHealth>();
  for (const node of nodes) {
    const zone = zoneOf(node);
    const { ready, lost } = zones.get(zone) ?? { ready: 0, lost: 0 };
    zones.set(zone, isLost(node) ? { ready, lost: lost + 1 } : { ready: ready + 1, lost });
  }
  return zones;
}

/**
 * Nodes a second whose pods may be driven out in the zone. None when no node of the cluster can be heard: then it is we who are
 * cut off, and moving pods would only make it worse.
 */
export function evictionRate(zone: string, zones: Zones): number {
  if ([...zones.values()].every(({ ready }) => ready === 0)) return 0;
  const { ready, lost } = zones.get(zone) ?? { ready: 0, lost: 0 };
  const isCutOff = ready > 0 && lost > 2 && lost / (ready + lost) >= cutOffShare;
  if (!isCutOff) return usualRate;
  return ready + lost > largeZone ? slowRate : 0;
}

/** Lets one node after the other go, zone by zone. */
export interface Pacer {
  /** Whether it is a node's turn; then it is taken. Else milliseconds until it may be. */
  turn(zone: string, rate: number, now: number): 'now' | number;
}

/** Milliseconds after which it is asked again whether the zone is still cut off. */
export const recheck = 5000;

export function createPacer(): Pacer {
  const lastTurn = new Map<string, number>();
  return {
    turn(zone, rate, now) {
      if (rate === 0) return recheck;
      const wait = (lastTurn.get(zone) ?? Number.NEGATIVE_INFINITY) + 1000 / rate - now;
      if (wait > 0) return Math.min(wait, recheck);
      lastTurn.set(zone, now);
      return 'now';
    },
  };
}
