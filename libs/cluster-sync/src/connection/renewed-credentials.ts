import type { CredentialSource, Credentials } from '@pilothouse/kube-client/credentials';
import type { Clock } from '@pilothouse/std/clock';

export interface Granted {
  readonly credentials: Credentials;
  /** Milliseconds since the epoch; undefined while they hold until they are refused. */
  readonly expiresAt: number | undefined;
}

/** Milliseconds between two askings, successful or not: a cluster that refuses everything is no reason to ask on and on. */
const interval = 10_000;

/** Credentials that are got from elsewhere and kept until they expire or are refused. However many ask, it is asked once. */
export class RenewedCredentials implements CredentialSource {
  private readonly get: () => Promise<Granted>;
  private readonly clock: Clock;
  private kept: Granted | undefined;
  private asking: Promise<Credentials> | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;
  private failure: unknown;

  constructor(get: () => Promise<Granted>, clock: Clock) {
    this.get = get;
    this.clock = clock;
  }

  async current(): Promise<Credentials> {
    const { kept, clock } = this;
    if (kept && (kept.expiresAt === undefined || kept.expiresAt > clock.now())) return kept.credentials;
    if (this.asking) return this.asking;
    if (!this.isTooSoon()) return this.ask();
    if (kept && this.failure === undefined) return kept.credentials;
    throw this.failure;
  }

  async renew(refused: Credentials): Promise<Credentials | undefined> {
    if (this.asking) return this.asking;
    if (this.kept && this.kept.credentials !== refused) return this.kept.credentials;
    return this.isTooSoon() ? undefined : this.ask();
  }

  private isTooSoon(): boolean {
    return this.clock.now() - this.askedAt < interval;
  }

  private ask(): Promise<Credentials> {
    this.askedAt = this.clock.now();
    this.failure = undefined;
    this.asking = this.get()
      .then((granted) => {
        this.kept = granted;
        return granted.credentials;
      })
      .catch((error: unknown) => {
        this.failure = error;
        throw error;
      })
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }
}
