import { backoff } from '@pilothouse/std/backoff';
import type { Clock } from '@pilothouse/std/clock';

export interface SignInLimiter {
  /** Milliseconds to wait before this key may try again; 0 for none. */
  wait(key: string): number;
  failed(key: string): void;
  succeeded(key: string): void;
}

export interface SignInLimits {
  /** Failures that cost nothing. */
  readonly free: number;
  /** Keys that are remembered; the ones that failed longest ago are forgotten first. */
  readonly maxKeys: number;
}

/** Failures older than this are forgiven, milliseconds. */
const forgiveAfter = 15 * 60_000;
const penalty = { base: 2_000, cap: 5 * 60_000 };

interface Failures {
  readonly count: number;
  readonly last: number;
}

/** Slows guessing down: after a few failures each further one doubles the wait, up to five minutes. */
export function createSignInLimiter(clock: Clock, { free, maxKeys }: SignInLimits): SignInLimiter {
  const failures = new Map<string, Failures>();
  const recall = (key: string) => {
    const known = failures.get(key);
    return known && clock.now() - known.last < forgiveAfter ? known : undefined;
  };
  return {
    wait(key) {
      const known = recall(key);
      if (!known || known.count < free) return 0;
      return Math.max(0, known.last + backoff(known.count - free, penalty) - clock.now());
    },
    failed(key) {
      const count = (recall(key)?.count ?? 0) + 1;
      failures.delete(key);
      failures.set(key, { count, last: clock.now() });
      for (const oldest of failures.keys()) {
        if (failures.size <= maxKeys) break;
        failures.delete(oldest);
      }
    },
    succeeded(key) {
      failures.delete(key);
    },
  };
}
