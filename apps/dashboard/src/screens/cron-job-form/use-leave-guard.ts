'use client';
import { useCallback, useEffect, useRef } from 'react';

/** Lets the browser ask before what was typed is lost with the page. Returns what lets go of it, once it is saved. */
export function useLeaveGuard(dirty: boolean): () => void {
  const free = useRef(false);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!free.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return useCallback(() => {
    free.current = true;
  }, []);
}
