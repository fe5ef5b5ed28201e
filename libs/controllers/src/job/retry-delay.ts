/** How and when one pod of a Job ended. */
export interface Ending {
  readonly failed: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const first = 10_000;
const longest = 600_000;

/** Milliseconds until a Job may replace a pod: they double with each failure since the last success. Zero: now. */
export function retryDelay(endings: readonly Ending[], now: number): number {
  const lastSuccess = Math.max(...endings.map(({ failed, at }) => (failed ? Number.NEGATIVE_INFINITY : at)));
  const failures = endings.filter(({ failed, at }) => failed && at > lastSuccess);
  if (failures.length === 0) return 0;
  return delayAfter(failures.length, Math.max(...failures.map(({ at }) => at)), now);
}

/** Milliseconds that so many failures in a row, the last of them at `at`, still keep from trying again. */
export function delayAfter(failures: number, at: number, now: number): number {
  return Math.max(0, at + Math.min(longest, first * 2 ** (failures - 1)) - now);
}
