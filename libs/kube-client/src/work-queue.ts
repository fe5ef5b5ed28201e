import { type BackoffOptions, backoff } from '@pilothouse/std/backoff';
import type { Clock } from '@pilothouse/std/clock';

/**
 * Keys that wait to be worked on. A key that is added many times is worked on once; one that is added while it is
 * worked on comes back when that is done, so that no key is ever in two hands.
 */
export interface WorkQueue {
  add(key: string): void;
  /** Adds after `ms` milliseconds; of several delays for one key the earliest counts. */
  addAfter(key: string, ms: number): void;
  /** Adds after the key's own back-off, which grows until `forget`. */
  addRateLimited(key: string): void;
  forget(key: string): void;
  /** Times in a row that the key was added by `addRateLimited`. */
  retries(key: string): number;
  /** The next key, which is the caller's until `done`; undefined once the signal has aborted. */
  take(signal: AbortSignal): Promise<string | undefined>;
  done(key: string): void;
  readonly depth: number;
  readonly delayed: number;
  readonly active: number;
}

export interface WorkQueueOptions {
  readonly clock: Clock;
  readonly backoff?: BackoffOptions;
}

const defaultBackoff: BackoffOptions = { base: 5, cap: 60_000 };

interface Delay {
  readonly at: number;
  readonly cancel: () => void;
}

type Waiter = (key: string | undefined) => void;

export function createWorkQueue({ clock, backoff: rates = defaultBackoff }: WorkQueueOptions): WorkQueue {
  const waiting = new Set<string>();
  const active = new Set<string>();
  /** Added while active. */
  const again = new Set<string>();
  const delays = new Map<string, Delay>();
  const failures = new Map<string, number>();
  const takers = new Set<Waiter>();

  function offer(): void {
    for (const taker of takers) {
      const key = next();
      if (key === undefined) return;
      takers.delete(taker);
      taker(key);
    }
  }

  function next(): string | undefined {
    for (const key of waiting) {
      waiting.delete(key);
      active.add(key);
      return key;
    }
    return undefined;
  }

  function add(key: string): void {
    if (active.has(key)) {
      again.add(key);
      return;
    }
    waiting.add(key);
    offer();
  }

  function addAfter(key: string, ms: number): void {
    if (ms <= 0) {
      add(key);
      return;
    }
    const at = clock.now() + ms;
    const known = delays.get(key);
    if (known && known.at <= at) return;
    known?.cancel();
    const cancel = clock.after(ms, () => {
      delays.delete(key);
      add(key);
    });
    delays.set(key, { at, cancel });
  }

  return {
    add,
    addAfter,
    addRateLimited(key) {
      const attempt = failures.get(key) ?? 0;
      failures.set(key, attempt + 1);
      addAfter(key, backoff(attempt, rates));
    },
    forget: (key) => void failures.delete(key),
    retries: (key) => failures.get(key) ?? 0,
    take(signal) {
      const key = signal.aborted ? undefined : next();
      if (key !== undefined || signal.aborted) return Promise.resolve(key);
      return new Promise((resolve) => {
        const abort = () => {
          takers.delete(taker);
          resolve(undefined);
        };
        const taker: Waiter = (taken) => {
          signal.removeEventListener('abort', abort);
          resolve(taken);
        };
        takers.add(taker);
        signal.addEventListener('abort', abort, { once: true });
      });
    },
    done(key) {
      active.delete(key);
      if (again.delete(key)) add(key);
    },
    get depth() {
      return waiting.size + again.size;
    },
    get delayed() {
      return delays.size;
    },
    get active() {
      return active.size;
    },
  };
}
