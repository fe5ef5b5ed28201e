export interface SlotPod {
  readonly id: string;
  readonly leaving: boolean;
}

export interface SlotLayoutInput {
  readonly slots: readonly { readonly pods: readonly string[] }[];
  readonly lanes: readonly { readonly name: string; readonly pods: readonly SlotPod[] }[];
}

export interface SlotPlace {
  readonly column: number;
  readonly row: number;
}

export interface SlotLayout {
  readonly places: ReadonlyMap<string, SlotPlace>;
  /** Rows that each lane needs, by its name: at least one. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Each pod stands in the column of its ordinal or node. Where a lane has two in one column, as while one leaves and
 * its successor is there, the one that stays is on top.
 */
export function layOutSlots({ slots, lanes }: SlotLayoutInput): SlotLayout {
  const columns = new Map(slots.flatMap(({ pods }, column) => pods.map((id) => [id, column] as const)));
  const places = new Map<string, SlotPlace>();
  const rows = new Map<string, number>();
  for (const lane of lanes) {
    const used = new Map<number, number>();
    const staying = lane.pods.filter(({ leaving }) => !leaving);
    const leaving = lane.pods.filter((pod) => pod.leaving);
    for (const { id } of [...staying, ...leaving]) {
      const column = columns.get(id) ?? 0;
      const row = used.get(column) ?? 0;
      places.set(id, { column, row });
      used.set(column, row + 1);
    }
    rows.set(lane.name, Math.max(1, ...used.values()));
  }
  return { places, rows };
}
