import { hash, verify } from '@node-rs/argon2';
import { StatusError } from '@pilothouse/kube-model/status-error';

export interface Passwords {
  hash(password: string): Promise<string>;
  /** False for null too, after the same work: how long it takes must not tell whether there is such a user. */
  verify(stored: string | null, password: string): Promise<boolean>;
}

/** Argon2id with 19 MiB and two passes: the first choice of OWASP's password storage cheat sheet. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Checks run one after the other, so that the thread pool stays free for files and DNS; so many may wait. */
const maxWaiting = 32;
const maxLength = 1024;

/** Hashes passwords; bounded, so that a flood of sign-ins cannot take the machine's memory. */
export function createPasswords(): Passwords {
  let absent: Promise<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (waiting >= maxWaiting) {
      throw new StatusError('TooManyRequests', 'too many sign-ins at once: try again', { retryAfterSeconds: 1 });
    }
    waiting += 1;
    const result = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = result.catch(() => undefined);
    return result;
  }

  return {
    hash: (password) => inTurn(() => hash(password, cost)),
    verify: (stored, password) =>
      inTurn(async () => {
        if (password.length > maxLength) return false;
        absent ??= hash('the password of nobody', cost);
        const matches = await verify(stored ?? (await absent), password);
        return stored !== null && matches;
      }),
  };
}
