import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';

/** What to do after a list or a watch has failed. */
export interface Recovery {
  readonly state: 'waiting' | 'forbidden';
  /** Whether only a list can tell now what there is. */
  readonly relist: boolean;
  /** Whether the kind may be gone. */
  readonly rediscover: boolean;
  /** Whether the whole cluster may be out of reach. */
  readonly suspect: boolean;
  /** Milliseconds. */
  readonly delay: number;
  /** In words. */
  readonly sentence: string;
}

const retry = { base: 500, cap: 60_000, jitter: 0.5 };
const minute = 60_000;
/** What may not be listed is seldom allowed soon; a cluster that refuses for a moment is not to go stale for it. */
const refused = { base: 10_000, cap: 5 * minute, jitter: 0.5 };

/** `failures`: how many there were in a row before this one. */
export function recoveryFrom(error: unknown, failures: number): Recovery {
  const message = error instanceof Error ? error.message : String(error);
  const plain = { state: 'waiting', relist: false, rediscover: false, suspect: false } as const;
  const delay = backoff(failures, retry);
  if (isFromTheFuture(error))
    return { ...plain, relist: true, delay, sentence: 'it is older than what we have seen of it' };
  if (!(error instanceof StatusError)) return { ...plain, suspect: true, delay, sentence: `it broke off: ${message}` };
  switch (error.reason) {
    case 'Expired':
    case 'Gone':
      // The first time there is nothing to wait for; a server that says so again and again is not to be pressed.
      return { ...plain, relist: true, delay: failures === 0 ? 0 : delay, sentence: 'it has forgotten where we were' };
    case 'Forbidden':
      return { ...plain, state: 'forbidden', delay: backoff(failures, refused), sentence: message };
    case 'Unauthorized':
      return {
        ...plain,
        suspect: true,
        delay: Math.max(delay, 5_000),
        sentence: `the credentials are not accepted: ${message}`,
      };
    case 'NotFound':
    case 'MethodNotAllowed':
      return { ...plain, rediscover: true, delay, sentence: `it is not served now: ${message}` };
    case 'TooManyRequests': {
      const asked = Math.min((error.details?.retryAfterSeconds ?? 0) * 1000, 5 * minute);
      return {
        ...plain,
        delay: Math.max(delay, asked * (1 + Math.random() / 4)),
        sentence: 'the cluster asks us to wait',
      };
    }
    default:
      return { ...plain, suspect: isReason(error, 'ServiceUnavailable'), delay, sentence: message };
  }
}

/** The cluster was restored from a backup, or another of its API servers answers: where we were is yet to come there. */
function isFromTheFuture(error: unknown): boolean {
  const causes = error instanceof StatusError ? error.details?.causes : undefined;
  return causes?.some(({ reason }) => reason === 'ResourceVersionTooLarge') ?? false;
}
