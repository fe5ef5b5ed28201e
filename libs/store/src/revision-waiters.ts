interface Waiter {
  readonly revision: number;
  resolve(): void;
  reject(error: unknown): void;
}

/** Those who wait for the cache to reach a revision. */
export class RevisionWaiters {
  private readonly waiters = new Set<Waiter>();
  private failure: Error | undefined;

  wait(revision: number, signal?: AbortSignal): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const abort = () => settle(() => reject(signal?.reason));
      const settle = (finish: () => void) => {
        this.waiters.delete(waiter);
        signal?.removeEventListener('abort', abort);
        finish();
      };
      const waiter = {
        revision,
        resolve: () => settle(resolve),
        reject: (error: unknown) => settle(() => reject(error)),
      };
      this.waiters.add(waiter);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  reached(revision: number): void {
    for (const waiter of this.waiters) if (waiter.revision <= revision) waiter.resolve();
  }

  /** Rejects all, those to come included. */
  fail(error: Error): void {
    this.failure = error;
    for (const waiter of this.waiters) waiter.reject(error);
  }
}
