import { type Clock, delay } from '@pilothouse/std/clock';
import { ServiceAccountMissing } from '../resources/pod/service-account.ts';

/** Upstream asks ten times, with 100 to 200 ms between. */
const tries = 10;
const pause = 100;

/**
 * The outcome of `write`, which may create a Pod. A namespace gets its account `default` a moment after it was made:
 * a Pod that is refused for want of it is tried again for about a second. Other accounts are not waited for.
 */
export async function awaitServiceAccount<T>(clock: Clock, write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      const onItsWay = error instanceof ServiceAccountMissing && error.account === 'default';
      if (!onItsWay || attempt === tries) throw error;
    }
    await delay(clock, pause);
  }
}
