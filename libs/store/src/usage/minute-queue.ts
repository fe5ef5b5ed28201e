import type { Minute } from './minute-buckets.ts';
import type { UsageBucket } from './usage-bucket.ts';

/** Minutes that wait to be written, the oldest first. When there are too many points, the oldest minutes go. */
export class MinuteQueue {
  private readonly maxPoints: number;
  private minutes: Minute[] = [];
  private points = 0;

  constructor(maxPoints: number) {
    this.maxPoints = maxPoints;
  }

  /** How many points had to go to make room. The newest minute always stays. */
  push(minute: Minute): number {
    this.minutes.push(minute);
    this.points += minute.buckets.size;
    let dropped = 0;
    while (this.points > this.maxPoints && this.minutes.length > 1) {
      const size = this.minutes.shift()?.buckets.size ?? 0;
      this.points -= size;
      dropped += size;
    }
    return dropped;
  }

  /** The oldest, which stay until they are `done`. */
  head(count: number): readonly Minute[] {
    return this.minutes.slice(0, count);
  }

  /** These have been written; some may have been dropped meanwhile. */
  done(written: readonly Minute[]): void {
    this.minutes = this.minutes.filter((minute) => !written.includes(minute));
    this.points = this.minutes.reduce((sum, { buckets }) => sum + buckets.size, 0);
  }

  read(series: string): UsageBucket[] {
    return this.minutes.flatMap(({ buckets }) => buckets.get(series) ?? []);
  }
}
