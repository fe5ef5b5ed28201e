/** How many background writes go into a batch while others wait. */
const share = 8;

/** What a queued write says of itself. */
interface Queued {
  readonly options: { readonly background?: boolean };
}

/** Writes that wait for their batch, each kind in the order it came. Events by the thousand do not hold up what they tell of. */
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

  /** What the next batch is made of; limits of the batch may cut it short. */
  next(): readonly T[] {
    if (this.foreground.length === 0) return this.background;
    return [...this.background.slice(0, share), ...this.foreground];
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
