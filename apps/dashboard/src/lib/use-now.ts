'use client';
import { useSyncExternalStore } from 'react';

const callbacks = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function subscribe(callback: () => void): () => void {
  callbacks.add(callback);
  now = Date.now();
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of callbacks) each();
  }, 1000);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time, once a second, from one timer for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
}
