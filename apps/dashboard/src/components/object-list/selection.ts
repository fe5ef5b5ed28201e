/** Which rows are selected, by their ids. */
export type Selected = ReadonlySet<string>;

/** Where a row was put in or taken out last; a range goes from there. */
export interface SelectionState {
  readonly ids: Selected;
  readonly anchor: string | undefined;
}

export const nothingSelected: SelectionState = { ids: new Set(), anchor: undefined };

/** Puts a row in, or takes it out. */
export function toggleRow({ ids }: SelectionState, id: string): SelectionState {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Makes all rows from the anchor to `id`, in the order of the screen, what the anchor is. */
export function toggleRange(state: SelectionState, id: string, shown: readonly string[]): SelectionState {
  const from = shown.indexOf(state.anchor ?? '');
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return toggleRow(state, id);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Set(state.ids);
  const putIn = state.anchor !== undefined && state.ids.has(state.anchor);
  for (const each of range) {
    if (putIn) next.add(each);
    else next.delete(each);
  }
  return { ids: next, anchor: id };
}

/** Puts all that are shown in; takes all out where all are in. */
export function toggleAll({ ids }: SelectionState, shown: readonly string[]): SelectionState {
  const all = shown.length > 0 && shown.every((id) => ids.has(id));
  return all ? nothingSelected : { ids: new Set(shown), anchor: undefined };
}
