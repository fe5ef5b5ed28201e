import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  /** Milliseconds until it is given up; default a minute. */
  readonly within?: number;
  /** Milliseconds between two looks; default 100. */
  readonly every?: number;
}

/**
 * Looks again and again until `look` returns something truthy, and returns that. What it throws counts as 'not yet'
 * and is told when time is up.
 */
export async function waitFor<T>(
  what: string,
  look: () => T | Promise<T>,
  { within = 60_000, every = 100 }: WaitOptions = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found as NonNullable<Exclude<T, false>>;
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${within} ms in vain for ${what}; last seen: ${String(last)}`, { cause: last });
    }
    await pause(every);
  }
}
