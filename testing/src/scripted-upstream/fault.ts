import type { RequestRecord, Verb } from './request-record.ts';

/** One way to misbehave. What a fault cannot happen to (a watch's fault to a list), it leaves alone. */
export type Fault =
  /** An error Status; 429 and 503 with Retry-After where `retryAfterSeconds` is given. */
  | { readonly type: 'status'; readonly code: FaultCode; readonly retryAfterSeconds?: number }
  /** The socket is destroyed instead of an answer. */
  | { readonly type: 'reset' }
  /** The request is accepted, and not even headers ever come. */
  | { readonly type: 'silent' }
  /** The right answer, that much later by the upstream's clock. */
  | { readonly type: 'slow'; readonly milliseconds: number }
  /** 200 with a JSON content type and what is not JSON. In a watch: a line of it. */
  | { readonly type: 'garbage' }
  /** A page of HTML with that code (default 200), as a proxy on the way answers. */
  | { readonly type: 'html'; readonly code?: number }
  /** The right answer stalls for ever after that many bytes of its body (default: half of it). Not for watches. */
  | { readonly type: 'stall'; readonly afterBytes?: number }
  /** The right answer ends after that many bytes (default: half), and the connection with it. Not for watches. */
  | { readonly type: 'truncate'; readonly afterBytes?: number }
  /** Of lists: without items `items: null`, as Go prints a nil slice. */
  | { readonly type: 'null-items' }
  /**
   * 410 Expired. For a list that goes on (`continue`) the Status carries a new token that goes on in the present state;
   * for a watch it is the answer (default) or the first event. Nothing else expires.
   */
  | { readonly type: 'expired'; readonly as?: 'http' | 'event' }
  | WatchFault;

/** What becomes of an open watch; `afterEvents` counts the events that go right before (default 0, bookmarks not counted). */
export type WatchFault =
  /** Half the bytes of the next event, then the socket is destroyed. */
  | { readonly type: 'cut'; readonly afterEvents?: number }
  /** Ends cleanly, at once when it has sent its events. */
  | { readonly type: 'end'; readonly afterEvents?: number }
  /** An ERROR event of code 410, then the end. */
  | { readonly type: 'expire'; readonly afterEvents?: number }
  /** An ERROR event of code 500, then the end. */
  | { readonly type: 'fail'; readonly afterEvents?: number }
  /** Neither events nor bookmarks any more; the connection stays open, timeoutSeconds is forgotten: half open. */
  | { readonly type: 'mute'; readonly afterEvents?: number };

export type FaultCode = 401 | 403 | 404 | 429 | 500 | 503 | 504;

export interface FaultFilter {
  /** Requests that it may happen to; default: all but the health checks. */
  readonly verb?: Verb | readonly Verb[];
  /** `pods`, `deployments.apps`; default: all. */
  readonly resource?: string;
  readonly when?: (request: RequestRecord) => boolean;
  /** How many requests it happens to; default 1. Infinity: until it is lifted. */
  readonly times?: number;
}

export interface FaultRule {
  /** Requests that it has happened to. */
  readonly happened: number;
  lift(): void;
}
