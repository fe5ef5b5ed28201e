'use client';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { State } from '@/lib/state.ts';

const states = ['failing', 'warning', 'progressing', 'healthy', 'off'] as const satisfies readonly State[];

const parameters = {
  q: parseAsString.withDefault(''),
  state: parseAsArrayOf(parseAsStringLiteral(states)).withDefault([]),
  /** A column's id, with `-` before it for descending. */
  sort: parseAsString.withDefault(''),
};

export const allStates = states;

/** What a list is narrowed to and sorted by; kept in the URL, so that a link shows the same. */
export function useListState() {
  const [state, set] = useQueryStates(parameters, { history: 'replace', throttleMs: 100 });
  return {
    text: state.q,
    states: state.state,
    sort: state.sort === '' ? undefined : { id: state.sort.replace(/^-/, ''), desc: state.sort.startsWith('-') },
    setText: (text: string) => void set({ q: text === '' ? null : text }),
    setStates: (next: State[]) => void set({ state: next.length === 0 ? null : next }),
    setSort: (next: { id: string; desc: boolean } | undefined) =>
      void set({ sort: next ? `${next.desc ? '-' : ''}${next.id}` : null }),
    clear: () => void set({ q: null, state: null }),
  };
}
