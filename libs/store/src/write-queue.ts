/** A batch of background writes alone is short, since what comes meanwhile waits for its end. */
const alone = 16;
/** While others wait there is one background write to so many of them; as many as of them when the oldest is late. */
const toEach = 8;
/** Looks of the writer, see there. */
const lateAfter = 5;

/** What a queued write says of itself. */
interface Queued {
  readonly options: { readonly background?: boolean };
  /** Number of the look after which it came. */
  readonly since: number;
}

/**
 * Writes that wait for their batch, each kind in the order it came. Events by the thousand do not hold up what they
 * tell of, and are not put off for ever by it.
 */
export class WriteQueue<T extends Queued> {
  private foreground: T[] = [];
  private background: T[] = [];

  get length(): number {
    return this.foreground.length + this.background.length;
  }

  push(write: T): void {
    if (write.options.background) this.background.push(write);
    else this.foreground.push(write);
  }

  /** What the next batch is made of, after that many looks; limits of the batch may cut it short. */
  next(looks: number): readonly T[] {
    return [...this.background.slice(0, this.share(looks)), ...this.foreground];
  }

  private share(looks: number): number {
    const waiting = this.foreground.length;
    if (waiting === 0) return alone;
    const [oldest] = this.background;
    return oldest && looks - oldest.since >= lateAfter ? waiting : Math.ceil(waiting / toEach);
  }

  /** These are in their batch now: a beginning of what `next` gave. */
  drop(writes: readonly T[]): void {
    const background = writes.filter(({ options }) => options.background).length;
    this.background.splice(0, background);
    this.foreground.splice(0, writes.length - background);
  }

  /** Takes out all that match. */
  remove(matches: (write: T) => boolean): T[] {
    const removed = [...this.background.filter(matches), ...this.foreground.filter(matches)];
    this.background = this.background.filter((write) => !matches(write));
    this.foreground = this.foreground.filter((write) => !matches(write));
    return removed;
  }
}
