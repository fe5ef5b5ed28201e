import type { Clock } from '@pilothouse/std/clock';

/** Tells that something has changed; several tellings before the reader comes round are one. */
export interface ChangeSignal {
  notify(): void;
  /** Resolves when something changed since the last time, not sooner than `interval` after it. False: aborted. */
  changed(): Promise<boolean>;
}

interface ChangeSignalOptions {
  readonly clock: Clock;
  /** Shortest time between two answers, milliseconds. */
  readonly interval: number;
  readonly signal: AbortSignal;
}

export function createChangeSignal({ clock, interval, signal }: ChangeSignalOptions): ChangeSignal {
  let dirty = false;
  let wake: (() => void) | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const pause = (ms: number | undefined) =>
    new Promise<void>((resolve) => {
      const cancel = ms === undefined ? undefined : clock.after(ms, () => done());
      const done = () => {
        cancel?.();
        signal.removeEventListener('abort', done);
        wake = undefined;
        resolve();
      };
      if (ms === undefined) wake = done;
      signal.addEventListener('abort', done, { once: true });
    });
  return {
    notify() {
      dirty = true;
      wake?.();
    },
    async changed() {
      if (!dirty && !signal.aborted) await pause(undefined);
      const wait = last + interval - clock.now();
      if (wait > 0 && !signal.aborted) await pause(wait);
      dirty = false;
      last = clock.now();
      return !signal.aborted;
    },
  };
}
