import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { messageOf } from '@pilothouse/std/message-of';
import { type CurrentUsage, LatestUsage } from './latest-usage.ts';
import { type Minute, MinuteBuckets } from './minute-buckets.ts';
import { MinuteQueue } from './minute-queue.ts';
import type { OpenShard, Place } from './place-series.ts';
import type { PodDirectory, PodIdentity } from './pod-identity.ts';
import { seriesText } from './series-key.ts';
import { chooseResolution } from './tiers.ts';
import type { UsageHistory, UsageRecord, UsageRequest } from './usage.ts';
import { mergeBuckets, type UsageBucket, type WeighedBucket } from './usage-bucket.ts';
import type { UsageDatabase } from './usage-database.ts';

export interface UsageRecorderOptions {
  readonly cluster: string;
  readonly database: Pick<UsageDatabase, 'place' | 'write' | 'read'>;
  readonly pods: PodDirectory;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Points that wait while PostgreSQL is away; default 250,000, some 100 minutes of 2,000 pods. */
  readonly maxWaiting?: number;
}

/** How often workloads are added up and what is over is written, milliseconds. */
const interval = 15_000;
/** How long after its end a minute waits for samples that come late. */
const patience = 30_000;
/** Minutes that one statement takes. */
const batch = 10;

/** Usage of one cluster: takes samples, knows the newest, keeps the history. */
export class UsageRecorder implements UsageRecord {
  private readonly options: UsageRecorderOptions;
  private readonly latest: LatestUsage;
  private readonly open = new MinuteBuckets();
  private readonly queue: MinuteQueue;
  private places: ReadonlyMap<string, Place> = new Map();
  private shard: OpenShard | undefined;
  private dropped = 0;
  /** Writes follow one another. */
  private writing: Promise<void> = Promise.resolve();
  private cancelTimer: () => void = () => undefined;

  constructor(options: UsageRecorderOptions) {
    this.options = options;
    this.latest = new LatestUsage(options.pods);
    this.queue = new MinuteQueue(options.maxWaiting ?? 250_000);
    this.schedule();
  }

  readonly onSamples = (samples: readonly UsageSample[]): void => {
    for (const sample of samples) {
      const identity = this.latest.put(sample);
      if (identity !== 'unknown') this.count(sample, identity);
    }
  };

  current(uid: string): CurrentUsage | undefined {
    return this.latest.get(uid, this.options.clock.now());
  }

  lost(): number {
    return this.dropped;
  }

  async history({ series, from, to }: UsageRequest): Promise<UsageHistory> {
    const { cluster, database, clock } = this.options;
    const resolution = chooseResolution(from / 1000, to / 1000, clock.now() / 1000);
    const kept = await database.read({ cluster, series, from, to, resolution });
    const points = series.map((key) => {
      const text = seriesText(key);
      const buckets = [...(kept.get(text) ?? []), ...this.unwritten(text, from, to)];
      return [text, mergeBuckets(buckets, resolution.seconds)] as const;
    });
    return { seconds: resolution.seconds, points: new Map(points) };
  }

  /** Adds workloads up, and writes the minutes that are over. */
  async flush(): Promise<void> {
    const now = this.options.clock.now();
    for (const [uid, total] of this.latest.addUp(now)) this.open.add(seriesText({ uid, container: '' }), now, total);
    await this.write(now - patience);
  }

  async close(): Promise<void> {
    this.cancelTimer();
    await this.write(Number.MAX_SAFE_INTEGER);
  }

  private schedule(): void {
    this.cancelTimer = this.options.clock.after(interval, () => {
      void this.flush();
      this.schedule();
    });
  }

  private count(sample: UsageSample, identity: PodIdentity | undefined): void {
    const { uid, at, containers } = sample;
    this.open.add(seriesText({ uid, container: '' }), at, sample);
    if (!identity?.severalContainers) return;
    for (const container of containers) this.open.add(seriesText({ uid, container: container.name }), at, container);
  }

  private unwritten(series: string, from: number, to: number): WeighedBucket[] {
    const found: UsageBucket[] = [...this.queue.read(series), ...this.open.read(series)];
    return found.filter(({ at }) => at >= from && at < to).map((bucket) => ({ ...bucket, weight: 60 }));
  }

  private write(by: number): Promise<void> {
    const over = this.open.take(by);
    const lost = over.reduce((sum, minute) => sum + this.queue.push(minute), 0);
    if (lost > 0) this.tellLost(lost);
    this.writing = this.writing.then(() => this.writeQueue());
    return this.writing;
  }

  private tellLost(points: number): void {
    this.dropped += points;
    const { cluster, logger } = this.options;
    logger.warn({ cluster, points }, 'usage that waits for the database is too much: the oldest was dropped');
  }

  private async writeQueue(): Promise<void> {
    try {
      for (let minutes = this.queue.head(batch); minutes.length > 0; minutes = this.queue.head(batch)) {
        await this.findPlaces(minutes);
        await this.options.database.write(minutes, this.places);
        this.queue.done(minutes);
      }
    } catch (error) {
      // They wait in the queue for the next turn.
      const { cluster, logger } = this.options;
      logger.warn({ cluster, error: messageOf(error) }, 'usage could not be written');
    }
  }

  /** Only those of these minutes are remembered: pods come and go. */
  private async findPlaces(minutes: readonly Minute[]): Promise<void> {
    const { cluster, database, clock } = this.options;
    const present = new Set(minutes.flatMap(({ buckets }) => [...buckets.keys()]));
    const known = [...this.places].filter(([series]) => present.has(series));
    const fresh = [...present].filter((series) => !this.places.has(series));
    if (fresh.length === 0) {
      this.places = new Map(known);
      return;
    }
    const placed = await database.place({ cluster, series: fresh, open: this.shard, now: clock.now() });
    this.shard = placed.open;
    this.places = new Map([...known, ...placed.places]);
  }
}
