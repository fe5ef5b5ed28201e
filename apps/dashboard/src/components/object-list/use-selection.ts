'use client';
import { useCallback, useMemo, useRef, useState } from 'react';
import { nothingSelected, type Selected, toggleAll, toggleRange, toggleRow } from './selection.ts';

export interface Selection {
  /** Those of them that are shown. */
  readonly ids: Selected;
  /** `range`: all from the row before up to this one. */
  readonly toggle: (id: string, range: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
  readonly remove: (ids: readonly string[]) => void;
}

/** The rows that the viewer has selected among those shown: what a filter hides is out of the reach of an action. */
export function useSelection(shown: readonly string[]): Selection {
  const [state, setState] = useState(nothingSelected);
  const latest = useRef(shown);
  latest.current = shown;
  const ids = useMemo(() => new Set(shown.filter((id) => state.ids.has(id))), [shown, state.ids]);
  const toggle = useCallback(
    (id: string, range: boolean) =>
      setState((before) => (range ? toggleRange(before, id, latest.current) : toggleRow(before, id))),
    [],
  );
  const all = useCallback(() => setState((before) => toggleAll(before, latest.current)), []);
  const clear = useCallback(() => setState(nothingSelected), []);
  const remove = useCallback(
    (gone: readonly string[]) =>
      setState(({ ids }) => ({ ids: new Set([...ids].filter((id) => !gone.includes(id))), anchor: undefined })),
    [],
  );
  return useMemo(() => ({ ids, toggle, toggleAll: all, clear, remove }), [ids, toggle, all, clear, remove]);
}
