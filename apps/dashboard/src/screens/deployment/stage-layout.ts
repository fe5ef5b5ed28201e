export interface StageInput {
  /** Newest first. */
  readonly lanes: readonly {
    readonly name: string;
    readonly pods: readonly { readonly id: string; readonly leaving: boolean }[];
  }[];
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
 * goes on where it ends, so that the end of the row is what the strategy limits. Pods that are leaving stand last in
 * their lane: they no longer count.
 */
export function layOutStage({ lanes, desired, atLeast, atMost }: StageInput): StageLayout {
  const places = new Map<string, number>();
  let next = 0;
  for (const lane of lanes) {
    const staying = lane.pods.filter((pod) => !pod.leaving);
    const leaving = lane.pods.filter((pod) => pod.leaving);
    for (const pod of [...staying, ...leaving]) {
      places.set(pod.id, next);
      next += 1;
    }
  }
  return { slots: Math.max(1, next, desired, atLeast, atMost), places };
}
