import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import type { CurrentUsage } from './latest-usage.ts';
import type { SeriesKey } from './series-key.ts';
import type { UsageBucket } from './usage-bucket.ts';

export interface UsageRequest {
  readonly series: readonly SeriesKey[];
  /** Milliseconds since the epoch; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface UsageHistory {
  /** Between points, which begin at its multiples since the epoch. Chosen so that there are 300 points at most. */
  readonly seconds: number;
  /** By the text of the series, in order of time; nothing stands where nothing was sampled. */
  readonly points: ReadonlyMap<string, readonly UsageBucket[]>;
}

/** What is known of the usage of one cluster. */
export interface RecordedUsage {
  /** The newest sample of a Pod or Node, or what the pods of a workload or Namespace add up to; undefined: not known now. */
  current(uid: string): CurrentUsage | undefined;
  history(request: UsageRequest): Promise<UsageHistory>;
  /** Points that could not be kept since the start, because PostgreSQL was away for too long. */
  lost(): number;
}

/** Takes samples of one cluster, and knows what came of them. */
export interface UsageRecord extends RecordedUsage {
  /** Takes what is newer than what it has; samples of pods that are not there are let go. */
  onSamples(samples: readonly UsageSample[]): void;
  /** Writes what is there, whether or not its minute is over. */
  close(): Promise<void>;
}

/** Whether a cluster measures; `unknown` until it has been asked. */
export type UsageSource = 'served' | 'absent' | 'unknown';

export interface Usage extends RecordedUsage {
  source(): UsageSource;
}

export function usageFrom(record: RecordedUsage, source: () => UsageSource): Usage {
  return {
    source,
    current: (uid) => record.current(uid),
    history: (request) => record.history(request),
    lost: () => record.lost(),
  };
}
