export interface SlowStartResult {
  readonly succeeded: number;
  /** The first failure; what was not started yet after it was left out. */
  readonly error: unknown;
}

/**
 * Runs `task` `count` times in batches of 1, 2, 4, … so that a failure that would meet all of them is met by few.
 * Ends after the first batch in which one fails.
 */
export async function slowStart(count: number, task: () => Promise<void>): Promise<SlowStartResult> {
  let succeeded = 0;
  for (let size = 1; succeeded < count; size *= 2) {
    const batch = Math.min(size, count - succeeded);
    const results = await Promise.allSettled(Array.from({ length: batch }, task));
    succeeded += results.filter(({ status }) => status === 'fulfilled').length;
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) return { succeeded, error: failed.reason };
  }
  return { succeeded, error: undefined };
}
