/** Writes under way: as many as make full batches, and no more than memory should hold. */
export class WriteWindow {
  private readonly limits: { readonly writes: number; readonly bytes: number };
  private readonly underWay = new Set<Promise<void>>();
  private bytes = 0;
  private last: Promise<void> = Promise.resolve();
  private failure: { readonly error: unknown } | undefined;

  constructor(limits: { readonly writes: number; readonly bytes: number }) {
    this.limits = limits;
  }

  /** Whether one has failed: none that follows may be taken for done. */
  get failed(): boolean {
    return this.failure !== undefined;
  }

  /** From now on everything is taken for failed. */
  fail(error: unknown): void {
    this.failure ??= { error };
  }

  /** Undefined while there is room; else a promise of room. It throws what a write has failed with. */
  add(write: Promise<void>, bytes: number): Promise<void> | undefined {
    this.bytes += bytes;
    const settled = write
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.bytes -= bytes;
        this.underWay.delete(settled);
      });
    this.underWay.add(settled);
    this.last = settled;
    return this.isFull() || this.failure ? this.room() : undefined;
  }

  /** Resolves when the last one so far is done, one way or the other: those before it are too. */
  settled(): Promise<void> {
    return this.last;
  }

  /** Resolves when all are done; throws what the first to fail has failed with. */
  async drain(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
    if (this.failure) throw this.failure.error;
  }

  private isFull(): boolean {
    return this.underWay.size >= this.limits.writes || this.bytes >= this.limits.bytes;
  }

  private async room(): Promise<void> {
    while (this.isFull() && !this.failure) await Promise.race(this.underWay);
    if (this.failure) throw this.failure.error;
  }
}
