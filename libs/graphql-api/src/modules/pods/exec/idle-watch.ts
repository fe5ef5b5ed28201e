import type { Clock } from '@pilothouse/std/clock';

/** Notices when nothing has happened for a while. */
export interface IdleWatch {
  /** Something has happened. */
  touch(): void;
  stop(): void;
}

/** Calls `onIdle` once, when there was no touch for `limit` milliseconds. A touch costs no timer. */
export function watchIdle(clock: Clock, limit: number, onIdle: () => void): IdleWatch {
  let last = clock.now();
  const check = () => {
    const rest = last + limit - clock.now();
    if (rest > 0) cancel = clock.after(rest, check);
    else onIdle();
  };
  let cancel = clock.after(limit, check);
  return {
    touch() {
      last = clock.now();
    },
    stop: () => cancel(),
  };
}
