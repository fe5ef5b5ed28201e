export interface BackoffOptions {
  /** First delay, milliseconds. */
  readonly base: number;
  /** Upper bound, milliseconds. */
  readonly cap: number;
  /** Share of the delay that is random, 0 to 1; default none. */
  readonly jitter?: number;
}

/** The delay before try `attempt` (0 is the first retry): doubling from `base` up to `cap`, in milliseconds. */
export function backoff(attempt: number, { base, cap, jitter = 0 }: BackoffOptions): number {
  const delay = Math.min(cap, base * 2 ** Math.min(attempt, 30));
  return jitter === 0 ? delay : delay * (1 - jitter * Math.random());
}
