'use client';
import { useEffect, useRef, useState } from 'react';
import { isCovered, isTyping } from '@/lib/is-typing.ts';

/** j and k (or the arrows) move, Enter opens. Returns the row that is at hand, -1 for none. */
export function useRowKeys(count: number, show: (index: number) => void, open: (index: number) => void): number {
  const [active, setActive] = useState(-1);
  const latest = useRef({ count, show, open, active });
  latest.current = { count, show, open, active };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isCovered()) return;
      const step =
        event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
      const now = latest.current;
      if (step !== 0 && now.count > 0) {
        event.preventDefault();
        const next = Math.max(0, Math.min(now.count - 1, now.active + step));
        setActive(next);
        now.show(next);
      } else if (
        event.key === 'Enter' &&
        now.active >= 0 &&
        !(event.target instanceof HTMLAnchorElement || event.target instanceof HTMLButtonElement)
      ) {
        now.open(now.active);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return Math.min(active, count - 1);
}
