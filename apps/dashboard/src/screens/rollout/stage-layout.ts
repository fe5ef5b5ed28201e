export interface StagePod {
  readonly id: string;
  readonly leaving: boolean;
  /** RFC 3339. */
  readonly createdAt: string;
}

export interface StageInput {
  /** Newest first. */
  readonly lanes: readonly { readonly name: string; readonly pods: readonly StagePod[] }[];
  readonly desired: number;
  readonly atLeast: number;
  readonly atMost: number;
}

export interface StageLayout {
  /** How many slots the axis has. */
  readonly slots: number;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Pods stand on one axis: its length is how many there are. The newer ReplicaSet begins at the left and the older one
 * goes on where it ends, so that the end of the row is what the strategy limits. Pods that are leaving stand behind
 * all others: they no longer count. In a lane the eldest stands first, so that a new one moves nobody of its own lane.
 */
export function layOutStage({ lanes, desired, atLeast, atMost }: StageInput): StageLayout {
  const byAge = lanes.flatMap((lane) => [...lane.pods].sort(compareAge));
  const ordered = [...byAge.filter((pod) => !pod.leaving), ...byAge.filter((pod) => pod.leaving)];
  const places = new Map(ordered.map((pod, slot) => [pod.id, slot]));
  return { slots: Math.max(1, ordered.length, desired, atLeast, atMost), places };
}

function compareAge(a: StagePod, b: StagePod): number {
  return a.createdAt === b.createdAt ? a.id.localeCompare(b.id) : a.createdAt < b.createdAt ? -1 : 1;
}
