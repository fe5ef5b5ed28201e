'use client';
import { useEffect, useRef, useState } from 'react';
import { isCovered, isTyping } from '@/lib/is-typing.ts';

interface RowKeys {
  /** Brings a row into sight. */
  readonly show: (index: number) => void;
  readonly open: (index: number) => void;
  /** Selects a row, or lets it go; `range` with Shift. Without it Space does nothing. */
  readonly mark?: ((index: number, range: boolean) => void) | undefined;
}

/** j and k (or the arrows) move, Enter opens, Space selects. Returns the row that is at hand, -1 for none. */
export function useRowKeys(count: number, keys: RowKeys): number {
  const [active, setActive] = useState(-1);
  const latest = useRef({ count, ...keys, active });
  latest.current = { count, ...keys, active };
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
      } else if (now.active < 0 || isControl(event.target)) {
        return;
      } else if (event.key === 'Enter') {
        now.open(now.active);
      } else if (event.key === ' ' && now.mark) {
        event.preventDefault();
        now.mark(now.active, event.shiftKey);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return Math.min(active, count - 1);
}

/** What has a use of its own for Enter and Space. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLAnchorElement || target instanceof HTMLButtonElement || target instanceof HTMLInputElement
  );
}
