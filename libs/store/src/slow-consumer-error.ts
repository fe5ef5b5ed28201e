/** A watch was closed because its reader did not keep up. Nothing is lost: watch again from `revision`. */
export class SlowConsumerError extends Error {
  /** Of the last event that the reader took. */
  readonly revision: number;

  constructor(revision: number) {
    super(`The reader of this watch was too slow. Resume from revision ${revision}.`);
    this.name = 'SlowConsumerError';
    this.revision = revision;
  }
}
