import { setTimeout as sleep } from 'node:timers/promises';

/** The first answer that is not undefined or false; asks often, and fails with `what` after `timeout` milliseconds. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  timeout = 60_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`did not happen in ${timeout} ms: ${what}`);
    await sleep(10);
  }
}
